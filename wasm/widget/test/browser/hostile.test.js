// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { DeskBench } from "../harness/desk.js";
import { generated, generators, hasCorpus, readAll, renderedVectors, vectorPages } from "../harness/hostile.js";

const bench = new Bench();
const open = new DeskBench({ headers: { "Content-Security-Policy": "" } }); // no policy hides what would run
const skip = hasCorpus ? false : "needs ../shared/corpus, which is not here";

before(() => Promise.all([bench.open(), open.open()]));
after(() => Promise.all([bench.close(), open.close()]));

/** Shows pieces of HTML one after the other, and does to each element what a reader might. */
async function show({ forms, click }) {
  const place = document.createElement("div");
  document.body.append(place);
  const events = ["mouseover", "mouseenter", "mousemove", "pointerover", "pointerdown", "focus", "focusin", "keydown", "toggle", "animationstart", "contextmenu"];
  for (const html of forms) {
    place.innerHTML = html;
    for (const element of place.querySelectorAll("*")) {
      for (const type of events) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      if (click) element.click();
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  place.remove();
}

/** Lists the dialogs, requests, navigations and windows that a page comes to from now on. */
function record(page) {
  const seen = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => seen.push(`${request.resourceType()}: ${request.url()}`));
  page.on("framenavigated", (frame) => seen.push(`navigation: ${frame.url()}`));
  page.context().on("page", (popup) => seen.push(`window: ${popup.url()}`));
  return seen;
}

/** Whether a fault counts: what failed to load was requested, and is in the list if the forms did it. */
function isOwn(fault) {
  return !fault.startsWith("Failed to load resource");
}

/** Shows forms in a page without a policy; returns the requests, dialogs and errors that there were. */
async function watch(forms, click) {
  const page = await open.page();
  const seen = record(page);
  await page.context().route("**", (route) => route.abort());
  const BATCH = 200;
  for (let i = 0; i < forms.length; i += BATCH) {
    await page.evaluate(show, { forms: forms.slice(i, i + BATCH).map((f) => f.html), click });
    if (seen.length > 0 && click) assert.fail(`${forms[i].id} and those after it: ${seen.slice(0, 5).join("; ")}`);
  }
  seen.push(...page.faults.filter(isOwn));
  await page.context().close();
  return seen;
}

test("attack vectors in articles run nothing and request nothing once they are rendered", { skip }, async (t) => {
  const forms = renderedVectors();
  assert.ok(forms.length > (readAll ? 50_000 : 1000), `${forms.length} forms`);
  for (const kind of ["html", "markdown"]) {
    await t.test(`${kind}, with clicks and hovers`, async () => {
      assert.deepEqual(await watch(forms.filter((f) => f.kind === kind), true), []);
    });
  }
  await t.test("with images and links: images are all that is loaded", async () => {
    const seen = await watch(forms.filter((f) => f.kind === "loud"), false);
    assert.deepEqual(seen.filter((what) => !/^image: https?:\/\//.test(what)), []);
  });
});

test("attack vectors run nothing in the element, with clicks and hovers", { skip }, async () => {
  const page = await open.desk();
  const seen = record(page);
  const forms = vectorPages();
  const own = [`fetch: ${open.server.url}/dist/copydesk.wasm`, `script: ${open.server.url}/dist/worker.js`];
  for (let i = 0; i < forms.length; i += 50) {
    const batch = forms.slice(i, i + 50);
    const { addresses, clicks } = await page.evaluate(showInDesk, batch.map((f) => f.html));
    assert.ok(clicks > 10 * batch.length, `${clicks} clicks`);
    assert.deepEqual(addresses.filter((a) => !/^https?:\/\//.test(a)), [], batch[0].id);
    assert.deepEqual(seen.filter((what) => !own.includes(what)), [], `${batch[0].id} and those after it`);
  }
  assert.deepEqual(page.faults.filter(isOwn), []);
  await page.context().close();
});

/**
 * Shows pages in the element, hovers over all that it shows and clicks on it;
 * returns the addresses of its links and how many clicks there were.
 */
async function showInDesk(pages) {
  const addresses = new Set();
  let clicks = 0;
  const root = desk.shadowRoot;
  // A link of the web leads out of the page, as it should: all others are followed.
  const stay = (event) => event.composedPath().some((n) => n.localName === "a" && /^https?:/.test(n.protocol)) && event.preventDefault();
  root.addEventListener("click", stay, true);
  for (const html of pages) {
    const done = new Promise((resolve) => {
      for (const type of ["article", "error"]) document.addEventListener(`copydesk-${type}`, resolve, { once: true });
    });
    desk.html = html;
    await done;
    const elements = [...root.querySelectorAll("*")];
    for (const element of elements) {
      for (const type of ["mouseover", "mouseenter", "mousemove", "pointermove", "pointerdown", "focus", "toggle", "contextmenu"]) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
      if (element.hasAttribute("href") || element.hasAttribute("src")) addresses.add(element.href ?? element.src);
    }
    for (const element of elements) {
      if (!element.isConnected || element.matches(".new, input[type=file]")) continue;
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
      clicks++;
    }
    for (const element of root.querySelectorAll("[href], [src]")) addresses.add(element.href ?? element.src); // what the clicks brought up
  }
  root.removeEventListener("click", stay, true);
  return { addresses: [...addresses], clicks };
}

test("the watch sees what runs", async () => {
  const attacks = ["<img src=x onerror=alert(1)>", "<a href='javascript:alert(2)'>x</a>", "<p onmouseover=alert(3)>x", "<img src=https://site.example/x>"];
  for (const html of attacks) {
    await assert.rejects(watch([{ id: html, html }], true), /dialog: |image: /, html);
  }
});

test("no generated input ends the program in the worker", { skip }, async () => {
  const page = await bench.page();
  const some = generators().filter((_, i) => readAll || i % 8 === 0);
  const inputs = some.map((g) => [g.name, g.kind, Math.min(g.base, readAll ? 20_000 : 2000)]);
  for (const n of [2000, 5000, 10_000]) inputs.push(["ld_deep_array", "html", n], ["ld_deep_array_open", "html", n], ["ld_deep_object", "html", n]);
  for (const [name, kind, n] of inputs) {
    const base64 = generated(name, n).toString("base64");
    const outcome = await page.evaluate(readHostile, { base64, kind });
    assert.match(outcome, /^(article|empty|notText|timeout)$/, `${name} ${n}`);
  }
  assert.equal(await page.evaluate(async () => (await copydesk.parseProse("A cat.")).body.text), "A cat.");
  assert.equal(page.workers().length, 1);
  await bench.finish(page);
});

/** Reads an input in the page; returns what came of it. */
async function readHostile({ base64, kind }) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  try {
    await (kind === "html" ? copydesk.parseHTML(bytes) : copydesk.parseText(new TextDecoder().decode(bytes)));
    return "article";
  } catch (err) {
    return err.kind ?? String(err);
  }
}

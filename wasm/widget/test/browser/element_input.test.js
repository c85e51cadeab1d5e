// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { testdata } from "../harness/cases.js";
import { DeskBench, events, shown } from "../harness/desk.js";

const bench = new DeskBench();
before(() => bench.open());
after(() => bench.close());

const HEADLINE = "Port Ellery council approves $48.6 million seawall after four-year fight";
const PAGE = await readFile(join(testdata, "pages/jsonld-modern/page.html"), "utf8");
const PROSE = `Old bridge to close for repairs

By Ann Poe

“The bridge is 90 years old,” said Bo Kim, the city engineer. “It will cost $4 million to repair it, and it will take 18 months.”

The bridge over the Wallace River closes on Monday, and 12,000 drivers a day will have to find another way. Ferries will run every 20 minutes until the works are done.
`;

const headline = (page) => page.locator("copy-desk .headline").textContent();

/**
 * Puts something on the clipboard and pastes it with the keyboard. It is put
 * there from a page without a policy, for what Chromium does with HTML on its
 * way to the clipboard counts against the policy of the page that it is in.
 */
async function paste(page, types) {
  await page.context().route("**/free", (route) => route.fulfill({ contentType: "text/html", body: "<title>free</title>" }));
  const free = await page.context().newPage();
  await free.goto(`${bench.server.url}/free`);
  await free.evaluate((types) => {
    const items = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
  }, types);
  await free.close();
  await page.bringToFront();
  await page.locator("copy-desk textarea").focus();
  await page.keyboard.press("Control+v");
}

/** Drops something on the element, as a browser would. */
function drop(page, { files = [], data = {} }) {
  return page.evaluate(
    ({ files, data }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, text } of files) dataTransfer.items.add(new File([text], name, { type }));
      for (const [type, text] of Object.entries(data)) dataTransfer.setData(type, text);
      const at = desk.shadowRoot.querySelector(".intake");
      const over = new DragEvent("dragover", { dataTransfer, bubbles: true, composed: true, cancelable: true });
      at.dispatchEvent(over);
      const marked = desk.shadowRoot.querySelector(".desk").classList.contains("dropping");
      const dropped = new DragEvent("drop", { dataTransfer, bubbles: true, composed: true, cancelable: true });
      at.dispatchEvent(dropped);
      return over.defaultPrevented && marked && dropped.defaultPrevented;
    },
    { files, data },
  );
}

test("a page that is selected, copied and pasted, as people do", async () => {
  const open = new DeskBench({ headers: { "Content-Security-Policy": "" } }); // the sample's own scripts and styles
  await open.open();
  try {
    const page = await open.desk();
    const sample = await page.context().newPage();
    await sample.route("**/*", (route) => (route.request().url().startsWith(open.server.url) ? route.continue() : route.abort()));
    await sample.goto(`${open.server.url}/samples/jsonld-modern/page.html`);
    await sample.keyboard.press("Control+a");
    await sample.keyboard.press("Control+c");
    await page.bringToFront();
    await page.locator("copy-desk textarea").focus();
    await page.keyboard.press("Control+v");
    await shown(page);
    assert.equal(await headline(page), HEADLINE);
    const [{ article, kind }] = await events(page, "article");
    assert.equal(kind, "html");
    assert.ok(article.quotes.length > 10 && article.figures.length > 30, `${article.quotes?.length} quotes, ${article.figures?.length} figures`);
    assert.match(article.body.text, /^(?!.*Get our newsletter)/s);
  } finally {
    await open.close();
  }
});

test("HTML is pasted", async () => {
  const page = await bench.desk();
  await paste(page, { "text/html": PAGE, "text/plain": PAGE.replace(/<[^>]*>/g, "") });
  await shown(page);
  assert.equal(await headline(page), HEADLINE);
  await bench.finish(page);
});

test("plain text is pasted", async () => {
  const page = await bench.desk();
  await paste(page, { "text/plain": PROSE });
  await shown(page);
  assert.equal(await headline(page), "Old bridge to close for repairs");
  assert.equal((await events(page, "article"))[0].kind, "text");
  assert.match(await page.locator("copy-desk .panel").innerText(), /Bo Kim/);
  await bench.finish(page);
});

test("after a paste, the keyboard goes on in the article", async () => {
  const page = await bench.desk();
  await paste(page, { "text/plain": PROSE });
  await shown(page);
  const focused = () => page.evaluate(() => desk.shadowRoot.activeElement?.className);
  assert.equal(await focused(), "article");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "body");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => desk.shadowRoot.activeElement.role), "tab");
  await bench.finish(page);
});

test("an element that is moved while it reads", async () => {
  const page = await bench.desk();
  await page.evaluate((text) => {
    desk.text = text;
    document.body.prepend(desk);
  }, PROSE);
  await shown(page);
  assert.equal((await events(page, "error")).length, 0);
  await page.evaluate((text) => {
    desk.remove();
    desk.text = text;
  }, PROSE.replace("Old", "New"));
  await page.waitForFunction(() => desk.article.headline.startsWith("New"));
  assert.equal(await page.evaluate(() => CSS.highlights.get("copydesk-quote").size), 0);
  await page.evaluate(() => document.body.prepend(desk));
  assert.ok((await page.evaluate(() => CSS.highlights.get("copydesk-quote").size)) > 0);
  await bench.finish(page);
});

test("the source of a page is pasted", async () => {
  const page = await bench.desk();
  await paste(page, { "text/plain": PAGE });
  await shown(page);
  assert.equal((await events(page, "article"))[0].kind, "html");
  await bench.finish(page);
});

test("an article is pasted over another one", async () => {
  const page = await bench.sample("match-report");
  await page.locator("copy-desk .find").first().focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), PROSE);
  await page.keyboard.press("Control+v");
  await page.locator("copy-desk .headline", { hasText: "Old bridge" }).waitFor();
  await bench.finish(page);
});

test("files are dropped", async () => {
  const page = await bench.desk();
  assert.ok(await drop(page, { files: [{ name: "page.html", type: "text/html", text: PAGE }] }));
  await shown(page);
  assert.equal(await headline(page), HEADLINE);
  await page.evaluate(() => desk.clear());
  assert.ok(await drop(page, { files: [{ name: "notes.txt", type: "text/plain", text: PROSE }] }));
  await shown(page);
  assert.equal(await headline(page), "Old bridge to close for repairs");
  await bench.finish(page);
});

test("a selection is dropped", async () => {
  const page = await bench.desk();
  assert.ok(await drop(page, { data: { "text/html": PAGE, "text/plain": "" } }));
  await shown(page);
  assert.equal(await headline(page), HEADLINE);
  await bench.finish(page);
});

test("a file is chosen", async () => {
  const page = await bench.desk();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Choose a file" }).click()]);
  await chooser.setFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(PAGE) });
  await shown(page);
  assert.equal(await headline(page), HEADLINE);
  await bench.finish(page);
});

test("text is typed", async () => {
  const page = await bench.desk();
  const field = page.getByLabel("Paste an article");
  await field.fill(PROSE);
  await field.press("Control+Enter");
  await shown(page);
  await page.getByRole("button", { name: "New article" }).click();
  assert.equal(await field.inputValue(), "");
  assert.ok(await field.evaluate((f) => f.matches(":focus")));
  await field.fill(PROSE);
  await page.getByRole("button", { name: "Read it" }).click();
  await shown(page);
  await bench.finish(page);
});

test("src, html, text and article", async () => {
  const page = await bench.desk();
  await page.evaluate(() => desk.setAttribute("src", "/samples/match-report/page.html"));
  await shown(page);
  const [{ article }] = await events(page, "article");
  assert.equal(article.url, `${bench.server.url}/samples/match-report/page.html`);
  assert.ok(article.evidence.length > 0);

  await page.evaluate((html) => (desk.html = html), PAGE);
  await page.locator("copy-desk .headline", { hasText: HEADLINE }).waitFor();
  await page.evaluate((text) => (desk.text = text), PROSE);
  await page.locator("copy-desk .headline", { hasText: "Old bridge" }).waitFor();
  assert.deepEqual(await page.evaluate(() => [desk.html, desk.text.length > 0]), ["", true]);

  await page.evaluate(() => (desk.article = { headline: "Read elsewhere", body: { text: "A cat.", blocks: [{ kind: "paragraph", start: 0, end: 6 }] } }));
  assert.equal(await headline(page), "Read elsewhere");
  await page.evaluate(() => desk.clear());
  assert.ok(await page.locator("copy-desk textarea").isVisible());
  assert.equal(await page.evaluate(() => desk.article), undefined);
  await bench.finish(page);
});

test("properties that were set before the element was there", async () => {
  const page = await bench.desk();
  await page.evaluate((text) => {
    const early = document.createElement("copy-desk-early");
    early.text = text;
    early.id = "early";
    document.body.append(early);
    const { constructor } = desk;
    customElements.define("copy-desk-early", class extends constructor {});
  }, PROSE);
  await page.locator("#early .headline", { hasText: "Old bridge" }).waitFor();
  await bench.finish(page);
});

test("addresses, where the page has a fetcher", async () => {
  const page = await bench.desk();
  const field = page.getByLabel("Address of the page");
  assert.ok(await field.isHidden());
  await page.evaluate((html) => (desk.fetcher = async () => html), PAGE);
  await field.fill("https://harborledger.example/seawall");
  await field.press("Enter");
  await shown(page);
  assert.equal((await events(page, "article"))[0].article.url, "https://harborledger.example/seawall");

  await page.evaluate(() => {
    desk.clear();
    desk.fetcher = async () => new Response("", { status: 403 });
  });
  await field.fill("no address");
  await field.press("Enter");
  assert.equal((await events(page, "error")).length, 0); // it was not even tried
  await field.fill("https://harborledger.example/secret");
  await field.press("Enter");
  await page.getByRole("alert").filter({ hasText: "answered 403" }).waitFor();
  await bench.finish(page);
});

test("what cannot be read is said in plain sentences", async () => {
  const page = await bench.desk();
  const alert = page.getByRole("alert");
  await page.getByRole("button", { name: "Read it" }).click();
  await alert.filter({ hasText: "nothing to read" }).waitFor();
  await drop(page, { files: [{ name: "photo.html", type: "text/html", text: "\x89PNG\r\n\x1a\n\0\0\0\rIHDR" }] });
  await alert.filter({ hasText: "not a web page or text" }).waitFor();
  await page.evaluate(() => (desk.text = "word ".repeat(4 << 20)));
  await alert.filter({ hasText: "too long" }).waitFor();
  const kinds = (await events(page, "error")).map(({ kind, message }) => [kind, message.length > 20]);
  assert.deepEqual(kinds, [["empty", true], ["notText", true], ["tooLarge", true]]);
  await page.evaluate(() => (desk.html = "<title>x</title>"));
  await page.getByText("No article was found in this page.").first().waitFor();
  assert.equal(await alert.textContent(), "");
  await bench.finish(page);
});

test("a page that is missing", async () => {
  const page = await bench.desk();
  await page.evaluate(() => (desk.src = "/samples/none.html"));
  await page.getByRole("alert").filter({ hasText: "could not be fetched. The server answered 404." }).waitFor();
  assert.equal((await events(page, "error"))[0].kind, "fetch");
  await page.context().close();
});

test("a program that cannot be loaded", async () => {
  const page = await bench.desk();
  await page.route("**/copydesk.wasm", (route) => route.abort());
  await page.evaluate((text) => (desk.text = text), PROSE);
  await page.getByRole("alert").filter({ hasText: "The reader could not be loaded." }).waitFor();
  assert.equal((await events(page, "error"))[0].kind, "load");
  await page.unroute("**/copydesk.wasm");
  await page.evaluate((text) => (desk.text = text), PROSE);
  await shown(page);
  await page.context().close();
});

test("slow reading shows progress and can be stopped", async () => {
  const page = await bench.desk();
  await page.evaluate(() => (desk.fetcher = (_, { signal }) => new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason)))));
  await page.getByLabel("Address of the page").fill("https://slow.example/");
  await page.getByRole("button", { name: "Fetch" }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByText("Fetching the page…").first().waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("alert").filter({ hasText: "Reading was stopped." }).waitFor();
  assert.ok(await page.getByRole("progressbar").isHidden());
  assert.equal((await events(page, "error"))[0].kind, "aborted");
  await bench.finish(page);
});

test("the last of two readings counts", async () => {
  const page = await bench.desk();
  await page.evaluate(
    ([html, text]) => {
      desk.html = html;
      desk.text = text;
    },
    [PAGE, PROSE],
  );
  await shown(page);
  assert.equal(await headline(page), "Old bridge to close for repairs");
  assert.equal((await events(page, "article")).length, 1);
  assert.equal((await events(page, "error")).length, 0);
  await bench.finish(page);
});

test("an article that is set, or nothing, ends the reading quietly", async () => {
  const page = await bench.desk();
  await page.evaluate((text) => {
    desk.text = text;
    desk.article = { headline: "Read elsewhere", body: { text: "A cat.", blocks: [{ kind: "paragraph", start: 0, end: 6 }] } };
  }, PROSE);
  await page.waitForTimeout(500);
  assert.equal(await headline(page), "Read elsewhere");
  await page.evaluate((text) => {
    desk.text = text;
    desk.clear();
  }, PROSE);
  await page.waitForTimeout(500);
  assert.ok(await page.locator("copy-desk textarea").isVisible());
  assert.equal(await page.getByRole("alert").textContent(), "");
  assert.deepEqual([await events(page, "article"), await events(page, "error")], [[], []]);
  await bench.finish(page);
});

test("a src that is no address", async () => {
  const page = await bench.desk();
  await page.evaluate(() => (desk.src = "http://["));
  await page.getByRole("alert").filter({ hasText: "could not be fetched" }).waitFor();
  await bench.finish(page);
});

test("a page that passes a limit is shown with a notice", async () => {
  const page = await bench.desk();
  const attributes = Array.from({ length: 1200 }, (_, i) => `a${i}`).join(" ");
  await page.evaluate((html) => (desk.html = html), `<h1 ${attributes}>A bridge opens at last</h1>${`<p>${PROSE}</p>`.repeat(2)}`);
  await shown(page);
  assert.match(await page.locator("copy-desk .notice").innerText(), /a part may be missing/);
  await page.evaluate((html) => (desk.html = html), PAGE);
  await page.locator("copy-desk .headline", { hasText: HEADLINE }).waitFor();
  assert.equal(await page.locator("copy-desk .notice").innerText(), "");
  await bench.finish(page);
});

test("readonly takes nothing in", async () => {
  const page = await bench.sample("match-report");
  await page.evaluate(() => (desk.readonly = true));
  assert.ok(await page.getByRole("button", { name: "New article" }).isHidden());
  assert.ok(!(await drop(page, { files: [{ name: "page.html", type: "text/html", text: PAGE }] })));
  assert.match(await headline(page), /^Amoah/);
  await bench.finish(page);
});

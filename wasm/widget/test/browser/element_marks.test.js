// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DeskBench, events, highlighted, shown, whereIs } from "../harness/desk.js";

const bench = new DeskBench();
before(() => bench.open());
after(() => bench.close());

const QUOTE = "We have been renting time from the ocean, and the rent just went up";

/** The words of the entry that is the current one, and whether it has the focus. */
function current(page) {
  return page.evaluate(() => {
    const finder = desk.shadowRoot.querySelector(".find[aria-current]");
    return finder && { words: finder.querySelector(".words").textContent, focused: desk.shadowRoot.activeElement === finder, hidden: !finder.checkVisibility() };
  });
}

/** Whether some words in the article are in the viewport. */
function isInView(page, words) {
  return page.evaluate((words) => {
    const ranges = [...CSS.highlights.get("copydesk-selected")];
    if (ranges.length !== 1 || String(ranges[0]) !== words) return `${ranges.map(String)} is selected`;
    const { top, bottom } = ranges[0].getBoundingClientRect();
    return (top >= 0 && bottom <= innerHeight) || `it is at ${top}`;
  }, words);
}

test("quotes and figures are marked where they stand", async () => {
  const page = await bench.sample("jsonld-modern");
  const { quotes, figures, body } = await page.evaluate(() => desk.article);
  assert.deepEqual((await highlighted(page, "quote")).sort(), quotes.map((q) => q.text).sort());
  assert.deepEqual((await highlighted(page, "figure")).sort(), figures.map((f) => f.text).sort());
  assert.equal((await page.evaluate(() => desk.shadowRoot.querySelector(".body").textContent)).length > body.text.length * 0.9, true);
  await bench.finish(page);
});

test("a click on the list finds the words in the article", async () => {
  const page = await bench.sample("jsonld-modern", undefined, { viewport: { width: 1200, height: 600 } });
  await page.getByRole("button", { name: /We have been renting time/ }).click();
  assert.equal(await isInView(page, QUOTE), true);
  assert.deepEqual(await highlighted(page, "linked"), ["Mayor Denise Okafor-Lindqvist"]);
  assert.ok(await page.evaluate(() => desk.shadowRoot.activeElement.matches(".body")));
  await page.getByRole("tab", { name: /Figures/ }).click();
  await page.getByRole("button", { name: /260 acres/ }).click();
  assert.equal(await isInView(page, "260 acres"), true);
  const [first, second] = await events(page, "select");
  assert.deepEqual([first.type, first.item.text, second.type, second.item.text], ["quote", QUOTE, "figure", "260 acres"]);
  await bench.finish(page);
});

test("words in a paragraph that is taller than the window are found", async () => {
  const page = await bench.desk(undefined, { viewport: { width: 400, height: 300 } });
  await page.evaluate(() => {
    const text = `${"It was said that nothing had happened. ".repeat(100)}It cost 42 crowns.`;
    const start = text.indexOf("42");
    desk.article = {
      body: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] },
      figures: [{ text: "42", start, end: start + 2, kind: "count", value: 42, of: { text: "crowns", start: start + 3, end: start + 9 } }],
    };
  });
  await page.getByRole("button", { name: "42 42 crowns" }).click();
  assert.equal(await isInView(page, "42"), true);
  await bench.finish(page);
});

test("a click in the article finds the entry", async () => {
  const page = await bench.sample("jsonld-modern", undefined, { viewport: { width: 1200, height: 600 } });
  const quote = await whereIs(page, "renting time");
  await page.mouse.click(quote.x, quote.y);
  assert.deepEqual(await current(page), { words: QUOTE, focused: true, hidden: false });
  const figure = await whereIs(page, "260 acres"); // it stands inside a quote
  await page.mouse.click(figure.x, figure.y);
  assert.deepEqual(await current(page), { words: "260 acres", focused: true, hidden: false });
  assert.ok(await page.getByRole("tab", { name: /Figures/, selected: true }).isVisible());
  const nothing = await whereIs(page, "ending a");
  await page.mouse.move(nothing.x, nothing.y);
  assert.equal(await page.evaluate(() => getComputedStyle(desk.shadowRoot.querySelector(".body")).cursor), "auto");
  await page.mouse.click(nothing.x, nothing.y);
  assert.equal((await current(page)).words, "260 acres");
  await bench.finish(page);
});

test("text can be selected without a click", async () => {
  const page = await bench.sample("jsonld-modern", undefined, { viewport: { width: 1200, height: 600 } });
  const { x, y } = await whereIs(page, "renting time");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 3 });
  await page.mouse.up();
  assert.equal(await current(page), null);
  await bench.finish(page);
});

test("the keyboard goes from mark to mark, to the list and back", async () => {
  const page = await bench.sample("jsonld-modern", undefined, { viewport: { width: 1200, height: 600 } });
  await page.getByRole("group", { name: /^Article text with 6\d marks/ }).focus();
  const press = async (key) => {
    await page.keyboard.press(key);
    return (await highlighted(page, "selected"))[0];
  };
  assert.equal(await press("ArrowRight"), "5-2");
  assert.equal(await press("ArrowRight"), "3.2 miles");
  assert.equal(await press("ArrowLeft"), "5-2");
  assert.equal(await press("ArrowLeft"), "5-2"); // the first one
  const last = await press("End");
  assert.equal(await press("ArrowRight"), last);
  assert.equal(await press("Home"), "5-2");
  await press("Enter");
  assert.deepEqual(await current(page), { words: "5-2", focused: true, hidden: false });
  await press("Tab");
  assert.ok(await page.getByRole("button", { name: "Copy words" }).evaluate((b) => b.matches(":focus")));
  await press("Shift+Tab");
  await press("Enter");
  assert.ok(await page.evaluate(() => desk.shadowRoot.activeElement.matches(".body")));
  assert.equal(await press("Escape"), undefined);
  assert.equal(await current(page), null);
  assert.equal((await events(page, "select")).at(-1).type, undefined);
  await bench.finish(page);
});

test("what the keyboard comes to is told to screen readers", async () => {
  const page = await bench.sample("match-report");
  const said = () => page.locator("copy-desk [role=status]").textContent();
  assert.match(await said(), /^Amoah, 19, turns it round .* 3 quotes and \d+ figures\.$/);
  await page.locator("copy-desk .body").focus();
  await page.getByRole("button", { name: /I closed my eyes/ }).click();
  assert.equal(await said(), "Quote. Kit Amoah: I closed my eyes for the third");
  await bench.finish(page);
});

test("from right to left, the left arrow goes on", async () => {
  const page = await bench.sample("arabic-rtl");
  assert.deepEqual(await page.evaluate(() => [".article", ".source", ".body", ".entry"].map((s) => getComputedStyle(desk.shadowRoot.querySelector(s)).direction)), ["rtl", "rtl", "rtl", "rtl"]);
  assert.equal(await page.evaluate(() => getComputedStyle(desk.shadowRoot.querySelector(".bar")).direction), "ltr");
  await page.locator("copy-desk .body").focus();
  await page.keyboard.press("ArrowLeft");
  const [first] = await highlighted(page, "selected");
  await page.keyboard.press("ArrowLeft");
  assert.notEqual((await highlighted(page, "selected"))[0], first);
  await page.keyboard.press("ArrowRight");
  assert.equal((await highlighted(page, "selected"))[0], first);
  await bench.finish(page);
});

test("filters by speaker and by kind, on both sides", async () => {
  const page = await bench.sample("jsonld-modern");
  const entries = () => page.evaluate(() => [...desk.shadowRoot.querySelectorAll(".entry")].filter((e) => !e.hidden).length);
  const all = await entries();
  const mayor = "Denise Okafor-Lindqvist";
  await page.getByLabel("Speaker").selectOption(mayor);
  const { quotes, figures } = await page.evaluate(() => desk.article);
  const hers = quotes.filter((q) => q.speaker?.name === mayor).map((q) => q.text);
  assert.deepEqual((await highlighted(page, "quote")).sort(), hers.sort());
  assert.equal(await entries(), hers.length + figures.filter((f) => f.source === mayor).length);
  await page.getByText(`of ${all} marks shown`).waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  assert.equal(await entries(), all);

  await page.getByRole("checkbox", { name: /^Indirect/ }).uncheck();
  assert.deepEqual((await highlighted(page, "quote")).sort(), quotes.filter((q) => q.kind !== "indirect").map((q) => q.text).sort());
  await page.getByRole("tab", { name: /Figures/ }).click();
  for (const box of await page.locator("copy-desk .figures input[type=checkbox]").all()) await box.uncheck();
  assert.deepEqual(await highlighted(page, "figure"), []);
  assert.ok(await page.getByRole("tabpanel", { name: "Figures" }).getByText("Nothing passes the filters.").isVisible());
  await page.getByRole("button", { name: "Show all" }).click();
  assert.equal((await highlighted(page, "figure")).length, figures.length);
  assert.ok(await page.getByRole("checkbox", { name: /^Money/ }).isChecked());
  await bench.finish(page);
});

test("the tabs follow the keyboard", async () => {
  const page = await bench.sample("match-report");
  await page.getByRole("tab", { name: /Quotes/ }).focus();
  for (const [key, name] of [["ArrowRight", "Figures"], ["ArrowRight", "Why"], ["ArrowRight", "Quotes"], ["ArrowLeft", "Why"], ["Home", "Quotes"], ["End", "Why"]]) {
    await page.keyboard.press(key);
    assert.ok(await page.getByRole("tab", { name, selected: true }).evaluate((tab) => tab.matches(":focus")), `${key}: ${name}`);
  }
  await bench.finish(page);
});

test("why each field was chosen", async () => {
  const page = await bench.sample("jsonld-modern");
  await page.getByRole("tab", { name: "Why" }).click();
  const headline = page.locator("copy-desk .field", { has: page.getByRole("heading", { name: "Headline" }) });
  assert.match(await headline.innerText(), /Headline\s+sure\s+Port Ellery council approves .*\n.*h1 .* · markup · characters \d+ to \d+/);
  await headline.getByText(/candidates? passed over/).click();
  assert.match(await headline.innerText(), /Passed over: a rule above it won/);
  await bench.finish(page);
});

test("highlights go with the element, and leave those of another one alone", async () => {
  const page = await bench.sample("match-report");
  const count = async () => (await highlighted(page, "quote")).length;
  const one = await count();
  await page.evaluate(() => {
    const other = document.createElement("copy-desk");
    other.id = "other";
    other.article = desk.article;
    document.body.append(other);
  });
  assert.equal(await count(), 2 * one);
  await page.evaluate(() => desk.remove());
  assert.equal(await count(), one);
  await page.evaluate(() => document.body.append(desk));
  assert.equal(await count(), 2 * one);
  await page.evaluate(() => document.querySelector("#other").clear());
  assert.equal(await count(), one);
  await bench.finish(page);
});

test("fifty articles in a row leave nothing behind", async () => {
  const page = await bench.sample("jsonld-modern");
  const client = await page.context().newCDPSession(page);
  const nodes = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Memory.getDOMCounters")).nodes;
  };
  const show = (times) =>
    page.evaluate((times) => {
      const { article } = desk;
      for (let i = 0; i < times; i++) {
        desk.article = { ...article };
        desk.shadowRoot.querySelectorAll(".find")[i].click();
      }
    }, times);
  const marks = (await highlighted(page, "figure")).length;
  await show(5);
  const before = await nodes();
  await show(50);
  assert.equal((await highlighted(page, "figure")).length, marks);
  assert.ok((await nodes()) < before * 1.2, `${await nodes()} nodes, after five articles ${before}`);
  await bench.finish(page);
});

test("without highlights there are mark elements", async () => {
  const page = await bench.desk();
  await page.addInitScript(() => delete globalThis.Highlight);
  await page.reload();
  await page.evaluate(() => {
    globalThis.desk = document.querySelector("copy-desk");
    desk.src = "/samples/jsonld-modern/page.html";
  });
  await shown(page);
  const marked = (type) => page.evaluate((type) => [...desk.shadowRoot.querySelectorAll(`mark.${type}`)].map((m) => m.textContent).join(""), type);
  const { quotes, figures, body } = await page.evaluate(() => desk.article);
  assert.equal(await marked("quote"), quotes.map((q) => q.text).join(""));
  assert.equal(await marked("figure"), figures.map((f) => f.text).join(""));
  const paragraph = body.text.slice(body.blocks.at(-1).start, body.blocks.at(-1).end);
  assert.ok((await page.evaluate(() => desk.shadowRoot.querySelector(".body").textContent)).includes(paragraph));

  await page.getByRole("button", { name: /We have been renting time/ }).click();
  assert.equal(await marked("selected"), QUOTE);
  assert.equal(await marked("linked"), "Mayor Denise Okafor-Lindqvist");
  const { x, y } = await whereIs(page, "260 acres");
  await page.mouse.click(x, y);
  assert.equal((await current(page)).words, "260 acres");
  await bench.finish(page);
});

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DeskBench, events } from "../harness/desk.js";

const bench = new DeskBench();
before(() => bench.open());
after(() => bench.close());

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

async function copied(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator("copy-desk .flash", { hasText: "Copied" }).waitFor();
  return clipboard(page);
}

test("an article is copied in each form", async () => {
  const page = await bench.sample("jsonld-modern");
  const article = await page.evaluate(() => ({ ...desk.article, evidence: undefined }));
  assert.deepEqual(JSON.parse(await copied(page, "JSON")), JSON.parse(JSON.stringify(article)));
  const markdown = await copied(page, "Markdown");
  assert.match(markdown, /^\*\*Rising water\*\*\n\n# Port Ellery council approves \\\$48\.6 million/);
  assert.match(markdown, /\n\| Figure \| Kind \| Value \| Of \| More \|\n/);
  const csv = await copied(page, "CSV");
  assert.equal(csv.trim().split("\n").length, 1 + article.quotes.length + article.figures.length);
  assert.deepEqual((await events(page, "copy")).map((e) => e.format), ["json", "markdown", "csv"]);
  await bench.finish(page);
});

test("a quote is copied as words, link and annotation", async () => {
  const page = await bench.sample("jsonld-modern");
  await page.getByRole("button", { name: /We have been renting time/ }).click();
  const { article, quote } = await page.evaluate(() => ({ article: desk.article, quote: desk.article.quotes.find((q) => q.text.startsWith("We have been")) }));
  assert.equal(await copied(page, "Copy words"), quote.text);
  const [address, fragment] = (await copied(page, "Copy link")).split("#");
  assert.equal(address, `${bench.server.url}/samples/jsonld-modern/page.html`);
  assert.equal(fragment, `:~:text=${encodeURIComponent(quote.text)}`);
  const annotation = JSON.parse(await copied(page, "Copy annotation"));
  const [words, place] = annotation.target.selector;
  assert.equal(words.exact, quote.text);
  assert.equal([...article.body.text].slice(place.start, place.end).join(""), quote.text);
  await bench.finish(page);
});

test("where the clipboard is refused, a selection is copied", async () => {
  const page = await bench.sample("match-report");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  const button = page.getByRole("button", { name: "CSV" });
  assert.match(await copied(page, "CSV"), /^type,kind,text/);
  assert.ok(await button.evaluate((b) => b.matches(":focus")));
  await page.evaluate(() => (document.execCommand = () => false));
  await button.click();
  await page.getByText("The browser does not let this page copy.").first().waitFor();
  await bench.finish(page);
});

// The words of each block stand in one narrow column, a word to a line, and the
// lines are far apart: a browser that scrolls to the wrong place is found out.
const SPREAD = "p { width: 0; margin: 100vh 0; line-height: 30vh; white-space: pre-line } table { margin-top: 200vh }";

test("Chromium finds the words that a link names", { timeout: 300_000 }, async () => {
  for (const slug of ["wire-dateline", "match-report", "french-accents", "arabic-rtl", "japanese"]) {
    const page = await bench.sample(slug);
    const { article, fragments } = await page.evaluate(async () => {
      const { marksOf } = await import("/dist/element/segments.js");
      const { markFormats } = await import("/dist/element/formats.js");
      const { article } = desk;
      const links = marksOf(article).map((mark) => [mark, markFormats(article, mark).find((f) => f.format === "link").write()]);
      return { article, fragments: links.map(([{ start, end }, link]) => ({ start, end, fragment: link.split("#")[1] })) };
    });
    await page.context().close();
    await follow(article, fragments, slug);
  }
});

/** Opens a page with the article's text at each of the fragments, and sees where it scrolls to. */
async function follow(article, fragments, slug) {
  const context = await bench.browser.newContext({ viewport: { width: 800, height: 600 } });
  const address = "https://article.example/";
  const escaped = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const blocks = article.body.blocks.map(({ kind, start, end }) => {
    const text = article.body.text.slice(start, end);
    if (kind !== "table") return `<p data-start="${start}">${escaped(text)}</p>`;
    const rows = text.split("\n").map((row) => `<tr>${row.split("\t").map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
    return `<table data-start="${start}">${rows.join("")}</table>`;
  });
  const body = `<!doctype html><html lang="${article.language}"><meta charset="utf-8"><style>${SPREAD}</style><h1>${escaped(article.headline)}</h1>${blocks.join("\n")}`;
  await context.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await context.newPage();
  const lost = [];
  for (const [i, { start, end, fragment }] of fragments.entries()) {
    await page.goto(`${address}?${i}#${fragment}`);
    const found = await page.evaluate(inView, { start, end });
    if (found !== true) lost.push(`${article.body.text.slice(start, end)}: ${fragment} ${found}`);
  }
  await context.close();
  assert.deepEqual(lost, [], `${lost.length} of ${fragments.length} in ${slug}`);
}

/** Waits a little until the words from start to end are in view. */
async function inView({ start, end }) {
  const blocks = [...document.querySelectorAll("[data-start]")];
  const block = blocks.findLast((b) => Number(b.dataset.start) <= start);
  if (block.matches("table")) return scrollY > 0 || "it does not scroll";
  const node = block.firstChild;
  const range = document.createRange();
  range.setStart(node, start - block.dataset.start);
  range.setEnd(node, Math.min(end - block.dataset.start, node.length));
  let where;
  for (let tries = 0; tries < 20; tries++) {
    const [{ top, bottom }] = range.getClientRects();
    where = `is at ${top}`;
    if (scrollY > 0 && bottom > 0 && top < innerHeight) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return where;
}

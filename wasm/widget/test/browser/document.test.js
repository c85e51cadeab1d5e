// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { goldenCases, testdata } from "../harness/cases.js";

const bench = new Bench({ folders: { "/testdata/": testdata }, headers: { "Content-Security-Policy": "" } });
before(() => bench.open());
after(() => bench.close());

/** What the anchors of the shown document are worth: how many of the spans they find, and which words they miss. */
async function anchors() {
  const { parseDocument } = await import("/dist/index.js");
  const { article, rangeOf } = await parseDocument(document);
  const { text = "", blocks = [] } = article.body ?? {};
  const squeezed = (s) => s.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, "");
  const spans = [...blocks, ...(article.quotes ?? []), ...(article.figures ?? [])].filter((s) => s.end > s.start);
  const missed = [];
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const range = rangeOf(start, end);
    if (!range || squeezed(range.toString()) !== squeezed(words)) missed.push([words, range?.toString() ?? null]);
  }
  return { spans: spans.length, missed };
}

/** The cases whose pages show no story: it stands in a script alone. */
const UNSHOWN = ["ld-articlebody", "next-data"];

test("the words of the golden pages are found in their documents", async (t) => {
  for (const { name } of goldenCases().filter((c) => c.kind === "pages")) {
    await t.test(name, async () => {
      const page = await bench.page(`/testdata/pages/${name}/page.html`);
      const { spans, missed } = await page.evaluate(anchors);
      await page.context().close();
      if (UNSHOWN.includes(name)) {
        assert.ok(spans > 0 && missed.length === spans && missed.every(([, found]) => found === null));
      } else {
        assert.deepEqual(missed, []);
      }
    });
  }
});

test("a Range holds its words across nodes, marks of direction and characters outside the basic plane", async () => {
  const page = await bench.page();
  const found = await page.evaluate(async () => {
    const article = document.body.appendChild(document.createElement("article"));
    const add = (tag, ...parts) => article.appendChild(document.createElement(tag)).append(...parts);
    const bold = document.createElement("b");
    bold.textContent = "4 \u{1F980}\u00A0crabs";
    add("h1", "The harbour counts its crabs again");
    add("p", "The harbour  counted ", bold, " on\n Friday, \u200Fקרבס\u200E, said Ann Poe, who has kept the\u00AD books since 2009.");
    add("p", "“We had hoped for more, and so had the town,” she said. The count cost $4,000, which the town had set aside.");
    const { article: got, rangeOf } = await copydesk.parseDocument(document);
    const at = (words) => got.body.text.indexOf(words);
    const range = (words) => rangeOf(at(words), at(words) + words.length);
    const before = ["counted", "4 \u{1F980}", "\u{1F980}", "crabs on Friday", "קרבס", "$4,000"].map((words) => String(range(words)));
    const outside = [rangeOf(0, 0), rangeOf(-1, 3), rangeOf(0, 1e6), rangeOf(3, 2)];
    article.remove();
    return { before, outside, gone: range("$4,000") };
  });
  assert.deepEqual(found.before, ["counted", "4 \u{1F980}", "\u{1F980}", "crabs on\n Friday", "קרבס", "$4,000"]);
  assert.deepEqual(found.outside, [null, null, null, null]);
  assert.equal(found.gone, null);
  await bench.finish(page);
});

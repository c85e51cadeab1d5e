// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { test } from "node:test";

import { markdown } from "../../src/element/markdown.js";
import { hasCorpus, markdownFaults, vectors } from "../harness/hostile.js";

/** An article whose body has one block. */
const body = (text, block = {}) => ({ body: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length, ...block }] } });

/** An article with the same words in every field, and in a block of every kind. */
function story(s) {
  const kinds = ["paragraph", "subhead", "listItem", "listItem", "blockQuote", "table", "code", "image", "embed", "paragraph"];
  let text = "";
  const blocks = kinds.map((kind, i) => {
    const start = text.length;
    text += kind === "image" || kind === "embed" ? "" : `${s}\n\n`;
    return { kind, start, end: Math.max(start, text.length - 2), level: (i * 3) % 7, url: i % 2 ? s : `https://img.example/${s}` };
  });
  return {
    kicker: s, headline: s, dek: s, byline: { text: s, authors: [{ name: s }] }, publisher: { name: s }, canonicalUrl: s, url: `https://a.example/?${s}`,
    images: [{ url: s, alt: s }, { url: `https://img.example/${s}`, alt: s }], corrections: [s], body: { text, blocks },
    quotes: [{ kind: "direct", text: s, start: 0, end: 0, speaker: { name: s, role: s } }], figures: [{ kind: "count", text: s, value: 5, of: { text: s }, start: 0, end: 0 }],
  };
}

test("words that mean something to Markdown stand for themselves", () => {
  const rows = [
    ["\u00a0# no heading", "\\# no heading"],
    ["\u3000- no item", "\\- no item"],
    ["\u2003===", "\\==="],
    ["+++", "\\+++"],
    ["---\nx", "\\---\\\nx"],
    ["\u00a01. one", "1\\. one"],
    ["-2.7% and C#", "-2.7% and C#"],
    ["me@a.example", "me\\@a.example"],
    ["https://a.example, WWW.b.example", "https\\://a.example, WWW\\.b.example"],
    ["x {#id}", "x \\{#id\\}"],
    ["x ##", "x \\#\\#"],
    ["a\\", "a&#92;"],
    ["a &#92;", "a &amp;#92;"],
    ["a\n\n b", "a\\\nb"],
    ["a\u001b[31m\u202eb", "a\\[31mb"],
  ];
  for (const [text, want] of rows) assert.equal(markdown(body(text)), `${want}\n`, JSON.stringify(text));
  assert.equal(markdown(body("x", { kind: "listItem", level: 5 })), "- x\n"); // not code
  assert.equal(markdown(body("a\\", { kind: "code" })), "```\na\\\n```\n");
  const fenced = "``\u202a`\n<img src=x onerror=alert(1)>"; // a fence once the turn is taken out
  assert.equal(markdown(body(fenced, { kind: "code" })), "````\n```\n<img src=x onerror=alert(1)>\n````\n");
});

test("levels of lists do not make it grow faster than the article", () => {
  const n = 2000;
  const blocks = Array.from({ length: n }, (_, i) => ({ kind: "listItem", start: 0, end: 1, level: i }));
  assert.ok(markdown({ body: { text: "x", blocks } }).length < 100 * n);
  assert.ok(markdown(body("`a".repeat(200_000), { kind: "code" })).length < 500_000);
});

test("attack vectors make no markup", { skip: hasCorpus ? false : "needs ../shared/corpus, which is not here" }, () => {
  const list = vectors();
  const own = ["<b>x", "\u00a0<b>", "[a](javascript:alert(1))", "me@a.example", "https://a.example/\\", "a\n===", "[a]: javascript:x", "`<b>`", "<!--", "|a|\n|-|", "``\u202a`\n<img src=x onerror=alert(1)>"];
  const texts = [...own, ...list.map((v) => v.payload)].map((s) => markdown(story(s)));
  assert.equal(markdownFaults(texts), "");
});

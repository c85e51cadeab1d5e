// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { widget } from "./server.js";

/** The repository's test data. */
export const testdata = join(widget, "..", "..", "testdata");

/** The golden cases: what goes in, and the article that the library reads natively. */
export function goldenCases() {
  return [...folder("pages", "page.html"), ...folder("text", "input.txt")];
}

function folder(kind, file) {
  return readdirSync(join(testdata, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      kind,
      name,
      input: readFileSync(join(testdata, kind, name, file)),
      want: JSON.parse(readFileSync(join(testdata, kind, name, "want.json"), "utf8")),
    }));
}

/**
 * Turns the offsets of an article that JavaScript got into bytes, as the
 * library gives them natively.
 * @param {object} article is changed
 * @param {Buffer} input from which it was read
 */
export function inBytes(article, input) {
  const text = article.body?.text ?? "";
  const spans = [
    ...(article.body?.blocks ?? []),
    ...(article.quotes ?? []).flatMap((q) => [q, q.speaker]),
    ...(article.figures ?? []).flatMap((f) => [f, f.of]),
  ];
  for (const span of spans) toBytes(span, text);
  const source = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  for (const candidate of article.evidence ?? []) if (candidate.start >= 0) toBytes(candidate, source);
  return article;
}

function toBytes(span, text) {
  if (span?.start === undefined) return;
  const bytes = (units) => Buffer.byteLength(text.slice(0, units));
  [span.start, span.end] = [bytes(span.start), bytes(span.end)];
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { goldenCases } from "../test/harness/cases.js";
import { widget } from "../test/harness/server.js";

const corpus = join(widget, "..", "..", "..", "shared", "corpus", "web", "newspaper4k.jsonl.gz");

/**
 * Returns so many pages as text: some of newspaper4k, spread evenly, where that
 * corpus is at hand, and the golden pages in turn where it is not.
 * @param {number} count
 * @returns {{from: string, pages: string[]}}
 */
export function benchPages(count) {
  if (!existsSync(corpus)) {
    const golden = goldenCases().filter((c) => c.kind === "pages");
    return { from: "the golden pages", pages: Array.from({ length: count }, (_, i) => String(golden[i % golden.length].input)) };
  }
  const lines = gunzipSync(readFileSync(corpus)).toString().trimEnd().split("\n");
  const step = lines.length / count;
  const pages = Array.from({ length: count }, (_, i) => {
    const { html, html_b64: base64 } = JSON.parse(lines[Math.floor(i * step)]);
    return html ?? Buffer.from(base64, "base64").toString();
  });
  return { from: "newspaper4k", pages };
}

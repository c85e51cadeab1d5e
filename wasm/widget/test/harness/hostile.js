// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { widget } from "./server.js";

const root = join(widget, "..", "..");
const corpus = join(root, "..", "shared", "corpus", "hostile");

/** Whether the corpus of hostile input is there. */
export const hasCorpus = existsSync(corpus);

/** Whether all of it is to be read, which takes minutes, and not a part. */
export const readAll = process.env.HOSTILE === "all";

/**
 * The HTML that is made of articles with attack vectors in them, as
 * article/render/commonmark/pages prints it.
 * @returns {{id: string, place: string, kind: "html" | "loud" | "markdown", html: string}[]}
 */
export function renderedVectors() {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  const out = openSync(join(folder, "forms"), "w+");
  try {
    execFileSync("go", ["run", "./pages", readAll ? "-every=1" : "-every=32"], { cwd: join(root, "article", "render", "commonmark"), stdio: ["ignore", out, "inherit"] });
    return readFileSync(join(folder, "forms"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true });
  }
}

/**
 * The attack vectors of the corpus.
 * @returns {{id: string, payload: string}[]}
 */
export function vectors() {
  const lines = gunzipSync(readFileSync(join(corpus, "vectors.jsonl.gz"))).toString().trimEnd().split("\n");
  return lines.filter((_, i) => readAll || i % 32 === 0).map((line) => JSON.parse(line));
}

/** Pages with an attack vector in the headline, the body, a caption, attributes and JSON-LD. */
export function vectorPages() {
  return vectors().map(({ id, payload }) => ({ id, html: pageWith(payload) }));
}

/**
 * What a renderer makes of Markdown that may not be shown, as
 * article/render/commonmark/faults prints it.
 * @param {string[]} texts
 */
export function markdownFaults(texts) {
  const input = texts.map((text) => JSON.stringify(text)).join("\n");
  return execFileSync("go", ["run", "./faults"], { cwd: join(root, "article", "render", "commonmark"), input, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"], maxBuffer: 1 << 28 });
}

const WORDS = "The council said on Tuesday that the harbour bridge would open in May, two years after the work on it began.";

function pageWith(payload) {
  const quoted = payload.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const claims = JSON.stringify({ "@type": "NewsArticle", headline: payload, url: payload, author: { "@type": "Person", name: payload, url: payload } });
  return `<!DOCTYPE html><html lang=en><head><title>${quoted}</title><meta name=author content="${quoted}"><link rel=canonical href="${quoted}">
<script type=application/ld+json>${claims}</script></head><body><article><h1>${quoted}</h1><p class=byline>By ${quoted}</p><p>${WORDS}</p>
<p>${WORDS} ${quoted}</p><figure><img src="${quoted}" alt="${quoted}"><figcaption>${quoted}</figcaption></figure><p>“${quoted}”, said Ann Poe.</p>
<p>${WORDS}${payload}</p><p>${WORDS}</p></article></body></html>`;
}

/** The corpus's makers of hostile pages and texts. */
export function generators() {
  const lines = execFileSync("python3", [join(corpus, "generate.py"), "list"], { encoding: "utf8" });
  return lines.trimEnd().split("\n").map((line) => JSON.parse(line)).filter((g) => g.kind !== "warc");
}

/** What a maker makes at a size. */
export function generated(name, n) {
  return execFileSync("python3", [join(corpus, "generate.py"), "make", name, String(n)], { maxBuffer: 1 << 28 });
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

/** The corpus's makers of hostile pages and texts. */
export function generators() {
  const lines = execFileSync("python3", [join(corpus, "generate.py"), "list"], { encoding: "utf8" });
  return lines.trimEnd().split("\n").map((line) => JSON.parse(line)).filter((g) => g.kind !== "warc");
}

/** What a maker makes at a size. */
export function generated(name, n) {
  return execFileSync("python3", [join(corpus, "generate.py"), "make", name, String(n)], { maxBuffer: 1 << 28 });
}

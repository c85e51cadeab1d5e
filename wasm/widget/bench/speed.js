// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Compares copydesk with DOMParser + @mozilla/readability and with defuddle in
// one run of Chromium, each in a process of its own, from a page's text to its
// article. It prints a table and whether the goals are met.
//
//     npm run bench [-- PAGES [PASSES]]

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { launch } from "../test/harness/browser.js";
import { EXPOSE_GC, Renderer } from "../test/harness/renderer.js";
import { startServer, widget } from "../test/harness/server.js";
import { benchPages } from "./pages.js";

const [count = 60, passes = 9] = process.argv.slice(2).map(Number);
const NAMES = ["readability", "defuddle", "copydesk", "worker"];

const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
const { from, pages } = benchPages(count);
const encoded = pages.map((page) => Buffer.from(page));
let end = 0;
writeFileSync(join(folder, "pages.bin"), Buffer.concat(encoded));
writeFileSync(join(folder, "ends.json"), JSON.stringify(encoded.map((page) => (end += page.length))));
const server = await startServer({
  folders: { "/bench/": join(widget, "bench"), "/pages/": folder },
  headers: { "Content-Security-Policy": "" }, // DOMParser takes strings, which Trusted Types forbid
});
const browser = await launch([EXPOSE_GC]);
try {
  console.log(`${count} pages of ${from}, ${(pages.join("").length / 2 ** 20).toFixed(1)} MiB; ${passes} passes; Chromium ${browser.version()}\n`);
  const runs = [];
  for (const name of NAMES) runs.push(await started(name));
  for (let pass = 0; pass < passes; pass++) {
    for (const run of runs) await timed(run);
  }
  report(runs);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/** Opens a page for a contender. */
async function opened() {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}/bench/page/index.html`);
  await page.evaluate(() => bench.load());
  return { page, renderer: await Renderer.of(browser, page) };
}

/** Makes a contender ready for its passes; tells how long its start takes. */
async function started(name) {
  const memory = await measuredMemory(name);
  const { page, renderer } = await opened();
  await renderer.collectGarbage();
  const before = await renderer.cpu();
  const ready = await page.evaluate((name) => bench.start(name), name);
  const first = await page.evaluate(() => bench.first());
  const cold = { ready, first, mainThread: (await renderer.cpu()).mainThread - before.mainThread };
  await page.evaluate(() => bench.pass());
  return { name, page, renderer, memory, cold, samples: [] };
}

/** How much more memory a page takes after the pages than before, at once and after its garbage is collected. */
async function measuredMemory(name) {
  const samples = [];
  for (let i = 0; i < 3; i++) {
    const { page, renderer } = await opened();
    await page.evaluate((name) => bench.start(name), name);
    await settled(renderer);
    const before = renderer.memory();
    await page.evaluate(() => bench.passing());
    const grown = renderer.memory() - before;
    await settled(renderer);
    samples.push({ grown, kept: renderer.memory() - before });
    await page.context().close();
  }
  return { grown: median(samples.map((s) => s.grown)), kept: median(samples.map((s) => s.kept)) };
}

async function settled(renderer) {
  for (let i = 0; i < 2; i++) {
    await renderer.collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function timed({ page, renderer, samples }) {
  const before = await renderer.cpu();
  const wall = await page.evaluate(() => bench.pass());
  const after = await renderer.cpu();
  samples.push({ wall, mainThread: after.mainThread - before.mainThread, process: after.process - before.process });
}

function report(runs) {
  const rows = runs.map(({ name, memory, cold, samples }) => {
    const per = (key) => median(samples.map((s) => s[key])) / count;
    return { name, mainThread: per("mainThread"), wall: per("wall"), process: per("process"), ...memory, cold };
  });
  const base = rows[0];
  const table = rows.map((r) => ({
    contender: r.name,
    "main thread, ms a page": r.mainThread.toFixed(2),
    "of readability's": (r.mainThread / base.mainThread).toFixed(2),
    "wall, ms a page": r.wall.toFixed(2),
    "all threads, ms a page": r.process.toFixed(2),
    "memory grown, MiB": inMiB(r.grown),
    "kept, MiB": inMiB(r.kept),
    "ready, ms": r.cold.ready.toFixed(0),
    "first page, ms": r.cold.first.toFixed(0),
    "both on the main thread, ms": r.cold.mainThread.toFixed(0),
  }));
  printTable(table);
  const [, , copydesk, worker] = rows;
  goal("on the main thread, main-thread CPU", copydesk.mainThread / base.mainThread, 0.8);
  goal("in a worker, main-thread CPU", worker.mainThread / base.mainThread, 0.1);
  goal("on the main thread, memory grown", copydesk.grown / base.grown, 0.6);
  goal("in a worker, memory grown", worker.grown / base.grown, 0.6);
}

/** Prints rows as a table in Markdown. */
function printTable(rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const keys = Object.keys(rows[0]);
  console.log([line(keys), line(keys.map(() => "---")), ...rows.map((row) => line(Object.values(row)))].join("\n") + "\n");
}

function goal(what, got, most) {
  console.log(`${got <= most ? "met    " : "MISSED "} ${what}: ${got.toFixed(2)} of readability's, at most ${most}`);
}

function inMiB(bytes) {
  return (bytes / 2 ** 20).toFixed(1);
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

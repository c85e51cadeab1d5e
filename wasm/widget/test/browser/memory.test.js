// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { goldenCases } from "../harness/cases.js";
import { EXPOSE_GC, Renderer } from "../harness/renderer.js";

const bench = new Bench();
before(() => bench.open([EXPOSE_GC]));
after(() => bench.close());

/** How much larger the objects of the main thread may get in 150 articles, and the process, in bytes. */
const HEAP_SLACK = 1 << 20;
const PROCESS_SLACK = 16 << 20; // copies of the pages would take 30 MB or more

for (const worker of [true, false]) {
  test(`articles in a row leave nothing behind, ${worker ? "in a worker" : "on the main thread"}`, async (t) => {
    const page = await bench.page();
    const renderer = await Renderer.of(bench.browser, page);
    await page.evaluate((worker) => copydesk.init({ worker }), worker);
    const sizes = [];
    for (const times of [100, 50, 50, 50]) {
      await page.evaluate(readRow, { html: longPage(), times });
      await renderer.collectGarbage();
      sizes.push({ heap: await renderer.heap(), process: renderer.memory() });
    }
    t.diagnostic(sizes.map((s) => `heap ${inMiB(s.heap)}, process ${inMiB(s.process)} MiB`).join("; "));
    const [first, , , last] = sizes;
    assert.ok(last.heap - first.heap < HEAP_SLACK, `the heap grew by ${last.heap - first.heap} bytes`);
    assert.ok(last.process - first.process < PROCESS_SLACK, `the process grew by ${last.process - first.process} bytes`);
    await bench.finish(page);
  });
}

const inMiB = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** A page of 200 kB or more, made of golden ones. */
function longPage() {
  const { input } = goldenCases().find((c) => c.name === "long-read");
  return String(input).padEnd(200_000, "<!-- padding -->");
}

async function readRow({ html, times }) {
  for (let i = 0; i < times; i++) await copydesk.parseHTML(html, { evidence: true });
}

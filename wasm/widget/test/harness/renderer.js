// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";

/** The argument with which pages can ask for their garbage to be collected. */
export const EXPOSE_GC = "--js-flags=--expose-gc";

/**
 * Watches the process that runs a page. Its memory is read from /proc, so that
 * it works on Linux alone.
 */
export class Renderer {
  #page;
  #session;
  #pid;

  /**
   * @param {import("playwright-core").Browser} browser
   * @param {import("playwright-core").Page} page
   */
  static async of(browser, page) {
    const renderer = new Renderer();
    renderer.#page = page;
    renderer.#session = await page.context().newCDPSession(page);
    renderer.#pid = await pidOf(await browser.newBrowserCDPSession(), page);
    await renderer.#session.send("Performance.enable", { timeDomain: "threadTicks" });
    return renderer;
  }

  /** The CPU time of the main thread and of the whole process so far, in milliseconds. */
  async cpu() {
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const of = (name) => 1000 * metrics.find((m) => m.name === name).value;
    return { mainThread: of("ThreadTime"), process: of("ProcessTime") };
  }

  /** Collects the garbage of the page and its workers; takes a browser launched with EXPOSE_GC. */
  async collectGarbage() {
    for (const thread of [this.#page, ...this.#page.workers()]) {
      for (let i = 0; i < 2; i++) await thread.evaluate(() => gc());
    }
  }

  /** What the main thread's objects take, in bytes. */
  async heap() {
    return (await this.#session.send("Runtime.getHeapUsage")).usedSize;
  }

  /** The memory that the process shares with no other, in bytes. */
  memory() {
    const rollup = readFileSync(`/proc/${this.#pid}/smaps_rollup`, "utf8");
    return [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kB]) => sum + 1024 * kB, 0);
  }
}

/** Finds the process that runs a page: the one that works while the page does. */
async function pidOf(session, page) {
  const times = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.filter((p) => p.type === "renderer").map((p) => [p.id, p.cpuTime]));
  };
  for (let i = 0; i < 30; i++) {
    const before = await times();
    await page.evaluate(() => {
      for (const end = performance.now() + 300; performance.now() < end; );
    });
    const after = [...(await times())].filter(([pid]) => before.has(pid));
    const [first, second] = after.map(([pid, time]) => ({ pid, time: time - before.get(pid) })).sort((a, b) => b.time - a.time);
    if (first?.time > 0.03 && first.time > 4 * (second?.time ?? 0)) return first.pid;
  }
  throw new Error("no process stands out as the page's");
}

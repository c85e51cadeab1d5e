// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

import { startServer } from "./server.js";

/** The Chromium of the system; CHROMIUM names another. */
export const executable =
  process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path)) ?? "chromium";

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium with a fresh profile.
 * @param {string[]} [args] more arguments
 */
export function launch(args = []) {
  assert.ok(existsSync(executable), `${executable} is missing: apt-get install chromium, or set CHROMIUM`);
  return chromium.launch({ executablePath: executable, args: [...ARGS, ...args] });
}

/**
 * A server and a browser for the tests of one file: call open() before them
 * and close() after.
 */
export class Bench {
  /** @param {Parameters<typeof startServer>[0]} [options] of the server */
  constructor(options) {
    this.options = options;
  }

  async open(args) {
    [this.server, this.browser] = await Promise.all([startServer(this.options), launch(args)]);
  }

  async close() {
    await this.browser?.close();
    await this.server?.close();
  }

  /**
   * Opens a page in a context of its own. What it throws, logs as an error or
   * blocks for the policy is collected in page.faults.
   * @param {string} [path] of the page
   * @param {import("playwright-core").BrowserContextOptions} [options] of its context
   */
  async page(path = "/test/pages/blank.html", options) {
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    page.faults = [];
    page.on("pageerror", (err) => page.faults.push(String(err)));
    page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
    await page.exposeBinding("reportViolation", (_, text) => page.faults.push(text));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (e) => reportViolation(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`));
    });
    await page.goto(this.server.url + path);
    return page;
  }

  /** Fails if a page threw, or anything was held against the policy; closes the page. */
  async finish(page) {
    await page.context().close();
    assert.deepEqual(page.faults, []);
    assert.deepEqual(this.server.reports, []);
  }
}

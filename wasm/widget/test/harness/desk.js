// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";

import { Bench } from "./browser.js";
import { testdata } from "./cases.js";
import { widget } from "./server.js";

/** What the tests of the element serve beside the package. */
export const folders = { "/demo/": join(widget, "demo"), "/samples/": join(testdata, "pages") };

/** A bench whose pages hold the element; desk() opens one. */
export class DeskBench extends Bench {
  constructor(options) {
    super({ folders, ...options });
  }

  /**
   * Opens a page with one element on it. Its events are collected in
   * page.evaluate(() => deskEvents).
   */
  async desk(path = "/test/pages/desk.html", options) {
    const page = await this.page(path, { permissions: ["clipboard-read", "clipboard-write"], ...options });
    await page.evaluate(async () => {
      await customElements.whenDefined("copy-desk");
      globalThis.desk = document.querySelector("copy-desk");
      globalThis.deskEvents = [];
      for (const type of ["article", "error", "select", "copy"]) {
        document.addEventListener(`copydesk-${type}`, (e) => deskEvents.push([type, e.detail]));
      }
    });
    return page;
  }

  /** Opens a page whose element shows a sample. */
  async sample(slug, path, options) {
    const page = await this.desk(path, options);
    await page.evaluate((src) => (desk.src = src), `/samples/${slug}/page.html`);
    await shown(page);
    return page;
  }
}

/** Waits until an article is shown. */
export function shown(page) {
  return page.locator("copy-desk .article").waitFor();
}

/** The details of the events of one type that there have been. */
export function events(page, type) {
  return page.evaluate((type) => deskEvents.filter(([t]) => t === type).map(([, detail]) => ({ ...detail, error: String(detail.error ?? "") })), type);
}

/** The words that a highlight of the browser lies on. */
export function highlighted(page, name) {
  return page.evaluate((name) => [...(CSS.highlights.get(`copydesk-${name}`) ?? [])].map(String), name);
}

/** The middle of the first line of some words in the article, in the viewport. */
export function whereIs(page, words) {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(desk.shadowRoot.querySelector(".body"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      range.startContainer.parentElement.scrollIntoView({ block: "center" });
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`${words} is not in the article`);
  }, words);
}

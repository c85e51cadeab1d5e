// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { init, parseHTML } from "/dist/index.js";

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

/** Each makes itself ready, and gives a function from a page's text to its article. */
const contenders = {
  readability: () => (html) => new Readability(parsed(html)).parse(),
  defuddle: () => (html) => new Defuddle(parsed(html)).parse(),
  copydesk: async () => {
    await init({ worker: false });
    return parseHTML;
  },
  worker: async () => {
    await init();
    return parseHTML;
  },
};

const load = async (i) => (await fetch(`/pages/${i}.html`)).text();

let pages;
let read;

globalThis.bench = {
  /** Fetches the pages, for passes that are timed. */
  async load(count) {
    pages = await Promise.all(Array.from({ length: count }, (_, i) => load(i)));
  },

  /** Makes a contender ready; the time in milliseconds. */
  async start(name) {
    const begin = performance.now();
    read = await contenders[name]();
    return performance.now() - begin;
  },

  /** Reads the first page; the time in milliseconds. */
  async first() {
    const begin = performance.now();
    await read(pages[0]);
    return performance.now() - begin;
  },

  /** Reads every page once; the time in milliseconds. */
  async pass() {
    const begin = performance.now();
    for (const page of pages) await read(page);
    return performance.now() - begin;
  },

  /** Fetches and reads every page once, of which none is held. */
  async fetchingPass(count) {
    for (let i = 0; i < count; i++) await read(await load(i));
  },
};

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

let bytes; // of all pages, one after the other
let ends; // where each ends
let pages; // as text, for passes that are timed
let read;

const decoder = new TextDecoder();
const text = (i) => decoder.decode(bytes.subarray(ends[i - 1] ?? 0, ends[i]));

globalThis.bench = {
  async load() {
    ends = await (await fetch("/pages/ends.json")).json();
    bytes = new Uint8Array(await (await fetch("/pages/pages.bin")).arrayBuffer());
  },

  /** Makes a contender ready; the time in milliseconds. */
  async start(name) {
    const begin = performance.now();
    read = await contenders[name]();
    return performance.now() - begin;
  },

  /** Reads the first page; the time in milliseconds. */
  async first() {
    pages = ends.map((_, i) => text(i));
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

  /** Reads every page once, and holds none. */
  async passing() {
    for (let i = 0; i < ends.length; i++) await read(text(i));
  },
};

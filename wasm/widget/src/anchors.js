// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** White space and marks without width, of which a page and the text read from it may have different amounts. */
const IDLE = /[\0- \u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF]+/g;

/** Whether a UTF-16 unit is one of IDLE. */
function isIdle(unit) {
  if (unit <= 0x20) return true;
  if (unit < 0x1680) return unit === 0xa0 || unit === 0xad;
  if (unit > 0x206f) return unit === 0x3000 || unit === 0xfeff;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x2069);
}

// What NodeFilter calls these.
const [SHOW_ELEMENT, SHOW_TEXT] = [1, 4];
const [FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP] = [1, 2, 3];
const TEXT_NODE = 3;

/** The elements whose text is not shown. */
const UNSHOWN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TITLE", "TEXTAREA", "IFRAME", "OBJECT", "SELECT"]);

/** How many characters at a time are looked for where a block is not found as a whole. */
const PIECE = 24;

/** How many searches may fail, over the whole body: each goes through the whole page. */
const MISSES = 200;

/**
 * Finds the words of a body in the document that it was read from. It compares
 * the characters that are no white space, block by block, in the order of the
 * body.
 */
export class Anchors {
  #words; // the text nodes
  #starts; // where each node begins in the page
  #page; // the text of the nodes without white space
  #text;
  #before; // for each unit of the body's text, how many before it are no white space
  #runs = []; // {body, page, length}: stretches that are the same in both

  /**
   * @param {Document} document
   * @param {import("./copydesk.js").Body} [body]
   */
  constructor(document, body) {
    this.#text = body?.text ?? "";
    this.#readPage(document);
    this.#before = counted(this.#text);
    this.#align(body?.blocks ?? []);
  }

  /** The Range of a stretch of the body's text, or null. */
  rangeOf(start, end) {
    if (!(start >= 0 && start < end && end <= this.#text.length)) return null;
    const from = this.#inPage(this.#before[start]);
    const to = this.#inPage(this.#before[end] - 1);
    if (from < 0 || to < from || this.#before[end] <= this.#before[start]) return null;
    const first = this.#place(from);
    const last = this.#place(to);
    if (!first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  #readPage(document) {
    this.#words = [];
    this.#starts = [];
    const texts = [];
    let length = 0;
    const walker = document.createTreeWalker(document.body ?? document, SHOW_ELEMENT | SHOW_TEXT, (node) => {
      if (node.nodeType === TEXT_NODE) return FILTER_ACCEPT;
      return UNSHOWN.has(node.nodeName) ? FILTER_REJECT : FILTER_SKIP;
    });
    while (walker.nextNode()) {
      const text = walker.currentNode.data.replace(IDLE, "");
      if (text === "") continue;
      this.#words.push(walker.currentNode);
      this.#starts.push(length);
      texts.push(text);
      length += text.length;
    }
    this.#page = texts.join("");
  }

  #align(blocks) {
    let at = 0;
    let misses = 0;
    for (const { start, end } of blocks) {
      const words = this.#text.slice(start, end).replace(IDLE, "");
      for (let i = 0; i < words.length && misses < MISSES; ) {
        const whole = i === 0 ? this.#find(words, at) : -1;
        const found = whole >= 0 ? whole : this.#find(words.slice(i, i + PIECE), at);
        if (found < 0) {
          misses++;
          i += PIECE;
          continue;
        }
        const length = whole >= 0 ? words.length : common(words, i, this.#page, found);
        this.#runs.push({ body: this.#before[start] + i, page: found, length });
        at = found + length;
        i += length;
      }
    }
  }

  /** Finds words in the page: after the words before them, or anywhere. */
  #find(words, at) {
    const after = this.#page.indexOf(words, at);
    return after >= 0 || words.length < PIECE ? after : this.#page.indexOf(words);
  }

  /** Returns where in the page a character of the body is, or -1. */
  #inPage(i) {
    const run = this.#runs[lastAtMost(this.#runs, i, (r) => r.body)];
    return run && i < run.body + run.length ? run.page + i - run.body : -1;
  }

  /** Returns the node and offset of a character of the page, or null if the node has changed. */
  #place(i) {
    const k = lastAtMost(this.#starts, i, (start) => start);
    const node = this.#words[k];
    const { data } = node;
    let left = i - this.#starts[k];
    for (let offset = 0; offset < data.length; offset++) {
      if (isIdle(data.charCodeAt(offset))) continue;
      if (left-- === 0) return node.isConnected ? { node, offset } : null;
    }
    return null;
  }
}

/** Counts, for each offset into a text, the units before it that are no white space. */
function counted(text) {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (isIdle(text.charCodeAt(i)) ? 0 : 1);
  return before;
}

/** Returns how far a from i and b from j are the same. */
function common(a, i, b, j) {
  let n = 0;
  while (i + n < a.length && a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++;
  return n;
}

/** Returns the index of the last element of a sorted list whose key is at most x, or -1. */
function lastAtMost(list, x, key) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { make } from "./dom.js";
import { segments } from "./segments.js";

/** @typedef {import("./segments.js").Mark} Mark */
/** @typedef {{start: number, end: number}} Span */

/**
 * @typedef {Object} Picture what is to be seen in the text
 * @property {Mark[]} marks the quotes and figures
 * @property {Mark | undefined} selected one of them
 * @property {Span[]} linked the words that belong to the selected one: who speaks, what is counted
 */

/** The names of the highlights, which a page shares with all its elements. */
const names = /** @type {const} */ (["copydesk-quote", "copydesk-figure", "copydesk-linked", "copydesk-selected"]);

/** canHighlight reports whether the browser has the CSS Custom Highlight API. */
export function canHighlight() {
  return typeof Highlight === "function" && !!globalThis.CSS?.highlights;
}

/** HighlightPainter marks the text without touching it: the browser draws over it. */
export class HighlightPainter {
  /** @type {Map<string, Range[]>} */
  #drawn = new Map();
  /** @type {Mark[] | undefined} those that are drawn */
  #marks;
  #map;

  /** @param {import("./text_map.js").TextMap} map */
  constructor(map) {
    this.#map = map;
  }

  /** @param {Picture} picture */
  paint({ marks, selected, linked }) {
    const of = (/** @type {Span[]} */ spans) => spans.flatMap(({ start, end }) => this.#map.ranges(start, end));
    if (marks !== this.#marks) {
      this.#marks = marks;
      this.#draw("copydesk-quote", of(marks.filter((m) => m.type === "quote")));
      this.#draw("copydesk-figure", of(marks.filter((m) => m.type === "figure")));
    }
    this.#draw("copydesk-linked", of(linked));
    this.#draw("copydesk-selected", of(selected ? [selected] : []));
  }

  /** clear takes the marks of this article away, and no other's. */
  clear() {
    this.paint({ marks: [], selected: undefined, linked: [] });
  }

  /** @param {typeof names[number]} name @param {Range[]} ranges */
  #draw(name, ranges) {
    const highlight = registered(name);
    for (const range of this.#drawn.get(name) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#drawn.set(name, ranges);
  }
}

/** @param {typeof names[number]} name @returns {Highlight} */
function registered(name) {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = names.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

/** MarkPainter cuts the text into mark elements, for browsers without highlights. */
export class MarkPainter {
  #map;

  /** @param {import("./text_map.js").TextMap} map */
  constructor(map) {
    this.#map = map;
  }

  /** @param {Picture} picture */
  paint({ marks, selected, linked }) {
    /** @type {Mark[]} */
    const extra = linked.map((span, i) => ({ id: `linked-${i}`, type: /** @type {any} */ ("linked"), index: i, ...span }));
    for (const { element, start, end } of this.#map.slots) {
      const text = element.textContent ?? "";
      const pieces = segments(start, end, [...marks, ...extra]).map((piece) => {
        const words = text.slice(piece.start - start, piece.end - start);
        if (piece.marks.length === 0) return document.createTextNode(words);
        const classes = new Set(piece.marks.map((m) => m.type));
        return make("mark", { class: [...classes, selected && piece.marks.includes(selected) && "selected"].filter(Boolean).join(" ") }, words);
      });
      element.replaceChildren(...pieces);
    }
  }

  clear() {
    this.paint({ marks: [], selected: undefined, linked: [] });
  }
}

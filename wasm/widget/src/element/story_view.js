// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { articleBody, articleHead } from "./article_view.js";
import { counted } from "./describe.js";
import { make } from "./dom.js";
import { direction } from "./language.js";
import { canHighlight, HighlightPainter, MarkPainter } from "./painter.js";

/** @typedef {import("./segments.js").Mark} Mark */

/** A pointer that moves farther, in pixels, while it is down selects text; it does not click. */
const clickSlack = 4;

/**
 * @typedef {Object} StoryHost what the article tells the element
 * @property {(mark: Mark) => void} onopen somebody asked for the entry of a mark: by a click, or Enter
 * @property {(mark: Mark | undefined) => void} onmove somebody moved to a mark with the keyboard; to none with Escape
 */

/** StoryView shows an article with its quotes and figures marked in place. */
export class StoryView {
  #article;
  #host;
  #map;
  #painter;
  /** @type {Mark[]} those that are painted */
  #shown = [];
  /** @type {Mark | undefined} */
  #selected;
  #text;

  /**
   * @param {import("../article.js").Article} article
   * @param {Mark[]} marks
   * @param {StoryHost} host
   */
  constructor(article, marks, host) {
    this.#article = article;
    this.#host = host;
    const { element, map } = articleBody(article);
    this.#map = map;
    this.#painter = canHighlight() ? new HighlightPainter(map) : new MarkPainter(map);
    this.#text = element;
    this.#makeReachable(marks);
    this.element = make(
      "article",
      { class: "article", part: "article", tabindex: "-1", lang: article.language, dir: direction(article.language) },
      articleHead(article),
      element,
    );
  }

  /** show paints these marks. @param {Mark[]} marks */
  show(marks) {
    this.#shown = marks;
    this.#paint();
  }

  /** select paints one mark as the current one, with the words that belong to it. @param {Mark | undefined} mark */
  select(mark) {
    this.#selected = mark;
    this.#paint();
  }

  /** reveal scrolls to a mark; with focus, the keyboard goes on from there. @param {Mark} mark @param {boolean} focus */
  reveal(mark, focus) {
    this.#map.slotAt(mark.start)?.element.scrollIntoView({ block: "center" });
    const { top = 0, bottom = 0 } = this.#map.ranges(mark.start, mark.end)[0]?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 2); // a paragraph that is taller than the window
    if (focus) this.#text.focus({ preventScroll: true });
  }

  /** focus puts the keyboard at the beginning of the article. */
  focus() {
    this.element.focus();
  }

  /** remove takes the marks off the page. */
  remove() {
    this.#painter.clear();
    this.element.remove();
  }

  /** makeReachable lets pointer and keyboard reach the marks, which are no elements. @param {Mark[]} marks */
  #makeReachable(marks) {
    const text = this.#text;
    if (marks.length === 0) return;
    text.tabIndex = 0;
    text.setAttribute("role", "group");
    const words = `Article text with ${counted(marks.length, "mark")}. Left and right arrow keys go from mark to mark, Enter opens the entry in the list.`;
    text.setAttribute("aria-label", words);
    text.addEventListener("keydown", (event) => this.#key(event));
    let down = { x: 0, y: 0 };
    text.addEventListener("pointerdown", ({ clientX, clientY }) => {
      down = { x: clientX, y: clientY };
    });
    text.addEventListener("click", (event) => {
      if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > clickSlack) return;
      const mark = this.#hit(event);
      if (mark) this.#host.onopen(mark);
    });
    text.addEventListener("pointermove", (event) => text.classList.toggle("over-mark", !!this.#hit(event)));
  }

  /** hit returns the mark below the pointer: the innermost one. @param {MouseEvent} event */
  #hit(event) {
    const slot = this.#map.slotOf(event.composedPath());
    if (!slot) return undefined;
    const inSlot = this.#shown.filter((m) => m.start < slot.end && m.end > slot.start);
    const under = inSlot.filter((m) => this.#map.ranges(m.start, m.end).some((range) => covers(range, event)));
    return under.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.target !== this.#text || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.#selected ? this.#shown.indexOf(this.#selected) : -1;
    const forward = getComputedStyle(this.#text).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    let to;
    switch (event.key) {
      case "ArrowLeft":
      case "ArrowRight":
        to = event.key === forward ? at + 1 : at < 0 ? this.#shown.length - 1 : at - 1;
        break;
      case "Home":
        to = 0;
        break;
      case "End":
        to = this.#shown.length - 1;
        break;
      case "Escape":
        if (this.#selected) this.#host.onmove(undefined);
        return;
      case "Enter":
        if (this.#selected && at >= 0) this.#host.onopen(this.#selected);
        event.preventDefault();
        return;
      default:
        return;
    }
    event.preventDefault();
    const mark = this.#shown[Math.min(Math.max(to, 0), this.#shown.length - 1)];
    if (mark) this.#host.onmove(mark);
  }

  #paint() {
    this.#painter.paint({ marks: this.#shown, selected: this.#selected, linked: this.#selected ? this.#linked(this.#selected) : [] });
  }

  /** linked returns the words that belong to a mark: who speaks, what is counted. @param {Mark} mark */
  #linked(mark) {
    const span = mark.type === "quote" ? this.#article.quotes?.[mark.index].speaker : this.#article.figures?.[mark.index].of;
    if (span?.start === undefined || span.end === undefined || span.start >= span.end) return [];
    return [{ start: span.start, end: span.end }];
  }
}

/** @param {Range} range @param {MouseEvent} event */
function covers(range, { clientX, clientY }) {
  return [...range.getClientRects()].some((r) => r.left <= clientX && clientX <= r.right && r.top <= clientY && clientY <= r.bottom);
}

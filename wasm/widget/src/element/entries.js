// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { figureMeaning, quoteKindWords } from "./describe.js";
import { make } from "./dom.js";
import { direction } from "./language.js";

/** @typedef {import("./segments.js").Mark} Mark */
/** @typedef {{words: string, copy: () => void}} Action a button, and what it does */

/**
 * quoteEntry is a quote in the list.
 *
 * @param {import("../article.js").Quote} quote
 * @param {Mark} mark
 * @param {string | undefined} language of the article
 * @param {(mark: Mark) => void} find
 * @returns {HTMLElement}
 */
export function quoteEntry(quote, mark, language, find) {
  return entry(
    mark,
    language,
    find,
    make("span", { class: `words ${quote.kind}`, dir: "auto", lang: language }, quote.text),
    make(
      "span",
      { class: "meta" },
      quoteKindWords[quote.kind],
      quote.cue && /\p{L}/u.test(quote.cue) && make("span", {}, " · ", make("bdi", { lang: language }, quote.cue)),
    ),
  );
}

/**
 * figureEntry is a figure in the list: as printed, what it amounts to, and
 * what is counted.
 *
 * @param {import("../article.js").Figure} figure
 * @param {Mark} mark
 * @param {string | undefined} language of the article
 * @param {(mark: Mark) => void} find
 * @returns {HTMLElement}
 */
export function figureEntry(figure, mark, language, find) {
  const { value, counted, more } = figureMeaning(figure);
  return entry(
    mark,
    language,
    find,
    make("span", { class: "words", dir: "auto", lang: language }, figure.text),
    make("span", { class: "amount" }, value, counted && make("span", { class: "counted" }, ` ${counted}`)),
    more && make("span", { class: "meta", dir: "auto" }, more),
  );
}

/**
 * @param {Mark} mark @param {string | undefined} language @param {(mark: Mark) => void} find
 * @param {...(Node | string | false)} content
 */
function entry(mark, language, find, ...content) {
  const finder = make("button", { type: "button", class: "find", part: `find ${mark.type}`, onclick: () => find(mark) }, ...content);
  return make("li", { class: "entry", part: "entry", "data-mark": mark.id, dir: direction(language) }, finder);
}

/**
 * showActions puts buttons below an entry, in place of those that are there.
 *
 * @param {HTMLElement} entry
 * @param {Action[]} actions
 */
export function showActions(entry, actions) {
  entry.querySelector(".actions")?.remove();
  if (actions.length === 0) return;
  const buttons = actions.map(({ words, copy }) => make("button", { type: "button", class: "plain", part: "button", onclick: copy }, words));
  entry.append(make("div", { class: "actions", part: "actions", role: "group", "aria-label": "Copy this" }, ...buttons));
}

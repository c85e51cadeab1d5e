// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { figureKindWords, noSpeaker, quoteKindWords, speakerName } from "./describe.js";

/**
 * @typedef {Object} Filter what is shown; an empty filter shows all
 * @property {string} speaker a speaker's name, as speakersOf gives it, or '' for all
 * @property {Set<string>} hidden 'quote:direct', 'figure:money': kinds that are left out
 */

/** @returns {Filter} */
export function noFilter() {
  return { speaker: "", hidden: new Set() };
}

/**
 * speakersOf counts the quotes of each speaker, in the order in
 * which they first speak; those of nobody come last.
 *
 * @param {import("../article.js").Article} article
 * @returns {Map<string, number>}
 */
export function speakersOf(article) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const quote of article.quotes ?? []) {
    const name = speakerKey(quote);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const nobody = counts.get(noSpeaker);
  if (nobody !== undefined) {
    counts.delete(noSpeaker);
    counts.set(noSpeaker, nobody);
  }
  return counts;
}

/** speakerKey is the name under which a quote is grouped. @param {import("../article.js").Quote} quote */
export function speakerKey(quote) {
  return speakerName(quote.speaker) || noSpeaker;
}

/**
 * kindsOf lists the kinds that occur, in the order of the words, with the
 * number of each.
 *
 * @param {import("../article.js").Article} article
 * @param {'quote' | 'figure'} type
 * @returns {{kind: string, key: string, words: string, count: number}[]}
 */
export function kindsOf(article, type) {
  const items = (type === "quote" ? article.quotes : article.figures) ?? [];
  const words = type === "quote" ? quoteKindWords : figureKindWords;
  return Object.entries(words)
    .map(([kind, label]) => ({ kind, key: `${type}:${kind}`, words: label, count: items.filter((i) => i.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/**
 * shows reports whether a mark passes the filter. A figure belongs to the
 * speaker that gave it.
 *
 * @param {import("../article.js").Article} article
 * @param {Filter} filter
 * @param {import("./segments.js").Mark} mark
 */
export function shows(article, filter, mark) {
  if (mark.type === "quote") {
    const quote = article.quotes?.[mark.index];
    return !!quote && !filter.hidden.has(`quote:${quote.kind}`) && (!filter.speaker || speakerKey(quote) === filter.speaker);
  }
  const figure = article.figures?.[mark.index];
  return !!figure && !filter.hidden.has(`figure:${figure.kind}`) && (!filter.speaker || (figure.source ?? noSpeaker) === filter.speaker);
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * @typedef {Object} Mark one quote or figure in the text
 * @property {string} id 'quote-3' or 'figure-0': the type and the index in the article's list
 * @property {'quote' | 'figure'} type
 * @property {number} index
 * @property {number} start UTF-16 offset into body.text
 * @property {number} end the offset after the last
 */

/** @typedef {{start: number, end: number, marks: Mark[]}} Segment a stretch of text under the same marks */

/**
 * marksOf lists the quotes and figures of an article in the order of the text.
 * Where one holds another, the outer one comes first.
 *
 * @param {import("../article.js").Article} article
 * @returns {Mark[]}
 */
export function marksOf(article) {
  const length = article.body?.text?.length ?? 0;
  /** @type {(type: 'quote' | 'figure') => (span: {start: number, end: number}, index: number) => Mark} */
  const mark =
    (type) =>
    ({ start, end }, index) => ({ id: `${type}-${index}`, type, index, start, end });
  return [...(article.quotes ?? []).map(mark("quote")), ...(article.figures ?? []).map(mark("figure"))]
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * segments cuts [start, end) at the ends of marks, so that each piece lies
 * under the same marks from its first character to its last.
 *
 * @param {number} start
 * @param {number} end
 * @param {Mark[]} marks
 * @returns {Segment[]}
 */
export function segments(start, end, marks) {
  const inside = marks.filter((m) => m.start < end && m.end > start);
  const cuts = new Set([start, end]);
  for (const m of inside) {
    cuts.add(Math.max(m.start, start));
    cuts.add(Math.min(m.end, end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i];
    return { start: from, end: to, marks: inside.filter((m) => m.start <= from && m.end >= to) };
  });
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** The columns of the CSV; those that hold words of the page are guarded. */
const columns = /** @type {const} */ ([
  "type",
  "kind",
  "text",
  "speaker",
  "role",
  "outlet",
  "cue",
  "value",
  "low",
  "high",
  "bound",
  "unit",
  "currency",
  "of",
  "per",
  "change",
  "source",
  "start",
  "end",
]);

/** @typedef {Partial<Record<typeof columns[number], string | number>> & {start: number, end: number}} Row */

/**
 * csv writes the quotes and figures of an article as one table (RFC 4180), in
 * the order of the text. A cell of words that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 *
 * @param {import("../article.js").Article} article
 * @returns {string}
 */
export function csv(article) {
  /** @type {Row[]} */
  const quotes = (article.quotes ?? []).map((q) => ({
    type: "quote",
    kind: q.kind,
    text: q.text,
    speaker: q.speaker?.name ?? q.speaker?.mention,
    role: q.speaker?.role,
    outlet: q.speaker?.outlet,
    cue: q.cue,
    start: q.start,
    end: q.end,
  }));
  /** @type {Row[]} */
  const figures = (article.figures ?? []).map((f) => ({
    ...f,
    type: "figure",
    value: f.values ? f.values.join(" - ") : f.value,
    of: f.of?.text,
  }));
  const rows = [...quotes, ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return [columns.join(","), ...lines].join("\r\n") + "\r\n";
}

/** @param {string | number | undefined} value */
function cell(value) {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const guarded = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

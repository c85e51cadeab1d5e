// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { annotation } from "./annotation.js";
import { csv } from "./csv.js";
import { safeURL } from "./dom.js";
import { markdown } from "./markdown.js";
import { fragmentLink, textFragment } from "./text_fragment.js";

/** @typedef {import("../article.js").Article} Article */
/** @typedef {{format: string, words: string, write: () => string}} Format something to copy: its name, its button, its text */

/**
 * articleFormats lists the forms that a whole article can be copied in.
 *
 * @param {Article} article
 * @returns {Format[]}
 */
export function articleFormats(article) {
  return [
    { format: "json", words: "JSON", write: () => json(article) },
    { format: "markdown", words: "Markdown", write: () => markdown(article) },
    { format: "csv", words: "CSV", write: () => csv(article) },
  ];
}

/**
 * markFormats lists the forms that one quote or figure can be copied in. There
 * is a link only where the address of the page is known.
 *
 * @param {Article} article
 * @param {import("./segments.js").Mark} mark
 * @returns {Format[]}
 */
export function markFormats(article, mark) {
  const address = safeURL(article.url) || safeURL(article.canonicalUrl);
  const formats = [
    { format: "words", words: "Words", write: () => (article.body?.text ?? "").slice(mark.start, mark.end) },
    { format: "annotation", words: "Annotation", write: () => JSON.stringify(annotation(article, mark, address), null, 2) },
  ];
  if (address) formats.splice(1, 0, { format: "link", words: "Link", write: () => fragmentLink(address, fragmentOf(article, mark)) });
  return formats;
}

/** json writes the article without its evidence, which speaks of the input. @param {Article} article */
function json(article) {
  return JSON.stringify({ ...article, evidence: undefined }, null, 2);
}

/** @param {Article} article @param {import("./segments.js").Mark} mark */
function fragmentOf(article, mark) {
  const captions = (article.images ?? []).map((i) => i.caption ?? "");
  const elsewhere = [article.kicker ?? "", article.headline ?? "", article.dek ?? "", article.byline?.text ?? "", ...captions];
  return textFragment(article.body?.text ?? "", mark.start, mark.end, { language: article.language, elsewhere });
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { figureMeaning, joined, speakerName, speakerRole } from "./describe.js";

/** So many characters of context stand on either side of the words. */
const contextLength = 32;

/**
 * annotation returns a W3C Web Annotation of a quote or figure.
 *
 * The offsets of an article count UTF-16 code units in JavaScript; a
 * TextPositionSelector counts Unicode code points, so they are converted. The
 * position is one in the article's text (body.text), which is what renderedVia
 * says; the words and their context are those of the page.
 *
 * @param {import("../article.js").Article} article
 * @param {import("./segments.js").Mark} mark
 * @param {string} address of the page; '' where it is not known
 * @returns {object}
 */
export function annotation(article, mark, address) {
  const text = article.body?.text ?? "";
  const selectors = [
    {
      type: "TextQuoteSelector",
      exact: text.slice(mark.start, mark.end),
      prefix: text.slice(wholeCharacter(text, mark.start - contextLength), mark.start),
      suffix: text.slice(mark.end, wholeCharacter(text, mark.end + contextLength)),
    },
    { type: "TextPositionSelector", start: codePoints(text, mark.start), end: codePoints(text, mark.end) },
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    motivation: mark.type === "quote" ? "identifying" : "describing",
    body: { type: "TextualBody", format: "text/plain", language: "en", value: words(article, mark) },
    target: {
      source: address || "about:blank",
      ...(article.language && { language: article.language }),
      renderedVia: { id: "https://github.com/copydesk/copydesk", type: "Software", name: "copydesk" },
      selector: selectors,
    },
  };
}

/** @param {import("../article.js").Article} article @param {import("./segments.js").Mark} mark */
function words(article, mark) {
  if (mark.type === "quote") {
    const quote = article.quotes?.[mark.index];
    return joined(": ", `${quote?.kind} quote`, joined(", ", speakerName(quote?.speaker), speakerRole(quote?.speaker)));
  }
  const figure = article.figures?.[mark.index];
  if (!figure) return "";
  const { value, counted, more } = figureMeaning(figure);
  return joined(": ", figure.kind, joined("; ", joined(" ", value, counted), more));
}

/**
 * codePoints counts the characters before a UTF-16 offset.
 *
 * @param {string} text
 * @param {number} offset
 */
export function codePoints(text, offset) {
  let n = 0;
  for (let i = 0; i < offset; i++) {
    if (!isLowSurrogate(text, i)) n++;
  }
  return n;
}

/** wholeCharacter moves an offset out of the middle of a character. @param {string} text @param {number} offset */
function wholeCharacter(text, offset) {
  const at = Math.min(Math.max(offset, 0), text.length);
  return isLowSurrogate(text, at) ? at + 1 : at;
}

/** @param {string} text @param {number} i */
function isLowSurrogate(text, i) {
  const unit = text.charCodeAt(i);
  const lead = text.charCodeAt(i - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && lead >= 0xd800 && lead <= 0xdbff;
}

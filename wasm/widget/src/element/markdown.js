// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { safeURL } from "./dom.js";
import { dateWords, figureMeaning, joined, peopleWords, quoteKindWords, speakerName, speakerRole } from "./describe.js";

/**
 * markdown writes an article in CommonMark with the tables of GitHub. Every
 * word of the page is escaped: none of them becomes markup.
 *
 * @param {import("../article.js").Article} article
 * @returns {string}
 */
export function markdown(article) {
  const parts = [
    emphasised("**", article.kicker),
    article.headline && `# ${oneLine(escape(article.headline))}`,
    emphasised("*", article.dek),
    oneLine(escape(peopleWords(article.byline))),
    oneLine(escape(datesAndSource(article))),
    safeURL(article.canonicalUrl ?? article.url) && `<${safeURL(article.canonicalUrl ?? article.url)}>`,
    ...blocks(article),
    ...(article.corrections ?? []).map((c) => emphasised("*", c)),
  ];
  if (article.quotes?.length) parts.push("## Quotes", ...article.quotes.map(quote));
  if (article.figures?.length) parts.push("## Figures", figures(article.figures));
  return parts.filter(Boolean).join("\n\n") + "\n";
}

/** @param {import("../article.js").Article} article */
function datesAndSource(article) {
  return joined(
    " · ",
    article.publisher?.name,
    article.published && dateWords(article.published),
    article.modified && `updated ${dateWords(article.modified)}`,
  );
}

/**
 * blocks writes the body; items of a list that follow each other become one
 * part, so that no blank line parts them.
 *
 * @param {import("../article.js").Article} article
 */
function blocks(article) {
  const text = article.body?.text ?? "";
  /** @type {string[]} */
  const parts = [];
  let inList = false;
  for (const block of article.body?.blocks ?? []) {
    const written = writeBlock(article, block, text.slice(block.start, block.end));
    if (!written) continue;
    const isItem = block.kind === "listItem";
    if (isItem && inList) parts[parts.length - 1] += `\n${written}`;
    else parts.push(written);
    inList = isItem;
  }
  return parts;
}

/** @param {import("../article.js").Article} article @param {import("../article.js").Block} block @param {string} text */
function writeBlock(article, block, text) {
  switch (block.kind) {
    case "subhead":
      return `${"#".repeat(Math.min(Math.max(block.level ?? 2, 2), 6))} ${oneLine(escape(text))}`;
    case "listItem": {
      const indent = "  ".repeat(Math.max(block.level ?? 1, 1) - 1);
      return `${indent}- ${withPrefix(escape(text), `${indent}  `)}`;
    }
    case "blockQuote":
      return `> ${withPrefix(escape(text), "> ")}`;
    case "table":
      return table(text.split("\n").map((row) => row.split("\t")));
    case "code": {
      const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return `${fence}\n${text}\n${fence}`;
    }
    case "image":
      return image(article, block.url);
    case "embed":
      return safeURL(block.url) && `<${safeURL(block.url)}>`;
    default:
      return withPrefix(escape(text), "");
  }
}

/** @param {import("../article.js").Article} article @param {string | undefined} address */
function image(article, address) {
  const url = safeURL(address).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
  const alt = article.images?.find((i) => i.url === address)?.alt ?? "";
  return url && `![${oneLine(escape(alt))}](${url})`;
}

/** @param {import("../article.js").Quote} quote */
function quote(quote) {
  const by = joined(", ", speakerName(quote.speaker), speakerRole(quote.speaker));
  const kind = `(${quoteKindWords[quote.kind].toLowerCase()})`;
  return `> ${withPrefix(escape(quote.text), "> ")}\n>\n> — ${oneLine(escape(joined(" ", by, kind)))}`;
}

/** @param {import("../article.js").Figure[]} list */
function figures(list) {
  const rows = list.map((f) => {
    const { value, counted, more } = figureMeaning(f);
    return [f.text, f.kind, value, counted, more];
  });
  return table([["Figure", "Kind", "Value", "Of", "More"], ...rows]);
}

/** @param {string[][]} rows the first is the head */
function table(rows) {
  const width = Math.max(...rows.map((r) => r.length));
  const line = (/** @type {string[]} */ cells) => `| ${Array.from({ length: width }, (_, i) => oneLine(escape(cells[i] ?? ""))).join(" | ")} |`;
  return [line(rows[0]), "| --- ".repeat(width) + "|", ...rows.slice(1).map(line)].join("\n");
}

/** @param {string} mark @param {string | undefined} text */
function emphasised(mark, text) {
  const words = oneLine(escape(text ?? ""));
  return words && mark + words + mark;
}

/** @param {string} s */
function oneLine(s) {
  return s.trim().split(/\s+/).join(" ");
}

/** withPrefix keeps the line breaks of a text and puts prefix before every line but the first. @param {string} text @param {string} prefix */
function withPrefix(text, prefix) {
  return text.split("\n").map(oneLine).join(`\\\n${prefix}`);
}

/** escape writes text so that Markdown shows it as it stands. @param {string} text */
function escape(text) {
  return text
    .replace(/[\\`*_[\]>|~!$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/^([ \t]*)([#=]|[-+:](?=\s|-|$))/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}

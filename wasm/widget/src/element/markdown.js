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
    words(article.headline) && `# ${words(article.headline)}`,
    emphasised("*", article.dek),
    words(peopleWords(article.byline)),
    words(datesAndSource(article)),
    autolink(article.canonicalUrl ?? article.url),
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
  /** @type {number[]} the levels of the lists that are open */
  let lists = [];
  for (const block of article.body?.blocks ?? []) {
    const isItem = block.kind === "listItem";
    const open = lists.length > 0;
    lists = isItem ? entered(lists, block.level ?? 1) : lists;
    const written = writeBlock(article, block, text.slice(block.start, block.end), lists.length);
    if (!written) continue;
    if (isItem && open) parts[parts.length - 1] += `\n${written}`;
    else parts.push(written);
    if (!isItem) lists = [];
  }
  return parts;
}

/** How deep lists are nested at most; deeper items stand there. */
const DEEPEST_LIST = 16;

/**
 * entered returns the levels of the lists that are open at an item. They open
 * one at a time, whatever level the item claims: four spaces would make code.
 *
 * @param {number[]} lists
 * @param {number} level
 */
function entered(lists, level) {
  const around = lists.slice(0, lists.findLastIndex((l) => l < level) + 1);
  return around.length < DEEPEST_LIST ? [...around, level] : around;
}

/** @param {import("../article.js").Article} article @param {import("../article.js").Block} block @param {string} text @param {number} depth of a list item */
function writeBlock(article, block, text, depth) {
  switch (block.kind) {
    case "subhead":
      return words(text) && `${"#".repeat(Math.min(Math.max(block.level ?? 2, 2), 6))} ${words(text)}`;
    case "listItem": {
      const indent = "  ".repeat(depth - 1);
      return lines(`${indent}- `, `${indent}  `, text);
    }
    case "blockQuote":
      return lines("> ", "> ", text);
    case "table":
      return table(plain(text).split("\n").map((row) => row.split("\t")));
    case "code": {
      const code = plain(text);
      const fence = "`".repeat(longestFence(code) + 1);
      return `${fence}\n${code}\n${fence}`;
    }
    case "image":
      return image(article, block.url);
    case "embed":
      return autolink(block.url);
    default:
      return lines("", "", text);
  }
}

/** longestFence is the length of the longest run of backticks, 2 at least. @param {string} text */
function longestFence(text) {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** @param {import("../article.js").Article} article @param {string | undefined} address */
function image(article, address) {
  const url = encoded(address).replaceAll("&", "&amp;");
  const alt = article.images?.find((i) => i.url === address)?.alt ?? "";
  return url && `![${words(alt)}](${url})`;
}

/** @param {string | undefined} address */
function autolink(address) {
  return encoded(address) && `<${encoded(address)}>`;
}

/** encoded returns an address that may be a link, without the characters that could end it. @param {string | undefined} address */
function encoded(address) {
  return safeURL(address).replace(/[()\\']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** @param {import("../article.js").Quote} quote */
function quote(quote) {
  const by = joined(", ", speakerName(quote.speaker), speakerRole(quote.speaker));
  const kind = `(${quoteKindWords[quote.kind].toLowerCase()})`;
  return `${lines("> ", "> ", quote.text)}\n>\n> — ${words(joined(" ", by, kind))}`;
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
  const line = (/** @type {string[]} */ cells) => `| ${Array.from({ length: width }, (_, i) => words(cells[i])).join(" | ")} |`;
  return [line(rows[0]), "| --- ".repeat(width) + "|", ...rows.slice(1).map(line)].join("\n");
}

/** @param {string} mark @param {string | undefined} text */
function emphasised(mark, text) {
  return words(text) && mark + words(text) + mark;
}

/** words writes a text on one line, as it stands. @param {string | undefined} text */
function words(text) {
  return escape(plain(text ?? "").trim().split(/\s+/).join(" "));
}

/** lines keeps the line breaks of a text: first stands before the first line, next before the others. @param {string} first @param {string} next @param {string} text */
function lines(first, next, text) {
  const written = plain(text).split("\n").map(words).filter(Boolean);
  return written.length > 0 ? first + written.join(`\\\n${next}`) : "";
}

/** plain takes out what could steer a terminal that the text is pasted into. @param {string} text */
function plain(text) {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** escape writes a line so that Markdown, with or without what GitHub adds, shows it as it stands. @param {string} line */
function escape(line) {
  return line
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]{}>|~!$@]/g, "\\$&")
    .replace(/\\\\$/, "&#92;") // one that does not break the line
    .replace(/(^| )#+/g, (run) => run.replaceAll("#", "\\#")) // opens a heading, or closes one
    .replace(/^(=|[-+:](?=[-+ ]|$))/, "\\$1")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www\./gi, (run) => `${run.slice(0, 3)}\\.`);
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { dateWords, joined, peopleWords } from "./describe.js";
import { link, make, safeURL } from "./dom.js";
import { TextMap } from "./text_map.js";

/** @typedef {import("../article.js").Article} Article */
/** @typedef {import("../article.js").Block} Block */

/**
 * articleHead shows what stands above the body. A field that is empty is left
 * out.
 *
 * @param {Article} article
 * @returns {HTMLElement}
 */
export function articleHead(article) {
  const by = byline(article.byline);
  const lead = article.images?.find((i) => i.lead);
  return make(
    "header",
    { class: "head", part: "head" },
    article.kicker && make("p", { class: "kicker", part: "kicker", dir: "auto" }, article.kicker),
    article.headline && make("h2", { class: "headline", part: "headline", dir: "auto" }, article.headline),
    article.dek && make("p", { class: "dek", part: "dek", dir: "auto" }, article.dek),
    by && make("p", { class: "byline", part: "byline", dir: "auto" }, ...by),
    source(article),
    lead && picture(lead.url, article),
  );
}

/** @param {Article["byline"]} line @returns {(HTMLElement | string)[] | undefined} */
function byline(line) {
  if (!line?.authors?.length) return peopleWords(line) ? [peopleWords(line)] : undefined;
  /** @type {(HTMLElement | string)[]} */
  const parts = [];
  for (const person of line.authors) {
    const about = joined(", ", person.role, person.outlet);
    if (parts.length) parts.push(", ");
    parts.push(link(person.url, person.name, { class: "person" }));
    if (about) parts.push(" ", make("span", { class: "about" }, `(${about})`));
  }
  for (const agency of line.agencies ?? []) parts.push(", ", agency);
  return parts;
}

/** source shows where and when the story appeared. @param {Article} article */
function source(article) {
  const { publisher, published, modified, dateline } = article;
  const theirs = { dir: "auto", lang: article.language }; // words of the page among ours
  const address = safeURL(article.canonicalUrl) || safeURL(article.url);
  const parts = [
    publisher?.name && make("li", {}, link(publisher.url, publisher.name, { class: "publisher", ...theirs })),
    published && make("li", {}, time(published)),
    modified && make("li", { dir: "ltr" }, "Updated ", time(modified)),
    dateline && make("li", theirs, joined(", ", dateline.place, dateline.agency)),
    ...(article.sources ?? []).map((s) => s.name !== publisher?.name && make("li", {}, "Source: ", link(s.url, s.name ?? s.url ?? "", theirs))),
    article.sections?.length && make("li", theirs, article.sections.join(" › ")),
    address && make("li", {}, link(address, "Original page")),
  ].filter((part) => part instanceof HTMLElement);
  return parts.length > 0 && make("ul", { class: "source", part: "source", lang: "en" }, ...parts);
}

/** @param {import("../article.js").Date} date */
function time(date) {
  return make(
    "time",
    { dir: "ltr", lang: "en", datetime: date.zoneStated || !date.time.includes("T") ? date.time : date.time.replace(/Z$/, ""), title: date.text },
    dateWords(date),
  );
}

/**
 * articleBody shows the blocks, and returns what ties them to the text.
 *
 * @param {Article} article
 * @returns {{element: HTMLElement, map: TextMap}}
 */
export function articleBody(article) {
  const element = make("div", { class: "body", part: "body" });
  const map = new TextMap();
  const text = article.body?.text ?? "";
  /** @type {HTMLElement[]} the open lists, the outermost first */
  let lists = [];
  let rank = 2;
  for (const block of article.body?.blocks ?? []) {
    if (block.kind === "listItem") {
      lists = openLists(element, lists, block.level ?? 1);
      map.add(lists[lists.length - 1].appendChild(make("li", { part: "block", dir: "auto" })).appendChild(make("span")), text, block.start, block.end);
      continue;
    }
    lists = [];
    if (block.kind === "subhead") rank = Math.min(Math.max(block.level ?? 3, 3), rank + 1, 6);
    if (block.time) element.append(make("p", { class: "entry-time" }, time(block.time)));
    showBlock(element, map, article, block, rank);
  }
  for (const note of article.corrections ?? []) element.append(make("p", { class: "correction", part: "correction", dir: "auto" }, note));
  return { element, map };
}

/**
 * openLists returns the lists that an item of a level stands in.
 *
 * @param {HTMLElement} body @param {HTMLElement[]} lists @param {number} level
 */
function openLists(body, lists, level) {
  const open = lists.slice(0, Math.max(level, 1));
  if (open.length === 0) open.push(body.appendChild(make("ul")));
  while (open.length < Math.min(level, 6)) {
    const item = open[open.length - 1].lastElementChild;
    if (!item) break; // a list that begins too deep
    open.push(item.appendChild(make("ul")));
  }
  return open;
}

/**
 * @param {HTMLElement} body @param {TextMap} map @param {Article} article @param {Block} block
 * @param {number} rank of the heading, if it is one
 */
function showBlock(body, map, article, block, rank) {
  const text = article.body?.text ?? "";
  const shown = (/** @type {string} */ name) => make(name, { part: "block", dir: "auto" });
  switch (block.kind) {
    case "subhead":
      return map.add(body.appendChild(shown(`h${rank}`)), text, block.start, block.end);
    case "blockQuote":
      return map.add(body.appendChild(shown("blockquote")).appendChild(make("p")), text, block.start, block.end);
    case "code":
      return map.add(body.appendChild(make("pre", { part: "block", dir: "ltr" })).appendChild(make("code")), text, block.start, block.end);
    case "table":
      body.append(table(map, text, block));
      return;
    case "image": {
      const isShown = article.images?.some((i) => i.lead && i.url === block.url); // in the head
      const words = isShown ? null : picture(block.url, article);
      if (words) body.append(words);
      return;
    }
    case "embed":
      if (safeURL(block.url))
        body.append(make("p", { class: "embed", part: "embed" }, make("span", { lang: "en" }, "Embedded: "), link(block.url, block.url ?? "")));
      return;
    default:
      map.add(body.appendChild(shown("p")), text, block.start, block.end);
  }
}

/** table shows rows that are lines with tabs between their cells. @param {TextMap} map @param {string} text @param {Block} block */
function table(map, text, block) {
  const body = make("tbody");
  let at = block.start;
  for (const line of text.slice(block.start, block.end).split("\n")) {
    const row = body.appendChild(make("tr"));
    for (const words of line.split("\t")) {
      map.add(row.appendChild(make("td", { dir: "auto" })), text, at, at + words.length);
      at += words.length + 1;
    }
  }
  return make("div", { class: "table", part: "block", tabindex: "0", role: "group", "aria-label": "Table" }, make("table", {}, body));
}

/** picture shows an image as words and a link: nothing is loaded. @param {string | undefined} url @param {Article} article */
function picture(url, article) {
  const image = article.images?.find((i) => i.url === url) ?? { url };
  const words = joined(" ", image.caption, image.credit && !image.caption?.includes(image.credit) && image.credit) || image.alt;
  if (!words && !safeURL(url)) return null;
  return make("p", { class: "image", part: "image" }, link(url, "Image", { lang: "en" }), words && ": ", words && make("span", { dir: "auto" }, words));
}

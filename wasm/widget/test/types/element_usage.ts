// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// A program that uses every part of the element. It is never run: the compiler
// checks it in test/node/element_package.test.js.

import { CopyDesk } from "copydesk/element";
import type { Article, Figure, Quote } from "copydesk";

const desk: CopyDesk = document.createElement("copy-desk");
desk.src = "/page.html";
desk.url = "https://news.example/";
desk.readonly = true;
desk.html = "<h1>…</h1>";
desk.text = "…";
desk.article = undefined;
desk.fetcher = async (address, { signal }) => fetch(address, { signal });
desk.fetcher = async () => "<h1>…</h1>";
desk.clear();

const article: Article | undefined = desk.article;
desk.addEventListener("copydesk-article", ({ detail }) => {
  const kind: "html" | "text" = detail.kind;
  const words: number | undefined = detail.article.wordCount;
  return [kind, words];
});
desk.addEventListener("copydesk-error", ({ detail }) => console.log(detail.kind === "fetch", detail.message.length));
desk.addEventListener("copydesk-select", ({ detail }) => {
  if (detail.type === "quote") return detail.item satisfies Quote;
  if (detail.type === "figure") return detail.item satisfies Figure;
  return detail.index satisfies undefined;
});
document.addEventListener("copydesk-copy", (event) => console.log((event as CustomEvent).detail.format === "csv"));

// @ts-expect-error: a number is no page
desk.html = 3;
// @ts-expect-error: no such event detail
desk.addEventListener("copydesk-article", ({ detail }) => detail.headline);

export { article };

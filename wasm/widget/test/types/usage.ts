// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// A program that uses every part of the API. It is never run: test/node/types.test.js
// has the compiler check it.

import { CopydeskError, dispose, init, parseDocument, parseHTML, parseProse, parseText } from "copydesk";
import type { Article, ErrorKind, Figure, InitOptions, Quote } from "copydesk";

const options: InitOptions = { wasm: new URL("https://news.example/copydesk.wasm"), worker: false, workerURL: "/worker.js", timeout: 0 };
await init(options);
await init({ wasm: fetch("/copydesk.wasm") });
await init({ wasm: new ArrayBuffer(8) });

const article: Article = await parseHTML("<h1>…</h1>", { url: "https://news.example/", contentType: "text/html", evidence: true });
await parseHTML(new Uint8Array(8), { published: new Date(), signal: AbortSignal.timeout(1000) });
await parseText("…", { maxBytes: 1 << 20, skipQuotes: true, skipFigures: true, timeout: 50, onLimit: (message) => console.warn(message.length) });
await parseProse("…");

const kinds: ("direct" | "mixed" | "indirect")[] = (article.quotes ?? []).map((q: Quote) => q.kind);
const values: (number | string | undefined)[] = (article.figures ?? []).map((f: Figure) => f.value);
const first: string | undefined = article.byline?.authors?.[0]?.name;
const verdict: "frontPage" | "errorPage" | "wall" | "login" | "empty" | undefined = article.verdict;

const { rangeOf } = await parseDocument(document);
const range: Range | null = rangeOf(0, 3);

const error = new CopydeskError("empty", "nothing to read");
const kind: ErrorKind = error.kind;
await dispose();

// @ts-expect-error: a number is no page
await parseHTML(3);
// @ts-expect-error: text comes decoded
await parseText(new ArrayBuffer(8));
// @ts-expect-error: no such kind
new CopydeskError("sad", "");
// @ts-expect-error: no such key
article.headlines;

export { first, kind, kinds, range, values, verdict };

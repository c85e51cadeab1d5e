// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import type { Article, Figure, Quote } from "./article.js";
import type { ErrorKind } from "./copydesk.js";

/** Fetches a page: its source, or the response that holds it. */
export type Fetcher = (address: string, options: { signal: AbortSignal }) => Promise<string | Response>;

/** An article was read. kind says what the input was read as. */
export type ArticleEvent = CustomEvent<{ article: Article; kind: "html" | "text" }>;

/** Nothing was read. message is the sentence that is shown; error what was thrown. */
export type ErrorEvent = CustomEvent<{ kind: ErrorKind | "aborted" | "fetch" | "file"; message: string; error: unknown }>;

/** Somebody chose a quote or figure on either side; all is undefined where nothing is chosen any more. */
export type SelectEvent = CustomEvent<
  | { type: "quote"; index: number; item: Quote }
  | { type: "figure"; index: number; item: Figure }
  | { type: undefined; index: undefined; item: undefined }
>;

/** Something was copied. */
export type CopyEvent = CustomEvent<{ format: "json" | "markdown" | "csv" | "words" | "link" | "annotation"; text: string }>;

/** Takes an article in and shows who said what, and every figure. */
export class CopyDesk extends HTMLElement {
  /** The address of a page to read, relative to the document. */
  src: string;
  /** The address that the input comes from, for its links and for links to its words. */
  url: string;
  /** Whether an article is shown without a way to put another one in. */
  readonly: boolean;
  /** The source of a page; setting it reads it. */
  html: string;
  /** Plain text as it was copied from a page; setting it reads it. */
  text: string;
  /** The article that is shown. Set, it shows one that was read elsewhere, with offsets in UTF-16 units. */
  get article(): Article | undefined;
  set article(article: Article | undefined);
  /** Fetches a page for the field of addresses, which is there as long as this is. */
  fetcher: Fetcher | undefined;
  /** Takes the article away and shows the empty desk. */
  clear(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "copy-desk": CopyDesk;
  }
  interface HTMLElementEventMap {
    "copydesk-article": ArticleEvent;
    "copydesk-error": ErrorEvent;
    "copydesk-select": SelectEvent;
    "copydesk-copy": CopyEvent;
  }
}

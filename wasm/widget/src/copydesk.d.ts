// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import type { Article } from "./article.js";

export type * from "./article.js";

/** Where the program comes from: an address, a fetch under way, bytes, or a compiled module. */
export type WasmSource = string | URL | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module;

export interface InitOptions {
  /** The program; the package's own copydesk.wasm if missing, next to its modules. */
  wasm?: WasmSource;
  /** Whether it works in a worker (the default) or on the thread that asks. */
  worker?: boolean;
  /** The worker's script, of the page's own origin; the package's own worker.js if missing. */
  workerURL?: string | URL;
  /**
   * How long, in milliseconds, the worker may take for one input before it is
   * replaced; 0 for no limit, 30 000 if missing. On the thread that asks
   * nothing can end the work.
   */
  timeout?: number;
}

export interface ParseOptions {
  /** The absolute address of the page. */
  url?: string | URL;
  /** What "today" means where the input states no date: a Date, RFC 3339, or a day. */
  published?: string | Date;
  /** The largest input, in bytes of UTF-8; 16 MiB if missing. */
  maxBytes?: number;
  /** Leaves out the quotes. */
  skipQuotes?: boolean;
  /** Leaves out the figures. */
  skipFigures?: boolean;
  /** Adds every candidate of every field, and what became of it. */
  evidence?: boolean;
  /** Is told in words where the input passes a limit, and the article is what was found within it. */
  onLimit?: (message: string) => void;
  /** Ends the call, which then fails with the signal's reason. */
  signal?: AbortSignal;
  /** In place of InitOptions.timeout, for this call. */
  timeout?: number;
}

export interface PageOptions extends ParseOptions {
  /** The Content-Type header that came with a page in bytes. */
  contentType?: string;
}

export interface ParsedDocument {
  article: Article;
  /**
   * The place in the document of the words from start to end of
   * article.body.text, in UTF-16 code units; null where they are not found. It
   * holds as long as the document's text nodes stay as they were.
   */
  rangeOf(start: number, end: number): Range | null;
}

/**
 * What went wrong. Of the input: "empty" (nothing to read), "tooLarge",
 * "notText" (an image or another binary file). Of the call: "request" (wrong
 * arguments), "timeout", "disposed". Of the program: "load" (it could not be
 * started), "crash" (it ended; the next call starts it anew), "internal" (a
 * bug of the library).
 */
export type ErrorKind = "empty" | "tooLarge" | "notText" | "request" | "timeout" | "disposed" | "load" | "crash" | "internal";

/** The error of every call that gives no article, unless its signal ended it. */
export class CopydeskError extends Error {
  constructor(kind: ErrorKind, message: string, options?: ErrorOptions);
  readonly kind: ErrorKind;
}

/**
 * Loads the program and starts it. Only the first call counts until dispose();
 * later ones wait for the same start. Every parse function calls it if nobody
 * has.
 */
export function init(options?: InitOptions): Promise<void>;

/**
 * Reads a page: a string, or its bytes in any encoding, which are copied.
 * Offsets into body.text and, of evidence, into the input count UTF-16 code
 * units.
 */
export function parseHTML(input: string | ArrayBuffer | ArrayBufferView, options?: PageOptions): Promise<Article>;

/** Reads what somebody copied from a page: the story among whatever stood around it. */
export function parseText(input: string, options?: ParseOptions): Promise<Article>;

/** Reads the text of an article as it stands: body.text is the input, and only its words count. */
export function parseProse(input: string, options?: ParseOptions): Promise<Article>;

/** Reads the document that a browser shows. */
export function parseDocument(document: Document, options?: ParseOptions): Promise<ParsedDocument>;

/** Ends the program and frees its memory. What is under way fails with kind "disposed"; init() can be called again. */
export function dispose(): Promise<void>;

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { Anchors } from "./anchors.js";
import { isBytes } from "./bytes.js";
import { CopydeskError } from "./error.js";
import { Session } from "./session.js";

export { CopydeskError };

let session = null; // from the first call to dispose()

/**
 * Loads the program and starts it. Only the first call counts until dispose();
 * later ones wait for the same start. One that failed can be tried again.
 * @param {import("./copydesk.js").InitOptions} [options]
 */
export async function init(options) {
  await opened(options).ready;
}

/** Reads a page. @type {typeof import("./copydesk.js").parseHTML} */
export function parseHTML(input, options) {
  return parse("html", input, options);
}

/** Reads what somebody copied from a page. @type {typeof import("./copydesk.js").parseText} */
export function parseText(input, options) {
  return parse("text", input, options);
}

/** Reads the text of an article as it stands. @type {typeof import("./copydesk.js").parseProse} */
export function parseProse(input, options) {
  return parse("prose", input, options);
}

/** Reads the document that a browser shows. @type {typeof import("./copydesk.js").parseDocument} */
export async function parseDocument(document, options) {
  const doctype = document.doctype ? "<!DOCTYPE html>" : "";
  const url = /^https?:/.test(document.URL) ? document.URL : undefined;
  const article = await parseHTML(doctype + document.documentElement.outerHTML, { url, ...options });
  const anchors = new Anchors(document, article.body);
  return { article, rangeOf: (start, end) => anchors.rangeOf(start, end) };
}

/** Ends the program and frees its memory. What is under way fails with kind "disposed". */
export async function dispose() {
  session?.dispose();
  session = null;
}

function opened(options) {
  if (!session) {
    const opening = new Session(options);
    session = opening;
    opening.ready.catch(() => {
      if (session === opening) session = null;
    });
  }
  return session;
}

async function parse(kind, input, options = {}) {
  const { signal } = options;
  const request = toRequest(kind, input, options);
  signal?.throwIfAborted();
  const { ready, timeout } = opened();
  const thread = await unlessAborted(ready, signal);
  const reply = JSON.parse(await thread.ask(request, { signal, timeout: options.timeout ?? timeout }));
  if (reply.error) throw new CopydeskError(reply.code, reply.error);
  if (reply.limit) options.onLimit?.(reply.limit);
  return reply.article;
}

/** Makes the request that wasm/main_js.go takes; bytes are copied. */
function toRequest(kind, input, { url, contentType, published, maxBytes, skipQuotes, skipFigures, evidence }) {
  const text = (value) => (value === undefined ? undefined : String(value));
  return {
    kind,
    input: typeof input === "string" ? input : copied(kind, input),
    url: text(url),
    contentType: text(contentType),
    published: published instanceof Date ? published.toJSON() ?? "no date" : text(published),
    maxBytes: maxBytes === undefined ? undefined : Number(maxBytes),
    skipQuotes: Boolean(skipQuotes),
    skipFigures: Boolean(skipFigures),
    evidence: Boolean(evidence),
  };
}

/** Returns the bytes of a page. */
function copied(kind, input) {
  if (kind !== "html") throw new CopydeskError("request", "the input is no string");
  if (!isBytes(input)) throw new CopydeskError("request", "the input is neither a string nor bytes");
  return new Uint8Array(input.buffer ?? input, input.byteOffset ?? 0, input.byteLength).slice();
}

/** Waits for a promise, but not longer than the signal lets it. */
async function unlessAborted(promise, signal) {
  if (!signal) return promise;
  let abort;
  const aborted = new Promise((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

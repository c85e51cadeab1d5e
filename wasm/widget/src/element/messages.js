// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// What goes wrong, in plain sentences.

/** @type {Record<string, string>} what each kind of error means to a reader */
const sentences = {
  empty: "There is nothing to read: the input is empty.",
  tooLarge: "This is too long to read at once. Try the article alone.",
  notText: "This is not a web page or text. HTML and plain text files can be read.",
  timeout: "Reading this took too long and was stopped. Try the article alone.",
  aborted: "Reading was stopped.",
  load: "The reader could not be loaded. Check the connection and try again.",
  crash: "The reader broke down over this input. Try pasting the text alone.",
  fetch: "The page could not be fetched.",
  file: "The file could not be read.",
  internal: "Something went wrong while reading this. Try pasting the text alone.",
};

/** @type {Record<string, string>} what a verdict of the article means to a reader */
const verdicts = {
  frontPage: "This looks like a front page or a list of stories, not one article.",
  errorPage: "This looks like an error page, not an article.",
  wall: "This looks like a consent or access wall, not the article behind it.",
  login: "This looks like a sign-in page, not an article.",
  empty: "No article was found in this page.",
};

/** ReadError is an input that cannot be had: a file, an address. */
export class ReadError extends Error {
  /**
   * @param {"file" | "fetch"} kind
   * @param {string} detail what to add to the sentence; "" for nothing
   * @param {unknown} [cause]
   */
  constructor(kind, detail, cause) {
    super([sentences[kind], detail].filter(Boolean).join(" "), { cause });
    this.name = "ReadError";
    this.kind = kind;
  }
}

/**
 * kindOf returns the kind of anything that was thrown: one of the kinds of a
 * CopydeskError or ReadError, "aborted", or "internal" for what nobody expected.
 *
 * @param {any} error
 * @returns {string}
 */
export function kindOf(error) {
  if (error?.name === "AbortError") return "aborted";
  return Object.hasOwn(sentences, error?.kind) ? error.kind : "internal";
}

/** sentence says what went wrong. @param {unknown} error */
export function sentence(error) {
  return error instanceof ReadError ? error.message : sentences[kindOf(error)];
}

/**
 * notices says what a reader should know of an article before relying on it.
 *
 * @param {import("../article.js").Article} article
 * @param {boolean} isCutShort whether it is only what was found within a limit of the library
 * @returns {string[]}
 */
export function notices(article, isCutShort) {
  return [
    isCutShort && "This is too long or too deeply nested to be read as a whole: a part may be missing.",
    article.verdict && verdicts[article.verdict],
    !article.verdict && !article.body?.text && verdicts.empty,
    article.paywalled && "The page says that its text is not free to all: a part may be missing.",
    !article.verdict && article.confidence?.body === "doubtful" && "It is doubtful whether this is the whole article and nothing else.",
  ].filter((n) => typeof n === "string");
}

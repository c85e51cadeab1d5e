// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { ReadError } from "./messages.js";

/** @typedef {import("../article.js").Article} Article */
/** @typedef {import("../copydesk.js").PageOptions} PageOptions */
/** @typedef {Pick<typeof import("../copydesk.js"), "parseHTML" | "parseText">} Reader */
/** @typedef {{article: Article, kind: "html" | "text"}} Reading an article, and what it was read as */

/** The largest file in bytes that is loaded at all; the reader's own bound is 16 MiB. */
const largestFile = 17 << 20;

/** An article that holds this share of the pasted letters leaves nothing out. */
const wholeShare = 0.9;

/** looksLikeHTML reports whether text is the source of a page. @param {string} text */
export function looksLikeHTML(text) {
  return /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|title|article|main|section|header|div|h[1-6]|p|ul|ol|table|blockquote)[\s>]/i.test(text);
}

/** hasBlocks reports whether HTML has elements that part paragraphs. @param {string} html */
function hasBlocks(html) {
  return /<(?:p|h[1-6]|li|div|article|section|blockquote|td|br)[\s/>]/i.test(html);
}

/**
 * readPasted reads what came with a paste or a drop. HTML has more to tell (the
 * headline, lists, captions), so it comes first; but an editor's HTML is one
 * run of spans, and a few paragraphs cut out of a page are little to find an
 * article in. So where the article holds less than what was pasted, the plain
 * text is read too, and taken if its article is clearly longer.
 *
 * @param {Reader} reader
 * @param {{html: string, text: string}} pasted "" for what did not come
 * @param {PageOptions} options
 * @returns {Promise<Reading>}
 */
export async function readPasted(reader, { html, text }, options) {
  if (looksLikeHTML(text)) return { article: await reader.parseHTML(text, options), kind: "html" }; // the source of a page
  if (!html.trim() || (text.trim() && !hasBlocks(html))) return { article: await reader.parseText(text, options), kind: "text" };
  const page = await reader.parseHTML(html, options).catch((error) => {
    if (error?.kind === "tooLarge" && text.trim()) return undefined; // for all the styles in it
    throw error;
  });
  if (!page) return { article: await reader.parseText(text, options), kind: "text" };
  if (letters(page.body?.text) >= wholeShare * letters(text) && page.headline) return { article: page, kind: "html" };
  const plain = await reader.parseText(text, options);
  const isBetter = letters(plain.body?.text) > clearlyLonger(page, plain, text) * letters(page.body?.text);
  return isBetter ? { article: plain, kind: "text" } : { article: page, kind: "html" };
}

/**
 * clearlyLonger returns how many times as long as the page's the plain text's
 * article must be. Where it leaves nothing out, what was pasted is the article
 * and nothing around it, so that the page's lacks a part; without a headline
 * there is less to lose by it.
 *
 * @param {Article} page
 * @param {Article} plain
 * @param {string} text that was pasted
 */
function clearlyLonger(page, plain, text) {
  if (letters(plain.body?.text) < wholeShare * letters(text)) return 1.5;
  return page.headline ? 1.15 : 1.02;
}

/** @param {string | undefined} text */
function letters(text) {
  return text?.replace(/\s+/g, "").length ?? 0;
}

/**
 * readTyped reads what somebody typed, which may be the source of a page.
 *
 * @param {Reader} reader
 * @param {string} text
 * @param {PageOptions} options
 * @returns {Promise<Reading>}
 */
export function readTyped(reader, text, options) {
  return readPasted(reader, { html: "", text }, options);
}

/**
 * readFile reads a file. Its type decides how, its name where the type is not
 * known, and its content where the name tells nothing either.
 *
 * @param {Reader} reader
 * @param {File} file
 * @param {PageOptions} options
 * @returns {Promise<Reading>}
 */
export async function readFile(reader, file, options) {
  if (file.size > largestFile) throw new ReadError("file", "It is too large.");
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch (err) {
    throw new ReadError("file", "", err);
  }
  if (/\bx?html\b/i.test(file.type) || /\.x?html?$/i.test(file.name)) return readBytes(reader, bytes, options);
  if (/^text\/plain\b/.test(file.type) || /\.(?:txt|text|md)$/i.test(file.name)) return readPlain(reader, bytes, options);
  return readBytes(reader, bytes, options, true);
}

/**
 * readResponse reads what an address answered.
 *
 * @param {Reader} reader
 * @param {Response} response
 * @param {PageOptions} options
 * @returns {Promise<Reading>}
 */
export async function readResponse(reader, response, options) {
  if (!response.ok) throw new ReadError("fetch", `The server answered ${response.status}.`);
  const contentType = response.headers.get("Content-Type") ?? "";
  const bytes = await response.arrayBuffer();
  if (/^text\/plain\b/i.test(contentType)) return readPlain(reader, bytes, options);
  return readBytes(reader, bytes, { ...options, contentType });
}

/** @param {Reader} reader @param {ArrayBuffer} bytes @param {PageOptions} options @param {boolean} [unknown] whether it may be plain text */
async function readBytes(reader, bytes, options, unknown = false) {
  if (unknown && !looksLikeHTML(decode(bytes.slice(0, 1024)))) return readPlain(reader, bytes, options);
  return { article: await reader.parseHTML(bytes, options), kind: /** @type {const} */ ("html") };
}

/** @param {Reader} reader @param {ArrayBuffer} bytes @param {PageOptions} options */
async function readPlain(reader, bytes, options) {
  return { article: await reader.parseText(decode(bytes), options), kind: /** @type {const} */ ("text") };
}

/**
 * decode reads plain text as UTF-8 or, with a byte order mark, UTF-16; what is
 * neither as Windows-1252, which old files are most often in.
 *
 * @param {ArrayBuffer} bytes
 */
function decode(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

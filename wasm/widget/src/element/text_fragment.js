// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Links that scroll to words: https://wicg.github.io/scroll-to-text-fragment/

/** Above this many characters a link names the first and the last words alone. */
const longText = 200;
/** So many words stand at either end of a long text, and of the context. */
const endWords = 6;
/** The context grows up to so many words until the place is the only one. */
const mostContextWords = 12;

/**
 * textFragment returns the part of an address behind "#" that makes a browser
 * scroll to the words at [start, end) of the text. The ends move outwards to
 * whole words, for a browser finds nothing else. A prefix and a suffix are
 * added where the words occur more than once in the text or elsewhere on the
 * page, and to words so short that a menu may hold them too.
 *
 * @param {string} text the article's text, blocks parted by a blank line
 * @param {number} start UTF-16 offset
 * @param {number} end
 * @param {{language?: string, elsewhere?: string[]}} [page] what else is known of
 *   the page: its language, and words of it that are not in text
 * @returns {string} ':~:text=…'; '' for an empty range
 */
export function textFragment(text, start, end, { language, elsewhere = [] } = {}) {
  const words = wordsOf(text, language);
  const [from, to] = widen(words, start, end);
  const inside = words.filter((w) => w.start >= from && w.end <= to);
  if (inside.length === 0) return "";

  const exact = text.slice(from, to);
  const long = exact.length > longText || /[\n\t]/.test(exact);
  const terms = long ? ends(text, inside, from, to) : [exact];
  const haystack = fold([text, ...elsewhere].join(" \n "));
  const short = inside.length < 3;

  let prefix = "";
  let suffix = "";
  for (let n = 3; n <= mostContextWords && ((n === 3 && short) || !isUnique(haystack, prefix, terms, suffix)); n += 3) {
    prefix = before(text, words, from, n);
    suffix = after(text, words, to, n);
  }
  return ":~:text=" + [prefix && `${encode(prefix)}-`, ...terms.map(encode), suffix && `-${encode(suffix)}`].filter(Boolean).join(",");
}

/**
 * fragmentLink puts the fragment behind an address in place of the fragment
 * that it has. The zero address gives ''.
 *
 * @param {string} address absolute, http or https
 * @param {string} fragment as textFragment returns it
 */
export function fragmentLink(address, fragment) {
  if (!address || !fragment) return "";
  const url = new URL(address);
  url.hash = "";
  return `${url.href}#${fragment}`;
}

/** @typedef {{start: number, end: number}} Word */

/** @param {string} text @param {string | undefined} language @returns {Word[]} */
function wordsOf(text, language) {
  const segmenter = new Intl.Segmenter(supported(language), { granularity: "word" });
  const words = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** @param {string | undefined} language */
function supported(language) {
  try {
    return Intl.Segmenter.supportedLocalesOf(language ?? [])[0];
  } catch {
    return undefined; // no language tag
  }
}

/**
 * widen moves the ends of a range out of the words that they stand in.
 *
 * @param {Word[]} words
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
function widen(words, start, end) {
  for (const w of words) {
    if (w.start < start && start < w.end) start = w.start;
    if (w.start < end && end < w.end) end = w.end;
  }
  return [start, end];
}

/**
 * ends returns the first and the last words of a long range, as much of them
 * as stands in one line.
 *
 * @param {string} text
 * @param {Word[]} inside
 * @param {number} from
 * @param {number} to
 */
function ends(text, inside, from, to) {
  const first = inside[Math.min(endWords, Math.ceil(inside.length / 2)) - 1];
  const last = inside[Math.max(inside.length - endWords, Math.ceil(inside.length / 2))] ?? inside[inside.length - 1];
  const head = text.slice(from, first.end).split(/[\n\t]/)[0];
  const tail =
    text
      .slice(last.start, to)
      .split(/[\n\t]/)
      .at(-1) ?? "";
  return tail.trim() ? [head, tail] : [head];
}

/**
 * before returns up to n words in front of an offset, in the same line or cell.
 * At the beginning of one they come from the one before: a context may stand in
 * another block, but not reach over the end of its own.
 *
 * @param {string} text
 * @param {Word[]} words
 * @param {number} at
 * @param {number} n
 */
function before(text, words, at, n) {
  const here = text.slice(0, at).trimEnd();
  const line = Math.max(here.lastIndexOf("\n"), here.lastIndexOf("\t")) + 1;
  const near = words.filter((w) => w.start >= line && w.end <= here.length).slice(-n);
  return near.length ? here.slice(near[0].start) : "";
}

/**
 * after is before, for what follows.
 *
 * @param {string} text
 * @param {Word[]} words
 * @param {number} at
 * @param {number} n
 */
function after(text, words, at, n) {
  const from = at + text.slice(at).search(/\S|$/);
  const line = from + text.slice(from).search(/[\n\t]|$/);
  const near = words.filter((w) => w.start >= from && w.end <= line).slice(0, n);
  return near.length ? text.slice(from, near[near.length - 1].end) : "";
}

/**
 * isUnique reports whether the place can only be one. A range is as unique as
 * its first words.
 *
 * @param {string} haystack folded
 * @param {string} prefix @param {string[]} terms @param {string} suffix
 */
function isUnique(haystack, prefix, terms, suffix) {
  const needle = fold([prefix, terms[0], terms.length === 1 ? suffix : ""].filter(Boolean).join(" "));
  const first = haystack.indexOf(needle);
  return first >= 0 && haystack.indexOf(needle, first + 1) < 0;
}

/** fold leaves letters and digits, which is how a context is compared with the text. @param {string} s */
function fold(s) {
  return s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/**
 * encode writes a term: percent-encoded, and with "-" encoded too, which has a
 * meaning of its own here beside "," and "&".
 *
 * @param {string} term
 */
function encode(term) {
  const words = term.replace(/\s+/g, " ").trim();
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}

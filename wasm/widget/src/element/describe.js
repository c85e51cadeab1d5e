// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// What the parts of an article are called on the screen and in what is copied.

/** @typedef {import("../article.js").Article} Article */
/** @typedef {import("../article.js").Quote} Quote */
/** @typedef {import("../article.js").Figure} Figure */
/** @typedef {import("../article.js").Speaker} Speaker */

export const quoteKindWords = { direct: "Direct", mixed: "Mixed", indirect: "Indirect" };

export const figureKindWords = {
  count: "Counts",
  money: "Money",
  percent: "Percentages",
  ratio: "Ratios",
  age: "Ages",
  measure: "Measures",
  ordinal: "Ranks",
  duration: "Durations",
  date: "Dates",
};

/** @type {Record<string, string>} */
export const fieldWords = {
  canonicalUrl: "Address",
  language: "Language",
  kicker: "Kicker",
  headline: "Headline",
  dek: "Dek",
  byline: "Byline",
  dateline: "Dateline",
  published: "Published",
  modified: "Updated",
  publisher: "Publisher",
  sources: "Sources",
  sections: "Sections",
  tags: "Tags",
  images: "Images",
  body: "Body",
  corrections: "Corrections",
  paywalled: "Paywall",
  nextPage: "Next page",
  verdict: "Kind of page",
};

export const sourceWords = {
  text: "visible text",
  jsonld: "JSON-LD",
  meta: "page head",
  markup: "markup",
  script: "page data",
  url: "address",
  caller: "given",
};

/** @type {Record<string, string>} */
const speakerKindWords = { person: "", group: "group", organisation: "organisation", document: "document", unnamed: "unnamed" };

const boundWords = {
  approx: "about",
  more_than: "more than",
  less_than: "less than",
  at_least: "at least",
  at_most: "at most",
  nearly: "nearly",
  vague: "roughly",
};

/** noSpeaker is the heading of the quotes that the article gives no speaker for. */
export const noSpeaker = "Speaker not stated";

/**
 * speakerName returns the name, or failing that the words of the mention; ''
 * where the article gives no speaker.
 *
 * @param {Speaker | undefined} speaker
 */
export function speakerName(speaker) {
  return speaker?.name || speaker?.mention || "";
}

/**
 * speakerRole returns what the article says of the speaker, in one line.
 *
 * @param {Speaker | undefined} speaker
 */
export function speakerRole(speaker) {
  if (!speaker) return "";
  const kind = speaker.name ? "" : (speakerKindWords[speaker.kind ?? ""] ?? "");
  const outlet = speaker.role?.includes(speaker.outlet ?? "") ? "" : speaker.outlet;
  return joined(", ", speaker.role, outlet, kind, speaker.citedBy && `cited by ${speaker.citedBy}`);
}

/**
 * figureMeaning returns what a figure states, in the parts of a line: "more
 * than 230", "businesses", "a rise; given by Ann Lee".
 *
 * @param {Figure} figure
 * @returns {{value: string, counted: string, more: string}} the value with its
 *   bound and unit; what is counted, and per what; what else is known
 */
export function figureMeaning(figure) {
  const unit = unitWords(figure);
  const amount = figure.kind === "ordinal" ? joined(" ", "No.", number(figure)) : joined(unit === "%" ? "" : " ", number(figure), unit);
  const change = figure.change && { up: "a rise", down: "a fall" }[figure.change];
  const role = figure.role && { from: "start of a change", to: "end of a change" }[figure.role];
  const follows = figure.kind === "count" || figure.kind === "ordinal";
  const of = figure.of?.text && (follows ? figure.of.text : `of ${figure.of.text}`);
  return {
    value: joined(" ", figure.bound && boundWords[figure.bound], amount),
    counted: joined(" ", of, figure.per && `per ${figure.per}`),
    more: joined("; ", change, role, figure.source && `given by ${figure.source}`),
  };
}

/** @param {Figure} figure */
function unitWords({ kind, currency, unit, value }) {
  if (currency) return currency;
  if (kind === "percent" && (!unit || unit === "percent")) return "%";
  return unit && value !== 1 ? plural(unit) : unit;
}

/** @type {Record<string, string>} units whose plural is no "s" */
const irregularPlurals = { foot: "feet", inch: "inches", century: "centuries", hertz: "hertz", stone: "stone" };

/**
 * plural returns the plural of a unit: "square feet", "miles per hour",
 * "degrees celsius".
 *
 * @param {string} unit in the singular
 */
function plural(unit) {
  const [, head, rest] = /^(degree\b|.*?)((?: per .*| celsius| fahrenheit)?)$/.exec(unit) ?? [unit, unit, ""];
  const last = head.slice(head.lastIndexOf(" ") + 1);
  return head.slice(0, head.length - last.length) + (irregularPlurals[last] ?? `${last}s`) + rest;
}

/** @param {Figure} figure */
function number(figure) {
  if (figure.values) return figure.values.map(plain).join(" to ");
  if (figure.value !== undefined) return plain(figure.value);
  if (figure.low !== undefined && figure.high !== undefined) return `${plain(figure.low)} to ${plain(figure.high)}`;
  if (figure.low !== undefined) return `from ${plain(figure.low)}`;
  if (figure.high !== undefined) return `up to ${plain(figure.high)}`;
  return "";
}

const decimal = new Intl.NumberFormat("en", { maximumSignificantDigits: 15 });

/** plain writes a value; a fraction without end, as of "one in seven", is cut. @param {number | string} value */
function plain(value) {
  if (typeof value !== "number") return value;
  const isEndless = String(value).replace(/^.*\./, "").length > 9 && !Number.isInteger(value);
  return isEndless ? `≈ ${value.toPrecision(4)}` : decimal.format(value);
}

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * dateWords writes a date as far as the page states it, on the clock of the
 * page and not of the reader: "16 May 2024, 22:14 UTC".
 *
 * @param {import("../article.js").Date} date
 */
export function dateWords(date) {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z|[+-]\d{2}:\d{2}))?)?)?$/.exec(date.time);
  if (!parts) return date.time;
  const [, year, month, day, clock, zone] = parts;
  const words = joined(" ", day && String(Number(day)), month && monthNames[Number(month) - 1], year);
  if (!clock) return words;
  return joined(" ", `${words}, ${clock}`, date.zoneStated && zoneWords(zone));
}

/** @param {string} zone */
function zoneWords(zone) {
  return /^(Z|[+-]00:00)$/.test(zone) ? "UTC" : `UTC${zone.replace("-", "−")}`;
}

/**
 * peopleWords writes a byline's people: "Ann Lee (chief reporter), Bo Kim".
 *
 * @param {Article['byline']} byline
 */
export function peopleWords(byline) {
  if (!byline) return "";
  const people = (byline.authors ?? []).map((p) => {
    const about = joined(", ", p.role, p.outlet);
    return about ? `${p.name} (${about})` : p.name;
  });
  return [...people, ...(byline.agencies ?? [])].join(", ") || byline.text || "";
}

/**
 * joined joins those parts that say something.
 *
 * @param {string} between
 * @param {...(string | undefined | false | null)} parts
 */
export function joined(between, ...parts) {
  return parts.filter(Boolean).join(between);
}

/** @param {number} n @param {string} one @param {string} [many] */
export function counted(n, one, many = `${one}s`) {
  return `${decimal.format(n)} ${n === 1 ? one : many}`;
}

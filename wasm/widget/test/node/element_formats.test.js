// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { test } from "node:test";

import { annotation, codePoints } from "../../src/element/annotation.js";
import { csv } from "../../src/element/csv.js";
import { dateWords, figureMeaning, peopleWords, speakerName, speakerRole } from "../../src/element/describe.js";
import { articleFormats, markFormats } from "../../src/element/formats.js";
import { markdown } from "../../src/element/markdown.js";
import { kindOf, notices, ReadError, sentence } from "../../src/element/messages.js";
import { marksOf } from "../../src/element/segments.js";

/** An article about the given text; spans are given by their words. */
function article(text, { quotes = [], figures = [], ...rest } = {}) {
  const span = (item) => ({ ...item, start: text.indexOf(item.text), end: text.indexOf(item.text) + item.text.length });
  return { body: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] }, quotes: quotes.map(span), figures: figures.map(span), ...rest };
}

test("what a figure states", () => {
  const rows = [
    [{ kind: "count", value: 1400, bound: "approx", of: { text: "homes" } }, ["about 1,400", "homes", ""]],
    [{ kind: "count", value: 19, of: { text: "times" }, per: "year" }, ["19", "times per year", ""]],
    [{ kind: "percent", value: 3.75, unit: "percent" }, ["3.75%", "", ""]],
    [{ kind: "percent", low: 49 }, ["from 49%", "", ""]],
    [{ kind: "percent", value: 1.3, unit: "percentage point", of: { text: "votes" } }, ["1.3 percentage points", "of votes", ""]],
    [{ kind: "money", value: 48600000, currency: "USD", change: "up" }, ["48,600,000 USD", "", "a rise"]],
    [{ kind: "measure", value: 1, unit: "mile" }, ["1 mile", "", ""]],
    [{ kind: "measure", value: 9, unit: "foot" }, ["9 feet", "", ""]],
    [{ kind: "measure", value: 94, unit: "mile per hour" }, ["94 miles per hour", "", ""]],
    [{ kind: "measure", value: 20, unit: "degree celsius" }, ["20 degrees celsius", "", ""]],
    [{ kind: "measure", value: 30, unit: "degree" }, ["30 degrees", "", ""]],
    [{ kind: "measure", value: 800, unit: "square foot" }, ["800 square feet", "", ""]],
    [{ kind: "measure", value: 5, unit: "megawatt-hour" }, ["5 megawatt-hours", "", ""]],
    [{ kind: "duration", low: 15, high: 20, unit: "year" }, ["15 to 20 years", "", ""]],
    [{ kind: "count", low: 100, bound: "vague" }, ["roughly from 100", "", ""]],
    [{ kind: "ratio", value: 0.142857142857143 }, ["≈ 0.1429", "", ""]],
    [{ kind: "count", value: 6000000000000, of: { text: "dollars" } }, ["6,000,000,000,000", "dollars", ""]],
    [{ kind: "ratio", values: [7, 0] }, ["7 to 0", "", ""]],
    [{ kind: "ordinal", value: 24, of: { text: "minute" } }, ["No. 24", "minute", ""]],
    [{ kind: "date", value: "2025-02-11TNI" }, ["2025-02-11TNI", "", ""]],
    [{ kind: "count", value: 6, role: "from", source: "Ann Poe" }, ["6", "", "start of a change; given by Ann Poe"]],
    [{ kind: "date" }, ["", "", ""]],
  ];
  for (const [figure, [value, counted, more]] of rows) assert.deepEqual(figureMeaning(figure), { value, counted, more });
});

test("dates stand on the clock of the page", () => {
  const rows = [
    [{ time: "2024-05-16T22:14:07Z", precision: "second", zoneStated: true }, "16 May 2024, 22:14 UTC"],
    [{ time: "2025-02-11T21:42:00-08:00", precision: "minute", zoneStated: true }, "11 February 2025, 21:42 UTC−08:00"],
    [{ time: "2025-03-06T09:30:00Z", precision: "minute" }, "6 March 2025, 09:30"],
    [{ time: "2025-03-06", precision: "day" }, "6 March 2025"],
    [{ time: "2025-03", precision: "month" }, "March 2025"],
    [{ time: "2025", precision: "year" }, "2025"],
  ];
  for (const [date, want] of rows) assert.equal(dateWords(date), want);
});

test("people", () => {
  assert.equal(peopleWords({ authors: [{ name: "Ann Poe", role: "chief reporter" }, { name: "Bo Kim" }], agencies: ["TPA"] }), "Ann Poe (chief reporter), Bo Kim, TPA");
  assert.equal(peopleWords({ text: "By our staff" }), "By our staff");
  assert.equal(peopleWords(undefined), "");
  assert.equal(speakerName({ mention: "officials" }), "officials");
  assert.equal(speakerRole({ mention: "officials", kind: "group", citedBy: "TPA" }), "group, cited by TPA");
  assert.equal(speakerRole({ name: "Ann Poe", role: "economist at Kestrel Bank", outlet: "Kestrel Bank", kind: "person" }), "economist at Kestrel Bank");
  assert.equal(speakerRole({ name: "Ann Poe", outlet: "Kestrel Bank", kind: "person" }), "Kestrel Bank");
});

test("Markdown shows the words as they stand", () => {
  const text = "1. *Not* a [list](x) <b>&\n# nor a heading | no";
  const a = article(text, { headline: "A_b", quotes: [{ text: "*Not*", kind: "direct", speaker: { name: "Ann *Poe*" } }] });
  const got = markdown(a);
  assert.match(got, /^# A\\_b$/m);
  assert.ok(got.includes("1\\. \\*Not\\* a \\[list\\](x) &lt;b>&amp;\\\n\\# nor a heading \\| no".replace("b>", "b\\>")), got);
  assert.ok(got.includes("> \\*Not\\*\n>\n> — Ann \\*Poe\\* (direct)"), got);
});

test("Markdown of each kind of block", () => {
  const parts = ["Sub", "one", "two", "A said", "a\tb\nc\td", "x = `1`", ""];
  const kinds = ["subhead", "listItem", "listItem", "blockQuote", "table", "code", "image"];
  let at = 0;
  const blocks = parts.map((part, i) => {
    const start = at;
    at += part.length + 2;
    return { kind: kinds[i], start, end: start + part.length, level: i < 3 ? [2, 1, 2][i] : undefined, url: i === 6 ? "https://img.example/a(1).jpg" : undefined };
  });
  const got = markdown({ body: { text: parts.join("\n\n"), blocks }, images: [{ url: "https://img.example/a(1).jpg", alt: "A dam" }] });
  assert.equal(
    got,
    "## Sub\n\n- one\n  - two\n\n> A said\n\n| a | b |\n| --- | --- |\n| c | d |\n\n```\nx = `1`\n```\n\n![A dam](https://img.example/a%281%29.jpg)\n",
  );
});

test("CSV guards what a spreadsheet would run", () => {
  const text = '=SUM(A1) was "said", and -5 degrees.';
  const got = csv(article(text, { quotes: [{ text: '=SUM(A1) was "said"', kind: "direct", speaker: { name: "@ann" }, cue: "said" }], figures: [{ text: "-5 degrees", kind: "measure", value: -5, unit: "degree" }] }));
  const [head, first, second, end] = got.split("\r\n");
  assert.ok(head.startsWith("type,kind,text,speaker"));
  assert.ok(first.startsWith(`quote,direct,"'=SUM(A1) was ""said""",'@ann,,,said,`), first);
  assert.ok(second.startsWith("figure,measure,'-5 degrees,,,,,-5,"), second);
  assert.equal(end, "");
});

test("an annotation counts code points and states the context", () => {
  const text = "😀😀 قال: «نعم» said Ann Poe 👩‍🚀.";
  const a = article(text, { language: "ar", quotes: [{ text: "نعم", kind: "direct", speaker: { name: "Ann Poe", role: "mayor" } }] });
  const got = annotation(a, marksOf(a)[0], "https://x.example/a");
  const [quote, position] = got.target.selector;
  assert.equal(quote.exact, "نعم");
  assert.equal(quote.prefix + quote.exact + quote.suffix, text);
  assert.deepEqual([...text].slice(position.start, position.end).join(""), "نعم");
  assert.equal(position.start, a.quotes[0].start - 2);
  assert.equal(got.body.value, "direct quote: Ann Poe, mayor");
  assert.equal(got.target.source, "https://x.example/a");
  assert.equal(codePoints("a😀b", 3), 2);
  const long = article("😀".repeat(40) + "x" + "😀".repeat(40), { figures: [{ text: "x", kind: "count", value: 1 }] });
  const [{ prefix, suffix }] = annotation(long, marksOf(long)[0], "").target.selector;
  assert.ok(prefix.isWellFormed?.() ?? true);
  assert.ok(suffix.isWellFormed?.() ?? true);
});

test("what can be copied", () => {
  const a = article("Rain fell on 5 towns.", { figures: [{ text: "5", kind: "count", value: 5 }], evidence: [{ field: "headline" }] });
  assert.deepEqual(articleFormats(a).map((f) => f.format), ["json", "markdown", "csv"]);
  assert.equal(JSON.parse(articleFormats(a)[0].write()).evidence, undefined);
  const [mark] = marksOf(a);
  assert.deepEqual(markFormats(a, mark).map((f) => f.format), ["words", "annotation"]); // no address, no link
  assert.deepEqual(markFormats({ ...a, canonicalUrl: "javascript:alert(1)" }, mark).map((f) => f.format), ["words", "annotation"]);
  const known = markFormats({ ...a, canonicalUrl: "https://x.example/a#top" }, mark);
  assert.equal(known.find((f) => f.format === "link").write(), "https://x.example/a#:~:text=Rain%20fell%20on-,5,-towns");
});

test("errors are plain sentences", () => {
  assert.equal(kindOf(Object.assign(new Error("x"), { kind: "tooLarge" })), "tooLarge");
  assert.equal(kindOf(new DOMException("x", "AbortError")), "aborted");
  assert.equal(kindOf(new TypeError("x")), "internal");
  assert.equal(kindOf({ kind: "toString" }), "internal");
  assert.equal(kindOf(undefined), "internal");
  assert.match(sentence({ kind: "notText" }), /not a web page or text/);
  assert.equal(sentence(new ReadError("fetch", "The server answered 404.")), "The page could not be fetched. The server answered 404.");
});

test("notices", () => {
  assert.deepEqual(notices({ body: { text: "x" } }, false), []);
  assert.equal(notices({ verdict: "frontPage", body: { text: "x" } }).length, 1);
  assert.equal(notices({}, false).length, 1);
  assert.equal(notices({ body: { text: "x" } }, true).length, 1);
  assert.equal(notices({ body: { text: "x" }, paywalled: true, confidence: { body: "doubtful" } }).length, 2);
});

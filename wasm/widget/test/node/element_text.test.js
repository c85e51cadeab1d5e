// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { test } from "node:test";

import { safeURL } from "../../src/element/dom.js";
import { kindsOf, noFilter, shows, speakersOf } from "../../src/element/filter.js";
import { direction } from "../../src/element/language.js";
import { looksLikeHTML, readFile, readPasted, readResponse, readTyped } from "../../src/element/read.js";
import { marksOf, segments } from "../../src/element/segments.js";
import { fragmentLink, textFragment } from "../../src/element/text_fragment.js";

/** The fragment for the n-th occurrence of some words. */
function fragmentFor(text, words, options, from = 0) {
  const start = text.indexOf(words, from);
  return textFragment(text, start, start + words.length, options).replace(":~:text=", "");
}

test("a text fragment names the words", () => {
  const text = "The mayor said the wall, at half-time, was R&D for all of us.";
  assert.equal(fragmentFor(text, "said the wall, at half-time, was R&D"), "said%20the%20wall%2C%20at%20half%2Dtime%2C%20was%20R%26D");
});

test("a text fragment adds context to words that are short or not the only ones", () => {
  assert.equal(fragmentFor("It cost 42 crowns a year.", "42"), "It%20cost-,42,-crowns%20a%20year");
  const twice = "One cat sat on the mat. Two cats saw it. A dog sat on the mat.";
  assert.equal(fragmentFor(twice, "sat on the mat", {}, 30), "it.%20A%20dog-,sat%20on%20the%20mat");
  assert.equal(fragmentFor("They sat on the mat.", "sat on the mat", { elsewhere: ["Who sat on the mat?"] }), "They-,sat%20on%20the%20mat");
});

test("a text fragment is made of whole words", () => {
  assert.equal(fragmentFor("It was in the 24th minute of it.", "24"), "in%20the-,24th,-minute%20of%20it".replace("in%20the", "was%20in%20the"));
  assert.equal(textFragment("...", 0, 3), "");
  assert.equal(textFragment("A cat", 2, 2), "");
});

test("a long text fragment names its ends, and no line break", () => {
  const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");
  assert.equal(fragmentFor(long, long), "word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79");
  assert.equal(fragmentFor("One line here\nand one there.", "One line here\nand one there"), "One%20line%20here,and%20one%20there");
});

test("a text fragment takes its context from the cell before where its own holds nothing else", () => {
  assert.equal(fragmentFor("Rangers\t3\nDunholt\t2", "3"), "Rangers-,3,-Dunholt");
});

test("a text fragment holds in scripts without spaces", () => {
  const text = "市長は「防潮堤は必要だ」と述べた。費用は四十億円。";
  const got = decodeURIComponent(fragmentFor(text, "防潮堤は必要だ", { language: "ja" }));
  assert.ok(got.includes("防潮堤は必要だ"), got);
  assert.ok(fragmentFor("x \ud800 y z w", "\ud800 y").length > 0); // half a character
});

test("a link replaces the fragment that an address has", () => {
  assert.equal(fragmentLink("https://x.example/a?b=1#c", ":~:text=d"), "https://x.example/a?b=1#:~:text=d");
  assert.equal(fragmentLink("", ":~:text=d"), "");
  assert.equal(fragmentLink("https://x.example/", ""), "");
});

test("segments lie under the same marks from end to end", () => {
  const a = { body: { text: "abcdefghij" }, quotes: [{ start: 1, end: 8 }, { start: 6, end: 20 }, { start: 3, end: 3 }], figures: [{ start: 3, end: 5 }] };
  const marks = marksOf(a);
  assert.deepEqual(marks.map((m) => m.id), ["quote-0", "figure-0"]); // what lies outside of the text is no mark
  assert.deepEqual(
    segments(0, 10, marks).map((s) => [s.start, s.end, s.marks.map((m) => m.id).join(" ")]),
    [[0, 1, ""], [1, 3, "quote-0"], [3, 5, "quote-0 figure-0"], [5, 8, "quote-0"], [8, 10, ""]],
  );
  assert.deepEqual(segments(4, 6, marks).map((s) => [s.start, s.end]), [[4, 5], [5, 6]]);
});

test("filters", () => {
  const a = {
    body: { text: "x".repeat(50) },
    quotes: [
      { kind: "indirect", start: 0, end: 1 },
      { kind: "direct", speaker: { name: "Ann Poe" }, start: 2, end: 3 },
      { kind: "direct", speaker: { mention: "officials" }, start: 4, end: 5 },
    ],
    figures: [{ kind: "money", source: "Ann Poe", start: 6, end: 7 }, { kind: "count", start: 8, end: 9 }],
  };
  const visible = (filter) => marksOf(a).filter((m) => shows(a, { ...noFilter(), ...filter }, m)).map((m) => m.id);
  assert.deepEqual([...speakersOf(a)], [["Ann Poe", 1], ["officials", 1], ["Speaker not stated", 1]]);
  assert.deepEqual(kindsOf(a, "quote").map((k) => [k.key, k.count]), [["quote:direct", 2], ["quote:indirect", 1]]);
  assert.equal(visible({}).length, 5);
  assert.deepEqual(visible({ speaker: "Ann Poe" }), ["quote-1", "figure-0"]);
  assert.deepEqual(visible({ hidden: new Set(["quote:direct", "figure:money"]) }), ["quote-0", "figure-1"]);
  assert.deepEqual(visible({ speaker: "Speaker not stated" }), ["quote-0", "figure-1"]);
});

test("addresses that may be links", () => {
  for (const [address, want] of [
    ["https://x.example/a", "https://x.example/a"],
    ["http://x.example", "http://x.example/"],
    ["javascript:alert(1)", ""],
    ["data:text/html,x", ""],
    ["//x.example", ""],
    ["https://user:secret@x.example/", ""],
    ["", ""],
    [undefined, ""],
  ]) assert.equal(safeURL(address), want);
});

test("the direction of a language", () => {
  for (const [language, want] of [["ar", "rtl"], ["he-IL", "rtl"], ["en-US", "ltr"], ["ckb", "rtl"], ["", "auto"], [undefined, "auto"], ["no tag!", "auto"]]) {
    assert.equal(direction(language), want, String(language));
  }
});

/** A reader that notes what it was asked for, and finds bodies of these lengths, and headlines where it is told to. */
function noting({ headline, tooLarge, ...lengths } = {}) {
  const asked = [];
  const read = (kind) => async (input, options) => {
    asked.push([kind, typeof input === "string" ? input : new TextDecoder().decode(input), options]);
    if (kind === tooLarge) throw Object.assign(new Error("too large"), { kind: "tooLarge" });
    return { headline, body: { text: "x".repeat(lengths[kind] ?? 0) } };
  };
  return { asked, parseHTML: read("html"), parseText: read("text") };
}

const words = "Ann Poe said that it is in ruins. ".repeat(40); // 1,040 letters
const page = { html: `<h1>A</h1><p>${words}</p>`, text: words };

test("what a paste is read as", async () => {
  const headline = "A";
  const rows = [
    ["an article, and its HTML has all of it", page, { headline, html: 1000 }, "html", 1],
    ["a whole page", page, { headline, html: 400, text: 500 }, "html", 2],
    ["a whole page whose HTML gives little", page, { headline, html: 100, text: 500 }, "text", 2],
    ["an article whose HTML lacks a part", page, { headline, html: 800, text: 1000 }, "text", 2],
    ["an article whose HTML lacks a line or two", page, { headline, html: 920, text: 1000 }, "html", 2],
    ["some paragraphs", page, { html: 900, text: 1040 }, "text", 2],
    ["some paragraphs, and the text has no more", page, { html: 1040, text: 1040 }, "html", 2],
    ["HTML without paragraphs", { html: `<span>${words}</span>`, text: words }, { text: 1000 }, "text", 1],
    ["HTML alone", { html: `<span>${words}</span>`, text: "" }, { headline }, "html", 1],
    ["HTML that is too large", page, { tooLarge: "html", text: 1000 }, "text", 2],
    ["text alone", { html: "", text: words }, { text: 1000 }, "text", 1],
    ["the source of a page", { html: "<pre><span>&lt;html></span></pre>", text: `<!DOCTYPE html><p>${words}` }, { html: 600 }, "html", 1],
  ];
  for (const [name, pasted, lengths, kind, calls] of rows) {
    const reader = noting(lengths);
    const got = await readPasted(reader, pasted, { url: "https://x.example/" });
    assert.equal(got.kind, kind, name);
    assert.equal(reader.asked.length, calls, name);
    assert.equal(reader.asked[0][2].url, "https://x.example/");
  }
  await assert.rejects(readPasted(noting({ tooLarge: "html" }), { html: page.html, text: "" }, {}), { kind: "tooLarge" });
});

test("what looks like the source of a page", () => {
  for (const text of ["<!doctype html>", " \n<HTML lang=en>", "<p>A", "<!-- saved -->", "<article class=x>"]) assert.ok(looksLikeHTML(text), text);
  for (const text of ["", "A < b", "<3 you", "<pixel> art", "He said <p>"]) assert.ok(!looksLikeHTML(text), text);
});

test("typed text may be the source of a page", async () => {
  assert.equal((await readTyped(noting(), "<p>A", {})).kind, "html");
  assert.equal((await readTyped(noting(), "A cat.", {})).kind, "text");
});

test("files are read as what they are", async () => {
  const rows = [
    [new File(["<p>A"], "a.html", { type: "text/html" }), "html"],
    [new File(["<p>A"], "a.HTM"), "html"],
    [new File(["A"], "a.txt", { type: "text/plain" }), "text"],
    [new File(["A"], "a.md"), "text"],
    [new File(["<!doctype html><p>A"], "a"), "html"],
    [new File(["A cat"], "a"), "text"],
  ];
  for (const [file, kind] of rows) assert.equal((await readFile(noting(), file, {})).kind, kind, file.name);
  const utf16 = noting();
  await readFile(utf16, new File([new Uint8Array([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0, 0xde])], "a.txt"), {});
  assert.equal(utf16.asked[0][1], "A😀");
  const old = noting();
  await readFile(old, new File([new Uint8Array([0x41, 0xe9])], "a.txt"), {});
  assert.equal(old.asked[0][1], "Aé");
  const huge = { size: 1 << 30, name: "a", type: "", arrayBuffer: () => assert.fail("it was loaded") };
  await assert.rejects(readFile(noting(), huge, {}), { kind: "file" });
  const gone = { size: 1, name: "a", type: "", arrayBuffer: () => Promise.reject(new Error("gone")) };
  await assert.rejects(readFile(noting(), gone, {}), { kind: "file" });
});

test("responses are read as what they say", async () => {
  const reader = noting();
  const page = new Response("<p>A", { headers: { "Content-Type": "text/html; charset=shift_jis" } });
  assert.equal((await readResponse(reader, page, {})).kind, "html");
  assert.equal(reader.asked[0][2].contentType, "text/html; charset=shift_jis");
  assert.equal((await readResponse(noting(), new Response("A", { headers: { "Content-Type": "text/plain" } }), {})).kind, "text");
  await assert.rejects(readResponse(noting(), new Response("", { status: 404 }), {}), { kind: "fetch", message: /answered 404/ });
});

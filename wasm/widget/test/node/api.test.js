// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { runInNewContext } from "node:vm";

import * as copydesk from "copydesk";

const PROSE = "“We are glad 😀 to be back,” said Ann Poe, the owner, on Friday. It cost $4,000.";

afterEach(() => copydesk.dispose());

for (const worker of [true, false]) {
  const where = worker ? "in a worker" : "on the main thread";

  test(`${where}: offsets count UTF-16 units`, async () => {
    await copydesk.init({ worker });
    for (const text of [PROSE, "\u{1F4F0}".repeat(300) + " " + PROSE, "e\u0301 ".repeat(300) + PROSE, "قال عمر: " + PROSE]) {
      const { body, quotes, figures } = await copydesk.parseProse(text);
      assert.equal(body.text, text);
      assert.ok(quotes.length > 0 && figures.length > 0);
      for (const found of [...quotes, ...figures]) assert.equal(text.slice(found.start, found.end), found.text);
    }
  });

  test(`${where}: what is no article is a typed error`, async () => {
    await copydesk.init({ worker });
    const fails = async (kind, call) => assert.rejects(call, (err) => err instanceof copydesk.CopydeskError && err.kind === kind && err.message !== "");
    await fails("empty", () => copydesk.parseHTML(""));
    await fails("tooLarge", () => copydesk.parseProse("A cat.", { maxBytes: 3 }));
    await fails("notText", () => copydesk.parseHTML(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])));
    await fails("request", () => copydesk.parseHTML(3));
    await fails("request", () => copydesk.parseText(new ArrayBuffer(3)));
    await fails("request", () => copydesk.parseProse("A cat.", { published: "soon" }));
    await fails("request", () => copydesk.parseProse("A cat.", { published: new Date("soon") }));
  });

  test(`${where}: calls at once get their own answers`, async () => {
    await copydesk.init({ worker });
    const texts = Array.from({ length: 40 }, (_, i) => `The bridge cost ${i + 2} dollars.`);
    const articles = await Promise.all(texts.map((text) => copydesk.parseProse(text)));
    assert.deepEqual(articles.map((a) => a.figures[0].value), texts.map((_, i) => i + 2));
  });

  test(`${where}: input larger than the buffer, and a view into a larger one`, async () => {
    await copydesk.init({ worker });
    const long = "Ünder the bridge € flows a river. ".repeat(40_000);
    assert.equal((await copydesk.parseProse(long)).body.text, long);
    const page = new TextEncoder().encode("#####<title>A bridge</title><h1>A bridge opens at last</h1>#####");
    const article = await copydesk.parseHTML(page.subarray(5, -5));
    assert.equal(article.headline, "A bridge opens at last");
    assert.equal(page[5], "<".charCodeAt(0), "the caller's bytes are still there");
    const foreign = runInNewContext("new ArrayBuffer(200)");
    new Uint8Array(foreign).set(page.subarray(5, -5));
    assert.equal((await copydesk.parseHTML(foreign)).headline, "A bridge opens at last");
  });

  test(`${where}: options reach the program`, async () => {
    await copydesk.init({ worker });
    const article = await copydesk.parseProse("The town voted on Saturday.", { published: new Date("2016-11-07"), url: new URL("https://a.example/b") });
    assert.equal(article.figures[0].value, "2016-11-05");
    assert.equal(article.url, "https://a.example/b");
    const bare = await copydesk.parseProse(PROSE, { skipQuotes: true, skipFigures: true });
    assert.ok(!("quotes" in bare) && !("figures" in bare));
    const page = "<title>A bridge</title><h1>A bridge opens at last</h1>";
    assert.ok((await copydesk.parseHTML(page, { evidence: true })).evidence.length > 0);
    const limits = [];
    const onLimit = (message) => limits.push(message);
    await copydesk.parseHTML(page, { onLimit });
    assert.deepEqual(limits, []);
    await copydesk.parseHTML(`<h1 ${Array.from({ length: 1200 }, (_, i) => `a${i}`).join(" ")}>A bridge opens at last</h1>`, { onLimit });
    assert.equal(limits.length, 1);
    const cyrillic = Buffer.from("3c68313ecceef1f220f7e5f0e5e720f0e5eaf33c2f68313e", "hex");
    const { headline } = await copydesk.parseHTML(cyrillic, { contentType: "text/html; charset=windows-1251" });
    assert.equal(headline, "Мост через реку");
  });
}

test("init takes an address, bytes, a module and a response", async () => {
  const file = new URL("../../dist/copydesk.wasm", import.meta.url);
  const bytes = await readFile(file);
  const sources = [file, String(file), bytes, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), await WebAssembly.compile(bytes),
    new Response(bytes, { headers: { "Content-Type": "application/wasm" } }), Promise.resolve(new Response(bytes))];
  for (const wasm of sources) {
    await copydesk.init({ wasm, worker: false });
    assert.equal((await copydesk.parseProse("A cat.")).wordCount, 2);
    await copydesk.dispose();
  }
});

test("a start that fails can be tried again", async () => {
  for (const wasm of [new Uint8Array([1, 2, 3]), new Response("", { status: 404 }), "file:///nowhere/copydesk.wasm"]) {
    await assert.rejects(copydesk.init({ wasm }), { name: "CopydeskError", kind: "load" });
  }
  await assert.rejects(copydesk.init({ workerURL: "file:///nowhere/worker.js" }), { kind: "load" });
  await copydesk.init();
  assert.equal((await copydesk.parseProse("A cat.")).wordCount, 2);
});

test("init counts once, and parse calls start by themselves", async () => {
  const article = copydesk.parseProse("A cat.");
  await Promise.all([copydesk.init({ wasm: "file:///never/asked" }), article]);
  assert.equal((await article).wordCount, 2);
});

test("nothing is left in the global object", async () => {
  await copydesk.init({ worker: false });
  await copydesk.parseProse("A cat.");
  assert.equal(globalThis.Go, undefined);
  assert.equal(globalThis.copydesk, undefined);
});

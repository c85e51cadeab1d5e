// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { faultyProgram } from "../harness/faulty.js";

const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
const bench = new Bench({ folders: { "/faulty/": folder } });

before(async () => {
  writeFileSync(join(folder, "faulty.wasm"), faultyProgram());
  await bench.open();
});
after(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

/** Runs a function in a fresh page, in which nothing may go wrong unseen. */
async function inPage(run, arg) {
  const page = await bench.page();
  const result = await page.evaluate(run, arg);
  await bench.finish(page);
  return result;
}

test("a page loads the package's own files and nothing else", async () => {
  bench.server.requests.length = 0;
  const page = await bench.page();
  await page.evaluate(() => copydesk.parseProse("A cat."));
  const own = /^\/(dist\/[a-z_]+\.(js|wasm)|test\/pages\/(blank\.html|copydesk\.js))$/;
  assert.deepEqual(bench.server.requests.filter((path) => !own.test(path)), []);
  assert.ok(bench.server.requests.includes("/dist/worker.js") && !bench.server.requests.includes("/dist/main_thread.js"));
  assert.equal(bench.server.requests.filter((path) => path === "/dist/copydesk.wasm").length, 1);
  assert.deepEqual(page.workers().map((w) => new URL(w.url()).pathname), ["/dist/worker.js"]);
  await bench.finish(page);
});

test("the policy is enforced: what the widget does without would be refused", async () => {
  const page = await bench.page();
  const refused = await page.evaluate(() => {
    const attempts = [() => (document.body.innerHTML = "<b>x</b>"), () => new Worker("/dist/worker.js"), () => trustedTypes.createPolicy("other", {})];
    return attempts.map((attempt) => {
      try {
        attempt();
        return "allowed";
      } catch (err) {
        return err.name;
      }
    });
  });
  assert.deepEqual(refused, ["TypeError", "TypeError", "TypeError"]);
  await page.waitForTimeout(200);
  assert.equal(page.faults.filter((fault) => fault.startsWith("require-trusted-types-for")).length, 2);
  assert.ok(bench.server.reports.length >= 2, "the reports arrive");
  bench.server.reports.length = 0;
  await page.context().close();
});

for (const worker of [true, false]) {
  const where = worker ? "in a worker" : "on the main thread";

  test(`${where}: calls at once, offsets in UTF-16 units`, async () => {
    const wrong = await inPage(async (worker) => {
      await copydesk.init({ worker });
      const said = "“We are glad 😀 to be back,” said Ann Poe, the owner. It cost $4,000.";
      const texts = ["", "\u{1F4F0}".repeat(300), "e\u0301 ".repeat(300), "قال عمر: "].map((opening) => `${opening} ${said}`);
      const articles = await Promise.all(texts.map((text) => copydesk.parseText(text)));
      return articles.flatMap(({ body, quotes, figures }, i) => {
        const found = [...(quotes ?? []), ...(figures ?? [])];
        if (found.length < 2) return [`${i}: ${found.length} found`];
        return found.filter((f) => body.text.slice(f.start, f.end) !== f.text);
      });
    }, worker);
    assert.deepEqual(wrong, []);
  });

  test(`${where}: a crash is followed by a fresh instance`, async () => {
    const outcomes = await inPage(async (worker) => {
      await copydesk.init({ wasm: "/faulty/faulty.wasm", worker });
      const results = await Promise.allSettled(["one", "panic", "two", "exit", "three"].map((input) => copydesk.parseProse(input)));
      return results.map((r) => r.value?.body.text ?? r.reason.kind);
    }, worker);
    assert.deepEqual(outcomes, ["one", "crash", "two", "crash", "three"]);
  });
}

test("a signal, the watchdog and dispose end the stuck call and no other", async () => {
  const outcomes = await inPage(async () => {
    await copydesk.init({ wasm: fetch("/faulty/faulty.wasm") });
    const ask = (input, options) => copydesk.parseProse(input, options).then((a) => a.body.text, (err) => err.kind ?? err.name);
    const first = await Promise.all([ask("loop", { signal: AbortSignal.timeout(200) }), ask("one"), ask("loop", { timeout: 200 }), ask("two")]);
    const last = [ask("loop"), ask("three")];
    setTimeout(copydesk.dispose, 200);
    return [...first, ...(await Promise.all(last))];
  });
  assert.deepEqual(outcomes, ["TimeoutError", "one", "timeout", "two", "disposed", "disposed"]);
});

test("dispose ends the worker", async () => {
  const page = await bench.page();
  await page.evaluate(() => copydesk.init());
  assert.equal(page.workers().length, 1);
  const closed = page.workers()[0].waitForEvent("close");
  await page.evaluate(() => copydesk.dispose());
  await closed;
  await bench.finish(page);
});

test("what cannot be loaded is a typed error, and can be tried again", async () => {
  const page = await bench.page();
  const kinds = await page.evaluate(async () => {
    const kinds = [];
    for (const options of [{ wasm: "/dist/none.wasm" }, { wasm: "/dist/index.js" }, { workerURL: "/dist/none.js" }, { workerURL: "https://other.example/worker.js" }]) {
      kinds.push(await copydesk.init(options).then(() => "loaded", (err) => err.kind));
    }
    kinds.push(await copydesk.init().then(() => "loaded"));
    return kinds;
  });
  assert.deepEqual(kinds, ["load", "load", "load", "load", "loaded"]);
  await page.context().close();
  assert.deepEqual(page.faults.filter((fault) => !fault.includes("status of 404")), []);
});

test("nothing is left in the page's globals", async () => {
  const added = await inPage(async () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await copydesk.init({ worker: false });
    await copydesk.parseProse("A cat.");
    return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  });
  assert.deepEqual(added, []);
});

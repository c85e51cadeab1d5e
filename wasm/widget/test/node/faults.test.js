// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { afterEach, test } from "node:test";

import * as copydesk from "copydesk";

import { faultyProgram } from "../harness/faulty.js";
import { widget } from "../harness/server.js";

const wasm = await WebAssembly.compile(faultyProgram());
const ask = (input, options) => copydesk.parseProse(input, options).then((article) => article.body.text);
const outcomes = async (calls) => (await Promise.allSettled(calls)).map((r) => r.value ?? r.reason.kind ?? r.reason);
const soon = (ms = 100) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => copydesk.dispose());

for (const worker of [true, false]) {
  const where = worker ? "in a worker" : "on the main thread";

  test(`${where}: after a crash there is a fresh instance`, async () => {
    await copydesk.init({ wasm, worker });
    const calls = ["one", "exit", "two", "panic", "three", "memory", "four"].map((input) => ask(input));
    assert.deepEqual(await outcomes(calls), ["one", "crash", "two", "crash", "three", "crash", "four"]);
    await assert.rejects(calls[3], { name: "CopydeskError", message: /the roof is gone/ });
    await assert.rejects(calls[5], { message: /out of memory/ });
  });

  test(`${where}: what has grown large is replaced`, async () => {
    await copydesk.init({ wasm, worker });
    const calls = [];
    for (const input of ["count", "count", "grow", "count"]) calls.push(await ask(input));
    assert.deepEqual(calls, ["1", "2", "grow", "1"]);
  });

  test(`${where}: what ends calls while the program loads`, async () => {
    await assert.rejects(ask("one", { signal: AbortSignal.abort() }), { name: "AbortError" });
    const never = copydesk.init({ wasm: new Promise(() => {}), worker });
    const late = new AbortController();
    const calls = [ask("one", { signal: late.signal }), ask("two")];
    late.abort("enough");
    await assert.rejects(calls[0], (reason) => reason === "enough");
    await copydesk.dispose();
    assert.deepEqual(await outcomes([never, calls[1]]), ["disposed", "disposed"]);
    await copydesk.init({ wasm, worker });
    assert.equal(await ask("three"), "three");
  });
}

test("a signal ends the stuck call and no other", async () => {
  await copydesk.init({ wasm });
  const [stuck, waiting] = [new AbortController(), new AbortController()];
  const calls = [ask("one"), ask("loop", { signal: stuck.signal }), ask("two", { signal: waiting.signal }), ask("three")];
  await calls[0];
  await soon();
  waiting.abort("gave up waiting");
  await assert.rejects(calls[2], (reason) => reason === "gave up waiting");
  stuck.abort("gave up");
  assert.deepEqual(await outcomes(calls), ["one", "gave up", "gave up waiting", "three"]);
});

test("a watchdog ends what takes too long", async () => {
  await copydesk.init({ wasm, timeout: 400 });
  assert.deepEqual(await outcomes([ask("loop"), ask("one"), ask("loop", { timeout: 50 }), ask("two")]), ["timeout", "one", "timeout", "two"]);
});

test("dispose ends what is under way and what waits", async () => {
  await copydesk.init({ wasm });
  const calls = outcomes([ask("loop"), ask("one")]);
  await soon();
  await copydesk.dispose();
  assert.deepEqual(await calls, ["disposed", "disposed"]);
  await copydesk.init({ wasm });
  assert.equal(await ask("two"), "two");
});

test("an idle worker lets Node end, a busy one does not", () => {
  const script = 'import { parseProse } from "copydesk"; parseProse("A cat.").then((a) => console.log(a.wordCount));';
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: widget, encoding: "utf8", timeout: 20_000 });
  assert.equal(out, "2\n");
});

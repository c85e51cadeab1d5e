// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { widget } from "../harness/server.js";

const dist = join(widget, "dist");
const scripts = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js"));

test("every script and the program have their hash", () => {
  const hashes = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
  for (const name of [...scripts, "copydesk.wasm"]) {
    const digest = createHash("sha384").update(readFileSync(join(dist, name))).digest("base64");
    assert.equal(hashes[name], `sha384-${digest}`, name);
  }
});

test("what the package exports is there, and all of it is published", () => {
  const { exports, files } = JSON.parse(readFileSync(join(widget, "package.json"), "utf8"));
  for (const target of Object.values(exports).flatMap((e) => (typeof e === "string" ? [e] : Object.values(e)))) {
    assert.ok(existsSync(join(widget, target)), target);
    assert.ok(files.some((folder) => target.startsWith(`./${folder}/`)), target);
  }
});

test("the worker is one file", () => {
  const worker = readFileSync(join(dist, "worker.js"), "utf8");
  assert.doesNotMatch(worker, /^(import|export) /m);
  assert.match(worker, /class Engine/);
});

test("no script has a sink for markup or code", () => {
  for (const name of scripts) {
    const source = readFileSync(join(dist, name), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
    assert.doesNotMatch(source, /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function|createObjectURL/, name);
  }
});

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import * as copydesk from "copydesk";

import { widget } from "../harness/server.js";

test("the types fit a program that uses all of the API", () => {
  const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom", "--types", ""];
  const { status, stdout, stderr } = spawnSync(join(widget, "node_modules", ".bin", "tsc"), [...flags, "test/types/usage.ts"], { cwd: widget, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
});

test("the types name what the module exports", () => {
  const types = readFileSync(join(widget, "src", "copydesk.d.ts"), "utf8");
  const declared = [...types.matchAll(/^export (?:function|class) (\w+)/gm)].map((match) => match[1]);
  assert.deepEqual(declared.sort(), Object.keys(copydesk).sort());
});

test("the article's types speak of JavaScript's offsets", () => {
  const types = readFileSync(join(widget, "dist", "article.d.ts"), "utf8");
  assert.match(types, /First UTF-16 code unit of the words/);
  assert.doesNotMatch(types, /byte|UTF-8/i);
});

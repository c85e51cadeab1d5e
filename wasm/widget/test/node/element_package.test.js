// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { widget } from "../harness/server.js";

const folder = join(widget, "src", "element");
const modules = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
const all = modules.map(([, source]) => source).join("\n");
const section = (text, from, to) => text.slice(text.indexOf(from), to && text.indexOf(to));
const element = section(readFileSync(join(widget, "README.md"), "utf8"), "## The element");

const tsc = (...args) => spawnSync(join(widget, "node_modules", ".bin", "tsc"), ["--noEmit", "--strict", "--target", "esnext", ...args], { cwd: widget, encoding: "utf8" });

test("the element's modules keep the types that they state", () => {
  const { stdout } = tsc("--allowJs", "--checkJs", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "esnext,dom,dom.iterable", "--types", "", "dist/element.js");
  assert.deepEqual(stdout.split("\n").filter((line) => line.startsWith("dist/element")), []);
  assert.match(readFileSync(join(widget, "dist", "element.js"), "utf8"), /copy_desk/); // it is built
});

test("the types fit a program that uses all of the element", () => {
  const { status, stdout, stderr } = tsc("--module", "nodenext", "--lib", "es2023,dom", "--types", "", "test/types/element_usage.ts");
  assert.equal(status, 0, stdout + stderr);
});

test("no module has a sink for markup", () => {
  for (const [name, source] of modules) {
    assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|setHTML|document\.write|\beval\b|new Function|createContextualFragment/, name);
    assert.match(source, /^\/\/ Copyright the copydesk authors/, name);
  }
});

/** The different matches of a pattern's first group. */
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((m) => m[1]))].sort();

test("the README names each custom property", () => {
  assert.deepEqual(found(element, /`(--copydesk-[a-z-]+)`/g), found(all, /var\((--copydesk-[a-z-]+)/g));
});

test("the README names each part", () => {
  const parts = section(element, "Parts, for", "### Strictness").slice("Parts, for `copy-desk::part(…)`".length);
  const written = found(all, /part: [`"]([^`"]+)[`"]/g).flatMap((names) => names.split(" "));
  const expanded = written.flatMap((name) => ({ "${mark.type}": ["quote", "figure"], "${name}": ["quotes", "figures", "fields"] })[name] ?? [name]);
  assert.deepEqual(found(parts, /`([a-z-]+)`/g), [...new Set(expanded)].sort());
});

test("the README names each event, attribute and format", () => {
  assert.deepEqual(found(element, /\| `(copydesk-[a-z]+)` \|/g), found(all, /#emit\("(copydesk-[a-z]+)"/g));
  assert.deepEqual(found(element, /^\| `([a-z]+)` \| `[a-z]+` \|/gm), [...found(all, /observedAttributes = \["([a-z]+)", "readonly"\]/g), "readonly", "url"].sort());
  const formats = section(element, "`copydesk-copy`", "Events bubble");
  assert.deepEqual(found(formats, /`"([a-z]+)"`/g), found(all, /format: "([a-z]+)"/g));
});

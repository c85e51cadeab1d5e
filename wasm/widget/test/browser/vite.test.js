// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { build } from "vite";

import { Bench } from "../harness/browser.js";
import { widget } from "../harness/server.js";

const app = mkdtempSync(join(tmpdir(), "copydesk-"));
const bench = new Bench({ folders: { "/app/": join(app, "dist") } });

before(async () => {
  mkdirSync(join(app, "node_modules"));
  symlinkSync(widget, join(app, "node_modules", "copydesk"));
  writeFileSync(join(app, "index.html"), '<!doctype html><html lang="en"><title>App</title><script type="module" src="/app.js"></script></html>');
  writeFileSync(join(app, "app.js"), 'import * as copydesk from "copydesk"; globalThis.copydesk = copydesk;');
  await build({ root: app, base: "/app/", logLevel: "error", configFile: false });
  await bench.open();
});
after(async () => {
  await bench.close();
  rmSync(app, { recursive: true });
});

for (const worker of [true, false]) {
  test(`a program bundled by Vite works, ${worker ? "in a worker" : "on the main thread"}`, async () => {
    bench.server.requests.length = 0;
    const page = await bench.page("/app/index.html");
    const count = await page.evaluate(async (worker) => {
      await copydesk.init({ worker });
      return (await copydesk.parseProse("A cat.")).wordCount;
    }, worker);
    assert.equal(count, 2);
    assert.deepEqual(bench.server.requests.filter((path) => !path.startsWith("/app/")), []);
    await bench.finish(page);
  });
}

test("the bundle has the program and the worker as files of their own", () => {
  const assets = readdirSync(join(app, "dist", "assets"));
  assert.equal(assets.filter((name) => name.endsWith(".wasm")).length, 1);
  assert.equal(assets.filter((name) => /^worker-.*\.js$/.test(name)).length, 1);
});

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { POLICY } from "../harness/server.js";

// The page of the test starts a worker by a plain string.
const withoutTrustedTypes = POLICY.split("; ").filter((part) => !part.includes("trusted-types")).join("; ");

const bench = new Bench({ headers: { "Content-Security-Policy": withoutTrustedTypes } });
before(() => bench.open());
after(() => bench.close());

test("the API works from within a worker", async () => {
  const page = await bench.page();
  const counts = await page.evaluate(() => {
    const worker = new Worker("/test/pages/in_worker.js", { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
    });
  });
  assert.deepEqual(counts, [2, 2]);
  await bench.finish(page);
});

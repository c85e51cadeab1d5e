// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Bench } from "../harness/browser.js";
import { goldenCases, inBytes } from "../harness/cases.js";

const bench = new Bench();
before(() => bench.open());
after(() => bench.close());

for (const worker of [true, false]) {
  test(`every golden case is read as natively, ${worker ? "in a worker" : "on the main thread"}`, async (t) => {
    const page = await bench.page();
    await page.evaluate((worker) => copydesk.init({ worker }), worker);
    for (const c of goldenCases()) {
      await t.test(`${c.kind}/${c.name}`, async () => {
        const got = await page.evaluate(read, { kind: c.kind, base64: c.input.toString("base64") });
        assert.deepEqual(inBytes(got, c.input), c.want);
      });
    }
    await bench.finish(page);
  });
}

/** Reads a case in the page: a page from its bytes, a text as a string. */
async function read({ kind, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  if (kind === "pages") return copydesk.parseHTML(bytes, { evidence: true });
  return copydesk.parseText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), { evidence: true });
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Uses the API from within a worker, in a worker of its own and without one.
import { dispose, init, parseProse } from "/dist/index.js";

const counts = [];
for (const worker of [true, false]) {
  await init({ worker });
  counts.push((await parseProse("A cat.")).wordCount);
  await dispose();
}
postMessage(counts);

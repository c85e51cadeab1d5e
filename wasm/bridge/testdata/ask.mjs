// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Puts the requests on standard input, one a line, to the WebAssembly build
// and writes a reply a line.
//
//     node ask.mjs WASM_EXEC_JS COPYDESK_WASM < requests
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [loader, wasm] = process.argv.slice(2);
createRequire(import.meta.url)(loader); // sets globalThis.Go
const go = new Go();
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), go.importObject);
go.run(instance); // sets globalThis.copydesk and does not end
for (const line of readFileSync(0, "utf8").trimEnd().split("\n")) {
  process.stdout.write(globalThis.copydesk(JSON.parse(line)) + "\n");
}

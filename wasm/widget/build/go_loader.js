// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the program finds in its global object. Its loader would write the
 * stubs that it needs (fs, process, path) and the class Go to the page's own
 * globals; so it is given this object instead, and leaves nothing behind.
 */
const SCOPE = ["Array", "Date", "Error", "Function", "Object", "RangeError", "Symbol", "TextDecoder", "TextEncoder", "TypeError", "Uint8Array", "Uint8ClampedArray"];

/**
 * Returns the module go.js: the loader of the Go release that built the
 * program, as a function. loadGo(print) gives the class Go and the object that
 * the program takes for its globals; print gets each line that the program
 * writes.
 */
export function goLoader() {
  const root = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  const loader = readFileSync(join(root, "lib", "wasm", "wasm_exec.js"), "utf8");
  return `// Made by build/build.js from wasm_exec.js of Go, which follows in full with its licence note.

export function loadGo(print) {
const globalThis = { ${SCOPE.join(", ")}, crypto, performance };
const console = { log: (text) => String(text).split("\\n").forEach(print), warn: print };
const fs = { writeSync: (fd, bytes) => globalThis.fs.writeSync(fd, bytes) };

${loader.trim()}

return { Go: globalThis.Go, scope: globalThis };
}
`;
}

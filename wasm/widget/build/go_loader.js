// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the Go release is that builds the program. */
export const goRoot = () => execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();

/**
 * Returns the module go.js: the loader of the Go release that built the
 * program, as a function. loadGo(print) gives the class Go and the object that
 * the program takes for its globals; print gets each line that the program
 * writes.
 *
 * The loader would write the stubs that it needs (fs, process, path) and the
 * class Go to the page's own globals; so the template gives it an object
 * instead, with what the program finds in it, and nothing is left behind.
 */
export function goLoader() {
  const loader = readFileSync(join(goRoot(), "lib", "wasm", "wasm_exec.js"), "utf8");
  const template = readFileSync(new URL("./loader_template.js", import.meta.url), "utf8");
  return template.replace("/* wasm_exec.js */", () => loader.trim());
}

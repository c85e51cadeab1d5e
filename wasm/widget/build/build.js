// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Builds the package into dist/: the program, its loader, the modules of src/
// as they are, the worker as one file, the types, and the hashes of all that.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { goLoader, goRoot } from "./go_loader.js";
import { inlined } from "./inline.js";
import { articleTypes } from "./types.js";

const widget = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(widget, "..", "..");
const dist = join(widget, "dist");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
cpSync(join(widget, "src"), dist, { recursive: true });
cpSync(join(root, "LICENSE"), join(dist, "LICENSE"));
cpSync(join(goRoot(), "LICENSE"), join(dist, "LICENSE-go.txt"));
writeFileSync(join(dist, "go.js"), goLoader());
writeFileSync(join(dist, "worker.js"), inlined(join(dist, "worker.js")));
writeFileSync(join(dist, "article.d.ts"), articleTypes(JSON.parse(readFileSync(join(root, "article", "schema.json"), "utf8"))));
buildProgram(join(dist, "copydesk.wasm"));
writeFileSync(join(dist, "integrity.json"), JSON.stringify(hashes(dist), null, 2) + "\n");

/** Builds the program as it is shipped. */
function buildProgram(file) {
  execFileSync("go", ["run", "./wasm/shrink", "-build", file], { cwd: root, stdio: "inherit" });
}

/** The hash of each file, in the form of the integrity attribute. */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && /\.(js|wasm)$/.test(e.name));
  const paths = files.map((e) => join(e.parentPath ?? e.path, e.name)).sort();
  const hash = (path) => "sha384-" + createHash("sha384").update(readFileSync(path)).digest("base64");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), hash(path)]));
}

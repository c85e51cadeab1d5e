// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { widget } from "./server.js";

/** Builds test/testdata/faulty, and returns its bytes. */
export function faultyProgram() {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  try {
    const file = join(folder, "faulty.wasm");
    execFileSync("go", ["build", "-o", file, "."], { cwd: join(widget, "test", "testdata", "faulty"), env: { ...process.env, GOOS: "js", GOARCH: "wasm" } });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { isBytes } from "./bytes.js";
import { CopydeskError } from "./error.js";

/** Where the package keeps its program. */
const ownProgram = new URL("./copydesk.wasm", import.meta.url);

/**
 * Compiles the program.
 * @param {import("./copydesk.js").WasmSource} [source] the package's own file if missing
 * @returns {Promise<WebAssembly.Module>}
 * @throws {CopydeskError} of kind "load"
 */
export async function compile(source = ownProgram) {
  try {
    return await compiled(await source);
  } catch (err) {
    throw new CopydeskError("load", `the program cannot be loaded: ${err.message}`, { cause: err });
  }
}

async function compiled(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (isBytes(source)) return WebAssembly.compile(source);
  if (typeof Response === "function" && source instanceof Response) return compiledResponse(source);
  const url = new URL(source, globalThis.document?.baseURI ?? import.meta.url);
  if (url.protocol === "file:" && globalThis.process?.getBuiltinModule) {
    return WebAssembly.compile(await process.getBuiltinModule("node:fs/promises").readFile(url));
  }
  return compiledResponse(await fetch(url));
}

/** Compiles while the bytes arrive, if the server names their type. */
async function compiledResponse(response) {
  if (!response.ok) throw new Error(`${response.url} answers with status ${response.status}`);
  const type = response.headers.get("Content-Type") ?? "";
  if (WebAssembly.compileStreaming && /^\s*application\/wasm\s*(;|$)/i.test(type)) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

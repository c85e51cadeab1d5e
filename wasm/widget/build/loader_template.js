// Made by the build from wasm_exec.js of Go, which follows in full with its licence note.

export function loadGo(print) {
const globalThis = { Array, Date, Error, Function, Object, RangeError, String, Symbol, TextDecoder, TextEncoder, TypeError, Uint8Array, Uint8ClampedArray, crypto, performance };
const console = { log: (text) => String(text).split("\n").forEach(print), warn: print };
const fs = { writeSync: (fd, bytes) => globalThis.fs.writeSync(fd, bytes) };

/* wasm_exec.js */

return { Go: globalThis.Go, scope: globalThis };
}

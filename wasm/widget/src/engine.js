// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { loadGo } from "./go.js";

/** The size in bytes above which the scratch buffer is not kept. */
const KEPT_SCRATCH = 4 << 20;

/** The size in bytes that it has at first. */
const FIRST_SCRATCH = 256 << 10;

const encoder = new TextEncoder();

/** Says that the program ended, by a fault of its own or of the machine. */
export class Crash extends Error {}

/**
 * One running instance of the program. It answers one request after the other;
 * after a Crash it is of no more use.
 */
export class Engine {
  #scope;
  #instance;
  #exited = false;
  #ended = false;
  #said = ""; // what the program wrote of its end
  #scratch = new Uint8Array(FIRST_SCRATCH);

  /**
   * Starts the program.
   * @param {WebAssembly.Module} module
   * @throws {Crash}
   */
  static async start(module) {
    const engine = new Engine();
    const { Go, scope } = loadGo((line) => engine.#listen(line));
    const go = new Go();
    go.exit = () => {
      engine.#exited = true;
    };
    engine.#scope = scope;
    try {
      engine.#instance = await WebAssembly.instantiate(module, go.importObject);
    } catch (err) {
      throw engine.#crash(err);
    }
    go.run(engine.#instance).catch((err) => engine.#listen(String(err)));
    if (typeof scope.copydesk !== "function") throw engine.#crash();
    return engine;
  }

  /**
   * Answers a request, as wasm/main_js.go has it, with JSON.
   * @throws {Crash}
   */
  ask(request) {
    let reply;
    try {
      reply = this.#scope.copydesk(this.#encoded(request));
    } catch (err) {
      throw this.#crash(err);
    }
    if (this.#exited) throw this.#crash();
    return reply;
  }

  /** Whether it has crashed. */
  get ended() {
    return this.#ended;
  }

  /** How many bytes of memory the instance holds. */
  get memory() {
    return this.#exited ? 0 : this.#instance.exports.mem.buffer.byteLength;
  }

  /** Turns an input that is a string into bytes, in a buffer that is used again. */
  #encoded(request) {
    const { input } = request;
    if (typeof input !== "string") return request;
    let bytes = this.#scratch;
    let { read, written } = encoder.encodeInto(input, bytes);
    if (read < input.length) {
      bytes = new Uint8Array(input.length * 3); // no UTF-16 unit takes more
      ({ written } = encoder.encodeInto(input, bytes));
      if (bytes.length <= KEPT_SCRATCH) this.#scratch = bytes;
    }
    return { ...request, input: bytes.subarray(0, written), contentType: "text/html; charset=utf-8" };
  }

  /** Keeps the first line that tells why the program ends; a trace follows it. */
  #listen(line) {
    if (/^(panic|fatal error|runtime|\w*Error):/.test(line)) this.#said ||= line;
  }

  #crash(cause) {
    this.#ended = true;
    return new Crash(`the program ended: ${this.#said || (cause?.message ?? "it exited")}`, { cause });
  }
}

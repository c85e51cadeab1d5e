// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { Crash, Engine } from "./engine.js";
import { CopydeskError, disposedError } from "./error.js";
import { KEPT_MEMORY } from "./limits.js";

/** Answers requests on the thread that asks. */
export class MainThread {
  #module = null;
  #engine = null; // a promise
  #disposed = false;

  load() {} // there is nothing but the program

  /** Starts the program. @param {WebAssembly.Module} module */
  async start(module) {
    this.#module = module;
    await this.#running();
  }

  /** Answers with JSON. A signal counts until the work begins. */
  async ask(request, { signal }) {
    try {
      let engine;
      do {
        if (this.#disposed) throw disposedError();
        engine = await this.#running();
      } while (engine.ended || this.#disposed);
      signal?.throwIfAborted();
      const reply = engine.ask(request);
      if (engine.memory > KEPT_MEMORY) this.#engine = null;
      return reply;
    } catch (err) {
      if (!(err instanceof Crash)) throw err;
      this.#engine = null; // the next request starts it anew
      throw new CopydeskError("crash", err.message, { cause: err });
    }
  }

  /** Ends the program. What has not begun fails with kind "disposed". */
  dispose() {
    this.#disposed = true;
    this.#engine = null;
  }

  #running() {
    this.#engine ??= Engine.start(this.#module);
    return this.#engine;
  }
}

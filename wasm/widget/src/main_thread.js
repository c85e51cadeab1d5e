// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { Crash, Engine } from "./engine.js";
import { CopydeskError, disposedError } from "./error.js";
import { KEPT_MEMORY } from "./limits.js";

/** Answers requests on the thread that asks. */
export class MainThread {
  #module;
  #engine = null; // a promise
  #disposed = false;

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.#module = module;
  }

  /** Starts the program if it does not run. */
  start() {
    this.#engine ??= Engine.start(this.#module);
    return this.#engine;
  }

  /** Answers with JSON. A signal counts until the work begins. */
  async ask(request, { signal }) {
    try {
      let engine = await this.start();
      while (engine.ended && !this.#disposed) engine = await this.start();
      if (this.#disposed) throw disposedError();
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
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { Crash, Engine } from "./engine.js";
import { CopydeskError } from "./error.js";

/** Answers requests on the thread that asks. */
export class MainThread {
  #module;
  #engine = null; // a promise

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.#module = module;
  }

  /** Starts the program if it does not run. */
  start() {
    this.#engine ??= Engine.start(this.#module).catch((err) => {
      this.#engine = null;
      throw new CopydeskError("crash", err.message, { cause: err });
    });
    return this.#engine;
  }

  /** Answers with JSON. A signal counts until the work begins. */
  async ask(request, { signal }) {
    const engine = await this.start();
    signal?.throwIfAborted();
    try {
      return engine.ask(request);
    } catch (err) {
      if (!(err instanceof Crash)) throw err;
      this.#engine = null; // the next request starts it anew
      throw new CopydeskError("crash", err.message, { cause: err });
    }
  }

  dispose() {
    this.#engine = null;
  }
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { compile } from "./compile.js";
import { CopydeskError, disposedError } from "./error.js";
import { TIMEOUT } from "./limits.js";
import { WorkerThread } from "./worker_thread.js";

/** What lives from init() to dispose(): the thread that answers, and its start. */
export class Session {
  #thread = null;
  #disposed = false;
  #end; // fails what waits for the start

  /** @param {import("./copydesk.js").InitOptions} [options] */
  constructor({ timeout = TIMEOUT, ...options } = {}) {
    this.timeout = timeout;
    const ended = new Promise((_, reject) => {
      this.#end = reject;
    });
    /** Gives the thread once it is ready. */
    this.ready = Promise.race([this.#start(options), ended]);
  }

  dispose() {
    this.#disposed = true;
    this.#end(disposedError());
    this.#thread?.dispose();
  }

  async #start({ wasm, worker = true, workerURL }) {
    const thread = worker ? new WorkerThread(workerURL) : new (await import("./main_thread.js")).MainThread();
    this.#thread = thread;
    try {
      thread.load();
      await thread.start(await compile(wasm));
    } catch (err) {
      thread.dispose();
      throw err.kind === "load" ? err : new CopydeskError("load", err.message, { cause: err });
    }
    if (this.#disposed) thread.dispose();
    return thread;
  }
}

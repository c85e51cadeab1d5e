// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { createWorker } from "./create_worker.js";
import { CopydeskError, disposedError } from "./error.js";
import { KEPT_MEMORY } from "./limits.js";

/** The longest time, in milliseconds, that setTimeout takes. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Answers requests in a worker, one after the other. A worker that crashed, or
 * whose work was given up, is replaced when the next request comes.
 */
export class WorkerThread {
  #module = null;
  #url;
  #worker = null;
  #started = null; // a promise: the worker is ready
  #queue = []; // jobs that wait
  #job = null; // the job that the worker has
  #disposed = false;

  /** @param {string | URL} [url] of the worker; the package's own if missing */
  constructor(url) {
    this.#url = url;
  }

  /** Loads the worker, while the program is still to come. */
  load() {
    this.#spawn();
  }

  /** Starts the program, and waits until it is ready. @param {WebAssembly.Module} module */
  start(module) {
    this.#module = module;
    if (this.#worker) this.#worker.post({ module });
    else this.#spawn();
    return this.#started.promise;
  }

  /**
   * Answers with JSON. What the signal ends, or what takes longer than timeout
   * milliseconds (0: no limit) once the worker has it, gets no answer.
   */
  ask(request, { signal, timeout }) {
    return new Promise((resolve, reject) => {
      if (this.#disposed) throw disposedError();
      signal?.throwIfAborted();
      const job = { request, timeout, timer: 0, resolve, reject };
      if (signal) {
        const abort = () => this.#giveUp(job, signal.reason);
        signal.addEventListener("abort", abort);
        job.release = () => signal.removeEventListener("abort", abort);
      }
      this.#queue.push(job);
      this.#next();
    });
  }

  /** Ends the worker. Every open request fails with kind "disposed". */
  dispose() {
    this.#disposed = true;
    const open = this.#queue.splice(0);
    this.#replace(disposedError());
    for (const job of open) settle(job).reject(disposedError());
  }

  #spawn() {
    const started = resolvers();
    started.promise.catch(() => {}); // its jobs fail of themselves
    const worker = createWorker(
      this.#url,
      (message) => worker === this.#worker && this.#receive(message),
      (err) => worker === this.#worker && this.#replace(failed(err)),
    );
    this.#worker = worker;
    this.#started = started;
    if (this.#module) worker.post({ module: this.#module });
  }

  /** Hands the worker the next job, if it has none. */
  #next() {
    if (this.#job || this.#queue.length === 0) return;
    const job = (this.#job = this.#queue.shift());
    try {
      if (!this.#worker) this.#spawn();
    } catch (err) {
      this.#replace(failed(err));
      return;
    }
    if (job.timeout > 0 && job.timeout <= LONGEST_TIMER) {
      job.timer = setTimeout(() => this.#giveUp(job, new CopydeskError("timeout", `no answer within ${job.timeout} ms`)), job.timeout);
    }
    const { input } = job.request;
    this.#worker.keepAlive(true);
    this.#worker.post({ request: job.request }, typeof input === "string" ? [] : [input.buffer]);
  }

  #receive({ ready, reply, memory, crash }) {
    if (crash !== undefined) {
      this.#replace(new CopydeskError("crash", crash));
    } else if (ready) {
      this.#started.resolve();
      this.#worker.keepAlive(this.#job !== null);
    } else {
      settle(this.#job).resolve(reply);
      this.#job = null;
      if (memory > KEPT_MEMORY) this.#end();
      this.#worker?.keepAlive(false);
      this.#next();
    }
  }

  /** Fails a job, and ends the worker if it has it. */
  #giveUp(job, reason) {
    if (job === this.#job) {
      this.#replace(reason);
      return;
    }
    this.#queue.splice(this.#queue.indexOf(job), 1);
    settle(job).reject(reason);
  }

  #end() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Ends the worker and fails its job; another worker does what waits. */
  #replace(reason) {
    const job = this.#job;
    this.#job = null;
    this.#end();
    this.#started?.reject(reason);
    if (job) settle(job).reject(reason);
    this.#next();
  }
}

const failed = (err) => new CopydeskError("crash", `the worker failed: ${err.message}`, { cause: err });

/** Ends what a job waits for, and returns it. */
function settle(job) {
  clearTimeout(job.timer);
  job.release?.();
  return job;
}

/** Promise.withResolvers, which Node 20 has not. */
function resolvers() {
  const r = {};
  r.promise = new Promise((resolve, reject) => Object.assign(r, { resolve, reject }));
  return r;
}

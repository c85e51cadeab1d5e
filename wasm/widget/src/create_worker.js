// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** Where the package keeps its worker. */
const ownWorker = new URL("./worker.js", import.meta.url);

/**
 * Starts a worker, in a browser or in Node.
 * @param {string | URL | undefined} url of the worker; the package's own if missing
 * @param {(data: any) => void} onMessage
 * @param {(err: {message: string}) => void} onError
 */
export function createWorker(url = ownWorker, onMessage, onError) {
  if (typeof Worker === "undefined") return createNodeWorker(new URL(url), onMessage, onError);
  const worker = new Worker(trusted(new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href)), { type: "module", name: "copydesk" });
  worker.addEventListener("message", ({ data }) => onMessage(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onError({ message: event.message || `${url} cannot be loaded` });
  });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => worker.terminate(),
    keepAlive() {},
  };
}

function createNodeWorker(url, onMessage, onError) {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(url, { execArgv: [] }); // those of the program may not suit it
  worker.on("message", onMessage);
  worker.on("error", onError);
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => void worker.terminate(),
    keepAlive: (busy) => (busy ? worker.ref() : worker.unref()), // an idle worker lets Node exit
  };
}

let policy;

/**
 * Vouches for the worker's address where the page enforces Trusted Types, under
 * the policy name "copydesk". It does so for the page's own origin alone.
 */
function trusted(url) {
  if (!globalThis.trustedTypes) return url.href;
  policy ??= trustedTypes.createPolicy("copydesk", {
    createScriptURL(href) {
      if (new URL(href).origin !== location.origin) throw new TypeError(`${href} is of another origin`);
      return href;
    },
  });
  return policy.createScriptURL(url.href);
}

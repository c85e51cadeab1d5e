// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// What runs in the worker. The first message is {module}, the compiled
// program; every other is {request}. The worker answers each in turn with one
// message: {ready: true}, {reply: "JSON", memory: bytes} or, for the last time, {crash: "why"}.

import { Engine } from "./engine.js";
import { WARM_UP } from "./warm_up.js";

const port = globalThis.process?.getBuiltinModule?.("node:worker_threads").parentPort ?? globalThis;

let engine;

async function answer({ module, request }) {
  try {
    if (request) return { reply: engine.ask(request), memory: engine.memory };
    engine = await Engine.start(module);
    port.postMessage({ ready: true });
    engine.ask(WARM_UP);
    return null;
  } catch (err) {
    return { crash: err.message };
  }
}

let last = Promise.resolve();
port.addEventListener("message", ({ data }) => {
  last = last.then(async () => {
    const message = await answer(data);
    if (message) port.postMessage(message);
  });
});
port.start?.();

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const widget = fileURLToPath(new URL("../..", import.meta.url));

/** The policy that the package promises to work under. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types copydesk",
  "report-uri /csp-report",
].join("; ");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves the package on localhost.
 * @param {object} [options]
 * @param {Record<string, string>} [options.folders] path prefix → folder; /dist/, /test/ and /node_modules/ are always there
 * @param {Record<string, string>} [options.headers] beside the policy; an empty value takes a header away
 * @returns {Promise<{url: string, reports: string[], requests: string[], close(): Promise<void>}>}
 *   the address without a slash at its end, what browsers reported against the
 *   policy, and the paths that were asked for
 */
export async function startServer({ folders = {}, headers = {} } = {}) {
  const roots = { "/dist/": join(widget, "dist"), "/test/": join(widget, "test"), "/node_modules/": join(widget, "node_modules"), ...folders };
  const reports = [];
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (path === "/csp-report") {
      collect(request, reports);
      response.writeHead(204).end();
      return;
    }
    requests.push(path);
    for (const [name, value] of Object.entries({ "Content-Security-Policy": POLICY, "Cache-Control": "no-store", ...headers })) {
      if (value) response.setHeader(name, value);
    }
    const file = fileFor(roots, path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    reports,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function fileFor(roots, path) {
  const prefix = Object.keys(roots).find((p) => path.startsWith(p));
  if (!prefix) return null;
  const rest = normalize(path.slice(prefix.length));
  if (rest.startsWith("..") || rest.startsWith(sep)) return null;
  const file = join(roots[prefix], rest);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

async function collect(request, reports) {
  const parts = [];
  for await (const part of request) parts.push(part);
  reports.push(Buffer.concat(parts).toString());
}

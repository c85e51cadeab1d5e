// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Prints how large a file is, and how large compressed at the highest level.
//
//     node size.mjs FILE
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const file = readFileSync(process.argv[2]);
const brotli = brotliCompressSync(file, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
});
console.log(JSON.stringify({ plain: file.length, gzip: gzipSync(file, { level: 9 }).length, brotli: brotli.length }));

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** How long, in milliseconds, a worker may take for one input unless init says otherwise. */
export const TIMEOUT = 30_000;

/** The memory, in bytes, above which an instance is given up once it is idle: WebAssembly gives none back. */
export const KEPT_MEMORY = 256 << 20;

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Puts the API where a test can reach it.
import * as copydesk from "/dist/index.js";

globalThis.copydesk = copydesk;

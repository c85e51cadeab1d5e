// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Returns a module in one piece: in place of each import stands the module that
 * it names, which may only import and export by name. So a bundler that copies
 * the file, as all do with what new URL(…, import.meta.url) names, has it whole.
 */
export function inlined(path, seen = new Set()) {
  if (seen.has(path)) return "";
  seen.add(path);
  const source = readFileSync(path, "utf8");
  return source.replace(/^import \{[^}]*\} from "(\.\/[^"]+)";\n/gm, (_, name) => {
    return inlined(join(dirname(path), name), seen).replace(/^export /gm, "");
  });
}

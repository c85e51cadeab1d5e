// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { make } from "./dom.js";

/**
 * copyText puts text on the clipboard. Where the page may not use the
 * clipboard it falls back to a field that is selected and copied.
 *
 * @param {string} text
 * @param {ShadowRoot} root where the field may stand for that moment
 * @returns {Promise<boolean>} whether it was done
 */
export async function copyText(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

/** @param {string} text @param {ShadowRoot} root */
function copyBySelection(text, root) {
  const field = /** @type {HTMLTextAreaElement} */ (make("textarea", { class: "hidden-visually", readonly: true, "aria-hidden": "true", tabindex: "-1" }));
  const focused = /** @type {HTMLElement | null} */ (root.activeElement);
  field.value = text;
  root.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return done;
}

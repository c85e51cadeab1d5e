// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** Whether a value is an ArrayBuffer or a view into one, also of another frame. */
export function isBytes(value) {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}

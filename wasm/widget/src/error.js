// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * The error of every call that gives no article. What an AbortSignal ended
 * fails with the signal's own reason instead.
 */
export class CopydeskError extends Error {
  /**
   * @param {import("./copydesk.js").ErrorKind} kind what went wrong
   * @param {string} message the same in words
   * @param {{cause?: unknown}} [options] the error below it, if there is one
   */
  constructor(kind, message, options) {
    super(message, options);
    this.name = "CopydeskError";
    this.kind = kind;
  }
}

/** What open calls fail with once dispose() has been called. */
export const disposedError = () => new CopydeskError("disposed", "dispose() was called");

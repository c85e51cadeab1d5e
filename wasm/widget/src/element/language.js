// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/** Languages that are written from right to left, for browsers that do not say. */
const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "nqo", "ps", "sd", "ug", "ur", "yi"]);

/**
 * direction returns the direction that an article is written in: that of its
 * language, or "auto" where the language is not known.
 *
 * @param {string | undefined} language a BCP 47 tag
 */
export function direction(language) {
  if (!language) return "auto";
  try {
    const locale = /** @type {any} */ (new Intl.Locale(language));
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? (rightToLeft.has(locale.language) ? "rtl" : "ltr");
  } catch {
    return "auto"; // no language tag
  }
}

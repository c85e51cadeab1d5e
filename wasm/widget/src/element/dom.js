// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * make builds one element. Text goes in as text nodes alone, so no word of a
 * page can become markup; an attribute of false or undefined is left out.
 *
 * @param {string} name the element's name
 * @param {Record<string, unknown>} [attributes] attributes; a key that begins
 *   with "on" is a listener
 * @param {...(Node | string | null | undefined | false)} children what stands in it
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...present(children));
  return element;
}

/** @param {(Node | string | null | undefined | false)[]} children @returns {(Node | string)[]} */
function present(children) {
  return /** @type {(Node | string)[]} */ (children.filter((c) => c !== null && c !== undefined && c !== false && c !== ""));
}

/**
 * safeURL returns an address that may be a link: absolute, http or https, no
 * name or password in it. Else ''.
 *
 * @param {string | undefined} address
 */
export function safeURL(address) {
  if (!address || !URL.canParse(address)) return "";
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "";
  return url.username || url.password ? "" : url.href;
}

/**
 * link shows words as a link where the address may be one, else as they are.
 *
 * @param {string | undefined} address
 * @param {string} words
 * @param {Record<string, unknown>} [attributes]
 * @returns {HTMLElement}
 */
export function link(address, words, attributes = {}) {
  const href = safeURL(address);
  if (!href) return make("span", attributes, words);
  return make("a", { ...attributes, href, rel: "noopener noreferrer", target: "_blank" }, words);
}

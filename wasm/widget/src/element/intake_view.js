// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { make } from "./dom.js";

/**
 * @typedef {Object} IntakeHost what the intake hands to the element
 * @property {(text: string) => void} ontyped
 * @property {(file: File) => void} onfile
 * @property {(address: string) => void} onaddress
 * @property {() => void} onintent somebody is about to put something in
 */

/** IntakeView takes an article in: a field to paste or type into, files, and an address. */
export class IntakeView {
  #host;
  #field = /** @type {HTMLTextAreaElement} */ (
    make("textarea", {
      id: "words",
      part: "textarea",
      rows: "7",
      spellcheck: "false",
      placeholder: "Press Ctrl+V or ⌘V, or type",
      "aria-describedby": "intake-help",
      dir: "auto",
    })
  );
  #file = /** @type {HTMLInputElement} */ (
    make("input", {
      type: "file",
      class: "hidden-visually",
      tabindex: "-1",
      accept: ".html,.htm,.xhtml,.txt,.text,.md,text/html,text/plain",
      "aria-label": "Article file",
    })
  );
  #address = /** @type {HTMLInputElement} */ (
    make("input", { type: "url", id: "address", part: "address", placeholder: "https://", autocomplete: "url", required: true })
  );
  #addressForm;

  /** @param {IntakeHost} host */
  constructor(host) {
    this.#host = host;
    this.#addressForm = make(
      "form",
      { class: "address", hidden: true, novalidate: true, onsubmit: (/** @type {Event} */ e) => this.#submitAddress(e) },
      make("label", { for: "address" }, "Address of the page"),
      make("div", { class: "row" }, this.#address, make("button", { type: "submit", part: "button" }, "Fetch")),
    );
    this.element = make(
      "section",
      { class: "intake", part: "intake", "aria-label": "Put an article in" },
      this.#addressForm,
      make("label", { for: "words", class: "title" }, "Paste an article"),
      this.#field,
      make(
        "div",
        { class: "row" },
        make("button", { type: "button", class: "main", part: "button", onclick: () => this.#host.ontyped(this.#field.value) }, "Read it"),
        make("button", { type: "button", part: "button", onclick: () => this.#file.click() }, "Choose a file"),
        this.#file,
        make("p", { class: "help", id: "intake-help" }, "A page, a part of one, its source or plain text. Or drop a file here. It stays on this device."),
      ),
    );
    this.#listen();
  }

  /** allowAddresses shows or hides the field for an address. @param {boolean} allowed */
  allowAddresses(allowed) {
    this.#addressForm.hidden = !allowed;
  }

  /** isAddress reports whether something is the field for an address. @param {EventTarget} target */
  isAddress(target) {
    return target === this.#address;
  }

  /** focus puts the caret into the field. */
  focus() {
    this.#field.focus();
  }

  /** clear empties the fields. */
  clear() {
    this.#field.value = "";
    this.#address.value = "";
    this.#file.value = "";
  }

  /** words puts text into the field, so that it is seen and can be changed. @param {string} text */
  set words(text) {
    this.#field.value = text;
  }

  #listen() {
    this.element.addEventListener("focusin", () => this.#host.onintent(), { once: true });
    this.element.addEventListener("pointerenter", () => this.#host.onintent(), { once: true });
    this.#file.addEventListener("change", () => {
      const file = this.#file.files?.[0];
      this.#file.value = "";
      if (file) this.#host.onfile(file);
    });
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#host.ontyped(this.#field.value);
    });
  }

  /** @param {Event} event */
  #submitAddress(event) {
    event.preventDefault();
    const address = this.#address.value.trim();
    const isWeb = /^https?:/i.test(address) && URL.canParse(address);
    this.#address.setCustomValidity(isWeb ? "" : "An address begins with https://");
    if (this.#address.reportValidity()) this.#host.onaddress(address);
    this.#address.setCustomValidity("");
  }
}

/**
 * fromTransfer takes out what a paste or a drop brings.
 *
 * @param {DataTransfer | null} transfer
 * @returns {{file: File | undefined, html: string, text: string}}
 */
export function fromTransfer(transfer) {
  return { file: transfer?.files[0], html: transfer?.getData("text/html") ?? "", text: transfer?.getData("text/plain") ?? "" };
}

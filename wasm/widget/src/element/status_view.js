// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { make } from "./dom.js";

/** Reading that takes less, in milliseconds, shows no progress. */
const patience = 200;

/** After so many milliseconds the progress says that it goes on. */
const longWait = 4000;

/** So long, in milliseconds, stands what is said for a moment. */
const flashTime = 2500;

/** StatusView says what goes on: progress, errors, notices, and words for screen readers alone. */
export class StatusView {
  #words = make("span", {});
  #progress;
  #error = make("div", { class: "error", part: "error", role: "alert" });
  #notice = make("div", { class: "notice", part: "notice" });
  #live = make("p", { class: "hidden-visually", role: "status" });
  #flash = make("p", { class: "flash", part: "flash", "aria-hidden": "true", hidden: true });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #flashTimer;
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];

  /** @param {() => void} stop ends the reading */
  constructor(stop) {
    this.#progress = make(
      "div",
      { class: "progress", part: "progress", hidden: true },
      make("progress", { "aria-label": "Reading" }),
      this.#words,
      make("button", { type: "button", class: "plain", part: "button", onclick: stop }, "Stop"),
    );
    this.element = make("div", { class: "status", part: "status" }, this.#progress, this.#error, this.#notice, this.#flash, this.#live);
  }

  /** busy shows progress, if it lasts. @param {string} words what is being done */
  busy(words) {
    this.idle();
    this.fail("");
    this.notice([]);
    const show = (/** @type {string} */ said) => {
      this.#words.textContent = said;
      this.#progress.hidden = false;
      this.say(said);
    };
    this.#timers = [setTimeout(show, patience, `${words}…`), setTimeout(show, longWait, `Still at it: ${words.toLowerCase()}…`)];
  }

  /** idle takes the progress away. */
  idle() {
    this.#timers.forEach(clearTimeout);
    this.#progress.hidden = true;
  }

  /** fail shows what went wrong; nothing takes it away. @param {string} sentence */
  fail(sentence) {
    this.#error.replaceChildren(...(sentence ? [make("p", {}, sentence)] : []));
  }

  /** notice shows what a reader should know of the article. @param {string[]} sentences */
  notice(sentences) {
    this.#notice.replaceChildren(...sentences.map((s) => make("p", {}, s)));
  }

  /** flash says something to everybody, for a moment. @param {string} words */
  flash(words) {
    this.say(words);
    this.#flash.textContent = words;
    this.#flash.hidden = false;
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => (this.#flash.hidden = true), flashTime);
  }

  /** say tells those who do not see the screen. @param {string} words */
  say(words) {
    this.#live.textContent = words;
  }
}

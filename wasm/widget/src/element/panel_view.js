// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { counted, speakerRole } from "./describe.js";
import { make } from "./dom.js";
import { figureEntry, quoteEntry, showActions } from "./entries.js";
import { evidenceView } from "./evidence_view.js";
import { kindsOf, noFilter, shows, speakerKey, speakersOf } from "./filter.js";

/** @typedef {import("./segments.js").Mark} Mark */
/** @typedef {import("./entries.js").Action} Action */

/**
 * @typedef {Object} PanelHost what the panel tells the element
 * @property {(mark: Mark) => void} onfind somebody asked where the words stand
 * @property {(shown: Mark[]) => void} onfilter other marks are shown now
 * @property {(mark: Mark) => Action[]} actions what can be copied of a mark
 */

/**
 * PanelView lists the quotes by speaker, the figures by kind, and the reasons
 * for each field, on three tabs.
 */
export class PanelView {
  #article;
  #marks;
  #host;
  #filter = noFilter();
  /** @type {Map<string, HTMLElement>} the entry of each mark, by its id */
  #entries = new Map();
  /** @type {{name: string, tab: HTMLElement, panel: HTMLElement}[]} */
  #tabs = [];
  #count = make("p", { class: "count", part: "count" });
  #all = make("button", { type: "button", class: "plain", part: "button", hidden: true, onclick: () => this.#clearFilter() }, "Show all");

  /**
   * @param {import("../article.js").Article} article
   * @param {Mark[]} marks of the article
   * @param {PanelHost} host
   */
  constructor(article, marks, host) {
    this.#article = article;
    this.#marks = marks;
    this.#host = host;
    this.#addTab("quotes", "Quotes", article.quotes?.length ?? 0, this.#quotes());
    this.#addTab("figures", "Figures", article.figures?.length ?? 0, this.#figures());
    this.#addTab("fields", "Why", undefined, evidenceView(article));
    this.element = make(
      "aside",
      { class: "panel", part: "panel", "aria-label": "What the article states" },
      make("h2", { class: "hidden-visually" }, "Quotes, figures and why each field was chosen"),
      make(
        "div",
        { class: "tabs", part: "tabs", role: "tablist", "aria-label": "Lists", onkeydown: (/** @type {KeyboardEvent} */ e) => this.#tabKey(e) },
        ...this.#tabs.map((t) => t.tab),
      ),
      make("div", { class: "filter-line" }, this.#speakerFilter(), this.#count, this.#all),
      ...this.#tabs.map((t) => t.panel),
    );
    this.show(article.quotes?.length || !article.figures?.length ? "quotes" : "figures");
    this.#apply();
  }

  /** shown returns the marks that the filters let through. */
  get shown() {
    return this.#marks.filter((mark) => shows(this.#article, this.#filter, mark));
  }

  /** show opens a tab. @param {string} name */
  show(name) {
    for (const { name: other, tab, panel } of this.#tabs) {
      const open = other === name;
      tab.setAttribute("aria-selected", String(open));
      tab.tabIndex = open ? 0 : -1;
      panel.hidden = !open;
    }
    this.element.classList.toggle("without-filter", name === "fields");
  }

  /**
   * select marks the entry of a quote or figure as the current one and offers
   * what can be copied of it.
   *
   * @param {Mark | undefined} mark
   */
  select(mark) {
    for (const [id, entry] of this.#entries) {
      const current = id === mark?.id;
      const finder = /** @type {HTMLElement} */ (entry.querySelector(".find"));
      if (current) finder.setAttribute("aria-current", "true");
      else finder.removeAttribute("aria-current");
      showActions(entry, current && mark ? this.#host.actions(mark) : []);
    }
    if (mark) this.show(`${mark.type}s`);
  }

  /** reveal scrolls to the entry of a mark and gives it the focus. @param {Mark} mark */
  reveal(mark) {
    const entry = this.#entries.get(mark.id);
    entry?.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null | undefined} */ (entry?.querySelector(".find"))?.focus({ preventScroll: true });
  }

  /** @param {string} name @param {string} words @param {number | undefined} total @param {HTMLElement} content */
  #addTab(name, words, total, content) {
    const number = total !== undefined && make("span", { class: "number" }, ` ${total}`);
    const tab = make(
      "button",
      { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, part: "tab", onclick: () => this.show(name) },
      make("span", { class: "name" }, words),
      number,
    );
    const panel = make(
      "div",
      { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, part: `list ${name}`, class: name, tabindex: "0" },
      content,
    );
    this.#tabs.push({ name, tab, panel });
  }

  /** @param {KeyboardEvent} event */
  #tabKey(event) {
    const at = this.#tabs.findIndex((t) => t.tab.getAttribute("aria-selected") === "true");
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? this.#tabs.length - 1 : step && (at + step + this.#tabs.length) % this.#tabs.length;
    if (to === undefined) return;
    event.preventDefault();
    this.show(this.#tabs[to].name);
    this.#tabs[to].tab.focus();
  }

  #speakerFilter() {
    const speakers = speakersOf(this.#article);
    if (speakers.size < 2) return null;
    const options = [...speakers].map(([name, count]) => make("option", { value: name }, `${name} (${count})`));
    const select = /** @type {HTMLSelectElement} */ (make("select", { part: "select", id: "speaker" }, make("option", { value: "" }, "Everybody"), ...options));
    select.addEventListener("change", () => {
      this.#filter.speaker = select.value;
      this.#apply();
    });
    return make("label", { class: "speaker-filter", for: "speaker" }, "Speaker ", select);
  }

  /** @param {"quote" | "figure"} type */
  #kindFilter(type) {
    const kinds = kindsOf(this.#article, type);
    if (kinds.length < 2) return null;
    const boxes = kinds.map(({ key, words, count }) => {
      const box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", checked: true, value: key }));
      box.addEventListener("change", () => {
        if (box.checked) this.#filter.hidden.delete(key);
        else this.#filter.hidden.add(key);
        this.#apply();
      });
      return make("label", { class: "chip", part: "chip" }, box, `${words} `, make("span", { class: "number" }, String(count)));
    });
    return make("fieldset", { class: "kinds" }, make("legend", { class: "hidden-visually" }, `Kinds of ${type}`), ...boxes);
  }

  #quotes() {
    /** @type {Map<string, HTMLElement[]>} */
    const groups = new Map([...speakersOf(this.#article).keys()].map((name) => [name, []]));
    const roles = new Map();
    for (const mark of this.#marks.filter((m) => m.type === "quote")) {
      const quote = /** @type {import("../article.js").Quote} */ (this.#article.quotes?.[mark.index]);
      const entry = quoteEntry(quote, mark, this.#article.language, this.#host.onfind);
      this.#entries.set(mark.id, entry);
      const name = speakerKey(quote);
      groups.get(name)?.push(entry);
      roles.set(name, roles.get(name) || speakerRole(quote.speaker));
    }
    return this.#list(
      "quote",
      [...groups].map(([name, entries]) => ({ name, note: roles.get(name), entries })),
      "No quotes were found.",
    );
  }

  #figures() {
    const groups = kindsOf(this.#article, "figure").map(({ kind, words }) => {
      const marks = this.#marks.filter((m) => m.type === "figure" && this.#article.figures?.[m.index].kind === kind);
      const entries = marks.map((mark) => {
        const figure = /** @type {import("../article.js").Figure} */ (this.#article.figures?.[mark.index]);
        const entry = figureEntry(figure, mark, this.#article.language, this.#host.onfind);
        this.#entries.set(mark.id, entry);
        return entry;
      });
      return { name: words, note: "", entries };
    });
    return this.#list("figure", groups, "No figures were found.");
  }

  /**
   * @param {"quote" | "figure"} type
   * @param {{name: string, note: string, entries: HTMLElement[]}[]} groups
   * @param {string} nothing what is said of an empty list
   */
  #list(type, groups, nothing) {
    const filled = groups.filter((g) => g.entries.length > 0);
    if (filled.length === 0) return make("p", { class: "none" }, nothing);
    const sections = filled.map(({ name, note, entries }) =>
      make(
        "section",
        { class: "group", part: "group" },
        make("h3", { part: "group-name", dir: "auto" }, name),
        note && make("p", { class: "role", part: "role", dir: "auto" }, note),
        make("ul", {}, ...entries),
      ),
    );
    const filtered = make("p", { class: "none filtered", hidden: true }, "Nothing passes the filters.");
    return make("div", {}, this.#kindFilter(type), filtered, ...sections);
  }

  #clearFilter() {
    this.#filter = noFilter();
    for (const box of this.element.querySelectorAll("input[type=checkbox]")) /** @type {HTMLInputElement} */ (box).checked = true;
    const select = this.element.querySelector("select");
    if (select) select.value = "";
    this.#apply();
    /** @type {HTMLElement | undefined} */ (this.#tabs.find((t) => !t.panel.hidden)?.tab)?.focus(); // the button is gone now
  }

  /** apply shows what passes the filters, and tells the element of it. */
  #apply() {
    const shown = this.shown;
    const ids = new Set(shown.map((m) => m.id));
    for (const [id, entry] of this.#entries) entry.hidden = !ids.has(id);
    for (const { panel } of this.#tabs) {
      for (const group of panel.querySelectorAll(".group")) /** @type {HTMLElement} */ (group).hidden = !group.querySelector(".entry:not([hidden])");
      const filtered = /** @type {HTMLElement | null} */ (panel.querySelector(".filtered"));
      if (filtered) filtered.hidden = !!panel.querySelector(".entry:not([hidden])");
    }
    const isFiltered = shown.length < this.#marks.length;
    this.#count.textContent = isFiltered ? `${shown.length} of ${counted(this.#marks.length, "mark")} shown` : "";
    this.#all.hidden = !isFiltered;
    this.#host.onfilter(shown);
  }
}

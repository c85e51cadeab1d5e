// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { init, parseHTML, parseText } from "../index.js";
import { copyText } from "./clipboard.js";
import { counted, joined, speakerName } from "./describe.js";
import { make } from "./dom.js";
import { articleFormats, markFormats } from "./formats.js";
import { fromTransfer, IntakeView } from "./intake_view.js";
import { kindOf, notices, ReadError, sentence } from "./messages.js";
import { PanelView } from "./panel_view.js";
import { readFile, readPasted, readResponse, readTyped } from "./read.js";
import { marksOf } from "./segments.js";
import { StatusView } from "./status_view.js";
import { StoryView } from "./story_view.js";
import { styleSheet } from "./styles.js";

/** @typedef {import("../article.js").Article} Article */
/** @typedef {import("./segments.js").Mark} Mark */
/** @typedef {import("./read.js").Reading} Reading */
/** @typedef {import("../copydesk.js").PageOptions} PageOptions */
/** @typedef {(address: string, options: {signal: AbortSignal}) => Promise<string | Response>} Fetcher */

/** The articles that are only what was found within a limit of the library. */
const cutShort = new WeakSet();

/** @type {import("./read.js").Reader} */
const reader = {
  parseHTML: (input, options) => noted((onLimit) => parseHTML(input, { ...options, onLimit })),
  parseText: (input, options) => noted((onLimit) => parseText(input, { ...options, onLimit })),
};

/**
 * noted notes an article that is cut short.
 *
 * @param {(onLimit: () => void) => Promise<Article>} parse
 */
async function noted(parse) {
  let isCut = false;
  const article = await parse(() => (isCut = true));
  if (isCut) cutShort.add(article);
  return article;
}

/**
 * CopyDesk is the element copy-desk: it takes an article in and shows it with
 * who said what and every figure. The README of the package lists its
 * attributes, properties, events, parts and custom properties.
 */
export class CopyDesk extends HTMLElement {
  static observedAttributes = ["src", "readonly"];

  #html = "";
  #text = "";
  /** @type {Fetcher | undefined} */
  #fetcher;
  /** @type {Article | undefined} */
  #article;
  /** @type {AbortController | undefined} of the reading that goes on */
  #reading;
  #root = this.attachShadow({ mode: "open" });
  #intake = new IntakeView({
    ontyped: (text) => this.#read("Reading", (options) => readTyped(reader, text, options)),
    onfile: (file) => this.#readFile(file),
    onaddress: (address) => this.#readAddress(address),
    onintent: () => void init().catch(() => {}), // the reading itself will tell
  });
  #status = new StatusView(() => this.#reading?.abort());
  #bar = make("div", { class: "bar", part: "toolbar", hidden: true });
  #shown = make("div", { class: "story", hidden: true });
  #desk = make("div", { class: "desk", part: "desk" }, this.#intake.element, this.#bar, this.#status.element, this.#shown);
  /** @type {StoryView | undefined} */
  #story;
  /** @type {PanelView | undefined} */
  #panel;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styleSheet()];
    this.#root.append(this.#desk);
    this.addEventListener("paste", (event) => this.#paste(event));
    this.addEventListener("dragover", (event) => this.#dragOver(event));
    this.addEventListener("dragleave", () => this.#desk.classList.remove("dropping"));
    this.addEventListener("drop", (event) => this.#drop(event));
  }

  connectedCallback() {
    for (const name of ["fetcher", "html", "text", "article"]) this.#upgrade(name);
    if (this.#panel) this.#story?.show(this.#panel.shown);
    else if (this.src && !this.#reading) this.#readSource();
  }

  disconnectedCallback() {
    this.#story?.show([]); // the highlights of a document outlive the element
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === "src" && this.src && this.isConnected) this.#readSource();
    if (name === "readonly") this.#arrange();
  }

  /** The address of a page to read, relative to the document. */
  get src() {
    return this.getAttribute("src") ?? "";
  }

  set src(address) {
    this.setAttribute("src", address);
  }

  /** The address that the input comes from, for its links and for links to its words. */
  get url() {
    return this.getAttribute("url") ?? "";
  }

  set url(address) {
    this.setAttribute("url", address);
  }

  /** Whether an article is shown without a way to put another one in. */
  get readonly() {
    return this.hasAttribute("readonly");
  }

  set readonly(only) {
    this.toggleAttribute("readonly", !!only);
  }

  /** The source of a page; setting it reads it. */
  get html() {
    return this.#html;
  }

  set html(html) {
    this.#html = String(html);
    this.#text = "";
    this.#read("Reading", async (options) => ({ article: await reader.parseHTML(this.#html, options), kind: "html" }));
  }

  /** Plain text as it was copied from a page; setting it reads it. */
  get text() {
    return this.#text;
  }

  set text(text) {
    this.#text = String(text);
    this.#html = "";
    this.#read("Reading", async (options) => ({ article: await reader.parseText(this.#text, options), kind: "text" }));
  }

  /** The article that is shown. Set, it shows one that was read elsewhere, with offsets in UTF-16 units. */
  get article() {
    return this.#article;
  }

  set article(article) {
    this.#giveUp();
    this.#show(article);
  }

  /** Fetches a page for the field of addresses, which is there as long as this is. */
  get fetcher() {
    return this.#fetcher;
  }

  set fetcher(fetcher) {
    this.#fetcher = fetcher;
    this.#intake.allowAddresses(typeof fetcher === "function");
  }

  /** Takes the article away and shows the empty desk. */
  clear() {
    this.#giveUp();
    this.#html = "";
    this.#text = "";
    this.#intake.clear();
    this.#show(undefined);
  }

  /** upgrade takes over a property that was set before the element was defined. @param {string} name */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    const value = self[name];
    delete self[name];
    self[name] = value;
  }

  #readSource() {
    return this.#read("Fetching the page", async (options) => {
      const response = await got(fetch(this.src, { signal: options.signal }));
      return readResponse(reader, response, { ...options, url: this.url || response.url });
    });
  }

  /** @param {File} file */
  #readFile(file) {
    return this.#read(`Reading ${file.name}`, (options) => readFile(reader, file, options));
  }

  /** @param {string} address */
  #readAddress(address) {
    return this.#read("Fetching the page", async (options) => {
      const page = await got(/** @type {Fetcher} */ (this.#fetcher)(address, { signal: options.signal }));
      const known = { ...options, url: (page instanceof Response && page.url) || address };
      return page instanceof Response ? readResponse(reader, page, known) : { article: await reader.parseHTML(page, known), kind: "html" };
    });
  }

  /**
   * read shows what a reading gives, unless another one began meanwhile.
   *
   * @param {string} words what is being done
   * @param {(options: PageOptions & {signal: AbortSignal}) => Promise<Reading>} work
   */
  async #read(words, work) {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#status.busy(words);
    this.#desk.setAttribute("aria-busy", "true");
    try {
      const { article, kind } = await work({ url: this.url || undefined, evidence: true, signal: reading.signal });
      if (this.#reading !== reading) return;
      this.#show(article);
      this.#emit("copydesk-article", { article, kind });
    } catch (error) {
      if (this.#reading !== reading) return;
      const message = sentence(error);
      this.#status.fail(message);
      this.#emit("copydesk-error", { kind: kindOf(error), message, error });
    } finally {
      if (this.#reading === reading) this.#giveUp();
    }
  }

  /** giveUp ends the reading that goes on; whatever it still gives is not shown. */
  #giveUp() {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#status.idle();
    this.#desk.removeAttribute("aria-busy");
  }

  /** show puts an article on the desk; none clears it. @param {Article | undefined} article */
  #show(article) {
    const hadFocus = this.#root.activeElement !== null;
    this.#story?.remove();
    this.#article = article;
    this.#panel = undefined;
    this.#shown.replaceChildren();
    this.#status.fail("");
    const said = article ? notices(article, cutShort.has(article)) : [];
    this.#status.notice(said);
    this.#story = article && this.#showStory(article);
    this.#arrange();
    if (article) this.#status.say(summary(article, said));
    if (hadFocus) this.#story?.focus(); // what had it is gone
  }

  /** showStory fills the desk with an article and its lists. @param {Article} article */
  #showStory(article) {
    const marks = marksOf(article);
    const story = new StoryView(article, marks, {
      onopen: (mark) => this.#select(mark, () => this.#panel?.reveal(mark)),
      onmove: (mark) => this.#select(mark, () => mark && story.reveal(mark, false)),
    });
    this.#panel = new PanelView(article, marks, {
      onfind: (mark) => this.#select(mark, () => story.reveal(mark, true)),
      onfilter: (shown) => story.show(this.isConnected ? shown : []),
      actions: (mark) => markFormats(article, mark).map((format) => ({ words: `Copy ${format.words.toLowerCase()}`, copy: () => void this.#copy(format) })),
    });
    this.#shown.append(story.element, this.#panel.element);
    const copies = articleFormats(article).map((format) =>
      make("button", { type: "button", part: "button", onclick: () => void this.#copy(format) }, format.words),
    );
    this.#bar.replaceChildren(
      make("button", { type: "button", class: "new", part: "button", onclick: () => this.#startOver() }, "New article"),
      make("div", { class: "copies", role: "group", "aria-label": "Copy the article as" }, make("span", { "aria-hidden": "true" }, "Copy as"), ...copies),
    );
    return story;
  }

  /** arrange shows what belongs to the state: the intake while there is no article, else the article. */
  #arrange() {
    const has = !!this.#article;
    this.#intake.element.hidden = has || this.readonly;
    this.#bar.hidden = !has;
    this.#shown.hidden = !has;
    this.#bar.classList.toggle("fixed", this.readonly);
  }

  #startOver() {
    this.clear();
    this.#intake.focus();
    this.#status.say("Ready for another article.");
  }

  /**
   * select makes a mark the current one on both sides.
   *
   * @param {Mark | undefined} mark
   * @param {() => void} reveal scrolls to it
   */
  #select(mark, reveal) {
    this.#story?.select(mark);
    this.#panel?.select(mark);
    reveal();
    const item = mark && this.#article?.[/** @type {"quotes" | "figures"} */ (`${mark.type}s`)]?.[mark.index];
    this.#emit("copydesk-select", { type: mark?.type, index: mark?.index, item });
    if (!mark || !item) return;
    const name = "speaker" in item && speakerName(item.speaker);
    this.#status.say(joined(" ", mark.type === "quote" ? "Quote." : "Figure.", name && `${name}:`, item.text));
  }

  /** @param {import("./formats.js").Format} format */
  async #copy({ format, words, write }) {
    const text = write();
    const done = await copyText(text, this.#root);
    this.#status.flash(done ? `Copied: ${words}` : "The browser does not let this page copy.");
    if (done) this.#emit("copydesk-copy", { format, text });
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    this.#takeIn(event, event.clipboardData, this.#intake.isAddress(event.composedPath()[0]));
  }

  /** @param {DragEvent} event */
  #dragOver(event) {
    if (this.readonly) return;
    event.preventDefault();
    this.#desk.classList.add("dropping");
  }

  /** @param {DragEvent} event */
  #drop(event) {
    this.#desk.classList.remove("dropping");
    this.#takeIn(event, event.dataTransfer, false);
  }

  /**
   * takeIn reads what a paste or a drop brings.
   *
   * @param {Event} event
   * @param {DataTransfer | null} transfer
   * @param {boolean} elsewhere whether it is meant for another field
   */
  #takeIn(event, transfer, elsewhere) {
    const { file, html, text } = fromTransfer(transfer);
    if (this.readonly || elsewhere || (!file && !html && !text)) return;
    event.preventDefault();
    if (file && !html) return this.#readFile(file);
    this.#intake.words = text;
    return this.#read("Reading", (options) => readPasted(reader, { html, text }, options));
  }

  /** @param {string} type @param {object} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/**
 * got waits for a page; what fails on the way is a ReadError.
 *
 * @template Page
 * @param {Promise<Page>} page
 * @returns {Promise<Page>}
 */
async function got(page) {
  try {
    return await page;
  } catch (error) {
    throw kindOf(error) === "aborted" ? error : new ReadError("fetch", "", error);
  }
}

/** summary tells what has appeared. @param {Article} article @param {string[]} said what is to be known of it */
function summary(article, said) {
  const found = `${counted(article.quotes?.length ?? 0, "quote")} and ${counted(article.figures?.length ?? 0, "figure")}.`;
  return joined(" ", article.headline ? `${article.headline}.` : "Article without a headline.", found, ...said);
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Sizes are in em of the host's font and in cqi of the desk, so that the
// element fits a column as well as a page. Every colour is a custom property.

const colours = `
:host {
  --ink: var(--copydesk-ink, #1d1b18);
  --soft: var(--copydesk-soft, #5f5a52);
  --paper: var(--copydesk-paper, #fdfcf9);
  --shade: var(--copydesk-shade, #f4f1ea);
  --rule: var(--copydesk-rule, #d9d4c8);
  --accent: var(--copydesk-accent, #8a1c1c);
  --on-accent: var(--copydesk-on-accent, #ffffff);
  --quote: var(--copydesk-quote, #fdf0bf);
  --figure: var(--copydesk-figure, #1f66b0);
  --selected: var(--copydesk-selected, #ffd24d);
  --linked: var(--copydesk-linked, #d5e6fb);
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --ink: var(--copydesk-ink, light-dark(#1d1b18, #ebe7df));
    --soft: var(--copydesk-soft, light-dark(#5f5a52, #aca598));
    --paper: var(--copydesk-paper, light-dark(#fdfcf9, #191816));
    --shade: var(--copydesk-shade, light-dark(#f4f1ea, #24221f));
    --rule: var(--copydesk-rule, light-dark(#d9d4c8, #3d3a34));
    --accent: var(--copydesk-accent, light-dark(#8a1c1c, #f0a08c));
    --on-accent: var(--copydesk-on-accent, light-dark(#ffffff, #1d1b18));
    --quote: var(--copydesk-quote, light-dark(#fdf0bf, #453b17));
    --figure: var(--copydesk-figure, light-dark(#1f66b0, #8cbdf2));
    --selected: var(--copydesk-selected, light-dark(#ffd24d, #7d6209));
    --linked: var(--copydesk-linked, light-dark(#d5e6fb, #1f3d60));
  }
}`;

const base = `
:host {
  color-scheme: light dark;
  --serif: var(--copydesk-serif, "Iowan Old Style", "Palatino Linotype", "Source Serif 4", Charter, Georgia, "Noto Naskh Arabic", "Noto Serif CJK SC", serif);
  --sans: var(--copydesk-sans, system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif);
  --measure: var(--copydesk-measure, 38em);
  --radius: var(--copydesk-radius, 3px);
  display: block;
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.desk {
  container: desk / inline-size;
  position: relative;
  padding: 1.25em clamp(1em, 3cqi, 2em);
  background: var(--paper);
  color: var(--ink);
  font: 400 1em/1.5 var(--sans);
  text-align: start;
  overflow-wrap: break-word;
}
.desk.dropping { outline: 3px dashed var(--accent); outline-offset: -6px; }
h2, h3, h4, h5, h6, p, ul, blockquote, pre, table, fieldset { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--radius); }
.hidden-visually { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); border: 0; white-space: nowrap; }
button, select, input, textarea { font: inherit; color: inherit; }
button, select {
  min-height: 2.25em;
  padding: 0.3em 0.9em;
  border: 1px solid var(--rule);
  border-radius: var(--radius);
  background: var(--paper);
  cursor: pointer;
}
button:hover, select:hover { border-color: var(--soft); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
button.plain { min-height: 1.75em; padding: 0.1em 0.6em; font-size: 0.8125em; }
.row { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; }
.number { color: var(--soft); font-variant-numeric: tabular-nums; }`;

const intake = `
.intake { display: grid; gap: 0.9em; max-width: 46em; margin-inline: auto; padding-block: clamp(0.5em, 3cqi, 2em); }
.intake .title { font: 700 1.75em/1.2 var(--serif); letter-spacing: -0.01em; }
.intake textarea, .intake input[type="url"] {
  width: 100%;
  padding: 0.8em 0.9em;
  border: 1px solid var(--soft);
  border-radius: var(--radius);
  background: var(--shade);
  color: var(--ink);
}
.intake textarea { min-height: 10em; resize: vertical; font-family: var(--serif); font-size: 1.0625em; line-height: 1.5; }
.intake ::placeholder { color: var(--soft); opacity: 1; }
.intake .help { flex: 1 1 18em; color: var(--soft); font-size: 0.875em; }
.intake .address { display: grid; gap: 0.4em; padding-block-end: 0.9em; border-block-end: 1px solid var(--rule); }
.intake .address input { flex: 1 1 16em; width: auto; padding-block: 0.4em; }
.bar { display: flex; flex-wrap: wrap; gap: 0.6em 1em; justify-content: space-between; padding-block-end: 0.8em; margin-block-end: 1.5em; border-block-end: 1px solid var(--ink); font-size: 0.875em; }
.bar .copies { display: flex; flex-wrap: wrap; gap: 0.4em; align-items: center; color: var(--soft); }
.bar .copies button { color: var(--ink); }
.bar.fixed .new { display: none; }
.bar.fixed { justify-content: flex-end; }
.status p { margin: 0; }
.progress, .error, .notice { max-width: 46em; margin-inline: auto; }
.progress { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; padding-block: 0.75em; color: var(--soft); }
.progress progress { flex: 0 1 10em; height: 0.5em; accent-color: var(--accent); }
.error:not(:empty), .notice:not(:empty) { margin-block: 0.5em 1.25em; padding: 0.7em 1em; border-inline-start: 4px solid var(--accent); background: var(--shade); }
.notice:not(:empty) { max-width: none; border-color: var(--soft); }
.flash { position: fixed; z-index: 2; inset-block-end: 1.25em; inset-inline: 0; width: fit-content; max-width: 90vw; margin-inline: auto; padding: 0.5em 1.1em; border-radius: 2em; background: var(--ink); color: var(--paper); font-size: 0.875em; }
.status .flash { margin-inline: auto; }`;

const story = `
.story { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5em; }
.article { max-width: var(--measure); margin-inline: auto; width: 100%; font-family: var(--serif); }
.article:focus { outline: none; }
.head { display: grid; gap: 0.55em; padding-block-end: 1.1em; margin-block-end: 1.5em; border-block-end: 1px solid var(--rule); }
.kicker { color: var(--accent); font: 600 0.8125em/1.3 var(--sans); letter-spacing: 0.04em; }
.headline { font: 700 clamp(1.6em, 0.9em + 2.6cqi, 2.5em)/1.14 var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
.dek { color: var(--soft); font-size: 1.2em; line-height: 1.4; text-wrap: pretty; }
.byline { font-size: 1em; }
.byline .person { font-weight: 600; }
.byline .about { color: var(--soft); }
.source { display: flex; flex-wrap: wrap; column-gap: 1.4em; color: var(--soft); font: 0.8125em/1.6 var(--sans); }
.body { font-size: 1.125em; line-height: 1.65; border-radius: var(--radius); }
.body:focus-visible { outline-width: 1px; outline-offset: 0.75em; }
.body.over-mark { cursor: pointer; }
.body > * + * { margin-block-start: 0.9em; }
.body p, .body li > span, .body blockquote, .body td { white-space: pre-line; text-wrap: pretty; }
.body :is(h3, h4, h5, h6) { margin-block-start: 1.6em; font: 700 1.15em/1.3 var(--serif); }
.body :is(h5, h6) { font-size: 1em; }
.body ul { list-style: disc; padding-inline-start: 1.3em; }
.body li + li, .body li > ul { margin-block-start: 0.35em; }
.body blockquote { padding-inline-start: 1.1em; border-inline-start: 3px solid var(--rule); font-style: italic; }
.body pre { padding: 0.8em 1em; overflow-x: auto; background: var(--shade); font: 0.8125em/1.5 ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap; }
.body .table { overflow-x: auto; }
.body table { border-collapse: collapse; font: 0.875em/1.4 var(--sans); font-variant-numeric: tabular-nums; }
.body td { padding: 0.35em 1.1em 0.35em 0; border-block-end: 1px solid var(--rule); vertical-align: top; }
.body .entry-time { margin-block-start: 1.6em; color: var(--accent); font: 600 0.8125em var(--sans); }
.image, .embed, .correction { color: var(--soft); font: 0.875em/1.5 var(--sans); }
.body .image, .body .embed { font-size: 0.8125em; }
.body .image { padding-inline-start: 1em; border-inline-start: 1px solid var(--rule); }
.correction { padding-block-start: 0.8em; border-block-start: 1px solid var(--rule); }`;

const marks = `
mark { background: none; color: inherit; }
mark.quote, ::highlight(copydesk-quote) { background-color: var(--quote); }
mark.figure, ::highlight(copydesk-figure) { text-decoration: underline 2px var(--figure); text-underline-offset: 0.16em; }
mark.linked, ::highlight(copydesk-linked) { background-color: var(--linked); }
mark.selected, ::highlight(copydesk-selected) { background-color: var(--selected); }
@media (forced-colors: active) {
  mark.quote, ::highlight(copydesk-quote) { background-color: Mark; color: MarkText; }
  mark.selected, ::highlight(copydesk-selected) { background-color: Highlight; color: HighlightText; }
}`;

const panel = `
.panel { font-size: 0.9375em; }
.tabs { display: flex; gap: 0.25em; border-block-end: 1px solid var(--rule); }
.tabs button { flex: 0 1 auto; border: 0; border-block-end: 3px solid transparent; border-radius: 0; background: none; padding: 0.4em 0.9em; color: var(--soft); }
.tabs button[aria-selected="true"] { border-color: var(--accent); color: var(--ink); font-weight: 600; }
#tab-quotes .name { padding-inline: 0.15em; background: var(--quote); }
#tab-figures .name { text-decoration: underline 2px var(--figure); text-underline-offset: 0.16em; }
.filter-line { display: flex; flex-wrap: wrap; gap: 0.5em 0.9em; align-items: center; padding-block: 0.8em 0.2em; font-size: 0.875em; color: var(--soft); }
.without-filter .filter-line { display: none; }
.speaker-filter { display: flex; gap: 0.5em; align-items: center; min-width: 0; }
.speaker-filter select { min-width: 0; max-width: 15em; color: var(--ink); text-overflow: ellipsis; }
.kinds { display: flex; flex-wrap: wrap; gap: 0.35em; padding-block: 0.6em 0.2em; border: 0; min-inline-size: 0; }
.chip { display: inline-flex; gap: 0.4em; align-items: center; padding: 0.15em 0.7em; border: 1px solid var(--rule); border-radius: 2em; font-size: 0.8125em; cursor: pointer; }
.chip input { margin: 0; accent-color: var(--accent); }
.chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.chip:has(:focus-visible) input { outline: none; }
.group { padding-block: 1.1em 0.4em; }
.group + .group { border-block-start: 1px solid var(--rule); }
.group h3, .field h3 { font: 700 1.0625em/1.3 var(--serif); }
.role { color: var(--soft); font-size: 0.875em; }
.group ul { margin-block-start: 0.4em; }
.entry { margin-inline: calc(-0.6em - 3px); }
.find { display: block; width: 100%; min-height: 0; padding: 0.45em 0.6em; border: 0; border-inline-start: 3px solid transparent; border-radius: 0; background: none; text-align: start; overflow-wrap: anywhere; }
.find:hover { border-color: transparent; background: var(--shade); }
.find[aria-current], .find[aria-current]:hover { border-color: var(--accent); background: var(--shade); }
.find .words { display: block; font-family: var(--serif); font-size: 1.0625em; line-height: 1.4; }
.find .words.direct::before { content: open-quote; }
.find .words.direct::after { content: close-quote; }
.find .meta, .find .amount { display: block; margin-block-start: 0.15em; color: var(--soft); font-size: 0.8125em; }
.figures .find { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: 1em; align-items: baseline; }
.figures .find .words { text-decoration: underline 2px var(--figure); text-underline-offset: 0.16em; }
.figures .find .amount { margin: 0; color: var(--ink); font-size: 0.9375em; font-variant-numeric: tabular-nums; }
.figures .find .counted { color: var(--soft); }
.figures .find .meta { grid-column: 2; }
.actions { display: flex; flex-wrap: wrap; gap: 0.35em; padding: 0.1em 0.6em 0.6em; border-inline-start: 3px solid var(--accent); background: var(--shade); }
.none { padding-block: 1em; color: var(--soft); }
.field { padding-block: 0.9em; border-block-end: 1px solid var(--rule); }
.field h3 { display: flex; gap: 0.6em; align-items: baseline; justify-content: space-between; }
.field .sure { color: var(--soft); font: 0.8125em var(--sans); }
.field .sure.doubtful { color: var(--accent); }
.candidate > span { display: block; }
.candidate { padding-block: 0.2em; }
.candidate .value { font-family: var(--serif); }
.candidate .rule, .candidate .why { color: var(--soft); font-size: 0.8125em; }
.field details { margin-block-start: 0.3em; font-size: 0.9375em; }
.field summary { width: fit-content; color: var(--soft); font-size: 0.875em; cursor: pointer; }
.field details ul { padding-inline-start: 1em; border-inline-start: 1px solid var(--rule); }
[role="tabpanel"]:focus-visible { outline-offset: -2px; }`;

const layout = `
@container desk (min-width: 58rem) {
  .story { grid-template-columns: minmax(0, 1fr) minmax(19em, 25em); gap: clamp(2em, 5cqi, 4.5em); align-items: start; }
  .panel { position: sticky; inset-block-start: 0; display: flex; flex-direction: column; max-height: var(--copydesk-panel-height, 100vh); padding-block: 0.25em 1em; }
  .filter-line { padding-inline: 0.9em; }
  .panel [role="tabpanel"] { overflow-y: auto; padding-inline: calc(0.6em + 3px); overscroll-behavior: contain; }
}
@container desk (max-width: 18rem) {
  .figures .find { grid-template-columns: minmax(0, 1fr); }
  .figures .find .meta { grid-column: 1; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel [role="tabpanel"] { scroll-behavior: smooth; }
  button, .find { transition: background-color 120ms, border-color 120ms; }
}
@media print {
  .bar, .intake, .tabs, .filter-line, .kinds, .actions { display: none; }
  .panel { position: static; max-height: none; }
}`;

/** @type {CSSStyleSheet | undefined} one for all elements of a page */
let sheet;

/** styleSheet returns the styles of the element. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([colours, base, intake, story, marks, panel, layout].join("\n"));
  }
  return sheet;
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import { counted, fieldWords, joined, sourceWords } from "./describe.js";
import { make } from "./dom.js";

/** @typedef {import("../article.js").Candidate} Candidate */

/** Confidence, as a reader puts it. */
const confidenceWords = { sure: "sure", likely: "likely", doubtful: "doubtful" };

/** So many characters of a candidate are shown. */
const mostShown = 240;

/**
 * evidenceView shows for each field what was chosen, which rule found it and
 * where, and behind a click what was passed over and why.
 *
 * @param {import("../article.js").Article} article read with its evidence
 * @returns {HTMLElement}
 */
export function evidenceView(article) {
  const fields = grouped(article.evidence ?? []);
  const sections = [...fields].map(([field, candidates]) => {
    const chosen = candidates.filter((c) => c.chosen);
    const passed = candidates.filter((c) => !c.chosen);
    const sure = article.confidence?.[/** @type {"headline"} */ (field)];
    return make(
      "section",
      { class: "field", part: "field" },
      make("h3", {}, fieldWords[field] ?? field, sure && make("span", { class: `sure ${sure}` }, confidenceWords[sure])),
      ...(chosen.length ? chosen.map((c) => candidate("p", c)) : [make("p", { class: "none" }, "Nothing was chosen.")]),
      passed.length > 0 &&
        make(
          "details",
          {},
          make("summary", {}, `${counted(passed.length, "candidate")} passed over`),
          make("ul", {}, ...passed.map((c) => candidate("li", c))),
        ),
    );
  });
  if (sections.length === 0) sections.push(make("p", { class: "none" }, "This article came without evidence."));
  return make("div", { class: "evidence" }, ...sections);
}

/** @param {Candidate[]} candidates */
function grouped(candidates) {
  /** @type {Map<string, Candidate[]>} */
  const fields = new Map();
  for (const c of candidates) fields.set(c.field, [...(fields.get(c.field) ?? []), c]);
  return fields;
}

/** @param {string} name of the element @param {Candidate} c */
function candidate(name, c) {
  const text = (c.text ?? "").length > mostShown ? `${(c.text ?? "").slice(0, mostShown).trimEnd()}…` : c.text;
  const place = c.start >= 0 && `characters ${c.start} to ${c.end}`;
  return make(
    name,
    { class: "candidate" },
    make("span", { class: "value", dir: "auto" }, text),
    make("span", { class: "rule" }, joined(" · ", c.rule, sourceWords[c.source], place)),
    c.why && make("span", { class: "why" }, `Passed over: ${c.why}`),
  );
}

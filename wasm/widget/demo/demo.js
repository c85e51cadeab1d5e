// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import "../dist/element.js";

const desk = /** @type {HTMLElement & {src: string, url: string}} */ (document.querySelector("copy-desk"));
const samples = /** @type {HTMLElement} */ (document.querySelector("#samples"));

// The samples are there where a server has them; the desk works without.
fetch("../samples/jsonld-modern/page.html", { method: "HEAD" }).then(
  ({ ok }) => (samples.hidden = !ok),
  () => {},
);

samples.addEventListener("click", ({ target }) => {
  const slug = target instanceof HTMLElement && target.dataset.sample;
  if (slug) desk.src = `../samples/${slug}/page.html`;
});

const { sample } = Object.fromEntries(new URLSearchParams(location.search));
if (sample && /^[a-z0-9-]+$/.test(sample)) desk.src = `../samples/${sample}/page.html`;

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DeskBench, shown } from "../harness/desk.js";
import { widget } from "../harness/server.js";

const bench = new DeskBench();
before(() => bench.open());
after(() => bench.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against the page, in short. */
async function violations(page) {
  await page.evaluate(axe); // as the developer tools run it, beside the page's policy
  const { violations, passes } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations", "passes"] }));
  assert.ok(passes.length > 15, `only ${passes.length} rules apply`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => [n.target.join(" "), ...n.any.map((c) => c.message)].join(" ")).slice(0, 3).join("; ")}`);
}

/** The states of the element; each takes the demo page there. PICTURES=FOLDER keeps a picture of each. */
const states = {
  empty: async () => {},
  address: (page) => page.evaluate(() => (desk.fetcher = async () => "")),
  quotes: (page) => open(page, "jsonld-modern"),
  selected: async (page) => {
    await open(page, "jsonld-modern");
    await page.getByRole("button", { name: /We have been renting time/ }).click();
  },
  figures: async (page) => {
    await open(page, "table-and-lists");
    await page.getByRole("tab", { name: /Figures/ }).click();
  },
  why: async (page) => {
    await open(page, "live-blog");
    await page.getByRole("tab", { name: "Why" }).click();
    await page.getByText(/passed over/).first().click();
  },
  "right to left": (page) => open(page, "arabic-rtl"),
  notice: (page) => open(page, "front-page"),
  error: async (page) => {
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("alert").filter({ hasText: "nothing to read" }).waitFor();
  },
  progress: async (page) => {
    await page.evaluate(() => (desk.fetcher = () => new Promise(() => {})));
    await page.getByLabel("Address of the page").fill("https://slow.example/");
    await page.getByRole("button", { name: "Fetch" }).click();
    await page.getByRole("progressbar").waitFor();
  },
};

async function open(page, slug) {
  await page.evaluate((src) => (desk.src = src), `/samples/${slug}/page.html`);
  await shown(page);
}

for (const [state, reach] of Object.entries(states)) {
  test(`axe has nothing against the desk: ${state}`, async (t) => {
    for (const [colorScheme, width] of [["light", 1280], ["dark", 360]]) {
      await t.test(`${colorScheme}, ${width} wide`, async () => {
        const page = await bench.desk("/demo/index.html", { colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce" });
        await reach(page);
        if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${state} ${colorScheme} ${width}.png`) });
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it is wider than the window");
        await bench.finish(page);
      });
    }
  });
}

test("dark is dark, and light is light", async () => {
  for (const [colorScheme, isRight] of [["dark", (l) => l < 0.2], ["light", (l) => l > 0.9]]) {
    const page = await bench.sample("match-report", undefined, { colorScheme });
    const paper = await page.evaluate(() => getComputedStyle(desk.shadowRoot.querySelector(".desk")).backgroundColor);
    const [red, green, blue] = paper.match(/\d+/g).map(Number);
    assert.ok(isRight((red + green + blue) / 765), `${colorScheme}: ${paper}`);
    await bench.finish(page);
  }
});

test("custom properties and parts reach in", async () => {
  const page = await bench.sample("match-report");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("copy-desk { --copydesk-paper: rgb(1, 2, 3) } copy-desk::part(headline) { color: rgb(4, 5, 6) }");
    document.adoptedStyleSheets.push(sheet);
  });
  const style = (selector, property) => page.evaluate(([s, p]) => getComputedStyle(desk.shadowRoot.querySelector(s))[p], [selector, property]);
  assert.equal(await style(".desk", "backgroundColor"), "rgb(1, 2, 3)");
  assert.equal(await style(".headline", "color"), "rgb(4, 5, 6)");
  await bench.finish(page);
});

test("wide, the list stands beside the article and stays; narrow, below", async () => {
  for (const [width, isBeside] of [[1280, true], [700, false]]) {
    const page = await bench.sample("long-read", undefined, { viewport: { width, height: 700 } });
    const [article, panel] = await Promise.all([".article", ".panel"].map((s) => page.locator(`copy-desk ${s}`).boundingBox()));
    assert.equal(panel.x > article.x + article.width - 1, isBeside, `${width} wide`);
    if (isBeside) {
      await page.mouse.wheel(0, 3000);
      await page.waitForFunction(() => scrollY > 2000);
      const { y, height } = await page.locator("copy-desk .panel").boundingBox();
      assert.ok(y >= 0 && y + height <= 701, `the list is at ${y}, ${height} high`);
    }
    await bench.finish(page);
  }
});

test("nothing moves where less motion is wanted", async () => {
  for (const [reducedMotion, behavior] of [["reduce", "auto"], ["no-preference", "smooth"]]) {
    const page = await bench.sample("match-report", undefined, { reducedMotion });
    assert.equal(await page.evaluate(() => getComputedStyle(desk.shadowRoot.querySelector(".quotes")).scrollBehavior), behavior);
    await bench.finish(page);
  }
});

test("what the page says is never markup", async () => {
  const page = await bench.desk();
  const bad = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  await page.evaluate((bad) => {
    const text = `${bad} "${bad}" 5`;
    const outlet = { name: bad, url: "javascript:globalThis.ran=1" };
    desk.article = {
      headline: bad, kicker: bad, dek: bad, canonicalUrl: "javascript:globalThis.ran=1", publisher: outlet, sources: [outlet], sections: [bad],
      byline: { authors: [{ name: bad, role: bad, url: "javascript:globalThis.ran=1" }] }, dateline: { place: bad },
      images: [{ url: "data:text/html,x", caption: bad, lead: true }], corrections: [bad], language: bad,
      body: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }, { kind: "embed", start: 0, end: 0, url: "javascript:globalThis.ran=1" }] },
      quotes: [{ text: bad, start: bad.length + 2, end: 2 * bad.length + 2, kind: "direct", speaker: { name: bad, role: bad }, cue: bad }],
      figures: [{ text: "5", start: text.length - 1, end: text.length, kind: "count", value: 5, of: { text: bad, start: 0, end: 1 }, source: bad }],
      evidence: [{ field: bad, rule: bad, source: "text", text: bad, start: -1, end: -1, why: bad }],
    };
  }, bad);
  assert.equal(await page.locator("copy-desk .headline").textContent(), bad);
  assert.deepEqual(await page.evaluate(() => [...desk.shadowRoot.querySelectorAll("img, script, a")].map(String)), []);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  await bench.finish(page);
});

test("it asks for its own files and nothing else", async () => {
  const page = await bench.page("/test/pages/desk.html");
  const asked = [];
  page.on("request", (request) => asked.push(request.url().replace(bench.server.url, "")));
  await page.evaluate(() => (document.querySelector("copy-desk").src = "/samples/jsonld-modern/page.html"));
  await shown(page);
  await page.getByRole("tab", { name: "Why" }).click();
  assert.deepEqual(asked.filter((path) => !/^\/dist\/(copydesk\.wasm|[\w/]+\.js)$/.test(path)), ["/samples/jsonld-modern/page.html"]);
  await bench.finish(page);
});

// The picture of the README: `SCREENSHOT=1 npm run test:browser` takes it anew.
test("the screenshot of the README is one of this element", async () => {
  const file = join(widget, "screenshot.png");
  const viewport = { width: 1120, height: 960 };
  const page = await bench.sample("jsonld-modern", undefined, { viewport, colorScheme: "light", reducedMotion: "reduce" });
  await page.getByRole("button", { name: /We have been renting time/ }).click();
  await page.evaluate(() => scrollTo(0, document.querySelector("copy-desk").offsetTop));
  await page.mouse.move(0, 0);
  const picture = await page.screenshot();
  if (process.env.SCREENSHOT) writeFileSync(file, picture);
  const size = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  const kept = readFileSync(file);
  assert.deepEqual(size(kept), size(picture));
  assert.ok(kept.length < 250_000, `${kept.length} bytes`);
  await bench.finish(page);
});

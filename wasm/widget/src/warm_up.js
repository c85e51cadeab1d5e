// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * A request whose answer nobody waits for. Engines compile each function of a
 * program when it is first called; this story calls those that most do, so that
 * the first article takes a third of the time.
 */
export const WARM_UP = {
  kind: "html",
  input: `<!doctype html><html lang="en"><head><title>Bridge opens at last - The Pier Post</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens at last", "datePublished": "2025-03-07T08:00:00Z"}</script>
<meta property="og:site_name" content="The Pier Post"></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge opens at last</h1>
<p class="byline">By <a href="/ann">Ann Poe</a></p><time datetime="2025-03-07">March 7, 2025</time>
<p>PORT ELLERY (PP) — “We are glad to have it back,” said Bo Li, the mayor, on Friday. It cost $4 million, about 3 percent more than in 2009.</p>
<p>The bridge carries 400 cars an hour, Li said. He added that “nobody” had hoped for more than 200.</p>
<ul><li>It is 1.2 kilometres long.</li></ul></article><footer>© The Pier Post</footer></body></html>`,
};

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
)

// storyPage is a page around a story whose head and foot a case fills in.
func storyPage(head, top, foot string) string {
	const para = "<p>The council voted on Monday to close the old bridge over the river for a year, because the stones of its middle arch have moved by more than a hand since the flood.</p>"
	return "<!DOCTYPE html><html lang=en><head><title>Old bridge to close for a year</title>" + head + "</head><body><div id=page><nav><a href=/>Home</a></nav><article><h1>Old bridge to close for a year</h1>" +
		top + strings.Repeat(para, 4) + foot + "</article></div></body></html>"
}

const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge to close for a year"`

func TestPublished(t *testing.T) {
	for _, c := range []struct {
		name, url, html string
		rule            string
		want            string
		level           article.Level
	}{
		{"metadata alone", "", storyPage(ld+`,"datePublished":"2025-03-06T09:05:00+01:00"}</script>`, "", ""),
			"JSON-LD datePublished", "2025-03-06T09:05:00+01:00", article.Likely},
		{"metadata and print", "", storyPage(ld+`,"datePublished":"2025-03-06T09:05:00+01:00"}</script>`, "<p class=d>6 March 2025</p>", ""),
			"JSON-LD datePublished", "2025-03-06T09:05:00+01:00", article.Sure},
		{"UTC and a local clock on another day", "", storyPage(ld+`,"datePublished":"2025-03-07T02:05:33Z"}</script>`, "<p>March 6, 2025, 9:05 PM</p>", ""),
			"JSON-LD datePublished", "2025-03-06T21:05:00-05:00", article.Sure},
		{"UTC and a local day", "", storyPage(ld+`,"datePublished":"2025-03-07T02:05:33Z"}</script>`, "<p>March 6, 2025</p>", ""),
			"JSON-LD datePublished", "2025-03-06", article.Sure},
		{"UTC and the address", "https://x.example/2025/03/06/bridge", storyPage(ld+`,"datePublished":"2025-03-07T02:05:33Z"}</script>`, "", ""),
			"JSON-LD datePublished", "2025-03-06", article.Sure},
		{"UTC and a clock that is none of its own", "", storyPage(ld+`,"datePublished":"2025-03-07T02:05:33Z"}</script>`, "<p>March 7, 2025, 9:17 AM</p>", ""),
			"JSON-LD datePublished", "2025-03-07T02:05:33Z", article.Sure},
		{"one date shown, the metadata keep the first version's", "", storyPage(ld+`,"datePublished":"2021-03-06","dateModified":"2025-03-06"}</script>`, "<p>6 March 2025</p>", ""),
			"one date by the headline, against the metadata", "2025-03-06", article.Doubtful},
		{"the date shown says that it is the update's", "", storyPage(ld+`,"datePublished":"2021-03-06","dateModified":"2025-03-06"}</script>`, "<p>Updated 6 March 2025</p>", ""),
			"JSON-LD datePublished", "2021-03-06", article.Likely},
		{"the date shown is an event's", "", storyPage(ld+`,"datePublished":"2025-03-06","dateModified":"2025-03-06"}</script>`, "<p>Saturday, 26 April 2025</p>", ""),
			"JSON-LD datePublished", "2025-03-06", article.Doubtful},
		{"day and month in figures, read against the metadata", "", storyPage(`<meta property="article:published_time" content="2025-06-03">`, "<p>03/06/2025</p>", ""),
			"meta article:published_time", "2025-06-03", article.Likely},
		{"labels", "", storyPage("", "<p>Published 6 March 2025 | Updated 7 March 2025</p>", ""),
			"date by the headline, labelled as published", "2025-03-06", article.Likely},
		{"time element", "", storyPage("", `<p>By Ann Poe <time datetime="2025-03-06T09:05:00Z">last Thursday</time></p>`, ""),
			"time element by the headline", "2025-03-06T09:05:00Z", article.Likely},
		{"time element around others", "", storyPage("", `<p>By Ann Poe <time datetime="2025-03-06T09:05:00Z"><span>last <b>Thursday</b></span></time></p>`, ""),
			"time element by the headline", "2025-03-06T09:05:00Z", article.Likely},
		{"class of a time element", "", storyPage("", `<p><time class=updated datetime="2025-03-07">7 March</time> <time class=entry-published datetime="2025-03-06">6 March</time></p>`, ""),
			"date by the headline, labelled as published", "2025-03-06", article.Likely},
		{"the address tells which of two", "https://x.example/2025/mar/06/bridge", storyPage("", "<p>1 July 2024</p><p>6 March 2025</p>", ""),
			"date line by the headline that the address repeats", "2025-03-06", article.Likely},
		{"address alone", "https://x.example/news/2025-03-06-bridge", storyPage("", "", ""),
			"date in the address", "2025-03-06", article.Likely},
		{"day from the metadata, clock from the page", "", storyPage(`<meta name=pubdate content="2025-03-06">`, "<p>6 March 2025, 09:05</p>", ""),
			"meta publication date", "2025-03-06T09:05:00Z", article.Sure},
		{"opens the lede", "", strings.Replace(storyPage("", "", ""), "<p>The", "<p>06.03.2025 – The", 1),
			"date that opens the lede", "2025-03-06", article.Doubtful},
		{"under the story", "", storyPage("", "", "<p>This entry was posted on Thursday, March 6th, 2025 at 9:05 am and is filed under Bridges.</p>"),
			"date under the story, labelled as published", "2025-03-06T09:05:00Z", article.Likely},
		{"update alone", "", storyPage("", "<p>Stand: 06.03.2025, 17:20 Uhr</p>", ""),
			"last change, where no other date is stated", "2025-03-06T17:20:00Z", article.Doubtful},
		{"page's data", "", storyPage(`<script type="application/json">{"story":{"publishedAt":"2025-03-06T09:05:00Z"}}</script>`, "", ""),
			"date in the page's data", "2025-03-06T09:05:00Z", article.Doubtful},

		{"nothing", "", storyPage("", "", ""), "", "", article.Unknown},
		{"copyright", "", storyPage("", "", "<p>© 6 March 2025 The Example Post</p>"), "", "", article.Unknown},
		{"dates of comments", "", storyPage("", "", "<div class=comments><p>Bo</p><p>6 March 2025</p><p>Fine.</p><p>Cy</p><p>7 March 2025</p><p>Good.</p><p>Di</p><p>9 March 2025</p></div>"), "", "", article.Unknown},
		{"dates in the text", "", storyPage("", "", "<p>The bridge was closed before, on 6 March 2015, when a barge struck its second pier and the town had no way across for most of a winter.</p>"), "", "", article.Unknown},
		{"a month", "", storyPage("", "<p>March 2025</p>", ""), "", "", article.Unknown},
		{"a clock", "", storyPage("", "<p>Updated 4:05 PM</p>", ""), "", "", article.Unknown},
	} {
		a, err := HTML(strings.NewReader(c.html), Options{URL: c.url, Evidence: true})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		rule := ""
		for _, e := range a.Evidence {
			if e.Field == "published" && e.Chosen {
				rule = e.Rule
			}
		}
		if got := a.Published.String(); got != c.want || rule != c.rule || a.Confidence.Published != c.level {
			t.Errorf("%s: %q by %q, %v; want %q by %q, %v", c.name, got, rule, a.Confidence.Published, c.want, c.rule, c.level)
		}
	}
}

func TestModified(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"metadata", storyPage(ld+`,"dateModified":"2025-03-07T09:05:00+01:00"}</script>`, "", ""), "2025-03-07T09:05:00+01:00"},
		{"label", storyPage("", "<p>Published 6 March 2025 | Last updated 7 March 2025</p>", ""), "2025-03-07"},
		{"label under the story", storyPage("", "<p>6 March 2025</p>", "<p>Last modified on 7 March 2025</p>"), "2025-03-07"},
		{"no update", storyPage("", "<p>6 March 2025</p>", ""), ""},
	} {
		a, err := HTML(strings.NewReader(c.html), Options{})
		if err != nil || a.Modified.String() != c.want {
			t.Errorf("%s: %q, %v; want %q", c.name, a.Modified, err, c.want)
		}
	}
}

func TestDateInPath(t *testing.T) {
	for path, want := range map[string]string{
		"/2025/03/06/bridge":           "2025-03-06",
		"/news/2025/3/6/bridge":        "2025-03-06",
		"/news/2025-03-06-bridge":      "2025-03-06",
		"/news/2025/mar/06/bridge":     "2025-03-06",
		"/factchecks/2025/march/6/x":   "2025-03-06",
		"/story-20250306-bridge":       "2025-03-06",
		"/news/2025/03/bridge":         "",
		"/news/12025/03/06":            "",
		"/news/2025/13/06":             "",
		"/news/20259999":               "",
		"/news/2025/xyz/06":            "",
		"/best-of-2025":                "",
		"/1850/03/06":                  "",
		"":                             "",
		"/2025":                        "",
		"/2025/":                       "",
		"/archive/2025/3":              "",
		"/2025/february-and-march/06/": "",
	} {
		if got := dateInPath(path); got != want {
			t.Errorf("dateInPath(%q) = %q, want %q", path, got, want)
		}
	}
}

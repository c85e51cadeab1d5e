// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
)

func TestByline(t *testing.T) {
	author := func(json string) string { return ld + `,"author":` + json + `}</script>` }
	for _, c := range []struct {
		name, html string
		want       string // in the form of creditString
		text       string
		level      article.Level
	}{
		{"metadata alone", storyPage(author(`{"@type":"Person","name":"Ann Poe","jobTitle":"Editor"}`), "", ""), "Ann Poe (Editor)", "", article.Likely},
		{"metadata and print", storyPage(author(`{"@type":"Person","name":"Ann Poe"}`), "<p>By Ann Poe, Staff Writer</p>", ""), "Ann Poe (Staff Writer)", "By Ann Poe, Staff Writer", article.Sure},
		{"print names more", storyPage(author(`{"@type":"Person","name":"Ann Poe"}`), "<p>By Ann Poe and Bo Li</p>", ""), "Ann Poe; Bo Li", "By Ann Poe and Bo Li", article.Likely},
		{"print says who made the pictures", storyPage(author(`[{"name":"Ann Poe"},{"name":"Bo Li"}]`), "<div class=byline>By Ann Poe</div><div class=byline>Photographs by Bo Li</div>", ""), "Ann Poe", "By Ann Poe", article.Sure},
		{"print names another", storyPage(author(`{"name":"Ann Poe"}`), "<p>By Bo Li</p>", ""), "Ann Poe", "", article.Doubtful},
		{"character references in JSON", storyPage(author(`{"name":"Ann O&#039;Neil"}`), "", ""), "Ann O'Neil", "", article.Likely},
		{"date behind the name", storyPage("", "<p>By Ann Poe | Updated March 6, 2025</p>", ""), "Ann Poe", "By Ann Poe", article.Likely},
		{"elements glued together", storyPage("", "<div class=byline>By <a href=/x>Ann Poe</a><span>Example Courier-Post</span></div>", ""), "Ann Poe @Example Courier-Post", "By Ann Poe Example Courier-Post", article.Likely},
		{"label and name on lines of their own", storyPage("", "<div>Autor:</div><div>Anna Müller</div>", ""), "Anna Müller", "Autor: Anna Müller", article.Likely},
		{"lines for each", storyPage("", "<div class=author>Ann Poe</div><div class=author>Bo Li</div>", ""), "Ann Poe; Bo Li", "Ann Poe", article.Likely},
		{"first name, and the full one elsewhere", storyPage(author(`{"name":"Ann"}`), "<p>By Ann Poe</p>", ""), "Ann Poe", "By Ann Poe", article.Likely},
		{"alias", storyPage("", "<p>von gnome42 am 6. März 2025</p>", ""), "gnome42", "von gnome42", article.Doubtful},
		{"agency with a person", storyPage("", "<p>By Ann Poe | Reuters</p>", ""), "Ann Poe @Reuters; +Reuters", "By Ann Poe | Reuters", article.Likely},
		{"agency alone", storyPage("", "<p>By The Associated Press</p>", ""), "The Associated Press @The Associated Press; +The Associated Press", "By The Associated Press", article.Doubtful},
		{"newsroom", storyPage(author(`{"name":"Example Post Staff"}`), "", ""), "Example Post Staff @Example Post Staff", "", article.Doubtful},
		{"link to an author's page", storyPage("", "<p><a href=/authors/ann-poe>Ann Poe</a> and the bridge</p>", ""), "Ann Poe", "Ann Poe", article.Likely},
		{"name and date", storyPage("", "<p>Ann Poe</p><p>6 March 2025</p>", ""), "Ann Poe", "Ann Poe", article.Doubtful},
		{"under the story", storyPage("", "", "<p>Von Anna Müller</p>"), "Anna Müller", "Von Anna Müller", article.Likely},
		{"page's data", storyPage(`<script type="application/json">{"story":{"authors":[{"name":"Ann Poe"},{"name":"Bo Li"}]}}</script>`, "", ""), "Ann Poe; Bo Li", "", article.Doubtful},
		{"gallery", storyPage("", "<p>Photographs by Ann Poe and Bo Li</p>", ""), "Ann Poe; Bo Li", "Photographs by Ann Poe and Bo Li", article.Doubtful},
		{"Chinese line", storyPage("", "<p>2025-03-06 09:05 来源：晚报 作者：王小明 编辑：李华</p>", ""), "王小明", "来源：晚报 作者：王小明 编辑：李华", article.Likely},

		{"nobody", storyPage("", "", ""), "", "", article.Unknown},
		{"admin", storyPage(author(`{"name":"admin"}`), "", ""), "", "", article.Unknown},
		{"address", storyPage(`<meta name=author content="https://social.example/annpoe">`, "", ""), "", "", article.Unknown},
		{"author of a picture", storyPage("", `<figure><img src=/a.jpg><figcaption itemprop=author>Bo Li</figcaption></figure>`, ""), "", "", article.Unknown},
		{"authors of comments", storyPage("", "", `<div class=comments><div class=comment><span class=author>Bo Li</span> Fine.</div></div>`), "", "", article.Unknown},
		{"sentence", storyPage("", "<p>By the end of the year the bridge will be open.</p>", ""), "", "", article.Unknown},
	} {
		a, err := HTML(strings.NewReader(c.html), Options{URL: "https://www.example-post.example/a"})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		explained, _ := HTML(strings.NewReader(c.html), Options{URL: "https://www.example-post.example/a", Evidence: true})
		if got, want := creditString(explained.Byline), creditString(a.Byline); got != want || explained.Confidence != a.Confidence {
			t.Errorf("%s: with evidence %q, %v; without %q, %v", c.name, got, explained.Confidence, want, a.Confidence)
		}
		if got := creditString(a.Byline); got != c.want || a.Byline.Text != c.text || a.Confidence.Byline != c.level {
			t.Errorf("%s: %q as %q, %v; want %q as %q, %v", c.name, got, a.Byline.Text, a.Confidence.Byline, c.want, c.text, c.level)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
)

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		text, indent string
		width        int
		want         string
	}{
		{"the cat sat", "", 7, "the cat\nsat\n"},
		{"the cat sat", "  ", 7, "  the\n  cat\n  sat\n"},
		{"immeasurably long", "", 5, "immeasurably\nlong\n"},
		{"two\nlines", "> ", 20, "> two\n> lines\n"},
		{"caf\u0301e\u0301 a", "", 6, "caf\u0301e\u0301 a\n"},
		{"猫 猫 猫", "", 5, "猫 猫\n猫\n"},
	} {
		if got := wrap(tt.text, tt.indent, tt.width); got != tt.want {
			t.Errorf("%q in %d: got %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

// story with one of each kind of block and words that look like markup.
func markupArticle() *article.Article {
	a := &article.Article{
		Kicker: "Town_hall", Headline: "# 1 <b>Bridge</b>", Dek: "*reopens*",
		Images: []article.Image{{URL: "https://a.example/x(1).jpg", Alt: "A ] bridge", Caption: "The bridge", Lead: true}, {URL: "https://a.example/2.jpg", Alt: "Two"}},
		Quotes: []article.Quote{{Text: "No\nway", Speaker: article.Speaker{Mention: "she", Role: "chief | engineer"}}},
		Figures: []article.Figure{
			{Text: "about $5", Kind: article.Money, Value: "5", Currency: "USD", Bound: article.Approx},
			{Text: "7-0", Kind: article.Ratio, Values: []article.Value{"7", "0"}},
			{Text: "8-10%", Kind: article.Percent, Low: "8", High: "10", Change: article.Up},
			{Text: "three hours", Kind: article.Duration, Value: "3", Unit: "hour", Source: "Bo Quill"},
		},
	}
	for _, b := range []struct {
		kind  article.BlockKind
		level int
		url   string
		text  string
	}{
		{article.Subhead, 3, "", "Part [one]"},
		{article.Paragraph, 0, "", "1. One & <script>alert(1)</script>\n- two"},
		{article.ListItem, 1, "", "first"},
		{article.ListItem, 2, "", "second"},
		{article.BlockQuote, 0, "", "said\nshe"},
		{article.Table, 0, "", "a\tb|c\nd"},
		{article.Code, 0, "", "x := `y`\n```"},
		{article.ImageBlock, 0, "https://a.example/2.jpg", ""},
		{article.ImageBlock, 0, "javascript:alert(1)", ""},
		{article.Embed, 0, "https://v.example/a b", ""},
	} {
		start := len(a.Body.Text)
		if b.text != "" && start > 0 {
			a.Body.Text += "\n\n"
			start += 2
		}
		a.Body.Text += b.text
		a.Body.Blocks = append(a.Body.Blocks, article.Block{Kind: b.kind, Level: b.level, URL: b.url, Span: article.Span{Start: start, End: start + len(b.text)}})
	}
	return a
}

func TestMarkdown(t *testing.T) {
	want := render.Markdown(markupArticle(), render.Options{Images: true, Links: true}) + `
## Quotes

> No way
>
> — she, chief \| engineer (direct)

## Figures

| Figure | Meaning |
| --- | --- |
| about \$5 | money 5 USD, approx |
| 7-0 | ratio 7:0 |
| 8-10% | percent 8..10%, up |
| three hours | duration 3 hour, says Bo Quill |
`
	got := markdown(markupArticle())
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestReadable(t *testing.T) {
	got := readable(markupArticle(), style{width: 40}, 0)
	hasInOrder(t, "text", got, []string{
		"Town_hall\n# 1 <b>Bridge</b>\n*reopens*\n", "\nPart [one]\n", "\n- first\n", "\n  - second\n", "\n  | said\n  | she\n", "\n  a\tb|c\n  d\n",
		"\nQuotes (1)\n  “No\n  way”\n    — she, chief | engineer (direct)\n",
		"\nFigures (4)\n  about $5                    money 5 USD, approx\n",
	})
	short := readable(markupArticle(), style{width: 40}, 2)
	hasInOrder(t, "summary", short, []string{"Part [one]", "alert(1)", "[5 more; --format text shows all]", "Quotes"})
	if strings.Contains(short, "second") {
		t.Errorf("the summary shows all:\n%s", short)
	}
}

func TestExplain(t *testing.T) {
	a := &article.Article{Evidence: []article.Candidate{
		{Field: "headline", Rule: "JSON-LD headline", Source: article.SourceJSONLD, Text: "Bridge\nreopens", Start: 10, End: 24, Chosen: true},
		{Field: "dek", Rule: "meta description", Source: article.SourceMeta, Text: strings.Repeat("long ", 50), Start: -1, End: -1, Chosen: true},
		{Field: "headline", Rule: "title element", Source: article.SourceMeta, Text: "Bridge ``` x", Start: -1, End: -1, Why: "names the site"},
	}}
	want := `
Evidence
  headline
    + JSON-LD headline (jsonld, bytes 10 to 24)
        Bridge reopens
    - title element (meta, place unknown): names the site
        Bridge ''' x
  dek
    + meta description (meta, place unknown)
        ` + strings.Repeat("long ", 20) + "…\n"
	if got := explain(a, false, style{}); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if got := explain(a, true, style{}); !strings.HasPrefix(got, "\n## Evidence\n\n```\n") || strings.Count(got, "```") != 2 {
		t.Errorf("markdown: got:\n%s", got)
	}
}

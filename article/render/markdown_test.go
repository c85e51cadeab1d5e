// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render_test

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
	"github.com/copydesk/copydesk/article/render/internal/safety"
)

func TestEscapeMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"1. one":                           `1\. one`,
		"1.5 or 2) two":                    "1.5 or 2) two",
		"2)":                               `2\)`,
		"-2.7% and 1 - 2":                  "-2.7% and 1 - 2",
		"- one\n+ two":                     "\\- one\n\\+ two",
		"a\n---\n===":                      "a\n\\---\n\\===",
		" # no":                            ` \# no`,
		"+++\n+1":                          "\\+++\n+1", // front matter
		"C# or # or ##":                    `C# or \# or \#\#`,
		":-- and a: b":                     `\:-- and a: b`,
		"& <b> &amp;":                      `&amp; &lt;b\> &amp;amp;`,
		"![x](y) `z` ~~w":                  "!\\[x\\](y) \\`z\\` \\~\\~w",
		`a\b`:                              `a\\b`,
		`a\`:                               `a&#92;`,
		"https://a.example, www.b.example": `https\://a.example, www\.b.example`,
		"desk@a.example":                   `desk\@a.example`,
		"About $5, “she said”.":            `About \$5, “she said”.`,
	} {
		if got := render.EscapeMarkdown(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestURL(t *testing.T) {
	for in, want := range map[string]string{
		"https://a.example/b?c=d&e=f#g":      "https://a.example/b?c=d&e=f#g",
		"HTTP://a.example":                   "http://a.example",
		" https://a.example/x y ":            "https://a.example/x%20y",
		"https://a.example:8080/(x)":         "https://a.example:8080/%28x%29",
		"https://[::1]/":                     "https://[::1]/",
		"https://é.example/é":                "https://é.example/%C3%A9",
		"https://a.example/\"onload=":        "https://a.example/%22onload=",
		"https://a.example?q=<b>":            "https://a.example?q=%3Cb%3E",
		"":                                   "",
		"//a.example/":                       "",
		"/story":                             "",
		"javascript:alert(1)":                "",
		"javascript://a.example/%0aalert(1)": "",
		"java\nscript://x":                   "",
		"data:text/html,x":                   "",
		"ftp://a.example/":                   "",
		"https://":                           "",
		"https:///path":                      "",
		"https://:80/":                       "",
		"https://user@a.example/":            "",
		"https://a.example\\b/":              "",
		"https://a b/":                       "",
		"https://a.example/\n":               "https://a.example/",
		"https://a.example/\nb":              "",
		"https://a.example/\x00":             "",
		"https://a\u202eb.example/":          "",
		"https://a<b>/":                      "",
	} {
		if got := render.URL(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// sample is an article with a block of each kind and words that look like markup.
func sample() *article.Article {
	a := &article.Article{
		Language: "en-GB", Kicker: "Town_hall", Headline: "# 1 <b>Bridge</b>", Dek: "*reopens*", CanonicalURL: "https://a.example/story",
		Byline:      article.Byline{Text: "By Ann Poe"},
		Images:      []article.Image{{URL: "https://a.example/x(1).jpg", Alt: "A ] bridge", Caption: "The bridge", Credit: "Bo Li", Lead: true}, {URL: "https://a.example/2.jpg", Alt: "Two"}},
		Corrections: []string{"An earlier version named *another* river."},
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
		{article.ListItem, 4, "", "second"},
		{article.ListItem, 1, "", "third"},
		{article.BlockQuote, 0, "", "said\nshe"},
		{article.Table, 0, "", "a\nb|c\td"},
		{article.Code, 0, "", "x := `y`\n```"},
		{article.ImageBlock, 0, "https://a.example/2.jpg", ""},
		{article.ImageBlock, 0, "javascript:alert(1)", ""},
		{article.Embed, 0, "https://v.example/a b?c&d", ""},
	} {
		safety.Add(a, article.Block{Kind: b.kind, Level: b.level, URL: b.url}, b.text)
	}
	return a
}

func TestMarkdown(t *testing.T) {
	want := `**Town\_hall**

# \# 1 &lt;b\>Bridge&lt;/b\>

*\*reopens\**

By Ann Poe

https\://a.example/story

![A \] bridge](https://a.example/x%281%29.jpg)

*The bridge Bo Li*

### Part \[one\]

1\. One &amp; &lt;script\>alert(1)&lt;/script\>\
\- two

- first
  - second
- third

> said\
> she

| a |  |
| --- | --- |
| b\|c | d |

` + "````\nx := `y`\n```\n````" + `

![Two](https://a.example/2.jpg)

[https\://v.example/a%20b?c&amp;d](https://v.example/a%20b?c&amp;d)

*An earlier version named \*another\* river.*
`
	if got := render.Markdown(sample(), loud); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if got := render.Markdown(sample(), render.Options{}); strings.Contains(got, "](") || !strings.Contains(got, "\nTwo\n") {
		t.Errorf("without images and links:\n%s", got)
	}
	if got := render.Markdown(&article.Article{}, loud); got != "\n" {
		t.Errorf("nothing: %q", got)
	}
}

// TestSize: no levels of lists and no widths of tables make the output grow
// faster than the article.
func TestSize(t *testing.T) {
	const n = 2000
	a := &article.Article{}
	var table strings.Builder
	for i := range n {
		safety.Add(a, article.Block{Kind: article.ListItem, Level: i}, "x")
		table.WriteString("x\n")
	}
	safety.Add(a, article.Block{Kind: article.Table}, table.String()+strings.Repeat("x\t", n))
	for name, got := range map[string]string{"HTML": render.HTML(a, loud), "Markdown": render.Markdown(a, loud)} {
		if len(got) > 200*n {
			t.Errorf("%s: %d bytes for %d short blocks", name, len(got), n)
		}
		if _, err := safety.Parse(got); name == "HTML" && err != nil {
			t.Error(err)
		}
	}
}

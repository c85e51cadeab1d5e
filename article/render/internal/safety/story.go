// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package safety

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// Story is an article in which every field that can hold words or an address
// holds s, with a block of every kind.
func Story(s string) *article.Article {
	a := &article.Article{
		URL: s, CanonicalURL: s, Language: s, Kicker: s, Headline: s, Dek: s,
		Byline:    article.Byline{Text: s, Authors: []article.Person{{Name: s, URL: s}}},
		Dateline:  article.Dateline{Place: s, Agency: s},
		Publisher: article.Outlet{Name: s, URL: s}, Sources: []article.Outlet{{Name: s, URL: s}}, Sections: []string{s}, Tags: []string{s},
		Images:      []article.Image{{URL: s, Alt: s, Caption: s, Credit: s, Lead: true}, {URL: "https://img.example/" + s, Alt: s, Caption: s}},
		Corrections: []string{s},
	}
	Add(a, article.Block{Kind: article.Paragraph}, s)
	Add(a, article.Block{Kind: article.Subhead, Level: len(s) % 9}, s)
	for i := range 4 {
		Add(a, article.Block{Kind: article.ListItem, Level: (len(s) + 3*i) % 7}, s)
	}
	for _, k := range []article.BlockKind{article.BlockQuote, article.Table, article.Code} {
		Add(a, article.Block{Kind: k}, s)
	}
	for _, u := range []string{s, "https://img.example/" + s} {
		Add(a, article.Block{Kind: article.ImageBlock, URL: u}, "")
		Add(a, article.Block{Kind: article.Embed, URL: u}, "")
	}
	Add(a, article.Block{Kind: article.Paragraph}, "The end.")
	return a
}

// Add appends a block with its words to the body.
func Add(a *article.Article, b article.Block, text string) {
	if text != "" && a.Body.Text != "" {
		a.Body.Text += "\n\n"
	}
	b.Start = len(a.Body.Text)
	a.Body.Text += text
	b.End = len(a.Body.Text)
	a.Body.Blocks = append(a.Body.Blocks, b)
}

// Fold joins the words of s by single spaces, line by line; lines without any
// are left out.
func Fold(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.Join(strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\t' }), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// rescueRules find a story that the page does not show in its markup, the
// first that has much more to say than what was found there.
var rescueRules = []struct {
	rule
	parts func(*draft) []string
}{
	{rule{name: "JSON-LD articleBody", source: article.SourceJSONLD}, func(d *draft) []string { return []string{d.hints().ArticleBody} }},
	{rule{name: "data of the page's scripts", source: article.SourceScript}, func(d *draft) []string { return markup.State(d.page) }},
}

// thinBody is the number of words below which a body may be only the teaser
// of a story that stands elsewhere in the page's bytes.
const thinBody = 120

// rescueBody looks for the story in the page's own data where the markup
// shows little of it.
func (d *draft) rescueBody() {
	shown := 0
	for _, i := range d.body.Keep {
		shown += countWords(d.blocks[i].Text)
	}
	for i := range rescueRules {
		r := &rescueRules[i]
		if i > 0 && shown >= thinBody {
			return
		}
		parts := r.parts(d)
		words := 0
		for _, s := range parts {
			words += countWords(s)
		}
		if words < 40 || words < shown*5/2 || !d.isAbout(parts) {
			continue
		}
		blocks := fragmentBlocks(parts)
		if len(blocks) == 0 {
			continue
		}
		d.body.Keep = d.body.Keep[:0]
		for _, b := range blocks {
			d.body.Keep = append(d.body.Keep, len(d.blocks))
			d.blocks = append(d.blocks, b)
		}
		d.note("body", &r.rule, hit{blocks[0].Text, page.None, -1, -1, -1}, "")
		return
	}
}

// isAbout reports whether a text speaks of what the headline speaks of: it
// holds one of the headline's long words. A headline without any, as in
// scripts without spaces, refuses nothing.
func (d *draft) isAbout(parts []string) bool {
	const long = 5 // letters
	any := false
	for w := range strings.FieldsSeq(key(d.article.Headline)) {
		if countWords(w) > 1 || utf8.RuneCountInString(w) < long {
			continue
		}
		any = true
		for _, s := range parts {
			if strings.Contains(strings.ToLower(s), w) {
				return true
			}
		}
	}
	return !any
}

// fragmentBlocks turns paragraphs, as text or HTML, into blocks without a
// place on the page.
func fragmentBlocks(parts []string) []mainbody.Block {
	var b strings.Builder
	for _, s := range parts {
		if strings.Contains(s, "&lt;p") {
			s = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(s)
		}
		if strings.Contains(s, "</") || strings.Contains(s, "<br") {
			b.WriteString(s)
			b.WriteString("<p>")
			continue
		}
		for line := range strings.Lines(s) {
			b.WriteString("<p>")
			b.WriteString(strings.ReplaceAll(strings.TrimSpace(line), "<", "&lt;"))
		}
	}
	p, err := page.Read([]byte("<meta charset=utf-8><body>"+b.String()), page.Options{ContentType: "text/html; charset=utf-8"})
	if err != nil {
		return nil
	}
	blocks := mainbody.Blocks(p)
	kept := blocks[:0]
	for _, x := range blocks {
		if x.Text == "" || x.Kind == article.ImageBlock || x.Kind == article.Embed {
			continue
		}
		x.Node, x.Box, x.First, x.Last, x.Start, x.Stop, x.Place = 0, 0, 0, 0, -1, -1, 0
		kept = append(kept, x)
	}
	return kept
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// Markdown writes the story in CommonMark, with the tables of GitHub: kicker,
// headline, dek, credits, lead image, body and corrections. It holds no HTML;
// shown by any renderer, its words are those of the article.
func Markdown(a *article.Article, o Options) string {
	w := markdownWriter{o: o, pictures: picturesOf(a)}
	w.emphasised("**", a.Kicker)
	w.paragraph("# ", a.Headline)
	w.emphasised("*", a.Dek)
	for _, l := range Credits(a) {
		w.paragraph("", l)
	}
	if i, ok := lead(a); ok {
		w.image(i)
		w.emphasised("*", joinNonEmpty(" ", i.Caption, i.Credit))
	}
	w.body(a.Body)
	for _, c := range a.Corrections {
		w.emphasised("*", c)
	}
	return strings.TrimRight(w.b.String(), "\n") + "\n"
}

type markdownWriter struct {
	b        strings.Builder
	o        Options
	pictures pictures
	list     nest
}

// paragraph writes a text on one line.
func (w *markdownWriter) paragraph(prefix, text string) {
	if text = MarkdownLine(text); text != "" {
		w.b.WriteString(prefix + text + "\n\n")
	}
}

// emphasised writes a text on one line, between two marks.
func (w *markdownWriter) emphasised(mark, text string) {
	// A mark beside white space, of whatever kind, would be none.
	if text = MarkdownLine(strings.TrimSpace(Plain(text))); text != "" {
		w.b.WriteString(mark + text + mark + "\n\n")
	}
}

func (w *markdownWriter) body(body article.Body) {
	blocks := body.Blocks
	if len(blocks) == 0 {
		blocks = []article.Block{{Span: article.Span{End: len(body.Text)}}}
	}
	for i, b := range blocks {
		text := b.Of(body.Text)
		if b.Kind == article.ListItem {
			w.item(text, b.Level)
			if i+1 == len(blocks) || blocks[i+1].Kind != article.ListItem {
				w.b.WriteByte('\n')
				w.list.leave()
			}
			continue
		}
		w.block(b, text)
	}
}

func (w *markdownWriter) block(b article.Block, text string) {
	switch b.Kind {
	case article.Subhead:
		w.paragraph(strings.Repeat("#", headingLevel(b.Level))+" ", text)
	case article.BlockQuote:
		w.lines("> ", "> ", text)
		w.b.WriteByte('\n')
	case article.Table:
		w.table(Plain(text))
	case article.Code:
		w.code(Plain(text))
	case article.ImageBlock:
		w.image(w.pictures.of(b.URL))
	case article.Embed:
		if u := URL(b.URL); u != "" && w.o.Links {
			w.b.WriteString("[" + MarkdownLine(u) + "](" + destination(u) + ")\n\n")
		}
	default:
		w.lines("", "", text)
		w.b.WriteByte('\n')
	}
}

// item writes a list item. Where the depth grows by more than one level the
// items in between are not there, so each stands one step below the one above.
func (w *markdownWriter) item(text string, level int) {
	if MarkdownLine(text) == "" {
		return
	}
	indent := strings.Repeat("  ", w.list.enter(level)-1)
	w.lines(indent+"- ", indent+"  ", text)
}

// lines writes a text with its line breaks, first before the first line and
// next before the others; nothing for an empty one.
func (w *markdownWriter) lines(first, next, text string) {
	prefix, end := first, ""
	for line := range strings.SplitSeq(Plain(text), "\n") {
		if line = MarkdownLine(line); line != "" {
			w.b.WriteString(end + prefix + line)
			prefix, end = next, "\\\n"
		}
	}
	w.b.WriteByte('\n')
}

// table writes rows that are lines with tabs between their cells. Only the
// first row has to be as wide as the widest: others are filled up when shown.
func (w *markdownWriter) table(text string) {
	if text == "" {
		return
	}
	rows := strings.Split(text, "\n")
	width := 0
	for _, r := range rows {
		width = max(width, strings.Count(r, "\t")+1)
	}
	for i, r := range rows {
		cells := strings.Split(r, "\t")
		for _, c := range cells {
			w.b.WriteString("| " + MarkdownLine(c) + " ")
		}
		if i == 0 {
			w.b.WriteString(strings.Repeat("|  ", width-len(cells)) + "|\n" + strings.Repeat("| --- ", width))
		}
		w.b.WriteString("|\n")
	}
	w.b.WriteByte('\n')
}

func (w *markdownWriter) code(text string) {
	if text == "" {
		return
	}
	fence := strings.Repeat("`", max(3, longestRun(text, '`')+1))
	w.b.WriteString(fence + "\n" + text + "\n" + fence + "\n\n")
}

// image writes a picture with its alternative text, or that text alone.
func (w *markdownWriter) image(i article.Image) {
	u := URL(i.URL)
	if u == "" || !w.o.Images {
		w.paragraph("", i.Alt)
		return
	}
	w.b.WriteString("![" + MarkdownLine(i.Alt) + "](" + destination(u) + ")\n\n")
}

// destination writes an address for the parentheses of a link.
func destination(u string) string { return strings.ReplaceAll(u, "&", "&amp;") }

func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

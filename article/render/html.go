// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/article"
)

// HTML writes the story as one article element, to stand anywhere in a page:
// kicker, headline, dek, credits, lead image, body and corrections. It holds
// no other elements than article, header, footer, h1 to h6, p, br, ul, li,
// blockquote, table, tbody, tr, td, pre, code, figure, figcaption, img and a,
// and no other attributes than lang, dir, href, rel, src, alt, loading and
// referrerpolicy.
func HTML(a *article.Article, o Options) string {
	w := htmlWriter{o: o, pictures: picturesOf(a)}
	w.b.WriteString("<article")
	if isLanguage(a.Language) {
		w.attr("lang", a.Language)
	}
	w.b.WriteString(" dir=\"auto\">\n")
	w.header(a)
	w.body(a.Body)
	if len(a.Corrections) > 0 {
		w.b.WriteString("<footer>\n")
		for _, c := range a.Corrections {
			w.element("p", c)
		}
		w.b.WriteString("</footer>\n")
	}
	w.b.WriteString("</article>\n")
	return w.b.String()
}

// EscapeHTML writes text so that it stands for itself between tags and in
// quoted attributes.
func EscapeHTML(text string) string { return htmlEscaper.Replace(Plain(text)) }

var htmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&#34;", "'", "&#39;", "`", "&#96;")

type htmlWriter struct {
	b        strings.Builder
	o        Options
	pictures pictures
	list     nest
	depth    int // of the list that is open
}

func (w *htmlWriter) header(a *article.Article) {
	w.b.WriteString("<header>\n")
	w.element("p", a.Kicker)
	w.element("h1", a.Headline)
	w.element("p", a.Dek)
	for _, l := range Credits(a) {
		if u := URL(l); u != "" && l == a.CanonicalURL && w.o.Links {
			w.link(u)
			continue
		}
		w.element("p", l)
	}
	if i, ok := lead(a); ok {
		w.figure(i)
	}
	w.b.WriteString("</header>\n")
}

func (w *htmlWriter) body(body article.Body) {
	blocks := body.Blocks
	if len(blocks) == 0 {
		blocks = []article.Block{{Span: article.Span{End: len(body.Text)}}}
	}
	for _, b := range blocks {
		text := Plain(b.Of(body.Text))
		if b.Kind == article.ListItem && text != "" {
			w.item(text, b.Level)
			continue
		}
		w.endList(0)
		w.block(b, text)
	}
	w.endList(0)
}

func (w *htmlWriter) block(b article.Block, text string) {
	switch b.Kind {
	case article.Subhead:
		w.element("h"+strconv.Itoa(headingLevel(b.Level)), text)
	case article.BlockQuote:
		if text != "" {
			w.b.WriteString("<blockquote>\n")
			w.element("p", text)
			w.b.WriteString("</blockquote>\n")
		}
	case article.Table:
		w.table(text)
	case article.Code:
		if text != "" {
			w.b.WriteString("<pre><code>" + EscapeHTML(text) + "</code></pre>\n")
		}
	case article.ImageBlock:
		w.figure(w.pictures.of(b.URL))
	case article.Embed:
		if u := URL(b.URL); u != "" && w.o.Links {
			w.link(u)
		}
	default:
		w.element("p", text)
	}
}

// element writes an element with the lines of a text; nothing for an empty one.
func (w *htmlWriter) element(name, text string) {
	if text = Plain(text); text == "" {
		return
	}
	w.b.WriteString("<" + name + ">")
	w.lines(text)
	w.b.WriteString("</" + name + ">\n")
}

func (w *htmlWriter) lines(text string) {
	w.b.WriteString(strings.ReplaceAll(EscapeHTML(text), "\n", "<br>"))
}

// item writes a list item and opens and closes the lists around it. Its own
// element stays open for the list that may follow inside it.
func (w *htmlWriter) item(text string, level int) {
	depth := w.list.enter(level)
	if depth > w.depth {
		w.b.WriteString("<ul>\n<li>")
	} else {
		w.endList(depth)
		w.b.WriteString("</li>\n<li>")
	}
	w.depth = depth
	w.lines(text)
}

// endList closes the lists that are deeper than depth.
func (w *htmlWriter) endList(depth int) {
	for ; w.depth > depth; w.depth-- {
		w.b.WriteString("</li>\n</ul>\n")
	}
	if depth == 0 {
		w.list.leave()
	}
}

// table writes rows that are lines with tabs between their cells.
func (w *htmlWriter) table(text string) {
	if text == "" {
		return
	}
	w.b.WriteString("<table><tbody>\n")
	for row := range strings.SplitSeq(text, "\n") {
		w.b.WriteString("<tr>")
		for cell := range strings.SplitSeq(row, "\t") {
			w.b.WriteString("<td>" + EscapeHTML(cell) + "</td>")
		}
		w.b.WriteString("</tr>\n")
	}
	w.b.WriteString("</tbody></table>\n")
}

// figure writes an image with its words, or the words alone.
func (w *htmlWriter) figure(i article.Image) {
	u := URL(i.URL)
	words := joinNonEmpty(" ", i.Caption, i.Credit)
	if !w.o.Images || u == "" {
		u = ""
		if words == "" {
			words = i.Alt
		}
	}
	if u == "" && words == "" {
		return
	}
	w.b.WriteString("<figure>\n")
	if u != "" {
		w.b.WriteString("<img")
		w.attr("src", u)
		w.attr("alt", i.Alt)
		w.b.WriteString(" loading=\"lazy\" referrerpolicy=\"no-referrer\">\n")
	}
	w.element("figcaption", words)
	w.b.WriteString("</figure>\n")
}

// link writes a paragraph that links to an address, with that as its words.
func (w *htmlWriter) link(u string) {
	w.b.WriteString("<p><a")
	w.attr("href", u)
	w.b.WriteString(" rel=\"nofollow noopener noreferrer\">" + EscapeHTML(u) + "</a></p>\n")
}

func (w *htmlWriter) attr(name, value string) {
	w.b.WriteString(" " + name + "=\"" + EscapeHTML(value) + "\"")
}

// isLanguage reports whether s has the form of a language tag.
func isLanguage(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '-' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return s != "" && len(s) <= 35
}

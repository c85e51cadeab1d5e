// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
)

// summaryBlocks is how many blocks of the body the summary shows.
const summaryBlocks = 4

// readable writes an article for a person; maxBlocks is how many blocks of the
// body are shown, 0 for all.
func readable(a *article.Article, s style, maxBlocks int) string {
	var b strings.Builder
	line := func(text string) {
		if text != "" {
			b.WriteString(text + "\n")
		}
	}
	line(s.kicker(render.Plain(a.Kicker)))
	for l := range strings.Lines(wrap(render.Plain(a.Headline), "", s.width)) {
		line(s.bold(strings.TrimSuffix(l, "\n")))
	}
	if a.Dek != "" {
		b.WriteString(wrap(render.Plain(a.Dek), "", s.width))
	}
	for _, l := range render.Credits(a) {
		line(s.dim(render.Plain(l)))
	}
	if a.Verdict != article.IsArticle {
		line(s.dim("no article: " + a.Verdict.String()))
	}
	if a.Body.Text != "" {
		b.WriteString("\n" + readableBody(a, s, maxBlocks))
	}
	for _, c := range a.Corrections {
		b.WriteString("\n" + wrap(render.Plain(c), "", s.width))
	}
	section := func(name string, n int, row func(i int) string) {
		if n == 0 {
			return
		}
		line("\n" + s.label(fmt.Sprintf("%s (%d)", name, n)))
		for i := range n {
			b.WriteString(row(i))
		}
	}
	section("Quotes", len(a.Quotes), func(i int) string { return readableQuote(a.Quotes[i], s) })
	section("Figures", len(a.Figures), func(i int) string { return readableFigure(a.Figures[i], s) })
	section("People", len(a.People), func(i int) string {
		return wrap(render.Plain(personLine(a.People[i])), "  ", s.width)
	})
	return b.String()
}

func readableBody(a *article.Article, s style, maxBlocks int) string {
	var b strings.Builder
	shown := 0
	for _, block := range a.Body.Blocks {
		if block.Len() == 0 {
			continue // an image or embed
		}
		if maxBlocks > 0 && shown == maxBlocks {
			break
		}
		if shown > 0 {
			b.WriteByte('\n')
		}
		shown++
		text := render.Plain(block.Of(a.Body.Text))
		switch block.Kind {
		case article.Subhead:
			b.WriteString(s.bold(strings.TrimSuffix(wrap(text, "", s.width), "\n")) + "\n")
		case article.ListItem:
			indent := strings.Repeat("  ", max(block.Level, 1))
			b.WriteString(indent[2:] + "- " + strings.TrimPrefix(wrap(text, indent, s.width), indent))
		case article.BlockQuote:
			b.WriteString(wrap(text, "  | ", s.width))
		case article.Table, article.Code:
			b.WriteString("  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n")
		default:
			b.WriteString(wrap(text, "", s.width))
		}
	}
	if left := textBlocks(a) - shown; left > 0 {
		b.WriteString("\n" + s.dim(fmt.Sprintf("[%d more; --format text shows all]", left)) + "\n")
	}
	return b.String()
}

func textBlocks(a *article.Article) int {
	n := 0
	for _, b := range a.Body.Blocks {
		if b.Len() > 0 {
			n++
		}
	}
	return n
}

func readableQuote(q article.Quote, s style) string {
	text := render.Plain(q.Text)
	if q.Kind == article.Direct {
		text = "“" + text + "”"
	}
	by := joinNonEmpty(", ", speakerName(q.Speaker), q.Speaker.Role)
	if by == "" {
		by = "nobody named"
	}
	by += " (" + joinNonEmpty(": ", q.Kind.String(), q.Cue) + ")"
	return wrap(text, "  ", s.width) + s.value(strings.TrimSuffix(wrap("— "+render.Plain(by), "    ", s.width), "\n")) + "\n"
}

// speakerName returns the name, or the mention of a speaker without one.
func speakerName(s article.Speaker) string {
	if s.Name != "" {
		return s.Name
	}
	return s.Mention
}

const figureColumns = 26 // of the words as printed

func readableFigure(f article.Figure, s style) string {
	text := strings.Join(strings.Fields(render.Plain(f.Text)), " ")
	pad := max(figureColumns-columns(text), 0)
	return "  " + text + strings.Repeat(" ", pad) + "  " + s.value(render.Plain(meaning(f))) + "\n"
}

// meaning says what a figure states: "money 4700000000 USD, approx".
func meaning(f article.Figure) string {
	value := string(f.Value)
	switch {
	case len(f.Values) == 2:
		value = string(f.Values[0]) + ":" + string(f.Values[1])
	case value == "" && (f.Low != "" || f.High != ""):
		value = string(f.Low) + ".." + string(f.High)
	}
	unit := joinNonEmpty(" ", f.Unit, f.Currency, f.Of.Text, prefixed("per ", f.Per))
	if f.Kind == article.Percent && f.Unit == "" {
		value += "%"
	}
	head := joinNonEmpty(" ", f.Kind.String(), value, unit)
	return joinNonEmpty(", ", head, strings.ReplaceAll(f.Bound.String(), "_", " "), f.Change.String(), f.Role.String(), prefixed("says ", f.Source))
}

func personLine(p article.Person) string { return joinNonEmpty(", ", p.Name, p.Role, p.Outlet) }

func joinNonEmpty(separator string, parts ...string) string {
	var list []string
	for _, p := range parts {
		if p != "" {
			list = append(list, p)
		}
	}
	return strings.Join(list, separator)
}

// prefixed puts prefix before s, where s says anything.
func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

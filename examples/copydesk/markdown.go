// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// markdown writes an article in CommonMark with the tables of GitHub. Every
// word of the page is escaped: none of them becomes markup.
func markdown(a *article.Article) string {
	var b strings.Builder
	paragraph := func(prefix, text string) {
		if text = oneLine(text); text != "" {
			b.WriteString(prefix + text + "\n\n")
		}
	}
	paragraph("", emphasised("**", a.Kicker))
	paragraph("# ", escapeMarkdown(a.Headline))
	paragraph("", emphasised("*", a.Dek))
	for _, l := range creditLines(a) {
		paragraph("", escapeMarkdown(l))
	}
	for _, i := range a.Images {
		if i.Lead {
			paragraph("", imageMarkdown(i.URL, i.Alt))
			paragraph("", emphasised("*", joinNonEmpty(" ", i.Caption, i.Credit)))
		}
	}
	for i, block := range a.Body.Blocks {
		text := blockMarkdown(a, block)
		if text == "" {
			continue
		}
		b.WriteString(text + "\n")
		if block.Kind != article.ListItem || i+1 == len(a.Body.Blocks) || a.Body.Blocks[i+1].Kind != article.ListItem {
			b.WriteByte('\n')
		}
	}
	for _, c := range a.Corrections {
		paragraph("", emphasised("*", c))
	}
	if len(a.Quotes) > 0 {
		b.WriteString("## Quotes\n\n")
		for _, q := range a.Quotes {
			writeQuote(&b, q)
		}
	}
	if len(a.Figures) > 0 {
		b.WriteString("## Figures\n\n| Figure | Meaning |\n| --- | --- |\n")
		for _, f := range a.Figures {
			fmt.Fprintf(&b, "| %s | %s |\n", cell(f.Text), cell(meaning(f)))
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// blockMarkdown returns a block without the end of its last line; "" for one
// that shows nothing.
func blockMarkdown(a *article.Article, block article.Block) string {
	text := clean(block.Of(a.Body.Text))
	switch block.Kind {
	case article.Subhead:
		return strings.Repeat("#", min(max(block.Level, 2), 6)) + " " + oneLine(escapeMarkdown(text))
	case article.ListItem:
		indent := strings.Repeat("  ", max(block.Level, 1)-1)
		return indent + "- " + prefixLines(escapeMarkdown(text), indent+"  ")
	case article.BlockQuote:
		return "> " + prefixLines(escapeMarkdown(text), "> ")
	case article.Table:
		return tableMarkdown(text)
	case article.Code:
		fence := strings.Repeat("`", max(3, longestRun(text, '`')+1))
		return fence + "\n" + text + "\n" + fence
	case article.ImageBlock:
		return imageMarkdown(block.URL, imageAlt(a, block.URL))
	case article.Embed:
		if u := safeURL(block.URL); u != "" {
			return "<" + u + ">"
		}
		return ""
	}
	return prefixLines(escapeMarkdown(text), "")
}

func imageAlt(a *article.Article, address string) string {
	for _, i := range a.Images {
		if i.URL == address {
			return i.Alt
		}
	}
	return ""
}

func imageMarkdown(address, alt string) string {
	u := safeURL(address)
	if u == "" {
		return ""
	}
	return "![" + oneLine(escapeMarkdown(alt)) + "](" + u + ")"
}

func writeQuote(b *strings.Builder, q article.Quote) {
	b.WriteString("> " + prefixLines(escapeMarkdown(q.Text), "> ") + "\n>\n> — ")
	by := joinNonEmpty(", ", speakerName(q.Speaker), q.Speaker.Role)
	b.WriteString(oneLine(escapeMarkdown(joinNonEmpty(" ", by, "("+q.Kind.String()+")"))) + "\n\n")
}

// tableMarkdown writes rows that are lines with tabs between their cells.
func tableMarkdown(text string) string {
	rows := strings.Split(text, "\n")
	width := 0
	for _, r := range rows {
		width = max(width, strings.Count(r, "\t")+1)
	}
	var lines []string
	for i, r := range rows {
		cells := make([]string, width)
		for k, words := range strings.Split(r, "\t") {
			cells[k] = cell(words)
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, strings.Repeat("| --- ", width)+"|")
		}
	}
	return strings.Join(lines, "\n")
}

func cell(text string) string { return oneLine(escapeMarkdown(text)) }

// emphasised puts text between two marks.
func emphasised(mark, text string) string {
	if text = oneLine(escapeMarkdown(text)); text == "" {
		return ""
	}
	return mark + text + mark
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// prefixLines keeps the line breaks of a text and puts prefix before every line
// but the first.
func prefixLines(text, prefix string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = oneLine(lines[i])
	}
	return strings.Join(lines, "\\\n"+prefix)
}

// escapeMarkdown writes text so that Markdown shows it as it stands.
func escapeMarkdown(text string) string {
	var b strings.Builder
	text = clean(text)
	lineStart, number := true, false // at the start of a line; after a number there
	for i, r := range text {
		next := text[i+utf8.RuneLen(r):]
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case strings.ContainsRune("\\`*_[]>|~!$", r),
			lineStart && (r == '#' || r == '='),
			lineStart && (r == '-' || r == '+' || r == ':') && (endsWord(next) || next[0] == '-'),
			number && (r == '.' || r == ')') && endsWord(next):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		number = '0' <= r && r <= '9' && (lineStart || number)
		lineStart = r == '\n' || lineStart && (r == ' ' || r == '\t')
	}
	return b.String()
}

func endsWord(next string) bool { return next == "" || strings.ContainsRune(" \t\n", rune(next[0])) }

// safeURL returns an address for a link, or "" for one that is not http.
func safeURL(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20", `\`, "%5C", "|", "%7C").Replace(u.String())
}

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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"
	"unicode/utf8"
)

// EscapeMarkdown writes text so that CommonMark, with or without the
// extensions of GitHub, shows it as it stands: it is no markup, no HTML and no
// link. Line breaks are kept.
func EscapeMarkdown(text string) string {
	var b strings.Builder
	text = Plain(text)
	lineStart, number := true, false // at the start of a line; after a number there
	last := ' '
	for i, r := range text {
		next := text[i+utf8.RuneLen(r):]
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '\\' && (next == "" || next[0] == '\n'): // not one that breaks the line
			b.WriteString("&#92;")
		case strings.ContainsRune("\\`*_[]{}>|~$@", r),
			r == '#' && (last == '#' || isBlank(last)), // opens a heading, or closes one
			lineStart && r == '=',
			lineStart && (r == '-' || r == '+' || r == ':') && (endsWord(next) || next[0] == '-' || next[0] == '+'),
			number && (r == '.' || r == ')') && endsWord(next),
			r == ':' && strings.HasPrefix(next, "//"),
			r == '.' && isWWW(text[:i]):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		number = '0' <= r && r <= '9' && (lineStart || number)
		lineStart = r == '\n' || lineStart && isBlank(r)
		last = r
	}
	return b.String()
}

// MarkdownLine is EscapeMarkdown for a text that is to stand on one line: its
// white space becomes single spaces.
func MarkdownLine(text string) string {
	return EscapeMarkdown(strings.Join(strings.FieldsFunc(Plain(text), isBlank), " "))
}

// isBlank reports whether r is white space that Markdown folds.
func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }

func endsWord(next string) bool { return next == "" || isBlank(rune(next[0])) }

// isWWW reports whether s ends in the letters that make a link of what follows.
func isWWW(s string) bool { return len(s) >= 3 && strings.EqualFold(s[len(s)-3:], "www") }

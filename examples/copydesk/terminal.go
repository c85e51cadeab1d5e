// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strconv"
	"strings"
	"unicode"
)

// isTerminal reports whether f is shown to a person: a character device that
// is not the null device.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// style is how words look on a terminal.
type style struct {
	color bool
	width int // columns
}

const defaultWidth = 80

func styleFor(c console) style {
	s := style{width: defaultWidth}
	if !c.terminal {
		return s
	}
	s.color = c.getenv("NO_COLOR") == "" && c.getenv("TERM") != "dumb"
	if n, err := strconv.Atoi(c.getenv("COLUMNS")); err == nil && n >= 20 {
		s.width = min(n, 120)
	}
	return s
}

func (s style) paint(code, text string) string {
	if !s.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s style) bold(text string) string   { return s.paint("1", text) }
func (s style) dim(text string) string    { return s.paint("2", text) }
func (s style) kicker(text string) string { return s.paint("1;35", text) }
func (s style) label(text string) string  { return s.paint("1;36", text) }
func (s style) value(text string) string  { return s.paint("32", text) }

// wrap breaks a paragraph into lines of at most width columns, each after
// indent. Line breaks in the text are kept.
func wrap(text, indent string, width int) string {
	var b strings.Builder
	for part := range strings.SplitSeq(text, "\n") {
		column := 0
		for word := range strings.FieldsSeq(part) {
			size := columns(word)
			switch {
			case column == 0:
				b.WriteString(indent)
				column = len(indent)
			case column+1+size > width:
				b.WriteString("\n" + indent)
				column = len(indent)
			default:
				b.WriteByte(' ')
				column++
			}
			b.WriteString(word)
			column += size
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// columns returns how many columns s takes up, roughly: combining marks none,
// East Asian characters two.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			n += 2
		default:
			n++
		}
	}
	return n
}

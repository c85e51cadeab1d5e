// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
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

// clean takes out what could steer a terminal: escape sequences with all that
// belongs to them, control characters other than line feed and tab, and the
// characters that turn the direction of writing for whatever follows.
func clean(s string) string {
	if strings.IndexFunc(s, steers) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for s = strings.ToValidUTF8(s, "\uFFFD"); s != ""; {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == '\x1b' || r == '\u009b' || r == '\u009d' || r == '\u0090' || r == '\u0098' || r == '\u009e' || r == '\u009f':
			s = s[sequenceLen(s):]
			continue
		case !steers(r):
			b.WriteRune(r)
		}
		s = s[size:]
	}
	return b.String()
}

func steers(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
		return true
	}
	return unicode.IsControl(r)
}

// maxSequence bounds how far the end of an escape sequence is looked for, so
// that a lone introducer does not swallow the text.
const maxSequence = 256

// sequenceLen returns the length of the escape sequence that s starts with.
func sequenceLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == '\x1b' {
		if n == len(s) {
			return n
		}
		// ESC with a letter stands for the C1 control 0x40 above it.
		if c := s[n]; '@' <= c && c <= '_' {
			r = rune(c) + 0x40
			n++
		} else {
			for n < len(s) && ' ' <= s[n] && s[n] <= '/' { // intermediate bytes
				n++
			}
			if n < len(s) && '0' <= s[n] && s[n] <= '~' {
				n++
			}
			return n
		}
	}
	limit := min(len(s), n+maxSequence)
	switch r {
	case '\u009b': // control sequence: parameters up to a final byte
		for i := n; i < limit; i++ {
			if '@' <= s[i] && s[i] <= '~' {
				return i + 1
			}
			if s[i] < ' ' || s[i] > '~' {
				break
			}
		}
	case '\u009d', '\u0090', '\u0098', '\u009e', '\u009f': // a string up to its terminator
		if i := strings.IndexByte(s[n:limit], '\a'); i >= 0 {
			return n + i + 1
		}
		for _, end := range []string{"\x1b\\", "\u009c"} {
			if i := strings.Index(s[n:limit], end); i >= 0 {
				return n + i + len(end)
			}
		}
	}
	return n
}

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

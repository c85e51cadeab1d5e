// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain takes out of a text what could steer a display: escape sequences with
// all that belongs to them, control characters other than line feed and tab,
// and the characters that turn the direction of writing for whatever follows.
// Every line ends in a line feed, and what is not UTF-8 becomes U+FFFD. HTML
// and Markdown show the Plain form of every text.
func Plain(s string) string {
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
		case r == '\u0085' || r == '\r' && !strings.HasPrefix(s, "\r\n"):
			b.WriteByte('\n')
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

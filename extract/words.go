// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold returns s trimmed, with runs of white space as single spaces and
// without characters that have no width.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	return foldRunes(s, isZeroWidth)
}

// isFolded reports whether folding would leave s as it is, direction marks
// aside.
func isFolded(s string) bool {
	if s != "" && (s[0] == ' ' || s[len(s)-1] == ' ') {
		return false
	}
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case ' ' < c && c < 0x7f:
			i++
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			if n == 1 || isFolding(r) {
				return false
			}
			i += n
		case c == ' ' && s[i+1] != ' ': // another character follows
			i++
		default:
			return false
		}
	}
	return true
}

// isFolding reports white space and controls outside ASCII and characters
// without width.
func isFolding(r rune) bool {
	switch {
	case r < 0x2000:
		return r <= 0xa0 || r == 0xad || r == 0x61c || r == 0x1680
	case r < 0x2070:
		return unicode.IsSpace(r) || isZeroWidth(r)
	}
	return r == 0x3000 || r == 0xfeff
}

// isZeroWidth reports characters that show nothing: joiners that no script of
// a headline needs, direction marks and the byte order mark. The joiners
// U+200C and U+200D stay: Persian and Indic words need them.
func isZeroWidth(r rune) bool {
	switch {
	case r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
		return true
	case r == '\u200e' || r == '\u200f' || r == '\u061c':
		return true
	}
	return '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}

// key returns the letters and digits of s in lower case, words parted by one
// space: two texts with the same key say the same.
func key(s string) string {
	b := make([]byte, 0, len(s))
	space := false
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r == '\'' || r == '’' || isZeroWidth(r):
			continue
		case r < utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			space = true
			continue
		default:
			r = unicode.ToLower(r)
		}
		if space && len(b) > 0 {
			b = append(b, ' ')
		}
		space = false
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// countWords returns the number of words of s: runs of letters, digits and
// inner apostrophes; of scripts that are written without spaces every letter.
func countWords(s string) int {
	n, in := 0, uint8(0) // in is 1 inside a word
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			i++
			word := asciiWord[c] & 1
			n += int(word &^ in)
			in = word | in&(asciiWord[c]>>1)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case isUnspaced(r):
			n++
			in = 0
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			n += int(1 - in)
			in = 1
		case r != '’':
			in = 0
		}
	}
	return n
}

// asciiWord is 1 for the letters and digits of ASCII, and 2 for what neither
// begins nor ends a word.
var asciiWord = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
			t[c] = 1
		}
	}
	t['\''] = 2
	return t
}()

// isUnspaced reports letters of scripts that are written without spaces
// between words: Han, Kana, Thai, Lao, Khmer and Burmese.
func isUnspaced(r rune) bool {
	switch {
	case r < 0x0e00:
		return false
	case r < 0x0f00, 0x1000 <= r && r < 0x10a0, 0x1780 <= r && r < 0x1800:
		return unicode.IsLetter(r)
	}
	return 0x3040 <= r && r < 0x3100 || 0x3400 <= r && r < 0xa000 || 0xf900 <= r && r < 0xfb00 || 0x20000 <= r && r < 0x32000
}

// hasWord reports whether one of the words stands in s, which is a key.
func hasWord(s string, words []string) bool {
	for w := range strings.FieldsSeq(s) {
		if slices.Contains(words, w) {
			return true
		}
	}
	return false
}

// foldBody is fold for text of the body, where direction marks stay: they
// belong to the words of Arabic and Hebrew.
func foldBody(s string) string {
	if isFolded(s) {
		return s
	}
	return foldRunes(s, func(r rune) bool { return r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad' })
}

// foldRunes trims s, folds its white space and drops control characters and
// the runes that drop names.
func foldRunes(s string, drop func(rune) bool) string {
	b := make([]byte, 0, len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == 0:
			space = true
		case drop(r) || unicode.IsControl(r):
		default:
			if space && len(b) > 0 {
				b = append(b, ' ')
			}
			space = false
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

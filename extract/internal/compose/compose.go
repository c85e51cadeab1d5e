// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package compose joins letters with the marks that stand behind them as
// characters of their own, as in text that went through a Macintosh or a PDF:
// "u" and U+0308 become "ü" (Unicode Standard Annex #15, form NFC). Words and
// names are compared letter by letter, and would not be found otherwise.
//
// It knows the marks of Latin, Greek and Cyrillic, the voicing marks of kana and
// the parts of Korean syllables. All other characters stay as they are, also
// those that the whole of NFC would replace.
package compose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Has reports whether a text may hold anything to compose. It is fast.
func Has(s string) bool {
	// the first byte of U+0300 to U+037F; the second of these holds no mark
	// from U+0370 on
	return strings.IndexByte(s, 0xcc) >= 0 || strings.IndexByte(s, 0xcd) >= 0 ||
		strings.Contains(s, "\xe1\x84") || // what Korean syllables begin with
		strings.Contains(s, "\u3099") || strings.Contains(s, "\u309a")
}

// mostMarks is the number of marks on a letter beyond which they are no
// spelling, and stay as they are. No language has more than three.
const mostMarks = 8

// Join returns s with the letters composed; s itself where there are none to
// compose.
func Join(s string) string {
	if !Has(s) {
		return s
	}
	var found []int // where each letter with marks begins and ends
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		end, marks := i+n, 0
		for end < len(s) && s[end] >= utf8.RuneSelf {
			m, n := utf8.DecodeRuneInString(s[end:])
			if !IsMark(m) {
				break
			}
			end += n
			marks++
		}
		if 0 < marks && marks <= mostMarks && unicode.IsLetter(r) {
			found = append(found, i, end)
		}
		i = end
	}
	if len(found) == 0 {
		return s
	}
	// in one call, as a call is dear in a browser; a line end joins nothing
	var b strings.Builder
	for k := 0; k < len(found); k += 2 {
		b.WriteString(s[found[k]:found[k+1]])
		b.WriteByte('\n')
	}
	joined := nfc(b.String())
	b.Reset()
	b.Grow(len(s))
	end := 0
	for k := 0; k < len(found); k += 2 {
		letter, rest, _ := strings.Cut(joined, "\n")
		b.WriteString(s[end:found[k]])
		b.WriteString(letter)
		end, joined = found[k+1], rest
	}
	b.WriteString(s[end:])
	return b.String()
}

// IsMark reports whether a character may become part of the letter before it.
func IsMark(r rune) bool {
	switch {
	case r < '\u0300':
		return false
	case r <= '\u036f':
		return true
	}
	return r == '\u3099' || r == '\u309a' || '\u1161' <= r && r <= '\u1175' || '\u11a8' <= r && r <= '\u11c2'
}

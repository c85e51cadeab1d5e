// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "unicode/utf8"

// noteMarks notes what several marks say together.
func (f *facts) noteMarks(text string) {
	const few = 12 // words
	if f.start == bracketEnd && f.end == bracketEnd && f.words <= few {
		f.flags |= isBracketed
	}
	if f.flags&hasSlash != 0 && f.words >= 2 && f.words <= 8 && f.capitals == f.cased && f.cased > 0 && f.end != fullStop && f.numbers == 0 {
		f.flags |= isSlashed
	}
	if c, _ := utf8.DecodeRuneInString(text); (c == '—' || c == '–' || c == '-') && f.flags&(hasAt|hasBrackets) == hasAt|hasBrackets {
		f.flags |= isPostSign
	}
	if endsGluedAt(text) {
		f.flags |= endsGlued
	}
}

// endsGluedAt reports a sentence whose end a few words are glued to.
func endsGluedAt(s string) bool {
	const reach = 48 // bytes
	for i := len(s) - 2; i > 0 && i > len(s)-reach; i-- {
		if c := s[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		before, after := s[i-1], s[i+1]
		if 'a' <= before && before <= 'z' && 'A' <= after && after <= 'Z' {
			return true
		}
	}
	return false
}

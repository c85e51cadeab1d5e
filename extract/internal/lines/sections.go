// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
)

// Sections cuts a menu line into names of sections ("Breaking News Middle East
// Politics"), the longest first from left to right. It returns nil where the
// line holds anything else.
func Sections(s string) []string {
	const longest = 400 // bytes
	if len(s) > longest {
		return nil
	}
	words := sectionWords(s)
	if len(words) == 0 {
		return nil
	}
	labels, lens := labelWords()
	var out []string
	for i := 0; i < len(words); {
		k := min(int(lens[words[i].low]), len(words)-i)
		for ; k > 0; k-- {
			if labels[joinWords(words[i:i+k])]&sectionLabel != 0 {
				break
			}
		}
		if k == 0 {
			return nil
		}
		out = append(out, s[words[i].start:words[i+k-1].end])
		i += k
	}
	return out
}

// sectionWord is a word of a menu line.
type sectionWord struct {
	low        string
	start, end int
}

// sectionWords cuts a line into words, marks between them left out.
func sectionWords(s string) []sectionWord {
	var words []sectionWord
	start := -1
	for i, c := range s + " " {
		in := unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
		if in && start < 0 {
			start = i
		}
		if !in && start >= 0 {
			words = append(words, sectionWord{strings.ToLower(s[start:i]), start, i})
			start = -1
		}
	}
	return words
}

func joinWords(words []sectionWord) string {
	if len(words) == 1 {
		return words[0].low
	}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.low)
	}
	return b.String()
}

// IsLabel reports a line that is all label: a button, the head of a list or
// part of a menu, but no section.
func IsLabel(s string) bool {
	f := newScanner().scan(s)
	return f.covered != 0 && f.covered&(sectionLabel|monthLabel|plainLabel) == 0
}

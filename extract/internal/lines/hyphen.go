// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet is the words of a text, gathered when first asked for.
type wordSet struct {
	r     *reader
	words map[string]bool
}

// dropHyphen reports whether the hyphen of n bytes at the end of b was set by
// the wrapping: unless the text has the word with its hyphen elsewhere, or the
// word goes on with a capital.
func (w *wordSet) dropHyphen(b []byte, n int, next string) bool {
	if c, _ := utf8.DecodeLastRune(b); c == '\u00ad' {
		return true
	}
	if c, _ := utf8.DecodeRuneInString(next); !unicode.IsLower(c) {
		return false
	}
	const longest = 60 // bytes of half a word
	head := b[max(0, len(b)-n-longest) : len(b)-n]
	k := len(head)
	for k > 0 {
		c, m := utf8.DecodeLastRune(head[:k])
		if !unicode.IsLetter(c) {
			break
		}
		k -= m
	}
	first := strings.ToLower(string(head[k:]))
	second := strings.ToLower(next[:wordLen(next[:min(len(next), longest)])])
	if w.words == nil {
		w.gather()
	}
	if w.words[first+second] {
		return true
	}
	return !w.words[first+"-"+second] && !hyphenHeadWords[first]
}

// hyphenHeadWords are first parts of compounds that keep their hyphen.
var hyphenHeadWords = map[string]bool{"self": true, "ex": true, "well": true, "half": true, "so": true, "co": true, "non": true, "anti": true, "vice": true,
	"mid": true, "long": true, "short": true, "high": true, "low": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true,
	"eight": true, "nine": true, "ten": true, "one": true, "first": true, "second": true, "third": true, "twenty": true, "thirty": true, "forty": true,
	"fifty": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true}

// wordLen returns the length of the letters at the head of s.
func wordLen(s string) int {
	for i, c := range s {
		if !unicode.IsLetter(c) {
			return i
		}
	}
	return len(s)
}

// gather notes every word of the text in lower case, compounds with their
// hyphens as well, but for those that a line's end cuts.
func (w *wordSet) gather() {
	w.words = map[string]bool{}
	for i := range w.r.rows {
		t := strings.ToLower(w.r.rows[i].Text)
		for at := 0; at < len(t); {
			n := wordLen(t[at:])
			if n == 0 {
				_, m := utf8.DecodeRuneInString(t[at:])
				at += m
				continue
			}
			end := at + n
			if end+1 < len(t) && t[end] == '-' {
				if m := wordLen(t[end+1:]); m > 0 {
					w.words[t[at:end+1+m]] = true
				}
			}
			if end < len(t) || at > 0 {
				w.words[t[at:end]] = true
			}
			at = end
		}
	}
}

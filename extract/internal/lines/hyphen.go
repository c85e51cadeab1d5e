// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hyphenLen returns the length of the hyphen that ends b, where a word or
// number goes on in next; else 0.
func hyphenLen(b []byte, next string) int {
	c, n := utf8.DecodeLastRune(b)
	if c != '-' && c != '\u2010' && !isSoft(c) || len(b) <= n {
		return 0
	}
	before, _ := utf8.DecodeLastRune(b[:len(b)-n])
	after, _ := utf8.DecodeRuneInString(next)
	if !isWordRune(before) || !isWordRune(after) {
		return 0
	}
	return n
}

// isSoft reports hyphens that only a line's end shows: the soft hyphen, and the
// sign that some readers of print set for it.
func isSoft(c rune) bool { return c == '\u00ad' || c == '¬' }

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// wordSet is the words of a text, gathered when first asked for.
type wordSet struct {
	r     *reader
	words map[string]bool
}

// dropHyphen reports whether the hyphen of n bytes at the end of b was set by
// the wrapping: unless the text has the word with its hyphen elsewhere, the
// word goes on with a capital or figure, or its parts are those of compounds.
func (w *wordSet) dropHyphen(b []byte, n int, next string) bool {
	if c, _ := utf8.DecodeLastRune(b); isSoft(c) {
		return true
	}
	if !opensLower(next) {
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
	end := wordLen(next[:min(len(next), longest)])
	second := strings.ToLower(next[:end])
	switch {
	case first == "":
		return false
	case w.has(first + second):
		return true
	case w.has(first + "-" + second):
		return false
	case utf8.RuneCountInString(first) == 1, isSuspended(next), isListed(hyphenHeadWords, first):
		return false
	}
	// No wrapping leaves so little of a word between two hyphens ("mother-in-law").
	const least = 3
	return !(k > 0 && head[k-1] == '-' && len(first) <= least || end < len(next) && next[end] == '-' && end <= least)
}

// isSuspended reports that next goes on a compound whose last part is left out
// ("pre- and post-war"): with a word that joins, and another compound where it
// may be the end of a word.
func isSuspended(next string) bool {
	word, rest, _ := strings.Cut(next, " ")
	rest, _, _ = strings.Cut(rest, " ")
	return isListed("und|oder|bis|sowie|och|eller", word) || isListed("and|or|to|et|ou|y|o|e|of|og|и", word) && strings.Contains(rest, "-")
}

// isListed reports whether word is in a list that is parted by bars.
func isListed(list, word string) bool { return strings.Contains("|"+list+"|", "|"+word+"|") }

// hyphenHeadWords are first parts of compounds that keep their hyphen.
const hyphenHeadWords = "self|ex|well|half|so|co|non|anti|vice|mid|long|short|high|low|two|three|four|five|six|seven|eight|nine|ten|one|first|second|third|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"

// wordLen returns the length of the letters at the head of s.
func wordLen(s string) int {
	for i, c := range s {
		if !unicode.IsLetter(c) {
			return i
		}
	}
	return len(s)
}

// has reports whether the text has a word.
func (w *wordSet) has(word string) bool {
	if w.words == nil {
		w.gather()
	}
	return w.words[word]
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

// mendInitial joins the large letter that opens a story in print with its word:
// "T he mayor".
func (w *wordSet) mendInitial(s string) string {
	if len(s) > 3 && s[1] == ' ' && w.opensWord(s[0], s[2:], false) {
		return s[:1] + s[2:]
	}
	return s
}

// opensWord reports whether a letter is the first of the word that goes on in
// next: it makes a frequent word or one of the text, or stands on a line alone.
// Vowels are words as well.
func (w *wordSet) opensWord(letter byte, next string, alone bool) bool {
	n := wordLen(next)
	vowel := strings.IndexByte("AEIOUY", letter) >= 0
	if n == 0 || letter < 'A' || 'Z' < letter || strings.ToLower(next[:n]) != next[:n] || vowel && !alone && n > 1 {
		return false
	}
	whole := string(letter|0x20) + next[:n]
	words, _ := labelWords()
	return alone && strings.IndexByte("AIO", letter) < 0 || words[whole]&plainLabel != 0 || w.has(whole)
}

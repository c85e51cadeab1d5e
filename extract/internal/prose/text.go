// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package prose reads running text once into tokens, sentences and
// paragraphs, which quotes and figures share.
package prose

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// Text is a text that has been read. Its offsets are bytes of S.
type Text struct {
	// S is the text as given. Low is S in lower case, rune by rune where that
	// keeps the length in bytes, so that every offset into S holds for Low.
	S, Low string
	// Tokens are the words, numbers and marks of S in order.
	Tokens []Token
	// Sentences and Paragraphs are ranges of token indexes. They cover all
	// tokens; a sentence never crosses a paragraph. A paragraph ends at each
	// line break.
	Sentences  []Range
	Paragraphs []Range
	// Check is called now and then in long loops over the text, and may panic
	// to end them; nil means that nothing is called.
	Check func()
}

// Range is a half-open range of indexes.
type Range struct{ Start, End int32 }

// Token is a word, number or mark.
type Token struct {
	Start, End int32 // bytes of Text.S
	Kind       Kind
	// Space reports that white space or the start of a line stands before the
	// token.
	Space bool
	// Title reports that a word begins with a capital letter; Upper that it
	// has two letters or more, all capitals.
	Title, Upper bool
	// Hash is the Hash of the characters in lower case.
	Hash uint32
}

// Kind tells tokens apart.
type Kind uint8

// The kinds of token.
const (
	// Word is a run of letters, combining marks and inner digits. Apostrophes
	// end it, save between letters: "don't" and "O'Neill" are one word, and
	// the possessive "'s" is a Word of its own. A hyphen ends it.
	Word Kind = iota
	// Number begins with a digit: digits with inner "." or "," between digits.
	Number
	// Punct is one punctuation mark or symbol; "..." is one, and so are '' and ``.
	Punct
)

// Read splits s. It takes time linear in the length of s.
func Read(s string) *Text { return ReadChecked(s, nil) }

// ReadChecked is Read with a Check.
func ReadChecked(s string, check func()) *Text {
	t := &Text{S: s, Low: lower(s), Check: check, Tokens: make([]Token, 0, len(s)/5+8)}
	t.tokenize()
	t.split()
	return t
}

// Pause calls Check, if there is one, in a loop over tokens or sentences at
// every 1,024th: i counts the turns of the loop.
func (t *Text) Pause(i int) {
	if i%1024 == 0 {
		t.look()
	}
}

// look is apart so that Pause stays small, in many loops.
func (t *Text) look() {
	if t.Check != nil {
		t.Check()
	}
}

// Word returns the characters of token i.
func (t *Text) Word(i int) string { return t.S[t.Tokens[i].Start:t.Tokens[i].End] }

// LowWord returns the characters of token i in lower case.
func (t *Text) LowWord(i int) string { return t.Low[t.Tokens[i].Start:t.Tokens[i].End] }

// Span returns the bytes from the start of token i to the end of token j-1.
func (t *Text) Span(i, j int) article.Span {
	if i >= j {
		return article.Span{}
	}
	return article.Span{Start: int(t.Tokens[i].Start), End: int(t.Tokens[j-1].End)}
}

// TokenAt returns the index of the first token that ends after offset; it is
// len(t.Tokens) where there is none.
func (t *Text) TokenAt(offset int) int {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); int(t.Tokens[m].End) > offset {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

// lower returns s in lower case with every rune at its place.
func lower(s string) string {
	i := 0
	for i < len(s) && (s[i] < 'A' || 'Z' < s[i]) && s[i] < utf8.RuneSelf {
		i++
	}
	if i == len(s) {
		return s
	}
	b := []byte(s)
	for i < len(b) {
		if c := b[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				b[i] = c + 'a' - 'A'
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if l := unicode.ToLower(r); l != r && utf8.RuneLen(l) == n {
			utf8.EncodeRune(b[i:], l)
		}
		i += n
	}
	return string(b)
}

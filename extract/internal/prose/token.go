// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"unicode"
	"unicode/utf8"
)

// class is what a rune is to the tokenizer.
type class uint8

const (
	space class = iota
	letter
	digit
	mark // everything else
)

func classOf(r rune) class {
	switch {
	case r < utf8.RuneSelf:
		return asciiClass[r]
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff':
		return space
	}
	return mark
}

var asciiClass = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v':
			t[c] = space
		default:
			t[c] = mark
		}
	}
	return t
}()

// tokenize fills Tokens, and Paragraphs at each line break.
func (t *Text) tokenize() {
	s := t.S
	first, gap := 0, true
	endParagraph := func() {
		if first < len(t.Tokens) {
			t.Paragraphs = append(t.Paragraphs, Range{int32(first), int32(len(t.Tokens))})
			first = len(t.Tokens)
		}
	}
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		c := classOf(r)
		if c == space {
			if r == '\n' || r == '\r' || r == '\u2029' {
				endParagraph()
			}
			gap = true
			i += n
			continue
		}
		tok := Token{Start: int32(i), Space: gap}
		gap = false
		switch c {
		case letter:
			i = t.word(i, &tok)
		case digit:
			tok.Kind = Number
			i = number(s, i)
		default:
			tok.Kind = Punct
			i = punct(s, i, n)
			if r == '\'' || r == '\u2019' {
				if j := possessive(s, i); j > i && !tok.Space {
					tok.Kind, i = Word, j
				}
			}
		}
		tok.End = int32(i)
		tok.Hash = Hash(t.Low[tok.Start:i])
		t.Tokens = append(t.Tokens, tok)
		t.Pause(len(t.Tokens))
	}
	endParagraph()
}

// word reads the word at i, notes its case and returns its end.
func (t *Text) word(i int, tok *Token) int {
	s, start := t.S, i
	letters, capitals := 0, 0
	for i < len(s) {
		if b := s[i]; b < utf8.RuneSelf && asciiClass[b] != mark {
			switch asciiClass[b] {
			case space:
				tok.setCase(s[start], letters, capitals)
				return i
			case letter:
				letters++
				if b < 'a' {
					capitals++
				}
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch c := classOf(r); {
		case c == letter:
			letters++
			if unicode.IsUpper(r) {
				capitals++
				tok.Title = tok.Title || i == start
			}
		case c == digit:
		case (r == '\'' || r == '\u2019') && i+n < len(s) && possessive(s, i+n) == i+n && isLetterAt(s, i+n):
		default:
			tok.setCase(s[start], letters, capitals)
			return i
		}
		i += n
	}
	tok.setCase(s[start], letters, capitals)
	return i
}

// setCase notes the case of a word by its first byte and by the number of its
// letters and capitals.
func (t *Token) setCase(first byte, letters, capitals int) {
	t.Title = t.Title || 'A' <= first && first <= 'Z'
	t.Upper = letters > 1 && capitals == letters
}

// possessive returns the end of the "s" that stands at i after an apostrophe
// when it is a possessive ending, else i.
func possessive(s string, i int) int {
	if i < len(s) && (s[i] == 's' || s[i] == 'S') && !isLetterAt(s, i+1) {
		return i + 1
	}
	return i
}

func isLetterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return classOf(r) == letter
}

// number returns the end of the digits at i, with "." and "," between digits.
func number(s string, i int) int {
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if classOf(r) == digit {
			i += n
			continue
		}
		if r != '.' && r != ',' || i+1 >= len(s) {
			break
		}
		if next, _ := utf8.DecodeRuneInString(s[i+1:]); classOf(next) != digit {
			break
		}
		i++
	}
	return i
}

// punct returns the end of the mark of n bytes at i; runs of full stops and
// doubled single quotes are one mark.
func punct(s string, i, n int) int {
	switch s[i] {
	case '.':
		for i < len(s) && s[i] == '.' {
			i++
		}
		return i
	case '\'', '`':
		if i+1 < len(s) && s[i+1] == s[i] {
			return i + 2
		}
	}
	return i + n
}

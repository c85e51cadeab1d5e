// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package bridge

import (
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// toUTF16 turns every offset of an article that was read from input from bytes
// into UTF-16 code units.
func toUTF16(a *article.Article, input string) {
	body := newUnits(a.Body.Text)
	for i := range a.Body.Blocks {
		body.span(&a.Body.Blocks[i].Span)
	}
	for i := range a.Quotes {
		body.span(&a.Quotes[i].Span)
		body.span(&a.Quotes[i].Speaker.Span)
	}
	for i := range a.Figures {
		body.span(&a.Figures[i].Span)
		body.span(&a.Figures[i].Of.Span)
	}
	if len(a.Evidence) == 0 {
		return
	}
	source := newUnits(input)
	for i := range a.Evidence {
		if c := &a.Evidence[i]; c.Start >= 0 {
			c.Start, c.End = source.at(c.Start), source.at(c.End)
		}
	}
}

// unitStep is how many bytes lie between two entries of a table of units.
const unitStep = 256

// units gives the offset in UTF-16 code units of a byte offset into text.
type units struct {
	text   string
	before []int // units before each multiple of unitStep; nil for ASCII
}

func newUnits(text string) *units {
	u := &units{text: text}
	if isASCII(text) {
		return u
	}
	u.before = make([]int, 0, len(text)/unitStep+1)
	n := 0
	for i := range len(text) {
		if i%unitStep == 0 {
			u.before = append(u.before, n)
		}
		n += unitsOf(text[i])
	}
	return u
}

func (u *units) span(s *article.Span) { s.Start, s.End = u.at(s.Start), u.at(s.End) }

// at returns the units before byte i, which is at the start of a character.
// What lies outside of the text stays as it is.
func (u *units) at(i int) int {
	if u.before == nil || i <= 0 || i > len(u.text) {
		return i
	}
	step := min(i/unitStep, len(u.before)-1)
	n := u.before[step]
	for _, c := range []byte(u.text[step*unitStep : i]) {
		n += unitsOf(c)
	}
	return n
}

// unitsOf returns how many units a byte of valid UTF-8 brings: the first byte
// of a character all of them, the others none.
func unitsOf(c byte) int {
	switch {
	case !utf8.RuneStart(c):
		return 0
	case c >= 0xF0:
		return 2
	}
	return 1
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

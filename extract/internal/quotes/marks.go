// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// stretch is text between quotation marks, at the outermost level; a mark that
// is never closed ends with its paragraph.
type stretch struct {
	// first and end are the tokens between the marks.
	first, end int32
	// open and close are the tokens of the marks; close is -1 where none
	// closes the stretch.
	open, close int32
	// single reports single marks, which titles and headlines use.
	single bool
}

// maxSingle bounds a stretch in single marks, in bytes; further off, the mark
// is an apostrophe.
const maxSingle = 600

// maxTag bounds a stray markup tag, in bytes.
const maxTag = 400

// openMarks open a stretch. The straight mark, doubled single marks and
// guillemets open and close.
const openMarks = "“„‟「『〝"

// scanner finds the stretches of one paragraph after the other.
type scanner struct {
	t   *prose.Text
	out []stretch
	// of the paragraph at hand
	end          int32
	lastClose    int32 // the last ” in it
	guillemet    string
	guillemetEnd string
}

// scan returns the stretches of t in order.
func scan(t *prose.Text) []stretch {
	s := scanner{t: t}
	for i, p := range t.Paragraphs {
		t.Pause(i)
		s.paragraph(p)
	}
	return s.out
}

// mark returns the quotation mark at token i, with doubled single marks and
// full-width ones as the straight one; "" for any other token.
func (s *scanner) mark(i int32) string {
	k := &s.t.Tokens[i]
	if k.Kind != prose.Punct {
		return ""
	}
	c := s.t.S[k.Start]
	if c < 0x80 {
		if c == '"' || (c == '\'' || c == '`') && k.End-k.Start == 2 {
			return `"`
		}
		return ""
	}
	switch w := s.t.S[k.Start:k.End]; w {
	case "＂":
		return `"`
	case "“", "„", "‟", "”", "«", "»", "「", "」", "『", "』", "〝", "〞":
		return w
	}
	return ""
}

func (s *scanner) paragraph(p prose.Range) {
	s.end, s.lastClose, s.guillemet, s.guillemetEnd = p.End, -1, "", ""
	doubles, singles := false, false
	for i := p.Start; i < p.End; i++ {
		s.t.Pause(int(i))
		k := &s.t.Tokens[i]
		if k.Kind != prose.Punct {
			continue
		}
		switch m := s.mark(i); m {
		case "":
			if s.canBeSingle(i) {
				singles = true
			}
			continue
		case "”":
			s.lastClose = i
		case "«":
			if s.guillemet == "" {
				s.guillemet, s.guillemetEnd = "«", "»"
			}
		case "»":
			if s.guillemet == "" {
				s.guillemet, s.guillemetEnd = "»", "«"
			}
		}
		doubles = true
	}
	first := len(s.out)
	if doubles {
		s.doubles(p)
	}
	if singles {
		s.singles(p, first)
	}
}

// doubles finds the stretches in double marks.
func (s *scanner) doubles(p prose.Range) {
	open, kind, nested := int32(-1), "", 0
	for i := p.Start; i < p.End; i++ {
		if s.t.Tokens[i].Kind != prose.Punct {
			continue
		}
		if j := s.tagEnd(i); j > i {
			i = j
			continue
		}
		m := s.mark(i)
		if m == "" {
			continue
		}
		if open < 0 {
			if s.canOpen(i, m) {
				open, kind, nested = i, m, 0
			}
			continue
		}
		switch s.effect(i, m, kind, &nested) {
		case closes:
			s.add(open, i)
			open = -1
		case restarts:
			s.addUnclosed(open, i)
			open, kind = i, m
		}
	}
	if open >= 0 {
		s.addUnclosed(open, p.End)
	}
}

// canOpen reports whether the mark m at token i opens a stretch.
func (s *scanner) canOpen(i int32, m string) bool {
	switch {
	case m == `"`:
		if i > 0 && !s.t.Tokens[i].Space && s.t.Tokens[i-1].Kind == prose.Number && !s.touchesNext(i) {
			return false // an inch mark
		}
		return true
	case strings.Contains(openMarks, m), m == s.guillemet:
		return true
	case m == "”":
		// Swedish and Finnish open so, and slips do
		return s.touchesNext(i) && (s.t.Tokens[i].Space || i > 0 && (s.t.Word(int(i-1)) == "(" || s.t.Word(int(i-1)) == "—"))
	}
	return false
}

// touchesNext reports whether a word or number follows token i without space.
func (s *scanner) touchesNext(i int32) bool {
	return i+1 < s.end && !s.t.Tokens[i+1].Space && s.t.Tokens[i+1].Kind != prose.Punct
}

// What a mark does to an open stretch.
const (
	nothing = iota
	closes
	restarts
)

// effect tells what the mark m at token i does to a stretch that the mark kind
// opened; nested counts curly marks inside straight ones.
func (s *scanner) effect(i int32, m, kind string, nested *int) int {
	done := false
	switch kind {
	case `"`:
		switch {
		case m == "“" && s.lastClose > i:
			*nested++
		case m == "”" && *nested > 0:
			*nested--
		default:
			done = m == `"` || m == "”"
		}
	case "„":
		done = m == "“" || m == "”" || m == `"`
	case "「":
		done = m == "」"
	case "『":
		done = m == "』"
	case "«", "»":
		done = m == s.guillemetEnd
	case "〝":
		done = m == "〞" || m == "”"
	default:
		if m == "“" {
			if !s.t.Tokens[i].Space && !s.touchesNext(i) {
				return closes // a slip for the closing mark
			}
			return restarts
		}
		done = m == "”" || m == `"`
	}
	if done {
		return closes
	}
	return nothing
}

func (s *scanner) add(open, close int32) {
	if open+1 < close {
		s.out = append(s.out, stretch{first: open + 1, end: close, open: open, close: close})
	}
}

func (s *scanner) addUnclosed(open, end int32) {
	if open+1 < end {
		s.out = append(s.out, stretch{first: open + 1, end: end, open: open, close: -1})
	}
}

// tagEnd returns the token of the ">" that ends a stray markup tag at token i,
// whose marks are no quotation marks; i where there is no tag.
func (s *scanner) tagEnd(i int32) int32 {
	if s.t.S[s.t.Tokens[i].Start] != '<' || !s.touchesNext(i) && !(i+1 < s.end && s.t.Word(int(i+1)) == "/") {
		return i
	}
	limit := s.t.Tokens[i].Start + maxTag
	for j := i + 1; j < s.end && s.t.Tokens[j].Start < limit; j++ {
		switch s.t.S[s.t.Tokens[j].Start] {
		case '>':
			return j
		case '<':
			return i
		}
	}
	return i
}

// canBeSingle reports whether token i is a mark that opens single quotation
// marks.
func (s *scanner) canBeSingle(i int32) bool {
	switch s.t.Word(int(i)) {
	case "‘", "‚", "'", "‹":
		return true
	}
	return false
}

// elisionWords begin with an apostrophe.
const elisionWords = " em til tis twas cause cuz bout round n twill tween ere "

// singles finds the stretches in single marks outside those from index first
// on, and puts all in order.
func (s *scanner) singles(p prose.Range, first int) {
	n := len(s.out)
	k := first
	for i := p.Start; i < p.End; i++ {
		if k < n && i >= s.out[k].open {
			i = max(i, s.out[k].end-1)
			k++
			continue
		}
		if s.t.Tokens[i].Kind != prose.Punct || !s.canBeSingle(i) || !s.opensSingle(i) {
			continue
		}
		limit := p.End
		if k < n {
			limit = s.out[k].open
		}
		if j := s.singleEnd(i, limit); j > i+1 {
			s.out = append(s.out, stretch{first: i + 1, end: j, open: i, close: j, single: true})
			i = j
		}
	}
	if len(s.out) > n {
		s.merge(first, n)
	}
}

func (s *scanner) opensSingle(i int32) bool {
	if s.t.Word(int(i)) != "'" {
		return true
	}
	if !s.touchesNext(i) {
		return false
	}
	if !s.t.Tokens[i].Space && i > 0 {
		switch s.t.Word(int(i - 1)) {
		case "(", "[", "—", "-", "–":
		default:
			return false
		}
	}
	return s.t.Tokens[i+1].Kind == prose.Word && !strings.Contains(elisionWords, " "+s.t.LowWord(int(i+1))+" ")
}

// singleEnd returns the token that closes the single mark at token i before
// token limit; i where none does.
func (s *scanner) singleEnd(i, limit int32) int32 {
	open := s.t.Word(int(i))
	furthest := s.t.Tokens[i].Start + maxSingle
	found := i
	for j := i + 1; j < limit && s.t.Tokens[j].Start < furthest; j++ {
		if s.t.Tokens[j].Kind != prose.Punct {
			continue
		}
		w := s.t.Word(int(j))
		if w == open && open != "'" {
			break
		}
		switch {
		case open == "'" && w == "'", open == "‘" && w == "’", open == "‚" && (w == "‘" || w == "’"), open == "‹" && w == "›":
		default:
			continue
		}
		if s.t.Tokens[j].Space && open != "‹" || s.touchesNext(j) {
			continue
		}
		if found > i { // a later mark after a plural's apostrophe
			if strings.Contains(".,!?", s.t.Word(int(j-1))) {
				return j
			}
			return found
		}
		found = j
		if c := s.t.S[s.t.Tokens[j].Start-1]; c != 's' && c != 'S' || j+1 >= limit || !s.t.Tokens[j+1].Space {
			return j
		}
	}
	return found
}

// merge sorts the stretches from index first on; those from n on are a sorted
// list of their own.
func (s *scanner) merge(first, n int) {
	all := make([]stretch, 0, len(s.out)-first)
	a, b := s.out[first:n], s.out[n:]
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0].open < b[0].open {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	copy(s.out[first:], all)
}

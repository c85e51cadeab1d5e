// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

const (
	maxLabelTokens = 9 // the longest name before a turn's colon
	minTurns       = 3 // turns that make a text a transcript
	minTurnTokens  = 4 // the shortest turn that counts as one
)

// turn is a paragraph of a transcript: "POE: What I meant was this."
type turn struct {
	label prose.Range // the name, without the colon
	words prose.Range
	upper bool // the name is all capitals
}

// notSpeakerWords stand before a colon at the start of a paragraph and are
// nobody's name.
const notSpeakerWords = ` update updates watch read related note notes photo photos video videos source sources more exclusive
 opinion breaking live correction corrections clarification previously online contact editor's breaking contributing poll
 listen transcript here tip tips summary credit image caption location price date time where when what who why how
 poem recipe ingredients warning disclaimer example question answer ps pros cons step day week chapter part `

// findTurns fills f.turns where the text is a transcript: the turn of each
// paragraph that is one.
func (f *finder) findTurns() {
	turns, upper, people := 0, 0, 0
	for p, r := range f.t.Paragraphs {
		t, ok := f.turnOf(r)
		if !ok {
			continue
		}
		if f.turns == nil {
			f.turns = make(map[int32]turn)
		}
		f.turns[f.t.Paragraphs[p].Start] = t
		if t.words.End-t.words.Start < minTurnTokens {
			continue
		}
		turns++
		if t.upper {
			upper++
		} else if f.words[t.label.Start].sort == personSort {
			people++
		}
	}
	if upper < 2 && (upper+people < minTurns || people*2 < turns) {
		f.turns = nil
	}
}

// turnOf reads a paragraph as a turn.
func (f *finder) turnOf(r prose.Range) (turn, bool) {
	i := r.Start
	for i < r.End && (f.words[i].sort == openSort || f.words[i].sort == dashSort || f.words[i].sort == hyphenSort) {
		i++
	}
	label := prose.Range{Start: i}
	upper := true
	for ; i < r.End && i-label.Start < maxLabelTokens && f.words[i].sort != colonSort; i++ {
		k := &f.t.Tokens[i]
		switch {
		case k.Kind == prose.Word && k.Title:
			upper = upper && (k.Upper || k.End-k.Start == 1)
		case k.Kind == prose.Word && f.words[i].name > 0, f.words[i].sort == bracketSort, f.words[i].sort == stopSort, f.words[i].sort == hyphenSort:
		default:
			return turn{}, false
		}
	}
	if i >= r.End-1 || i == label.Start || f.words[i].sort != colonSort || !f.t.Tokens[i+1].Space || !f.t.Tokens[label.Start].Title {
		return turn{}, false
	}
	label.End = i
	if strings.Contains(notSpeakerWords, " "+f.t.LowWord(int(label.Start))+" ") {
		return turn{}, false
	}
	words := prose.Range{Start: i + 1, End: r.End}
	if f.words[words.Start].sort == openSort && f.words[label.Start].stretch == 0 {
		return turn{}, false // «Poe: "Yes."» is a quotation like any other
	}
	return turn{label, words, upper}, true
}

// readTurn reports the turn that a paragraph is, and whether it is one.
func (f *finder) readTurn(p prose.Range) bool {
	t, ok := f.turns[p.Start]
	if !ok {
		return false
	}
	f.passSentences(p)
	f.u = unit{start: p.Start, end: p.End, firstMark: f.nextMark, paragraph: p}
	for f.nextMark < len(f.stretches) && f.stretches[f.nextMark].open < p.End {
		f.nextMark++
	}
	f.u.endMark = f.nextMark
	a := attribution{cue: t.label.End, group: t.label.End, source: t.label, from: -1, mark: -1, whole: true}
	a.content[1] = t.words
	f.resolve(&a)
	f.found = append(f.found, a)
	return true
}

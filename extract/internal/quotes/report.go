// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"slices"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// minPhrase is the least length in tokens of reported words that are no clause:
// «confirmed the talks» reports next to nothing.
const minPhrase = 5

// finish turns the attributions into quotes in text order.
func (f *finder) finish() {
	for i := range f.found {
		f.t.Pause(i)
		a := &f.found[i]
		for side, r := range a.content {
			if r.End > r.Start && !(side == 1 && f.isAfterthought(a)) {
				f.report(a, r)
			}
		}
	}
	slices.SortStableFunc(f.out, func(a, b article.Quote) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	f.out = slices.CompactFunc(f.out, func(a, b article.Quote) bool { return a.Span == b.Span })
}

// isAfterthought reports whether the words behind the cue of a, which has others
// before it, go on with the story: «"No," Poe said and did not answer.»
func (f *finder) isAfterthought(a *attribution) bool {
	i := a.content[1].Start
	return a.class == CueAround && a.content[0].End > a.content[0].Start && f.words[i].sort == conjunctionSort && f.words[i].stretch == 0
}

// report adds the quote of the words r of a.
func (f *finder) report(a *attribution, r prose.Range) {
	start := r.Start
	r = f.trim(r)
	if r.End <= r.Start {
		return
	}
	if a.whole && f.words[start].sort == thatSort {
		r.Start = start // «A: That is up to the council»
	}
	r = f.balance(r)
	q := article.Quote{Span: f.t.Span(int(r.Start), int(r.End)), Kind: f.kindOf(r)}
	if a.whole {
		q.Kind = article.Direct
	}
	if q.Kind == article.Indirect {
		if !f.isSpeech(a, &r) {
			return
		}
		q.Span = f.t.Span(int(r.Start), int(r.End))
	} else if f.isNaming(a, r) {
		return
	}
	q.Text = q.Of(f.t.S)
	q.Cue = f.cueText(a)
	q.Speaker = f.speaker(a)
	f.out = append(f.out, q)
}

// isSpeech reports whether the unmarked words r of a report what somebody said.
// A phrase too short for that takes in the relative clause behind it: «confirmed
// the talks, which are held in Oslo».
func (f *finder) isSpeech(a *attribution, r *prose.Range) bool {
	if a.cue < 0 {
		return true
	}
	c := &f.words[a.cue]
	if c.class&(speechClass|nounClass|otherClass) == 0 && c.sort != colonSort {
		return false
	}
	n := r.End - r.Start
	tiny := n == 1 || n == 2 && f.words[r.Start].sort != pronounSort
	if !tiny && (f.isClause(*r) || r.Start > 0 && f.words[r.Start-1].sort == thatSort) {
		return true
	}
	if sourceLexicon().Class(f.t.Tokens[a.cue].Hash)&ofObjects != 0 {
		return false
	}
	if n >= minPhrase {
		return true
	}
	end := f.relativeEnd(r.End)
	if end == r.End {
		return false
	}
	r.End = end
	return true
}

// relativeEnd returns the end of the relative clause that opens at the comma at
// token i and ends its sentence; i where there is none.
func (f *finder) relativeEnd(i int32) int32 {
	n := int32(len(f.words))
	if i+2 >= n || f.words[i].sort != commaSort || f.words[i+1].sort != relativeSort {
		return i
	}
	for j := i + 2; j < n && j < i+maxEdgeTokens; j++ {
		switch f.words[j].sort {
		case openSort, closeSort, dashSort, colonSort:
			return i
		case stopSort:
			if j+1 == n || f.t.Tokens[j+1].Space && f.t.Tokens[j+1].Title {
				return j
			}
		}
	}
	return i
}

// isNaming reports whether the words r of a hold a title, name or term in marks
// rather than somebody's words: «a book titled "The Pier"».
func (f *finder) isNaming(a *attribution, r prose.Range) bool {
	if a.cue < 0 || a.whole {
		return false
	}
	n := f.firstStretch(r)
	if n < 0 || !f.isTitleCase(&f.stretches[n]) {
		return n >= 0 && f.t.LowWord(int(a.cue)) == "known"
	}
	c := f.words[a.cue].class
	switch sourceLexicon().Class(f.t.Tokens[a.cue].Hash) & (naming | calling | ofObjects) {
	case naming:
		return true
	case ofObjects: // «wrote "The Pier" in a year»
		return f.stretches[n].open == a.cue+1
	case calling:
		return f.stretches[n].open == a.cue+1 || a.source.End <= a.source.Start || f.isPassive(a)
	}
	return c&stanceClass != 0 && c&speechClass == 0
}

// isPassive reports whether a form of "to be" stands in the verb group of a.
func (f *finder) isPassive(a *attribution) bool {
	for i := a.group; i < a.cue; i++ {
		switch f.t.LowWord(int(i)) {
		case "is", "are", "was", "were", "be", "been", "being":
			return true
		}
	}
	return false
}

// firstStretch returns the number of the first stretch that r holds words of; -1
// for none.
func (f *finder) firstStretch(r prose.Range) int {
	for i := r.Start; i < r.End; i++ {
		if n := f.words[i].stretch; n != 0 {
			return int(n - 1)
		}
	}
	return -1
}

// isTitleCase reports whether all words of a stretch but function words have a
// capital, and there are few.
func (f *finder) isTitleCase(m *stretch) bool {
	const longest = 8 // tokens of a title
	if m.end-m.first > longest {
		return false
	}
	for i := m.first; i < m.end; i++ {
		k := &f.t.Tokens[i]
		if k.Kind == prose.Word && !k.Title && (i == m.first || f.words[i].class == 0 || f.words[i].class&cueClass != 0) && f.words[i].sort != possessiveSort {
			return false
		}
	}
	return true
}

func (f *finder) cueText(a *attribution) string {
	if a.cue < 0 && a.from >= 0 {
		a = &f.found[a.from]
	}
	if a.cue < 0 {
		return ""
	}
	return f.t.Word(int(a.cue))
}

// trim leaves out marks at both ends and a leading "that".
func (f *finder) trim(r prose.Range) prose.Range {
	for r.Start < r.End && (isEdge(f.words[r.Start].sort) || f.isThat(r.Start) || f.isAs(r.Start)) {
		r.Start++
	}
	for r.Start < r.End && isEdge(f.words[r.End-1].sort) {
		r.End--
	}
	return r
}

// balance takes back a mark at either end whose partner stands inside, as in
// «the pier was "as dead as a pier can be"».
func (f *finder) balance(r prose.Range) prose.Range {
	const farthest = 2 // a full stop or comma may stand before the mark
	open := 0
	for i := r.Start; i < r.End; i++ {
		switch f.words[i].sort {
		case openSort:
			open++
		case closeSort:
			open--
		}
	}
	if open < 0 && r.Start > 0 && f.words[r.Start-1].sort == openSort {
		r.Start--
	}
	if open > 0 {
		for i := r.End; i < min(r.End+farthest, int32(len(f.t.Tokens))); i++ {
			if f.words[i].sort == closeSort {
				r.End = i + 1
				break
			}
			if !isEdge(f.words[i].sort) {
				break
			}
		}
	}
	return r
}

// isThat reports whether token i is a "that" which opens reported speech.
func (f *finder) isThat(i int32) bool {
	return f.words[i].sort == thatSort && f.words[i].stretch == 0 && int(i+1) < len(f.t.Tokens) && f.t.Tokens[i+1].Space
}

// isAs reports whether token i is an "as" before marked words: «described it as
// "a heap"».
func (f *finder) isAs(i int32) bool {
	return int(i+1) < len(f.words) && f.words[i+1].sort == openSort && f.words[i].stretch == 0 && f.t.LowWord(int(i)) == "as"
}

// isEdge reports whether a mark is no part of a quote that it opens or closes.
func isEdge(s sort) bool {
	switch s {
	case commaSort, stopSort, colonSort, dashSort, openSort, closeSort, hyphenSort, bracketSort:
		return true
	}
	return false
}

// kindOf tells how many of the words are marked.
func (f *finder) kindOf(r prose.Range) article.QuoteKind {
	words, marked := 0, 0
	for i := r.Start; i < r.End; i++ {
		if f.t.Tokens[i].Kind == prose.Punct {
			continue
		}
		words++
		if f.words[i].stretch != 0 {
			marked++
		}
	}
	switch {
	case marked == 0:
		return article.Indirect
	case marked*10 >= words*9:
		return article.Direct
	}
	return article.Mixed
}

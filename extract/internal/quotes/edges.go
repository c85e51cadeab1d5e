// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

const (
	maxEdgeTokens  = 250 // how far words may reach from their cue
	maxEdgeOptions = 60
)

// findContent chooses where the words of a begin and end.
func (f *finder) findContent(a *attribution) {
	if a.class == CueLeft || a.class == CueAround {
		a.content[0] = f.leftContent(a)
	}
	if a.class == CueRight || a.class == CueAround {
		a.content[1] = f.rightContent(a)
	}
}

// rightContent returns the words that follow the cue.
func (f *finder) rightContent(a *attribution) prose.Range {
	from := a.cue + 1
	if a.source.Start > a.cue {
		from = max(from, a.source.End)
	}
	q := &f.q
	q.reset(StartDecision, a.cue)
	for i := from; i < f.u.end && i < from+maxEdgeTokens && len(q.Options) < maxEdgeOptions; i++ {
		if f.startsContent(i, from) {
			f.startOption(a, i, from)
		}
	}
	if len(q.Options) == 0 {
		return f.nothing()
	}
	k, _ := f.decide()
	start := q.Options[k].Start
	q.reset(EndDecision, a.cue)
	scan := endScan{start: start}
	for i := start + 1; i <= f.u.end && i < start+maxEdgeTokens && len(q.Options) < maxEdgeOptions; i++ {
		f.scanWord(&scan, i-1)
		if f.endsContent(i) {
			f.endOption(a, &scan, i)
		}
	}
	if len(q.Options) == 0 {
		return f.nothing()
	}
	k, _ = f.decide()
	return prose.Range{Start: start, End: q.Options[k].End}
}

// startsContent reports whether reported words may begin at token i; from is
// the first token after cue and source.
func (f *finder) startsContent(i, from int32) bool {
	w, p := &f.words[i], f.at(i-1)
	switch w.sort {
	case commaSort, stopSort, colonSort, thatSort, closeSort:
		return false
	}
	if p.sort == openSort {
		return false // the mark itself is the option
	}
	if i < from+8 || w.sort == openSort {
		return true
	}
	switch p.sort {
	case thatSort, colonSort, commaSort, dashSort:
		return i < from+50
	}
	return false
}

func (f *finder) startOption(a *attribution, i, from int32) {
	q := &f.q
	c := &f.words[a.cue]
	w, p, n := f.words[i], f.at(i-1), f.at(i+1)
	d := bucket(i - from)
	grade := uint32(c.class & cueClass)
	ctx := uint32(a.class)
	if a.source.Start > a.cue {
		ctx |= 8
	}
	between := f.between(from, i)
	q.add(200, mix(d, uint32(p.sort)))
	q.add(201, mix(d, uint32(w.sort)))
	q.add(202, mix(c.id, d))
	q.add(203, mix(c.id, mix(uint32(p.sort), min(d, 1))))
	q.add(204, mix(mix(uint32(p.sort), uint32(w.sort)), min(d, 2)))
	q.add(205, mix(ctx, mix(d, uint32(p.sort))))
	q.add(206, mix(grade, mix(d, uint32(p.sort))))
	q.add(207, mix(p.id, min(d, 3)))
	q.add(208, mix(w.id, min(d, 3)))
	q.add(209, mix(between, mix(uint32(p.sort), uint32(w.sort))))
	q.add(210, mix(c.id, mix(between, uint32(p.sort))))
	q.add(211, mix(mix(uint32(w.sort), uint32(n.sort)), mix(uint32(p.sort), min(d, 1))))
	q.add(212, mix(c.id, mix(uint32(w.sort), min(d, 2))))
	q.add(213, mix(uint32(f.at(from).sort), mix(uint32(p.sort), d)))
	q.add(214, mix(between, mix(d, f.thatAhead(i-1))))
	q.add(215, mix(c.id, mix(w.id, min(d, 2))))
	q.add(216, mix(f.at(from).id, mix(uint32(p.sort), min(d, 4))))
	q.add(217, mix(p.id, w.id))
	q.add(218, mix(c.id, mix(p.id, min(d, 3))))
	q.add(219, mix(mix(f.at(from).id, f.at(from+1).id), mix(d, uint32(p.sort))))
	q.add(220, mix(mix(uint32(f.at(i-2).sort), uint32(p.sort)), mix(uint32(w.sort), uint32(n.sort))))
	q.add(221, mix(f.verbAhead(i), mix(min(d, 3), uint32(w.sort))))
	q.add(222, mix(f.verbAhead(i), mix(c.id, min(d, 2))))
	q.option(prose.Range{Start: i, End: i + 1})
}

// between tells what was passed from token from to token i: that, marks,
// commas.
func (f *finder) between(from, i int32) uint32 {
	that, comma, open, verbs, colon := uint32(0), uint32(0), uint32(0), uint32(0), uint32(0)
	for j := from; j < i; j++ {
		switch f.words[j].sort {
		case thatSort:
			that++
		case commaSort:
			comma++
		case openSort:
			open++
		case auxiliarySort, speechPastSort:
			verbs = 1
		case colonSort:
			colon = 1
		}
	}
	return min(that, 2) | min(comma, 2)<<2 | min(open, 2)<<4 | verbs<<6 | colon<<7
}

// endScan holds what was passed from the start of the words on.
type endScan struct {
	start, comma                     int32 // the first word; the last comma
	commas, verbs, marks, cues, that uint32
}

// commasAhead counts the commas from token i on, up to 3.
func (f *finder) commasAhead(i int32) uint32 {
	n := uint32(0)
	for j := i; j < f.u.end && j < i+40 && n < 3; j++ {
		if f.words[j].sort == commaSort {
			n++
		}
	}
	return n
}

// lastComma tells how far the last comma before token i is.
func (s *endScan) lastComma(i int32) uint32 {
	if s.comma == 0 {
		return 31
	}
	return bucket(i - s.comma)
}

// verbAhead tells how soon a finite verb follows from token i on, before the
// next mark: 0 for none.
func (f *finder) verbAhead(i int32) uint32 {
	for j := i; j < f.u.end && j < i+8; j++ {
		switch f.words[j].sort {
		case auxiliarySort, speechPastSort, pastSort, speechBaseSort, stanceSort:
			return min(uint32(j-i), 4) + 1
		case commaSort, stopSort, openSort, closeSort, colonSort, dashSort:
			return 0
		}
	}
	return 0
}

func (f *finder) scanWord(s *endScan, i int32) {
	switch w := &f.words[i]; w.sort {
	case commaSort:
		if w.stretch == 0 {
			s.commas++
			s.comma = i
		}
	case auxiliarySort:
		s.verbs++
	case pastSort, stanceSort:
		s.verbs++
	case openSort:
		s.marks++
	case thatSort:
		s.that++
	case speechPastSort, speechBaseSort:
		if w.stretch == 0 {
			s.cues++
		}
	}
}

// endsContent reports whether reported words may end before token i.
func (f *finder) endsContent(i int32) bool {
	if isEdge(f.words[i-1].sort) && f.words[i-1].sort != closeSort {
		return false // the same words as without the mark
	}
	if i == f.u.end {
		return true
	}
	w := &f.words[i]
	if w.stretch != 0 && f.words[i-1].stretch == w.stretch {
		return false
	}
	switch w.sort {
	case closeSort:
		return false // the option after the mark has the same words
	case commaSort, dashSort, bracketSort, colonSort, conjunctionSort, subordinatorSort, prepositionSort, relativeSort, stopSort, thatSort, whSort:
		return true
	}
	p := f.words[i-1].sort
	return p == closeSort || w.sort == openSort || w.sort == ingSort || w.sort == speechIngSort || w.sort == timeSort
}

func (f *finder) endOption(a *attribution, s *endScan, i int32) {
	q := &f.q
	c := &f.words[a.cue]
	w, p := f.at(i), f.at(i-1)
	n1, n2, n3 := f.at(i+1), f.at(i+2), f.at(i+3)
	last := uint32(0)
	if f.onlyEdges(i) {
		last = 1
	}
	rest := bucket(f.u.end - i)
	length := bucket(i - s.start)
	marked := min(s.marks, 2)
	grade := uint32(c.class&cueClass) | marked<<8 | last<<12
	next := mix(uint32(w.sort), uint32(n1.sort))
	passed := min(s.commas, 3) | min(s.verbs, 2)<<2 | marked<<4
	firstSort := uint32(f.words[s.start].sort)
	ahead := f.marksAfter(i)
	q.add(300, mix(last, marked))
	q.add(301, mix(grade, mix(uint32(w.sort), uint32(p.sort))))
	q.add(302, mix(grade, next))
	q.add(303, mix(grade, mix(w.id, n1.id)))
	q.add(304, mix(grade, mix(next, uint32(n2.sort))))
	q.add(305, mix(last, mix(passed, uint32(w.sort))))
	q.add(306, mix(last, mix(length, uint32(w.sort))))
	q.add(307, mix(last, mix(rest, uint32(w.sort))))
	q.add(308, mix(c.id, mix(last, uint32(w.sort))))
	q.add(309, mix(c.id, mix(last, w.id)))
	q.add(310, mix(w.id, mix(p.id, last)))
	q.add(311, mix(mix(w.id, uint32(n1.sort)), mix(uint32(n2.sort), min(s.verbs, 1))))
	q.add(312, mix(mix(firstSort, uint32(w.sort)), mix(last, min(s.verbs, 2))))
	q.add(313, mix(ahead, mix(last, uint32(p.sort))))
	q.add(314, mix(ahead, mix(marked, uint32(w.sort))))
	q.add(315, mix(mix(n1.id, uint32(w.sort)), last))
	q.add(316, mix(f.cueAhead(i), mix(uint32(w.sort), marked)))
	q.add(317, mix(mix(w.id, passed), last))
	q.add(318, mix(c.id, mix(length, last)))
	q.add(319, mix(mix(uint32(p.sort), uint32(w.sort)), mix(uint32(f.at(i-2).sort), mix(uint32(n1.sort), last))))
	q.add(320, mix(mix(s.that, s.cues), mix(last, uint32(w.sort))))
	q.add(321, mix(mix(uint32(n1.sort), uint32(n2.sort)), mix(uint32(n3.sort), uint32(w.sort))))
	outer := f.outerEnd(a.cue, i)
	q.add(345, mix(outer, last))
	q.add(346, mix(outer, mix(uint32(w.sort), uint32(n1.sort))))
	q.add(347, mix(outer, mix(c.id, uint32(w.sort))))
	opens := uint32(f.opening())
	q.add(330, mix(opens, mix(min(s.commas, 2), mix(uint32(w.sort), last))))
	q.add(331, mix(f.at(f.u.start).id, mix(min(s.commas, 2), mix(uint32(w.sort), last))))
	q.add(332, mix(mix(s.lastComma(i), uint32(w.sort)), mix(last, min(s.verbs, 2))))
	q.add(333, mix(mix(w.id, uint32(p.sort)), mix(marked, ahead)))
	q.add(334, mix(mix(uint32(a.class), boolTo(a.source.Start > a.cue)), mix(uint32(w.sort), last)))
	q.add(335, mix(f.verbAhead(i+1), mix(uint32(w.sort), mix(uint32(n1.sort), min(s.verbs, 1)))))
	q.add(336, mix(f.verbAhead(i+1), mix(w.id, rest)))
	q.add(337, mix(c.id, mix(marked, mix(last, min(s.commas, 1)))))
	q.add(338, mix(uint32(f.words[s.start].sort), mix(f.words[s.start].id, mix(last, uint32(w.sort)))))
	q.add(339, mix(mix(p.id, marked), mix(uint32(w.sort), last)))
	q.add(344, mix(f.commasAhead(i+1), mix(uint32(w.sort), mix(min(s.commas, 2), last))))
	whole := f.closesFirst(s.start, i)
	q.add(323, mix(whole, mix(uint32(w.sort), last)))
	q.add(324, mix(whole, mix(w.id, n1.id)))
	q.add(325, mix(whole, mix(uint32(f.at(i-2).sort), last)))
	q.add(322, mix(uint32(a.class), mix(last, marked)))
	q.option(prose.Range{Start: i, End: i})
}

// outerEnd tells where token i stands to the end of the words that hold the cue:
// 0 where none do, 1 before their end, 2 at it, 3 behind it.
func (f *finder) outerEnd(cue, i int32) uint32 {
	o := f.enclosing(cue)
	switch {
	case o == nil:
		return 0
	case i < o.End:
		return 1
	case i == o.End || f.onlyEdgesTo(o.End, i):
		return 2
	}
	return 3
}

// onlyEdgesTo reports whether no word stands from token i to token j.
func (f *finder) onlyEdgesTo(i, j int32) bool {
	for ; i < j; i++ {
		if !isEdge(f.words[i].sort) {
			return false
		}
	}
	return true
}

// closesFirst tells whether the words from token start to token i are one
// stretch: 1 where its marks close there, 2 where they open the words and
// close earlier.
func (f *finder) closesFirst(start, i int32) uint32 {
	if f.words[start].sort != openSort {
		return 0
	}
	m := &f.stretches[f.words[start].opened-1]
	if m.end+1 == i || m.end == i {
		return 1
	}
	return 2
}

// onlyEdges reports whether no word follows in the unit from token i on.
func (f *finder) onlyEdges(i int32) bool {
	for ; i < f.u.end; i++ {
		if !isEdge(f.words[i].sort) {
			return false
		}
	}
	return true
}

// marksAfter tells whether a stretch follows token i in the unit, and how near.
func (f *finder) marksAfter(i int32) uint32 {
	n := f.words[i-1].opened
	if n >= int32(f.u.endMark) {
		return 0
	}
	return min(bucket(f.stretches[n].open-i), 9) + 1
}

// cueAhead tells whether a verb of saying follows soon after token i.
func (f *finder) cueAhead(i int32) uint32 {
	for j := i; j < f.u.end && j < i+7; j++ {
		switch s := f.words[j].sort; s {
		case speechPastSort, speechBaseSort, speechIngSort:
			return uint32(j-i+1)<<8 | uint32(s)
		}
	}
	return 0
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// isCue decides whether the word at a.cue is a cue: the answer is negative where
// it is none, the more so the surer.
func (f *finder) isCue(a *attribution) float32 {
	q := &f.q
	q.reset(CueDecision, a.cue)
	q.option(f.nothing())
	f.cueFeatures(a)
	q.option(prose.Range{Start: a.cue, End: a.cue + 1})
	_, lead := f.decide()
	return lead
}

// findSide decides on which side of the cue its words stand.
func (f *finder) findSide(a *attribution) {
	q := &f.q
	q.reset(SideDecision, a.cue)
	q.Classes = cueClasses
	f.cueFeatures(a)
	q.option(prose.Range{Start: a.cue, End: a.cue + 1})
	a.class, _ = f.decide()
}

// cueFeatures adds what is known of the word at a.cue.
func (f *finder) cueFeatures(a *attribution) {
	q, c := &f.q, a.cue
	w := &f.words[c]
	form, lemma := w.id, f.lemma(c)
	grade := uint32(w.class & cueClass)
	p1, p2, p3 := f.at(c-1), f.at(c-2), f.at(c-3)
	n1, n2, n3 := f.at(c+1), f.at(c+2), f.at(c+3)
	before := f.at(a.group - 1)
	b2 := f.at(a.group - 2)
	suffix := f.suffix(c)

	q.add(1, form)
	q.add(2, lemma)
	q.add(3, mix(lemma, suffix))
	q.add(4, mix(form, n1.id))
	q.add(5, mix(form, p1.id))
	q.add(6, mix(form, uint32(n1.sort)))
	q.add(7, mix(form, uint32(p1.sort)))
	q.add(8, mix(lemma, uint32(before.sort)))
	q.add(9, mix(grade, mix(uint32(n1.sort), uint32(n2.sort))))
	q.add(10, mix(grade, mix(uint32(p1.sort), uint32(p2.sort))))
	q.add(11, mix(mix(grade, suffix), mix(uint32(p1.sort), uint32(n1.sort))))
	q.add(12, n1.id)
	q.add(13, p1.id)
	q.add(14, mix(n1.id, n2.id))
	q.add(15, mix(p2.id, p1.id))
	q.add(16, mix(suffix, before.id))
	q.add(17, mix(uint32(before.sort), uint32(b2.sort)))
	q.add(18, mix(mix(uint32(p3.sort), uint32(p2.sort)), uint32(p1.sort)))
	q.add(19, mix(mix(uint32(n1.sort), uint32(n2.sort)), uint32(n3.sort)))
	q.add(20, mix(lemma, mix(uint32(before.sort), uint32(n1.sort))))

	// where the word stands in its sentence, and what marks stand around it
	first, last := bucket(c-f.u.start), bucket(f.u.end-c-1)
	q.add(21, mix(grade, last))
	q.add(22, mix(grade, first))
	left, right := f.marksAround(c)
	q.add(23, mix(grade, left<<8|right))
	q.add(24, mix(form, left<<8|right))
	q.add(25, mix(left<<8|right, mix(last, uint32(n1.sort))))
	lead := f.phraseLead(a.group)
	q.add(26, mix(grade, lead))
	q.add(27, mix(lemma, lead))
	q.add(28, mix(lead, mix(left<<8|right, uint32(n1.sort))))
	q.add(29, mix(form, mix(last, lead)))
	q.add(30, mix(f.opening(), grade))
	q.add(31, mix(f.opening(), form))
	that := f.thatAhead(c)
	q.add(32, mix(grade, that))
	q.add(33, mix(form, that))
	q.add(34, mix(lead, mix(that, grade)))
	person := uint32(sourceLexicon().Class(before.id))
	q.add(37, mix(person, lemma))
	q.add(38, mix(person, mix(grade, uint32(n1.sort))))
	q.add(42, mix(grade, mix(f.verbAhead(c+1), uint32(n1.sort))))
	q.add(43, mix(form, f.verbAhead(c+1)))
	said := f.saidBefore(c)
	q.add(45, mix(grade, said))
	q.add(46, mix(form, said))
	q.add(47, mix(said, mix(lead, grade)))
	q.add(48, mix(said, mix(left<<8|right, grade)))
	q.add(49, mix(said, mix(uint32(p1.sort), uint32(n1.sort))))
	q.add(0, 0)
}

// bucket groups a distance in tokens.
func bucket(n int32) uint32 {
	switch {
	case n < 0:
		return 30
	case n < 5:
		return uint32(n)
	case n < 8:
		return 5
	case n < 12:
		return 6
	case n < 18:
		return 7
	case n < 28:
		return 8
	case n < 45:
		return 9
	}
	return 10
}

// marksAround tells how far the nearest stretches before and after token c are.
func (f *finder) marksAround(c int32) (left, right uint32) {
	left, right = 15, 15
	n := f.words[c].opened
	if n > int32(f.u.firstMark) {
		m := &f.stretches[n-1]
		left = min(bucket(c-m.end), 7)
		if m.first <= f.u.start+1 {
			left |= 8
		}
	}
	if n < int32(f.u.endMark) {
		m := &f.stretches[n]
		right = min(bucket(m.first-c), 7)
		if m.end >= f.u.end-3 {
			right |= 8
		}
	}
	return left, right
}

// phraseLead tells what stands before the noun phrase that ends before token
// group: the start of the unit, a comma, a closing mark and so on.
func (f *finder) phraseLead(group int32) uint32 {
	i := group - 1
	if s := f.at(i).sort; s == commaSort || s == dashSort || s == bracketSort {
		return 90 + f.apposed(i)
	}
	for ; i >= f.u.start && group-i < 12; i-- {
		switch s := f.words[i].sort; s {
		case commaSort, closeSort, openSort, colonSort, stopSort, dashSort, subordinatorSort, thatSort, conjunctionSort, relativeSort, bracketSort,
			speechPastSort, speechBaseSort, speechIngSort:
			if s == commaSort && f.at(i-1).sort == closeSort || s == closeSort {
				return 50
			}
			return uint32(s)
		}
	}
	if i < f.u.start {
		return 51
	}
	return 52
}

// apposed tells what stands before the comma that token i closes.
func (f *finder) apposed(i int32) uint32 {
	for j := i - 1; j >= f.u.start && i-j < 20; j-- {
		switch f.words[j].sort {
		case commaSort, dashSort, bracketSort:
			return 1 + uint32(f.at(j-1).sort)
		case closeSort:
			return 0
		}
	}
	return 0
}

// opening tells how the unit opens.
func (f *finder) opening() uint32 { return uint32(f.at(f.u.start).sort) }

// thatAhead tells how far the next "that" is before a comma or stop.
func (f *finder) thatAhead(c int32) uint32 {
	for i := c + 1; i < f.u.end && i < c+12; i++ {
		switch f.words[i].sort {
		case thatSort:
			return bucket(i - c)
		case commaSort, stopSort, openSort, colonSort:
			return 20 + uint32(f.words[i].sort)
		}
	}
	return 19
}

// saidBefore tells how token c stands to the attributions of its unit that were
// found before it: 0 for none, else whether it lies in the words of one, how far
// behind the words of the last, and whether those have marks.
func (f *finder) saidBefore(c int32) uint32 {
	if len(f.found) == f.firstHere {
		return 0
	}
	a := &f.found[len(f.found)-1]
	state := 1 | uint32(a.class)<<1 | boolTo(f.holdsMarks(a))<<3
	if o := f.enclosing(c); o != nil {
		return state | 16 | bucket(o.End-c)<<5
	}
	return state | bucket(c-max(a.content[0].End, a.content[1].End))<<5
}

// enclosing returns the words of the last attribution of the unit that hold
// token c; nil where none do.
func (f *finder) enclosing(c int32) *prose.Range {
	const nearest = 6
	for k := len(f.found) - 1; k >= f.firstHere && k >= len(f.found)-nearest; k-- {
		for n := range f.found[k].content {
			if r := &f.found[k].content[n]; r.Start <= c && c < r.End {
				return r
			}
		}
	}
	return nil
}

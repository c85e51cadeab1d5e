// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

const (
	maxSourceTokens  = 45 // the longest noun phrase that names a speaker
	maxSourceOptions = 40
)

// nothing is the empty option: no words.
func (f *finder) nothing() prose.Range { return prose.Range{} }

// findSource chooses the words that name the speaker of a.
func (f *finder) findSource(a *attribution) {
	q := &f.q
	q.reset(SourceDecision, a.cue)
	f.noSource(a)
	end := a.group
	closed := false
	for end > f.u.start && isBreak(f.words[end-1].sort) && a.group-end < 2 {
		end--
		closed = true
	}
	f.phrasesBefore(a, end, closed)
	f.subjectsBefore(a, end)
	f.phrasesAfter(a)
	i, _ := f.decide()
	a.source = q.Options[i]
}

// findAgent takes the words behind "by" for the source of a passive: «was
// described by Poe as "a heap"». It reports whether there are any.
func (f *finder) findAgent(a *attribution) bool {
	i := a.cue + 2
	if i >= f.u.end || !f.isAgent(i-1) || !f.isPassive(a) {
		return false
	}
	end := i + 1
	if n := f.words[i].name; n > 0 {
		end = f.people.Names[n-1].End
	}
	for end < f.u.end && end < i+maxPlainPhrase && !f.endsPhrase(end) {
		end++
	}
	if !f.namesSomebody(i, end) {
		return false
	}
	a.source = prose.Range{Start: i, End: end}
	return true
}

// isBreak reports whether a mark can close an apposition.
func isBreak(s sort) bool {
	return s == commaSort || s == dashSort || s == bracketSort || s == hyphenSort
}

func (f *finder) noSource(a *attribution) {
	q := &f.q
	w := &f.words[a.cue]
	q.add(100, w.id)
	q.add(101, mix(uint32(a.class), uint32(f.at(a.group-1).sort)))
	q.add(102, uint32(a.class))
	q.add(103, mix(uint32(w.class&cueClass), uint32(f.at(a.cue-1).sort)))
	q.add(104, mix(uint32(w.class&cueClass), uint32(f.at(a.cue+1).sort)))
	q.option(f.nothing())
}

// phrasesBefore offers the noun phrases that end at token end.
func (f *finder) phrasesBefore(a *attribution, end int32, closed bool) {
	for i := end - 1; i >= f.u.start && end-i <= maxSourceTokens && len(f.q.Options) < maxSourceOptions; i-- {
		s := f.words[i].sort
		if s == closeSort || s == stopSort && end-i > 2 && f.at(i+1).sort != nameSort && f.words[i].stretch == 0 && f.t.Word(int(i)) != "." {
			return
		}
		if f.opensPhrase(i) {
			f.sourceOption(a, prose.Range{Start: i, End: end}, boolTo(closed))
		}
	}
}

func boolTo(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// opensPhrase reports whether a noun phrase may begin at token i.
func (f *finder) opensPhrase(i int32) bool {
	w := &f.words[i]
	switch w.sort {
	case commaSort, stopSort, colonSort, dashSort, hyphenSort, bracketSort, punctSort, openSort, closeSort, prepositionSort, conjunctionSort, thatSort, auxiliarySort:
		return false
	case determinerSort, possessiveSort, pronounSort, relativeSort, numberSort:
		return w.class&possessiveClass == 0 || f.t.Tokens[i].Space
	}
	p := f.at(i - 1)
	if w.name > 0 && p.name == w.name {
		return false
	}
	switch p.sort {
	case outside, commaSort, stopSort, colonSort, dashSort, bracketSort, punctSort, openSort, closeSort, prepositionSort, conjunctionSort, subordinatorSort,
		thatSort, whSort, relativeSort, speechPastSort, speechBaseSort, speechIngSort, auxiliarySort, adverbSort, lySort:
		return true
	case personSort, nameSort, titleSort:
		return false
	}
	return w.name > 0 || w.sort == titleSort
}

// subjectsBefore offers pronouns and names further left: the subjects of
// verbs that share them.
func (f *finder) subjectsBefore(a *attribution, end int32) {
	for i := end - 2; i >= f.u.start && end-i <= maxSourceTokens && len(f.q.Options) < maxSourceOptions+8; i-- {
		w := &f.words[i]
		switch {
		case w.stretch != 0:
		case w.class&(subjectClass|relativeClass) != 0 && w.sort != thatSort:
			f.sourceOption(a, prose.Range{Start: i, End: i + 1}, 2)
		case w.name > 0:
			x := &f.people.Names[w.name-1]
			if x.End < end && x.Start == i {
				f.sourceOption(a, prose.Range{Start: max(x.Lead, f.u.start), End: x.End}, 2)
			}
		case w.sort == determinerSort:
			j := i + 1
			for j < end && j < i+8 && !f.endsPhrase(j) {
				j++
			}
			if j > i+1 && j < end {
				f.sourceOption(a, prose.Range{Start: i, End: j}, 2)
			}
		}
	}
}

// endsPhrase reports whether a short noun phrase ends before token j.
func (f *finder) endsPhrase(j int32) bool {
	switch f.words[j].sort {
	case prepositionSort, auxiliarySort, commaSort, stopSort, colonSort, thatSort, relativeSort, subordinatorSort, toSort, openSort, closeSort, dashSort, bracketSort,
		adverbSort, negationSort, speechPastSort, pronounSort, whSort, conjunctionSort, lySort:
		return true
	}
	return false
}

// phrasesAfter offers the noun phrases to the right of the cue: "said Poe",
// "according to Poe", "was told by Poe".
func (f *finder) phrasesAfter(a *attribution) {
	for i := a.cue + 1; i < f.u.end && i < a.cue+12; i++ {
		s := f.words[i].sort
		if s == openSort || s == stopSort || s == colonSort {
			return
		}
		near := i == a.cue+1 || f.words[i-1].sort == toSort || f.words[i-1].sort == prepositionSort && !f.setsScene(i-1)
		if !near || !f.opensPhrase(i) && i != a.cue+1 || f.endsPhrase(i) && f.words[i].sort != pronounSort {
			continue
		}
		short := i + 1
		if n := f.words[i].name; n > 0 {
			short = f.people.Names[n-1].End
		}
		for short < f.u.end && short < i+25 && !f.endsPhrase(short) {
			short++
		}
		long := short
		for long < f.u.end && long < i+maxSourceTokens && !f.endsLong(long) && !f.isTime(long) {
			long++
		}
		f.sourceOption(a, prose.Range{Start: i, End: short}, 4)
		if long > short {
			f.sourceOption(a, prose.Range{Start: i, End: long}, 5)
		}
		if n := f.nameWithin(i, short); n != nil && n.After > long && n.After <= f.u.end {
			f.sourceOption(a, prose.Range{Start: i, End: n.After}, 6)
		}
	}
}

func (f *finder) endsLong(j int32) bool {
	switch f.words[j].sort {
	case commaSort, stopSort, colonSort, openSort, closeSort, dashSort, thatSort, auxiliarySort, subordinatorSort:
		return true
	}
	return false
}

// setsScene reports whether the preposition at token i tells where or when
// rather than by whom: «wrote in its letter».
func (f *finder) setsScene(i int32) bool {
	switch f.t.LowWord(int(i)) {
	case "in", "on", "at", "during", "after", "before", "about", "for":
		return true
	}
	return false
}

// isTime reports whether a time stands at token i: "Monday", "on Monday".
func (f *finder) isTime(i int32) bool {
	return f.words[i].sort == timeSort || f.words[i].sort == prepositionSort && f.at(i+1).sort == timeSort
}

// nameWithin returns the first name that lies in tokens i to j.
func (f *finder) nameWithin(i, j int32) *prose.Name {
	for k := i; k < j; k++ {
		if n := f.words[k].name; n > 0 {
			return &f.people.Names[n-1]
		}
	}
	return nil
}

// sourceOption adds the features of r; way tells how the option was found.
func (f *finder) sourceOption(a *attribution, r prose.Range, way uint32) {
	q := &f.q
	c := &f.words[a.cue]
	first, last := f.words[r.Start], f.words[r.End-1]
	before, after := f.at(r.Start-1), f.at(r.End)
	right := boolTo(r.Start > a.cue)
	ctx := way<<4 | uint32(a.class)
	length := bucket(r.End - r.Start - 1)
	gap := bucket(a.group - r.End)
	if right == 1 {
		gap = 16 + bucket(r.Start-a.cue)
	}
	q.add(110, mix(ctx, uint32(first.sort)))
	q.add(111, mix(ctx, first.id))
	q.add(112, mix(ctx, uint32(before.sort)))
	q.add(113, mix(ctx, before.id))
	q.add(114, mix(ctx, length))
	q.add(115, mix(ctx, mix(uint32(first.sort), uint32(before.sort))))
	q.add(116, mix(way, mix(uint32(last.sort), uint32(after.sort))))
	q.add(117, mix(way, last.id))
	q.add(118, mix(ctx, gap))
	q.add(119, mix(c.id, mix(way, uint32(first.sort))))
	q.add(120, mix(mix(right, c.id), uint32(a.class)))
	shape := f.phraseShape(r)
	q.add(121, mix(ctx, shape))
	q.add(122, mix(mix(shape, uint32(first.sort)), uint32(before.sort)))
	q.add(123, mix(mix(uint32(first.sort), gap), way))
	q.add(124, mix(way, mix(uint32(first.sort), uint32(f.at(r.Start+1).sort))))
	q.add(125, mix(way, f.suffix(r.End-1)))
	q.add(126, mix(length, mix(uint32(first.sort), shape)))
	q.add(127, mix(mix(way, uint32(before.sort)), mix(uint32(f.at(r.Start-2).sort), uint32(a.class))))
	q.add(128, mix(way, mix(uint32(f.at(a.cue+1).sort), uint32(f.at(a.cue-1).sort))))
	person := uint32(sourceLexicon().Class(last.id) | sourceLexicon().Class(f.headID(r))<<8)
	q.add(129, mix(way, mix(person, uint32(first.sort))))
	q.add(130, mix(way, mix(person, shape)))
	q.add(131, mix(boolTo(r.Start == f.u.start), mix(way, mix(uint32(first.sort), length))))
	q.add(132, mix(way, mix(first.id, before.id)))
	q.add(133, mix(way, mix(last.id, after.id)))
	q.add(134, mix(f.passed2(r.End, a.group), mix(way, uint32(first.sort))))
	q.add(135, mix(uint32(a.class), mix(way, mix(uint32(first.sort), gap))))
	q.add(136, mix(f.claimed(r), mix(way, uint32(first.sort))))
	q.option(r)
}

// headID returns the word that heads a phrase: the last before a preposition
// or mark.
func (f *finder) headID(r prose.Range) uint32 {
	head := f.words[r.Start].id
	for i := r.Start; i < r.End; i++ {
		if i > r.Start && f.endsPhrase(i) {
			break
		}
		head = f.words[i].id
	}
	return head
}

// passed2 tells how many verbs and commas stand from token i to token j.
func (f *finder) passed2(i, j int32) uint32 {
	verbs, commas := uint32(0), uint32(0)
	for ; i < j; i++ {
		switch f.words[i].sort {
		case commaSort, dashSort:
			commas++
		case auxiliarySort, speechPastSort, speechBaseSort, pastSort, stanceSort:
			verbs++
		}
	}
	return min(verbs, 3) | min(commas, 3)<<2
}

// claimed tells whether the attribution before holds the phrase in its words or
// has it for a source.
func (f *finder) claimed(r prose.Range) uint32 {
	if len(f.found) == f.firstHere {
		return 0
	}
	a := &f.found[len(f.found)-1]
	switch {
	case a.source.Start <= r.Start && r.End <= a.source.End:
		return 1
	case a.content[1].Start <= r.Start && r.End <= a.content[1].End:
		return 2
	case a.content[0].Start <= r.Start && r.End <= a.content[0].End:
		return 3
	}
	return 4
}

// phraseShape tells how many commas and prepositions a phrase holds, whether
// a name, a verb or a relative clause.
func (f *finder) phraseShape(r prose.Range) uint32 {
	commas, preps, names, verbs, rel := uint32(0), uint32(0), uint32(0), uint32(0), uint32(0)
	for i := r.Start; i < r.End; i++ {
		switch w := &f.words[i]; w.sort {
		case commaSort, dashSort:
			commas++
		case prepositionSort:
			preps++
		case personSort, nameSort:
			names = 1
		case auxiliarySort, speechPastSort:
			verbs = 1
		case relativeSort:
			rel = 1
		}
	}
	return min(commas, 3) | min(preps, 2)<<2 | names<<4 | verbs<<5 | rel<<6
}

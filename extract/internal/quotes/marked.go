// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// The classes of MarkDecision.
const (
	MarkNone  = iota // a title, a name, a term
	MarkWhole        // a quotation
	MarkPart         // quoted words in reported speech

	markClasses
)

// maxThreads bounds the attributions that a quotation may go on with.
const maxThreads = 6

// markedWords decides on the stretches of the unit that no attribution covers.
func (f *finder) markedWords() {
	for n := f.u.firstMark; n < f.u.endMark; n++ {
		m := &f.stretches[n]
		if f.isCovered(m) {
			continue
		}
		if f.announced >= 0 && m.open == f.u.paragraph.Start {
			f.goesOn(n, f.announced)
			continue
		}
		kind := f.markKind(n)
		if kind == MarkNone || kind == MarkPart && f.rescue(m) {
			continue
		}
		a := attribution{cue: -1, from: -1, entity: nobody, mark: n, content: [2]prose.Range{{Start: m.first, End: m.end}}}
		f.findThread(&a)
		if r := f.trim(a.content[0]); a.from < 0 && (r.End-r.Start <= 1 || f.isTitleCase(m)) {
			continue // nobody says it: a name or a term
		}
		f.found = append(f.found, a)
	}
}

// goesOn reports stretch n as a quotation of the attribution with the given
// number.
func (f *finder) goesOn(n, from int) {
	m, b := &f.stretches[n], &f.found[from]
	f.found = append(f.found, attribution{
		cue: -1, from: from, mark: n, source: b.source, entity: b.entity, name: b.name,
		content: [2]prose.Range{{Start: m.first, End: m.end}},
	})
}

// isCovered reports whether an attribution of the unit holds half of a stretch.
func (f *finder) isCovered(m *stretch) bool {
	here := f.found[f.firstInParagraph:]
	if len(here) > 24 {
		here = here[len(here)-24:]
	}
	for i := range here {
		for _, r := range here[i].content {
			if over := min(r.End, m.end) - max(r.Start, m.first); over*2 >= m.end-m.first {
				return true
			}
		}
	}
	return false
}

// rescue takes back the decision on the word that came closest to being a cue
// near a stretch. It reports whether that word's attribution covers it.
func (f *finder) rescue(m *stretch) bool {
	best := -1
	for i := len(f.passed) - 1; i >= 0 && i > len(f.passed)-nearPassed; i-- {
		p := &f.passed[i]
		if p.at < m.open && m.open-p.at > 25 || p.at > m.end && p.at-m.end > 12 {
			continue
		}
		if best < 0 || p.lead < f.passed[best].lead {
			best = i
		}
	}
	if best < 0 {
		return false
	}
	at := f.passed[best].at
	a := attribution{cue: at, group: f.groupStart(at), from: -1, mark: -1}
	f.attribute(&a)
	if !f.isCovered(m) {
		f.found = f.found[:len(f.found)-1]
		return false
	}
	f.passed = append(f.passed[:best], f.passed[best+1:]...)
	return true
}

// markKind decides whether stretch n is a quotation.
func (f *finder) markKind(n int) int {
	q, m := &f.q, &f.stretches[n]
	q.reset(MarkDecision, m.first)
	q.Classes = markClasses
	length := bucket(m.end - m.first)
	first, last := f.words[m.first], f.words[m.end-1]
	before, after := f.at(m.open-1), f.at(m.end+1)
	b2 := f.at(m.open - 2)
	single := boolTo(m.single)
	whole := boolTo(m.open <= f.u.start) | boolTo(m.end+1 >= f.u.end)<<1
	caps := f.capitals(m)
	thread := f.threadShape(n)
	q.add(600, length)
	q.add(601, mix(length, whole))
	q.add(602, mix(length, mix(caps, single)))
	q.add(603, mix(caps, mix(whole, single)))
	q.add(604, before.id)
	q.add(605, mix(uint32(before.sort), length))
	q.add(606, mix(uint32(before.sort), caps))
	q.add(607, mix(uint32(after.sort), mix(length, whole)))
	q.add(608, mix(uint32(last.sort), mix(length, whole)))
	q.add(609, mix(uint32(first.sort), length))
	q.add(610, first.id)
	q.add(611, mix(thread, whole))
	q.add(612, mix(thread, length))
	q.add(613, mix(b2.id, before.id))
	q.add(614, mix(uint32(b2.sort), uint32(before.sort)))
	q.add(615, mix(f.cueBehind(m.open), caps))
	q.add(616, mix(uint32(after.sort), uint32(before.sort)))
	q.add(617, after.id)
	q.add(618, mix(boolTo(m.close < 0), mix(whole, thread)))
	q.add(619, mix(boolTo(len(f.found) > f.firstHere), mix(length, whole)))
	q.add(620, mix(last.id, min(length, 5)))
	q.add(621, mix(f.opening(), mix(whole, length)))
	q.add(622, mix(boolTo(f.hasVerb(m)), mix(length, caps)))
	near := f.closestPassed(m)
	q.add(623, near)
	q.add(624, mix(near, length))
	q.add(0, 1)
	q.option(prose.Range{Start: m.first, End: m.end})
	k, _ := f.decide()
	return k
}

// nearPassed bounds the words that were held to be no cue and are looked at
// again.
const nearPassed = 8

// closestPassed tells how close the words around a stretch came to being a cue.
func (f *finder) closestPassed(m *stretch) uint32 {
	before, after := uint32(9), uint32(9)
	for i := len(f.passed) - 1; i >= 0 && i > len(f.passed)-nearPassed; i-- {
		p := &f.passed[i]
		level := min(uint32(p.lead*2), 8)
		switch {
		case p.at < m.open && m.open-p.at < 10:
			before = min(before, level)
		case p.at >= m.end && p.at-m.end < 12:
			after = min(after, level)
		}
	}
	return before<<4 | after
}

// capitals tells how many words of a stretch have a capital: none, the first
// alone, some, or all.
func (f *finder) capitals(m *stretch) uint32 {
	words, capitals := 0, 0
	for i := m.first; i < m.end && i < m.first+20; i++ {
		k := &f.t.Tokens[i]
		if k.Kind != prose.Word {
			continue
		}
		words++
		if k.Title {
			capitals++
		}
	}
	first := boolTo(f.t.Tokens[m.first].Title)
	switch {
	case capitals == 0:
		return 0
	case capitals == words:
		return 4 | first
	case capitals*2 >= words:
		return 2 | first
	}
	return 8 | first
}

func (f *finder) hasVerb(m *stretch) bool {
	for i := m.first; i < m.end && i < m.first+12; i++ {
		switch f.words[i].sort {
		case auxiliarySort, pronounSort:
			return true
		}
	}
	return false
}

// threadShape tells what the last attribution before stretch n was.
func (f *finder) threadShape(n int) uint32 {
	if len(f.found) == 0 {
		return 0
	}
	a := &f.found[len(f.found)-1]
	shape := uint32(1)
	switch {
	case len(f.found) > f.firstHere:
		shape = 2
	case len(f.found) > f.firstInParagraph:
		shape = 3
	}
	if f.holdsMarks(a) {
		shape |= 4
	}
	if n > 0 && f.stretches[n-1].close < 0 {
		shape |= 8
	}
	return shape | uint32(a.class)<<4
}

// holdsMarks reports whether the words of a have marked ones among them.
func (f *finder) holdsMarks(a *attribution) bool {
	for _, r := range a.content {
		if r.End > r.Start && (f.words[r.End-1].stretch != 0 || f.words[r.End-1].opened > f.words[r.Start].opened || f.words[r.Start].sort == openSort) {
			return true
		}
	}
	return false
}

// findThread chooses the attribution that a goes on with.
func (f *finder) findThread(a *attribution) {
	q := &f.q
	q.reset(ThreadDecision, a.content[0].Start)
	q.add(700, boolTo(len(f.found) > f.firstInParagraph))
	q.add(701, bucket(a.content[0].Start-f.u.paragraph.Start))
	q.option(f.nothing())
	seen := 0
	threads := [maxThreads]int{}
	for k := len(f.found) - 1; k >= 0 && seen < maxThreads && k > len(f.found)-12; k-- {
		b := &f.found[k]
		if b.cue < 0 {
			continue
		}
		f.threadOption(a, b, k, uint32(seen))
		threads[seen] = k
		seen++
	}
	if k, _ := f.decide(); k > 0 {
		a.from = threads[k-1]
		b := &f.found[a.from]
		a.source, a.entity, a.name = b.source, b.entity, b.name
	}
}

func (f *finder) threadOption(a, b *attribution, k int, rank uint32) {
	q := &f.q
	place := uint32(0)
	switch {
	case k >= f.firstHere:
		place = 1
	case k >= f.firstInParagraph:
		place = 2
	}
	marks := boolTo(f.holdsMarks(b))
	prev := &f.found[len(f.found)-1]
	goesOn := boolTo(prev.from == k || len(f.found)-1 == k)
	open := boolTo(a.mark > 0 && f.stretches[a.mark-1].close < 0)
	side := boolTo(b.content[0].End > 0) | boolTo(b.content[1].End > 0)<<1
	first := boolTo(a.content[0].Start <= f.u.paragraph.Start+1)
	source := uint32(9)
	if b.source.End > b.source.Start {
		source = uint32(f.words[b.source.Start].sort)
	}
	q.add(710, mix(place, rank))
	q.add(711, mix(place, marks|uint32(b.class)<<1))
	q.add(712, mix(mix(place, marks), mix(goesOn, first)))
	q.add(713, mix(mix(place, open), mix(goesOn, first)))
	q.add(714, mix(place, mix(side, marks)))
	q.add(715, mix(source, mix(place, marks)))
	q.add(716, mix(bucket((a.content[0].Start-b.cue)/4), place))
	q.add(717, mix(f.words[b.cue].id, place))
	q.add(718, mix(rank, mix(marks, mix(place, first))))
	q.option(prose.Range{Start: b.cue, End: b.cue + 1})
}

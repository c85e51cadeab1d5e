// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// maxAntecedents bounds the persons that a pronoun may stand for.
const maxAntecedents = 8

// nobody is the entity of a source that is tied to no name.
const nobody = -1

// resolve ties the source of a to one of the people of the text.
func (f *finder) resolve(a *attribution) {
	a.entity, a.name = nobody, nil
	r := f.trimSource(a.source)
	if r.End <= r.Start {
		return
	}
	w := &f.words[r.Start]
	switch {
	case r.End-r.Start == 1 && w.class&personalClass != 0:
		a.entity = f.antecedent(r.Start)
	case r.End-r.Start == 1 && w.class&relativeClass != 0:
		a.name = f.nameBefore(r.Start)
	default:
		a.name = f.headName(r)
		if a.name == nil {
			a.name = f.apposedName(r)
			if a.name != nil {
				a.source = prose.Range{Start: r.Start, End: a.name.End}
			}
		}
		if a.name == nil {
			a.entity = f.officeHolder(r)
		}
	}
	if a.name != nil {
		a.entity = a.name.Entity
	}
}

// trimSource leaves out marks at the end of a source.
func (f *finder) trimSource(r prose.Range) prose.Range {
	for r.End > r.Start && isEdge(f.words[r.End-1].sort) && f.t.Word(int(r.End-1)) != ")" && f.words[r.End-1].sort != stopSort {
		r.End--
	}
	if r.End < int32(len(f.words)) && r.End > r.Start && f.t.Word(int(r.End)) == ")" && f.hasOpenBracket(r) {
		r.End++
	}
	return r
}

// hasOpenBracket reports whether a bracket opens in r that does not close in it.
func (f *finder) hasOpenBracket(r prose.Range) bool {
	for i := r.End - 1; i >= r.Start; i-- {
		switch f.t.Word(int(i)) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// headName returns the name that a noun phrase is about: not the Poe of "a
// spokesman for Poe".
func (f *finder) headName(r prose.Range) *prose.Name {
	n := f.nameWithin(r.Start, r.End)
	if n == nil {
		return nil
	}
	for i := r.Start; i < n.Lead; i++ {
		switch f.words[i].sort {
		case commaSort:
			// "the eldest, Ann Poe"
			if i+1 == n.Lead && f.words[r.Start].class&(determinerClass|possessiveClass) != 0 && n.Full {
				continue
			}
			return nil
		case prepositionSort, relativeSort, auxiliarySort, speechPastSort, thatSort, conjunctionSort:
			return nil
		}
	}
	// "Poe's lawyer" and "the Poe campaign" are not about Poe
	if n.End < r.End {
		switch x := &f.words[n.End]; {
		case x.class&possessiveClass != 0:
			return nil
		case x.sort == plainSort || x.sort == pluralSort || x.sort == titleSort || x.sort == hyphenSort:
			return nil
		}
	}
	return n
}

// apposedName returns the name that a comma ties to a phrase: «said the keeper,
// Ann Poe.»
func (f *finder) apposedName(r prose.Range) *prose.Name {
	last := int32(len(f.words)) - 1
	if r.End+1 >= last || f.words[r.Start].class&(determinerClass|possessiveClass) == 0 || f.words[r.End].sort != commaSort {
		return nil
	}
	k := f.words[r.End+1].name
	if k == 0 {
		return nil
	}
	n := &f.people.Names[k-1]
	kind := f.people.Entities[n.Entity].Kind
	if n.Start != r.End+1 || !n.Full || kind == prose.OrganisationName || kind == prose.PlaceName {
		return nil
	}
	if n.End <= last {
		switch f.words[n.End].sort {
		case commaSort, stopSort, closeSort, dashSort, bracketSort:
		default:
			return nil
		}
	}
	return n
}

// nameBefore returns the name that the relative pronoun at token i goes with.
func (f *finder) nameBefore(i int32) *prose.Name {
	i--
	for i > f.u.start && isEdge(f.words[i].sort) {
		i--
	}
	k := f.people.NameAt(i)
	for _, k := range [2]int{k, k - 1} {
		if k < 0 || k >= len(f.people.Names) {
			continue
		}
		if n := &f.people.Names[k]; n.Lead <= i && i < n.After && n.Lead >= f.u.start {
			return n
		}
	}
	return nil
}

// officeHolder returns the person whose role a phrase like "the mayor" names.
func (f *finder) officeHolder(r prose.Range) int32 {
	if f.t.LowWord(int(r.Start)) != "the" || r.End-r.Start > 4 {
		return nobody
	}
	h := f.t.Tokens[r.End-1].Hash
	best := int32(nobody)
	seen := 0
	for k := f.people.NameAt(r.Start) - 1; k >= 0 && seen < 60; k-- {
		seen++
		n := &f.people.Names[k]
		e := &f.people.Entities[n.Entity]
		if e.Kind != prose.PersonName {
			continue
		}
		if f.people.HasRoleWord(n.Entity, h) {
			best = n.Entity
			break
		}
	}
	return best
}

// antecedent chooses the person that the pronoun at token i stands for.
func (f *finder) antecedent(i int32) int32 {
	sex := prose.Male
	if f.words[i].class&femaleClass != 0 {
		sex = prose.Female
	}
	q := &f.q
	q.reset(PronounDecision, i)
	q.option(f.nothing())
	var people [maxAntecedents]int32
	seen := 0
	k := f.people.NameAt(i)
	for steps := 0; k > 0 && seen < maxAntecedents && steps < 80; steps++ {
		k--
		n := &f.people.Names[k]
		e := &f.people.Entities[n.Entity]
		if n.End > i || e.Kind == prose.OrganisationName || e.Kind == prose.PlaceName || e.Sex != prose.AnySex && e.Sex != sex {
			continue
		}
		known := false
		for _, p := range people[:seen] {
			known = known || p == n.Entity
		}
		if known {
			continue
		}
		f.antecedentOption(i, n, seen)
		people[seen] = n.Entity
		seen++
	}
	if seen == 0 {
		return nobody
	}
	if a, _ := f.decide(); a > 0 {
		return people[a-1]
	}
	return nobody
}

func (f *finder) antecedentOption(i int32, n *prose.Name, rank int) {
	q := &f.q
	e := &f.people.Entities[n.Entity]
	distance := f.sentencesBetween(n.Start, i)
	sameParagraph := boolTo(n.Start >= f.u.paragraph.Start)
	place := f.placeOf(n)
	known := boolTo(e.Sex != prose.AnySex)
	person := boolTo(e.Kind == prose.PersonName)
	speaks := f.lastSpoke(n.Entity)
	count := bucket(e.Count)
	rk := uint32(rank)
	q.add(800, mix(distance, rk))
	q.add(801, mix(distance, mix(sameParagraph, place)))
	q.add(802, mix(speaks, rk))
	q.add(803, mix(speaks, distance))
	q.add(804, mix(known, person))
	q.add(805, mix(rk, mix(known, person)))
	q.add(806, mix(count, rk))
	q.add(807, mix(place, rk))
	q.add(808, mix(speaks, mix(place, sameParagraph)))
	q.add(809, mix(boolTo(n.Full), distance))
	q.add(810, mix(boolTo(f.words[n.Start].stretch != 0), speaks))
	q.add(811, mix(boolTo(e.Author), 0))
	q.add(812, mix(boolTo(n.After > n.End || n.Lead < n.Start), distance))
	opens := boolTo(i == f.u.start) | boolTo(f.at(i-1).sort == closeSort || f.at(i-2).sort == closeSort)<<1
	marked := boolTo(f.words[n.Start].stretch != 0)
	q.add(813, mix(speaks, mix(rk, distance)))
	q.add(814, mix(place, mix(rk, distance)))
	q.add(815, mix(opens, mix(speaks, distance)))
	q.add(816, mix(opens, mix(place, distance)))
	q.add(817, mix(mix(marked, place), mix(sameParagraph, rk)))
	q.add(818, mix(f.isFirst(n), mix(distance, place)))
	q.add(819, mix(count, mix(distance, speaks)))
	q.option(prose.Range{Start: n.Start, End: n.End})
}

// isFirst tells whether a name opens its paragraph, or its sentence.
func (f *finder) isFirst(n *prose.Name) uint32 {
	switch {
	case n.Lead == 0 || n.Lead >= f.u.paragraph.Start && n.Lead <= f.u.paragraph.Start+1:
		return 2
	case f.words[n.Lead-1].sort == stopSort || f.words[n.Lead-1].sort == closeSort:
		return 1
	}
	return 0
}

// sentencesBetween counts the sentences from token i to token j, up to 6.
func (f *finder) sentencesBetween(i, j int32) uint32 {
	n := uint32(0)
	for s := f.nextSent - 1; s >= 0 && n < 6; s-- {
		if r := f.t.Sentences[s]; r.Start > j {
			continue
		} else if r.Start <= i {
			break
		}
		n++
	}
	return n
}

// placeOf tells what part a name plays in its sentence.
func (f *finder) placeOf(n *prose.Name) uint32 {
	var before, after sort
	if n.Lead > 0 {
		before = f.words[n.Lead-1].sort
	}
	if int(n.After) < len(f.words) {
		after = f.words[n.After].sort
	}
	switch {
	case after == possessiveSort:
		return 1
	case before == prepositionSort:
		return 2
	case after == auxiliarySort || after == speechPastSort || after == speechBaseSort || after == pastSort || after == stanceSort:
		return 3
	case before == stopSort || before == outside || before == closeSort && f.words[n.Lead].stretch == 0:
		return 4
	case before == speechPastSort || before == speechBaseSort:
		return 5
	case before == plainSort || before == pastSort || before == ingSort:
		return 6
	}
	return 0
}

// lastSpoke tells how recently entity e was a speaker: 1 for the last one, 2
// for the one before, 0 for longer ago; plus 4 in the same paragraph.
func (f *finder) lastSpoke(e int32) uint32 {
	seen := uint32(0)
	last := int32(nobody)
	for k := len(f.found) - 1; k >= 0 && k > len(f.found)-10; k-- {
		a := &f.found[k]
		if a.entity == nobody || a.entity == last {
			continue
		}
		last = a.entity
		seen++
		if a.entity == e {
			if k >= f.firstInParagraph {
				return seen | 4
			}
			return seen
		}
		if seen == 2 {
			break
		}
	}
	return 0
}

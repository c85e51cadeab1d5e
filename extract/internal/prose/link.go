// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

// linker ties the runs of a text to entities.
type linker struct {
	p    *People
	t    *Text
	lex  *Lexicon
	runs []run
	// nouns reports a language that writes all nouns with a capital.
	nouns bool
	// byLast and byFirst list the entities by the hash of the last and first
	// word of their names, the newest first, through next.
	byLast, byFirst map[uint32]int32
	nextLast        []int32
	entity          []int32 // of each run; -1 where it has none
}

// link makes entities of full names first, then ties short forms to them, so
// that a surname in a headline finds the full name below it.
func (l *linker) link() {
	l.byLast, l.byFirst = make(map[uint32]int32, 64), make(map[uint32]int32, 64)
	l.entity = make([]int32, len(l.runs))
	for i := range l.runs {
		l.t.Pause(i)
		l.entity[i] = -1
		if r := &l.runs[i]; r.words > 1 && !r.heading {
			l.entity[i] = l.full(r)
		}
	}
	l.acronyms()
	l.p.Names = make([]Name, 0, len(l.runs))
	for i := range l.runs {
		l.t.Pause(i)
		r := &l.runs[i]
		if l.entity[i] < 0 {
			l.entity[i] = l.short(r)
		}
		if l.entity[i] >= 0 {
			l.mention(r, l.entity[i])
		}
	}
	l.sort()
}

// ends returns the hashes of the first and last word of a name, leaving out
// suffixes ("Jr.").
func (l *linker) ends(r *run) (first, last int32) {
	first, last = r.start, r.end-1
	for last > first && (l.t.Tokens[last].Kind != Word || l.lex.Class(l.t.Tokens[last].Hash)&suffixClass != 0) {
		last--
	}
	return first, last
}

// full returns the entity of a name of two words or more, a new one where the
// text has not named it yet.
func (l *linker) full(r *run) int32 {
	first, last := l.ends(r)
	h := l.t.Tokens[last].Hash
	steps := 0
	for e, ok := l.byLast[h]; ok && e >= 0 && steps < 16; e, steps = l.nextLast[e], steps+1 {
		if !l.agrees(e, first, r) {
			continue
		}
		x := &l.p.Entities[e]
		if r.words > x.words {
			x.Span, x.words, x.first, x.last = l.t.Span(int(r.start), int(r.end)), r.words, first, last
		}
		if x.Kind == AnyName {
			x.Kind = r.kind
		}
		if x.Sex == AnySex {
			x.Sex = r.sex
		}
		return e
	}
	return l.add(r, first, last)
}

// agrees reports whether a full name can be another form of entity e, which
// has the same last word.
func (l *linker) agrees(e, first int32, r *run) bool {
	x := &l.p.Entities[e]
	if x.Kind != r.kind && x.Kind != AnyName && r.kind != AnyName {
		return false
	}
	if x.words < 2 {
		return false
	}
	a, b := l.t.LowWord(int(x.first)), l.t.LowWord(int(first))
	if a == b {
		return r.kind != OrganisationName || x.words == r.words
	}
	if r.kind == OrganisationName {
		return false
	}
	return len(a) == 1 && b[0] == a[0] || len(b) == 1 && a[0] == b[0]
}

func (l *linker) add(r *run, first, last int32) int32 {
	e := int32(len(l.p.Entities))
	l.p.Entities = append(l.p.Entities, Entity{
		Span: l.t.Span(int(r.start), int(r.end)), Kind: r.kind, Sex: r.sex, first: first, last: last, words: r.words,
	})
	l.index(e, first, last)
	return e
}

func (l *linker) index(e, first, last int32) {
	h := l.t.Tokens[last].Hash
	next, ok := l.byLast[h]
	if !ok {
		next = -1
	}
	l.nextLast = append(l.nextLast, next)
	l.byLast[h] = e
	h = l.t.Tokens[first].Hash
	if old, ok := l.byFirst[h]; ok && old != e {
		l.byFirst[h] = -1 // two of that first name: it names neither
	} else {
		l.byFirst[h] = e
	}
}

// acronyms ties "(FEC)" to the body named right before it.
func (l *linker) acronyms() {
	for i := 1; i < len(l.runs); i++ {
		r, before := &l.runs[i], &l.runs[i-1]
		if r.words != 1 || l.entity[i-1] < 0 || before.end+1 != r.start || r.end >= int32(len(l.t.Tokens)) {
			continue
		}
		if l.t.Word(int(r.start-1)) != "(" || l.t.Word(int(r.end)) != ")" || !l.t.Tokens[r.start].Upper {
			continue
		}
		e := l.entity[i-1]
		l.p.Entities[e].Kind = OrganisationName
		l.entity[i] = e
		h := l.t.Tokens[r.start].Hash
		if _, ok := l.byFirst[h]; !ok {
			l.byFirst[h] = e
		}
	}
}

// short returns the entity that a name of one word, or one in a heading,
// stands for; -1 where it is nobody's.
func (l *linker) short(r *run) int32 {
	first, last := l.ends(r)
	h := l.t.Tokens[last].Hash
	if e := l.bySurname(h, r); e >= 0 {
		return e
	}
	if r.words > 1 {
		if r.kind == PersonName && !l.nouns {
			return l.add(r, first, last)
		}
		return -1
	}
	if e, ok := l.byFirst[h]; ok && e >= 0 && (l.p.Entities[e].words > 1 || l.p.Entities[e].Kind == OrganisationName) {
		return e
	}
	if r.heading || (r.opening || l.nouns) && !r.titled && r.kind == AnyName {
		return -1
	}
	return l.add(r, first, last)
}

// bySurname returns the entity whose name ends with the word of hash h: the one
// whose sex fits and that is named most.
func (l *linker) bySurname(h uint32, r *run) int32 {
	best, steps := int32(-1), 0
	for e, ok := l.byLast[h]; ok && e >= 0 && steps < 16; e, steps = l.nextLast[e], steps+1 {
		x := &l.p.Entities[e]
		if r.sex != AnySex && x.Sex != AnySex && r.sex != x.Sex || r.titled && x.Kind == PlaceName {
			continue
		}
		if x.Kind == OrganisationName && x.words > 1 && (r.kind == AnyName || !l.hasArticle(r)) {
			continue // "Poe" is not the "Poe Foundation", nor "times" the Times
		}
		if x.Kind == PlaceName && x.words > 1 {
			continue
		}
		if best < 0 || x.Count >= l.p.Entities[best].Count {
			best = e
		}
	}
	return best
}

func (l *linker) hasArticle(r *run) bool {
	return r.start > 0 && l.t.LowWord(int(r.start-1)) == "the"
}

// mention notes that run r names entity e.
func (l *linker) mention(r *run, e int32) {
	x := &l.p.Entities[e]
	x.Count++
	if r.titled || r.kind == PersonName && x.Kind == AnyName {
		x.Kind = PersonName
	}
	if x.Kind == AnyName && x.words > 1 && r.words == 1 {
		x.Kind = PersonName // a surname alone: people are named so
	}
	if x.Sex == AnySex {
		x.Sex = r.sex
	}
	n := Name{Start: r.start, End: r.end, Lead: r.lead, Entity: e, Full: r.words > 1, After: r.end}
	if x.Kind == PersonName || x.Kind == AnyName {
		l.role(&n, x)
	}
	l.p.Names = append(l.p.Names, n)
}

// sort puts Entities in the order of their first mention.
func (l *linker) sort() {
	place := make([]int32, len(l.p.Entities))
	for i := range place {
		place[i] = -1
	}
	sorted := make([]Entity, 0, len(l.p.Entities))
	for i := range l.p.Names {
		n := &l.p.Names[i]
		if place[n.Entity] < 0 {
			place[n.Entity] = int32(len(sorted))
			sorted = append(sorted, l.p.Entities[n.Entity])
		}
		n.Entity = place[n.Entity]
	}
	l.p.Entities = sorted
}

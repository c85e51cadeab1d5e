// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// Direct quotes in a language without learned weights, by the order of marks,
// cue and speaker.

const (
	maxPlainPhrase  = 14 // tokens of a speaker
	maxPlainBefore  = 30 // tokens from a cue to a colon and marks
	maxPlainPartly  = 12 // tokens from a cue to marks in mid-sentence
	minPlainWords   = 5  // words of a quotation without a cue
	minPlainLetters = 24 // its length in bytes
)

// plainWords finds the quotations of the unit.
func (f *finder) plainWords() {
	for n := f.u.firstMark; n < f.u.endMark; n++ {
		m := &f.stretches[n]
		if f.isCovered(m) {
			continue
		}
		a := attribution{cue: -1, from: -1, entity: nobody, mark: n, content: [2]prose.Range{{Start: m.first, End: m.end}}}
		switch {
		case f.plainAfter(&a, m), f.plainBefore(&a, m), f.plainInside(&a, m):
		case !f.isLong(m) && !f.goesOnWhole(m):
			continue
		case len(f.found) > f.firstInParagraph:
			b := &f.found[len(f.found)-1]
			a.from, a.source, a.entity, a.name = len(f.found)-1, b.source, b.entity, b.name
			if b.from >= 0 {
				a.from = b.from
			}
		default:
			f.onlyPerson(&a)
		}
		if a.from < 0 && a.name == nil {
			f.resolve(&a)
		}
		f.found = append(f.found, a)
	}
}

// goesOnWhole reports whether a stretch is a sentence of its own that follows a
// quotation in its paragraph.
func (f *finder) goesOnWhole(m *stretch) bool {
	if len(f.found) == f.firstInParagraph || m.open != f.u.start || !f.t.Tokens[m.first].Title || m.close < 0 || !f.onlyEdgesTo(m.close, f.u.end) {
		return false
	}
	return f.words[m.end-1].sort == stopSort || f.words[f.u.end-1].sort == stopSort
}

// plainInside reads a cue inside the marks, as French puts it: «La jetée, a dit
// Poe, reste fermée.»
func (f *finder) plainInside(a *attribution, m *stretch) bool {
	for i := m.first + 1; i+2 < m.end; i++ {
		if f.words[i].sort != commaSort {
			continue
		}
		c := i + 1
		for c < m.end && c < i+3 && f.words[c].class&auxiliaryClass != 0 {
			c++
		}
		if f.words[c].class&speechClass == 0 || c+1 >= m.end {
			continue
		}
		source := f.phraseFrom(c + 1)
		if source.End <= source.Start || source.End >= m.end || f.nameWithin(source.Start, source.End) == nil || f.words[source.End].sort != commaSort {
			continue
		}
		a.cue, a.source = c, source
		a.content = [2]prose.Range{{Start: m.first, End: i}, {Start: source.End + 1, End: m.end}}
		return true
	}
	return false
}

// isLong reports whether a stretch is too long for a title or a term.
func (f *finder) isLong(m *stretch) bool {
	words := 0
	for i := m.first; i < m.end && words < minPlainWords; i++ {
		if f.t.Tokens[i].Kind != prose.Punct {
			words++
		}
	}
	size := f.t.Tokens[m.end-1].End - f.t.Tokens[m.first].Start
	return size >= minPlainLetters && (words >= minPlainWords || f.caps(m) == 0 && words < 3)
}

// caps counts the words of a stretch with a capital, up to 3.
func (f *finder) caps(m *stretch) int {
	n := 0
	for i := m.first; i < m.end && n < 3; i++ {
		if f.t.Tokens[i].Title {
			n++
		}
	}
	return n
}

// plainAfter reads a cue behind the stretch: «"...", sagte Poe», «"...", selon
// Poe».
func (f *finder) plainAfter(a *attribution, m *stretch) bool {
	if m.close < 0 {
		return false
	}
	i := m.close + 1
	for i < f.u.end && (f.words[i].sort == commaSort || isDash(f.words[i].sort)) {
		i++
	}
	for c := i; c < f.u.end && c < i+7; c++ {
		w := &f.words[c]
		if w.sort == openSort || w.sort == stopSort || w.sort == colonSort || w.sort == commaSort {
			return false
		}
		switch {
		case w.class&otherClass != 0 && c == i:
			a.source = f.phraseFrom(c + 1)
		case w.class&speechClass != 0:
			a.source = f.phraseFrom(c + 1)
			if a.source.End == a.source.Start && c > i {
				a.source = f.phraseTo(c, i)
			}
		default:
			continue
		}
		if a.source.End > a.source.Start {
			a.cue = c
			return true
		}
	}
	return false
}

// plainBefore reads a cue before the stretch: «Poe sagte: "..."», and in
// mid-sentence «Poe nannte es "..."».
func (f *finder) plainBefore(a *attribution, m *stretch) bool {
	i := m.open - 1
	reach := int32(maxPlainPartly)
	colon := f.at(i).sort == colonSort
	if colon {
		reach = maxPlainBefore
		i--
	}
	for c := i; c >= f.u.start && i-c < reach; c-- {
		w := &f.words[c]
		switch {
		case w.stretch != 0 || w.sort == closeSort:
			return false
		case w.class&(speechClass|otherClass) == 0:
			continue
		}
		a.source = f.phraseTo(c, f.u.start)
		if a.source.End == a.source.Start || w.class&otherClass != 0 {
			a.source = f.phraseFrom(c + 1)
		}
		if a.source.End > a.source.Start && a.source.End <= m.open {
			a.cue = c
			return true
		}
	}
	if colon && i >= f.u.start && f.words[i].name > 0 && i-f.u.start < maxPlainPartly {
		x := &f.people.Names[f.words[i].name-1]
		if x.Lead <= f.u.start+1 {
			a.source, a.cue = prose.Range{Start: x.Lead, End: x.End}, i+1
			return true
		}
	}
	a.source = f.nothing()
	return false
}

// phraseFrom returns the noun phrase that begins at token i or after adverbs
// and hyphens ("dit-il").
func (f *finder) phraseFrom(i int32) prose.Range {
	for i < f.u.end && (f.words[i].sort == hyphenSort || f.words[i].sort == adverbSort || f.words[i].class&auxiliaryClass != 0 || f.t.LowWord(int(i)) == "t") {
		i++
	}
	if i >= f.u.end {
		return f.nothing()
	}
	if f.words[i].class&subjectClass != 0 {
		return prose.Range{Start: i, End: i + 1}
	}
	j := i
	for j < f.u.end && j-i < maxPlainPhrase && !f.endsPlainPhrase(i, j) {
		j++
		if n := f.words[j-1].name; n > 0 && f.people.Names[n-1].Start < j {
			if x := &f.people.Names[n-1]; x.After <= f.u.end && x.After > j-1 {
				j = max(j, x.After)
				if x.Full {
					break
				}
			}
		}
	}
	if !f.namesSomebody(i, j) {
		return f.nothing()
	}
	return prose.Range{Start: i, End: j}
}

// phraseTo returns the noun phrase that ends before the verb group of token c
// and begins at token first or later.
func (f *finder) phraseTo(c, first int32) prose.Range {
	j := c
	for j > first && (f.words[j-1].class&(auxiliaryClass|adverbClass) != 0 || f.words[j-1].sort == adverbSort) {
		j--
	}
	i := j
	if j > first && f.words[j-1].class&subjectClass != 0 {
		return prose.Range{Start: j - 1, End: j} // «a-t-elle déclaré»
	}
	for i > first && j-i < maxPlainPhrase && !f.startsPlainPhrase(i) {
		i--
	}
	if !f.namesSomebody(i, j) {
		return f.nothing()
	}
	return prose.Range{Start: i, End: j}
}

// startsPlainPhrase reports whether a noun phrase cannot go on to the left of
// token i.
func (f *finder) startsPlainPhrase(i int32) bool {
	p := &f.words[i-1]
	switch p.sort {
	case commaSort, stopSort, colonSort, closeSort, openSort, dashSort, subordinatorSort, thatSort, bracketSort:
		return f.t.Word(int(i-1)) != "." || p.name == 0
	case conjunctionSort:
		return true
	}
	return p.class&speechClass != 0
}

// endsPlainPhrase reports whether a noun phrase that begins at token i ends
// before token j.
func (f *finder) endsPlainPhrase(i, j int32) bool {
	w := &f.words[j]
	switch w.sort {
	case commaSort, stopSort, colonSort, openSort, closeSort, dashSort, subordinatorSort, thatSort, auxiliarySort, adverbSort, bracketSort, pronounSort:
		return w.name == 0 || j == i
	case conjunctionSort, numberSort:
		return true
	case prepositionSort:
		return j == i || !f.bindsNouns(j)
	}
	return w.class&speechClass != 0 && j > i && w.name == 0
}

// bindsNouns reports whether the preposition at token j ties a noun to the one
// before it ("porte-parole de la police").
func (f *finder) bindsNouns(j int32) bool {
	switch f.t.LowWord(int(j)) {
	case "de", "du", "des", "del", "d", "von", "vom", "of":
		return true
	}
	return false
}

// namesSomebody reports whether tokens i to j can name a speaker: a pronoun, a
// name or a noun with a determiner.
func (f *finder) namesSomebody(i, j int32) bool {
	if i >= j {
		return false
	}
	w := &f.words[i]
	return w.class&(subjectClass|determinerClass) != 0 || w.name > 0 || f.t.Tokens[i].Title && f.t.Tokens[i].Kind == prose.Word ||
		f.nameWithin(i, j) != nil
}

// onlyPerson ties a to the person whose name is the only one in the unit outside
// marks.
func (f *finder) onlyPerson(a *attribution) {
	var only *prose.Name
	for i := f.u.start; i < f.u.end && i < f.u.start+maxEdgeTokens; i++ {
		w := &f.words[i]
		if w.stretch != 0 || w.name == 0 || w.sort != personSort {
			continue
		}
		x := &f.people.Names[w.name-1]
		if only != nil && only.Entity != x.Entity {
			return
		}
		only = x
	}
	if only != nil {
		a.source = prose.Range{Start: only.Start, End: only.End}
	}
}

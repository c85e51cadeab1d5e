// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// sort is the coarse kind of a token.
type sort uint8

const (
	outside sort = iota // beyond the unit
	plainSort
	pronounSort
	objectSort
	relativeSort
	determinerSort
	possessiveSort
	auxiliarySort
	negationSort
	adverbSort
	prepositionSort
	conjunctionSort
	subordinatorSort
	toSort
	thatSort
	whSort
	timeSort
	numberSort
	personSort
	nameSort
	titleSort
	pastSort // an unknown word in -ed
	ingSort  // in -ing
	lySort   // in -ly
	pluralSort
	speechPastSort
	speechBaseSort
	speechIngSort
	stanceSort
	nounSort
	openSort  // an opening quotation mark
	closeSort // a closing one
	commaSort
	stopSort
	colonSort
	dashSort
	hyphenSort
	bracketSort
	punctSort
)

// word is what the features know of a token.
type word struct {
	class uint64
	// id is the hash of the word; names and numbers share one.
	id   uint32
	sort sort
	// stretch is the number, counted from 1, of the stretch that the token lies
	// in; 0 means none.
	stretch int32
	// opened is the number of stretches that open at the token or before it.
	opened int32
	// name is the number, counted from 1, of the name that the token is part
	// of.
	name int32
}

const (
	numberID uint32 = iota + 0x7000
	personID
	organisationID
	placeID
	nameID
	titleID
)

// readWords fills f.words.
func (f *finder) readWords() {
	t := f.t
	f.words = make([]word, len(t.Tokens))
	for i := range t.Tokens {
		t.Pause(i)
		k := &t.Tokens[i]
		w := &f.words[i]
		w.id = k.Hash
		switch k.Kind {
		case prose.Number:
			w.sort, w.id = numberSort, numberID
		case prose.Punct:
			w.sort = punctSortOf(t.Word(i))
		default:
			w.class = f.lex.Class(k.Hash)
			w.sort = f.sortOf(i, w.class)
			if w.sort == titleSort {
				w.id = titleID
			}
		}
	}
	for n := range f.people.Names {
		f.readName(n)
	}
	opened := int32(0)
	for i := range f.words {
		for int(opened) < len(f.stretches) && f.stretches[opened].open <= int32(i) {
			opened++
		}
		f.words[i].opened = opened
	}
	for n, s := range f.stretches {
		for i := s.first; i < s.end; i++ {
			f.words[i].stretch = int32(n + 1)
		}
		f.words[s.open].sort = openSort
		if s.close >= 0 {
			f.words[s.close].sort = closeSort
		}
	}
}

func (f *finder) readName(n int) {
	x := &f.people.Names[n]
	id, s := nameID, nameSort
	switch f.people.Entities[x.Entity].Kind {
	case prose.PersonName:
		id, s = personID, personSort
	case prose.OrganisationName:
		id = organisationID
	case prose.PlaceName:
		id = placeID
	}
	for i := x.Lead; i < x.Start; i++ {
		w := &f.words[i]
		w.name = int32(n + 1)
		if f.t.Tokens[i].Title {
			w.sort, w.class = titleSort, 0
		} else if w.sort == stopSort {
			w.sort = hyphenSort
		}
	}
	for i := x.Start; i < x.End; i++ {
		w := &f.words[i]
		w.name = int32(n + 1)
		w.id, w.sort = id, s
		w.class = 0
	}
}

func punctSortOf(w string) sort {
	switch w {
	case ",":
		return commaSort
	case ".", "!", "?", "…", "...":
		return stopSort
	case ":":
		return colonSort
	case ";":
		return stopSort
	case "—", "–", "―", "--":
		return dashSort
	case "-":
		return hyphenSort
	case "(", ")", "[", "]":
		return bracketSort
	}
	return punctSort
}

// sortRules give the sort of a word by its class; the first that fits wins.
var sortRules = []struct {
	class uint64
	sort  sort
}{
	{thatClass, thatSort}, {toClass, toSort}, {relativeClass, relativeSort}, {subjectClass, pronounSort},
	{possessiveClass, possessiveSort}, {determinerClass, determinerSort}, {auxiliaryClass, auxiliarySort},
	{negationClass, negationSort}, {conjunctionClass, conjunctionSort}, {prepositionClass, prepositionSort},
	{subordinatorClass, subordinatorSort}, {whClass, whSort}, {objectClass, objectSort}, {pronounClass, pronounSort},
	{adverbClass, adverbSort}, {timeClass, timeSort},
}

func (f *finder) sortOf(i int, c uint64) sort {
	k := &f.t.Tokens[i]
	if c != 0 {
		for _, r := range sortRules {
			if c&r.class != 0 {
				return r.sort
			}
		}
	}
	if k.Title && k.Space && i > 0 && f.words[i-1].sort != stopSort && f.words[i-1].sort != punctSort {
		return titleSort
	}
	w := f.t.LowWord(i)
	switch {
	case c&speechClass != 0:
		switch {
		case strings.HasSuffix(w, "ing"):
			return speechIngSort
		case strings.HasSuffix(w, "ed"), w == "said", w == "told", w == "wrote":
			return speechPastSort
		}
		return speechBaseSort
	case c&stanceClass != 0:
		return stanceSort
	case c&(nounClass|otherClass) != 0:
		return nounSort
	case len(w) > 4 && strings.HasSuffix(w, "ed"):
		return pastSort
	case len(w) > 4 && strings.HasSuffix(w, "ing"):
		return ingSort
	case len(w) > 4 && strings.HasSuffix(w, "ly"):
		return lySort
	case len(w) > 3 && w[len(w)-1] == 's':
		return pluralSort
	}
	return plainSort
}

// suffix returns the hash of the last three bytes of a word.
func (f *finder) suffix(i int32) uint32 {
	k := &f.t.Tokens[i]
	return prose.Hash(f.t.Low[max(k.Start, k.End-3):k.End])
}

// lemma returns the number of the lemma of the cue at token i.
func (f *finder) lemma(i int32) uint32 { return uint32(f.words[i].class >> lemmaShift) }

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"strings"
	"sync"
)

// NameKind tells what a name stands for.
type NameKind uint8

// The kinds of name. The zero value means that nothing tells.
const (
	AnyName NameKind = iota
	PersonName
	OrganisationName
	PlaceName
)

// Sex is the sex that the words about a person show.
type Sex uint8

// The sexes; the zero value means that nothing tells, or that words differ.
const (
	AnySex Sex = iota
	Male
	Female
)

// The classes of words in nameLexicon.
const (
	maleClass uint64 = 1 << iota
	femaleClass
	mrClass
	mrsClass
	honorificClass
	titleClass
	jobClass
	standingClass
	organisationClass
	placeClass
	peopleClass
	calendarClass
	functionClass
	particleClass
	suffixClass

	firstNameClass = maleClass | femaleClass
	officeClass    = mrClass | mrsClass | honorificClass | titleClass
)

// nameLexicon holds the word lists of names_words.go.
var nameLexicon = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{}
	for _, e := range []struct {
		class uint64
		list  string
	}{
		{maleClass, maleWords}, {femaleClass, femaleWords}, {firstNameClass, eitherWords},
		{mrClass, mrWords}, {mrsClass, mrsWords}, {honorificClass, honorificWords},
		{titleClass, titleWords}, {jobClass, jobWords}, {standingClass, standingWords},
		{organisationClass, organisationWords}, {placeClass, placeWords}, {peopleClass, peopleWords},
		{calendarClass, calendarWords}, {functionClass, functionWords},
		{particleClass, particleWords}, {suffixClass, suffixWords},
	} {
		l.Add(e.class, e.list)
	}
	return l
})

// part is one word of a name, with the pieces that hyphens tie to it.
type part struct {
	start, end int32 // tokens
	class      uint64
	initial    bool // one letter and a full stop
	of         bool // "of" stands before it
}

// run is a stretch of capitalised words, split into what leads up to a name
// and the name.
type run struct {
	lead       int32 // token at which the stretch begins, titles included
	start, end int32 // tokens of the name
	words      int   // parts of the name
	kind       NameKind
	sex        Sex
	titled     bool // an office or honorific stands before the name
	opening    bool // the name opens a sentence, so that its capital tells little
	heading    bool // stands in a paragraph in which each word has a capital
}

// spotter collects the runs of a text.
type spotter struct {
	t     *Text
	nouns bool // the language writes all nouns with a capital
	lex   *Lexicon
	runs  []run
	parts []part
}

func (s *spotter) spot() {
	next := 0
	for _, p := range s.t.Paragraphs {
		heading := s.isHeading(p)
		for ; next < len(s.t.Sentences) && s.t.Sentences[next].Start < p.End; next++ {
			s.sentence(s.t.Sentences[next], heading)
		}
	}
}

// maxHeadingWords bounds the long words of a headline.
const maxHeadingWords = 20

// isHeading reports whether nearly all long words of a paragraph have a
// capital, as in a headline.
func (s *spotter) isHeading(p Range) bool {
	words, capitals := 0, 0
	for i := p.Start; i < p.End; i++ {
		k := &s.t.Tokens[i]
		switch {
		case k.Kind == Word && k.End-k.Start > 3:
			words++
			if k.Title {
				capitals++
			}
		case k.Kind == Punct && (s.t.S[k.Start] == '"' || strings.Contains("“”„«»", s.t.S[k.Start:k.End])):
			return false
		}
		if words > maxHeadingWords {
			return false
		}
	}
	return words >= 4 && capitals*6 >= words*5
}

func (s *spotter) sentence(r Range, heading bool) {
	open := true
	for i, turn := r.Start, 0; i < r.End; turn++ {
		s.t.Pause(turn)
		k := &s.t.Tokens[i]
		if k.Kind != Word || !k.Title {
			open = k.Kind == Punct && (open || i+1 < r.End && !s.t.Tokens[i+1].Space) && s.opens(i)
			i++
			continue
		}
		i = s.run(i, r.End, open, heading)
		open = false
	}
}

// opens reports whether a mark may stand before the first word of a sentence.
func (s *spotter) opens(i int32) bool {
	switch s.t.S[s.t.Tokens[i].Start] {
	case '.', ',', '-', '/', ')', '&', '%', '$':
		return false
	}
	return true
}

// run reads the stretch of capitalised words at token i and returns its end.
func (s *spotter) run(i, end int32, opening, heading bool) int32 {
	tokens := s.t.Tokens
	c := s.lex.Class(tokens[i].Hash)
	if c == 0 && s.isContraction(i) {
		return i + 1
	}
	if c&functionClass != 0 && !(c&firstNameClass != 0 && s.isCapital(i+1, end)) && !s.isInitial(i, end) {
		return i + 1
	}
	s.parts = s.parts[:0]
	j, of := i, false
	for j < end {
		p := part{start: j, end: j + 1, class: s.lex.Class(tokens[j].Hash), of: of}
		of = false
		k := &tokens[j]
		for p.end+1 < end && s.isHyphen(p.end) && !tokens[p.end].Space && !tokens[p.end+1].Space && tokens[p.end+1].Kind == Word {
			p.end += 2
			p.class &^= officeClass | placeClass | peopleClass
		}
		if p.end < end && !tokens[p.end].Space && s.t.S[tokens[p.end].Start] == '.' && tokens[p.end].End-tokens[p.end].Start == 1 &&
			(k.End-k.Start <= 2 || p.class&(officeClass|suffixClass) != 0) {
			p.initial = k.End-k.Start == 1
			// an initial at the end of a sentence is rare: the stop belongs to it
			p.end++
		}
		s.parts = append(s.parts, p)
		j = p.end
		if j >= end {
			break
		}
		switch n := &tokens[j]; {
		case n.Kind == Word && n.Title && (n.Space || p.initial):
			if c := s.lex.Class(n.Hash); c&functionClass != 0 && c&firstNameClass == 0 && !s.isInitial(j, end) {
				goto done
			}
		case n.Kind == Word && n.Space && s.lex.Class(n.Hash)&particleClass != 0 && (!s.nouns || s.isNobiliary(j)) && s.isCapital(j+1, end) && p.class&officeClass == 0:
			// a particle is a part of its own
		case n.Kind == Word && n.Space && (p.class&(organisationClass|titleClass) != 0) && s.t.LowWord(int(j)) == "of":
			if s.isCapital(j+1, end) {
				j++
			} else if j+2 < end && s.t.LowWord(int(j+1)) == "the" && s.isCapital(j+2, end) {
				j += 2
			} else {
				goto done
			}
			of = true
		case n.Kind == Punct && j+1 < end && s.t.S[n.Start] == ',' && s.lex.Class(tokens[j+1].Hash)&suffixClass != 0 && tokens[j+1].Title:
			j++
		case n.Kind == Punct && s.t.S[n.Start] == '&' && s.isCapital(j+1, end):
			j++
		default:
			goto done
		}
	}
done:
	s.add(opening, heading)
	return j
}

// isContraction reports whether token i is a function word with an apostrophe:
// "I'm", "You've".
func (s *spotter) isContraction(i int32) bool {
	w := s.t.LowWord(int(i))
	k := strings.IndexAny(w, "'’")
	return k > 0 && s.lex.Class(Hash(w[:k]))&functionClass != 0
}

// isInitial reports whether token i is one letter and a full stop before a
// capitalised word.
func (s *spotter) isInitial(i, end int32) bool {
	k := &s.t.Tokens[i]
	return k.End-k.Start == 1 && i+2 < end && !s.t.Tokens[i+1].Space && s.t.Word(int(i+1)) == "." && s.t.Tokens[i+2].Title
}

// isNobiliary reports whether token i is a particle of German names, where
// other particles are articles.
func (s *spotter) isNobiliary(i int32) bool {
	w := s.t.LowWord(int(i))
	return w == "von" || w == "van" || w == "zu"
}

// isCapital reports whether token i is a capitalised word that can be part of
// a name.
func (s *spotter) isCapital(i, end int32) bool {
	if i >= end || !s.t.Tokens[i].Title || s.t.Tokens[i].Kind != Word {
		return false
	}
	return s.lex.Class(s.t.Tokens[i].Hash)&functionClass == 0
}

func (s *spotter) isHyphen(i int32) bool {
	w := s.t.Word(int(i))
	return w == "-" || w == "‑"
}

// add parses the parts into a run.
func (s *spotter) add(opening, heading bool) {
	parts := s.parts
	r := run{lead: parts[0].start, opening: opening, heading: heading}
	n := len(parts)
	for n > 1 && parts[n-1].class&suffixClass != 0 {
		n--
	}
	first, titled := 0, false
	if s.nouns {
		first, n, titled = s.nameAmongNouns(parts[:n])
	} else {
		first, titled = s.nameStart(parts[:n])
	}
	if first < 0 {
		return
	}
	r.titled = titled
	name := parts[first:n]
	r.start, r.end = name[0].start, parts[len(parts)-1].end
	if s.nouns {
		r.end = name[len(name)-1].end
	}
	if last := name[len(name)-1]; n == len(parts) && last.class&suffixClass == 0 && !last.initial {
		r.end = last.end
		if w := s.t.Word(int(r.end - 1)); w == "." {
			r.end--
		}
	}
	r.words = len(name)
	r.kind = s.kindOf(name, titled, opening)
	if r.kind == PersonName {
		r.sex = s.sexOf(parts[:n], first)
	}
	if len(name) == 1 && r.kind == AnyName && name[0].class&(peopleClass|calendarClass|titleClass|jobClass|standingClass) != 0 {
		return
	}
	s.runs = append(s.runs, r)
}

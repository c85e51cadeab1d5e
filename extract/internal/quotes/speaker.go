// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// The classes of nouns that tell what sort of source a phrase names.
const (
	groupNoun uint64 = 1 << iota
	bodyNoun
	documentNoun
	personNoun
	citing
	naming
	calling
	ofObjects
)

// sourceLexicon holds the nouns of sources_words.go.
var sourceLexicon = sync.OnceValue(func() *prose.Lexicon {
	l := &prose.Lexicon{}
	l.Add(groupNoun, groupWords)
	l.Add(bodyNoun, bodyWords)
	l.Add(documentNoun, documentWords)
	l.Add(personNoun, personWords)
	l.Add(citing, citingWords)
	l.Add(naming, namingWords)
	l.Add(calling, callingWords)
	l.Add(ofObjects, objectWords)
	return l
})

// speaker tells who is behind a.
func (f *finder) speaker(a *attribution) article.Speaker {
	r := f.trimSource(a.source)
	if r.End <= r.Start {
		return article.Speaker{}
	}
	r, cited := f.citedBy(r)
	if cited == "" {
		if next := f.withCitation(r); next.End > r.End {
			_, cited = f.citedBy(next)
		}
	}
	span := f.t.Span(int(r.Start), int(r.End))
	s := article.Speaker{Mention: span.Of(f.t.S), Span: span, CitedBy: cited}
	if a.entity == nobody {
		s.Kind = f.kindOfPhrase(r)
		return s
	}
	e := &f.people.Entities[a.entity]
	s.Name = f.people.EntityName(a.entity)
	switch e.Kind {
	case prose.OrganisationName, prose.PlaceName:
		s.Kind = article.Organisation
	default:
		s.Kind = article.Individual
	}
	if a.name != nil {
		s.Role = prose.JoinRole(a.name.Before.Of(f.t.S), a.name.Apposition.Of(f.t.S))
	}
	if s.Role == "" {
		s.Role = f.people.EntityRole(a.entity)
	}
	if s.Role == "" && a.name != nil {
		s.Role = f.roleInPhrase(r, a.name)
	}
	s.Outlet = e.Outlet.Of(f.t.S)
	return s
}

// roleInPhrase returns the words between the determiner of a phrase and the
// comma before the name n in it: "keeper" of "the keeper, Ann Poe".
func (f *finder) roleInPhrase(r prose.Range, n *prose.Name) string {
	if n.Start-r.Start < 3 || f.words[r.Start].class&(determinerClass|possessiveClass) == 0 || f.words[n.Start-1].sort != commaSort {
		return ""
	}
	return f.t.Span(int(r.Start+1), int(n.Start-1)).Of(f.t.S)
}

// citedBy parts "an official, cited by the Courier" into the official and the
// outlet.
func (f *finder) citedBy(r prose.Range) (prose.Range, string) {
	lex := sourceLexicon()
	for i := r.Start + 1; i+1 < r.End; i++ {
		if lex.Class(f.t.Tokens[i].Hash)&citing == 0 || !f.isAgent(i+1) {
			continue
		}
		end := i
		for end > r.Start && (isEdge(f.words[end-1].sort) || f.words[end-1].class&(subordinatorClass|auxiliaryClass|relativeClass) != 0) {
			end--
		}
		start := i + 2
		if start < r.End && f.words[start].class&determinerClass != 0 {
			start++
		}
		stop := start
		for stop < r.End && !f.endsLong(stop) {
			stop++
		}
		if end > r.Start && stop > start && (f.words[start].name > 0 || f.t.Tokens[start].Title) {
			return prose.Range{Start: r.Start, End: end}, f.t.Span(int(start), int(stop)).Of(f.t.S)
		}
	}
	return r, ""
}

// withCitation extends a source by the words up to the next comma where they
// say who cites it ("an official, cited by the Courier, said").
func (f *finder) withCitation(r prose.Range) prose.Range {
	const longest = 10 // words of a citation
	n := int32(len(f.t.Tokens))
	if r.End+3 > n || f.t.Word(int(r.End)) != "," || sourceLexicon().Class(f.t.Tokens[r.End+1].Hash)&citing == 0 {
		return r
	}
	for i := r.End + 1; i < min(n, r.End+longest); i++ {
		if f.t.Word(int(i)) == "," {
			return prose.Range{Start: r.Start, End: i}
		}
	}
	return r
}

// isAgent reports whether token i is the "by" of a passive.
func (f *finder) isAgent(i int32) bool {
	switch f.t.LowWord(int(i)) {
	case "by", "von", "par", "por":
		return true
	}
	return false
}

// kindOfPhrase tells what a phrase without a name stands for, by its head.
func (f *finder) kindOfPhrase(r prose.Range) article.SpeakerKind {
	first := &f.words[r.Start]
	if r.End-r.Start == 1 && first.class&pronounClass != 0 {
		switch f.t.LowWord(int(r.Start)) {
		case "they", "we", "ils", "elles", "nous", "wir", "ellos", "ellas", "nosotros":
			return article.Group
		}
		return article.AnySpeaker
	}
	lex := sourceLexicon()
	head := r.Start
	for i := r.Start; i < r.End; i++ {
		if i > r.Start && f.plain && f.words[i].class&determinerClass != 0 {
			break // «ein Sprecher der Stadt»
		}
		if i > r.Start && (f.endsPhrase(i) && f.words[i].sort != adverbSort || f.words[i].class&possessiveClass != 0 && f.t.Word(int(i))[0] > 'z') {
			break
		}
		if f.t.Tokens[i].Kind == prose.Word {
			head = i
		}
	}
	w := f.t.LowWord(int(head))
	c := lex.Class(f.t.Tokens[head].Hash)
	switch {
	case c&documentNoun != 0:
		return article.Document
	case c&bodyNoun != 0:
		return article.Organisation
	case c&groupNoun != 0:
		return article.Group
	case c&personNoun != 0:
		return article.Unnamed
	}
	if k := kindOfCompound(w); f.plain && k != article.AnySpeaker {
		return k
	}
	if f.words[head].name > 0 {
		return article.AnySpeaker
	}
	if strings.HasSuffix(w, "s") && len(w) > 3 && !strings.HasSuffix(w, "ss") {
		if lex.Class(prose.Hash(w[:len(w)-1]))&documentNoun != 0 {
			return article.Document
		}
		return article.Group
	}
	if n := first.class & determinerClass; n != 0 && lex.Class(prose.Hash(w))&personNoun == 0 && isPersonSuffix(w) {
		return article.Unnamed
	}
	return article.AnySpeaker
}

// isPersonSuffix reports whether a noun ends as those for persons do.
func isPersonSuffix(w string) bool {
	for _, e := range [...]string{"man", "woman", "person", "ist", "ician", "er", "or"} {
		if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// compoundEndings are the last parts of German compounds that name a source.
var compoundEndings = []struct {
	word string
	kind article.SpeakerKind
}{
	{"behörde", article.Organisation}, {"ministerium", article.Organisation}, {"verband", article.Organisation}, {"gericht", article.Organisation},
	{"polizei", article.Organisation}, {"zeitung", article.Organisation}, {"sprecher", article.Unnamed}, {"sprecherin", article.Unnamed},
	{"bericht", article.Document}, {"studie", article.Document},
}

// kindOfCompound tells what a German compound names, by its last part.
func kindOfCompound(w string) article.SpeakerKind {
	for _, e := range compoundEndings {
		if strings.HasSuffix(w, e.word) {
			return e.kind
		}
	}
	return article.AnySpeaker
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// People are the persons and bodies that a text names.
type People struct {
	// Names are the places at which the text names one of Entities, in order.
	Names []Name
	// Entities stand in order of their first mention.
	Entities []Entity
	text     *Text
}

// Name is one mention of an entity by name.
type Name struct {
	Start, End int32 // tokens of the name, without titles
	Lead       int32 // token at which titles before the name begin; else Start
	Entity     int32 // index of Entities
	Full       bool  // has two words or more
	// After is the end, a token, of what tells about the person after the
	// name: age, party, apposition; else End.
	After int32
	// Before and Apposition are the words of the role before and after the
	// name, as bytes; zero where there are none.
	Before, Apposition article.Span
}

// Entity is a person or body.
type Entity struct {
	// Span is the fullest form of the name.
	article.Span
	Kind NameKind
	Sex  Sex
	// Count is how often the text names the entity.
	Count int32
	// Role and Outlet are the words of the first mentions that state them, as
	// bytes; zero where none does. Role2 is a second part of the role.
	Role, Role2, Outlet article.Span
	// Author reports that the byline names the person.
	Author bool

	first, last int32 // tokens of the first and last word of the full name
	words       int
}

// FindPeople finds who is named in t. Known are the authors of the byline.
func FindPeople(t *Text, known []article.Person) *People {
	p := &People{text: t}
	s := spotter{t: t, lex: nameLexicon(), nouns: t.Language() == "de"}
	s.spot()
	l := linker{p: p, t: t, lex: s.lex, runs: s.runs, nouns: s.nouns}
	l.link()
	p.markAuthors(known)
	return p
}

// EntityName returns the fullest form of the name of entity i.
func (p *People) EntityName(i int32) string { return p.Entities[i].Of(p.text.S) }

// EntityRole returns the role of entity i as the text states it, or "".
func (p *People) EntityRole(i int32) string {
	e := &p.Entities[i]
	return JoinRole(e.Role.Of(p.text.S), e.Role2.Of(p.text.S))
}

// JoinRole joins what stands before and after a name.
func JoinRole(before, after string) string {
	switch {
	case before == "":
		return after
	case after == "":
		return before
	case after[0] == '(':
		return before + " " + after
	}
	return before + ", " + after
}

// Persons returns the persons in order of first mention.
func (p *People) Persons() []article.Person {
	var list []article.Person
	for i := range p.Entities {
		e := &p.Entities[i]
		if e.Kind != PersonName || e.words < 2 && e.Role.IsZero() && e.Role2.IsZero() {
			continue
		}
		list = append(list, article.Person{
			Name: p.EntityName(int32(i)), Role: p.EntityRole(int32(i)), Outlet: e.Outlet.Of(p.text.S),
		})
	}
	return list
}

// NameAt returns the index of the first of Names that ends after token i.
func (p *People) NameAt(i int32) int {
	lo, hi := 0, len(p.Names)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); p.Names[m].End > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

func (p *People) markAuthors(known []article.Person) {
	for _, k := range known {
		name := strings.ToLower(strings.TrimSpace(k.Name))
		for i := range p.Entities {
			if e := &p.Entities[i]; p.text.Low[e.Start:e.End] == name {
				e.Author = true
			}
		}
	}
}

// HasRoleWord reports whether the role of entity i has the word of hash h.
func (p *People) HasRoleWord(i int32, h uint32) bool {
	e := &p.Entities[i]
	for _, r := range [2]article.Span{e.Role, e.Role2} {
		for k := p.text.TokenAt(r.Start); k < len(p.text.Tokens) && int(p.text.Tokens[k].End) <= r.End; k++ {
			if p.text.Tokens[k].Hash == h {
				return true
			}
		}
	}
	return false
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// person reads a segment as a person with a role or outlet, or as the role or
// outlet of the people in front.
func (p *creditParser) person(i, j int, sep creditSep) {
	first, last := p.nameRange(i, j)
	if first < last && len(p.people) > 0 && sep != andSep && (p.words[j-1].bits&outletWord != 0 || p.words[j-1].bits&orgWord != 0 && p.afterRole(sep)) {
		p.setOutlet(p.text(i, j))
		p.fresh = false
		return
	}
	if first < last && p.fresh && sep == bracketSep {
		return // another spelling of the name in front
	}
	if first < last {
		p.addPerson(first, last, sep)
		if first > i && p.has(i, first, roleWord) {
			for p.words[i].bits&(roleWord|roleAdjunct) == 0 {
				i++
			}
			p.people[len(p.people)-1].Role = p.text(i, first)
		}
		if last < j {
			p.tail(last, j)
		}
		return
	}
	if len(p.people) > 0 && !p.skip {
		p.tail(i, j)
		p.fresh = false
		return
	}
	p.noPerson(i, j)
}

// afterRole reports that the role of a person stands directly in front, so that
// an outlet follows: "Ann Poe, Deputy CTO, Able Boats Technologies".
func (p *creditParser) afterRole(sep creditSep) bool {
	return sep == commaSep && !p.fresh && p.people[len(p.people)-1].Role != ""
}

// addPerson adds the name in [i, j) to the people.
func (p *creditParser) addPerson(i, j int, sep creditSep) {
	for j-i > 2 && p.words[i].bits&titleWord != 0 {
		i++
	}
	for j-i > 2 && p.isDegree(j-1) {
		j--
	}
	if sep >= bracketSep || !p.fresh {
		p.group = len(p.people)
	}
	p.fresh = true
	if half := (j - i) / 2; j-i >= 4 && (j-i)%2 == 0 && p.text(i, i+half) == p.text(i+half, j) {
		j = i + half // shown twice, once for those who cannot see
	}
	name := nameCase(p.text(i, j))
	if !hasPerson(p.people, name) {
		p.people = append(p.people, article.Person{Name: name})
	}
}

// tail reads what stands behind a person: role, outlet, or neither.
func (p *creditParser) tail(i, j int) {
	if p.words[i].bits&(forWord|placeWord|withWord) != 0 && (p.words[i].shape == smallShape || p.isWord(i, "for")) && i+1 < j {
		bits := p.words[i].bits
		i++
		switch {
		case p.agency(i, j, bits&withWord == 0):
		case bits&placeWord != 0 && p.partner(i, j):
		case bits&withWord != 0 && p.isName(i, j):
			p.addPerson(i, j, strongSep)
		case bits&forWord != 0:
			p.setOutlet(p.text(i, j))
		case p.has(i, j, orgWord):
			p.setOutlet(p.text(i, j))
		}
		return
	}
	if p.isWord(i, "of") && i+1 < j {
		i++
	}
	if p.group == len(p.people) || p.agency(i, j, true) {
		return
	}
	switch {
	case p.has(i, j, roleWord|deskWord):
		// "Political Editor of the Example Times", "editor at Example"
		for k := i + 1; k+1 < j; k++ {
			if p.linksOutlet(k, j) {
				p.setOutlet(p.text(k+1, j))
				j = k
				break
			}
		}
		p.setRole(p.text(i, j))
	case p.has(i, j, orgWord) || isArticle(p.s[p.words[i].start:p.words[i].end]):
		p.setOutlet(p.text(i, j))
	}
}

// partner adds the person behind "im Gespräch mit" and "in conversation with".
func (p *creditParser) partner(i, j int) bool {
	for k := i; k < min(j, i+3); k++ {
		if w := &p.words[k]; w.bits&withWord != 0 && w.shape == smallShape && p.isName(k+1, j) {
			p.addPerson(k+1, j, andSep)
			return true
		}
	}
	return false
}

// noPerson reads a segment without a person in a line that has none so far.
func (p *creditParser) noPerson(i, j int) {
	text := p.text(i, j)
	if utf8.RuneCountInString(text) < 2 || p.allOf(i, j, noiseWord|plainWord|placeWord|withWord|forWord|conjWord|creditNoun) {
		return
	}
	switch {
	case p.allOf(i, j, emptyName):
	case p.has(i, j, deskWord|orgWord) && j-i <= 8:
		if p.named || p.opened || p.has(i, j, deskWord) {
			p.desks = appendNew(p.desks, text)
		}
	case (p.named || p.opened) && p.alias == "" && j-i <= 4 && len(text) <= 48 && p.isAlias(i, j):
		p.alias = text
	case p.opened && p.alias == "":
		// "gnome42 in Berlin", "oz on Monday"
		k := i
		for k < j && (p.words[k].shape != smallShape || p.words[k].bits&(plainWord|placeWord|forWord|withWord) == 0) {
			k++
		}
		if k > i && k < j && k-i <= 3 && p.isAlias(i, k) {
			p.alias = p.text(i, k)
		}
	}
}

// finish reads a metadata name that is no word at all: "c1ph4", "r23".
func (p *creditParser) finish() {
	if s := fold(p.s); p.named && !strings.Contains(s, " ") && strings.Contains(s, ".") && isHandle(s) {
		p.alias, p.people, p.desks = s, nil, nil // "jane.doe"
	}
	if !p.named || len(p.people) > 0 || p.alias != "" || len(p.desks) > 0 || len(p.agencies) > 0 {
		return
	}
	s := fold(p.s)
	if len(s) >= 2 && len(s) <= 40 && !strings.ContainsAny(s, " @/{}<>=") && len(p.words) == 1 && p.words[0].bits&emptyName == 0 && p.words[0].bits&(plainWord|noiseWord|creditNoun) == 0 {
		p.alias = s
	}
}

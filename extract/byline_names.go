// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/article"
)

// credit is what a credit line holds.
type credit struct {
	people   []article.Person
	agencies []string
	// desks are the newsrooms and organisations that sign ("News Staff",
	// "University of Exeter"), as printed.
	desks []string
	// alias is a name that is not in the form of a person's ("gnome42"), where
	// the line says that it is one.
	alias string
	// others are the people credited with other work: photos, editing.
	others []article.Person
	// opened reports that the line says that names follow ("By").
	opened bool
}

// splitByline reads a printed credit line or an author's name from metadata
// into people with their roles and outlets, and agencies.
func splitByline(s string) article.Byline {
	c := readCredit(s, false)
	return article.Byline{Text: fold(s), Authors: c.people, Agencies: c.agencies}
}

// readCredit reads a credit line. Where named is set the line is known to hold
// nothing but the author's name, as in metadata.
func readCredit(s string, named bool) credit {
	if len(s) > maxCredit {
		s = s[:maxCredit]
	}
	if found, all := splitAgencies(s); all && len(s) <= maxAgencyName {
		return credit{agencies: found}
	}
	var buf [32]creditToken
	p := creditParser{s: s, named: named}
	p.words = lexCredit(s, buf[:0])
	for i := 0; i < len(p.words); {
		j := p.segmentEnd(i)
		p.segment(i, j)
		i = j
	}
	p.finish()
	return p.credit
}

// creditParser walks the segments of a credit line.
type creditParser struct {
	credit
	s     string
	named bool
	words []creditToken
	skip  bool // the names belong to another credit: photos, translation
	group int  // first of the people that a role or outlet behind them is of
	mine  int  // openers of the story's own credit so far
	due   bool // the names of the other credit are still to come
	fresh bool // the last segment was a person: a role or suffix may follow
}

// segmentEnd returns the end of the segment that begins at word i. An "and"
// inside an organisation's name does not end it.
func (p *creditParser) segmentEnd(i int) int {
	j := p.nextSep(i)
	for j < len(p.words) && p.words[j].sep == andSep {
		k := p.nextSep(j)
		if p.words[j-1].bits&roleAdjunct != 0 && p.has(j, k, roleWord) {
			return k // "Ann Poe Showbiz & TV Reporter"
		}
		if p.isName(i, j) && p.isName(j, k) || !p.has(i, k, orgWord) || p.has(i, j, roleWord|openerWord) {
			break
		}
		j = k
	}
	return j
}

func (p *creditParser) nextSep(i int) int {
	for i++; i < len(p.words) && p.words[i].sep == noSep; i++ {
	}
	return i
}

// has reports that one of the words [i, j) can be one of the kinds.
func (p *creditParser) has(i, j int, bits creditBits) bool {
	for ; i < j; i++ {
		if p.words[i].bits&bits != 0 {
			return true
		}
	}
	return false
}

// text returns the line from word i to before word j.
func (p *creditParser) text(i, j int) string {
	end := p.words[j-1].end
	if p.words[j-1].stop && p.words[j-1].end-p.words[j-1].start <= 4 && end < len(p.s) && p.words[j-1].bits&suffixWord != 0 {
		end++
	}
	return strings.Trim(fold(p.s[p.words[i].start:end]), "\"“”„»«'’‘ ")
}

// segment reads the words [i, j), which no separator parts.
func (p *creditParser) segment(i, j int) {
	sep := p.words[i].sep
	if sep == strongSep {
		p.fresh = false
	}
	i = p.opener(i, j)
	j = p.countedFrom(i, j)
	if i == j {
		return
	}
	if p.skip {
		if sep != strongSep || p.due {
			p.otherName(i, j)
			return
		}
		p.skip = false // the other credit ended with its line
	}
	if p.agency(i, j, sep != andSep && !p.words[i].joined) {
		return
	}
	if p.uncased(i, j) {
		return
	}
	if p.fresh && sep == commaSep && p.allOf(i, j, suffixWord) {
		p.suffix(i, j)
		return
	}
	i, j = p.trimFurniture(i, j)
	if i >= j {
		return
	}
	p.person(i, j, sep)
}

// countedFrom returns the first word behind word i from which on something is
// counted, "5 days ago" or "7 comments", or j.
func (p *creditParser) countedFrom(i, j int) int {
	for k := i + 1; k < j; k++ {
		if w := &p.words[k]; w.shape == digitShape && isDigitByte(p.s[w.start]) && (k+1 == j || p.words[k+1].bits&(noiseWord|creditNoun) != 0) {
			return k
		}
	}
	return j
}

// opener passes "By", "Text:", "A commentary by" and returns the word behind;
// it notes whether those who follow wrote the story.
func (p *creditParser) opener(i, j int) int {
	if i == j {
		return j
	}
	other := false
	// "Words and photos by": the same people made both
	both := p.words[i].sep == andSep && i > 0 && p.words[i-1].bits&(openerWord|creditNoun) != 0
	for k := i; k < j; k++ {
		w := &p.words[k]
		other = other || w.bits&otherCredit != 0 && !both
		last := k+1 == j
		switch {
		case w.bits&openerWord != 0 && p.opens(i, k, j), k > i && p.isWord(k, "to") && p.isWord(k-1, "told"):
			p.skip, p.due, p.opened = other, other, p.opened || !other
			if !other && p.mine == 0 && p.words[i].sep == strongSep {
				p.people = p.people[:0] // labels in front: "Science By Jane Doe"
			}
			if !other {
				p.mine++
				p.group = len(p.people)
			}
			return p.opener(k+1, j)
		case last && w.colon && w.bits&(otherCredit|creditNoun|openerWord|roleWord|deskWord) != 0:
			p.skip, p.due, p.opened = other, other, p.opened || !other
			return j
		case w.bits&(otherCredit|creditNoun|roleWord|roleAdjunct|noiseWord) == 0:
			if other && k == i+1 && w.shape >= titleShape { // "Photo Jane Doe"
				p.skip, p.due = true, true
				return k
			}
			return i
		}
	}
	if other && !p.has(i, j, roleWord|roleAdjunct) {
		p.skip, p.due = true, true
		return j
	}
	return i
}

// isWord reports that word k is w.
func (p *creditParser) isWord(k int, w string) bool {
	return strings.EqualFold(p.s[p.words[k].start:p.words[k].end], w)
}

// opens reports that the opener at word k of a segment [i, j) opens a credit:
// it is not a particle inside a name ("Jane von Doe") and a name follows.
func (p *creditParser) opens(i, k, j int) bool {
	w := &p.words[k]
	if k+1 == j {
		return w.colon || !p.named
	}
	next := &p.words[k+1]
	if w.bits&particleWord == 0 {
		return w.bits&roleWord == 0 || w.colon || next.bits&openerWord != 0
	}
	// "von" opens at the start of a line, "de" and "da" may begin a name
	switch strings.ToLower(p.s[w.start:w.end]) {
	case "von", "par", "por", "door", "av", "af":
		return k > i || !p.named || j-k > 2 || w.shape == smallShape
	}
	if k == i && w.shape != smallShape {
		return !p.named && (j-k > 2 || next.shape != titleShape)
	}
	return k > i || !p.named && j-k > 2 && w.shape == smallShape
}

// agency notes the words [i, j) if they are a news agency, alone or with a
// desk's code; tie says that the people in front are its own.
func (p *creditParser) agency(i, j int, tie bool) bool {
	if j-i > 6 {
		return false
	}
	found, all := splitAgencies(p.text(i, j))
	if !all {
		return false
	}
	for _, a := range found {
		p.agencies = appendNew(p.agencies, a)
		if tie {
			p.setOutlet(a)
		}
	}
	p.fresh = false
	return true
}

func appendNew(list []string, s string) []string {
	if hasLabel(list, s) {
		return list
	}
	return append(list, s)
}

// setOutlet ties the people in front to an outlet.
func (p *creditParser) setOutlet(outlet string) {
	if !strings.ContainsFunc(outlet, unicode.IsLetter) {
		return
	}
	for k := p.group; k < len(p.people); k++ {
		if p.people[k].Outlet == "" {
			p.people[k].Outlet = outlet
		}
	}
}

func (p *creditParser) setRole(role string) {
	for k := p.group; k < len(p.people); k++ {
		if p.people[k].Role == "" {
			p.people[k].Role = role
		}
	}
}

func (p *creditParser) allOf(i, j int, bits creditBits) bool {
	for ; i < j; i++ {
		if p.words[i].bits&bits == 0 {
			return false
		}
	}
	return true
}

// suffix joins "Jr." behind a comma to the name in front; degrees are left
// out.
func (p *creditParser) suffix(i, j int) {
	s := p.text(i, j)
	switch strings.TrimRight(strings.ToLower(s), ".") {
	case "jr", "sr", "ii", "iii", "iv":
		last := &p.people[len(p.people)-1]
		last.Name += ", " + s
	}
}

// otherName notes who is credited with other work than writing.
func (p *creditParser) otherName(i, j int) {
	i, j = p.trimFurniture(i, j)
	if i >= j {
		return
	}
	if p.words[i].shape == uncasedShape {
		p.due = false
	} else if first, last := p.nameRange(i, j); first < last {
		p.others = append(p.others, article.Person{Name: nameCase(p.text(first, last))})
		p.due = false
	}
}

// trimFurniture takes the words of page furniture off both ends: "Follow Jane
// Doe", "Jane Doe Updated".
func (p *creditParser) trimFurniture(i, j int) (int, int) {
	for i < j && p.words[i].bits&noiseWord != 0 && p.words[i].bits&(particleWord|roleWord|orgWord) == 0 && !p.isName(i, j) {
		i++
	}
	for j > i && p.endsInFurniture(i, j) {
		j--
	}
	return i, j
}

func (p *creditParser) endsInFurniture(i, j int) bool {
	w := &p.words[j-1]
	switch {
	case w.bits&noiseWord != 0:
		return w.bits&(suffixWord|particleWord|roleWord|orgWord) == 0
	case w.shape == digitShape, w.bits&creditNoun != 0 && (isArticle(p.s[w.start:w.end]) || p.isWord(j-1, "ein")): // "1 March, Ann Poe, Ein Kommentar"
		return j-i > 1
	}
	return w.shape == smallShape && w.bits&(plainWord|placeWord|forWord|withWord) != 0 && j-i > 1
}

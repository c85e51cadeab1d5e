// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	if p.agency(i, j, sep != andSep) {
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
		case w.bits&openerWord != 0 && p.opens(i, k, j):
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
		return k > i || !p.named || j-k > 2
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
	case w.shape == digitShape:
		return j-i > 1
	}
	return w.shape == smallShape && w.bits&(plainWord|placeWord|forWord|withWord) != 0 && j-i > 1
}

// person reads a segment as a person with a role or outlet, or as the role or
// outlet of the people in front.
func (p *creditParser) person(i, j int, sep creditSep) {
	first, last := p.nameRange(i, j)
	if first < last && len(p.people) > 0 && sep != andSep && p.words[j-1].bits&outletWord != 0 {
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

// nameRange finds the person's name in [i, j): all of it, the words behind a
// role, or the words in front of a role, an outlet or a place.
func (p *creditParser) nameRange(i, j int) (first, last int) {
	if p.isName(i, j) {
		return i, j
	}
	// "Staff Writer Jane Doe"
	for k := i; k < j && (p.words[k].bits&(roleWord|roleAdjunct|titleWord|particleWord) != 0 || p.words[k].shape == smallShape); k++ {
		if p.words[k].bits&(roleWord|titleWord) != 0 && p.isName(k+1, j) {
			return k + 1, j
		}
	}
	// "Jane Doe Staff Writer", "Jane Doe for the Post", "Jane Doe in Berlin"
	if p.words[i].bits&roleAdjunct != 0 && p.has(i+1, j, roleWord) {
		return i, i // "Chief Technology Officer"
	}
	for k := i + 2; k < min(j, i+7); k++ {
		if p.cuts(k, j) && p.isName(i, k) {
			return i, k
		}
	}
	return i, i
}

// cuts reports that word k ends the name in front of it: a role, a small word
// of sentences, an outlet or a place follows.
func (p *creditParser) cuts(k, j int) bool {
	w := &p.words[k]
	switch {
	case w.shape == digitShape:
		return true
	case w.shape == smallShape && w.bits&(forWord|placeWord|withWord|plainWord|noiseWord) != 0:
		return true
	case w.bits&(roleWord|roleAdjunct|outletWord) != 0 && p.has(k, j, roleWord), w.bits&noiseWord != 0:
		return true
	}
	return isArticle(p.s[w.start:w.end]) || isAgency(p.text(k, j)) || p.isOutletTail(k, j)
}

// isOutletTail reports that the words [k, j) behind a name are an outlet's: two
// or more, of which the last and not the first is a word of newsrooms.
func (p *creditParser) isOutletTail(k, j int) bool {
	const words = orgWord | deskWord
	return j-k >= 2 && p.words[k].bits&words == 0 && p.words[k].shape != smallShape && p.words[j-1].bits&words != 0
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

// isDegree reports a degree behind a name, as "PhD" and unlike "Jr.".
func (p *creditParser) isDegree(k int) bool {
	w := &p.words[k]
	if w.bits&suffixWord == 0 || w.shape == smallShape {
		return false
	}
	switch foldWord(strings.TrimRight(p.s[w.start:w.end], ".")) {
	case "jr", "sr", "ii", "iii", "iv":
		return false
	}
	return true
}

// tail reads what stands behind a person: role, outlet, or neither.
func (p *creditParser) tail(i, j int) {
	if p.words[i].bits&(forWord|placeWord|withWord) != 0 && p.words[i].shape == smallShape && i+1 < j {
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

// linksOutlet reports that word k ties a role to the outlet behind it, which
// has a capital, or one behind an article.
func (p *creditParser) linksOutlet(k, j int) bool {
	w := &p.words[k]
	switch p.s[w.start:w.end] {
	case "of", "at", "for", "with", "bei", "beim", "von", "der", "des", "du", "de", "della", "del":
	default:
		return false
	}
	next := &p.words[k+1]
	return next.shape != smallShape || k+2 < j && p.words[k+2].shape != smallShape && (p.has(k+2, j, orgWord) || p.s[next.start:next.end] == "the")
}

func isArticle(s string) bool {
	return s == "The" || s == "the" || s == "THE" || s == "Der" || s == "Die" || s == "Le" || s == "El"
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

// isAlias reports that no word speaks against the words [i, j) being a name
// that somebody gave himself.
func (p *creditParser) isAlias(i, j int) bool {
	if p.allOf(i, j, creditNoun|openerWord|plainWord|conjWord) {
		return false
	}
	for k := i; k < j; k++ {
		w := &p.words[k]
		if w.bits&(noiseWord|otherCredit) != 0 || w.bits&plainWord != 0 && (w.shape == smallShape || j-i > 2) {
			return false
		}
		if e, ok := dateVocabulary()[foldWord(p.s[w.start:w.end])]; ok && (e.month != 0 && !e.short || e.weekday != 0 && e.weekday != anyWeekday) && j-i == 1 {
			return false
		}
	}
	return true
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

// isHandle reports a user's name with stops inside, and no web address.
func isHandle(s string) bool {
	last := s[strings.LastIndexByte(s, '.')+1:]
	return len(s) <= 40 && len(last) > 4 && !strings.ContainsAny(s, "/@:,")
}

// isName reports that the words [i, j) have the form of a person's full name:
// two to five words that begin with capitals, besides particles, initials and
// suffixes, none of them a word of newsrooms or organisations.
func (p *creditParser) isName(i, j int) bool {
	for j-i > 2 && p.words[i].bits&titleWord != 0 && p.words[i].shape != smallShape {
		i++
	}
	if j-i < 2 || j-i > 7 || p.words[i].bits&titleWord != 0 && p.words[i].shape != smallShape {
		return false
	}
	names, full := 0, 0
	for k := i; k < j; k++ {
		w := &p.words[k]
		if k > i && w.sep != noSep {
			return false
		}
		n := w.end - w.start
		switch {
		case w.shape == digitShape, w.shape == uncasedShape:
			return false
		case w.shape == smallShape:
			if w.bits&particleWord == 0 || k+1 == j || k == i && w.bits&(conjWord|plainWord) != 0 && w.bits&openerWord == 0 {
				return false
			}
		case w.bits&suffixWord != 0 && k > i+1:
		case w.bits&(orgWord|deskWord) != 0, w.bits&roleWord != 0 && n > 3:
			return false
		case k == i && w.bits&emptyName != 0 && w.bits&roleWord != 0:
			return false
		case w.bits&(noiseWord|otherCredit) != 0 && !p.mayBeName(k, i, j):
			return false
		case k == i && isArticle(p.s[w.start:w.end]) && n == 3:
			return false
		default:
			names++
			if (n > 2 || n == 2 && w.shape == titleShape) && p.s[w.end-1] != '.' {
				full++
			}
		}
	}
	return names >= 2 && names <= 5 && full >= 1
}

// mayBeName lets words of page furniture that are names too pass as a
// surname or first name: "Mark", "Page".
func (p *creditParser) mayBeName(k, i, j int) bool {
	switch foldWord(p.s[p.words[k].start:p.words[k].end]) {
	case "mark", "bild", "foto", "cover", "page", "le", "jour", "guest", "cameron", "mis", "gift", "min", "stand", "link", "open", "menu", "temps":
		return j-i >= 2
	}
	return false
}

// uncased reads a segment in a script without capitals: Han, kana, Hangul,
// Arabic, Hebrew, Devanagari.
func (p *creditParser) uncased(i, j int) bool {
	if p.words[i].shape != uncasedShape {
		return false
	}
	if isUnspaced(firstRune(p.s[p.words[i].start:])) || isHangul(firstRune(p.s[p.words[i].start:])) {
		p.eastAsian(i, j)
		return true
	}
	for i < j && p.words[i].bits&(openerWord|creditNoun) != 0 {
		p.opened = true
		i++
	}
	if i == j {
		return true
	}
	if p.words[i].bits&otherCredit != 0 {
		p.skip, p.due = true, true
		return true
	}
	last := j
	for k := i; k < j; k++ {
		if p.words[k].bits&(roleWord|placeWord|forWord) != 0 {
			last = k
			break
		}
	}
	switch n := last - i; {
	case p.has(i, j, orgWord|deskWord):
		p.desks = appendNew(p.desks, p.text(i, j))
	case n >= 2 && n <= 5 && (p.opened || p.named || len(p.people) == 0 && len(p.words) <= 6):
		p.group = len(p.people)
		p.fresh = true
		p.people = append(p.people, article.Person{Name: p.text(i, last)})
		if last < j {
			p.setRole(p.text(last, j))
		}
	case n == 1 && (p.opened || p.named) && p.alias == "":
		p.alias = p.text(i, last)
	case n == 0 && len(p.people) > 0:
		p.setRole(p.text(i, j))
	}
	return true
}

// eastAsian reads the words of a Chinese, Japanese or Korean credit, where
// the opener or role may stand against the name.
func (p *creditParser) eastAsian(i, j int) {
	for k := i; k < j; k++ {
		s := p.s[p.words[k].start:p.words[k].end]
		if isAgency(s) {
			p.agencies = appendNew(p.agencies, s)
			continue
		}
		s = p.hanOpeners(s)
		if s != "" && p.words[k].colon { // the label of something else
			p.opened, p.skip = false, false
			continue
		}
		if s == "" || p.skip {
			continue
		}
		name, role := hanRole(s)
		if name == "" {
			if role != "" {
				p.setRole(role)
				p.opened = true
			}
			continue
		}
		// Japanese writes a space between surname and given name
		if k+1 < j && isHanName(name, 1, 3) && role == "" && p.words[k+1].sep == noSep && isHan(firstRune(name)) {
			next, nextRole := hanRole(p.s[p.words[k+1].start:p.words[k+1].end])
			if isHanName(next, 1, 3) && utf8.RuneCountInString(name) <= 2 && utf8.RuneCountInString(next) <= 2 || isKana(next) && utf8.RuneCountInString(next) <= 4 {
				name, role = p.s[p.words[k].start:p.words[k].start+len(name)]+" "+next, nextRole
				k++
			}
		}
		if isHanOutlet(name) {
			p.desks = appendNew(p.desks, name)
			continue
		}
		if !isHanName(strings.ReplaceAll(name, " ", ""), 2, 12) || !p.opened && isKanaAlone(name) || !p.opened && !p.named && role == "" && !p.nextIsRole(k+1, j) {
			continue
		}
		p.group = len(p.people)
		p.fresh = true
		if !hasPerson(p.people, name) {
			p.people = append(p.people, article.Person{Name: name, Role: role})
		}
	}
}

// isHanOutlet reports a word that ends as the names of outlets do.
func isHanOutlet(s string) bool {
	for _, w := range [...]string{"网", "網", "社", "报", "報", "新聞", "新闻", "電視台", "电视台", "编辑部", "編集部", "편집부", "신문", "일보", "뉴스", "방송"} {
		if strings.HasSuffix(s, w) && len(s) > len(w) {
			return true
		}
	}
	return false
}

// nextIsRole reports that a Korean role follows: "홍길동 기자".
func (p *creditParser) nextIsRole(k, j int) bool {
	if k >= j {
		return false
	}
	name, role := hanRole(p.s[p.words[k].start:p.words[k].end])
	return name == "" && role != ""
}

// hanOpeners takes the openers off the front of a word.
func (p *creditParser) hanOpeners(s string) string {
	for _, w := range hanCreditWords {
		rest, ok := strings.CutPrefix(s, w.word)
		if !ok || w.bits&openerWord == 0 && w.bits&otherCredit == 0 {
			continue
		}
		if w.word == "文" && rest != "" || rest == "" && w.bits&roleWord != 0 && isHangul(firstRune(s)) {
			continue
		}
		p.skip = w.bits&otherCredit != 0
		p.due = p.skip
		p.opened = p.opened || !p.skip
		return rest
	}
	return s
}

// hanRole takes the role off the end of a word: "王小明记者", "홍길동기자".
func hanRole(s string) (name, role string) {
	for _, w := range hanCreditWords {
		if w.bits&roleWord == 0 {
			continue
		}
		if name, ok := strings.CutSuffix(s, w.word); ok {
			return name, w.word
		}
	}
	return s, ""
}

// isHanName reports a name of min to max characters without a space; foreign
// names in Chinese and Japanese have a dot inside.
func isHanName(s string, min, max int) bool {
	n := 0
	for _, r := range s {
		switch {
		case r == '·' || r == '・' || r == '‧':
		case isUnspaced(r) || isHangul(r):
			n++
		default:
			return false
		}
	}
	if strings.ContainsAny(s, "·・‧") {
		return n >= 3 && n <= 16
	}
	if max > 4 {
		max = 4
		if isKana(s) {
			max = 8
		}
	}
	return n >= min && n <= max
}

// isKanaAlone reports a word of Japanese syllables alone, as those of foreign
// words and of few names.
func isKanaAlone(s string) bool {
	for _, r := range s {
		if (r < 0x3040 || r >= 0x3100) || r == '・' {
			return false
		}
	}
	return s != ""
}

// isKana reports a word that has Japanese syllables.
func isKana(s string) bool {
	for _, r := range s {
		if 0x3040 <= r && r < 0x3100 {
			return true
		}
	}
	return false
}

// nameCase writes a name that is all in capitals as names are written: "JANE
// O'NEIL III" becomes "Jane O'Neil III".
func nameCase(name string) string {
	letters, lower := 0, false
	for _, r := range name {
		lower = lower || unicode.IsLower(r)
		if unicode.IsUpper(r) {
			letters++
		}
	}
	switch {
	case lower:
		return surnameCase(name)
	case letters < 5:
		return name
	}
	var b strings.Builder
	b.Grow(len(name))
	for i, w := range strings.Split(name, " ") {
		if i > 0 {
			b.WriteByte(' ')
		}
		writeNameWord(&b, w, i > 0)
	}
	return b.String()
}

// surnameCase writes a surname in capitals as names are written ("Kemal DEMİR"
// becomes "Kemal Demir"). One with an I stays as printed where nothing tells
// which of the two Turkish letters it stands for.
func surnameCase(name string) string {
	k := strings.LastIndexByte(name, ' ')
	last := name[k+1:]
	if k < 0 || utf8.RuneCountInString(last) < 4 || !isAllUpper(last) || strings.ContainsAny(last, ".0123456789") || !unicode.IsUpper(firstRune(last)) {
		return name
	}
	if turkish := strings.ContainsAny(last, "İĞŞ"); turkish {
		first, n := utf8.DecodeRuneInString(last)
		return name[:k+1] + string(first) + strings.ToLowerSpecial(unicode.TurkishCase, last[n:])
	} else if strings.Contains(last, "I") {
		return name
	}
	var b strings.Builder
	b.WriteString(name[:k+1])
	writeNameWord(&b, last, false)
	return b.String()
}

// writeNameWord writes one word of a name in capitals; inner says that it is
// not the first, so that it may be a particle.
func writeNameWord(b *strings.Builder, w string, inner bool) {
	low := strings.ToLower(w)
	switch strings.TrimRight(low, ".") {
	case "ii", "iii", "iv", "phd", "md", "jd", "rn":
		b.WriteString(w)
		return
	case "de", "del", "la", "van", "von", "der", "den", "di", "da", "dos", "du", "bin", "ibn", "al", "el", "y", "e", "zu", "ten", "ter":
		if inner {
			b.WriteString(low)
			return
		}
	}
	if isInitials(w) {
		b.WriteString(w)
		return
	}
	up := true
	prev := rune(0)
	start := 0
	for i, r := range w {
		switch {
		case up:
			b.WriteRune(r)
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		prev = r
		part := w[start : i+utf8.RuneLen(r)]
		up = !unicode.IsLetter(prev) && !unicode.IsMark(prev)
		if up {
			// the letter behind "O'" and "D'" is a capital, that behind "'" of
			// a genitive is not
			start = i + utf8.RuneLen(r)
			if (prev == '\'' || prev == '’') && len(part) > 4 {
				up = false
			}
		}
		if part == "MC" && len(w)-start > 3 {
			up = true
		}
	}
}

// isInitials reports a word of initials: "J.R.", "TJ", "AJ".
func isInitials(w string) bool {
	if strings.Contains(w, ".") {
		return len(w) <= 6
	}
	if len(w) != 2 {
		return false
	}
	return w[1] == 'J' || !strings.ContainsAny(w, "AEIOUY")
}

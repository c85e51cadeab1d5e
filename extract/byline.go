// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// bylineRules find who wrote the story.
var bylineRules = []rule{
	{"JSON-LD author", article.SourceJSONLD, jsonLD("author", "creator")},
	{"itemprop author", article.SourceMarkup, itempropAuthor},
	{"credit line by the headline", article.SourceMarkup, printedCredits},
	{"rel author", article.SourceMarkup, relAuthor},
	{"link to an author's page", article.SourceMarkup, linkedAuthor},
	{"credit line under the story", article.SourceText, creditsUnderStory},
	{"meta author", article.SourceMeta, meta("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "rbauthors", "cxenseparse:author", "creator", "dc.contributor", "article:author_name", "twitter:data1")},
	{"name and date by the headline", article.SourceText, nameByDate},
	{"element of class author", article.SourceMarkup, classedAuthor},
	{"author in the page's data", article.SourceScript, scriptAuthor},
}

// Rows of bylineRules that are asked for by number.
const (
	printedRow = 2 // the printed credit line
	underRow   = 5 // the credit line under the story
	weakRow    = 7 // from here on, rows that count only where no other row names anybody
	classRow   = 8 // the element of class author
	scriptRow  = 9 // names in scripts
)

// isNamed reports the rules whose values are names and nothing else.
func isNamed(row int) bool {
	return row != printedRow && row != underRow && row <= weakRow || row == scriptRow
}

// creditHit is a credit that a rule found.
type creditHit struct {
	credit
	row   int
	group int // of the printed lines that stand together
	hit   hit
	text  string // as it stands, white space folded
	why   string // why it was passed over; "" if it was not
	used  bool   // the byline's names come from it
}

// findByline fills Byline: the people whom the first rule names that names
// any, with what the printed line adds; where no rule names a person, an
// alias; where there is none, the newsroom, agency or organisation that signs.
//
// rules are bylineRules, or what stands in their rows for pasted text.
func (d *draft) findByline(rules []rule) {
	hits := d.credits(rules)
	best := d.bestCredit(hits)
	var by article.Byline
	if best >= 0 {
		for i := range hits {
			h := &hits[i]
			if h.row == hits[best].row && h.group == hits[best].group && h.why == "" && (i == best || h.row != printedRow || h.opened || isNameLine(h.text)) {
				d.addCredit(&by, h)
				h.used = true
			}
		}
	}
	d.mergePrinted(&by, hits)
	if len(by.Authors) == 0 {
		d.signByDesk(&by, hits)
	}
	if len(by.Authors) == 0 {
		d.signByOthers(&by, hits)
	}
	d.article.Byline = by
	d.article.Confidence.Byline = d.bylineLevel(&by, hits)
	for i := range hits {
		h := &hits[i]
		if h.why == "" && !h.used {
			h.why = "a rule above it won"
		}
		d.note("byline", &rules[h.row], h.hit, h.why)
	}
}

// maxLineGap is the number of nodes between printed lines that stand together.
const maxLineGap = 8

// maxCredits bounds the credits that are read by one rule.
const maxCredits = 24

// credits reads the hits of all rules; those of the weak rules where nobody
// signs by the others, or evidence is asked for.
func (d *draft) credits(rules []rule) []creditHit {
	var hits []creditHit
	signed := false
	for row := range rules {
		if signed && row >= weakRow && !d.opts.Evidence {
			break
		}
		n, group := 0, 0
		last := int32(-1)
		for h := range rules[row].find(d) {
			if n++; n > maxCredits {
				break
			}
			if row == printedRow && last >= 0 && h.node > last+maxLineGap {
				group++
			}
			c := d.readHit(row, h)
			c.group = group
			if h.node >= 0 {
				last = d.page.Nodes[h.node].End
			}
			signed = signed || c.why == "" && (len(c.people)+len(c.desks)+len(c.agencies) > 0 || c.alias != "")
			hits = append(hits, c)
		}
	}
	return hits
}

// readHit reads one credit, or says why it holds none.
func (d *draft) readHit(row int, h hit) creditHit {
	text := h.text
	if strings.Contains(text, "&") {
		text = page.Unescape(text)
	}
	c := creditHit{row: row, hit: h, text: creditLine(text)}
	switch {
	case len(text) > 600:
		c.why = "too long"
	case isNamed(row) && (strings.Contains(text, "://") || strings.HasPrefix(text, "www.") || strings.ContainsRune(text, '@') && !strings.Contains(text, " ")):
		c.why = "an address"
	}
	if c.why != "" {
		return c
	}
	if isShown(&c) && countWords(c.text) > 8 && endsSentence(c.text) && !strings.Contains(text, creditBreak) {
		c.why = "a sentence"
		return c
	}
	c.credit = readCredit(text, isNamed(row) || row == printedRow && countWords(c.text) <= 4 && d.isNameElement(h.node))
	d.dropSiteName(&c)
	if len(c.people) == 0 && c.alias == "" && len(c.agencies) == 0 && len(c.desks) == 0 && len(c.others) == 0 {
		c.why = "no name"
	}
	return c
}

// creditLine returns a credit as a line of print: without breaks between its
// elements and without the date behind or in front of it.
func creditLine(s string) string {
	s = fold(strings.ReplaceAll(s, creditBreak, " "))
	const marks = " ,;|•·/–—-(["
	cut := func(s string) string {
		for {
			s = strings.TrimRight(s, marks)
			k := strings.LastIndexByte(s, ' ')
			if k < 0 || !isDateLink(s[k+1:]) {
				return s
			}
			s = s[:k] // "am", "on"
		}
	}
	if dates := findDates(s, dayFirst); len(dates) > 0 {
		first, last := dates[0], dates[len(dates)-1]
		before, after := s[:min(first.labelStart, first.start)], s[last.end:]
		if len(strings.Trim(before, marks)) > 2 {
			s = cut(before)
		} else if after = strings.TrimLeft(after, marks+")]"); after != "" {
			s = after
		}
	}
	return s
}

// dropSiteName takes the site's own name for the newsroom that signs, unless
// the page says that it is a person's.
func (d *draft) dropSiteName(c *creditHit) {
	if c.alias != "" && d.isSiteName(c.alias) {
		c.desks, c.alias = appendNew(c.desks, c.alias), ""
	}
	if c.row == 0 && c.hit.value >= 0 && d.claims.LD.HasType(c.hit.value, "Person") {
		return
	}
	c.people = slices.DeleteFunc(c.people, func(p article.Person) bool {
		if d.isSiteName(p.Name) {
			c.desks = appendNew(c.desks, p.Name)
			return true
		}
		return false
	})
}

// bestCredit returns the index of the first credit of people, else of an
// alias, or -1. The weak rules count where nobody else signs.
func (d *draft) bestCredit(hits []creditHit) int {
	signed := false
	for i := range hits {
		h := &hits[i]
		switch {
		case h.why != "", h.row >= weakRow && signed:
			continue
		case len(h.people) > 0:
			return d.unlessSite(hits, i)
		case h.alias != "":
			return fullName(hits, i)
		}
		signed = signed || len(h.desks)+len(h.agencies) > 0
	}
	return -1
}

// unlessSite returns a credit in place of credit i where that names a person
// by the site's own name: a site of that person, or the outlet.
func (d *draft) unlessSite(hits []creditHit, i int) int {
	if len(hits[i].people) > 1 || !d.isSiteName(hits[i].people[0].Name) {
		return i
	}
	for k := i + 1; k < len(hits); k++ {
		if h := &hits[k]; h.why == "" && h.row < weakRow && len(h.people) > 0 && !d.isSiteName(h.people[0].Name) {
			return k
		}
	}
	return i
}

// fullName returns the credit that gives the full name to the alias of credit
// i ("Jane", "jane.doe"), or i.
func fullName(hits []creditHit, i int) int {
	alias := key(hits[i].alias)
	first, _, _ := strings.Cut(alias, " ")
	for k := range hits {
		h := &hits[k]
		if h.why != "" || h.row >= weakRow || len(h.people) != 1 {
			continue
		}
		name := key(h.people[0].Name)
		if name == alias || strings.HasPrefix(name, first+" ") || strings.HasSuffix(name, " "+alias) {
			return k
		}
	}
	return i
}

// addCredit adds the people of a credit to the byline.
func (d *draft) addCredit(by *article.Byline, h *creditHit) {
	people := h.people
	if len(people) == 0 && h.alias != "" && len(by.Authors) == 0 {
		people = []article.Person{{Name: h.alias}}
	}
	for _, p := range people {
		if hasPerson(by.Authors, p.Name) {
			continue
		}
		if h.hit.value >= 0 && len(people) == 1 {
			d.describe(&p, h.hit.value)
		}
		by.Authors = append(by.Authors, p)
	}
	for _, a := range h.agencies {
		by.Agencies = appendNew(by.Agencies, a)
	}
	if by.Text == "" && len(people) > 0 && isShown(h) {
		by.Text = h.text
	}
}

// isShown reports a credit that readers see.
func isShown(h *creditHit) bool {
	src := bylineRules[h.row].source
	return src == article.SourceText || src == article.SourceMarkup
}

// bylineLevel is how sure the byline is: the metadata and the printed line
// name the same people; one of them names people; or only an alias or a
// newsroom is named, or they name different people.
func (d *draft) bylineLevel(by *article.Byline, hits []creditHit) article.Level {
	if len(by.Authors) == 0 {
		return article.Unknown
	}
	if len(bylinePeople(by.Authors)) == 0 {
		return article.Doubtful
	}
	var printed, claimed []article.Person
	for i := range hits {
		h := &hits[i]
		switch {
		case h.why == "no name":
		case h.row >= printedRow && h.row <= underRow:
			printed = append(printed, h.people...)
		case h.row < printedRow || bylineRules[h.row].source == article.SourceMeta:
			claimed = append(claimed, h.people...)
		}
	}
	in := func(people []article.Person) int {
		n := 0
		for _, p := range by.Authors {
			if hasPerson(people, p.Name) {
				n++
			}
		}
		return n
	}
	switch p, c := in(printed), in(claimed); {
	case p == len(by.Authors) && c == len(by.Authors):
		return article.Sure
	case p == 0 && len(printed) > 0, c == 0 && len(claimed) > 0, p == 0 && c == 0:
		return article.Doubtful
	}
	return article.Likely
}

func hasPerson(people []article.Person, name string) bool {
	k := key(name)
	return slices.ContainsFunc(people, func(p article.Person) bool { return key(p.Name) == k })
}

func hasLabel(labels []string, s string) bool {
	return slices.ContainsFunc(labels, func(l string) bool { return strings.EqualFold(l, s) })
}

// describe adds what JSON-LD tells of a person: job, employer, address.
func (d *draft) describe(p *article.Person, value int32) {
	ld := &d.claims.LD
	if ld.Values[value].Kind != markup.Object {
		return
	}
	if v, ok := ld.Text(value, "jobTitle"); ok && p.Role == "" {
		p.Role = fold(v.Text)
	}
	for _, key := range []string{"worksFor", "affiliation"} {
		if v, ok := ld.Text(value, key); ok && p.Outlet == "" {
			p.Outlet = fold(v.Text)
		}
	}
	for _, key := range []string{"url", "sameAs", "@id"} {
		if v, ok := ld.Text(value, key); ok && p.URL == "" && strings.Contains(v.Text, "/") {
			p.URL = d.base.resolve(v.Text)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// bylineRules find the people who wrote the story. All names of the first
// rule that gives any are kept.
var bylineRules = []rule{
	{"JSON-LD author", article.SourceJSONLD, jsonLD("author", "creator")},
	{"itemprop author", article.SourceMarkup, itempropName("author")},
	{"element of class byline", article.SourceMarkup, classedByline},
	{"line that opens with by", article.SourceText, openedByline},
	{"rel author", article.SourceMarkup, relAuthor},
	{"meta author", article.SourceMeta, meta("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "rbauthors", "cxenseparse:author", "creator")},
}

// bylineClassWords name the credit line in class names and ids.
var bylineClassWords = []string{"byline", "author", "authors", "autor", "auteur", "autore", "writer", "reporter", "redakteur", "verfasser", "contributor"}

// findByline fills Byline.
func (d *draft) findByline() {
	var by article.Byline
	for i := range bylineRules {
		done := len(by.Authors) > 0
		if done && !d.opts.Evidence {
			break
		}
		for h := range bylineRules[i].find(d) {
			why := "a rule above it won"
			if !done {
				why = d.addByline(&by, h)
			}
			d.note("byline", &bylineRules[i], h, why)
		}
	}
	d.printedByline(&by)
	d.article.Byline = by
}

// addByline adds the people of one credit, or says why it has none.
func (d *draft) addByline(by *article.Byline, h hit) string {
	text := fold(h.text)
	if strings.Contains(text, "://") || len(text) > 300 {
		return "no credit line"
	}
	line := splitByline(text)
	added := false
	for _, p := range line.Authors {
		if d.isSiteName(p.Name) || hasPerson(by.Authors, p.Name) {
			continue
		}
		if h.value >= 0 && len(line.Authors) == 1 {
			d.describe(&p, h.value)
		}
		by.Authors = append(by.Authors, p)
		added = true
	}
	for _, a := range line.Agencies {
		if !hasLabel(by.Agencies, a) {
			by.Agencies = append(by.Agencies, a)
		}
	}
	if !added {
		return "no person"
	}
	if by.Text == "" && h.value < 0 {
		by.Text = text
	}
	return ""
}

func hasPerson(people []article.Person, name string) bool {
	k := key(name)
	for _, p := range people {
		if key(p.Name) == k {
			return true
		}
	}
	return false
}

func hasLabel(labels []string, s string) bool {
	for _, l := range labels {
		if strings.EqualFold(l, s) {
			return true
		}
	}
	return false
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

// printedByline looks up the line near the headline that names the authors:
// the credit as printed, with their roles and the agencies.
func (d *draft) printedByline(by *article.Byline) {
	if len(by.Authors) == 0 || by.Text != "" {
		return
	}
	first := key(by.Authors[0].Name)
	for b := range d.nearHeadline() {
		if len(b.Text) > 300 || !strings.Contains(key(b.Text), first) || d.blockOf(d.article.Headline, page.None) >= 0 && key(b.Text) == key(d.article.Headline) {
			continue
		}
		line := splitByline(fold(b.Text))
		if !hasPerson(line.Authors, by.Authors[0].Name) {
			continue
		}
		by.Text = fold(b.Text)
		for _, p := range line.Authors {
			for i := range by.Authors {
				if key(by.Authors[i].Name) == key(p.Name) && by.Authors[i].Role == "" {
					by.Authors[i].Role = p.Role
				}
			}
		}
		for _, a := range line.Agencies {
			if !hasLabel(by.Agencies, a) {
				by.Agencies = append(by.Agencies, a)
			}
		}
		return
	}
}

// classedByline yields the blocks near the headline that are named as credits.
func classedByline(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearHeadline() {
			if len(b.Text) > 200 || b.Place&mainbody.InAside != 0 {
				continue
			}
			i := b.Node
			for range 3 {
				if i <= 0 || d.title.node > 0 && d.page.Contains(i, d.title.node) {
					break
				}
				if d.page.HasClassWord(i, bylineClassWords...) {
					if !yield(blockHit(b)) {
						return
					}
					break
				}
				i = d.page.Nodes[i].Parent
			}
		}
	}
}

// bylineOpenerWords open a credit line; a space or colon follows.
var bylineOpenerWords = []string{"by", "words by", "written by", "story by", "reported by", "von", "par", "por", "di", "da", "door", "av", "af", "text:", "texte:", "texto:", "autor:", "autora:", "author:", "автор:"}

// openedByline yields the lines near the headline that open with "By".
func openedByline(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearHeadline() {
			if len(b.Text) <= 200 && opensByline(b.Text) && !yield(blockHit(b)) {
				return
			}
		}
	}
}

func opensByline(s string) bool {
	low := strings.ToLower(s[:min(len(s), 24)])
	for _, w := range bylineOpenerWords {
		rest, ok := strings.CutPrefix(low, w)
		if ok && rest != "" && (rest[0] == ' ' || rest[0] == ':' || w[len(w)-1] == ':') {
			return true
		}
	}
	return false
}

// relAuthor yields the links to authors between the headline and the end of
// the body.
func relAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.page.Nodes {
			if !d.page.Is(int32(i), page.ATag, page.LinkTag) || !hasWord(strings.ToLower(d.page.AttrOr(int32(i), "rel")), []string{"author"}) {
				continue
			}
			if h := d.nodeHit(int32(i)); h.text != "" && !yield(h) {
				return
			}
		}
	}
}

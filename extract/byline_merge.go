// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"github.com/copydesk/copydesk/article"
)

// mergePrinted adds what the printed credit lines say to a byline that came
// from elsewhere: people whom the metadata leaves out, roles, outlets and
// agencies; and takes out those whom they credit with other work.
func (d *draft) mergePrinted(by *article.Byline, hits []creditHit) {
	shown := false
	for i := range hits {
		h := &hits[i]
		if h.row != printedRow || h.why != "" {
			continue
		}
		shared := 0
		for _, p := range h.people {
			if hasPerson(by.Authors, p.Name) {
				shared++
			}
		}
		if shared > 0 {
			if shared == len(by.Authors) && len(h.people) > shared {
				by.Authors = mergePeople(h.people, by.Authors)
			} else {
				by.Authors = mergePeople(by.Authors, h.people)
			}
			for _, a := range h.agencies {
				by.Agencies = appendNew(by.Agencies, a)
			}
			if !shown {
				by.Text, shown = h.text, true
			}
		}
		rest := slices.DeleteFunc(slices.Clone(by.Authors), func(p article.Person) bool { return hasPerson(h.others, p.Name) && !hasPerson(h.people, p.Name) })
		if len(rest) > 0 {
			by.Authors = rest
		}
	}
}

// mergePeople returns the people of a, with what b knows of them.
func mergePeople(a, b []article.Person) []article.Person {
	out := slices.Clone(a)
	for i := range out {
		for _, p := range b {
			if key(p.Name) != key(out[i].Name) {
				continue
			}
			if out[i].Role == "" {
				out[i].Role = p.Role
			}
			if out[i].Outlet == "" {
				out[i].Outlet = p.Outlet
			}
			if out[i].URL == "" {
				out[i].URL = p.URL
			}
		}
	}
	return out
}

// signByDesk credits the agency, newsroom or organisation that signs a story
// which names nobody: its name is both the author's and the outlet's.
func (d *draft) signByDesk(by *article.Byline, hits []creditHit) {
	for i := range hits {
		h := &hits[i]
		if h.why != "" {
			continue
		}
		if h.row >= weakRow && len(by.Authors) > 0 {
			break
		}
		for _, a := range h.agencies {
			by.Agencies = appendNew(by.Agencies, a)
		}
		if len(by.Authors) > 0 {
			continue
		}
		for _, name := range slices.Concat(h.agencies, h.desks) {
			if !hasPerson(by.Authors, name) {
				by.Authors = append(by.Authors, article.Person{Name: name, Outlet: name})
			}
		}
		if h.used = len(by.Authors) > 0; h.used && isShown(h) {
			by.Text = h.text
		}
	}
}

// signByOthers credits those who made the pictures where a story names nobody
// else: it is a gallery.
func (d *draft) signByOthers(by *article.Byline, hits []creditHit) {
	for i := range hits {
		if h := &hits[i]; h.why == "" && h.row == printedRow && len(h.others) > 0 {
			by.Authors, by.Text, h.used = slices.Clone(h.others), h.text, true
			return
		}
	}
}

// bylinePeople returns the authors who are people: those that are not the
// outlet itself.
func bylinePeople(authors []article.Person) []article.Person {
	if len(authors) == 0 || authors[0].Outlet != authors[0].Name {
		return authors
	}
	return nil
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// relAuthor yields the links to authors in the story's head, in it and under
// it.
func relAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		above := false // one stands above the text: those below are of other stories
		for i := range d.page.Elements(0, page.ATag, page.LinkTag) {
			if !hasWord(strings.ToLower(d.page.AttrOr(i, "rel")), []string{"author"}) || !d.inFrame(&f, i) || d.inComment(i) {
				continue
			}
			text := f.first < len(d.blocks) && i < d.blocks[f.first].First
			if above && !text {
				return
			}
			if h := d.nodeHit(i); h.text != "" {
				if above = text; !yield(h) {
					return
				}
			}
		}
	}
}

// authorPathWords are the parts of addresses under which sites keep the pages
// of their authors.
var authorPathWords = []string{"/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/by/", "/byline/", "/profile/", "/profil/", "/staff/", "/writer/", "/writers/", "/contributor/", "/contributors/", "/journalist/", "/journalists/", "/columnist/", "/reporter/", "/reporters/", "/redaktion/", "/redakteur/", "/mitarbeiter/", "/firma/", "/firmas/", "/yazar/", "/yazarlar/", "/avtor/", "/user/", "/users/", "/member/", "/members/"}

// linkedAuthor yields the links by the headline whose address is that of an
// author's page.
func linkedAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearHeadline() {
			if len(b.Text) > 200 || b.Links == 0 || b.Place&mainbody.InAside != 0 {
				continue
			}
			for i := b.First; i <= b.Last; i++ {
				a := d.page.Ancestor(i, page.ATag)
				if a == page.None || d.page.Nodes[i].Kind != page.Text || !isAuthorPath(d.page.AttrOr(a, "href")) {
					continue
				}
				h := d.nodeHit(a)
				if h.text != "" && !yield(h) {
					return
				}
				i = max(i, d.page.Nodes[a].End-1)
			}
		}
	}
}

func isAuthorPath(href string) bool {
	href = strings.ToLower(href[:min(len(href), 300)])
	for _, w := range authorPathWords {
		if strings.Contains(href, w) {
			return true
		}
	}
	return false
}

// nameByDate yields the lines by the headline that are a name and a date, or a
// name next to a line with a date.
func nameByDate(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		dated, gap := false, 3
		var before hit // a name that waits for its date
		for b := range d.nearHeadline() {
			if len(b.Text) > 100 || b.Place&mainbody.InHeading != 0 {
				gap = 3
				before.text = ""
				continue
			}
			gap++
			has := len(findDates(b.Text, dayFirst)) > 0
			if has {
				dated, gap = true, 0
				if before.text != "" && !yield(before) {
					return
				}
				before.text = ""
			}
			if !isNameLine(b.Text) {
				continue
			}
			h := blockHit(b)
			if b.First != page.None {
				h.text = d.creditText(b.First, b.Last)
			}
			if !has && strings.IndexFunc(b.Text, isUncased) >= 0 {
				continue
			}
			if has || dated && gap <= 1 {
				if !yield(h) {
					return
				}
			} else {
				before = h
			}
		}
	}
}

// isNameLine reports a line that is a person's name, but for a date, a role
// and page furniture.
func isNameLine(s string) bool {
	c := readCredit(s, false)
	if len(c.people) == 0 && strings.IndexFunc(s, isUncased) >= 0 {
		if c = readCredit(s, true); len(c.people) != 1 {
			return false
		}
		rest := strings.Replace(creditLine(s), c.people[0].Name, "", 1)
		return countWords(rest) == 0
	}
	s = creditLine(s)
	return len(c.people) == 1 && len(c.agencies)+len(c.desks)+len(c.others) == 0 && len(s) < 60+len(c.people[0].Name) && strings.Contains(s, c.people[0].Name) && !strings.ContainsAny(s, ":©")
}

// isUncased reports letters of Chinese, Japanese and Korean.
func isUncased(r rune) bool { return isUnspaced(r) || isHangul(r) }

// inFrame reports that node i stands among the blocks of the story's head,
// text and foot.
func (d *draft) inFrame(f *storyFrame, i int32) bool {
	if len(d.blocks) == 0 || f.foot == 0 {
		return true
	}
	return i >= d.blocks[f.head].First && i <= d.blocks[min(f.foot, len(d.blocks))-1].Last
}

// creditsUnderStory yields the lines under the story that open with "By", and
// a short last line of the story that does.
func creditsUnderStory(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		for i := f.last; i >= 0 && i < f.foot; i++ {
			b := &d.blocks[i]
			if len(b.Text) > 160 || b.Place&(mainbody.InNav|mainbody.InAside|mainbody.InCaption) != 0 || !opensByline(b.Text) || d.inComment(b.Node) {
				continue
			}
			h := blockHit(b)
			h.text = d.creditText(b.First, b.Last)
			if isLabelAlone(h.text) && i+1 < f.foot && len(d.blocks[i+1].Text) <= 80 {
				next := &d.blocks[i+1]
				h.text += " " + d.creditText(next.First, next.Last)
			}
			if !yield(h) {
				return
			}
		}
	}
}

// classedAuthor yields the elements in the story's frame whose class says
// that they hold an author's name.
func classedAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		for i := f.head; i < f.foot; i++ {
			b := &d.blocks[i]
			if len(b.Text) > 120 || b.Place&mainbody.InNav != 0 || !d.isCreditBlock(b) {
				continue
			}
			h := blockHit(b)
			h.text = d.creditText(b.First, b.Last)
			if !yield(h) {
				return
			}
		}
	}
}

// scriptAuthor yields the names of the first author member of the page's
// scripts: "authors":[{"name":"Jane Doe"}].
func scriptAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.page.Nodes {
			n := &d.page.Nodes[i]
			if !d.isDataScript(int32(i)) {
				continue
			}
			for _, member := range [...]string{`"authors":`, `"author":`, `"byline":`} {
				k := strings.Index(n.Text, member)
				if k < 0 {
					continue
				}
				const most = 2000 // bytes of the member's value
				value := n.Text[k+len(member):]
				found := false
				for _, name := range scriptNames(value[:min(most, len(value))]) {
					found = true
					if !yield(hit{name, int32(i), -1, n.Start, n.Stop}) {
						return
					}
				}
				if found {
					return
				}
			}
		}
	}
}

// scriptNames returns the string that a JSON text is, or the "name" members of
// the object or the objects of the array that it is.
func scriptNames(s string) []string {
	values := markup.ReadJSON(nil, s, -1)
	if len(values) == 0 {
		return nil
	}
	if values[0].Kind == markup.String {
		return []string{values[0].Text}
	}
	var names []string
	for _, v := range values[1:values[0].End] {
		if v.Kind == markup.String && v.Text != "" && (v.Key == "name" || v.Key == "fullName" || v.Key == "displayName") {
			names = append(names, v.Text)
		}
	}
	return names
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

// dekRules find the sentence under the headline. A description that is only
// in the metadata is a summary for search engines, not a dek: the page must
// show it between the headline and the body.
var dekRules = []rule{
	{"element of class dek under the headline", article.SourceMarkup, classedDek},
	{"description shown under the headline", article.SourceText, shownDescription},
	{"heading under the headline", article.SourceMarkup, headingDek},
	{"sentence between the headline and the body", article.SourceText, sentenceDek},
}

// dekWords name the dek in class names and ids.
var dekWords = []string{"dek", "deck", "desc", "spot", "standfirst", "subtitle", "subheadline", "subhead", "subheading", "sapo", "chapo", "strapline", "summary", "excerpt", "teaser",
	"lead", "intro", "vorspann", "unterzeile", "bajada", "entradilla", "subtitulo", "sommario", "occhiello", "description", "abstract", "tagline"}

// findDek fills Dek.
func (d *draft) findDek() {
	d.article.Dek, _, _ = pick(d, "dek", dekRules, readDek)
}

func readDek(d *draft, h hit) (string, string) {
	s := fold(h.text)
	n := countWords(s)
	switch {
	case n < 4:
		return "", "too short"
	case len(s) > 700:
		return "", "too long"
	case key(s) == key(d.article.Headline):
		return "", "repeats the headline"
	case n <= 20 && (opensByline(s) || d.isDateText(s)):
		return "", "a credit or date line"
	}
	return s, ""
}

// underHeadline yields the blocks between the headline and the second
// paragraph of the body.
func underHeadline(d *draft) iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		if d.title.block < 0 {
			return
		}
		const most = 30 // blocks; share bars and bylines stand there too
		for i := d.title.block + 1; i < len(d.blocks) && i <= d.title.block+most; i++ {
			if len(d.body.Keep) > 0 && i > d.body.Keep[0] {
				return
			}
			b := &d.blocks[i]
			if b.Text != "" && b.Place&(mainbody.InNav|mainbody.InCaption|mainbody.InButton|mainbody.InForm) == 0 && !yield(b) {
				return
			}
		}
	}
}

func blockHit(b *mainbody.Block) hit { return hit{b.Text, b.Node, -1, b.Start, b.Stop} }

// classedDek yields blocks under the headline that are named as deks, by
// their own element or one of the two around it.
func classedDek(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range underHeadline(d) {
			i := b.Node
			for range 3 {
				if i <= 0 || d.title.node > 0 && d.page.Contains(i, d.title.node) {
					break
				}
				if d.page.HasClassWord(i, dekWords...) {
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

// shownDescription yields the blocks under the headline that say what the
// metadata's description says.
func shownDescription(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		var keys []string
		for _, find := range []func(*draft) iter.Seq[hit]{meta("og:description", "description", "twitter:description"), jsonLD("description", "alternativeHeadline")} {
			for h := range find(d) {
				keys = append(keys, key(fold(h.text)))
			}
		}
		if len(keys) == 0 {
			return
		}
		for b := range underHeadline(d) {
			if len(d.body.Keep) > 0 && &d.blocks[d.body.Keep[0]] == b {
				continue // the lede, which lazy metadata repeats
			}
			k := key(b.Text)
			for _, want := range keys {
				if k == want && !yield(blockHit(b)) {
					return
				}
			}
		}
	}
}

// headingDek yields a heading of the second to fourth rank that follows the
// headline and is a sentence rather than a subhead.
func headingDek(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range underHeadline(d) {
			if b.Kind == article.Subhead && b.Place&(mainbody.InAside|mainbody.InLink) == 0 && countWords(b.Text) >= 7 && !yield(blockHit(b)) {
				return
			}
		}
	}
}

// sentenceDek yields a sentence without links that shares the headline's
// container and stands between the headline and the body.
func sentenceDek(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		if d.title.node <= 0 || len(d.body.Keep) == 0 {
			return
		}
		box := d.titleBox()
		for b := range underHeadline(d) {
			if &d.blocks[d.body.Keep[0]] == b {
				return
			}
			if b.Kind == article.Paragraph && b.Links == 0 && b.Place&mainbody.InAside == 0 && d.page.Contains(box, b.Node) &&
				countWords(b.Text) >= 8 && countWords(b.Text) <= 40 && endsSentence(b.Text) && !isCorrection(b.Text) && !yield(blockHit(b)) {
				return
			}
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// sectionRules find the parts of the publication that the story is filed
// under. All sections of the first rule that has any are kept.
var sectionRules = []rule{
	{"JSON-LD articleSection", article.SourceJSONLD, jsonLD("articleSection")},
	{"meta article:section", article.SourceMeta, meta("article:section", "section", "parsely-section", "sailthru.section", "dcsext.section", "category")},
	{"itemprop articleSection", article.SourceMarkup, itemprop("articleSection")},
	{"JSON-LD breadcrumb", article.SourceJSONLD, breadcrumb},
	{"breadcrumb trail", article.SourceMarkup, trail},
	{"rel category", article.SourceMarkup, relLinks("category")},
	{"link of class section by the headline", article.SourceMarkup, classedSection},
	{"link directly above the headline", article.SourceMarkup, linkAbove},
}

// tagRules find the story's keywords, likewise.
var tagRules = []rule{
	{"meta article:tag", article.SourceMeta, meta("article:tag")},
	{"JSON-LD keywords", article.SourceJSONLD, jsonLD("keywords")},
	{"meta news_keywords", article.SourceMeta, meta("news_keywords", "parsely-tags", "sailthru.tags")},
	{"rel tag", article.SourceMarkup, relLinks("tag")},
	{"itemprop keywords", article.SourceMarkup, itemprop("keywords")},
	{"links of class tags", article.SourceMarkup, classedTags},
	{"meta keywords", article.SourceMeta, meta("keywords")},
}

// findSections fills Sections.
func (d *draft) findSections() {
	d.article.Sections = pickList(d, "sections", sectionRules, 6)
}

// findTags fills Tags.
func (d *draft) findTags() {
	d.article.Tags = pickList(d, "tags", tagRules, 40)
}

// pickList returns the labels of the first rule that has any, at most so many.
func pickList(d *draft, field string, rules []rule, most int) []string {
	var out []string
	for i := range rules {
		if len(out) > 0 && !d.opts.Evidence {
			break
		}
		done := len(out) > 0
		for h := range rules[i].find(d) {
			if done {
				d.note(field, &rules[i], h, "a rule above it won")
				continue
			}
			before := len(out)
			out = appendLabels(d, out, h.text, most)
			why := ""
			if len(out) == before {
				why = "no new label"
			}
			d.note(field, &rules[i], h, why)
		}
	}
	return out
}

// appendLabels adds the labels of a list that commas or semicolons part.
func appendLabels(d *draft, out []string, s string, most int) []string {
	sep := ","
	if strings.Contains(s, ";") {
		sep = ";"
	} else if strings.Contains(s, "、") {
		sep = "、"
	}
	for label := range strings.SplitSeq(s, sep) {
		label = fold(label)
		// names with a colon and no space are codes for advertisers
		if label == "" || len(label) > 100 || len(out) >= most || d.isSiteName(label) || strings.Contains(label, "://") ||
			strings.ContainsAny(label, ":=_") && !strings.Contains(label, " ") {
			continue
		}
		same := func(x string) bool { return strings.EqualFold(x, label) }
		if !slices.ContainsFunc(out, same) {
			out = append(out, label)
		}
	}
	return out
}

// breadcrumb yields the steps between the home page and the story.
func breadcrumb(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		ld := &d.claims.LD
		list := ld.FirstOfType("BreadcrumbList")
		if list < 0 {
			return
		}
		var steps []hit
		for m := range ld.Each(list, "itemListElement") {
			v, ok := ld.Text(m, "name")
			if !ok {
				v, ok = ld.Text(m, "item")
			}
			if ok && !strings.Contains(v.Text, "://") {
				steps = append(steps, hit{v.Text, -1, m, v.Start, v.Stop})
			}
		}
		for i, h := range steps {
			k := key(h.text)
			if i == 0 && len(steps) > 1 && hasWord(k, homeWords) || k == key(d.article.Headline) || countWords(h.text) > 5 {
				continue
			}
			if !yield(h) {
				return
			}
		}
	}
}

// trailWords name a breadcrumb trail in class names, ids and labels.
var trailWords = []string{"breadcrumb", "breadcrumbs", "crumbs", "brotkrumen", "pathway"}

// isTrail reports whether node i or one of the three elements around it is a
// breadcrumb trail.
func (d *draft) isTrail(i int32) bool {
	for range 4 {
		if i <= 0 {
			return false
		}
		if d.page.HasClassWord(i, trailWords...) || strings.EqualFold(d.page.AttrOr(i, "aria-label"), "breadcrumb") {
			return true
		}
		i = d.page.Nodes[i].Parent
	}
	return false
}

// trail yields the links of the breadcrumb trail before the end of the
// headline, without those to the home page and to the story.
func trail(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := int32(1); i < d.title.node; i++ {
			if !d.page.Is(i, page.ATag) || !d.isTrail(i) {
				continue
			}
			h := d.nodeHit(i)
			k := key(h.text)
			if k == "" || hasWord(k, homeWords) || k == key(d.article.Headline) || countWords(k) > 5 {
				continue
			}
			if !yield(h) {
				return
			}
		}
	}
}

// homeWords name the first step of a breadcrumb trail.
var homeWords = []string{"home", "homepage", "startseite", "start", "accueil", "inicio", "início", "portada", "главная", "ホーム", "トップ", "首页", "홈", "anasayfa", "الرئيسية"}

// relLinks finds the links that say by their rel what they lead to. A link to
// a category often calls itself a tag too; it counts as category alone.
func relLinks(rel string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for i := range d.page.Elements(0, page.ATag) {
				if !d.page.Rel(i, rel) || rel == "tag" && d.page.Rel(i, "category") {
					continue
				}
				if h := d.nodeHit(i); h.text != "" && !yield(h) {
					return
				}
			}
		}
	}
}

// sectionWords and tagWords name the links to sections and to keywords in
// class names and ids.
var (
	sectionWords = []string{"section", "category", "categories", "rubrik", "ressort", "rubrique", "seccion", "sezione", "categoria", "kategorie", "kategoria", "kategori", "rubric", "channel", "vertical"}
	tagWords     = []string{"tags", "tag", "keywords", "keyword", "schlagworte", "schlagwoerter", "themen", "etiquetas", "motscles", "tagi", "topics", "etiket", "etiketler", "thèmes"}
)

// classedSection yields the links near the headline that are named as
// sections, by themselves or by the element around them.
func classedSection(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.linksNear(d.title.block, 8, 8) {
			if (d.page.HasClassWord(i, sectionWords...) || d.page.HasClassWord(d.page.Nodes[i].Parent, sectionWords...)) && !yield(d.nodeHit(i)) {
				return
			}
		}
	}
}

// linkAbove yields the links of the short block directly above the headline
// in its own container.
func linkAbove(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range aboveHeadline(d, 1) {
			box := d.titleBox()
			if box <= 0 || !d.page.Contains(box, b.Node) || b.Place&mainbody.InList != 0 || countWords(b.Text) > 6 {
				continue
			}
			for i := range d.linksNear(d.title.block-1, 0, 1) {
				h := d.nodeHit(i)
				if countWords(h.text) <= 3 && !hasWord(key(h.text), homeWords) && !isButton(h.text) && !yield(h) {
					return
				}
			}
		}
	}
}

// linksNear yields the links in the blocks from block i less before to i plus
// after, navigation left out.
func (d *draft) linksNear(i, before, after int) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		if i < 0 {
			return
		}
		last := page.None
		for k := max(0, i-before); k < min(len(d.blocks), i+after); k++ {
			b := &d.blocks[k]
			if b.Place&(mainbody.InNav|mainbody.InFooter|mainbody.InAside) != 0 || b.Links == 0 || b.First <= 0 {
				continue
			}
			for n := b.First; n <= b.Last; n++ {
				link := n
				if !d.page.Is(n, page.ATag) {
					link = d.page.Ancestor(n, page.ATag)
				}
				if link != page.None && link != last {
					last = link
					if !yield(link) {
						return
					}
				}
			}
		}
	}
}

// classedTags yields the links inside and under the story whose container is
// named as a list of tags.
func classedTags(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		first, last := d.storyRange()
		const under = 15 // blocks
		for i := range d.linksNear(first, 0, last-first+under) {
			named := false
			for j, up := i, 0; j > 0 && up < 4 && !named; j, up = d.page.Nodes[j].Parent, up+1 {
				named = d.page.HasClassWord(j, tagWords...) && !d.page.Is(j, page.BodyTag, page.ArticleTag, page.MainTag)
			}
			if h := d.nodeHit(i); named && countWords(h.text) <= 5 && !yield(h) {
				return
			}
		}
	}
}

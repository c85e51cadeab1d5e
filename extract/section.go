// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
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
}

// tagRules find the story's keywords, likewise.
var tagRules = []rule{
	{"meta article:tag", article.SourceMeta, meta("article:tag")},
	{"JSON-LD keywords", article.SourceJSONLD, jsonLD("keywords")},
	{"meta news_keywords", article.SourceMeta, meta("news_keywords", "parsely-tags", "sailthru.tags")},
	{"rel tag", article.SourceMarkup, relTags},
	{"itemprop keywords", article.SourceMarkup, itemprop("keywords")},
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

// relTags yields links with rel=tag.
func relTags(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.page.Nodes {
			if rel := d.page.AttrOr(int32(i), "rel"); rel == "" || !hasWord(strings.ToLower(rel), []string{"tag"}) {
				continue
			}
			if h := d.nodeHit(int32(i)); h.text != "" && !yield(h) {
				return
			}
		}
	}
}

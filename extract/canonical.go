// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// canonicalRules find the address that the page gives for itself.
var canonicalRules = []rule{
	{"link canonical", article.SourceMeta, meta("link:canonical")},
	{"og:url", article.SourceMeta, meta("og:url")},
	{"JSON-LD mainEntityOfPage", article.SourceJSONLD, jsonLD("mainEntityOfPage", "url")},
	{"JSON-LD @id", article.SourceJSONLD, mainEntityID},
	{"itemprop url", article.SourceMarkup, itemprop("mainEntityOfPage")},
}

// nextPageRules find the page that continues the story.
var nextPageRules = []rule{
	{"link next", article.SourceMeta, meta("link:next")},
}

// findAddress sets the base that links are resolved against, the canonical
// address and the next page.
func (d *draft) findAddress() {
	p := d.page
	for i := int32(1); i < int32(len(p.Nodes)); i++ {
		if p.Is(i, page.BaseTag) {
			if href := d.base.resolve(p.AttrOr(i, "href")); href != "" {
				d.base = parseAddress(href)
				break
			}
		}
		if p.Is(i, page.BodyTag) {
			break
		}
	}
	d.article.CanonicalURL, _, _ = pick(d, "canonicalUrl", canonicalRules, readAddress)
	if d.base.authority == "" {
		d.base = parseAddress(d.article.CanonicalURL)
	}
	d.article.NextPage, _, _ = pick(d, "nextPage", nextPageRules, readNextPage)
}

func readAddress(d *draft, h hit) (string, string) {
	u := d.base.resolve(h.text)
	if u == "" {
		return "", "not an absolute http address"
	}
	return u, ""
}

// readNextPage refuses a next link that leads to another story: the address
// of the next page has the path of this one, with a number behind it.
func readNextPage(d *draft, h hit) (string, string) {
	u := d.base.resolve(h.text)
	if u == "" {
		return "", "not an absolute http address"
	}
	next, this := parseAddress(u), d.base
	stem := strings.TrimSuffix(this.path, "/")
	if k := strings.LastIndexByte(stem, '.'); k > strings.LastIndexByte(stem, '/') {
		stem = stem[:k]
	}
	if next.host() != this.host() || !strings.HasPrefix(next.path, stem) || next.path == this.path && next.query == this.query {
		return "", "not a continuation of this address"
	}
	return u, ""
}

// mainEntityID yields the @id of the page that the story is the main entity of.
func mainEntityID(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		ld := &d.claims.LD
		if ld.Article < 0 {
			return
		}
		for m := range ld.Each(ld.Article, "mainEntityOfPage") {
			if v, ok := ld.Text(m, "@id"); ok && !yield(hit{v.Text, -1, m, v.Start, v.Stop}) {
				return
			}
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/markup"
)

// publisherRules find the outlet that runs the page.
var publisherRules = []rule{
	{"og:site_name", article.SourceMeta, meta("og:site_name")},
	{"JSON-LD publisher", article.SourceJSONLD, jsonLD("publisher")},
	{"JSON-LD WebSite", article.SourceJSONLD, webSite},
	{"itemprop publisher", article.SourceMarkup, itempropName("publisher")},
	{"meta application-name", article.SourceMeta, meta("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "twitter:app:name:iphone")},
}

// latePublisherRules find it where the headline must be known first.
var latePublisherRules = []rule{
	{"rest of the title", article.SourceMeta, restOfTitle},
}

// findPublisher fills Publisher.
func (d *draft) findPublisher() {
	d.article.Publisher, _, _ = pick(d, "publisher", publisherRules, readPublisher)
	if p := &d.article.Publisher; p.Name != "" && p.URL == "" {
		p.URL = d.outletURL(p.Name)
	}
}

// outletURL returns the address that the JSON-LD gives for the outlet.
func (d *draft) outletURL(name string) string {
	ld := &d.claims.LD
	for i := range ld.Values {
		if ld.Values[i].Kind != markup.Object || !ld.HasType(int32(i), "Organization") && !ld.HasType(int32(i), "NewsMediaOrganization") && !ld.HasType(int32(i), "WebSite") {
			continue
		}
		if n, ok := ld.Text(int32(i), "name"); !ok || key(n.Text) != key(name) {
			continue
		}
		if v, ok := ld.Text(int32(i), "url"); ok {
			return d.base.resolve(v.Text)
		}
	}
	return ""
}

// findLatePublisher fills it where findPublisher found none.
func (d *draft) findLatePublisher() {
	if d.article.Publisher.IsZero() {
		d.article.Publisher, _, _ = pick(d, "publisher", latePublisherRules, readPublisher)
	}
}

// restOfTitle yields the first and the last part of the title element, where
// the other end of it is the headline.
func restOfTitle(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		want := key(d.article.Headline)
		m, ok := d.claims.Get("title")
		if !ok || want == "" {
			return
		}
		title := fold(m.Value)
		parts := titleParts(title)
		if cut := cutUnspaced(title); len(parts) == 1 && cut != title {
			parts = []string{cutUnspaced(cut), strings.TrimLeft(title[len(cut):], strings.Join(unspacedSeparators, ""))}
		}
		if n := len(parts); n >= 2 {
			name := ""
			switch {
			case key(parts[0]) == want:
				name = parts[n-1]
			case key(parts[n-1]) == want:
				name = parts[0]
			}
			if name != "" && countWords(name) <= 6 {
				yield(hit{name, m.Node, -1, m.Start, m.Stop})
			}
		}
	}
}

func readPublisher(d *draft, h hit) (article.Outlet, string) {
	name := fold(h.text)
	if strings.Contains(name, "://") || strings.HasPrefix(name, "@") || strings.HasPrefix(name, "www.") || strings.EqualFold(name, d.base.host()) {
		return article.Outlet{}, "an address, not a name"
	}
	if name == "" || len(name) > 120 || strings.ContainsAny(name, "<>{}") {
		return article.Outlet{}, "no name"
	}
	o := article.Outlet{Name: name}
	if h.value >= 0 {
		if v, ok := d.claims.LD.Text(h.value, "url"); ok {
			o.URL = d.base.resolve(v.Text)
		}
	}
	return o, ""
}

// webSite yields the name of the site that the page's JSON-LD describes.
func webSite(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		ld := &d.claims.LD
		for _, typ := range []string{"WebSite", "NewsMediaOrganization"} {
			if i := ld.FirstOfType(typ); i >= 0 {
				if v, ok := ld.Text(i, "name"); ok && !yield(hit{v.Text, -1, i, v.Start, v.Stop}) {
					return
				}
			}
		}
	}
}

// itempropName finds the name of an item that is a property of the story.
func itempropName(prop string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for _, p := range d.claims.Props {
				if p.Name == prop && d.isStorys(p) && !yield(d.itemName(p.Node)) {
					return
				}
			}
		}
	}
}

// itemName returns the name property of the item at node i, or the item's text.
func (d *draft) itemName(i int32) hit {
	for _, p := range d.claims.Props {
		if p.Item == i && p.Name == "name" {
			return d.propHit(p.Node)
		}
	}
	return d.propHit(i)
}

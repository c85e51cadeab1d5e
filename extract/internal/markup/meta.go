// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// Meta is a name and value that the head of a page states.
type Meta struct {
	// Name is the meta element's name, property, itemprop or http-equiv, or
	// "title" and "link:" with the rel for those elements; in lower case.
	Name string
	// Value is the content or address, not trimmed.
	Value string
	// Node is the element; Start and Stop are the value's range in the
	// page's source, or -1.
	Node        int32
	Start, Stop int32
}

// readMeta lists the meta, link and title elements of a page in order.
func readMeta(p *page.Page) []Meta {
	var out []Meta
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Kind != page.Element {
			continue
		}
		switch n.Tag {
		case page.MetaTag:
			out = appendMeta(out, p, int32(i))
		case page.LinkTag:
			out = appendLink(out, p, int32(i))
		case page.TitleTag:
			// svg has titles of its own
			if n.End == int32(i)+2 && p.Ancestor(int32(i), page.SvgTag) == page.None {
				t := &p.Nodes[i+1]
				out = append(out, Meta{"title", t.Text, int32(i), t.Start, t.Stop})
			}
		}
	}
	return out
}

func appendMeta(out []Meta, p *page.Page, i int32) []Meta {
	m := Meta{Node: i, Start: -1, Stop: -1}
	found := false
	for _, a := range p.NodeAttrs(i) {
		if a.Name == "content" || a.Name == "value" && !found {
			m.Value, m.Start, m.Stop = a.Value, a.Start, a.Stop
			found = true
		}
	}
	if !found {
		return out
	}
	for _, a := range p.NodeAttrs(i) {
		switch a.Name {
		case "name", "property", "itemprop", "http-equiv":
			// a property may hold several names
			for name := range strings.FieldsSeq(a.Value) {
				m.Name = strings.ToLower(name)
				out = append(out, m)
			}
		}
	}
	return out
}

func appendLink(out []Meta, p *page.Page, i int32) []Meta {
	var rel, href page.Attr
	for _, a := range p.NodeAttrs(i) {
		switch a.Name {
		case "rel":
			rel = a
		case "href":
			href = a
		}
	}
	if href.Value == "" {
		return out
	}
	for r := range strings.FieldsSeq(rel.Value) {
		r = strings.ToLower(r)
		switch r {
		case "canonical", "next", "amphtml", "author", "shortlink", "image_src":
			out = append(out, Meta{"link:" + r, href.Value, i, href.Start, href.Stop})
		}
	}
	return out
}

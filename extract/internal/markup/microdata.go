// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// Prop is a property that an element of the page states about an item:
// itemprop of microdata, property of RDFa.
type Prop struct {
	// Name is the property without prefix or address, "datePublished".
	Name string
	// Item is the element that opens the item the property belongs to, or
	// page.None; Type is its type's name in lower case, "newsarticle".
	Item int32
	Type string
	// Node is the element that has the property.
	Node int32
}

// readProps lists the properties of a page's elements outside its head.
func readProps(p *page.Page) []Prop {
	var out []Prop
	var items []item
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Kind != page.Element || n.Tag == page.MetaTag && p.Ancestor(int32(i), page.HeadTag) != page.None {
			continue
		}
		for len(items) > 0 && items[len(items)-1].end <= int32(i) {
			items = items[:len(items)-1]
		}
		var names, typ string
		scope := false
		for _, a := range p.NodeAttrs(int32(i)) {
			switch a.Name {
			case "itemprop", "property":
				if names == "" {
					names = a.Value
				}
			case "itemtype", "typeof":
				typ = a.Value
				scope = scope || a.Name == "typeof"
			case "itemscope":
				scope = true
			}
		}
		owner := item{node: page.None}
		if len(items) > 0 {
			owner = items[len(items)-1]
		}
		for name := range strings.FieldsSeq(names) {
			out = append(out, Prop{Name: typeName(name), Item: owner.node, Type: owner.typ, Node: int32(i)})
		}
		if scope {
			items = append(items, item{int32(i), n.End, strings.ToLower(typeName(strings.TrimSpace(typ)))})
		}
	}
	return out
}

type item struct {
	node, end int32
	typ       string
}

// IsArticle reports whether the property belongs to a story.
func (p Prop) IsArticle() bool { return isArticleType(p.Type) }

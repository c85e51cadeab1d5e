// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import "sync"

// slabs keeps the memory of pages for the pages after them.
var slabs sync.Pool

// maxSlab is the number of nodes from which on the memory of a page is not
// kept: few pages need as much.
const maxSlab = 1 << 15

// newSlab returns room for so many nodes and attributes.
func newSlab(nodes, attrs int) slab {
	s, _ := slabs.Get().(*slab)
	if s == nil {
		s = &slab{}
	}
	if cap(s.nodes) < nodes {
		s.nodes = make([]Node, 0, nodes)
	}
	if cap(s.attrs) < attrs {
		s.attrs = make([]Attr, 0, attrs)
	}
	return *s
}

// Release hands the memory of the page's nodes and attributes to the pages that
// are read next. Nodes and Attrs are empty after it; texts that were taken from
// them stay as they are.
func (p *Page) Release() {
	if cap(p.Nodes) <= maxSlab && cap(p.Attrs) <= maxSlab {
		clear(p.Nodes)
		clear(p.Attrs)
		slabs.Put(&slab{p.Nodes[:0], p.Attrs[:0]})
	}
	p.Nodes, p.Attrs = nil, nil
}

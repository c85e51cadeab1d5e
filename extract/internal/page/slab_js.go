// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// newSlab returns room for so many nodes and attributes. Under js none is kept
// from page to page: the program that does it costs more bytes than it saves
// time.
func newSlab(nodes, attrs int) slab {
	return slab{make([]Node, 0, nodes), make([]Attr, 0, attrs)}
}

// Release ends the use of the page's nodes and attributes. Texts that were
// taken from them stay as they are.
func (p *Page) Release() { p.Nodes, p.Attrs = nil, nil }

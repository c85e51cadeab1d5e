// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// page returns what was built: nodes in document order with the ends of their
// subtrees, and source ranges that hold those of all inside.
func (b *builder) page() *Page {
	if b.moved {
		b.reorder()
	}
	for i := len(b.nodes) - 1; i >= 0; i-- {
		n := &b.nodes[i]
		n.Flags &^= isOpen
		if n.End == None {
			n.End = int32(i) + 1
		} else {
			n.End = b.nodes[n.End].End
		}
		if n.Parent != None { // what was moved may stand outside
			p := &b.nodes[n.Parent]
			p.Start, p.Stop = min(p.Start, n.Start), max(p.Stop, n.Stop)
		}
	}
	return &Page{Src: b.src, Nodes: b.nodes, Attrs: b.attrs}
}

// reorder puts the nodes into document order, and drops those that have no
// place in the page.
func (b *builder) reorder() {
	to := b.order()
	for i := range b.nodes {
		n := &b.nodes[i]
		for _, link := range []*int32{&n.Parent, &n.Next, &n.Prev, &n.End} {
			if *link != None {
				*link = to[*link]
			}
		}
	}
	for i := range to {
		for int(to[i]) != i {
			j := to[i]
			b.nodes[i], b.nodes[j] = b.nodes[j], b.nodes[i]
			to[i], to[j] = to[j], j
		}
	}
	n := 1
	for n < len(b.nodes) && b.nodes[n].Parent != None {
		c := &b.nodes[n]
		p := &b.nodes[c.Parent]
		c.Depth = below(p.Depth)
		c.Flags = c.Flags&^(Hidden|StyleHidden) | inherit(c.Flags, p.Flags)
		n++
	}
	b.nodes = b.nodes[:n]
}

// order returns the place of each node in document order; those that the page
// does not hold come last. It walks the tree from the end, along the links to
// last children and preceding siblings.
func (b *builder) order() []int32 {
	to := make([]int32, len(b.nodes))
	for i := range to {
		to[i] = None
	}
	place := int32(len(to))
	for i := int32(0); i != None; {
		if last := b.nodes[i].End; last != None {
			i = last
			continue
		}
		for i != None {
			place--
			to[i] = place
			if prev := b.nodes[i].Prev; prev != None {
				i = prev
				break
			}
			i = b.nodes[i].Parent
		}
	}
	spare := int32(len(to)) - place
	for i := range to {
		if to[i] == None {
			to[i] = spare
			spare++
			b.nodes[i].Parent = None
		} else {
			to[i] -= place
		}
	}
	return to
}

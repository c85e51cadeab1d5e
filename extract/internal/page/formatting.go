// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "slices"

// activeElement is an entry of the list of active formatting elements: those
// that are opened again in the next block if a block's end closed them. A
// marker, whose node is None, shields the entries before it from what stands
// in a table cell, caption, template or object.
type activeElement struct {
	node int32
	tag  Tag
}

var marker = activeElement{node: None}

const (
	// maxActive is the number of active elements since a marker, unless
	// Limits has another; the oldest are forgotten.
	maxActive = 100
	// sameActive is the number of them that may be alike.
	sameActive = 3
)

// maxClones is how many elements are opened again in one page, at most:
// without a bound, some pages of 75 kB have 9 million.
func (b *builder) maxClones() int { return 1000 + len(b.src)/8 }

// activate adds the innermost open element to the active ones.
func (b *builder) activate() {
	e := b.top()
	same, since := 0, b.sinceMarker()
	for i := len(b.active) - 1; i >= since; i-- {
		if b.active[i].tag == e.tag && b.sameAttrs(b.active[i].node, e.node) {
			if same++; same == sameActive {
				b.active = slices.Delete(b.active, i, i+1)
				break
			}
		}
	}
	if n := len(b.active) - since; n >= b.mostActive() {
		b.excess.Formatting = n + 1
		b.active = slices.Delete(b.active, since, since+1)
	}
	b.active = append(b.active, activeElement{e.node, e.tag})
}

// sinceMarker returns the place after the last marker.
func (b *builder) sinceMarker() int {
	i := len(b.active)
	for i > 0 && b.active[i-1].node != None {
		i--
	}
	return i
}

func (b *builder) sameAttrs(i, j int32) bool {
	m, n := &b.nodes[i], &b.nodes[j]
	if m.nattrs != n.nattrs {
		return false
	}
	for k := range m.nattrs {
		x, y := &b.attrs[m.attr0+k], &b.attrs[n.attr0+k]
		if x.Name != y.Name || x.Value != y.Value {
			return false
		}
	}
	return true
}

// deactivate forgets the active elements up to the last marker, and the
// marker.
func (b *builder) deactivate() {
	b.active = b.active[:max(b.sinceMarker()-1, 0)]
}

// activeIndex returns the place of a node among the active elements since the
// last marker, or -1.
func (b *builder) activeIndex(node int32) int {
	for i := len(b.active) - 1; i >= 0 && b.active[i].node != None; i-- {
		if b.active[i].node == node {
			return i
		}
	}
	return -1
}

// activeTag is activeIndex for the last one with the tag.
func (b *builder) activeTag(t Tag) int {
	for i := len(b.active) - 1; i >= 0 && b.active[i].node != None; i-- {
		if b.active[i].tag == t {
			return i
		}
	}
	return -1
}

// reconstruct opens the active elements that are not open any more.
func (b *builder) reconstruct() {
	n := len(b.active)
	if n == 0 || !b.isClosed(n-1) {
		return
	}
	i := n - 1
	for i > 0 && b.isClosed(i-1) {
		i--
	}
	if b.clones += n - i; b.clones > b.maxClones() || len(b.open) >= maxOpen {
		b.active = b.active[:i]
		return
	}
	for ; i < n; i++ {
		c := b.cloneOf(b.active[i].node)
		j := b.insert(c)
		b.push(j, c.Tag, 0)
		b.active[i].node = j
	}
}

// isClosed reports whether the i-th active element is no marker and not open.
func (b *builder) isClosed(i int) bool {
	node := b.active[i].node
	return node != None && b.nodes[node].Flags&isOpen == 0
}

// cloneOf returns a node like another, without its place in the page.
func (b *builder) cloneOf(i int32) Node {
	n := &b.nodes[i]
	at := int32(b.tok.start)
	return Node{Kind: Element, Tag: n.Tag, Flags: n.Flags & ownMask, Text: n.Text,
		attr0: n.attr0, nattrs: n.nattrs, Start: at, Stop: at}
}

// adopt closes the formatting element that the current end tag names, as the
// "adoption agency algorithm" of the standard: if blocks are open inside, the
// element ends before each and begins again within.
func (b *builder) adopt(t Tag) {
	if top := b.top(); top.isHTML(t) && b.activeIndex(top.node) < 0 {
		b.pop()
		return
	}
	for range 8 {
		a := b.activeTag(t)
		if a < 0 {
			b.closeOther()
			return
		}
		if b.nodes[b.active[a].node].Flags&isOpen == 0 {
			b.active = slices.Delete(b.active, a, a+1)
			return
		}
		at, block := b.formattingAt(b.active[a].node)
		if at < 0 {
			return
		}
		if block < 0 {
			b.popThrough(at)
			b.active = slices.Delete(b.active, a, a+1)
			return
		}
		b.adoptBlock(a, at, block)
	}
}

// formattingAt returns the place of a formatting element on the stack, or -1
// if it is not in scope, and that of the outermost special element inside it,
// or -1 if there is none.
func (b *builder) formattingAt(node int32) (at, block int) {
	block = -1
	for i, e := range slices.Backward(b.open) {

		if e.node == node {
			return i, block
		}
		if e.is(scoping) {
			return -1, -1
		}
		if e.is(special) {
			block = i
		}
	}
	return -1, -1
}

// adoptBlock takes a block out of the formatting element that it stands in:
// active[a] and open[at] are the element, open[block] is the block.
func (b *builder) adoptBlock(a, at, block int) {
	b.moved = true
	element, common := b.open[at].node, b.open[at-1]
	furthest := b.open[block].node
	bookmark, last := a, furthest
	for x, depth := block-1, 1; x > at; x, depth = x-1, depth+1 {
		i := b.activeIndex(b.open[x].node)
		if i >= 0 && depth > 3 {
			b.active = slices.Delete(b.active, i, i+1)
			if i < bookmark {
				bookmark--
			}
			i = -1
		}
		if i < 0 {
			b.removeOpen(x)
			block--
			continue
		}
		clone := b.reopen(x)
		b.active[i].node = clone
		if last == furthest {
			bookmark = i + 1
		}
		b.move(last, clone, None)
		last = clone
	}

	parent, before := common.node, None
	if common.is(tablePart) {
		parent, before = b.fosterPlace()
	}
	b.move(last, parent, before)

	clone := b.detached(b.cloneOf(element))
	b.moveChildren(furthest, clone)
	b.move(clone, furthest, None)

	if i := b.activeIndex(element); i >= 0 {
		b.active = slices.Delete(b.active, i, i+1)
		if i < bookmark {
			bookmark--
		}
	}
	b.active = slices.Insert(b.active, bookmark, activeElement{clone, b.nodes[clone].Tag})
	e := b.open[at]
	b.close(at, int(b.nodes[furthest].Start))
	copy(b.open[at:block], b.open[at+1:block+1])
	b.open[block] = openElement{clone, e.tag, 0}
	b.nodes[clone].Flags |= isOpen
	b.opened[e.tag]++
}

// reopen puts a clone in the place of the x-th open element and returns it.
func (b *builder) reopen(x int) int32 {
	e := &b.open[x]
	clone := b.detached(b.cloneOf(e.node))
	b.nodes[e.node].Flags &^= isOpen
	b.nodes[clone].Flags |= isOpen
	e.node = clone
	return clone
}

// detached adds a node that has no place in the page yet.
func (b *builder) detached(n Node) int32 {
	n.Parent, n.Next, n.Prev, n.End = None, None, None, None
	b.add(n)
	b.clones++
	return int32(len(b.nodes) - 1)
}

// move takes a node, with all inside it, to another place.
func (b *builder) move(i, parent, before int32) {
	b.unlink(i)
	n, p := &b.nodes[i], &b.nodes[parent]
	n.Parent, n.Next = parent, before
	if before == None {
		n.Prev = p.End
		p.End = i
	} else {
		n.Prev = b.nodes[before].Prev
		b.nodes[before].Prev = i
	}
	if n.Prev != None {
		b.nodes[n.Prev].Next = i
	}
}

// unlink takes a node out of the page.
func (b *builder) unlink(i int32) {
	n := &b.nodes[i]
	if n.Parent == None {
		return
	}
	if n.Next != None {
		b.nodes[n.Next].Prev = n.Prev
	} else {
		b.nodes[n.Parent].End = n.Prev
	}
	if n.Prev != None {
		b.nodes[n.Prev].Next = n.Next
	}
	n.Parent, n.Prev, n.Next = None, None, None
}

// moveChildren makes all children of one node those of another, which has
// none.
func (b *builder) moveChildren(from, to int32) {
	last := b.nodes[from].End
	for c := last; c != None; c = b.nodes[c].Prev {
		b.nodes[c].Parent = to
	}
	b.nodes[from].End, b.nodes[to].End = None, last
}

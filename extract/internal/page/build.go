// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"math"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

const (
	// maxDepth is how deep Chromium nests elements; what lies deeper becomes
	// a sibling.
	maxDepth = 512
	// maxOpen is the number of elements open at once up to which end tags
	// find theirs. Past it, elements have no content of their own.
	maxOpen = 1024
)

// builder makes the nodes of a page from tokens in one pass, as the tree
// construction of the WHATWG HTML standard does, with scripting on.
//
// Until finish, Node.End of an element is its last child, and nodes stand in
// the order of their making, which is document order unless moved is set.
type builder struct {
	scanner
	nodes  []Node
	open   []openElement // the elements that new content goes into, outermost first
	opened [numTags]uint16
	active []activeElement // see formatting.go

	mode      mode
	templates []mode // a mode for each open template

	head, form int32
	framesetOK bool // a frameset may still take the place of the body
	quirks     bool // a table may stand in a paragraph
	foster     bool // content that may not stand in a table goes before it
	moved      bool // some node is not where its index says
	clones     int  // formatting elements opened again; see maxClones
	overflow   int  // start tags past maxOpen that wait for an end tag

	tokens int
	check  func()
}

// openElement is an entry of the stack of open elements.
type openElement struct {
	node int32
	tag  Tag
	role role
}

// role tells HTML elements from those of SVG and MathML.
type role uint8

const (
	svgElement  role = 1 << iota
	mathElement      // neither: an HTML element
	// htmlPoint: content is HTML again (foreignObject, desc, title).
	htmlPoint
	// textPoint: text and most elements inside are HTML (mi, mo, mn, ms, mtext).
	textPoint
	// foreignScope: special and scoping although it is not HTML.
	foreignScope
)

const foreignElement = svgElement | mathElement

func (e openElement) isHTML(t Tag) bool { return e.tag == t && e.role&foreignElement == 0 }

// is reports whether the element is in one of the sets; elements of SVG and
// MathML are in special and scoping at most.
func (e openElement) is(c class) bool {
	if e.role&foreignElement == 0 {
		return e.tag.is(c)
	}
	return e.role&foreignScope != 0 && c&(special|scoping) != 0
}

// slab is the memory of the nodes and attributes of a page that was read.
type slab struct {
	nodes []Node
	attrs []Attr
}

// newBuilder returns a builder for the nodes of src.
func newBuilder(src string, o Options) *builder {
	b := &builder{head: None, form: None, framesetOK: true, check: o.Check}
	b.src, b.limits = src, o.Limits
	b.dirty = strings.IndexByte(src, '\r') >= 0 || strings.IndexByte(src, 0) >= 0
	b.marks = compose.Has(src)
	tags := strings.Count(src, "<")
	room := newSlab(b.firstNodes(min(tags+tags*3/8, len(src)/8)), 16+min(tags+tags/8, len(src)/24))
	b.nodes, b.attrs = room.nodes, room.attrs
	b.open = make([]openElement, 0, 64)
	b.nodes = append(b.nodes, Node{Kind: Root, Parent: None, Next: None, Prev: None, End: None, Stop: int32(len(src))})
	return b
}

// build reads all tokens of the source, or as many as fill the page.
func (b *builder) build() {
	for {
		b.pause()
		b.next(len(b.open) > 0 && b.top().role&foreignElement != 0)
		if b.isFull() {
			b.tok = token{kind: eofToken, start: b.tok.start, stop: b.tok.start}
		}
		if len(b.open) >= maxOpen && b.spill() {
			continue
		}
		if b.tok.kind == eofToken {
			break
		}
		b.process()
	}
	for b.opened[TemplateTag] > 0 {
		b.closeTemplate()
	}
	b.process() // the end of the source makes the html, head and body that lack
	b.popTo(0)
}

// process applies the current token.
func (b *builder) process() {
	for done := false; !done; {
		if len(b.open) > 0 && b.top().role&foreignElement != 0 && b.isForeign() {
			done = b.foreign()
		} else {
			done = b.step(b.mode)
		}
	}
}

// spill takes a token where too many elements are open already.
func (b *builder) spill() bool {
	switch b.tok.kind {
	case startToken:
		b.element()
		i := len(b.open) - 1
		if t := b.open[i].tag; b.open[i].role == 0 && !t.is(void) {
			if isRawText(t) || t == TextareaTag || t == TitleTag {
				b.rawContent()
				return true
			}
			b.overflow++
		}
		b.popTo(i)
		return true
	case endToken:
		if b.overflow > 0 {
			b.overflow--
			return true
		}
	}
	return false
}

// top returns the innermost open element.
func (b *builder) top() openElement { return b.open[len(b.open)-1] }

// place returns where a new node belongs: the parent, and the child of it
// that it stands before, or None for the last place.
func (b *builder) place() (parent, before int32) {
	top := b.top()
	if b.foster && top.is(tablePart) {
		return b.fosterPlace()
	}
	if len(b.open) > maxDepth {
		b.moved = true
		return b.nodes[top.node].Parent, None
	}
	return top.node, None
}

// fosterPlace returns where content goes that may not stand in the innermost
// open table: before it.
func (b *builder) fosterPlace() (parent, before int32) {
	b.moved = true
	for i := len(b.open) - 1; i > 0; i-- {
		switch e := b.open[i]; {
		case e.isHTML(TemplateTag):
			return e.node, None
		case e.isHTML(TableTag):
			return b.nodes[e.node].Parent, e.node
		}
	}
	return b.open[0].node, None
}

// insert adds a node at its place and returns its index.
func (b *builder) insert(n Node) int32 {
	parent, before := b.place()
	return b.insertAt(n, parent, before)
}

// insertAt adds a node below parent, before a child of it or as the last one.
func (b *builder) insertAt(n Node, parent, before int32) int32 {
	i := int32(len(b.nodes))
	p := &b.nodes[parent]
	n.Depth = below(p.Depth)
	n.Flags |= inherit(n.Flags, p.Flags)
	n.Parent, n.Next, n.End = parent, before, None
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
	b.add(n)
	return i
}

// below returns the depth of a child. A tree made by hand may be deeper than
// the field can hold.
func below(depth uint16) uint16 {
	if depth == math.MaxUint16 {
		return depth
	}
	return depth + 1
}

// add appends a node.
func (b *builder) add(n Node) {
	if len(b.nodes) == cap(b.nodes) {
		b.nodes = slices.Grow(b.nodes, b.scanner.more(len(b.nodes)))
	}
	b.nodes = append(b.nodes, n)
}

// push makes a node the innermost open element.
func (b *builder) push(i int32, t Tag, r role) {
	b.open = append(b.open, openElement{i, t, r})
	b.nodes[i].Flags |= isOpen
	if r&foreignElement == 0 {
		b.opened[t]++
	}
}

// element inserts and opens an HTML element for the current start tag.
func (b *builder) element() int32 { return b.elementAs(0) }

// elementAs is element for one of HTML, SVG or MathML.
func (b *builder) elementAs(r role) int32 {
	t := &b.tok
	n := Node{Kind: Element, Tag: t.tag, Text: t.text, Start: int32(t.start), Stop: int32(t.stop)}
	n.nattrs = t.nattrs
	n.attr0 = int32(len(b.attrs)) - t.nattrs
	n.Flags = ownFlags(t.tag, b.attrs[n.attr0:])
	i := b.insert(n)
	b.push(i, t.tag, r)
	return i
}

// leaf inserts an element without content for the current start tag.
func (b *builder) leaf() {
	b.element()
	b.pop()
}

// implied inserts and opens an element whose start tag was left out.
func (b *builder) implied(t Tag) int32 {
	n := Node{Kind: Element, Tag: t, Start: int32(b.tok.start), Stop: int32(b.tok.start), Flags: ownFlags(t, nil)}
	i := b.insert(n)
	b.push(i, t, 0)
	return i
}

// text inserts a run of text from the source, which s is the decoded form of.
func (b *builder) text(s string, start, stop int) {
	if s == "" {
		return
	}
	b.insert(textNode(s, b.top().tag, start, stop))
}

// textNode returns a node for text inside an element with the tag.
func textNode(s string, inside Tag, start, stop int) Node {
	n := Node{Kind: Text, Text: s, Start: int32(start), Stop: int32(stop)}
	if isRawText(inside) {
		n.Kind = Raw
	} else if isBlank(s) {
		n.Flags = Blank
	}
	return n
}

// rawContent reads the content of the raw text element that was opened last,
// and closes it.
func (b *builder) rawContent() {
	t := b.top().tag
	start, stop, end := b.rawText(t)
	raw := b.src[start:stop]
	switch {
	case isRawText(t):
		b.text(raw, start, stop)
	case t == TextareaTag:
		n := leadingNewline(raw)
		b.text(b.decode(raw[n:], decodeRCDATA), start+n, stop)
	case t == TitleTag:
		b.text(b.decode(raw, decodeRCDATA), start, stop)
	default:
		b.text(b.decode(raw, decodeCDATA), start, stop)
	}
	b.close(len(b.open)-1, end)
	b.open = b.open[:len(b.open)-1]
}

// leadingNewline returns the length of the line end at the start of s, or 0.
func leadingNewline(s string) int {
	switch {
	case strings.HasPrefix(s, "\r\n"):
		return 2
	case strings.HasPrefix(s, "\n"), strings.HasPrefix(s, "\r"):
		return 1
	}
	return 0
}

// close notes that the i-th open element ends at a position of the source.
func (b *builder) close(i, stop int) {
	e := b.open[i]
	n := &b.nodes[e.node]
	n.Flags &^= isOpen
	n.Stop = max(n.Stop, int32(stop))
	if e.role&foreignElement == 0 {
		b.opened[e.tag]--
	}
}

// popTo closes all but the n outermost open elements before the current token.
func (b *builder) popTo(n int) {
	for i := len(b.open) - 1; i >= n; i-- {
		b.close(i, b.tok.start)
	}
	b.open = b.open[:n]
}

// popThrough closes the i-th open element and all inside it. An end tag
// belongs to the former.
func (b *builder) popThrough(i int) {
	b.popTo(i + 1)
	stop := b.tok.start
	if b.tok.kind == endToken {
		stop = b.tok.stop
	}
	b.close(i, stop)
	b.open = b.open[:i]
}

// pop closes the innermost open element.
func (b *builder) pop() { b.popThrough(len(b.open) - 1) }

// removeOpen takes the i-th open element off the stack, those inside it
// staying open.
func (b *builder) removeOpen(i int) {
	b.close(i, b.tok.start)
	b.open = append(b.open[:i], b.open[i+1:]...)
}

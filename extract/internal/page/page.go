// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package page holds the one picture of the input that every rule works on: a
// flat slice of nodes in reading order, each knowing the bytes that it came
// from. It is filled from HTML bytes (Read), from a parsed tree (FromTree) or
// from pasted text (Plain); nothing after it knows which.
//
// # Reading HTML
//
// charset.go turns the bytes into text, scan.go cuts that into tokens, and the
// builder (build.go) makes nodes of these in the same pass, by the rules of
// the WHATWG HTML standard for documents, with scripting on: head.go, body.go,
// table.go and foreign.go take the tokens by where they stand, formatting.go
// mends misnested formatting, finish.go puts moved nodes in order. Every page
// read has an html element with a head and a body or frameset.
//
// It departs from the standard where a flood of markup would cost more than
// its length: past maxOpen open elements, maxActive formatting elements and
// maxClones formatting elements opened again, structure is lost, but no text.
// It keeps no comments, no doctype and no white space of framesets.
package page

import "slices"

// Page is a read document. It is never changed once it is filled, so it is
// safe for concurrent use.
type Page struct {
	// Src is the input decoded to UTF-8. Source ranges count bytes of the
	// input that the caller gave: they equal offsets into Src plus Offset
	// where SrcExact is set, and are unknown otherwise.
	Src string
	// Offset is the number of input bytes before Src (a byte order mark).
	Offset int
	// SrcExact reports that Src is the caller's input but for Offset.
	SrcExact bool
	// Charset is the WHATWG name, in lower case, of the encoding that the
	// input was read in.
	Charset string

	// Excess is what was left out because of the limits.
	Excess Excess
	// Check is Options.Check, for those that walk the page.
	Check func()

	// Nodes are in document order: a node stands before its descendants, and
	// a subtree is the contiguous range [i, Nodes[i].End). Nodes[0] is the
	// root of the document, of kind Root.
	Nodes []Node
	// Attrs holds the attributes of all elements; see Node.Attrs.
	Attrs []Attr
}

// None stands for "no node" wherever a node's index is expected.
const None int32 = -1

// Kind tells the nodes of a page apart.
type Kind uint8

// The kinds of node.
const (
	Root Kind = iota
	Element
	// Text is a run of characters, with character references decoded.
	Text
	// Raw is the content of a script, style, noscript, iframe, noembed or
	// noframes, as it stands in the source. What is markup in it (images in
	// noscript) can be read as a page of its own.
	Raw
)

// Flags are facts about a node, known once the page is filled.
type Flags uint16

// The flags of a node.
const (
	// Hidden: the element or an ancestor says that it is not shown (hidden,
	// aria-hidden, popover, inline display:none or visibility:hidden, a dialog
	// that is not open), or is one whose text browsers never show as text of
	// the page (head, script, template, textarea, video and so on). The
	// content of closed details counts as shown.
	Hidden Flags = 1 << iota
	// Blank: a text node of white space alone, or an empty line of Plain.
	Blank
	// StyleHidden, set along with Hidden: all that hides the node is an
	// attribute (hidden, aria-hidden, popover, style, or a dialog's missing
	// open) of it or of ancestors. Some pages keep the text for subscribers
	// so. Elements that browsers never show, such as script, lack it.
	StyleHidden
)

// Node is one element or text of a page, in 56 bytes.
type Node struct {
	Kind  Kind
	Tag   Tag // of an Element; NoTag else. Unknown elements have OtherTag.
	Flags Flags
	Depth uint16 // number of ancestors, the root included; 65,535 at most

	Parent int32 // None for the root
	Next   int32 // following sibling; None for the last
	Prev   int32 // preceding sibling; None for the first
	End    int32 // index after the last descendant

	attr0  int32
	nattrs int32

	// Start and Stop are the range of Src that the node came from: a text's
	// characters, an element from its start tag to the end of its end tag or
	// of its content. An element whose start tag was left out begins where
	// that would have stood. Both are -1 where that is not known.
	Start, Stop int32

	// Text is the decoded characters of a Text or Raw node; for an element
	// with OtherTag it is the element's name.
	Text string
}

// Attr is an attribute of an element. Names are in lower case; values are
// decoded. Of attributes with one name, the first counts.
type Attr struct {
	Name, Value string
	// Start and Stop are the range of the value in Src, without quotation
	// marks; -1 where it is not known.
	Start, Stop int32
}

// NodeAttrs returns the attributes of node i in source order.
func (p *Page) NodeAttrs(i int32) []Attr {
	n := &p.Nodes[i]
	return p.Attrs[n.attr0 : n.attr0+n.nattrs]
}

// Attr returns the value of an attribute of node i, and whether it is there.
func (p *Page) Attr(i int32, name string) (string, bool) {
	return findAttr(p.NodeAttrs(i), name)
}

// findAttr returns the value of the first attribute with the name.
func findAttr(attrs []Attr, name string) (string, bool) {
	for i := range attrs {
		if attrs[i].Name == name {
			return attrs[i].Value, true
		}
	}
	return "", false
}

// AttrOr returns the value of an attribute of node i, or "".
func (p *Page) AttrOr(i int32, name string) string {
	v, _ := p.Attr(i, name)
	return v
}

// FirstChild returns the first child of node i, or None.
func (p *Page) FirstChild(i int32) int32 {
	if p.Nodes[i].End > i+1 {
		return i + 1
	}
	return None
}

// Is reports whether node i is an element with one of the tags.
func (p *Page) Is(i int32, tags ...Tag) bool {
	if i < 0 || p.Nodes[i].Kind != Element {
		return false
	}
	return slices.Contains(tags, p.Nodes[i].Tag)
}

// Pause calls Check, if there is one, in a loop over nodes or blocks at every
// 256th: i counts the turns of the loop.
func (p *Page) Pause(i int) {
	if i%256 == 0 {
		p.look()
	}
}

// look is apart so that Pause stays small, in many loops.
func (p *Page) look() {
	if p.Check != nil {
		p.Check()
	}
}

// Contains reports whether node j is node i or stands inside it.
func (p *Page) Contains(i, j int32) bool { return i <= j && j < p.Nodes[i].End }

// Ancestor returns the nearest ancestor of node i (not i itself) that is an
// element with one of the tags, or None.
func (p *Page) Ancestor(i int32, tags ...Tag) int32 {
	for i = p.Nodes[i].Parent; i > 0; i = p.Nodes[i].Parent {
		if p.Is(i, tags...) {
			return i
		}
	}
	return None
}

// Range returns the half-open byte range of the input for a range of Src, or
// -1, -1 where it is not known.
func (p *Page) Range(start, stop int32) (int, int) {
	if !p.SrcExact || start < 0 || stop < start {
		return -1, -1
	}
	return int(start) + p.Offset, int(stop) + p.Offset
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/compose"
	"golang.org/x/net/html"
)

// FromTree fills a page from a parsed tree. Source ranges are unknown. Of the
// options, Check and the limits of nodes and attributes hold.
func FromTree(root *html.Node, o Options) *Page {
	t := treeReader{}
	t.check, t.limits = o.Check, o.Limits
	t.nodes = append(t.nodes, Node{Kind: Root, Parent: None, Next: None, Prev: None, End: None, Start: -1, Stop: -1})
	t.children(root, 0)
	p := t.page()
	p.Charset, p.Excess, p.Check = "utf-8", t.excess, o.Check
	return p
}

// treeReader copies a tree without recursion: a tree may be as deep as its
// maker liked.
type treeReader struct{ builder }

func (t *treeReader) children(root *html.Node, parent int32) {
	for n := root.FirstChild; n != nil && !t.isFull(); {
		t.pause()
		i := t.node(n, parent)
		if i != None && n.FirstChild != nil {
			n, parent = n.FirstChild, i
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			if n == root {
				return
			}
			parent = t.nodes[parent].Parent
		}
		n = n.NextSibling
	}
}

// node adds n below parent and returns its index, or None for a node that a
// page does not keep (comments, doctypes).
func (t *treeReader) node(n *html.Node, parent int32) int32 {
	switch n.Type {
	case html.TextNode:
		text := n.Data
		if !isRawText(t.nodes[parent].Tag) {
			text = compose.Join(text)
		}
		t.insertAt(textNode(text, t.nodes[parent].Tag, -1, -1), parent, None)
	case html.ElementNode:
		e := Node{Kind: Element, Start: -1, Stop: -1, attr0: int32(len(t.attrs))}
		name := strings.ToLower(n.Data)
		if e.Tag = tagOf(name); e.Tag == OtherTag {
			e.Text = name
		}
		for _, a := range n.Attr {
			name, value := strings.ToLower(a.Key), a.Val
			if holdsWords(name, value) {
				value = compose.Join(value)
			}
			t.attrs = append(t.attrs, Attr{Name: name, Value: value, Start: -1, Stop: -1})
		}
		t.trimAttrs(int(e.attr0))
		e.nattrs = int32(len(t.attrs)) - e.attr0
		e.Flags = ownFlags(e.Tag, t.attrs[e.attr0:])
		return t.insertAt(e, parent, None)
	}
	return None
}

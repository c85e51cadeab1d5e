// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"strings"

	"golang.org/x/net/html"
)

// FromTree fills a page from a parsed tree. Source ranges are unknown.
func FromTree(root *html.Node) *Page {
	p := &Page{Charset: "utf-8"}
	p.add(Node{Kind: Root}, None)
	t := treeReader{p: p}
	t.children(root, 0)
	p.finish()
	return p
}

// treeReader copies a tree without recursion: a tree may be as deep as its
// maker liked.
type treeReader struct{ p *Page }

func (t treeReader) children(root *html.Node, parent int32) {
	for n := root.FirstChild; n != nil; {
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
			parent = t.p.Nodes[parent].Parent
		}
		n = n.NextSibling
	}
}

// node adds n below parent and returns its index, or None for a node that a
// page does not keep (comments, doctypes).
func (t treeReader) node(n *html.Node, parent int32) int32 {
	switch n.Type {
	case html.TextNode:
		kind := Text
		if isRawText(t.p.Nodes[parent].Tag) {
			kind = Raw
		}
		t.p.add(Node{Kind: kind, Text: n.Data, Start: -1, Stop: -1}, parent)
		return None
	case html.ElementNode:
		tag := tagOf([]byte(n.Data))
		e := Node{Kind: Element, Tag: tag, Start: -1, Stop: -1, attr0: int32(len(t.p.Attrs)), nattrs: int32(len(n.Attr))}
		if tag == OtherTag {
			e.Text = n.Data
		}
		for _, a := range n.Attr {
			t.p.Attrs = append(t.p.Attrs, Attr{Name: strings.ToLower(a.Key), Value: a.Val, Start: -1, Stop: -1})
		}
		return t.p.add(e, parent)
	}
	return None
}

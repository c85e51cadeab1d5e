// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// add appends a node as the last child of parent and returns its index.
// Nodes must be added in document order.
func (p *Page) add(n Node, parent int32) int32 {
	i := int32(len(p.Nodes))
	n.Parent, n.Next, n.Prev, n.End = parent, None, None, i+1
	if parent != None {
		n.Depth = p.Nodes[parent].Depth + 1
	}
	p.Nodes = append(p.Nodes, n)
	return i
}

// finish fills what depends on the whole document: ends of subtrees, sibling
// links and flags.
func (p *Page) finish() {
	last := make([]int32, len(p.Nodes)) // last child seen so far, plus one
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Parent == None {
			continue
		}
		if prev := last[n.Parent]; prev != 0 {
			n.Prev = prev - 1
			p.Nodes[prev-1].Next = int32(i)
		}
		last[n.Parent] = int32(i) + 1
		n.Flags |= p.Nodes[n.Parent].Flags & Hidden
		switch n.Kind {
		case Element:
			if p.hides(int32(i)) {
				n.Flags |= Hidden
			}
		case Text:
			if strings.TrimLeft(n.Text, " \t\r\n\f\u00a0") == "" {
				n.Flags |= Blank
			}
		}
	}
	for i := len(p.Nodes) - 1; i > 0; i-- {
		n := &p.Nodes[i]
		if parent := &p.Nodes[n.Parent]; parent.End < n.End {
			parent.End = n.End
		}
	}
}

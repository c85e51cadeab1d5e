// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// Limits bound what is kept of a page. The zero value of each means that there
// is no bound, but for Formatting, which has one always.
type Limits struct {
	// Nodes is the number of nodes at which reading ends.
	Nodes int
	// Attrs is the number of attributes of one element; further ones are lost.
	Attrs int
	// Formatting is the number of formatting elements (b, font, a and so on)
	// that are opened again in the blocks that follow; the oldest are
	// forgotten. 0 means maxActive.
	Formatting int
}

// Excess is what a page had more of than its limits allow: how many there were
// as far as they were counted, and 0 where the limit held.
type Excess struct{ Nodes, Attrs, Formatting int }

// checkEvery is the number of tokens after which Options.Check is called.
const checkEvery = 1 << 10

// pause calls the check of the options now and then.
func (b *builder) pause() {
	if b.tokens++; b.tokens%checkEvery == 0 && b.check != nil {
		b.check()
	}
}

// trimAttrs drops the attributes of a start tag, which begin at first, that are
// too many.
func (s *scanner) trimAttrs(first int) {
	if n := len(s.attrs) - first; s.limits.Attrs > 0 && n > s.limits.Attrs {
		s.excess.Attrs = max(s.excess.Attrs, n)
		s.attrs = s.attrs[:first+s.limits.Attrs]
	}
}

// isFull reports that no more nodes may be made.
func (b *builder) isFull() bool {
	if b.limits.Nodes == 0 || len(b.nodes) < b.limits.Nodes {
		return false
	}
	b.excess.Nodes = len(b.nodes) + 1
	return true
}

// firstNodes is the room for nodes in a page with so many of them, by a guess.
func (b *builder) firstNodes(n int) int {
	if b.limits.Nodes > 0 {
		n = min(n, b.limits.Nodes)
	}
	return n + 16
}

// mostActive is the number of active elements since a marker.
func (b *builder) mostActive() int {
	if b.limits.Formatting > 0 {
		return b.limits.Formatting
	}
	return maxActive
}

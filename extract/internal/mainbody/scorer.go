// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"slices"
	"sync"
)

// scorer is a forest made ready for speed. Half of the branches of a tree are
// mispredicted; so a scorer takes none. All rows take as many steps through a
// tree as its deepest leaf is down, and the processor goes through several
// trees at once.
type scorer struct {
	bias   int
	roots  []root
	nodes  []node
	values []int16 // of the nodes that are leaves, in units of 1/64
}

// root is where a tree begins.
type root struct{ at, steps uint16 }

// node is a split: its feature in the upper 9 bits, the value that it is held
// against in the next 7, and the node on its left, beside which stands the one
// on its right. A leaf always goes left, to itself.
type node uint32

func newNode(feature uint16, at uint8, left int) node {
	return node(uint32(feature)<<23 | uint32(at)<<16 | uint32(left))
}

// next returns the node that a row goes to.
func (k node) next(r *row) uint32 {
	return uint32(k)&0xffff + uint32(int32(k>>16&127)-int32(r[k>>23]))>>31
}

// Most of a page is links that the first trees already know for what they are:
// where the log-odds, in units of 1/64, are below hopeless after the first
// trees, the others are not asked.
const (
	hopeless   = -5 * 64
	firstTrees = 16
)

// sum returns the log-odds of a row in units of 1/64.
func (s *scorer) sum(r *row) int {
	n := s.bias
	for k, t := range s.roots {
		if k == firstTrees && n < hopeless {
			return n
		}
		at := uint32(t.at)
		for range t.steps {
			at = s.nodes[at].next(r)
		}
		n += int(s.values[at])
	}
	return n
}

// newScorer makes a scorer of a forest. Trees of the same depth stand side by
// side, so that the processor learns how many steps they take; the first ones
// stay first.
func newScorer(f *Forest) *scorer {
	s := &scorer{bias: f.Bias}
	for i := range f.Trees {
		top := s.room(1)
		steps := s.add(&f.Trees[i], 0, top)
		s.roots = append(s.roots, root{uint16(top), uint16(steps)})
	}
	cut := min(firstTrees, len(s.roots))
	for _, part := range [][]root{s.roots[:cut], s.roots[cut:]} {
		slices.SortStableFunc(part, func(a, b root) int { return int(a.steps) - int(b.steps) })
	}
	return s
}

// room makes room for n nodes and returns the first.
func (s *scorer) room(n int) int {
	at := len(s.nodes)
	s.nodes = append(s.nodes, make([]node, n)...)
	s.values = append(s.values, make([]int16, n)...)
	return at
}

// add writes what is below a split or leaf of a tree to a node and returns how
// many steps it is to the deepest leaf.
func (s *scorer) add(t *Tree, from int16, to int) int {
	if from < 0 {
		s.nodes[to] = newNode(0, 127, to)
		s.values[to] = t.Leaves[^from]
		return 0
	}
	k := &t.Splits[from]
	below := s.room(2)
	s.nodes[to] = newNode(k.Feature, k.At, below)
	return 1 + max(s.add(t, k.Left, below), s.add(t, k.Right, below+1))
}

// scorers are the first and the second pass.
var scorers = sync.OnceValue(func() [2]*scorer {
	f := Unpack(weights, 2)
	return [2]*scorer{newScorer(&f[0]), newScorer(&f[1])}
})

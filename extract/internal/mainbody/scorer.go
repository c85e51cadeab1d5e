// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "sync"

// scorer is a forest made ready for speed. The processor cannot guess which way
// a row goes, so a scorer has it take no branches. And since each step of a row
// waits for the one before, four rows go through a tree side by side, until all
// have come to a leaf.
type scorer struct {
	bias   int
	tops   []node // one for each tree
	nodes  *[maxNodes + 1]node
	values []int16 // of the nodes that are leaves, in units of 1/64
}

// node is a split: its feature in the upper 9 bits, the place of the node on
// its left, beside which stands the one on its right, in the next 15, and the
// value that it is held against in the last 8. A leaf always goes left, to
// itself.
type node uint32

// leafAt is the value of a leaf.
const leafAt = 255

// maxNodes is the number of nodes that a scorer has room for.
const maxNodes = 1 << 13

func newNode(feature uint16, at uint8, left int) node {
	return node(uint32(feature)<<23 | uint32(left)<<8 | uint32(at))
}

// left returns the place of the node on the left.
func (k node) left() uint32 { return uint32(k>>8) % maxNodes }

// next returns the place of the node that a row goes to.
func (k node) next(r *wideRow) uint32 {
	return k.left() + (uint32(uint8(k))-uint32(r[k>>23]))>>31
}

// wideRow is a row with room for any feature that a node may name, so that the
// processor need not be told to look.
type wideRow [512]uint8

// Most of a page is links that the first trees already know for what they are:
// where the log-odds, in units of 1/64, are below hopeless after so many trees,
// the others are not asked, and the block is lost.
const (
	firstTrees = 16
	hopeless   = -4 * 64
)

// lost is the log-odds of a hopeless row.
const lost = -512

// sums fills in the log-odds, in units of 1/64, of some of the rows. It uses
// up the list of them.
func (s *scorer) sums(rows []row, some []int32, sums []int) {
	for _, i := range some {
		sums[i] = s.bias
	}
	cut := min(firstTrees, len(s.tops))
	s.addUp(s.tops[:cut], rows, some, sums)
	open := some[:0] // those that are still in doubt
	for _, i := range some {
		if sums[i] >= hopeless {
			open = append(open, i)
		} else {
			sums[i] = lost
		}
	}
	s.addUp(s.tops[cut:], rows, open, sums)
}

// addUp adds to the sums of some rows what the trees say of them.
func (s *scorer) addUp(trees []node, rows []row, some []int32, sums []int) {
	var four [4]wideRow
	for len(some) > 0 {
		group := some[:min(len(some), len(four))]
		some = some[len(group):]
		for k, i := range group {
			copy(four[k][:], rows[i][:])
		}
		for k, n := range s.four(trees, &four)[:len(group)] {
			sums[group[k]] += n
		}
	}
}

// four returns what the trees say of four rows.
func (s *scorer) four(trees []node, rows *[4]wideRow) *[4]int {
	var sums [4]int
	nodes := s.nodes
	for _, top := range trees {
		a, b, c, d := top, top, top, top
		for uint8(a&b&c&d) != leafAt {
			a = nodes[a.next(&rows[0])]
			b = nodes[b.next(&rows[1])]
			c = nodes[c.next(&rows[2])]
			d = nodes[d.next(&rows[3])]
		}
		sums[0] += int(s.values[a.left()])
		sums[1] += int(s.values[b.left()])
		sums[2] += int(s.values[c.left()])
		sums[3] += int(s.values[d.left()])
	}
	return &sums
}

// newScorer makes a scorer of a forest. It panics where that has too many
// splits.
func newScorer(f *Forest) *scorer {
	s := &scorer{bias: f.Bias, nodes: new([maxNodes + 1]node)}
	for i := range f.Trees {
		top := s.room(1)
		s.add(&f.Trees[i], 0, top)
		s.tops = append(s.tops, s.nodes[top])
	}
	return s
}

// room makes room for n nodes and returns the first.
func (s *scorer) room(n int) int {
	at := len(s.values)
	s.values = append(s.values, make([]int16, n)...)
	return at
}

// add writes what is below a split or leaf of a tree to a node.
func (s *scorer) add(t *Tree, from int16, to int) {
	if from < 0 {
		s.nodes[to] = newNode(0, leafAt, to)
		s.values[to] = t.Leaves[^from]
		return
	}
	k := &t.Splits[from]
	below := s.room(2)
	s.nodes[to] = newNode(k.Feature, k.At, below)
	s.add(t, k.Left, below)
	s.add(t, k.Right, below+1)
}

// scorers are the first and the second pass.
var scorers = sync.OnceValue(func() [2]*scorer {
	f := Unpack(weights, 2)
	return [2]*scorer{newScorer(&f[0]), newScorer(&f[1])}
})

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

// Split is a node of a tree: a row goes left if its feature is at most At.
// Left and Right are indexes of splits of the same tree, or ^leaf.
type Split struct {
	Feature     uint16
	At          uint8
	Left, Right int16
}

// Tree is a decision tree. Leaves are log-odds in units of 1/64.
type Tree struct {
	Splits []Split
	Leaves []int16
}

// Forest is a sum of trees that tells how likely a text block belongs to the
// story.
type Forest struct {
	Bias  int
	Trees []Tree
}

// Chance returns the chance of a row of features in 255ths.
func (f *Forest) Chance(features []uint8) uint8 { return logistic(f.sum((*row)(features))) }

// sum is what the scorer of the forest gives, in a way that needs no scorer.
func (f *Forest) sum(r *row) int {
	n := f.Bias
	for t := range f.Trees {
		if t == firstTrees && n < hopeless {
			return lost
		}
		tree := &f.Trees[t]
		at := int16(0)
		for at >= 0 {
			s := &tree.Splits[at]
			if r[s.Feature] <= s.At {
				at = s.Left
			} else {
				at = s.Right
			}
		}
		n += int(tree.Leaves[^at])
	}
	return n
}

// logistic maps log-odds in units of 1/64 to a chance from 0 to 255.
func logistic(n int) uint8 {
	n = max(-511, min(n, 511))
	return logisticTable[(n+512)>>3]
}

// logisticTable holds 255/(1+e^-x) for x from -8 to 8 in steps of 1/8. It is a
// table so that every processor gets the same numbers.
var logisticTable = [128]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 11,
	13, 14, 16, 18, 20, 23, 26, 29, 32, 36, 40, 44, 49, 54, 60, 65, 72, 78, 85, 93, 100, 108, 116, 124, 131, 139, 147, 155,
	162, 170, 177, 183, 190, 195, 201, 206, 211, 215, 219, 223, 226, 229, 232, 235, 237, 239, 241, 242, 244, 245, 246, 247,
	248, 249, 249, 250, 251, 251, 252, 252, 252, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254, 254, 254, 254, 255, 255,
	255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
}

// Pack writes forests as the bytes of a table. Unpack reads it.
//
// A forest is its bias, its number of trees, then each tree in prefix order: a
// split is its feature plus one and its threshold; a leaf is a zero and its
// value. Numbers are written seven bits at a time, the lowest first, and those
// with a sign as twice their worth, less one if they are negative.
func Pack(forests []Forest) string {
	var b []byte
	for _, f := range forests {
		b = appendSigned(b, f.Bias)
		b = appendNumber(b, uint(len(f.Trees)))
		for i := range f.Trees {
			b = f.Trees[i].pack(b, 0)
		}
	}
	return string(b)
}

// encoding/binary would bring in reflection, a tenth of the WebAssembly build.
func appendNumber(b []byte, v uint) []byte {
	for ; v >= 1<<7; v >>= 7 {
		b = append(b, byte(v)|1<<7)
	}
	return append(b, byte(v))
}

func appendSigned(b []byte, v int) []byte {
	if v < 0 {
		return appendNumber(b, uint(^v)<<1|1)
	}
	return appendNumber(b, uint(v)<<1)
}

func (t *Tree) pack(b []byte, at int16) []byte {
	if at < 0 {
		return appendSigned(append(b, 0), int(t.Leaves[^at]))
	}
	s := t.Splits[at]
	b = append(appendNumber(b, uint(s.Feature)+1), s.At)
	return t.pack(t.pack(b, s.Left), s.Right)
}

// Unpack reads n forests that Pack has written.
func Unpack(table string, n int) []Forest {
	r := unpacker{table}
	forests := make([]Forest, n)
	for i := range forests {
		forests[i].Bias = r.signed()
		forests[i].Trees = make([]Tree, r.number())
		for k := range forests[i].Trees {
			r.tree(&forests[i].Trees[k])
		}
	}
	return forests
}

type unpacker struct{ b string }

func (r *unpacker) number() uint {
	v := uint(0)
	for shift := 0; ; shift += 7 {
		c := r.b[0]
		r.b = r.b[1:]
		v |= uint(c&(1<<7-1)) << shift
		if c < 1<<7 {
			return v
		}
	}
}

func (r *unpacker) signed() int {
	v := r.number()
	if v&1 != 0 {
		return ^int(v >> 1)
	}
	return int(v >> 1)
}

// tree reads one tree and returns the index of its top. Trees of the table
// have few leaves, so the depth of the recursion is small.
func (r *unpacker) tree(t *Tree) int16 {
	feature := r.number()
	if feature == 0 {
		t.Leaves = append(t.Leaves, int16(r.signed()))
		return ^int16(len(t.Leaves) - 1)
	}
	at := int16(len(t.Splits))
	t.Splits = append(t.Splits, Split{Feature: uint16(feature - 1), At: r.b[0]})
	r.b = r.b[1:]
	left := r.tree(t)
	right := r.tree(t)
	t.Splits[at].Left, t.Splits[at].Right = left, right
	return at
}

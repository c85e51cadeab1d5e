// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

// Split is a node of a tree: a row goes left if its feature is at most At.
// Left and Right are indexes of splits of the same tree, or ^leaf.
type Split struct {
	Feature, At uint8
	Left, Right int16
}

// Tree is a decision tree. Leaves are log-odds in units of 1/64.
type Tree struct {
	Splits []Split
	Leaves []int16
}

// Forest is a sum of trees.
type Forest struct {
	Bias  int
	Trees []Tree
}

// leafUnit is the log-odds of one unit of a leaf.
const leafUnit = 64

// sum returns the log-odds of a row in units of 1/64.
func (f *Forest) sum(r *row) int {
	n := f.Bias
	for t := range f.Trees {
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

// logisticTable holds 255/(1+e^-x) for x from -8 to 8 in steps of 1/8.
var logisticTable = [128]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 11,
	13, 14, 16, 18, 20, 23, 26, 29, 32, 36, 40, 44, 49, 54, 60, 65, 72, 78, 85, 93, 100, 108, 116, 124, 131, 139, 147, 155,
	162, 170, 177, 183, 190, 195, 201, 206, 211, 215, 219, 223, 226, 229, 232, 235, 237, 239, 241, 242, 244, 245, 246, 247,
	248, 249, 249, 250, 251, 251, 252, 252, 252, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254, 254, 254, 254, 255, 255,
	255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
}

// Chance returns the chance of a row in 255ths.
func (f *Forest) Chance(features []uint8) uint8 { return logistic(f.sum((*row)(features))) }

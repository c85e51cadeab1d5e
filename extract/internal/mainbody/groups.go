// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "github.com/copydesk/copydesk/extract/internal/page"

// group is an element that holds two text blocks or more, no child of it
// holding them all. The groups of a page are a tree.
type group struct {
	node   int32
	parent int32 // the group around it, or -1
	lo, hi int32 // the text blocks that it holds, a half-open range
}

// groupsOf returns the groups of a page, inner ones before outer ones, and for
// each text block the innermost group around it, or -1.
func groupsOf(p *page.Page, blocks []Block, text []int32) (groups []group, of []int32) {
	groups = make([]group, 0, len(text)/2+4)
	of = make([]int32, len(text))
	for i := range of {
		of[i] = -1
	}
	type open struct{ node, lo int32 }
	stack := make([]open, 0, 32)
	loose := make([]int32, 0, 32) // blocks without a group so far
	pop := func(hi int32) (lo int32) {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		g := int32(len(groups))
		groups = append(groups, group{top.node, -1, top.lo, hi})
		for len(loose) > 0 && loose[len(loose)-1] >= top.lo {
			of[loose[len(loose)-1]] = g
			loose = loose[:len(loose)-1]
		}
		return top.lo
	}
	for i := 1; i < len(text); i++ {
		node := common(p, blocks[text[i-1]].Box, blocks[text[i]].Box)
		loose = append(loose, int32(i-1))
		lo := int32(i - 1)
		for len(stack) > 0 && stack[len(stack)-1].node != node && p.Contains(node, stack[len(stack)-1].node) {
			lo = pop(int32(i))
		}
		if len(stack) == 0 || stack[len(stack)-1].node != node {
			stack = append(stack, open{node, lo})
		}
	}
	if len(text) > 0 {
		loose = append(loose, int32(len(text)-1))
	}
	for len(stack) > 0 {
		pop(int32(len(text)))
	}
	setParents(groups)
	return groups, of
}

// setParents links groups that come inner ones first.
func setParents(groups []group) {
	orphans := make([]int32, 0, 32)
	for g := range groups {
		for len(orphans) > 0 && groups[orphans[len(orphans)-1]].lo >= groups[g].lo {
			groups[orphans[len(orphans)-1]].parent = int32(g)
			orphans = orphans[:len(orphans)-1]
		}
		orphans = append(orphans, int32(g))
	}
}

// common returns the innermost element that is or holds both a and b.
func common(p *page.Page, a, b int32) int32 {
	for !p.Contains(a, b) {
		a = p.Nodes[a].Parent
	}
	return a
}

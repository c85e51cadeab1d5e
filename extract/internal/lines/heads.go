// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// mostBetween is the number of lines between two paragraphs of a list of items
// that are looked at.
const mostBetween = 6

// findHeads finds the heads of the items that a story lists: between its
// paragraphs stand the same few lines again and again ("Harbour Lamp", "AT THE
// SHOP", "$20"), and in one place a few words that differ from item to item.
func (s *sheet) findHeads(roles []Role) {
	const (
		least = 4 // items
		share = 6 // tenths of them that have a head in the place
	)
	// By the place, so many lines below the paragraph above or above the one
	// below: the items that have a line there, and those whose line is a head.
	var seen, heads [2][mostBetween + 1]int
	s.eachBetween(roles, func(top, bottom int) {
		for i := top + 1; i < bottom; i++ {
			head := s.isItemHead(roles, i)
			for side, at := range [...]int{i - top, bottom - i} {
				seen[side][at]++
				if head {
					heads[side][at]++
				}
			}
		}
	})
	side, at := 0, 0
	for k := range heads {
		for d, n := range heads[k] {
			if n >= least && n*10 >= seen[k][d]*share && n > heads[side][at] {
				side, at = k, d
			}
		}
	}
	if at == 0 {
		return
	}
	s.eachBetween(roles, func(top, bottom int) {
		i := top + at
		if side == 1 {
			i = bottom - at
		}
		if i > top && i < bottom && s.isItemHead(roles, i) {
			roles[i] = Subhead
		}
	})
}

// eachBetween calls yield with every two paragraphs that have two lines or more
// between them, but not many.
func (s *sheet) eachBetween(roles []Role, yield func(top, bottom int)) {
	top := -1
	for i, role := range roles {
		if role != Paragraph || !s.shapes[i].isProse() {
			continue
		}
		if n := i - top - 1; top >= 0 && n >= 2 && n <= mostBetween {
			yield(top, i)
		}
		top = i
	}
}

// isItemHead reports a few words that can be the head of an item: no button, no
// price, no credit, and said once.
func (s *sheet) isItemHead(roles []Role, i int) bool {
	const most, mostOverCredit = 14, 6 // words
	f := &s.facts[i]
	if role := roles[i]; role != Promo && role != Subhead && role != Caption || f.words > most || f.sentences > 0 || f.covered != 0 || s.repeats[i]&(repeatsAbove|repeatsBelow) != 0 {
		return false
	}
	if f.start != upperEnd && f.start != digitEnd || f.flags&(hasMoney|isBracketed|isSlashed|hasCreditColon|hasHeadColon|isPostSign|hasAddress|hasTab) != 0 {
		return false
	}
	if f.end != lowerEnd && f.end != upperEnd && f.end != digitEnd && f.end != bracketEnd && f.end != questionEnd {
		return false
	}
	switch s.shapes[i] {
	case titleLike, phraseLike, wordLike, nameLike, capsLike:
	default:
		return false
	}
	return s.shape(i+1) != photoLike || f.words <= mostOverCredit
}

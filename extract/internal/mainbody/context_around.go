// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "github.com/copydesk/copydesk/article"

// aroundOf are the features that a block shows to its neighbours.
var aroundOf = [aroundFeatures - 1]int{fSize, fLinks, fLast, fKind, fTopicHits, fTag}

// neighbours fills in features of the two blocks before and after.
func (s *sheet) neighbours(i int) {
	r := &s.rows[i]
	for k, d := range [4]int{-2, -1, 1, 2} {
		j := i + d
		if j < 0 || j >= len(s.rows) {
			continue
		}
		at := fAround + k*aroundFeatures
		for m, f := range aroundOf {
			r[at+m] = s.rows[j][f]
		}
		r[at+aroundFeatures-1] = s.nearness(i, j)
	}
	r[fMediaUp] = s.mediaUp(i)
	lo, hi := int32(max(0, i-4)), int32(i)
	r[fWindow] = qlog(int(s.prose[hi] - s.prose[lo]))
	r[fWindow+1] = qshare(int(s.links[hi]-s.links[lo]), int(s.sizes[hi]-s.sizes[lo]))
	lo = max(0, hi-12)
	r[fWindow+2] = qlog(int(s.prose[hi] - s.prose[lo]))
	r[fWindow+3] = qshare(int(s.links[hi]-s.links[lo]), int(s.sizes[hi]-s.sizes[lo]))
	n := int32(len(s.text))
	lo = int32(i + 1)
	hi = min(n, lo+4)
	r[fWindow+4] = qlog(int(s.prose[hi] - s.prose[lo]))
	r[fWindow+5] = qshare(int(s.links[hi]-s.links[lo]), int(s.sizes[hi]-s.sizes[lo]))
	hi = min(n, lo+12)
	r[fWindow+6] = qlog(int(s.prose[hi] - s.prose[lo]))
	r[fWindow+7] = qshare(int(s.links[hi]-s.links[lo]), int(s.sizes[hi]-s.sizes[lo]))
}

// mediaUp returns the number of elements from a block's box up to one that
// also holds an image or embed next to the block, but at most two other texts;
// 0 where there is none within five.
func (s *sheet) mediaUp(i int) uint8 {
	at := int(s.text[i])
	e := s.blocks[at].Box
	for up := uint8(1); up <= 5 && e > 0; up++ {
		others := 0
		for j := max(0, i-3); j <= min(len(s.text)-1, i+3); j++ {
			if j != i && s.p.Contains(e, s.blocks[s.text[j]].First) {
				others++
			}
		}
		if others > 2 {
			return 0
		}
		for _, k := range [2]int{at - 1, at + 1} {
			if 0 <= k && k < len(s.blocks) && isMedia(&s.blocks[k]) && s.p.Contains(e, s.blocks[k].Node) {
				return up
			}
		}
		e = s.p.Nodes[e].Parent
	}
	return 0
}

func isMedia(b *Block) bool { return b.Kind == article.ImageBlock || b.Kind == article.Embed }

// nearness tells how close two blocks stand in the tree: 4 in one box, 3 in
// boxes of one parent and kind, 2 in one group, 1 else.
func (s *sheet) nearness(i, j int) uint8 {
	a, b := &s.blocks[s.text[i]], &s.blocks[s.text[j]]
	nodes := s.p.Nodes
	switch {
	case a.Box == b.Box:
		return 4
	case nodes[a.Box].Parent == nodes[b.Box].Parent && nodes[a.Box].Tag == nodes[b.Box].Tag:
		return 3
	case s.of[i] == s.of[j]:
		return 2
	}
	return 1
}

// around fills in features of the groups around a block.
func (s *sheet) around(i int) {
	r := &s.rows[i]
	g := s.of[i]
	if g >= 0 {
		in := &s.groups[g]
		r[fSiblings] = qlog(int(in.hi - in.lo))
		r[fSiblingAt] = qlog(i - int(in.lo))
		r[fSiblingsLeft] = qlog(int(in.hi) - i - 1)
	}
	n := len(s.text)
	for k, up := uint8(1), g; k <= 3 && up >= 0; k++ {
		if parent := s.groups[up].parent; s.card[up] && parent >= 0 && s.cards[parent] > 1 && qlog(int(s.cards[parent])) > r[fCards] {
			r[fCards], r[fCardUp] = qlog(int(s.cards[parent])), k
		}
		up = s.groups[up].parent
	}
	for k := 0; k < groupLevels && g >= 0; k++ {
		in := &s.groups[g]
		prose, links := int(s.prose[in.hi]-s.prose[in.lo]), int(s.links[in.hi]-s.links[in.lo])
		size := int(s.sizes[in.hi] - s.sizes[in.lo])
		at := fGroup + k*groupFeatures
		r[at] = qlog(prose)
		r[at+1] = qshare(prose, int(s.prose[n]))
		r[at+2] = qshare(links, size)
		r[at+3] = qlog(int(in.hi - in.lo))
		r[at+4] = qlog(size / int(in.hi-in.lo))
		r[at+5] = tagRank(s.p.Nodes[in.node].Tag)
		r[at+6] = qshare(prose, size)
		r[at+7] = qshare(i-int(in.lo)+1, int(in.hi-in.lo))
		r[at+8] = qlog(int(s.kids[g]))
		r[at+9] = qlog(int(s.loose[g]))
		if k < 2 {
			for t := range groupTopics {
				r[fGroupTopic+2*t+k] = qshare(int(s.topic[t][in.hi]-s.topic[t][in.lo]), int(in.hi-in.lo))
			}
		}
		g = in.parent
	}
}

// scoreFeatures fills the features of the second pass from the scores of the
// first, which are from 0 to 255.
func (s *sheet) scoreFeatures(scores []uint8) {
	n := len(scores)
	mass := make([]int64, n+1)  // score times size
	count := make([]int32, n+1) // score alone
	for i, q := range scores {
		size := int64(s.sizes[i+1] - s.sizes[i])
		mass[i+1] = mass[i] + int64(q)*size
		count[i+1] = count[i] + int32(q)
	}
	last, run := -1, 0
	head := -1
	for i := range s.rows {
		r := &s.rows[i]
		r[fScore] = scores[i] / 4
		for k, d := range [6]int{-3, -2, -1, 1, 2, 3} {
			if j := i + d; 0 <= j && j < n {
				r[fScoreAround+k] = 1 + scores[j]/4
			}
		}
		g := s.of[i]
		for k := 0; k < groupLevels && g >= 0; k++ {
			in := &s.groups[g]
			if size := int64(s.sizes[in.hi]-s.sizes[in.lo]) - int64(s.sizes[i+1]-s.sizes[i]); size > 0 {
				own := mass[i+1] - mass[i]
				r[fScoreGroup+2*k] = uint8((mass[in.hi] - mass[in.lo] - own) / size / 4)
			}
			r[fScoreGroup+2*k+1] = qshare(int(mass[in.hi]-mass[in.lo]), int(mass[n]))
			g = in.parent
		}
		r[fScoreBefore] = qshare(int(mass[i]), int(mass[n]))
		r[fScoreLast] = 40
		if last >= 0 {
			r[fScoreLast] = qlog(i - last)
		}
		r[fScoreRun] = qlog(run)
		if head >= 0 {
			r[fScoreHead] = 1 + scores[head]/4
		}
		r[fScoreAll] = qlog(int(mass[n] / 255))
		for k, w := range [2]int{5, 12} {
			lo, hi := max(0, i-w), min(n, i+1+w)
			if i > lo {
				r[fScoreWindow+2*k] = uint8(int(count[i]-count[lo]) / (i - lo) / 4)
			}
			if hi > i+1 {
				r[fScoreWindow+2*k+1] = uint8(int(count[hi]-count[i+1]) / (hi - i - 1) / 4)
			}
		}
		if scores[i] >= 160 {
			last = i
			run++
		} else if scores[i] < 80 {
			run = 0
		}
		if s.blocks[s.text[i]].Kind == article.Subhead {
			head = i
		}
	}
	next := -1
	for i := n - 1; i >= 0; i-- {
		s.rows[i][fScoreNext] = 40
		if next >= 0 {
			s.rows[i][fScoreNext] = qlog(next - i)
		}
		if scores[i] >= 160 {
			next = i
		}
	}
	s.kindScores(scores)
}

// kindScores fills in the mean score of the page's blocks with the same tags
// of box and parent.
func (s *sheet) kindScores(scores []uint8) {
	var sum, size [1024]int64
	key := func(r *row) int { return int(r[fTag]&31)<<5 | int(r[fParentTag]&31) }
	for i := range s.rows {
		w := int64(s.sizes[i+1] - s.sizes[i])
		k := key(&s.rows[i])
		sum[k] += w * int64(scores[i])
		size[k] += w
	}
	for i := range s.rows {
		if k := key(&s.rows[i]); size[k] > 0 {
			s.rows[i][fScoreTag] = uint8(sum[k] / size[k] / 4)
		}
	}
}

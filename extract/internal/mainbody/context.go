// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

// positions fills the features that tell where on the page a block stands.
func (s *sheet) positions(hint *hintWords) {
	n := len(s.text)
	head := s.headline()
	s.head = head
	s.stories(head)
	for i := range s.rows {
		r := &s.rows[i]
		r[fIndex] = qshare(i+1, n)
		r[fTextAt] = qshare(int(s.sizes[i]), int(s.sizes[n]))
		r[fProseAt] = qshare(int(s.prose[i]), int(s.prose[n]))
		r[fCount] = qlog(n)
		r[fProseAll] = qlog(int(s.prose[n]))
		r[fBodyShare] = qshare(hint.bodyBytes, 2*int(s.prose[n]))
		if head >= 0 {
			r[fHasHead] = 1
			r[fHeadAt] = qdiff(i - head)
			r[fHeadGap] = qlog(int(max(s.sizes[i]-s.sizes[head], s.sizes[head]-s.sizes[i])))
		}
		at := s.text[i]
		if i > 0 {
			prev := s.text[i-1]
			r[fGapBefore] = qlog(int(s.blocks[at].First - s.blocks[prev].Last))
			r[fMediaBefore] = qlog(int(at - prev - 1))
			s.rows[i-1][fGapAfter] = r[fGapBefore]
			s.rows[i-1][fMediaAfter] = r[fMediaBefore]
		}
	}
}

// headline returns the text block that is the story's headline, or -1: the
// heading that shares most words with the title of the page, else the first of
// rank 1.
func (s *sheet) headline() int {
	best, first := -1, -1
	for i, at := range s.text {
		b := &s.blocks[at]
		if b.Place&InHeading == 0 && s.rows[i][fHeadSame] < 22 {
			continue
		}
		if best < 0 || s.rows[i][fHeadSame] > s.rows[best][fHeadSame] {
			best = i
		}
		if first < 0 && b.Place&InHeading != 0 && b.Level == 1 && b.Size > 12 {
			first = i
		}
	}
	if best >= 0 && s.rows[best][fHeadSame] >= 14 {
		return best
	}
	return first
}

// headings fills the features that tell of the heading above a block.
func (s *sheet) headings() {
	last := -1
	for i := range s.rows {
		r := &s.rows[i]
		if last >= 0 {
			h := &s.rows[last]
			r[fHeadingAt] = qlog(i - last)
			r[fHeadingLevel] = h[fLevel]
			r[fHeadingTopic] = mainTopic(&s.stats[last])
			g := s.of[last]
			r[fHeadingIn] = flag(g >= 0 && s.groups[g].lo <= int32(i) && int32(i) < s.groups[g].hi)
		}
		b := &s.blocks[s.text[i]]
		if b.Place&InHeading != 0 || b.Size < 50 && b.Bolds == b.Size && b.Links == 0 || r[fTopic+int(topicMore)] == 3 && b.Size < 50 {
			last = i
		}
	}
}

// start returns the first bytes of a text.
func start(text string) string { return text[:min(len(text), 24)] }

// countKids counts the groups and the text blocks directly in each group.
func (s *sheet) countKids() {
	s.kids, s.loose = make([]int32, len(s.groups)), make([]int32, len(s.groups))
	for _, g := range s.groups {
		if g.parent >= 0 {
			s.kids[g.parent]++
		}
	}
	for _, g := range s.of {
		if g >= 0 {
			s.loose[g]++
		}
	}
	s.countCards()
}

// countCards finds the groups that look like teasers: few texts, one of them
// all link.
func (s *sheet) countCards() {
	const most = 8 // text blocks
	s.cards, s.card = make([]int32, len(s.groups)), make([]bool, len(s.groups))
	for i, at := range s.text {
		b := &s.blocks[at]
		if b.Size < 15 || 10*b.Links < 9*b.Size {
			continue
		}
		for g := s.of[i]; g >= 0 && s.groups[g].hi-s.groups[g].lo <= most; g = s.groups[g].parent {
			s.card[g] = true
		}
	}
	for g := range s.groups {
		if parent := s.groups[g].parent; s.card[g] && parent >= 0 {
			s.cards[parent]++
		}
	}
}

// groupTopics are the topics whose share of a group's blocks is told.
var groupTopics = [numGroupTopics]topic{topicConsent, topicComment, topicSignup, topicShop, topicDate, topicMore, topicAuthor, topicShare}

// The places of topics in groupTopics.
const (
	consentAt = 0
	signupAt  = 2
)

// countTopics sums up the blocks that speak of each of groupTopics.
func (s *sheet) countTopics() {
	n := len(s.text)
	all := make([]int32, numGroupTopics*(n+1))
	for k, t := range groupTopics {
		s.topic[k] = all[k*(n+1) : (k+1)*(n+1)]
		for i := range n {
			s.topic[k][i+1] = s.topic[k][i]
			if s.stats[i].topics[t] > 0 {
				s.topic[k][i+1]++
			}
		}
	}
}

// stories fills the features that tell one of several stories on a page from
// the next, and the length of its sections.
func (s *sheet) stories(head int) {
	main := int32(0)
	if head >= 0 {
		main = s.blocks[s.text[head]].story
	}
	const enough = 300                         // bytes of prose
	type storyMass struct{ mass, order int32 } // bytes of prose; place among those with enough of it, plus one
	masses := make(map[int32]*storyMass)
	var own *storyMass
	last := int32(-1)
	of := func(story int32) *storyMass {
		if story != last {
			last, own = story, masses[story]
			if own == nil {
				own = &storyMass{}
				masses[story] = own
			}
		}
		return own
	}
	for i, at := range s.text {
		of(s.blocks[at].story).mass += s.prose[i+1] - s.prose[i]
	}
	stories, rank1 := int32(0), 0
	for i, at := range s.text {
		r, b := &s.rows[i], &s.blocks[at]
		if i > head && b.Place&InHeading != 0 && b.Level == 1 {
			rank1++
		}
		r[fH1] = qlog(rank1)
		if b.story == 0 {
			continue
		}
		r[fStory] = 2
		if b.story == main {
			r[fStory] = 1
		}
		m := of(b.story)
		if m.order == 0 && m.mass >= enough {
			stories++
			m.order = stories
		}
		if m.order > 0 {
			r[fStoryAt] = 1 + qlog(int(m.order-1))
		}
	}
	end := len(s.text)
	for i := len(s.text) - 1; i >= 0; i-- {
		r := &s.rows[i]
		r[fStories] = qlog(int(stories))
		r[fSection] = qlog(int(s.prose[end] - s.prose[i]))
		if s.blocks[s.text[i]].Place&InHeading != 0 {
			end = i
		}
	}
}

// mainTopic returns the topic that a short block is most about, plus one, or 0.
func mainTopic(t *textStats) uint8 {
	best := 0
	for k := range t.topics {
		if t.topics[k] > 1 && (best == 0 || t.topics[k] > t.topics[best-1]) {
			best = k + 1
		}
	}
	return uint8(best)
}

// repeats fills in how often the text of a block stands on the page, and how
// often another begins as it does.
func (s *sheet) repeats() {
	n := len(s.text)
	texts, starts := newNameTable(n), newNameTable(n)
	places := make([][2]int32, n)
	for i, at := range s.text {
		text := s.blocks[at].Text
		k := [2]int32{texts.place(hashName(text)), starts.place(hashName(start(text)))}
		s.rows[i][fSeen] = qlog(int(texts[k[0]].count))
		texts[k[0]].count++
		starts[k[1]].count++
		places[i] = k
	}
	for i, k := range places {
		s.rows[i][fTimes] = qlog(int(texts[k[0]].count))
		s.rows[i][fStart] = qlog(int(starts[k[1]].count))
	}
}

// core fills the features that relate a block to the innermost groups that
// hold 60 and 90 % of the prose.
func (s *sheet) core() {
	all := s.prose[len(s.text)]
	if all == 0 {
		return
	}
	core, wide := -1, -1
	for g := range s.groups {
		mass := s.prose[s.groups[g].hi] - s.prose[s.groups[g].lo]
		if core < 0 && mass*5 >= all*3 {
			core = g
		}
		if wide < 0 && mass*10 >= all*9 {
			wide = g
		}
	}
	if core < 0 {
		return
	}
	c := s.groups[core]
	for i := range s.rows {
		r := &s.rows[i]
		switch at := int32(i); {
		case at < c.lo:
			r[fCoreAt] = qdiff(int(at - c.lo))
		case at >= c.hi:
			r[fCoreAt] = qdiff(int(at - c.hi + 1))
		default:
			r[fCoreIn], r[fCoreAt] = 1, 32
			up := 0
			for g := s.of[i]; g != int32(core) && g >= 0 && up < 12; g = s.groups[g].parent {
				up++
			}
			r[fCoreUp] = uint8(up)
		}
		if wide >= 0 {
			r[fWideIn] = flag(s.groups[wide].lo <= int32(i) && int32(i) < s.groups[wide].hi)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "github.com/copydesk/copydesk/extract/internal/page"

// choice is the text blocks that are kept so far.
type choice struct {
	*sheet
	chances []uint8
	keep    []bool // by text block
	rule    string // name of the rule that works on it
}

// drop leaves out a text block that was kept.
func (c *choice) drop(i int, body *Body) {
	if c.keep[i] {
		c.keep[i] = false
		body.Removed = append(body.Removed, Removal{int(c.text[i]), c.rule})
	}
}

// ends returns the first and the last text block that is kept, or -1.
func (c *choice) ends() (first, last int) {
	first, last = -1, -1
	for i, k := range c.keep {
		if k {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last
}

// size returns the bytes of text block i.
func (c *choice) size(i int) int32 { return c.sizes[i+1] - c.sizes[i] }

// trimRules leave blocks out that the trees have taken for the story's, in
// this order.
var trimRules = []struct {
	name string
	trim func(*choice, *Body)
}{
	{"headline", trimHeadline},
	{"caption", trimCaptions},
	{"another story below", trimOtherStories},
	{"consent dialog", trimConsent},
	{"list of teasers", trimTeasers},
	{"appeal for money or subscriptions", trimAppeals},
	{"legal notice at the end", trimNotices},
	{"same words again", trimRepeats},
	{"far below the story", trimFar},
}

// trimHeadline leaves out the headline and what repeats it.
func trimHeadline(c *choice, body *Body) {
	if c.head < 0 {
		return
	}
	headline := c.blocks[c.text[c.head]].Text
	for i, k := range c.keep {
		if k && (i == c.head || c.blocks[c.text[i]].Text == headline) {
			c.drop(i, body)
		}
	}
}

// trimCaptions leaves out the captions of images and tables.
func trimCaptions(c *choice, body *Body) {
	for i := range c.keep {
		if c.blocks[c.text[i]].Place&InCaption != 0 {
			c.drop(i, body)
		}
	}
}

// trimOtherStories leaves out the stories that a page adds below its own for
// endless scrolling: elements built like the one around headline and lede,
// with a headline of the same rank.
func trimOtherStories(c *choice, body *Body) {
	const most = 40 // headings that are looked at
	head := c.head
	first, _ := c.ends()
	if head < 0 || first < 0 || c.rows[head][fLevel] != 1 {
		return
	}
	seen := 0
	for i := max(head, first) + 1; i < len(c.text) && seen < most; i++ {
		if c.blocks[c.text[i]].Place&InHeading == 0 || c.rows[i][fLevel] != 1 || c.size(i) < 12 {
			continue
		}
		seen++
		other := c.storyAround(head, first, i)
		if other == page.None {
			continue
		}
		for ; i < len(c.text) && c.p.Contains(other, c.blocks[c.text[i]].First); i++ {
			c.drop(i, body)
		}
		i--
	}
}

// storyAround returns the element that holds heading i as another of the same
// make, which also holds the first kept block, holds the headline; or None.
func (c *choice) storyAround(head, first, i int) int32 {
	a, b := c.blocks[c.text[head]].Box, c.blocks[c.text[i]].Box
	top := common(c.p, a, b)
	down := 0
	for c.p.Nodes[a].Parent != top && a > top {
		a = c.p.Nodes[a].Parent
		down++
	}
	for c.p.Nodes[b].Parent != top && b > top {
		b = c.p.Nodes[b].Parent
		down--
	}
	if down != 0 || b <= top || c.p.Nodes[a].Tag != c.p.Nodes[b].Tag || !c.p.Contains(a, c.blocks[c.text[first]].First) {
		return page.None
	}
	return b
}

// trimGroups leaves out the groups that unwanted names, which do not hold the
// headline.
func (c *choice) trimGroups(body *Body, unwanted func(g int) bool) {
	open := make([]int32, len(c.text)+1) // groups that begin, less those that end, at a block
	for g := range c.groups {
		in := &c.groups[g]
		if (int32(c.head) < in.lo || in.hi <= int32(c.head)) && unwanted(g) {
			open[in.lo]++
			open[in.hi]--
		}
	}
	depth := int32(0)
	for i := range c.text {
		if depth += open[i]; depth > 0 {
			c.drop(i, body)
		}
	}
}

// speaksOf reports whether three blocks of a group or more, and one in every
// so many, speak of the k-th of groupTopics.
func (c *choice) speaksOf(g, k int, every int32) bool {
	in := &c.groups[g]
	hits := c.topic[k][in.hi] - c.topic[k][in.lo]
	return hits >= 3 && hits*every >= in.hi-in.lo
}

// trimConsent leaves out the groups that speak of cookies and consent all
// along.
func trimConsent(c *choice, body *Body) {
	c.trimGroups(body, func(g int) bool { return c.speaksOf(g, consentAt, 3) })
}

// trimAppeals leaves out the groups that ask for money or subscriptions all
// along.
func trimAppeals(c *choice, body *Body) {
	c.trimGroups(body, func(g int) bool { return c.speaksOf(g, signupAt, 2) })
}

// trimTeasers leaves out lists of other stories: elements side by side, each
// with a title that is a link. A list that holds much of the story is a story
// told as a list.
func trimTeasers(c *choice, body *Body) {
	const least = 3 // teasers
	kept := make([]int32, len(c.text)+1)
	for i, k := range c.keep {
		kept[i+1] = kept[i]
		if k {
			kept[i+1] += c.size(i)
		}
	}
	all := kept[len(c.text)]
	c.trimGroups(body, func(g int) bool {
		list := c.groups[g].parent
		if !c.card[g] || list < 0 || c.cards[list] < least {
			return false
		}
		in := &c.groups[list]
		return 5*(kept[in.hi]-kept[in.lo]) <= 2*all && (int32(c.head) < in.lo || in.hi <= int32(c.head))
	})
}

// trimNotices leaves out the last block while it is a legal notice.
func trimNotices(c *choice, body *Body) {
	first, last := c.ends()
	for i := last; i > first; i-- {
		if !c.keep[i] {
			continue
		}
		hits := 0
		for _, k := range [...]topic{topicNotice, topicCopyright, topicConsent, topicSignup} {
			if c.stats[i].topics[k] > 0 {
				hits++
			}
		}
		if hits < 2 {
			return
		}
		c.drop(i, body)
	}
}

// trimRepeats leaves out what is said twice in the same words: summaries and
// captions that repeat a paragraph. The one with more kept text around it stays.
func trimRepeats(c *choice, body *Body) {
	const least = 40 // bytes
	seen := make(map[string]int)
	for i, k := range c.keep {
		text := c.blocks[c.text[i]].Text
		if !k || len(text) < least {
			continue
		}
		before, ok := seen[text]
		switch {
		case !ok:
			seen[text] = i
		case c.company(i) > c.company(before):
			c.drop(before, body)
			seen[text] = i
		default:
			c.drop(i, body)
		}
	}
}

// company returns the prose of the group around text block i.
func (c *choice) company(i int) int32 {
	g := c.of[i]
	if g < 0 {
		return 0
	}
	return c.prose[c.groups[g].hi] - c.prose[c.groups[g].lo]
}

// trimFar leaves out small parts that stand far below the rest.
func trimFar(c *choice, body *Body) {
	const gap = 16 // text blocks
	mass, last := int32(0), -1
	for i, k := range c.keep {
		if !k {
			continue
		}
		if last >= 0 && i-last > gap {
			rest := int32(0)
			for j := i; j < len(c.keep); j++ {
				if c.keep[j] {
					rest += c.size(j)
				}
			}
			if rest*4 < mass {
				for j := i; j < len(c.keep); j++ {
					c.drop(j, body)
				}
				return
			}
		}
		mass += c.size(i)
		last = i
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "github.com/copydesk/copydesk/extract/internal/page"

// Hints is what the page's metadata says of the story. Each may be empty.
type Hints struct {
	// Headline and Dek are the title and the sentence under it.
	Headline, Dek string
	// Byline is the authors' names.
	Byline string
	// ArticleBody is the text of the story in the page's own data.
	ArticleBody string
	// Language is a BCP 47 tag.
	Language string
}

// Body is the choice of blocks that make the story.
type Body struct {
	// Keep are indexes of blocks, ascending.
	Keep []int
	// Removed are the blocks that looked like the story's and were left out
	// by a rule, ascending.
	Removed []Removal
	// Confidence is how sure the choice is, from 0 to 1.
	Confidence float64
}

// Removal is a block that was left out, and the name of the rule.
type Removal struct {
	Block int
	Rule  string
}

// Find chooses the blocks that make the story.
func Find(p *page.Page, blocks []Block, h Hints) Body {
	s := measurePage(p, blocks, h)
	chances := make([]uint8, len(s.text))
	score(s, chances)
	return choose(s, chances)
}

// score fills in the chance of each text block, in 255ths.
func score(s *sheet, chances []uint8) {
	f := scorers()
	sums, some := make([]int, len(chances)), make([]int32, 0, len(chances))
	for i := range chances {
		some = append(some, int32(i))
	}
	f[0].sums(s.rows, some, sums)
	some = some[:0]
	for i, n := range sums {
		if chances[i] = logistic(n); chances[i] > givenUp {
			some = append(some, int32(i))
		}
	}
	s.scoreFeatures(chances)
	f[1].sums(s.rows, some, sums)
	for i, n := range sums {
		chances[i] = mean(chances[i], logistic(n))
	}
}

// givenUp is the chance up to which a block is lost after the first pass.
const givenUp = 2

// mean joins the chances of both passes: neither alone is as right.
func mean(first, second uint8) uint8 {
	if first <= givenUp {
		return 0
	}
	return uint8((int(first) + int(second)) / 2)
}

// threshold returns the least chance, in 255ths, of a block that is kept: half
// of the best F1 that can be hoped for by the chances, which is the threshold
// that reaches it. On pages where all is unsure it is low.
func threshold(s *sheet, chances []uint8) uint8 {
	var size [256]int64
	all := int64(0) // expected bytes of the story, times 255
	for i, q := range chances {
		n := int64(s.sizes[i+1] - s.sizes[i])
		size[q] += n
		all += n * int64(q)
	}
	best, hits, taken := int64(0), int64(0), int64(0)
	for q := 255; q > 0; q-- {
		hits += size[q] * int64(q)
		taken += size[q]
		if f := 2 * 255 * hits / max(255*taken+all, 1); f > best {
			best = f
		}
	}
	return uint8(max(leastChance, best/2))
}

// leastChance is the lowest threshold.
const leastChance = 64

// choose keeps the text blocks that are likely enough, lets the rules trim
// them, and adds the images and embeds among them.
func choose(s *sheet, chances []uint8) Body {
	c := choice{sheet: s, chances: chances, keep: make([]bool, len(s.text))}
	least := threshold(s, chances)
	for i := range s.text {
		c.keep[i] = chances[i] >= least
	}
	var body Body
	for _, r := range trimRules {
		c.rule = r.name
		r.trim(&c, &body)
	}
	c.fill(&body)
	return body
}

// fill turns the choice of text blocks into a body.
func (c *choice) fill(body *Body) {
	s := c.sheet
	first, last := c.ends()
	if first < 0 {
		return
	}
	sure, size := 0, 0
	text := first
	for at := s.text[first]; at <= s.text[last]; at++ {
		b := &s.blocks[at]
		if isMedia(b) {
			if b.Place&(InNav|InAside|InForm|InFooter|InButton) == 0 {
				body.Keep = append(body.Keep, int(at))
			}
			continue
		}
		if c.keep[text] {
			body.Keep = append(body.Keep, int(at))
			sure += int(c.chances[text]) * int(b.Size)
			size += int(b.Size)
		}
		text++
	}
	body.Confidence = float64(sure) / float64(255*max(size, 1))
}

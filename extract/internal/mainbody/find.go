// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Hints is what the page's metadata says of the story. Each may be empty.
type Hints struct {
	// Headline and Dek are the title and the sentence under it.
	Headline, Dek string
	// ArticleBody is the text of the story in the page's own data.
	ArticleBody string
	// Language is a BCP 47 tag.
	Language string
}

// Body is the choice of blocks that make the story.
type Body struct {
	// Keep are indexes of blocks, ascending.
	Keep []int
	// Removed are the blocks between the first and the last kept one, and
	// those next to them, that were left out.
	Removed []Removal
	// Confidence is how sure the choice is, from 0 to 1.
	Confidence float64
}

// Removal is a block that was left out, and the name of the rule.
type Removal struct {
	Block int
	Rule  string
}

// keepAt is the least chance, in 255ths, of a block that is kept.
const keepAt = 132

// Find chooses the blocks that make the story.
func Find(p *page.Page, blocks []Block, h Hints) Body {
	s := measurePage(p, blocks, h)
	chances := make([]uint8, len(s.text))
	score(s, chances)
	return choose(s, chances)
}

// choose keeps the blocks that are likely enough.
func choose(s *sheet, chances []uint8) Body {
	var body Body
	blocks := s.blocks
	first, last := -1, -1
	for i, at := range s.text {
		if chances[i] >= keepAt {
			if first < 0 {
				first = int(at)
			}
			last = int(at)
		}
	}
	if first < 0 {
		return body
	}
	text := 0
	sure, size := 0, 0
	for i := range blocks[:last+1] {
		b := &blocks[i]
		if b.Kind == article.ImageBlock || b.Kind == article.Embed {
			if i > first && b.Place&(InNav|InAside|InForm|InFooter|InButton) == 0 {
				body.Keep = append(body.Keep, i)
			}
			continue
		}
		if chances[text] >= keepAt {
			body.Keep = append(body.Keep, i)
			sure += int(chances[text]) * int(b.Size)
			size += int(b.Size)
		} else if i > first {
			body.Removed = append(body.Removed, Removal{i, "unlike a story's text"})
		}
		text++
	}
	body.Confidence = float64(sure) / float64(255*max(size, 1))
	return body
}

// score fills in the chance of each text block, in 255ths.
func score(s *sheet, chances []uint8) {
	f := forests()
	for i := range s.rows {
		chances[i] = logistic(f[0].sum(&s.rows[i]))
	}
	s.scoreFeatures(chances)
	for i := range s.rows {
		chances[i] = logistic(f[1].sum(&s.rows[i]))
	}
}

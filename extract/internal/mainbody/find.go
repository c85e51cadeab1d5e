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
	// Byline is the credit line as printed.
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
	// Removed are the blocks between the first and the last kept one, and
	// those next to them, that a rule left out.
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
	box := richest(p, blocks)
	var body Body
	for i := range blocks {
		b := &blocks[i]
		if !p.Contains(box, b.First) || b.Kind == article.ImageBlock || b.Kind == article.Embed || b.Text == h.Headline {
			continue
		}
		if b.Place&(InNav|InForm|InCaption|InFooter) != 0 || b.near&(cueComment|cueShare|cueAuthor|cueSignup) != 0 && b.near&cueBody == 0 ||
			2*b.Links > b.Size {
			continue
		}
		body.Keep = append(body.Keep, i)
	}
	return body
}

// richest returns the element whose paragraphs hold most of the text.
func richest(p *page.Page, blocks []Block) int32 {
	mass := make([]int32, len(p.Nodes))
	best := int32(0)
	for i := range blocks {
		b := &blocks[i]
		if b.Size < 80 || 3*b.Links > b.Size || b.Place&(InNav|InForm|InCaption|InFooter) != 0 {
			continue
		}
		e := b.Box
		if p.Nodes[e].Tag == page.PTag {
			e = p.Nodes[e].Parent
		}
		for k := int32(1); k <= 3 && e > 0; k++ {
			mass[e] += b.Size / k
			if mass[e] > mass[best] {
				best = e
			}
			e = p.Nodes[e].Parent
		}
	}
	return best
}

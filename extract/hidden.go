// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

var hiddenRule = rule{name: "part of the story that a style hides", source: article.SourceMarkup}

// showStory finds the body anew with those parts of the story shown that the
// page hides by an inline style or attribute: the text that a script reveals
// to subscribers. A hidden element is such a part where it stands beside
// paragraphs of the body and holds running text of its own.
func (d *draft) showStory() {
	const least = 60 // words of all parts together; less is a notice
	var parts []int32
	words := 0
	for i := int32(1); i < int32(len(d.page.Nodes)); i++ {
		n := &d.page.Nodes[i]
		if n.Flags&page.StyleHidden == 0 || n.Kind != page.Element {
			continue
		}
		if w := d.hiddenProse(i); w > 0 {
			parts = append(parts, i)
			words += w
		}
		i = n.End - 1
	}
	if words < least {
		return
	}
	shown := *d.page
	shown.Nodes = slices.Clone(d.page.Nodes)
	for _, i := range parts {
		for j := i; j < shown.Nodes[i].End; j++ {
			if n := &shown.Nodes[j]; n.Flags&page.StyleHidden != 0 {
				n.Flags &^= page.Hidden | page.StyleHidden
			}
		}
		d.note("body", &hiddenRule, hit{shown.InnerText(i), i, -1, shown.Nodes[i].Start, shown.Nodes[i].Stop}, "")
	}
	d.page = &shown
	d.blocks = mainbody.Blocks(d.page)
	if d.title.node != page.None {
		d.title.block = d.blockOf(d.article.Headline, d.title.node)
	}
	d.findBody()
}

// hiddenProse returns the words of hidden element i where it holds
// paragraphs, few links, and stands in an element that also holds a block of
// the body; else 0.
func (d *draft) hiddenProse(i int32) int {
	const paragraph = 12 // words, on average
	n := &d.page.Nodes[i]
	around := false
	for up, j := 0, n.Parent; up < 2 && j > 0 && !around; up, j = up+1, d.page.Nodes[j].Parent {
		around = !d.page.Is(j, page.BodyTag) && slices.ContainsFunc(d.body.Keep, func(k int) bool {
			return d.blocks[k].Node > 0 && d.page.Contains(j, d.blocks[k].Node)
		})
	}
	if !around {
		return 0
	}
	paras, text, linked := 0, 0, 0
	if n.Tag == page.PTag {
		paras = 1
	}
	for j := i + 1; j < n.End; j++ {
		c := &d.page.Nodes[j]
		switch {
		case c.Kind == page.Element && c.Tag == page.PTag:
			paras++
		case c.Kind == page.Text && c.Flags&page.StyleHidden != 0:
			w := countWords(c.Text)
			text += w
			if d.page.Ancestor(j, page.ATag) > i {
				linked += w
			}
		case c.Kind == page.Element && (c.Tag == page.FormTag || c.Tag == page.NavTag || c.Tag == page.DialogTag):
			return 0
		}
	}
	if paras == 0 || text < paras*paragraph || linked*4 >= text {
		return 0
	}
	return text
}

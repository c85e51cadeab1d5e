// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import "github.com/copydesk/copydesk/article"

// Options say what of the page's addresses comes out. The zero value leaves
// all of them out.
type Options struct {
	// Images shows the pictures, which the reader's program then loads from
	// the site. Without it their captions and alternative texts stand alone.
	Images bool
	// Links makes links of the addresses of embeds and of the story itself.
	Links bool
}

// pictures finds the words that belong to an image of the body.
type pictures map[string]*article.Image

func picturesOf(a *article.Article) pictures {
	p := make(pictures, len(a.Images))
	for i := range a.Images {
		if u := a.Images[i].URL; u != "" && p[u] == nil {
			p[u] = &a.Images[i]
		}
	}
	return p
}

// of returns the image with the address; one without words if there is none.
func (p pictures) of(address string) article.Image {
	if i := p[address]; i != nil {
		return *i
	}
	return article.Image{URL: address}
}

// lead returns the image that opens the story, if the body does not show it.
func lead(a *article.Article) (article.Image, bool) {
	for _, i := range a.Images {
		if !i.Lead {
			continue
		}
		for _, b := range a.Body.Blocks {
			if b.Kind == article.ImageBlock && b.URL == i.URL && i.URL != "" {
				return article.Image{}, false
			}
		}
		return i, true
	}
	return article.Image{}, false
}

// headingLevel is the rank of a subhead below a headline of rank 1.
func headingLevel(level int) int { return min(max(level, 2), 6) }

// deepestList is how deep lists are nested at most; deeper items stand there.
const deepestList = 16

// nest follows the depth of list items: a list opens one level at a time,
// whatever levels the items claim.
type nest struct{ levels []int }

// enter returns the depth at which an item of the level stands, 1 for the
// outermost.
func (n *nest) enter(level int) int {
	for len(n.levels) > 0 && n.levels[len(n.levels)-1] >= level {
		n.levels = n.levels[:len(n.levels)-1]
	}
	if len(n.levels) < deepestList {
		n.levels = append(n.levels, level)
	}
	return len(n.levels)
}

// leave ends the list.
func (n *nest) leave() { n.levels = n.levels[:0] }

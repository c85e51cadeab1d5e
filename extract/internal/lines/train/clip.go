// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

// clipWeight is what a clipped example counts for, next to its whole.
const clipWeight = 0.5

// withClip appends an example and the one clipped from it.
func withClip(ex []*example, e *example) []*example {
	ex = append(ex, e)
	if c := e.clipped(); c != nil {
		ex = append(ex, c)
	}
	return ex
}

// clipped returns an example that is what a person copies who marks the story
// alone: the lines from a little above the headline to a little below the end,
// with the blank lines as they are, none or one everywhere. It returns nil where
// the text has no headline or no body.
func (e *example) clipped() *example {
	kind := int(e.salt)
	headline, last := -1, -1
	for i, s := range e.states {
		switch {
		case s == lines.HeadHeadline && headline < 0:
			headline = i
		case s.Role().IsBody():
			last = i
		}
	}
	if headline < 0 || last < headline {
		return nil
	}
	low, high := max(0, headline-kind%4), min(len(e.lines), last+1+kind/4%6)
	c := &example{rec: e.rec, suspect: e.suspect, silver: e.silver, clip: true, weight: e.weight * clipWeight, hash: e.hash, fold: e.fold,
		lines: slices.Clone(e.lines[low:high]), states: e.states[low:high], inBody: e.inBody[low:high]}
	for i := range c.lines {
		switch kind / 24 % 3 {
		case 0:
			c.lines[i].Gap = 0
		case 1:
			c.lines[i].Gap = 1
		}
	}
	c.local = lines.LocalFeatures(c.lines)
	return c
}

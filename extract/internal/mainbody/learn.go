// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "github.com/copydesk/copydesk/extract/internal/page"

// Sheet is what the trainer sees of a page: the features of its text blocks.
type Sheet struct{ s *sheet }

// NumFirst and NumFeatures are the number of features of the first pass and of
// both.
const (
	NumFirst    = numFirst
	NumFeatures = numFeatures
)

// Measure fills the features of the first pass.
func Measure(p *page.Page, blocks []Block, h Hints) Sheet { return Sheet{measurePage(p, blocks, h)} }

// Text returns the indexes of the text blocks, one for each row.
func (s Sheet) Text() []int32 { return s.s.text }

// Row returns the features of the i-th text block.
func (s Sheet) Row(i int) []uint8 { return s.s.rows[i][:] }

// AddScores fills the features of the second pass from the scores of the first.
func (s Sheet) AddScores(scores []uint8) { s.s.scoreFeatures(scores) }

// DropNames clears the features that come from class names and ids.
func DropNames(features []uint8) {
	clear(features[fNear:fTopic])
	features[fHasCues] = 0
}

// Choose chooses the story by chances, in 255ths, of the text blocks.
func Choose(s Sheet, chances []uint8) Body { return choose(s.s, chances) }

// Mean joins the chances of both passes.
func Mean(first, second []uint8) []uint8 {
	out := make([]uint8, len(first))
	for i := range out {
		out[i] = mean(first[i], second[i])
	}
	return out
}

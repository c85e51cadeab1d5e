// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"sync"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// Decision names one kind of decision that Find takes by learned weights.
type Decision uint8

// The decisions. SideDecision and MarkDecision sort into classes; the others
// choose among options, of which the first is often nothing at all.
const (
	// CueDecision tells whether a word is a cue.
	CueDecision Decision = iota
	// SideDecision sorts a cue into the Cue classes.
	SideDecision
	// SourceDecision chooses the words that name the speaker of a cue.
	SourceDecision
	// StartDecision and EndDecision choose where words to the right of their
	// cue begin and end.
	StartDecision
	EndDecision
	// LeadDecision and TailDecision choose where words to the left of their
	// cue begin and end.
	LeadDecision
	TailDecision
	// MarkDecision sorts a marked stretch without a cue into the Mark classes.
	MarkDecision
	// ThreadDecision chooses the attribution that such a quotation goes on
	// with.
	ThreadDecision
	// PronounDecision chooses the person that a pronoun stands for.
	PronounDecision

	// Decisions is their number.
	Decisions
)

// The classes of SideDecision.
const (
	CueRight     = iota // the words follow it
	CueLeft             // the words stand before it
	CueAround           // both
	CueElsewhere        // the words stand in the next sentence or paragraph

	cueClasses
)

// Question is one decision with what is known about it.
type Question struct {
	Decision Decision
	// Cue is the token of the cue, or the first of a stretch.
	Cue int32
	// Unit is the sentence, or the sentences that marks tie together.
	Unit prose.Range
	// Options are ranges of tokens to choose from; an empty one is the choice
	// of nothing. Where the decision is a class there is one option, and
	// Classes is the number of classes.
	Options []prose.Range
	Classes int
	// features holds those of all options one after the other, ends where
	// those of each option end.
	features []uint32
	ends     []int32
}

// Features returns the features of option i.
func (q *Question) Features(i int) []uint32 {
	start := int32(0)
	if i > 0 {
		start = q.ends[i-1]
	}
	return q.features[start:q.ends[i]]
}

func (q *Question) reset(d Decision, cue int32) {
	q.Decision, q.Cue, q.Classes = d, cue, 0
	q.Options, q.features, q.ends = q.Options[:0], q.features[:0], q.ends[:0]
}

// option closes the features added since the last call as those of r.
func (q *Question) option(r prose.Range) {
	q.Options = append(q.Options, r)
	q.ends = append(q.ends, int32(len(q.features)))
}

func (q *Question) add(template, value uint32) {
	q.features = append(q.features, mix(template, value))
}

// mix hashes a pair.
func mix(a, b uint32) uint32 {
	h := (a*0x9E3779B1 ^ b) * 0x85EBCA6B
	return h ^ h>>15
}

// Oracle answers questions in the place of the weights, for learning.
type Oracle interface {
	// Answer returns what Weights.Best does.
	Answer(q *Question) (choice int, lead float32)
}

// Weights are those of one decision: Classes of them for each bucket.
type Weights struct {
	Classes int
	// Scale is what one step of Steps is worth.
	Scale float32
	Steps []int8 // a power of two buckets, times Classes
}

// BestOf returns the answer to a question that is given by its features.
func (w *Weights) BestOf(features [][]uint32, classes int) int {
	q := Question{Classes: classes}
	for _, f := range features {
		q.features = append(q.features, f...)
		q.option(prose.Range{})
	}
	i, _ := w.Best(&q)
	return i
}

var weights = sync.OnceValue(func() *[Decisions]Weights {
	var all [Decisions]Weights
	for d := range all {
		all[d] = packedWeights[d].unpack()
	}
	return &all
})

// score adds up the weights of option i for a class.
func (w *Weights) score(q *Question, i, class int) float32 {
	if len(w.Steps) == 0 {
		return 0
	}
	mask := uint32(len(w.Steps)/w.Classes - 1)
	sum := int32(0)
	for _, f := range q.Features(i) {
		sum += int32(w.Steps[int(f&mask)*w.Classes+class])
	}
	return float32(sum) * w.Scale
}

// Best returns the class or option of the highest score, and the lead of the
// best choice other than the first over the first, which is negative where the
// first is chosen.
func (w *Weights) Best(q *Question) (choice int, lead float32) {
	n := len(q.Options)
	if q.Classes > 0 {
		n = q.Classes
	}
	first, other, top := float32(0), 0, float32(0)
	for i := range n {
		var s float32
		if q.Classes > 0 {
			s = w.score(q, 0, i)
		} else {
			s = w.score(q, i, 0)
		}
		switch {
		case i == 0:
			first = s
		case other == 0 || s > top:
			other, top = i, s
		}
	}
	if other == 0 || top <= first {
		return 0, top - first
	}
	return other, top - first
}

// CueTokens grades the tokens of a text: how likely one is the word of a cue
// that decides, 0 for one that cannot be.
func CueTokens(in Input) []int {
	f := newFinder(in)
	grades := make([]int, len(f.words))
	for i := range f.words {
		if !f.mayBeCue(int32(i)) {
			continue
		}
		switch c := f.words[i].class; {
		case c&speechClass != 0:
			grades[i] = 4
		case c&(stanceClass|otherClass) != 0:
			grades[i] = 3
		case c&nounClass != 0:
			grades[i] = 2
		default:
			grades[i] = 1
		}
	}
	return grades
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// Pull quotes: words of a quotation that stand once more, alone in a paragraph.

// repeatWords is how many words in a row tell where a pull quote comes from.
const repeatWords = 4

// dropRepeats takes the pull quotes out of f.found whose words another quotation
// has.
func (f *finder) dropRepeats() {
	alone := make([]bool, len(f.found))
	if !f.markAlone(alone) {
		return
	}
	index := map[uint32]int32{} // the place of the first of repeatWords words, by their hash
	for i := range f.found {
		for _, r := range f.found[i].content {
			if !alone[i] {
				f.indexWords(index, r)
			}
		}
	}
	for i := range f.found {
		alone[i] = alone[i] && f.isRepeated(index, f.found[i].content[0])
	}
	// what goes on with a pull quote goes on with nothing that is reported, but
	// from counts places in f.found: the words are emptied, not taken out
	for i := range f.found {
		if alone[i] {
			f.found[i].content[0] = f.nothing()
		}
	}
}

// markAlone notes which of f.found are quotations without a cue that fill their
// paragraph, and reports whether there are any.
func (f *finder) markAlone(alone []bool) bool {
	found := false
	p := 0
	for i := range f.found {
		a := &f.found[i]
		if a.cue >= 0 || a.mark < 0 && !a.whole || a.mark > 0 && f.stretches[a.mark-1].close < 0 {
			continue
		}
		r := a.content[0]
		for p < len(f.t.Paragraphs) && f.t.Paragraphs[p].End <= r.Start {
			p++
		}
		if p < len(f.t.Paragraphs) {
			q := f.t.Paragraphs[p]
			alone[i] = f.onlyEdgesTo(q.Start, r.Start) && f.onlyEdgesTo(r.End, q.End)
			found = found || alone[i]
		}
	}
	return found
}

// indexWords adds each place of r at which repeatWords words begin.
func (f *finder) indexWords(index map[uint32]int32, r prose.Range) {
	for i := r.Start; i < r.End; i++ {
		if h, ok := f.hashWords(i, r.End); ok {
			if _, known := index[h]; !known {
				index[h] = i
			}
		}
	}
}

// hashWords hashes the repeatWords words from token i on; ok is false where
// token i is no word or fewer stand before token end.
func (f *finder) hashWords(i, end int32) (h uint32, ok bool) {
	if f.t.Tokens[i].Kind == prose.Punct {
		return 0, false
	}
	const farthest = 3 * repeatWords // tokens looked at
	n := 0
	for j := i; j < min(end, i+farthest) && n < repeatWords; j++ {
		if f.t.Tokens[j].Kind != prose.Punct {
			h = mix(h, f.t.Tokens[j].Hash)
			n++
		}
	}
	return h, n == repeatWords
}

// isRepeated reports whether the words of r stand at the place that the index
// gives for the first of them.
func (f *finder) isRepeated(index map[uint32]int32, r prose.Range) bool {
	r = f.trim(r)
	if r.End <= r.Start {
		return false
	}
	h, ok := f.hashWords(r.Start, r.End)
	if !ok {
		return false
	}
	j, ok := index[h]
	if !ok {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		if f.t.Tokens[i].Kind == prose.Punct {
			continue
		}
		for int(j) < len(f.t.Tokens) && f.t.Tokens[j].Kind == prose.Punct {
			j++
		}
		if int(j) == len(f.t.Tokens) || f.t.Tokens[i].Hash != f.t.Tokens[j].Hash {
			return false
		}
		j++
	}
	return true
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"slices"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// minPhrase is the least length in tokens of reported words that are no clause:
// «confirmed the talks» reports next to nothing.
const minPhrase = 5

// finish turns the attributions into quotes in text order.
func (f *finder) finish() {
	for i := range f.found {
		a := &f.found[i]
		for _, r := range a.content {
			if r.End > r.Start {
				f.report(a, r)
			}
		}
	}
	slices.SortStableFunc(f.out, func(a, b article.Quote) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	f.out = slices.CompactFunc(f.out, func(a, b article.Quote) bool { return a.Span == b.Span })
}

// report adds the quote of the words r of a.
func (f *finder) report(a *attribution, r prose.Range) {
	r = f.trim(r)
	if r.End <= r.Start {
		return
	}
	r = f.balance(r)
	q := article.Quote{Span: f.t.Span(int(r.Start), int(r.End)), Kind: f.kindOf(r)}
	if a.whole {
		q.Kind = article.Direct
	}
	if q.Kind == article.Indirect && r.End-r.Start < minPhrase && !f.isClause(r) {
		return
	}
	if q.Kind == article.Indirect && a.cue >= 0 && f.words[a.cue].class&(speechClass|nounClass|otherClass) == 0 && f.words[a.cue].sort != colonSort {
		return
	}
	q.Text = q.Of(f.t.S)
	q.Cue = f.cueText(a)
	q.Speaker = f.speaker(a)
	f.out = append(f.out, q)
}

func (f *finder) cueText(a *attribution) string {
	if a.cue < 0 && a.from >= 0 {
		a = &f.found[a.from]
	}
	if a.cue < 0 {
		return ""
	}
	return f.t.Word(int(a.cue))
}

// trim leaves out marks at both ends and a leading "that".
func (f *finder) trim(r prose.Range) prose.Range {
	for r.Start < r.End && (isEdge(f.words[r.Start].sort) || f.isThat(r.Start)) {
		r.Start++
	}
	for r.Start < r.End && isEdge(f.words[r.End-1].sort) {
		r.End--
	}
	return r
}

// balance takes back a mark at either end whose partner stands inside, as in
// «the pier was "as dead as a pier can be"».
func (f *finder) balance(r prose.Range) prose.Range {
	const farthest = 2 // a full stop or comma may stand before the mark
	open := 0
	for i := r.Start; i < r.End; i++ {
		switch f.words[i].sort {
		case openSort:
			open++
		case closeSort:
			open--
		}
	}
	if open < 0 && r.Start > 0 && f.words[r.Start-1].sort == openSort {
		r.Start--
	}
	if open > 0 {
		for i := r.End; i < min(r.End+farthest, int32(len(f.t.Tokens))); i++ {
			if f.words[i].sort == closeSort {
				r.End = i + 1
				break
			}
			if !isEdge(f.words[i].sort) {
				break
			}
		}
	}
	return r
}

// isThat reports whether token i is a "that" which opens reported speech.
func (f *finder) isThat(i int32) bool {
	return f.words[i].sort == thatSort && f.words[i].stretch == 0 && int(i+1) < len(f.t.Tokens) && f.t.Tokens[i+1].Space
}

// isEdge reports whether a mark is no part of a quote that it opens or closes.
func isEdge(s sort) bool {
	switch s {
	case commaSort, stopSort, colonSort, dashSort, openSort, closeSort, hyphenSort, bracketSort:
		return true
	}
	return false
}

// kindOf tells how many of the words are marked.
func (f *finder) kindOf(r prose.Range) article.QuoteKind {
	words, marked := 0, 0
	for i := r.Start; i < r.End; i++ {
		if f.t.Tokens[i].Kind == prose.Punct {
			continue
		}
		words++
		if f.words[i].stretch != 0 {
			marked++
		}
	}
	switch {
	case marked == 0:
		return article.Indirect
	case marked*10 >= words*9:
		return article.Direct
	}
	return article.Mixed
}

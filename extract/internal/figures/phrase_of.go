// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// nounNumber says which head a noun phrase is to have.
type nounNumber uint8

// setOf fills the counted noun phrase of g.
//
//go:noinline
func (f *finder) setOf(g *found, p nouns) {
	if p.end <= p.start {
		return
	}
	span := f.t.Span(p.start, p.end)
	g.Of = article.Phrase{Text: f.t.S[span.Start:span.End], Span: span}
}

// relateOf finds what g counts: the noun phrase behind it, behind "of", or the
// subject before it.
func (f *finder) relateOf(g, prev, next *found) {
	switch {
	case g.noOf:
		return
	case g.Kind == article.Percent || g.Kind == article.Ratio:
		f.partOf(g, next)
		return
	case g.Kind == article.Ordinal:
		f.rankedNoun(g)
		return
	case g.Kind != article.Count:
		return
	}
	if f.t.Tokens[g.next-1].End > int32(g.End) { // the number ends inside a token
		return
	}
	j := f.skipAfterBound(g.next)
	if f.says(j, "-") && f.follows(j) && f.follows(j+1) { // "120-member panel"
		if p := (nouns{start: j + 1, end: j + 2}); f.isNounAt(j+1) && !f.hinted(j+1, hintStrong) {
			f.setOf(g, p)
		} else if f.hinted(j+1, hintStrong) {
			f.setOf(g, f.nounPhrase(j+2, anyNouns))
		}
		return
	}
	if f.says(j, "”") || f.says(j, "\"") {
		j++
	}
	if next != nil && next.first <= j+1 && f.is(j, isOf) {
		return // "three of the four supporters"
	}
	if f.is(j, isOf) {
		k := j + 1
		for f.is(k, isDefinite|isPossessive|isSkip) {
			k++
		}
		if next != nil && next.first <= k && next.next > k {
			return
		}
		f.setOf(g, f.nounPhrase(k, severalNouns))
		return
	}
	if f.has(j) && (f.isNounAt(j) || f.opensCompound(j) || f.isVerbalNoun(j)) || f.is(j, isSkip) && !f.is(j, isDefinite|isPossessive) || f.skipQuote(j) != j && !f.spaced(j+1, 0) {
		if p := f.nounPhrase(j, g.nounNumber()); p.end > p.start && (next == nil || p.end <= next.first || p.start >= next.next) {
			f.setOf(g, p)
			return
		}
	}
	if f.says(g.first-1, "(") && prev != nil && prev.Kind == article.Count && f.says(prev.first-1, "(") && f.says(j, ")") {
		g.Of = prev.Of // "Oaks (58 points), Elms (44)"
		return
	}
	f.subjectOf(g)
}

// nounNumber returns the number of the noun that g counts.
func (g *found) nounNumber() nounNumber {
	if g.amount && !g.ranged && isOne(g.val) {
		return oneNoun
	}
	return severalNouns
}

// skipAfterBound steps over "or more", "or so" behind a number.
func (f *finder) skipAfterBound(j int) int {
	if _, next, ok := f.boundAfter(j); ok {
		return next
	}
	return j
}

// partOf fills what a percentage or fraction is a part of.
func (f *finder) partOf(g, next *found) {
	j := g.next
	if f.says(j, ")") {
		return
	}
	if f.is(j, isOf) {
		j++
		for f.is(j, isDefinite|isPossessive|isSkip) {
			j++
		}
		if f.isApprox(j) && next != nil && next.first == j+1 {
			j++
		}
		if next != nil && next.first == j && next.Kind == article.Count { // "61 percent of the 900 seats"
			j = next.next
		}
		f.setOf(g, f.nounPhrase(j, anyNouns))
		return
	}
	if g.Kind == article.Ratio && g.amount && !f.is(g.first-1, isBy) {
		if f.is(j, isDefinite|isPossessive) || f.isPluralNounAt(j) {
			f.setOf(g, f.nounPhrase(j, anyNouns))
		}
	}
}

// rankedNoun fills the noun that an ordinal ranks.
func (f *finder) rankedNoun(g *found) {
	j := g.next
	if f.says(j, "such") { // "the third such move"
		j++
	}
	if f.isNumberAt(j) && !f.says(j+1, "-") { // "the first two primaries"
		j++
	}
	if f.says(j, "-") && f.follows(j) && f.follows(j+1) {
		if f.isSuperlative(j + 1) { // "second-fastest runner"
			f.setOf(g, f.nounPhrase(j+2, anyNouns))
			return
		}
		if !f.isNounAt(j + 1) {
			return
		}
		f.setOf(g, nouns{start: j + 1, end: j + 2})
		return
	}
	if !f.isNounAt(j) {
		if f.hinted(j, hintNounVerb) { // "the 21st win"
			f.setOf(g, nouns{start: j, end: j + 1})
		}
		return
	}
	p := f.nounPhrase(j, anyNouns)
	if p.end > j+1 && p.start == j && (f.w(j).period != noPeriod || f.cued(j, cueIdiomNoun)) && f.isClauseAt(j+1, p.end) {
		p.end = j + 1
	}
	f.setOf(g, p)
}

// isSuperlative reports "most", "largest" or another word in "-est" at token j.
func (f *finder) isSuperlative(j int) bool {
	return f.cued(j, cueSuperlative) || f.lang.code == "en" && strings.HasSuffix(f.text(j), "est")
}

// isClauseAt reports whether the nouns [j, end) behind "time" or "year" are the
// subject of a clause: "the second time farmers have".
func (f *finder) isClauseAt(j, end int) bool {
	return f.isTitle(j) || f.isPluralAt(end-1) && f.is(end, isPast|isBe|isFuture|isVerb)
}

// subjectOf looks before the number for what it counts: "the number of injured
// rose to 782", "death toll remained at 113", "a population under 500".
func (f *finder) subjectOf(g *found) {
	start, _ := f.bounds()
	lo := max(start, g.first-12)
	for i := g.first - 1; i >= lo; i-- {
		if f.isPunct(i) && !f.says(i, "-") && !f.says(i, "%") {
			return
		}
		if !f.cued(i, cueTotal) {
			continue
		}
		if f.is(i+1, isOf) { // "number of injured"
			if p := f.nounPhrase(i+2, severalNouns); p.end > p.start && p.end <= g.first {
				f.setOf(g, p)
				return
			}
		}
		if f.cued(i, cueTotalNoun) {
			s := i
			for s-1 >= lo && f.isNounAt(s-1) && f.isSpaced(s) && !f.is(s-1, isSkip) && s > i-1 {
				s--
			}
			f.setOf(g, nouns{start: s, end: i + 1})
			return
		}
		if p := f.nounPhrase(i+1, severalNouns); p.end > p.start && p.end <= g.first { // "the total injured close to"
			f.setOf(g, p)
		}
		return
	}
}

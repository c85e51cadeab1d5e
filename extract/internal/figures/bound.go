// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// boundRow is a phrase that says how exact a number is. Its key in a
// language's table is the word next to the number; rest are the other words,
// nearest to it first.
type boundRow struct {
	rest  []string
	bound article.Bound
}

// bounds adds the phrases of a list, parted by "|": before the number if
// before, else behind it.
//
//go:noinline
func (b builder) bounds(bound article.Bound, before bool, list string) {
	for _, phrase := range split(list, "|") {
		words := strings.Fields(phrase)
		table := b.l.boundsAfter
		if before {
			table = b.l.boundsBefore
			for i, j := 0, len(words)-1; i < j; i, j = i+1, j-1 {
				words[i], words[j] = words[j], words[i]
			}
		}
		key := words[0]
		row := boundRow{words[1:], bound}
		rows := append(table[key], row)
		for i := len(rows) - 1; i > 0 && len(rows[i].rest) > len(rows[i-1].rest); i-- {
			rows[i], rows[i-1] = rows[i-1], rows[i]
		}
		table[key] = rows
		if before {
			b.at(key).is |= isBoundWord
		}
	}
}

// boundBefore reads the bound that ends before token i, stepping over an
// article or "the", and returns its first token.
func (f *finder) boundBefore(i int) (bound article.Bound, first int, ok bool) {
	start, _ := f.bounds()
	j := i - 1
	definite := false
	for n := 0; n < 2 && (f.is(j, isArticle|isDefinite) || f.is(j, isBoundFiller) && !f.says(j, "estimated")); n++ {
		definite = definite || f.is(j, isDefinite)
		j--
	}
	if j < start || definite && f.is(j, isStop) && !f.isApprox(j) { // "better than the 2010 film"
		return 0, 0, false
	}
	if f.says(j, "-") && f.follows(j) && f.follows(j+1) { // "near-zero"
		j--
	}
	if !f.is(j, isBoundWord) {
		return 0, 0, false
	}
	for _, row := range f.lang.boundsBefore[f.text(j)] {
		k := j - 1
		match := true
		for _, word := range row.rest {
			if k < start || f.text(k) != word {
				match = false
				break
			}
			k--
		}
		if match && row.bound == article.AtMost && f.hinted(k+1, hintUpDown) && f.isMoved(k) {
			return 0, 0, false
		}
		if match {
			return row.bound, k + 1, true
		}
	}
	return 0, 0, false
}

// isMoved reports a verb at token k with which "up to" is a direction: "edged up
// to 3.9%".
func (f *finder) isMoved(k int) bool {
	return f.isChangeWord(k) || f.cued(k, cueMoved) || f.hinted(k, hintClosed) && !f.is(k, isBe)
}

// boundElided reads the bound before a number whose word has swallowed its last
// word, as in "plus d'un million".
func (f *finder) boundElided(i int) (article.Bound, bool) {
	if !f.lang.elides || elision(f.text(i)) == 0 {
		return 0, false
	}
	for _, row := range f.lang.boundsBefore["de"] {
		if len(row.rest) == 1 && f.text(i-1) == row.rest[0] {
			return row.bound, true
		}
	}
	return 0, false
}

// isBoundBefore reports whether a bound stands before token i.
//
//go:noinline
func (f *finder) isBoundBefore(i int) bool {
	_, _, ok := f.boundBefore(i)
	return ok
}

// boundAfter reads a bound at token j: "or more", "or so", "plus".
func (f *finder) boundAfter(j int) (bound article.Bound, next int, ok bool) {
	if !f.has(j) {
		return 0, 0, false
	}
	if f.follows(j) && f.says(j, "+") {
		return article.AtLeast, j + 1, true
	}
	if f.says(j, "-") && f.follows(j) && f.says(j+1, "plus") { // "50-plus bids"
		return article.AtLeast, j + 2, true
	}
	for _, row := range f.lang.boundsAfter[f.text(j)] {
		k := j + 1
		match := true
		for _, word := range row.rest {
			if f.text(k) != word {
				match = false
				break
			}
			k++
		}
		if match && !f.hinted(k, hintThan) { // "or more than 4,500" begins another
			return row.bound, k, true
		}
	}
	return 0, 0, false
}

// relateBound sets the bound of g.
func (f *finder) relateBound(g *found) {
	if g.Bound == article.Vague || g.Values != nil || g.Kind == article.Ordinal {
		return
	}
	if g.approx {
		g.Bound = article.Approx
	}
	if bound, ok := f.boundElided(g.first); ok {
		g.Bound = bound
		return
	}
	if bound, first, ok := f.boundBefore(g.first); ok && f.isBound(g, bound, first) {
		g.Bound = bound
		return
	}
	if bound, _, ok := f.boundAfter(g.next); ok && g.Kind != article.DateFigure {
		g.Bound = bound
		return
	}
	// "35 people or more"
	if g.Of.End > 0 {
		if bound, next, ok := f.boundAfter(f.t.TokenAt(g.Of.End)); ok && next > g.next {
			g.Bound = bound
		}
	}
}

// mergeBounds makes one range of "more than 10 and less than 20": prev, which
// becomes the range, takes in g, which is dropped later.
func (f *finder) mergeBounds(prev, g *found) bool {
	lower, upper := prev, g
	if isUpper(prev.Bound) {
		lower, upper = g, prev
	}
	if !isLower(lower.Bound) || !isUpper(upper.Bound) || prev.ranged || g.ranged || !prev.amount || !g.amount {
		return false
	}
	if prev.Kind != g.Kind || prev.Unit != g.Unit || prev.Currency != g.Currency || lower.val.compare(upper.val) >= 0 {
		return false
	}
	_, first, ok := f.boundBefore(g.first)
	if !ok || first <= prev.next || first > prev.next+2 {
		return false
	}
	for k := prev.next; k < first; k++ {
		if !f.says(k, ",") && !f.is(k, isAnd) && !f.says(k, "but") {
			return false
		}
	}
	low, high := lower.val, upper.val
	prev.ranged, prev.low, prev.high, prev.Bound = true, low, high, article.Exact
	prev.End, prev.next, prev.Of, prev.Per = g.End, g.next, g.Of, g.Per
	g.dropped = true
	return true
}

func isLower(b article.Bound) bool { return b == article.MoreThan || b == article.AtLeast }

func isUpper(b article.Bound) bool { return b == article.LessThan || b == article.AtMost }

// isBound refuses the words that are no bound here: "some" and "over" before a
// date, "under" as a preposition of place.
func (f *finder) isBound(g *found, bound article.Bound, first int) bool {
	if g.Kind == article.DateFigure {
		return bound == article.Approx && !f.says(first, "some") || bound == article.Nearly
	}
	if f.says(first, "over") && first == g.first-2 && f.is(g.first-1, isDefinite) {
		return false // "over the three years"
	}
	if g.Kind == article.Duration && f.says(first, "over") && first == g.first-1 { // "cut by a tenth over 18 months"
		return f.is(first-1, isPrep|isBe) || f.hinted(first-1, hintSpan) || f.cued(first-1, cueAgeAdverb) || f.isPastVerb(first-1)
	}
	return true
}

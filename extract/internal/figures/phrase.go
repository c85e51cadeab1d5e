// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// isNounAt reports whether token j may belong to a noun phrase: a word that is
// neither a function word nor known as a verb.
func (f *finder) isNounAt(j int) bool {
	if !f.has(j) || f.t.Tokens[j].Kind != prose.Word {
		return false
	}
	return !f.is(j, isStop|isVerb|isBe|isFuture|isPast|isPrep|isAnd|isOr) && !f.isPossessiveAt(j)
}

// isPluralAt reports whether the word at token j has the form of a plural.
func (f *finder) isPluralAt(j int) bool {
	if !f.has(j) || f.t.Tokens[j].Kind != prose.Word {
		return false
	}
	switch w := f.w(j); {
	case w.is&isPlural != 0:
		return true
	case w.is&isSingular != 0:
		return false
	}
	tok, s := f.t.Tokens[j], f.t.Word(j)
	n := len(s)
	if tok.Upper && n < 4 {
		return false
	}
	if f.lang.plural != nil {
		return f.lang.plural(f.t.LowWord(j))
	}
	if n < 3 || s[n-1]|0x20 != 's' {
		return strings.HasSuffix(s, "men") || strings.HasSuffix(s, "women") || strings.HasSuffix(s, "people") || strings.HasSuffix(s, "children")
	}
	if s[n-1] == 'S' && !tok.Upper {
		return false
	}
	switch s[n-2] | 0x20 {
	case 's', 'u', 'i', '\'':
		return false
	}
	return true
}

// isPluralNounAt reports whether a noun phrase with a plural noun, or a person
// word, begins at token j.
func (f *finder) isPluralNounAt(j int) bool {
	p := f.nounPhrase(j, severalNouns)
	return p.end > p.start && p.plural
}

// nouns is a noun phrase: the tokens [start, end).
type nouns struct {
	start, end int
	plural     bool
}

// maxNouns is how many words a noun phrase may have.
const maxNouns = 7

// nounNumber says which head a noun phrase is to have.
type nounNumber uint8

const (
	anyNouns     nounNumber = iota // behind "of" and ordinals
	oneNoun                        // behind "one"
	severalNouns                   // behind other numbers: a plural
)

// nounPhrase reads the noun phrase at token j, from its first adjective or
// noun to its head; determiners before it are skipped.
func (f *finder) nounPhrase(j int, want nounNumber) nouns {
	for f.has(j) && f.is(j, isSkip) && f.t.Tokens[j].Kind == prose.Word {
		j++
	}
	j = f.skipQuote(j)
	if f.lang.titleNouns {
		return f.titleNoun(j)
	}
	p := nouns{start: j, end: j}
	lastWord := j // token after the last word that may be a noun
	_, limit := f.bounds()
	for k, words := j, 0; k < limit && words < maxNouns; {
		if f.masked[k] {
			break
		}
		tok := f.t.Tokens[k]
		if tok.Kind == prose.Punct {
			if f.isBarePossessive(k) { // "Sanders' voters"
				k++
				p.start, p.end, lastWord = k, k, k
				p.plural = false
				continue
			}
			if next, ok := f.innerMark(k, p.start); ok {
				k = next
				continue
			}
			break
		}
		if tok.Kind == prose.Number {
			if k > j && f.t.Word(k-1) == "-" {
				k++
				continue
			}
			break
		}
		if f.isPossessiveAt(k) {
			if k == j {
				break
			}
			k++
			p.start, p.end, lastWord = k, k, k // "China's global trade"
			p.plural = false
			continue
		}
		inner := k > j && f.t.Word(k-1) == "-" && f.follows(k) // "one-on-one debate"
		if !inner && !f.isNounAt(k) {
			break
		}
		plural := f.isPluralAt(k)
		if want == oneNoun && plural && lastWord > p.start && !f.isNounAt(k+1) { // "one nation strikes"
			break
		}
		if p.plural && (want == severalNouns && !plural || want == anyNouns && !plural && !f.leadsToPlural(k) || f.cued(k, cueStateNoun)) {
			break
		}
		words++
		if plural {
			p.end, p.plural = k+1, true
		}
		k++
		lastWord = k
	}
	switch {
	case p.plural && (want != oneNoun || p.end == lastWord):
	case want != severalNouns:
		p.end = f.trimVerbs(p.start, lastWord)
	case lastWord > p.start && f.t.Tokens[p.start].Title: // "50 Chinese"
		p.end = f.trimVerbs(p.start, lastWord)
	default:
		p.end = p.start
	}
	if p.end < p.start {
		p.end = p.start
	}
	return p
}

// titleNoun reads the noun phrase at token j where nouns have a capital:
// adjectives in small letters, then the noun.
func (f *finder) titleNoun(j int) nouns {
	_, limit := f.bounds()
	for k := j; k < limit && k < j+maxNouns; k++ {
		tok := f.t.Tokens[k]
		if tok.Kind != prose.Word || f.masked[k] || f.is(k, isStop|isAnd|isOr|isBe|isVerb) {
			break
		}
		if !tok.Title {
			continue
		}
		end := k + 1
		for end+1 < limit && f.t.Word(end) == "-" && f.follows(end) && f.follows(end+1) {
			end += 2
		}
		return nouns{start: j, end: end, plural: true}
	}
	return nouns{start: j, end: j}
}

// leadsToPlural reports whether the singular word at token k, behind a plural,
// is followed by another plural: "sports team owners".
func (f *finder) leadsToPlural(k int) bool {
	return f.isNounAt(k+1) && f.isPluralAt(k+1) && !f.isPastVerb(k)
}

// skipQuote steps over a quotation mark at token j.
func (f *finder) skipQuote(j int) int {
	switch f.text(j) {
	case "\"", "“", "‘", "''":
		return j + 1
	}
	return j
}

// isBarePossessive reports the apostrophe of a plural or a name in "-s".
func (f *finder) isBarePossessive(k int) bool {
	s := f.t.Word(k)
	if s != "'" && s != "’" || !f.follows(k) || f.follows(k+1) || !f.isNounAt(k+1) {
		return false
	}
	prev := f.t.Low[:f.t.Tokens[k].Start]
	return strings.HasSuffix(prev, "s")
}

// innerMark reports whether the mark at token k stands inside a noun phrase, as
// the hyphen of "high-income countries" does, and returns the token after it.
func (f *finder) innerMark(k, start int) (int, bool) {
	switch f.t.Word(k) {
	case "-", "‑", "/":
		if k > start && f.follows(k) && f.follows(k+1) {
			return k + 1, true
		}
	case "–":
		if k > start && f.follows(k) && f.follows(k+1) {
			return k + 1, true
		}
	case "&":
		return k + 1, k > start
	case ".":
		if k > start && f.follows(k) && f.t.Tokens[k-1].End-f.t.Tokens[k-1].Start == 1 && f.t.Tokens[k-1].Title && f.has(k+1) && f.t.Tokens[k+1].Kind == prose.Word { // "U.S. troops"
			return k + 1, true
		}
	}
	return k, false
}

// trimVerbs returns the end of the words [start, end) without the verb forms
// that follow the noun: "gunman killed".
func (f *finder) trimVerbs(start, end int) int {
	for k := start + 1; k < end; k++ {
		if f.t.Tokens[k].Kind != prose.Word {
			continue
		}
		if f.isGerund(k) && f.has(k+1) && (!f.isNounAt(k+1) || f.t.Tokens[k+1].End-f.t.Tokens[k+1].Start < 3) && f.t.Tokens[k].Space {
			return k
		}
		if f.isPastVerb(k) && !(k+1 < end && f.t.Tokens[k].Space && f.isPluralAt(k+1)) && f.t.Word(k-1) != "-" {
			return k
		}
	}
	for end > start && f.t.Tokens[end-1].Kind != prose.Word {
		end--
	}
	return end
}

// setOf fills the counted noun phrase of g.
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
		f.partOf(g)
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
	if f.text(j) == "-" && f.follows(j) && f.follows(j+1) { // "120-member panel"
		if p := (nouns{start: j + 1, end: j + 2}); f.isNounAt(j+1) && !f.hinted(j+1, hintStrong) {
			f.setOf(g, p)
		} else if f.hinted(j+1, hintStrong) {
			f.setOf(g, f.nounPhrase(j+2, anyNouns))
		}
		return
	}
	if f.text(j) == "”" || f.text(j) == "\"" {
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
	if f.has(j) && f.isNounAt(j) || f.is(j, isSkip) && !f.is(j, isDefinite|isPossessive) || f.skipQuote(j) != j && !f.spaced(j+1, 0) {
		if p := f.nounPhrase(j, g.nounNumber()); p.end > p.start && (next == nil || p.end <= next.first || p.start >= next.next) {
			f.setOf(g, p)
			return
		}
	}
	if f.text(g.first-1) == "(" && prev != nil && prev.Kind == article.Count && f.text(prev.first-1) == "(" && f.text(j) == ")" {
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
func (f *finder) partOf(g *found) {
	j := g.next
	if f.text(j) == ")" {
		return
	}
	if f.is(j, isOf) {
		j++
		for f.is(j, isDefinite|isPossessive|isSkip) {
			j++
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
	if f.isNumberAt(j) && f.text(j+1) != "-" { // "the first two primaries"
		j++
	}
	if f.text(j) == "-" && f.follows(j) && f.follows(j+1) {
		if f.cued(j+1, cueSuperlative) || !f.isNounAt(j+1) {
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
	f.setOf(g, f.nounPhrase(j, anyNouns))
}

// subjectOf looks before the number for what it counts: "the number of injured
// rose to 782", "death toll remained at 113", "a population under 500".
func (f *finder) subjectOf(g *found) {
	start, _ := f.bounds()
	lo := max(start, g.first-12)
	for i := g.first - 1; i >= lo; i-- {
		if f.t.Tokens[i].Kind == prose.Punct && f.t.Word(i) != "-" && f.t.Word(i) != "%" {
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
			for s-1 >= lo && f.isNounAt(s-1) && f.t.Tokens[s].Space && !f.is(s-1, isSkip) && s > i-1 {
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

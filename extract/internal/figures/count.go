// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

// readOrdinal reads "third", "21st", "ninth-most", "second term".
func (f *finder) readOrdinal(a *amount, g *found) verdict {
	if !a.ordinal {
		return pass
	}
	if !f.standsAlone(a) && !f.isRankedOrdinal(a) {
		return refused
	}
	g.fill(a, article.Ordinal, a.end, a.next)
	if n, ok := a.val.isInt(); ok && n > 1 && f.lang.titleNouns && f.is(a.first-1, isEach) { // "jeder Fünfte"
		g.Kind, g.val = article.Ratio, decimalOf(1).over(uint64(n))
		g.first, g.Start = a.first-1, f.startOf(a.first-1)
	}
	return taken
}

// isRankedOrdinal refuses the ordinals that rank nothing: the adverb ("First,
// he said", "first wore"), streets, and fixed expressions ("third-party").
func (f *finder) isRankedOrdinal(a *amount) bool {
	next, prev := a.next, a.first-1
	if f.says(prev, "-") && f.follows(prev) && f.follows(a.first) && f.isWord(prev-1) && !f.is(prev-1, isLoosePrefix) {
		return false // "safety-first"
	}
	if f.says(next, "-") && f.follows(next) && (f.is(next+1, isLexical) || f.cued(next+1, cueFirst)) || f.is(prev-1, isIn) && f.is(prev, isDefinite) && f.says(next, "place") || f.is(next, isLexical) && !f.isUpper(next) {
		return false
	}
	if f.w(a.next-1).period == second && f.is(prev, isArticle) && !f.isNounAt(next) && !f.says(next, "-") && !f.is(next, isVerb|isSaid) { // "for a second"
		return false
	}
	if f.is(next, isOf) && f.is(next+1, isSkip) && f.says(next+1, "all") || f.is(next, isTo) && f.says(next+1, "none") {
		return false // "first of all", "second to none"
	}
	if f.cued(next, cueStreet) && f.isTitle(next) || f.is(prev, isPer) || f.isPossessiveAt(next) && f.w(a.next-1).period != noPeriod {
		return false
	}
	if a.digits {
		return !(f.has(next) && f.isTitle(next) && f.cued(next+1, cueStreet))
	}
	start, _ := f.bounds()
	if f.isTitle(a.first) && a.first > start && !f.isUpper(a.first) && f.has(next) && f.isTitle(next) {
		return false // "the Ninth Circuit", "First Lady"
	}
	if f.says(next, ",") && (a.first == start || f.is(prev, isStop) && !f.is(prev, isDefinite|isBe|isIn|isTo|isFrom|isOf)) {
		return false // "Second, we ..."
	}
	if f.w(a.first).n != 1 || a.next > a.first+1 {
		return true
	}
	switch {
	case f.is(prev, isAt) || f.is(next, isAnd) && f.is(next+1, isLexical):
		return false
	case f.is(next, isVerb|isBe|isFuture|isPast):
		return false
	case f.is(prev, isDefinite|isPossessive|isArticle):
		return !f.isPastVerb(next) || f.isNounAt(next+1)
	case f.is(prev, isFuture|isPast|isBe) && !f.is(prev, isRank):
		return f.isNounAt(next) && !f.isPastVerb(next) && !f.is(next, isVerb)
	case f.isPastVerb(next):
		return f.isNounAt(next+1) && f.is(prev, isDefinite|isPossessive)
	case !f.has(next) || f.isPunct(next) && !f.says(next, "-"):
		return f.is(prev, isRank|isStop) && !f.is(prev, isPersonPronoun) || f.w(prev).ordinal
	case f.is(next, isStop) && !f.is(next, isOf):
		return f.is(prev, isRank|isIn|isOf) || f.w(prev).ordinal
	}
	return true
}

// isPastVerb reports a word in "-ed" at token j.
func (f *finder) isPastVerb(j int) bool {
	if !f.has(j) || !f.isWord(j) {
		return false
	}
	s := f.text(j)
	return len(s) > 4 && s[len(s)-2:] == "ed" || f.is(j, isVerb)
}

// readRank reads "No. 1", "number one", "top-10": the number is a rank.
func (f *finder) readRank(i int, g *found) bool {
	w := f.w(i)
	if w.is&isPreNum == 0 && w.hint&hintTop == 0 {
		return false
	}
	j := i + 1
	if f.says(j, ".") && f.follows(j) || f.says(j, "-") && f.follows(j) {
		j++
	}
	n, ok := f.readNumeral(j)
	if !ok || n.ordinal || n.vague || n.fraction || n.signed || n.written.point || n.article {
		return false
	}
	if v, isInt := n.val.isInt(); !isInt || v < 1 || v > 5000 || f.follows(n.next) && f.says(n.next, "-") && f.isNumberStart(n.next+1) {
		return false
	}
	a := amount{numeral: n}
	if w.hint&hintTop != 0 {
		if _, _, points := f.percentAt(n.next); points || f.says(n.next, "%") || f.is(n.next, isPercent) || f.says(n.next, ".") && f.isNumberStart(n.next+1) && f.follows(n.next+1) {
			return false
		}
		g.fill(&a, article.Ordinal, n.end, n.next)
		return true
	}
	if start, _ := f.bounds(); f.says(i, "number") && n.digits && f.isTitle(i) && i > start && !f.isHeadline() && !f.is(i-1, isDefinite|isPossessive|isRank) {
		return false // "left Number 10"
	}
	if f.says(i, "no") && (!f.says(i+1, ".") || !n.digits) || f.says(i, "number") && n.digits && n.written.whole > 2 {
		return false
	}
	a.first, a.start = i, f.startOf(i)
	g.fill(&a, article.Ordinal, n.end, n.next)
	g.noOf = true
	return true
}

// readCount is the last rule: a number that nothing else claims counts
// something.
func (f *finder) readCount(a *amount, g *found) verdict {
	if a.ordinal {
		return pass
	}
	if a.glued {
		f.countScale(a)
	}
	if !a.digits && f.is(a.first-1, isOr) && (f.is(a.first-3, isArticle) || f.w(a.first-3).deixis != noDeixis) && !f.isNounAt(a.next) {
		return refused // "a thing or two"
	}
	end, next := a.span()
	if a.ranged && a.paired && a.digits && !a.between && f.isComparison(a.first-1, a.next) {
		a.ranged, end, next = false, a.end, a.next
	}
	if s := f.word(a.next - 1); a.scaled && a.digits && a.written.whole == 1 && (s == "K" || s == "G") && f.follows(a.next-1) && !f.isPluralNounAt(next) {
		return refused // a "4K" screen, a "5G" network
	}
	if f.follows(next) && f.isWord(next) && !f.isLooseSuffix(next) {
		return refused // "76ers", "3D"
	}
	g.fill(a, article.Count, end, next)
	return taken
}

// isLooseSuffix reports a word that may stand at a count without a space.
func (f *finder) isLooseSuffix(j int) bool {
	s := f.word(j)
	return s == "'s" || s == "’s" || len(s) > 4 && f.lang.code == "en" && f.isWord(j) && !f.isTitle(j)
}

// countScale takes in the letter of "1.2m people", "10M" and "1.2b", which
// without a counted noun would be a unit.
func (f *finder) countScale(a *amount) {
	s := f.word(a.next)
	exp := 0
	if a.isPlain() && a.written.whole > 3 && f.follows(a.next) { // "3276B"
		return
	}
	switch {
	case s == "M", s == "m" && (a.written.point && !f.cued(a.next+1, cueExtent) || f.isPluralNounAt(a.next+1)):
		exp = 6
	case s == "b" && (a.written.point || f.isPluralNounAt(a.next+1)), s == "B", s == "G":
		exp = 9
	default:
		return
	}
	a.val, a.scaled = a.val.shift(exp), true
	a.end = f.endOf(a.next)
	a.next++
}

// refusePronoun refuses the "one" that counts nothing: "no one", "the only
// one", "one can see", "one of them".
func (f *finder) refusePronoun(a *amount, g *found) verdict {
	if a.digits || a.next != a.first+1 || a.ranged || f.lang.one != f.text(a.first) || f.standsAlone(a) {
		return pass
	}
	j := a.next
	prev := a.first - 1
	if f.says(prev, "-") && f.follows(a.first) && f.is(prev-1, isOn|isTo|isBy) {
		return refused // "one-on-one"
	}
	if f.says(j, "-") && f.follows(j) {
		if f.is(j+1, isOn|isTo|isBy) || f.cued(j+1, cueIdiomNoun) {
			return refused
		}
		return pass
	}
	switch {
	case f.is(j, isIn|isOut|isOver), f.is(j, isOf) && (f.isNumberAt(j+1) || f.is(j+1, isEach)):
		if f.readProportion(a, g) == taken {
			return taken
		}
		if f.is(j, isOf) && f.isNumberAt(j+1) {
			return pass
		}
		return refused
	case f.is(j, isAnd) && f.cued(j+1, cueOnly):
		return refused
	case f.has(j) && (f.w(j).period != noPeriod || f.is(j, isPercent|isCent|isTimes|isPer) || f.w(j).money != 0 || f.w(j).unit != 0 || f.w(j).num != notNumber || f.says(j, "%")):
		return pass
	case f.is(prev, isBe) && f.is(prev-1, isPersonPronoun) && !f.isNounAt(j), f.is(prev, isAge|isTurned):
		return pass
	case f.cued(j, cueIdiomNoun), f.is(prev, isAt) && (f.cued(j, cuePointWord) || f.hinted(j, hintMoment)):
		return refused
	case f.isGerund(j) && f.is(j+1, isTo|isStop): // "one seeking to win"
		return refused
	case f.cued(prev, cuePronounLead), f.has(prev) && f.isTitle(prev) && f.isNounAt(prev) && f.is(prev-1, isDefinite):
		return refused
	case f.isCountableAt(j) || f.w(j).deixis != noDeixis && f.isCountableAt(j+1) && f.periodless(j+1): // "one last time"
		return pass
	}
	return refused
}

// isGerund reports a word in "-ing" at token j.
//
//go:noinline
func (f *finder) isGerund(j int) bool {
	s := f.text(j)
	return len(s) > 4 && s[len(s)-3:] == "ing"
}

// isNumberAt reports whether a number begins at token j, past a determiner.
func (f *finder) isNumberAt(j int) bool {
	if f.is(j, isDefinite|isPossessive) {
		j++
	}
	return f.has(j) && (f.isNumber(j) || f.w(j).num != notNumber && !f.w(j).ordinal)
}

// isCountableAt reports whether a noun phrase that "one" may count begins at
// token j: no verb, and not a word in "-s" as in "one wonders".
func (f *finder) isCountableAt(j int) bool {
	if !f.isNounAt(j) {
		return false
	}
	s := f.text(j)
	if f.is(j, isPlural) {
		return true
	}
	return len(s) < 3 || s[len(s)-1] != 's' || s[len(s)-2] == 's' || f.is(j, isSingular) || f.isTitle(j)
}

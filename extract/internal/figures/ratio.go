// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

// readProportion reads "one in five", "9 out of 10", "two out of every three".
func (f *finder) readProportion(a *amount, g *found) verdict {
	if a.ordinal || a.vague || a.ranged && !a.paired || a.fraction || a.written.point || a.scaled {
		return pass
	}
	j := a.next
	out, over := false, false
	if isOne(a.val) && !a.digits && f.isNounAt(j) && f.is(j+1, isIn) && f.isNumberAt(j+2) && !f.is(j+2, isDefinite) { // "one bus in five"
		j++
	}
	hyphen := f.says(j, "-") && f.follows(j) && f.follows(j+1)
	if hyphen {
		j++
	}
	switch {
	case f.is(j, isOut) && f.is(j+1, isOf):
		j += 2
		out = true
	case f.is(j, isOf) && f.is(j+1, isEach):
		j++
		out = true
	case f.is(j, isIn):
		j++
	case f.is(j, isOver) && isOne(a.val.size()) && !hyphen: // "one over twenty"
		j++
		over = true
	default:
		return pass
	}
	if hyphen && f.says(j, "-") {
		j++
	}
	if f.is(j, isEach) {
		j++
	}
	n, ok := f.readNumeral(j)
	if !ok || n.ordinal || n.vague || n.fraction || n.written.point || n.signed {
		return pass
	}
	if over && (f.isNounAt(n.next) || f.is(n.next, isPercent)) {
		return pass
	}
	num, ok1 := a.val.size().isInt()
	den, ok2 := n.val.isInt()
	if !ok1 || !ok2 || num < 1 || num >= den || den > 1e9 {
		return pass
	}
	if !out && (num > 9 || n.written.isYearLike() && den > 1500 || n.digits != a.digits && num != 1 && den != 10 && den != 100) {
		return pass
	}
	if !out && num > 1 && (f.w(n.next).period != noPeriod || den > 20 && den != 100) {
		return pass
	}
	if f.w(n.next).period != noPeriod && !out && num != 1 || f.masked[j] {
		return pass
	}
	one := *a
	one.ranged = false
	g.fill(&one, article.Ratio, n.end, n.next)
	g.val = decimalOf(uint64(num)).over(uint64(den))
	if a.val.neg {
		g.val = g.val.negate()
	}
	return taken
}

// readOneIn reads "un sur cinq", "une personne sur dix", where the article is
// the number one.
func (f *finder) readOneIn(i int, g *found) bool {
	if !f.lang.nounFirst || !f.is(i, isArticle) {
		return false
	}
	j := i + 1
	if f.isNounAt(j) && !f.is(j, isIn) {
		j++
	}
	if !f.is(j, isIn) || !f.isNumberAt(j+1) || f.text(j) == "en" {
		return false
	}
	a := amount{numeral: numeral{start: f.startOf(i), end: f.endOf(i), first: i, next: j, val: decimalOf(1)}}
	return f.readProportion(&a, g) == taken
}

// readPair reads scores, votes and records: "7-0", "a 5 to 4 vote", "92-5".
func (f *finder) readPair(a *amount, g *found) verdict {
	f.pairOfVotes(a)
	if !a.paired || a.fraction || a.between || !a.isWhole() {
		return pass
	}
	if a.ordinal || a.signed || a.high.signed {
		return pass
	}
	if third := a.high.next; a.tight && f.follows(third) && f.isDashAt(third) && f.isNumberStart(third+1) && f.follows(third+1) {
		return refused
	}
	near := f.nearScore(a)
	switch {
	case a.tight && !a.ranged:
	case a.tight && f.is(a.first-1, isDefinite|isPossessive) && f.has(a.high.next) && f.isTitle(a.high.next) && !f.lang.titleNouns: // "the 3-5 Barons"
	case a.tight && (near || !f.isPluralNounAt(a.high.next) && !f.is(a.first-1, isStop)):
	case near && (f.is(a.next, isTo) || f.hinted(a.next, hintVotes|hintAgainst)) && (!f.isNounAt(a.high.next) || f.isPastVerb(a.high.next) || f.is(a.high.next, isScore)):
	default:
		return pass
	}
	*g = found{first: a.first, next: a.high.next, noOf: true}
	g.Start, g.End, g.Kind = a.start, a.high.end, article.Ratio
	low := a.numeral.val
	g.Values = []article.Value{low.value(), a.high.val.value()}
	return taken
}

// pairOfVotes joins "seven votes to six" and "3 to nil" to a pair.
func (f *finder) pairOfVotes(a *amount) {
	j := a.next
	if f.says(j, ":") && f.follows(j) && f.isNumberStart(j+1) && f.follows(j+1) && !a.paired && (f.nearScore(a) || f.lang.ordinalDot && f.sizeOf(j+1) == 1) { // "2:1"
		if n, ok := f.readNumeral(j + 1); ok && n.isPlain() && a.isPlain() {
			a.high, a.paired, a.tight, a.ranged = n, true, true, false
		}
		return
	}
	if f.hinted(j, hintVotes) {
		j++
	}
	if !f.is(j, isTo) && !f.hinted(j, hintAgainst) || a.paired || a.ordinal {
		return
	}
	if f.hinted(j+1, hintNil) && f.nearScore(a) {
		a.high = numeral{next: j + 2, end: f.endOf(j + 1)}
		a.paired = true
		return
	}
	if n, ok := f.readNumeral(j + 1); ok && (j > a.next || f.hinted(j, hintAgainst) && f.lang.code != "en") && !n.ordinal && !n.vague {
		a.high, a.paired, a.ranged = n, true, false
	}
}

// isWhole reports that both numbers are whole, short and ungrouped.
func (a *amount) isWhole() bool {
	for _, n := range []*numeral{&a.numeral, &a.high} {
		if v, ok := n.val.isInt(); !ok || v > 999 || v < 0 || n.scaled {
			return false
		}
	}
	return true
}

// nearScore reports a word of winning, losing or voting near the pair.
func (f *finder) nearScore(a *amount) bool {
	start, end := f.bounds()
	for i := max(start, a.first-8); i < min(end, a.high.next+5); i++ {
		if f.is(i, isScore) {
			return true
		}
	}
	return false
}

// readMultiple reads "11 times the estimate", "four times as likely", "3x",
// "fourfold". Other times are counted.
func (f *finder) readMultiple(a *amount, g *found) verdict {
	if a.ordinal || a.vague || a.fraction && !a.written.point {
		return pass
	}
	_, next := a.span()
	j := f.skipHyphen(next)
	switch {
	case f.is(j, isTimes) && (f.is(j+1, isCompare) || f.isComparative(j+1)):
	case f.cued(j, cueFold):
		g.fill(a, article.Ratio, f.endOf(j), j+1)
		g.noOf = true
		return taken
	case a.digits && f.follows(next) && f.says(next, "x") && !f.follows(next+1):
		g.fill(a, article.Ratio, f.endOf(next), next+1)
		g.noOf = true
		return taken
	default:
		return pass
	}
	g.fill(a, article.Ratio, f.endOf(j), j+1)
	g.noOf = true
	return taken
}

// isComparative reports a word such as "higher" or "larger".
func (f *finder) isComparative(j int) bool {
	s := f.text(j)
	return len(s) > 4 && s[len(s)-2:] == "er" && f.isWord(j) && !f.is(j, isStop) && f.says(j+1, "than")
}

// readMultipleWord reads "twice", "doubled", "threefold".
func (f *finder) readMultipleWord(i int, g *found) bool {
	if !f.isWord(i) {
		return false
	}
	w := f.w(i)
	if w.cue&cueMultiple == 0 {
		return false
	}
	if w.cue&cueWeakMultiple != 0 && !f.is(i+1, isCompare|isDefinite) && !f.isBoundBefore(i) && !f.is(i-1, isTo|isFuture) {
		return false
	}
	if w.cue&cueWeakMultiple != 0 && f.says(i+1, "as") && f.is(i+2, isArticle|isDefinite) { // "can double as a bed"
		return false
	}
	if f.hinted(i, hintOnce) && !f.isComparedAt(i+1) && !f.isBoundBefore(i) { // "scored twice"
		return false
	}
	if f.says(i+1, "-") && f.follows(i+1) || f.says(i-1, "-") && f.follows(i) {
		return false
	}
	*g = found{first: i, next: i + 1, val: decimalOf(uint64(w.n)), amount: true, noOf: true}
	g.Start, g.End, g.Kind = f.startOf(i), f.endOf(i), article.Ratio
	return true
}

// isComparedAt reports what "twice" at the token before j may multiply.
func (f *finder) isComparedAt(j int) bool {
	return !f.has(j) || f.is(j, isCompare|isDefinite|isPossessive) || f.isNumberStart(j) || f.isComparative(j) || f.isPunct(j) && isOpener(f.word(j))
}

// readFraction reads "two-thirds", "half", "a quarter", "3/4".
func (f *finder) readFraction(a *amount, g *found) verdict {
	if !a.fraction {
		return pass
	}
	end, next := a.span()
	if w := f.w(a.next - 1); w.period == quarter && (w.many || f.isOneQuarter(a)) && (f.w(a.first-1).deixis != noDeixis || f.w(a.first-1).ordinal || f.cued(a.first-1, cueSpanAdjective) || f.isOneQuarter(a)) {
		g.fill(a, article.Duration, end, next) // "the next three quarters"
		g.val, g.Unit, g.UCUM = a.val.times(4), periodNames[quarter], periodCodes[quarter]
		return taken
	}
	if a.val.compare(decimalOf(1)) >= 0 && !a.digits || a.digits && a.written.whole > 0 && a.val.compare(decimalOf(1)) > 0 {
		return pass // two and a half: a count
	}
	if !a.digits && !f.isFractionHere(a, next) {
		return refused
	}
	g.fill(a, article.Ratio, end, next)
	return taken
}

// isOneQuarter reports "one quarter" as a length of time: "in one quarter".
func (f *finder) isOneQuarter(a *amount) bool {
	i := a.first - 1
	for f.cued(i, cueAgeAdverb) { // "in just one quarter"
		i--
	}
	return !a.article && !a.digits && a.next == a.first+2 && f.hinted(i, hintSpan) && !f.is(a.next, isOf|isCompare)
}

// sharesBefore reports a share among the last figures of the sentence, so that
// "a third" is one as well.
func (f *finder) sharesBefore() bool {
	for k := len(f.found) - 1; k >= 0 && k > len(f.found)-4 && f.found[k].sentence == f.sentence; k-- {
		if g := &f.found[k]; g.Kind == article.Percent || g.Kind == article.Ratio && g.Values == nil {
			return true
		}
	}
	return false
}

// isFractionHere refuses the "half" and "third" that divide nothing: "the other
// half", "a third man", "half-brother", "half way".
func (f *finder) isFractionHere(a *amount, next int) bool {
	if f.says(next, "-") && f.follows(next) {
		return false
	}
	last := f.w(a.next - 1)
	if last.num == fractionOf && a.next == a.first+1 { // a bare "half" or "quarter"
		prev := a.first - 1
		switch {
		case last.n != 2:
			return f.is(next, isOf)
		case f.is(next, isOf|isDefinite|isArticle|isPossessive) || f.is(next, isCompare):
			return !f.is(prev, isScoreHalf) && !(f.has(prev) && f.w(prev).ordinal)
		case f.isBoundBefore(a.first) || f.is(prev, isHalfPrep):
			return true
		}
		return f.isPluralNounAt(next) && !(f.has(prev) && f.w(prev).ordinal) && !f.is(prev, isDefinite|isScoreHalf)
	}
	if last.num == fractionOf && last.n == 4 && a.val.digits == "25" && !f.is(next, isOf|isCompare) { // "a quarter" of a year, a coin
		return f.isBoundBefore(a.first) || f.is(a.first-1, isBy) || f.isChangeWord(a.first-1) || f.sharesBefore()
	}
	if a.article && (f.isBoundBefore(a.first) || f.sharesBefore()) {
		return true
	}
	if a.article && last.num != fractionOf && (f.is(next, isVerb|isSaid|isPast) || f.is(a.first-1, isVerb|isSaid)) {
		return false // "while a third said"
	}
	if a.article && last.num != fractionOf { // "a third", "a fifth"
		return !f.isNounAt(next) || f.is(next, isOf|isCompare)
	}
	return true
}

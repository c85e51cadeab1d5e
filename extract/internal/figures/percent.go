// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/article"

// pointUnit is the unit of points of percentage.
const pointUnit = "percentage point"

// readPercent reads "3.9%", "12.36-percent", "9 percentage points", "a quarter
// of 1 percent", "between 3% and 5%".
func (f *finder) readPercent(a *amount, g *found) verdict {
	if a.ordinal || a.vague || a.glued {
		return pass
	}
	if a.fraction {
		return f.readPartOfPercent(a, g)
	}
	_, next := a.span()
	uEnd, uNext, points := f.percentAt(next)
	if uNext == 0 {
		one := *a
		one.ranged = false
		if uEnd, uNext, points = f.percentAt(a.next); uNext == 0 {
			return f.readPollPoints(a, g)
		}
		*a = one
	}
	if !a.ranged {
		f.rangeOfPercents(a, &uEnd, &uNext)
	}
	g.fill(a, article.Percent, uEnd, uNext)
	f.setPercent(g, points)
	return taken
}

// setPercent fills the unit of a percentage; points says that it counts points.
func (f *finder) setPercent(g *found, points bool) {
	g.Unit, g.UCUM = "percent", "%"
	switch {
	case points && f.hinted(g.next-2, hintBasis):
		g.Unit, g.UCUM = "basis point", "10*-4"
	case points:
		g.Unit = pointUnit
	}
}

// readPollPoints reads the points by which a poll or an election is led: in a
// sentence that speaks of no game, and of polls itself or in its paragraph.
func (f *finder) readPollPoints(a *amount, g *found) verdict {
	_, j := a.span()
	j = f.pastOfA(a, f.skipHyphen(j))
	if !f.cued(j, cuePointWord) {
		return pass
	}
	if rates := a.fraction && !a.digits && f.topic().games == 0; !rates && !f.isPollTopic(j) {
		return pass // a "quarter point" is one of percentage anyway
	}
	g.fill(a, article.Percent, f.endOf(j), j+1)
	g.Unit, g.UCUM = pointUnit, "%"
	return taken
}

// isPollTopic reports whether the points at token j are those of a poll: its
// sentence speaks of one, else its paragraph more than of games, else the text.
func (f *finder) isPollTopic(j int) bool {
	t := f.topic()
	if t.games > 0 || t.index > 0 || t.polls > 0 || t.percents > 0 {
		return t.games == 0 && (t.index == 0 || t.polls > 0)
	}
	if t = f.topicAround(j); t.games == 0 && t.polls == 0 && f.topic().money == 0 {
		if f.overall.end == 0 {
			f.overall = f.countTopics(0, len(f.t.Tokens))
		}
		t = f.overall
	}
	return t.polls > t.games
}

// pastOfA steps over "a" or "of a" between a fraction and its unit: "half a
// mile", "a third of a gram".
func (f *finder) pastOfA(a *amount, j int) int {
	if !a.fraction {
		return j
	}
	if f.is(j, isOf) && f.is(j+1, isArticle) {
		return j + 2
	}
	if f.is(j, isArticle) {
		return j + 1
	}
	return j
}

// rangeOfPercents makes one range of "between 3% and 5%", "ranging from 3% to
// 5%"; other pairs are two figures, since their ends are compared.
func (f *finder) rangeOfPercents(a *amount, end, next *int) {
	j := *next
	if !f.has(j+1) || !f.opensRange(a.first, j) {
		return
	}
	high, ok := f.readNumeral(j + 1)
	if !ok || high.ordinal || high.vague || a.val.compare(high.val) >= 0 {
		return
	}
	if e, n, _ := f.percentAt(high.next); n != 0 {
		a.high, a.ranged = high, true
		*end, *next = e, n
	}
}

// opensRange reports whether the words before token i and the joint at token j
// make a range of two amounts that both have their unit.
func (f *finder) opensRange(i, j int) bool {
	switch {
	case f.is(j, isAnd):
		return f.isBetween(i)
	case f.is(j, isTo):
		return f.is(i-1, isFrom|isOf) && f.cued(i-2, cueRangeVerb)
	}
	return false
}

// percentAt reads the sign or word for percent at token j.
func (f *finder) percentAt(j int) (end, next int, points bool) {
	if !f.has(j) {
		return 0, 0, false
	}
	switch f.word(j) {
	case "%", "％", "٪":
		if f.spaced(j, 4) {
			return 0, 0, false
		}
		return f.pointsAfter(j)
	case "-", "‑":
		if f.follows(j) && f.follows(j+1) && f.w(j+1).is&isPercent != 0 {
			return f.pointsAfter(j + 1)
		}
		return 0, 0, false
	}
	w := f.w(j)
	switch {
	case f.word(j) == "pc" && f.isNumberStart(j-1): // "0.4pc"
		return f.endOf(j), j + 1, false
	case w.hint&hintBasis != 0 && f.cued(j+1, cuePointWord):
		return f.endOf(j + 1), j + 2, true
	case w.is&isPercent != 0:
		return f.pointsAfter(j)
	case w.is&isPer != 0 && f.is(j+1, isCent):
		return f.pointsAfter(j + 1)
	case w.cue&cuePercentagePoint != 0:
		return f.endOf(j), j + 1, true
	}
	return 0, 0, false
}

// pointsAfter ends a percentage at token j, or at "points" behind it.
func (f *finder) pointsAfter(j int) (end, next int, points bool) {
	if k := f.skipHyphen(j + 1); f.cued(k, cuePointWord) {
		j, points = k, true
	}
	return f.endOf(j), j + 1, points
}

// readPartOfPercent reads "a quarter of 1 percent", "half a percent", "half a
// percentage point", "two-thirds of a percent".
func (f *finder) readPartOfPercent(a *amount, g *found) verdict {
	if e, n, points := f.percentAt(a.next); n != 0 { // "3 1/2 percent"
		f.percentFigure(g, a, e, n, points)
		return taken
	}
	if f.readPollPoints(a, g) == taken {
		return taken
	}
	j := a.next
	if f.is(j, isOf) {
		j++
	}
	if !f.has(j + 1) {
		return pass
	}
	whole := decimalOf(1)
	if f.is(j, isArticle) {
		j++
	} else if n, ok := f.readNumeral(j); ok && j > a.next && !n.ordinal && !n.vague && !n.fraction {
		whole, j = n.val, n.next
	} else {
		return pass
	}
	e, n, points := f.percentAt(j)
	if n == 0 {
		return pass
	}
	k, isInt := whole.isInt()
	if !isInt || k < 1 || k > 100 {
		return pass
	}
	a.val = a.val.times(uint64(k))
	f.percentFigure(g, a, e, n, points)
	return taken
}

func (f *finder) percentFigure(g *found, a *amount, end, next int, points bool) {
	one := *a
	one.ranged = false
	g.fill(&one, article.Percent, end, next)
	f.setPercent(g, points)
}

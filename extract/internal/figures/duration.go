// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// periodNames are the units of durations, by period.
var periodNames = [...]string{
	second: "second", minute: "minute", hour: "hour", day: "day", week: "week", month: "month", quarter: "quarter",
	year: "year", decade: "decade", century: "century", millennium: "millennium", weekend: "weekend", halfYear: "half-year",
}

// periodCodes are the UCUM codes of the units of durations.
var periodCodes = [...]string{
	second: "s", minute: "min", hour: "h", day: "d", week: "wk", month: "mo", quarter: "3.mo", year: "a", decade: "10.a",
	century: "100.a", millennium: "1000.a", weekend: "", halfYear: "6.mo",
}

// finer says how many of the next smaller units make a period, where that is
// exact.
var finer = [...]struct {
	unit period
	n    uint64
}{
	minute: {second, 60}, hour: {minute, 60}, day: {hour, 24}, week: {day, 7}, year: {month, 12},
	century: {year, 100}, millennium: {year, 1000}, decade: {year, 10},
}

// readDuration reads a number with a unit of time: "three hours", "six-day",
// "two consecutive quarters", "four hours and 48 minutes", "half an hour". Where
// "ago" follows, it is a date.
func (f *finder) readDuration(a *amount, g *found) verdict {
	if a.ordinal {
		return pass
	}
	_, next := a.span()
	p, end, after := f.periodAt(next, a)
	if p == noPeriod && a.ranged { // the range was none of periods
		return pass
	}
	if p == noPeriod {
		return pass
	}
	if a.vague {
		return refused // "thousands of years", "dozens of days"
	}
	g.fill(a, article.Duration, end, after)
	if !a.ranged {
		f.addPeriods(g, &p)
	}
	g.Unit, g.UCUM = periodNames[p], periodCodes[p]
	if f.agoDate(g, p) {
		return taken
	}
	if f.isIdiomDay(a, p, after) {
		return refused
	}
	return taken
}

// periodAt reads the unit of time at token j, behind a hyphen or an adjective
// ("three straight years", "half an hour").
func (f *finder) periodAt(j int, a *amount) (p period, end, next int) {
	if !f.has(j) || f.masked[j] {
		return noPeriod, 0, 0
	}
	hyphen := f.says(j, "-") && f.follows(j) && f.follows(j+1)
	switch {
	case hyphen:
		j++
	case a.fraction && f.is(j, isOf) && f.is(j+1, isArticle): // "a quarter of an hour"
		j += 2
	case a.fraction && f.is(j, isArticle): // "half an hour"
		j++
	case f.is(j, isOf) && a.vague:
		j++
	case f.cued(j, cueSpanAdjective) && f.has(j+1) && f.w(j+1).period != noPeriod:
		j++
	}
	if !f.has(j) || !f.isWord(j) {
		return noPeriod, 0, 0
	}
	p = f.w(j).period
	switch {
	case p == noPeriod || p == weekend:
		return noPeriod, 0, 0
	case (p == second || p == quarter) && !hyphen && !a.fraction && !isOne(a.val) && !f.isPluralAt(j):
		return noPeriod, 0, 0
	}
	return p, f.endOf(j), j + 1
}

func isOne(d decimal) bool { return d.digits == "1" && d.exp == 0 && !d.neg }

// addPeriods adds the rest of a compound duration: "four hours and 48
// minutes", "1h 20m". The value is then counted in the smaller unit.
func (f *finder) addPeriods(g *found, p *period) {
	for range 3 {
		j := g.next
		if f.is(j, isAnd) {
			j++
		} else if f.says(j, ",") && f.isNumberStart(j+1) {
			j++
		}
		small := finer[*p]
		if !f.has(j) || small.n == 0 {
			return
		}
		if w := f.w(j); j > g.next && f.lang.nounFirst && w.num == fractionOf && w.n == 2 { // "deux ans et demi"
			g.val = g.val.add(decimalOf(1).over(2))
			g.End, g.next = f.endOf(j), j+1
			return
		}
		if j > g.next && f.is(j, isArticle) && f.w(j+1).num == fractionOf { // "an hour and a half"
			if m, end, ok := f.andFraction(g.next); ok && f.periodless(end) {
				g.val = g.val.add(m)
				g.End, g.next = f.endOf(end-1), end
			}
			return
		}
		n, ok := f.readNumeral(j)
		if !ok || n.ordinal || n.vague || n.fraction || n.val.compare(decimalOf(1000)) >= 0 {
			return
		}
		b := amount{numeral: n}
		q, end, next := f.periodAt(n.next, &b)
		if q == noPeriod || q >= *p {
			return
		}
		val := g.val
		for *p > q && finer[*p].n != 0 {
			val, *p = val.times(finer[*p].n), finer[*p].unit
		}
		if *p != q {
			return
		}
		g.val = val.add(n.val)
		g.End, g.next = end, next
	}
}

// periodEndings are the ends of adjectives that a number and a period make.
var periodEndings = [...]struct {
	stem string
	unit period
}{{"jährig", year}, {"monatig", month}, {"wöchig", week}, {"tägig", day}, {"stündig", hour}, {"minütig", minute}}

// readPeriodWord reads "sechsjährig", an age, and "dreitägig", a length of time.
func (f *finder) readPeriodWord(i int, g *found) bool {
	if f.lang.compound == nil || f.lex[i] != 0 || f.sizeOf(i) < 9 {
		return false
	}
	for _, e := range periodEndings {
		number, ending, found := strings.Cut(f.text(i), e.stem)
		if !found || len(ending) > 2 {
			continue
		}
		n := germanBase(number)
		if n == 0 {
			w, _ := germanNumber(number)
			n = w.n
		}
		if n == 0 {
			return false
		}
		a := amount{numeral: numeral{start: f.startOf(i), end: f.endOf(i), first: i, next: i + 1, val: decimalOf(uint64(n))}}
		kind := article.Duration
		if e.unit == year {
			kind = article.Age
		}
		g.fill(&a, kind, a.end, a.next)
		g.Unit, g.UCUM, g.noOf = periodNames[e.unit], periodCodes[e.unit], true
		return true
	}
	return false
}

// readStopwatch reads "2:09:14" and "1:52.41", the time that something took, in
// seconds.
func (f *finder) readStopwatch(i int, g *found) bool {
	tok := &f.t.Tokens[i]
	if tok.Kind != prose.Number || tok.End-tok.Start > 2 || !f.says(i+1, ":") || f.follows(i) {
		return false
	}
	total, j := decimalOf(0), i
	for n := 0; ; n++ {
		s := f.word(j)
		w, ok := readDigits(f.t.S, f.startOf(j), f.lang)
		if !ok || w.group || w.whole > 2 || n > 0 && w.whole != 2 {
			return false
		}
		total = total.times(60).add(w.val)
		if more := f.says(j+1, ":") && f.follows(j+1) && f.follows(j+2) && f.isNumber(j+2); more && n < 2 && len(s) <= 2 {
			j += 2
			continue
		}
		if n == 0 || n == 1 && !w.point {
			return false
		}
		break
	}
	*g = found{first: i, next: j + 1, val: total, amount: true}
	g.Span = f.t.Span(i, j+1)
	g.Kind, g.Unit, g.UCUM = article.Duration, periodNames[second], periodCodes[second]
	return true
}

// periodless reports that no unit of time stands at token j.
func (f *finder) periodless(j int) bool { return !f.has(j) || f.w(j).period == noPeriod }

// isIdiomDay reports "one day" and "one night" that name no length of time:
// "One day, he said".
func (f *finder) isIdiomDay(a *amount, p period, next int) bool {
	if p != day || !isOne(a.val) || a.digits || f.w(next-1).period == noPeriod || f.says(next-2, "-") {
		return false
	}
	if f.is(next, isAgo|isHence) || f.isShift(next) {
		return false
	}
	start, _ := f.bounds()
	return a.first == start || !f.is(a.first-1, isPrep) && !f.isBoundBefore(a.first)
}

// isShift reports a word that moves a point in time by a duration: earlier,
// later, before, after.
func (f *finder) isShift(j int) bool { return f.cued(j, cueShiftWord) }

// readLonePeriod reads "a year", "an hour and a half", "past year" where the
// article is the number.
func (f *finder) readLonePeriod(i int, g *found) bool {
	if !f.is(i, isArticle) || !f.has(i+1) {
		return false
	}
	j := i + 1
	if !f.has(j) || !f.isWord(j) {
		return false
	}
	if f.hinted(i-1, hintOnce) || f.is(i-1, isTimes) { // "once a month"
		return false
	}
	p := f.w(j).period
	if p == noPeriod || p == weekend || p == quarter || p == second && f.says(j, "second") || f.isPluralAt(j) || f.says(j+1, "-") && f.follows(j+1) {
		return false
	}
	n := numeral{first: i, next: j + 1, start: f.startOf(i), end: f.endOf(j), val: decimalOf(1), article: true}
	a := amount{numeral: n}
	g.fill(&a, article.Duration, n.end, n.next)
	before := g.next
	f.addPeriods(g, &p)
	g.Unit, g.UCUM = periodNames[p], periodCodes[p]
	if f.agoDate(g, p) {
		return true
	}
	if g.next > before || f.isShift(g.next) || f.isBoundBefore(i) {
		return true
	}
	if !f.is(i-1, isSpanPrep) || f.isNounAt(g.next) {
		return false
	}
	return true
}

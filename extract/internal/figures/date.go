// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

// when is a date as far as the text gives it. What is not given is zero.
type when struct {
	first, next int // its tokens
	value       string
	low, high   string // instead of value, for a range
	at          date   // the day, month or year, where there is one
	level       level

	hasClock     bool
	hour, minute int
	part         dayPart
	weekday, rel int // rel is a day counted from the reference
	hasRel       bool
	month, day   int
	lastDay      int // end of "Dec. 5-7"
	year         int
	kind         article.FigureKind // Duration for "past year"
	unit         period
}

// level is the precision of a date.
type level uint8

const (
	noLevel level = iota
	clockLevel
	dayLevel
	weekLevel
	monthLevel
	quarterLevel
	seasonLevel
	yearLevel
	decadeLevel
	centuryLevel
)

// dateRules read what may be a date at a token, each in its own way; what
// readShade reads goes before them.
var dateRules = []struct {
	name string
	read func(f *finder, i int, w *when) bool
}{
	{"numeric date", (*finder).readNumericDate},
	{"period with its adjective behind", (*finder).readDeicticAfter},
	{"moment", (*finder).readMoment},
	{"deictic period", (*finder).readDeictic},
	{"decade with its noun before", (*finder).readNamedDecade},
	{"quarter or half", (*finder).readQuarter},
	{"season", (*finder).readSeason},
	{"century", (*finder).readCentury},
	{"decade", (*finder).readDecade},
	{"year", (*finder).readYear},
	{"period before now", (*finder).readAgoBefore},
}

// mayDate reports whether a date may begin at token i.
func (f *finder) mayDate(i int) bool {
	if f.isNumber(i) {
		return true
	}
	w := f.w(i)
	if w.is&isArticle != 0 && f.w(i+1).num == fractionOf { // "a quarter to six"
		return true
	}
	if w.month|w.weekday != 0 || w.season != 0 || w.part != 0 || w.deixis != 0 || w.ordinal {
		return true
	}
	if w.is&(isEarly|isYearWord|isDecadeWord|isRelDay|isAgoBefore) != 0 || w.num == teenWord || w.num == tenWord || w.num == unitWord || w.num == fractionOf {
		return true
	}
	if f.lang.nounFirst && (f.isTitle(i) && f.w(i+1).period == century) {
		return true
	}
	if f.lang.nounFirst && (w.period != noPeriod || w.hint&hintDecadeLead != 0) {
		return true
	}
	s := f.word(i)
	return s == "'" || s == "’" || s == "‘" || len(s) == 2 && s[0]|0x20 == 'q' || len(s) == 6 && s[:2] == "FY"
}

// readDate reads a date, or a range of two.
func (f *finder) readDate(i int, g *found) bool {
	if !f.mayDate(i) {
		return false
	}
	w, ok := f.dateAt(i)
	if !ok {
		return false
	}
	if w.kind != article.Duration {
		f.dateRange(&w)
	}
	if !w.at.isZero() {
		f.anchor = w.at
	}
	if start, _ := f.bounds(); w.year != 0 && f.yearOf == f.sentence {
		f.yearOf = -1 // a second year: neither rules the sentence
	} else if w.year != 0 && w.first <= start+1 {
		f.yearOf, f.yearSeen = f.sentence, w.year
	}
	*g = found{first: w.first, next: w.next, noOf: true}
	span := f.t.Span(w.first, w.next)
	g.Span = span
	if w.kind == article.Duration {
		g.Kind, g.amount, g.val = article.Duration, true, decimalOf(1)
		g.Unit, g.UCUM = periodNames[w.unit], periodCodes[w.unit]
		return true
	}
	g.Kind = article.DateFigure
	g.Value, g.Low, g.High = article.Value(w.value), article.Value(w.low), article.Value(w.high)
	return true
}

// dateAt reads one date at token i.
func (f *finder) dateAt(i int) (when, bool) {
	if !f.has(i) || f.masked[i] {
		return when{}, false
	}
	if f.depth == len(f.whens) {
		f.whens = append(f.whens, new(when))
	}
	w := f.whens[f.depth]
	f.depth++
	ok := f.fillDate(i, w)
	f.depth--
	return *w, ok
}

// fillDate fills w with the date at token i.
func (f *finder) fillDate(i int, w *when) bool {
	*w = when{first: i, next: i}
	if f.readShade(i, w) {
		return true
	}
	for k := range dateRules {
		*w = when{first: i, next: i}
		if dateRules[k].read(f, i, w) {
			return true
		}
	}
	return false
}

// dateRange takes in the second end of "1998 to 2019", "June through August",
// "9 a.m. to 5 p.m.".
func (f *finder) dateRange(w *when) {
	j := w.next
	if w.low != "" || !f.has(j+1) {
		return
	}
	switch {
	case f.isDashAt(j):
		if f.isSpaced(j) != f.isSpaced(j+1) || f.isSpaced(j) && w.level > clockLevel && w.level < monthLevel {
			return
		}
	case f.is(j, isTo) || f.is(j, isAnd) && f.isBetween(w.first):
	default:
		return
	}
	j++
	if f.is(j, isDefinite) {
		j++
	}
	if w.level == yearLevel && f.isShortYear(j, w.at.y) { // "2010-11"
		n := smallNumber(f.word(j))
		w.low, w.high, w.value = w.value, date{y: w.at.y - w.at.y%100 + n}.String(), ""
		if n <= w.at.y%100 {
			w.high = date{y: w.at.y - w.at.y%100 + 100 + n}.String()
		}
		w.next = j + 1
		return
	}
	if !f.has(j) || !f.mayDate(j) {
		return
	}
	hold := f.anchor
	f.anchor = w.at
	high, ok := f.dateAt(j)
	f.anchor = hold
	if !ok || high.kind == article.Duration || high.value == "" || w.value == "" {
		return
	}
	if w.level == clockLevel && high.level == dayLevel && high.hasClock && !high.at.isZero() { // "10am to 3pm on Saturday"
		w.at, w.level = high.at, dayLevel
		if w.hour*60+w.minute > high.hour*60+high.minute { // "9pm until 10am tomorrow"
			w.at = w.at.addDays(-1)
		}
		w.value = w.at.String() + w.value
	}
	if high.level != w.level {
		return
	}
	if w.level == yearLevel && w.at.y >= high.at.y {
		return
	}
	w.inherit(&high)
	f.pullBack(w, &high)
	if w.weekday != 0 && high.weekday != 0 && high.at.days(w.at) < 0 { // "from Monday to Friday"
		high.at = high.at.addDays(7)
		high.value = high.at.String() + high.value[min(len(high.value), 10):]
	}
	w.low, w.high, w.value, w.next = w.value, high.value, "", high.next
}

// inherit gives the first end of a range the year that only the second has.
func (w *when) inherit(high *when) {
	if w.level != high.level || w.year != 0 || w.at.isZero() || w.month == 0 {
		return
	}
	switch {
	case high.year != 0:
		w.at.y = high.year
		if w.at.m > high.at.m {
			w.at.y--
		}
	case high.at.days(w.at) < 0:
		high.at.y = w.at.y
		if high.at.m < w.at.m {
			high.at.y++
		}
		high.value = high.at.String()
	default:
		return
	}
	w.value = w.at.String()
}

// pullBack moves a range of months that would end after the publication a year
// back where the verb is past: "from October to March it lost ground".
func (f *finder) pullBack(w, high *when) {
	if w.level != monthLevel || w.year != 0 || high.year != 0 || f.ref.isZero() || high.at.y*12+high.at.m <= f.ref.y*12+f.ref.m {
		return
	}
	if f.tenseAt(w.first, high.next) != pastTense {
		return
	}
	w.at.y--
	high.at.y--
	w.value, high.value = w.at.String(), high.at.String()
}

// isShortYear reports two digits at token j that go on a range of years.
func (f *finder) isShortYear(j, year int) bool {
	if !f.follows(j) || !f.isNumber(j) || f.follows(j+1) && !f.isPunct(j+1) {
		return false
	}
	s := f.word(j)
	n := smallNumber(s)
	if len(s) != 2 || n < 0 || f.follows(j+1) && f.isDashAt(j+1) {
		return false
	}
	return n > year%100 || year%100 == 99 && n == 0
}

// setDay sets a date of day precision.
func (w *when) setDay(d date) { w.at, w.level, w.value = d, dayLevel, d.String() }

// readNumericDate reads "2023-12-20", "5/17/2018", "17.05.2018", "9/11".
func (f *finder) readNumericDate(i int, w *when) bool {
	if !f.isNumber(i) || f.follows(i) && f.isWord(i-1) {
		return false
	}
	s := f.word(i)
	if n := len(s); n >= 6 && n <= 10 && isDottedDate(s) {
		return f.numericDay(s, ".", i+1, w)
	}
	if !f.has(i+2) || f.isSpaced(i+1) || f.isSpaced(i+2) || !f.isNumber(i+2) {
		return false
	}
	mark := f.word(i + 1)
	if mark != "/" && mark != "-" || smallNumber(s) < 0 {
		return false
	}
	if f.follows(i+3) && f.word(i+3) == mark && f.follows(i+4) && f.isNumber(i+4) {
		return f.numericDay(f.t.S[f.t.Tokens[i].Start:f.t.Tokens[i+4].End], mark, i+5, w)
	}
	if mark == "/" && s == "9" && f.says(i+2, "11") && f.lang.code == "en" {
		w.setDay(date{2001, 9, 11})
		w.next = i + 3
		return true
	}
	return false
}

// numericDay reads three numbers that a mark parts.
func (f *finder) numericDay(s, mark string, next int, w *when) bool {
	var n [3]int
	var size [3]int
	k, start := 0, 0
	for p := 0; p <= len(s); p++ {
		if p == len(s) || s[p] == mark[0] {
			if k > 2 {
				return false
			}
			n[k], size[k] = smallNumber(s[start:p]), p-start
			start = p + 1
			k++
		}
	}
	if k != 3 || n[0] < 0 || n[1] < 0 || n[2] < 0 || f.follows(next) && !f.isPunct(next) {
		return false
	}
	var d date
	switch {
	case size[0] == 4:
		d = date{n[0], n[1], n[2]}
	case size[2] != 4 && (size[2] != 2 || mark == "-"):
		return false
	case mark == "." || f.isDayFirst(n[0], n[1]):
		d = date{n[2], n[1], n[0]}
	default:
		d = date{n[2], n[0], n[1]}
	}
	if d.y < 100 {
		d.y += 2000
		if d.y > 2050 {
			d.y -= 100
		}
	}
	if d.m == 0 || d.d == 0 || !d.isValid() {
		return false
	}
	w.setDay(d)
	w.year, w.month, w.day, w.next = d.y, d.m, d.d, next
	f.clockBehind(next, w)
	return true
}

// isDayFirst decides the order of "5/4": the larger number says, else the
// publisher's country, else the language.
func (f *finder) isDayFirst(a, b int) bool {
	if a > 12 || b > 12 {
		return a > 12
	}
	switch f.country {
	case "US", "PH", "":
		return f.country == "" && f.lang.dayFirst
	}
	return true
}

// clockBehind takes in a clock time after a date.
func (f *finder) clockBehind(j int, w *when) {
	if f.is(j, isAt) || f.says(j, ",") {
		j++
	}
	c := when{next: j}
	if f.readClock(j, &c) && c.hasClock {
		w.hour, w.minute, w.hasClock, w.next = c.hour, c.minute, true, c.next
		w.value += clockOf(c.hour, c.minute)
	}
}

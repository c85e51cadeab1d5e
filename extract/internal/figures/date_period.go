// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// readShade reads "late 2020", "mid-1990s", "end of 2019", "the beginning of
// January": the value is that of the date.
func (f *finder) readShade(i int, w *when) bool {
	if !f.is(i, isEarly) {
		return false
	}
	j := f.skipHyphen(i + 1)
	if f.is(j, isOf) {
		j++
	}
	if f.is(j, isIn) && !f.hinted(i, hintOpening) {
		j++
	}
	for f.is(j, isDefinite) {
		j++
	}
	if !f.has(j) || !f.mayDate(j) || j == i+1 && f.t.Tokens[j].Kind == prose.Number && f.yearAt(j) == 0 && !f.isDecadeAt(j) {
		return false
	}
	inner, ok := f.dateAt(j)
	if !ok || inner.level == clockLevel || inner.level == dayLevel || inner.level == noLevel || inner.kind == article.Duration {
		return false
	}
	first := w.first
	*w = inner
	w.first = first
	if f.cued(i, cueEarlier) { // "earlier this week"
		w.first = j
	}
	return true
}

func (f *finder) isDecadeAt(j int) bool {
	c := when{next: j}
	return f.readDecade(j, &c)
}

// readDeictic reads "this year", "last week", "next spring", "last November",
// "next Tuesday", "the previous quarter", "past year".
func (f *finder) readDeictic(i int, w *when) bool {
	x := f.w(i)
	if x.deixis == noDeixis || x.is&isRelDay != 0 {
		return false
	}
	j := i + 1
	if f.is(j, isYearWord) && f.has(j+1) && f.w(j+1).period != noPeriod && f.w(j).period == noPeriod { // "this fiscal year"
		j++
	}
	near := false
	if f.has(j+1) && f.w(j).deixis != noDeixis && x.deixis == thisOne { // "this coming week", "this past spring"
		x, near = f.w(j), true
		j++
	}
	if !f.has(j) || f.t.Tokens[j].Kind != prose.Word || f.isTitled(j) && f.isTitledPair(i, j) {
		return false
	}
	step := deicticStep(x.deixis)
	base := f.ref
	if (x.deixis == previousOne || x.deixis == followingOne) && !f.anchor.isZero() {
		base = f.anchor
	}
	y := f.w(j)
	w.next = j + 1
	switch {
	case y.weekday != 0 && f.isNameCase(j):
		if near { // "this coming Sunday" is the next there is
			w.weekday = int(y.weekday)
			return f.nearWeekday(w, step)
		}
		return f.deicticWeekday(w, int(y.weekday), step)
	case y.month != 0 && f.isNameCase(j):
		return f.deicticMonth(w, int(y.month), x.deixis)
	case y.season != noSeason:
		return f.deicticSeason(w, y.season, x.deixis)
	case y.period == noPeriod || f.isPluralAt(j) || f.text(j+1) == "-" && f.follows(j+1):
		return false
	}
	if x.cue&cueSpanWord != 0 || (x.deixis == lastOne || x.deixis == nextOne) && f.isSpanContext(i) {
		w.kind, w.unit, w.level = article.Duration, y.period, yearLevel
		return y.period >= day
	}
	if !f.deicticPeriod(w, y.period, base, step) {
		return false
	}
	if y.period == year {
		f.quarterBehind(w)
	}
	return true
}

// isTitledPair reports "This Week" as the name of a programme.
func (f *finder) isTitledPair(i, j int) bool {
	return f.t.Tokens[i].Title && f.t.Tokens[j].Title && !f.t.Tokens[j].Upper && f.w(j).weekday == 0 && f.w(j).month == 0
}

// nearWeekday gives the first named day after or before the reference.
func (f *finder) nearWeekday(w *when, step int) bool {
	w.level = dayLevel
	if f.ref.isZero() {
		return true
	}
	days := (w.weekday-f.ref.weekday()+6)%7 + 1
	if step < 0 {
		days = -((f.ref.weekday()-w.weekday+6)%7 + 1)
	}
	w.setDay(f.ref.addDays(days))
	return true
}

// quarterBehind narrows a year to the quarter behind it: "last year's fourth
// quarter", "the 1988 third quarter".
func (f *finder) quarterBehind(w *when) {
	j := w.next
	if f.isPossessiveAt(j) {
		j++
	}
	n, ok := f.readNumeral(j)
	v, _ := n.val.isInt()
	if !ok || !n.ordinal || v < 1 || v > 4 || w.at.isZero() {
		return
	}
	k := f.skipHyphen(n.next)
	if f.w(k).period != quarter || f.isPluralAt(k) {
		return
	}
	w.at.m = int(v)*3 - 2
	w.level, w.value, w.next = quarterLevel, w.at.quarter(), k+1
}

// readDeicticAfter reads "la semaine dernière", "el mes pasado", "lundi
// prochain", where the adjective follows its noun.
func (f *finder) readDeicticAfter(i int, w *when) bool {
	x, y := f.w(i), f.w(i+1)
	if !f.lang.nounFirst || y.deixis == noDeixis || y.is&isRelDay != 0 || f.t.Tokens[i].Kind != prose.Word {
		return false
	}
	w.next = i + 2
	base := f.ref
	if (y.deixis == previousOne || y.deixis == followingOne) && !f.anchor.isZero() {
		base = f.anchor
	}
	switch step := deicticStep(y.deixis); {
	case x.weekday != 0:
		return f.deicticWeekday(w, int(x.weekday), step)
	case x.month != 0:
		return f.deicticMonth(w, int(x.month), y.deixis)
	case x.season != noSeason:
		return f.deicticSeason(w, x.season, y.deixis)
	case x.period == noPeriod || f.isPluralAt(i) && x.period != month:
		return false
	default:
		return f.deicticPeriod(w, x.period, base, step)
	}
}

// readNamedDecade reads "les années 1990", "los años 80", "década de 1990".
func (f *finder) readNamedDecade(i int, w *when) bool {
	if !f.hinted(i, hintDecadeLead) {
		return false
	}
	j := i + 1
	for f.is(j, isOf|isDefinite) {
		j++
	}
	if !f.isNumberStart(j) {
		return false
	}
	s := f.t.Word(j)
	n := smallNumber(s)
	switch {
	case n < 0 || n%10 != 0:
		return false
	case len(s) == 4 && n >= 1000 && n < 2100:
	case len(s) == 2 && n >= 20:
		n += 1900
	default:
		return false
	}
	w.level, w.next, w.value = decadeLevel, j+1, decadeOf(n)
	return true
}

// isSpanContext reports "over the last year", "in the last week": a length of
// time up to now.
func (f *finder) isSpanContext(i int) bool {
	return f.lang.code == "en" && f.is(i-1, isDefinite) && f.is(i-2, isSpanPrep)
}

// deicticPeriod gives the period that lies step periods from base.
func (f *finder) deicticPeriod(w *when, p period, base date, step int) bool {
	switch p {
	case day:
		w.level = dayLevel
	case week, weekend:
		w.level = weekLevel
	case month:
		w.level = monthLevel
	case quarter, halfYear:
		w.level = quarterLevel
	case year:
		w.level = yearLevel
	case decade:
		w.level = decadeLevel
	case century:
		w.level = centuryLevel
	default:
		return false
	}
	if base.isZero() {
		return p != day
	}
	if base.d == 0 {
		base.d = 1
	}
	if base.m == 0 {
		if p < year {
			base = f.ref
		} else {
			base.m = 1
		}
	}
	switch p {
	case day:
		if step == 0 {
			return false
		}
		w.setDay(base.addDays(step))
		w.at = date{}
	case week:
		w.at = base.addDays(7 * step)
		w.value = w.at.week()
	case weekend:
		sat := base.addDays(6 - base.weekday() + 7*step)
		w.at = sat
		w.low, w.high = sat.String(), sat.addDays(1).String()
	case month:
		w.at = base.addMonths(step)
		w.value = w.at.String()
	case quarter:
		w.at = base.addMonths(3 * step)
		w.value = w.at.quarter()
	case halfYear:
		return false
	case year:
		w.at = date{y: base.y + step}
		w.value = w.at.String()
	case decade:
		w.at = date{y: base.y + 10*step}
		w.value = decadeOf(w.at.y)
	case century:
		w.at = date{y: base.y + 100*step}
		w.value = centuryOf(w.at.y)
	}
	if p == decade || p == century {
		w.at = date{}
	}
	return true
}

// deicticWeekday gives the named day of the last, this or next week.
func (f *finder) deicticWeekday(w *when, weekday, step int) bool {
	w.level, w.weekday = dayLevel, weekday
	if !f.ref.isZero() {
		w.setDay(f.ref.addDays(weekday - f.ref.weekday() + 7*step))
	}
	if p := (when{next: w.next}); f.readPart(w.next, &p) {
		w.part, w.next = p.part, p.next
	}
	if w.value != "" {
		f.addClock(w)
	}
	return true
}

// deicticMonth gives the named month on the side the word points to. "Last
// November" in December is that of the year before: this year's would be plain
// "November".
func (f *finder) deicticMonth(w *when, m int, d deixis) bool {
	w.level, w.month = monthLevel, m
	if day, end := f.dayAt(w.next); day > 0 && f.lang.monthFirst { // "last Nov. 5", "this March 3"
		w.day, w.next = day, end
	}
	if !f.ref.isZero() {
		y := f.ref.y
		switch deicticStep(d) {
		case -1:
			if m >= f.ref.m-1 {
				y--
			}
		case 1:
			if m <= f.ref.m {
				y++
			}
		}
		w.at = date{y, m, w.day}
		if w.day != 0 {
			w.level = dayLevel
		}
		w.value = w.at.String()
	}
	return true
}

// deicticSeason gives the season on the side the word points to.
func (f *finder) deicticSeason(w *when, s season, d deixis) bool {
	if f.isNounAt(w.next) && f.t.Tokens[w.next].Title {
		return false
	}
	w.level = seasonLevel
	if f.ref.isZero() {
		return true
	}
	y, start := f.ref.y, seasonStart[s]
	now := f.ref.m
	switch deicticStep(d) {
	case -1:
		if s == winter && now < 3 || start+2 >= now && s != winter || s == winter {
			y--
		}
		if s == winter && now < 3 {
			y--
		}
	case 1:
		if start <= now && s != winter || s == winter && now == 12 {
			y++
		}
	default:
		if s == winter && now < 3 {
			y--
		}
	}
	w.at, w.value = date{y: y, m: start}, seasonOf(y, s)
	return true
}

// readSeason reads "spring", "the summer of 2020", "Winter 2021".
func (f *finder) readSeason(i int, w *when) bool {
	x := f.w(i)
	if x.season == noSeason {
		return false
	}
	j := i + 1
	if f.is(j, isOf) {
		j++
	}
	w.level = seasonLevel
	if y, next := f.yearFrom(j); y != 0 {
		j = next - 1
		w.at, w.value, w.next = date{y: y, m: seasonStart[x.season]}, seasonOf(y, x.season), j+1
		return true
	}
	if y := f.w(min(j, len(f.t.Tokens)-1)); f.has(j+1) && y.deixis != noDeixis && f.w(j+1).period == year && !f.ref.isZero() {
		yy := f.ref.y + deicticStep(y.deixis)
		w.at, w.value, w.next = date{y: yy, m: seasonStart[x.season]}, seasonOf(yy, x.season), j+2
		return true
	}
	prev := i - 1
	article := f.is(prev, isDefinite)
	if article {
		prev--
	}
	strong := x.season != fall || f.text(i) != "fall"
	if !f.is(prev, isSeasonPrep) || j > i+1 || f.isNounAt(j) || !article && !strong || f.t.Tokens[i].Title {
		return false
	}
	w.next = i + 1
	if f.ref.isZero() {
		return true
	}
	y := f.ref.y
	m := seasonStart[x.season]
	switch f.tenseAt(i, w.next).side() {
	case 1:
		if m < f.ref.m-2 || m+2 < f.ref.m {
			y++
		}
	default:
		if m > f.ref.m {
			y--
		}
	}
	w.at, w.value = date{y: y, m: m}, seasonOf(y, x.season)
	return true
}

// readQuarter reads "the third quarter", "fourth-quarter", "Q3 2023", "first
// half of 2022". In a story of sport a quarter and a half are played, and no
// date.
func (f *finder) readQuarter(i int, w *when) bool {
	var n, j int
	var p period
	if s := f.t.Word(i); len(s) == 2 && s[0]|0x20 == 'q' && '1' <= s[1] && s[1] <= '4' && f.t.Tokens[i].Kind == prose.Word {
		n, p, j = int(s[1]-'0'), quarter, i+1
	} else if x := f.w(i); x.ordinal || f.t.Tokens[i].Kind == prose.Number {
		m, ok := f.readNumeral(i)
		v, _ := m.val.isInt()
		if !ok || !m.ordinal || v < 1 || v > 4 {
			return false
		}
		n, j = int(v), f.skipHyphen(m.next)
		switch {
		case !f.has(j):
			return false
		case f.w(j).period == quarter && !f.isPluralAt(j):
			p = quarter
		case f.w(j).num == fractionOf && f.w(j).n == 2 && n <= 2 && !f.isPluralAt(j):
			p = halfYear
		default:
			return false
		}
		j++
	} else {
		return false
	}
	w.level, w.next = quarterLevel, j
	y := f.quarterYear(w)
	if y == 0 && (p == halfYear || n > 0) {
		if p == halfYear || f.text(i)[0] != 'q' && !f.isFinance() {
			return false
		}
	}
	if y == 0 {
		if f.ref.isZero() {
			return true
		}
		y = f.pickQuarterYear(n, w)
	}
	if p == halfYear {
		w.at = date{y: y, m: n*6 - 5}
		w.low, w.high = w.at.String(), date{y: y, m: n * 6}.String()
		return true
	}
	w.at = date{y: y, m: n*3 - 2}
	w.value = w.at.quarter()
	return true
}

// quarterYear reads the year behind a quarter: "of 2023", "of last year",
// "2023", "of fiscal 2024", "of the year".
func (f *finder) quarterYear(w *when) int {
	j := w.next
	if f.is(j, isOf) || f.text(j) == "-" {
		j++
	}
	for f.is(j, isDefinite) || f.is(j, isYearWord) && f.yearAt(j+1) != 0 {
		j++
	}
	if y := f.yearAt(j); y != 0 {
		w.next = j + 1
		return y
	}
	if !f.has(j) || f.ref.isZero() {
		return 0
	}
	if x := f.w(j); x.deixis != noDeixis && f.has(j+1) && f.w(j+1).period == year {
		w.next = j + 2
		return f.ref.y + deicticStep(x.deixis)
	}
	if f.w(j).period == year && f.is(j-1, isDefinite) && j > w.next {
		w.next = j + 1
		return f.ref.y
	}
	return 0
}

// pickQuarterYear returns the year of a quarter without one: the last that has
// begun, or the next where the text looks ahead.
func (f *finder) pickQuarterYear(n int, w *when) int {
	now := (f.ref.m-1)/3 + 1
	if n > now && (n > now+2 || f.tenseAt(w.first, w.next).side() <= 0) {
		return f.ref.y - 1
	}
	return f.ref.y
}

// isFinance reports whether the sentence speaks of business rather than of
// play.
func (f *finder) isFinance() bool {
	t := f.topic()
	return t.money > 0 && 2*t.money >= t.play || t.play == 0
}

// readCentury reads "19th century", "the twenty-first century", "XIXe siècle",
// "siglo XIX".
func (f *finder) readCentury(i int, w *when) bool {
	if f.lang.nounFirst {
		if n := roman(strings.TrimRight(f.t.Word(i), "eèm")); n > 0 && f.w(i+1).period == century {
			w.level, w.next, w.value = centuryLevel, i+2, string(padded(nil, n-1, 2))
			return true
		}
		if f.w(i).period == century && f.has(i+1) {
			if n := roman(f.t.Word(i + 1)); n > 0 {
				w.level, w.next, w.value = centuryLevel, i+2, string(padded(nil, n-1, 2))
				return true
			}
		}
	}
	if !f.w(i).ordinal && f.t.Tokens[i].Kind != prose.Number && f.w(i).num != tenWord {
		return false
	}
	n, ok := f.readNumeral(i)
	v, _ := n.val.isInt()
	if !ok || !n.ordinal || v < 1 || v > 40 {
		return false
	}
	j := f.skipHyphen(n.next)
	if !f.has(j) || f.w(j).period != century {
		return false
	}
	w.level, w.next, w.value = centuryLevel, j+1, string(padded(nil, int(v)-1, 2))
	return true
}

// roman returns the value of a number up to 39 in Roman capitals; 0 for none.
func roman(s string) int {
	n, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := 0
		switch s[i] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0
		}
		if v < last {
			v = -v
		} else {
			last = v
		}
		n += v
	}
	return n
}

// readDecade reads "1920s", "the '90s", "the nineties".
func (f *finder) readDecade(i int, w *when) bool {
	if f.is(i, isDecadeWord) {
		if !f.is(i-1, isDefinite|isEarly) && f.text(i-1) != "-" {
			return false
		}
		w.level, w.next, w.value = decadeLevel, i+1, decadeOf(1900+int(f.w(i).n))
		return true
	}
	j := i
	short := false
	if s := f.t.Word(i); (s == "'" || s == "’" || s == "‘") && f.follows(i+1) {
		j++
		short = true
	}
	if !f.has(j) || f.t.Tokens[j].Kind != prose.Number || !f.follows(j+1) {
		return false
	}
	suffix := f.text(j + 1)
	german := f.lang.code == "de" && (suffix == "er" || suffix == "ern")
	if suffix != "s" && suffix != "'s" && suffix != "’s" && !german {
		return false
	}
	s := f.t.Word(j)
	n := smallNumber(s)
	if n < 0 || n%10 != 0 {
		return false
	}
	switch {
	case len(s) == 4 && n >= 1000 && n <= 2100 && f.text(j+1) == "s" || len(s) == 4 && n >= 1000 && n <= 2100 && f.is(i-1, isDefinite|isEarly):
	case german && len(s) == 4 && n >= 1000 && n <= 2100:
	case german && len(s) == 2:
		n += 1900
		if n < 1920 {
			n += 100
		}
	case len(s) == 2 && (short || f.is(i-1, isDefinite|isEarly) && !f.isPossessiveRun(i-1)):
		n += 1900
		if n < 1920 {
			n += 100
		}
	default:
		return false
	}
	w.level, w.next, w.value = decadeLevel, j+2, decadeOf(n)
	if german {
		if k := f.skipHyphen(w.next); f.w(k).period == year { // "90er-Jahre"
			w.next = k + 1
		}
	}
	return true
}

// isPossessiveRun reports "her early" before "40s": an age.
func (f *finder) isPossessiveRun(i int) bool {
	for f.is(i, isEarly) || f.text(i) == "-" || f.text(i) == "to" {
		i--
	}
	return f.is(i, isPossessive)
}

// readYear reads a bare year, "'24", "fiscal 2023", "FY2024".
func (f *finder) readYear(i int, w *when) bool {
	j := i
	if f.is(i, isYearWord) { // "fiscal 2023", "the year 2000"
		for f.is(j, isYearWord) {
			j++
		}
		y := f.yearAt(j)
		if y == 0 {
			return false
		}
		w.first = j
		w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), j+1, y
		return true
	}
	if s := f.t.Word(i); f.t.Tokens[i].Kind == prose.Word && len(s) == 6 && s[:2] == "FY" {
		if y := smallNumber(s[2:]); y > 1900 && y < 2150 {
			w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), i+1, y
			return true
		}
	}
	y := f.yearAt(j)
	if y == 0 {
		if n, ok := f.readYearly(i); ok {
			v, _ := n.val.isInt()
			w.at, w.level, w.value, w.next, w.year = date{y: int(v)}, yearLevel, date{y: int(v)}.String(), n.next, int(v)
			return true
		}
		return false
	}
	if !f.isYearHere(j, y) {
		return false
	}
	w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), j+1, y
	if f.text(j+1) == "-" && f.follows(j+1) && f.follows(j+2) && f.t.Tokens[j+2].Kind == prose.Number { // "2023-12"
		if s := f.t.Word(j + 2); len(s) == 2 && smallNumber(s) <= 12 && smallNumber(s) >= 1 && smallNumber(s) <= y%100 && !f.follows(j+3) {
			w.at.m = smallNumber(s)
			w.level, w.value, w.next = monthLevel, w.at.String(), j+3
		}
	}
	f.quarterBehind(w)
	if k := w.next; f.has(k) { // "2023 Q3"
		if s := f.t.Word(k); len(s) == 2 && s[0] == 'Q' && '1' <= s[1] && s[1] <= '4' {
			w.at.m = int(s[1]-'0')*3 - 2
			w.level, w.value, w.next = quarterLevel, w.at.quarter(), k+1
		}
	}
	return true
}

// readYearly reads a year in words.
func (f *finder) readYearly(i int) (numeral, bool) {
	if w := f.w(i); w.num != teenWord && w.num != tenWord {
		return numeral{}, false
	}
	n, ok := f.readNumeral(i)
	return n, ok && n.yearly && !f.isPluralNounAt(n.next)
}

// isYearHere decides whether four digits are a year. In prose a bare number of
// four digits is one, since others are grouped ("2,000"); a counted noun, a
// bound or a unit makes it a number all the same.
func (f *finder) isYearHere(j, y int) bool {
	prev, next := j-1, j+1
	if f.follows(j) && f.has(prev) && !isOpener(f.t.Word(prev)) && !isDash(f.t.Word(prev)) && f.t.Word(prev) != "/" {
		return false
	}
	if f.follows(j) && f.has(prev) && isDash(f.t.Word(prev)) && prev > 0 && f.t.Tokens[prev-1].Kind == prose.Word && !f.t.Tokens[prev].Space && !f.is(prev-1, isLoosePrefix|isEarly) && f.t.Word(prev) != "—" {
		return false
	}
	strong := f.is(prev, isYearPrep) || f.has(prev) && f.w(prev).month != 0
	if f.isTable(j) && !strong {
		return false
	}
	n := numeral{first: j, next: next, digits: true, val: decimalOf(uint64(y)), written: written{whole: 4, val: decimalOf(uint64(y))}}
	a := amount{numeral: n}
	if f.isUnitNear(&a) && !(strong && f.isPrepWord(next)) {
		return false
	}
	if f.lang.titleNouns && f.hinted(prev, hintThan) && y > 1900 && !f.isPluralNounAt(next) { // "mehr als 2019"
		return true
	}
	if bound, first, ok := f.boundBefore(j); ok && bound != article.Approx && !strong || ok && bound == article.Approx && f.isPluralNounAt(next) && first >= 0 {
		return false
	}
	if f.is(prev, isNamed) || f.text(next) == "-" && f.follows(next) && f.has(next+1) && f.t.Tokens[next+1].Kind == prose.Word {
		return f.text(next) == "-" && strong
	}
	if strong {
		return y >= 1000
	}
	switch {
	case y < 1700 || y > 2060:
		return false
	case f.is(next, isPerson|isPlural) && !f.is(prev, isDefinite):
		return false
	}
	return true
}

// isPrepWord reports a preposition at token j, which a unit's symbol may look
// like ("in").
func (f *finder) isPrepWord(j int) bool { return f.is(j, isPrep|isStop) }

// readAgoBefore reads "vor drei Jahren", "il y a deux ans", "hace diez días".
func (f *finder) readAgoBefore(i int, w *when) bool {
	if !f.is(i, isAgoBefore) {
		return false
	}
	j := i + 1
	for _, rest := range f.lang.agoRest {
		if f.text(j) == rest {
			j++
		}
	}
	if j != i+1+len(f.lang.agoRest) {
		return false
	}
	for f.is(j, isBoundWord) || f.isApprox(j) {
		j++
	}
	var g found
	if f.is(j, isArticle) && f.has(j+1) && f.w(j+1).period != noPeriod && f.w(j).num == notNumber {
		g = found{first: i, next: j + 2, val: decimalOf(1), amount: true}
	} else {
		n, ok := f.readNumeral(j)
		if !ok || n.ordinal || n.vague {
			return false
		}
		g = found{first: i, next: n.next, val: n.val, amount: true}
		if !f.has(n.next) || f.w(n.next).period == noPeriod {
			return false
		}
		g.next++
	}
	return f.shiftDate(&g, f.w(g.next-1).period, -1, w)
}

// agoDate makes a date of the duration g where "ago" or "from now" follows.
func (f *finder) agoDate(g *found, p period) bool {
	side, next := f.agoAt(g.next)
	if side == 0 || g.ranged {
		return false
	}
	w := when{first: g.first}
	hold := g.next
	g.next = next
	if !f.shiftDate(g, p, side, &w) {
		g.next = hold
		return false
	}
	start := g.Start
	*g = found{first: g.first, next: w.next, noOf: true}
	g.Span = f.t.Span(w.first, w.next)
	g.Start, g.Kind, g.Value = start, article.DateFigure, article.Value(w.value)
	return true
}

// agoAt reads "ago" (-1) or "from now" (1) at token j.
func (f *finder) agoAt(j int) (side, next int) {
	switch {
	case f.is(j, isAgo):
		return -1, j + 1
	case f.is(j, isFrom) && f.cued(j+1, cueNow):
		return 1, j + 2
	case f.is(j, isHence):
		return 1, j + 1
	}
	return 0, 0
}

// shiftDate sets w to the date that lies a duration before or after the
// reference, at the precision of the duration's unit. Geological spans stay
// durations.
func (f *finder) shiftDate(g *found, p period, side int, w *when) bool {
	n, ok := g.val.isInt()
	if !ok {
		half, isHalf := g.val.times(2).isInt()
		if !isHalf {
			return false
		}
		n = half / 2
		if p == year {
			n, p = half*6, month
		}
	}
	if n > 3000 || n < 0 {
		return false
	}
	w.next = g.next
	k := int(n) * side
	if f.ref.isZero() {
		w.level = yearLevel
		return true
	}
	switch p {
	case second, minute, hour:
		w.setDay(f.ref)
	case day:
		w.setDay(f.ref.addDays(k))
	case week:
		w.at, w.level = f.ref.addDays(7*k), weekLevel
		w.value = w.at.week()
	case month:
		w.at, w.level = f.ref.addMonths(k), monthLevel
		w.value = w.at.String()
	case quarter:
		w.at, w.level = f.ref.addMonths(3*k), quarterLevel
		w.value = w.at.quarter()
	case year:
		w.at, w.level = date{y: f.ref.y + k}, yearLevel
		w.value = w.at.String()
	case decade:
		w.level = decadeLevel
		w.value = decadeOf(f.ref.y + 10*k)
	case century:
		w.level = centuryLevel
		w.value = centuryOf(f.ref.y + 100*k)
	default:
		return false
	}
	return f.ref.y+k > 0 || p < year
}

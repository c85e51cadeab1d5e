// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

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
	if !f.has(j) || !f.isWord(j) || f.isTitled(j) && f.isTitledPair(i, j) {
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
			return f.nearWeekday(w, f.ref, step)
		}
		if base != f.ref && base.d != 0 { // "the following Sunday" is counted from the day of the text
			w.weekday = int(y.weekday)
			return f.nearWeekday(w, base, step)
		}
		return f.deicticWeekday(w, int(y.weekday), step)
	case y.month != 0 && f.isNameCase(j):
		return f.deicticMonth(w, int(y.month), x.deixis)
	case y.season != noSeason:
		return f.deicticSeason(w, y.season, x.deixis)
	case y.period == noPeriod || f.isPluralAt(j) || f.says(j+1, "-") && f.follows(j+1):
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
	return f.isTitle(i) && f.isTitle(j) && !f.isUpper(j) && f.w(j).weekday == 0 && f.w(j).month == 0
}

// nearWeekday gives the first named day after or before the day base.
func (f *finder) nearWeekday(w *when, base date, step int) bool {
	w.level = dayLevel
	if base.isZero() {
		return true
	}
	w.setDay(base.nearest(w.weekday, step))
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
	if !f.lang.nounFirst || y.deixis == noDeixis || y.is&isRelDay != 0 || !f.isWord(i) {
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
	switch {
	case f.ref.isZero():
	case step != 0 && f.lang.code != "en": // "kommenden Samstag", "samedi prochain"
		w.setDay(f.ref.nearest(weekday, step))
	case step == 0:
		w.setDay(f.pickThisWeekday(w))
	default:
		w.setDay(f.ref.addDays(weekday - f.ref.weekday() + 7*step))
	}
	if p := (when{next: w.next}); f.readPart(w.next, &p) {
		w.part, w.next = p.part, p.next
	}
	if w.value != "" {
		w.addClock()
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
	if f.isNounAt(w.next) && f.isTitle(w.next) {
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

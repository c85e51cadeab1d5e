// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

// readMoment reads a day, a month or a clock time, in the order the text
// chooses: "6 p.m. Thursday, Jan. 4", "5.15pm on December 7", "Wednesday
// afternoon", "6 March 2024", "January of last year", "yesterday".
func (f *finder) readMoment(i int, w *when) bool {
	next, ok := f.pieceAt(i, i, w)
	if !ok {
		return false
	}
	for range 4 {
		j := f.momentJoint(next, w)
		if j < 0 {
			break
		}
		n, ok := f.pieceAt(i, j, w)
		if !ok {
			break
		}
		next = n
	}
	w.next = next
	return f.resolveMoment(w)
}

// momentJoint returns the token of the next piece of a moment that has got to
// token j; -1 where none can follow.
func (f *finder) momentJoint(j int, w *when) int {
	if !f.has(j) || !f.isSpaced(j) && !f.says(j, ",") {
		return -1
	}
	if f.says(j, ",") {
		j++
	}
	switch {
	case f.is(j, isOn) || f.is(j, isAt) && !w.hasClock:
		j++
	case f.is(j, isOf) && w.hasClock && !w.dayKnown():
		j++
	case f.is(j, isIn|isPer) && f.is(j+1, isDefinite) && f.w(j+2).part != noPart:
		j++
	}
	if f.is(j, isDefinite) {
		j++
	}
	if !f.has(j) {
		return -1
	}
	return j
}

// dayKnown reports whether the moment has its day.
func (w *when) dayKnown() bool { return w.weekday != 0 || w.day != 0 || w.hasRel }

// pieceAt reads one part of a moment that it does not have yet; i is the
// moment's first token.
func (f *finder) pieceAt(i, j int, w *when) (next int, ok bool) {
	c := *w
	c.next = j
	switch {
	case !w.hasClock && (w.month == 0 || w.day != 0) && f.readClock(j, &c):
	case !w.dayKnown() && w.month == 0 && f.readRelDay(j, &c):
	case w.weekday == 0 && w.day == 0 && !w.hasRel && f.readWeekday(i, j, &c):
	case w.month == 0 && !w.hasRel && f.readMonth(j, &c):
	case w.part == 0 && w.dayKnown() && f.readPart(j, &c):
	case w.part == 0 && !w.dayKnown() && !w.hasClock && f.readMidPart(j, &c):
	default:
		return 0, false
	}
	if i != j && c.month != 0 && c.day == 0 && w.month == 0 { // "Friday, March sales"
		return 0, false
	}
	*w = c
	return c.next, true
}

// readRelDay reads yesterday, today, tomorrow, tonight, "last night", "this
// morning".
func (f *finder) readRelDay(j int, w *when) bool {
	x := f.w(j)
	switch {
	case x.is&isRelDay != 0:
		if f.isTitled(j) || f.lang.lowerNames && f.is(j-1, isDefinite) { // "por la mañana"
			return false
		}
		w.hasRel, w.next = true, j+1
		switch x.deixis {
		case lastOne:
			w.rel = -1
		case nextOne:
			w.rel = 1
		case previousOne:
			w.rel = -2
		case followingOne:
			w.rel = 2
		}
		w.part = x.part
		return true
	case (x.deixis == thisOne || x.deixis == lastOne) && f.has(j+1):
		part := f.w(j + 1).part
		if part == noPart || part > night || f.isTitle(j+1) && !f.isTitle(j) || f.isNounAt(j+2) && !f.cued(j+2, cueSpanAdjective) && f.w(j+2).weekday == 0 && f.lang.code == "de" {
			return false
		}
		w.hasRel, w.part, w.next = true, part, j+2
		if x.deixis == lastOne {
			w.rel = -1
		}
		return true
	}
	return false
}

// isTitled reports a word such as "Today" that is a title: capitalised within
// a sentence, or alone between quotation marks.
func (f *finder) isTitled(j int) bool {
	if !f.isTitle(j) || f.lang.lowerNames {
		return false
	}
	if start, _ := f.bounds(); f.lang.titleNouns {
		return j > start // "am Morgen"
	}
	if f.has(j-1) && isOpener(f.word(j-1)) {
		next := f.text(j + 1)
		return next == "”" || next == "\"" || next == "’" || next == "'"
	}
	start, _ := f.bounds()
	return j > start && f.isWord(j-1) && !f.isHeadline()
}

// readWeekday reads the name of a day; the short forms need a full stop or a
// date behind them, since "Sat" and "Sun" are words too.
func (f *finder) readWeekday(i, j int, w *when) bool {
	x := f.w(j)
	if x.weekday == 0 || !f.isNameCase(j) || w.day != 0 || f.is(i-1, isEach) { // "every Friday" is no date
		return false
	}
	next := j + 1
	if x.cue&cueShort != 0 {
		if f.says(next, ".") && f.follows(next) {
			next++
		}
		k := next
		if f.says(k, ",") {
			k++
		}
		if next == j+1 && !(f.has(k) && (f.w(k).month != 0 || f.isNumber(k))) {
			return false
		}
	}
	if f.says(next, "-") && f.follows(next) && !(f.has(next+1) && f.w(next+1).weekday != 0) {
		return false
	}
	w.weekday, w.next = int(x.weekday), next
	if x.part != noPart {
		w.part = x.part
	}
	return true
}

// deicticStep returns -1, 0 or 1 for last, this and next.
func deicticStep(d deixis) int {
	switch d {
	case lastOne, previousOne:
		return -1
	case nextOne, followingOne:
		return 1
	}
	return 0
}

// resolveMoment gives a moment its value.
func (f *finder) resolveMoment(w *when) bool {
	switch {
	case w.month != 0 && w.day != 0:
		return f.resolveDay(w)
	case w.month != 0:
		w.at, w.level = date{y: w.year, m: w.month}, monthLevel
		if w.year == 0 {
			w.at = f.pickMonth(w)
		}
		if w.year == 0 && f.yearOf == f.sentence && f.yearSeen < f.ref.y && f.tenseAt(w.first, w.next) != willTense { // "In 2008 it opened in April"
			w.at.y = f.yearSeen
		}
		if !w.at.isZero() {
			w.value = w.at.String()
		}
		return true
	case w.hasRel:
		w.level = dayLevel
		if !f.ref.isZero() {
			w.setDay(f.ref.addDays(w.rel))
			w.addClock()
		}
		return true
	case w.weekday != 0:
		w.level = dayLevel
		if !f.ref.isZero() {
			w.setDay(f.pickWeekday(w))
			w.addClock()
		}
		return true
	case w.hasClock:
		w.level = clockLevel
		w.value = clockOf(w.hour, w.minute)
		return true
	}
	return false
}

// resolveDay gives a day of a month its value.
func (f *finder) resolveDay(w *when) bool {
	w.level = dayLevel
	d := date{w.year, w.month, w.day}
	if w.year == 0 {
		d = f.pickDay(w)
		if y := f.knownYear(w); y != 0 {
			d.y = y
		}
	}
	if d.isZero() {
		return true
	}
	if !d.isValid() {
		return w.day <= 29
	}
	w.setDay(d)
	if w.lastDay > 0 {
		end := date{d.y, d.m, w.lastDay}
		if end.isValid() {
			w.low, w.high, w.value = d.String(), end.String(), ""
			return true
		}
	}
	w.addClock()
	return true
}

// knownYear returns the year of a day that is known by its day alone: "the Sept.
// 11 attacks".
func (f *finder) knownYear(w *when) int {
	j := w.next
	for n := 0; n < 2 && f.isNounAt(j) && !f.hinted(j, hintAttack); n++ {
		j++
	}
	switch {
	case !f.hinted(j, hintAttack):
	case w.month == 9 && w.day == 11:
		return 2001
	case w.month == 1 && w.day == 6 && f.ref.y >= 2021:
		return 2021
	}
	return 0
}

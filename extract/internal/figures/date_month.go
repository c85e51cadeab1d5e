// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "slices"

// isNameCase reports whether the word at token j is written as names of days
// and months are.
//
//go:noinline
func (f *finder) isNameCase(j int) bool { return f.isTitle(j) || f.lang.lowerNames }

// readMonth reads a month with or without its day and year: "Oct. 30", "6
// March 2024", "December 2010", "the 5th of May", "Dec. 5-7".
func (f *finder) readMonth(j int, w *when) bool {
	if f.isNumber(j) || f.w(j).ordinal {
		return f.readDayMonth(j, w)
	}
	x := f.w(j)
	if x.month == 0 || !f.isNameCase(j) {
		return false
	}
	next := j + 1
	if f.says(next, ".") && f.follows(next) && x.cue&cueShort != 0 {
		next++
	}
	short := x.cue&cueShort != 0 && next == j+1
	w.month, w.next = int(x.month), next
	if day, end := f.dayAt(next); day > 0 && f.lang.monthFirst {
		w.day, w.next = day, end
		if last, end := f.lastDay(end, day); last > 0 {
			w.lastDay, w.next = last, end
		}
		f.yearBehind(w, true)
		return true
	}
	f.yearBehind(w, false)
	if w.year != 0 || w.next > next {
		return true
	}
	return f.isLoneMonth(j, next, short)
}

// isLoneMonth decides whether a month's name alone is the month: words such as
// "may", "march" and "mar" need a preposition or a determiner before them.
func (f *finder) isLoneMonth(j, next int, short bool) bool {
	x := f.w(j)
	if f.says(next, "-") && f.follows(next) && f.has(next+1) && f.w(next+1).month == 0 && f.w(next+1).month == 0 && !f.isNumberStart(next+1) && short {
		return false
	}
	prev := j - 1
	if short && !f.is(prev, isPrep|isEarly) && !f.isNumberStart(next) {
		return false
	}
	if x.cue&cueWeakMonth == 0 {
		return true
	}
	if f.is(prev, isEarly|isMonthPrep) || f.has(prev) && f.w(prev).deixis != 0 {
		if f.says(prev, "to") || f.says(prev, "of") || f.says(prev, "for") {
			return !f.isNounAt(next) || f.says(prev, "of") && !f.isTitle(next)
		}
		return !f.is(next, isOn) || !f.says(prev, "the")
	}
	if f.is(prev, isAnd|isOr|isTo) && f.has(prev-1) && f.w(prev-1).month != 0 {
		return true
	}
	return f.is(prev, isDefinite|isArticle|isPossessive) && f.isNounAt(next) && !f.isTitle(next) && !f.lang.lowerNames
}

// dayAt reads the number of a day at token j.
func (f *finder) dayAt(j int) (day, next int) {
	if !f.has(j) {
		return 0, 0
	}
	if !f.isNumber(j) {
		if x := f.w(j); x.ordinal && f.lang.code == "en" {
			n, ok := f.readNumeral(j)
			if v, _ := n.val.isInt(); ok && n.ordinal && v >= 1 && v <= 31 && !f.isNounAt(n.next) {
				return int(v), n.next
			}
		}
		return 0, 0
	}
	s := f.word(j)
	day = smallNumber(s)
	if len(s) > 2 || day < 1 || day > 31 {
		return 0, 0
	}
	next = j + 1
	if f.follows(next) {
		switch s := f.text(next); {
		case f.isOrdinalSuffix(s):
			next++
		case f.isWord(next), s == "%", s == ":" && f.isNumber(next+1) && f.follows(next+1), s == "." && f.follows(next+1) && f.isNumber(next+1):
			return 0, 0
		}
	}
	if f.is(next, isPercent) || f.has(next) && f.w(next).num == scale {
		return 0, 0
	}
	if _, after := f.meridiemAt(next); after != 0 {
		return 0, 0
	}
	return day, next
}

//go:noinline
func (f *finder) isOrdinalSuffix(s string) bool {
	return slices.Contains(f.lang.ordinalSuffixes, s)
}

// lastDay reads the end of "5-7" or "5 to 7" behind the first day.
func (f *finder) lastDay(j, day int) (last, next int) {
	if !f.has(j + 1) {
		return 0, 0
	}
	if !f.isDashAt(j) && !f.is(j, isTo) || f.isDashAt(j) && f.isSpaced(j) != f.isSpaced(j+1) {
		return 0, 0
	}
	last, next = f.dayAt(j + 1)
	if last <= day || f.follows(next) && f.isDashAt(next) || f.has(next) && f.w(next).month != 0 {
		return 0, 0
	}
	return last, next
}

// readDayMonth reads a day before its month: "6 March 2024", "5-7 May", "the
// 5th of May", "20. Januar".
func (f *finder) readDayMonth(j int, w *when) bool {
	day, next := 0, 0
	if f.isNumber(j) {
		day, next = f.dayAt(j)
	} else if n, ok := f.readNumeral(j); ok && n.ordinal && !n.digits {
		if v, _ := n.val.isInt(); v >= 1 && v <= 31 && f.is(n.next, isOf) {
			day, next = int(v), n.next
		}
	}
	if day == 0 {
		return false
	}
	first := day
	if f.lang.ordinalDot && f.says(next, ".") && f.follows(next) {
		next++
	}
	last := 0
	if l, end := f.lastDayMonth(next, day); l > 0 {
		last, next = l, end
	}
	if f.is(next, isOf) {
		next++
	}
	if !f.has(next) || f.w(next).month == 0 || !f.isNameCase(next) || !f.isWord(next) {
		return false
	}
	x := f.w(next)
	next++
	if x.cue&cueShort != 0 && f.says(next, ".") && f.follows(next) {
		next++
	}
	w.month, w.day, w.lastDay, w.next = int(x.month), first, last, next
	f.yearBehind(w, true)
	return true
}

// lastDayMonth reads the end of a span of days before the month.
func (f *finder) lastDayMonth(j, day int) (last, next int) {
	if !f.has(j + 1) {
		return 0, 0
	}
	if !f.isDashAt(j) && !f.is(j, isTo|isAnd) && !f.hinted(j, hintToThe) || f.isDashAt(j) && f.isSpaced(j) != f.isSpaced(j+1) {
		return 0, 0
	}
	last, next = f.dayAt(j + 1)
	if f.lang.ordinalDot && f.says(next, ".") && f.follows(next) {
		next++
	}
	if last <= day {
		return 0, 0
	}
	return last, next
}

// yearBehind takes in the year behind a month: ", 2021", " 2024", " of last
// year".
func (f *finder) yearBehind(w *when, day bool) {
	j := w.next
	if f.says(j, ",") {
		j++
	}
	comma := j > w.next
	if f.is(j, isOf) || f.says(j, "in") && f.isNumberStart(j+1) {
		j++
	}
	for f.is(j, isDefinite|isYearWord) {
		j++
	}
	if y, next := f.yearFrom(j); y != 0 && !(comma && f.isPluralNounAt(next) && !day) {
		w.year, w.next = y, next
		return
	}
	if x := f.w(min(j, len(f.t.Tokens)-1)); f.has(j+1) && x.deixis != 0 && f.w(j+1).period == year && !f.ref.isZero() && !comma {
		w.year, w.next = f.ref.y+deicticStep(x.deixis), j+2
	}
}

// yearAt returns the year that token j is written as; 0 for none.
func (f *finder) yearAt(j int) int {
	if !f.has(j) || f.masked[j] || !f.isNumber(j) {
		return 0
	}
	s := f.word(j)
	if len(s) != 4 {
		return 0
	}
	y := smallNumber(s)
	if y < 1000 || y > 2150 || f.follows(j+1) && f.isWord(j+1) && !f.isPossessiveAt(j+1) {
		return 0
	}
	return y
}

// yearFrom returns the year that is written at token j in digits or words, and
// the token after it.
func (f *finder) yearFrom(j int) (year, next int) {
	if y := f.yearAt(j); y != 0 {
		return y, j + 1
	}
	if n, ok := f.readYearWords(numeral{first: j, next: j}); ok && f.has(j) {
		v, _ := n.val.isInt()
		return int(v), n.next
	}
	return 0, 0
}

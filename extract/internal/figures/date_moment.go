// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "slices"

import "github.com/copydesk/copydesk/extract/internal/prose"

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
	if !f.has(j) || !f.t.Tokens[j].Space && f.t.Word(j) != "," {
		return -1
	}
	if f.text(j) == "," {
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
		if part == noPart || part > night || f.t.Tokens[j+1].Title && !f.t.Tokens[j].Title || f.isNounAt(j+2) && !f.cued(j+2, cueSpanAdjective) && f.w(j+2).weekday == 0 && f.lang.code == "de" {
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
	if !f.t.Tokens[j].Title || f.lang.lowerNames {
		return false
	}
	if start, _ := f.bounds(); f.lang.titleNouns {
		return j > start // "am Morgen"
	}
	if f.has(j-1) && isOpener(f.t.Word(j-1)) {
		next := f.text(j + 1)
		return next == "”" || next == "\"" || next == "’" || next == "'"
	}
	start, _ := f.bounds()
	return j > start && f.t.Tokens[j-1].Kind == prose.Word && !f.isHeadline()
}

// readPart reads the part of the day behind a day: "Wednesday afternoon".
func (f *finder) readPart(j int, w *when) bool {
	k := j
	if f.is(k, isEarly) {
		k = f.skipHyphen(k + 1)
	}
	part := f.wordPart(k)
	if part == noPart {
		return false
	}
	w.part, w.next = part, k+1
	return true
}

func (f *finder) wordPart(k int) dayPart {
	if !f.has(k) || f.t.Tokens[k].Kind != prose.Word {
		return noPart
	}
	return f.w(k).part
}

// readMidPart reads "mid-afternoon Tuesday": a part of the day before its day.
func (f *finder) readMidPart(j int, w *when) bool {
	if !f.is(j, isEarly) {
		return false
	}
	k := f.skipHyphen(j + 1)
	part := f.wordPart(k)
	if part == noPart || part > night || !f.has(k+1) {
		return false
	}
	if f.w(k+1).weekday == 0 && f.w(k+1).is&isRelDay == 0 {
		return false
	}
	w.part, w.next = part, k+1
	return true
}

// readClock reads "1:38 a.m. ET", "5.15pm", "16:50", "noon", "14.30 Uhr".
func (f *finder) readClock(j int, w *when) bool {
	if !f.has(j) || f.masked[j] {
		return false
	}
	if part := f.w(j).part; part == noon || part == midnight {
		if f.text(j+1) == "-" && f.follows(j+1) || w.part != 0 {
			return false
		}
		w.hasClock, w.meridiem, w.next = true, true, j+1
		if part == noon {
			w.hour = 12
		}
		return true
	}
	if f.t.Tokens[j].Kind != prose.Number && f.lang.code == "en" {
		return f.readSpokenClock(j, w)
	}
	if f.t.Tokens[j].Kind != prose.Number || f.follows(j) && j > 0 && f.t.Tokens[j-1].Kind != prose.Punct {
		return false
	}
	h, m, next, sep := f.hourAt(j)
	if next == 0 {
		return false
	}
	pm, after := f.meridiemAt(next)
	switch {
	case after != 0 && h >= 1 && h <= 12:
		h %= 12
		if pm {
			h += 12
		}
		w.meridiem = true
		next = f.zoneAt(after)
	case f.isHourOf(next) && h >= 1 && h <= 12 && m == 0 && sep == 0: // "6 in the morning"
		part := f.w(next + 2).part
		w.hasClock, w.hour, w.next, w.meridiem = true, hourOf(h, part), next+3, true
		return true
	case f.hinted(next, hintClockWord):
		next = f.zoneAt(next + 1)
		if h < 12 && w.part != noPart && w.part != morning {
			h += 12
		}
		w.meridiem = true
	case sep == ':' && f.isClockHere(j, next):
		next = f.zoneAt(next)
	case sep == 'h':
	case f.hinted(next, hintHourWord) && f.hinted(j-1, hintAt) && h < 25: // "à 20 heures"
		next++
		if f.hinted(next, hintHourWord) || f.isNumberStart(next) && len(f.t.Word(next)) == 2 && smallNumber(f.t.Word(next)) < 60 && f.lang.code == "fr" {
			m = smallNumber(f.t.Word(next))
			next++
		}
	case (sep == ':' || sep == '.') && f.hinted(j-1, hintAt):
	default:
		return false
	}
	w.hasClock, w.hour, w.minute, w.next = true, h, m, next
	return true
}

// isHourOf reports "in the morning" at token j.
func (f *finder) isHourOf(j int) bool {
	return f.is(j, isIn) && f.is(j+1, isDefinite) && f.w(j+2).part != noPart && f.w(j+2).part < noon
}

// hourOf returns the hour of the day that an hour of twelve and a part of the
// day name.
func hourOf(h int, part dayPart) int {
	h %= 12
	if part == afternoon || part == evening || part == night && h >= 6 {
		h += 12
	}
	return h
}

// readSpokenClock reads "six o'clock", "half past seven", "a quarter to six",
// "ten past two", "seven in the morning".
func (f *finder) readSpokenClock(j int, w *when) bool {
	k, minutes := j, 0
	if f.is(k, isArticle) {
		k++
	}
	switch x := f.w(k); {
	case x.num == fractionOf && !x.many:
		minutes = 60 / int(x.n)
		k++
	case f.is(k+1, isTo) || f.hinted(k+1, hintPast):
		n, ok := f.readNumeral(k)
		v, isInt := n.val.isInt()
		if !ok || !isInt || n.ordinal || v < 1 || v > 29 || n.next != k+1 {
			return false
		}
		minutes = int(v)
		k++
	}
	to := false
	if minutes > 0 {
		if to = f.is(k, isTo); !to && !f.hinted(k, hintPast) || to && f.text(k) != "to" {
			return false
		}
		k++
	}
	x := f.w(k)
	if x.num != unitWord && x.num != teenWord || x.ordinal || x.n < 1 || x.n > 12 || f.t.Tokens[k].Kind != prose.Word || f.text(k+1) == "-" && f.follows(k+1) {
		return false
	}
	h, next := int(x.n), k+1
	switch {
	case f.hinted(next, hintClockWord):
		next++
	case f.isHourOf(next):
	case minutes == 0 || to && f.isNounAt(next) || to && !f.is(j, isArticle) && minutes < 20 && f.w(j).num != fractionOf:
		return false
	}
	if f.isHourOf(next) {
		h = hourOf(h, f.w(next+2).part)
		next += 3
	}
	if to {
		h, minutes = (h+23)%24, 60-minutes
	}
	w.hasClock, w.hour, w.minute, w.next, w.meridiem = true, h, minutes, next, true
	return true
}

// hourAt reads the digits of a clock time at token j: "5", "5.15", "16:50",
// "14h30". sep says what parts hour and minute.
func (f *finder) hourAt(j int) (h, m, next int, sep byte) {
	s := f.t.Word(j)
	if n := len(s); n >= 4 && n <= 5 && s[n-3] == '.' {
		h, m = smallNumber(s[:n-3]), smallNumber(s[n-2:])
		next, sep = j+1, '.'
	} else if len(s) <= 2 {
		h, next = smallNumber(s), j+1
		switch {
		case f.follows(j+1) && f.t.Word(j+1) == ":" && f.follows(j+2) && f.t.Tokens[j+2].Kind == prose.Number:
			mm := f.t.Word(j + 2)
			if len(mm) != 2 || f.follows(j+3) && (f.t.Word(j+3) == ":" || f.t.Word(j+3) == "." && f.follows(j+4)) {
				return 0, 0, 0, 0
			}
			m, next, sep = smallNumber(mm), j+3, ':'
		case f.follows(j+1) && f.lang.code == "fr":
			t := f.t.LowWord(j + 1)
			if len(t) >= 2 && len(t) <= 3 && t[0] == 'h' && smallNumber(t[1:]) >= 0 {
				m, next, sep = smallNumber(t[1:]), j+2, 'h'
			}
		}
	} else {
		return 0, 0, 0, 0
	}
	if h < 0 || h > 24 || m < 0 || m > 59 {
		return 0, 0, 0, 0
	}
	return h, m, next, sep
}

// meridiemAt reads am or pm at token j; next is 0 where there is none.
func (f *finder) meridiemAt(j int) (pm bool, next int) {
	if f.lang.code != "en" && f.lang.code != "es" {
		return false, 0
	}
	switch s := f.text(j); s {
	case "am", "pm":
		return s == "pm", j + 1
	case "a", "p":
		if f.text(j+1) == "." && f.text(j+2) == "m" && f.follows(j+1) && !f.spaced(j+2, 1) {
			next = j + 3
			if f.text(next) == "." && f.follows(next) {
				next++
			}
			return s == "p", next
		}
	}
	return false, 0
}

// zoneAt takes in the name of a time zone at token j.
func (f *finder) zoneAt(j int) int {
	if !f.has(j) || !f.t.Tokens[j].Upper {
		return j
	}
	switch f.t.Word(j) {
	case "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "IST", "JST", "AEST", "AEDT", "WIB", "MSK":
		return j + 1
	}
	return j
}

// isClockHere decides whether "16:50" without am or pm is a time of day: a
// preposition stands before it, or a day or zone behind it.
func (f *finder) isClockHere(j, next int) bool {
	if f.follows(next) && f.t.Tokens[next].Kind == prose.Word {
		return false
	}
	if f.is(j-1, isPrep|isAt|isTo) || f.zoneAt(next) != next {
		return true
	}
	if f.has(next) && (f.w(next).weekday != 0 || f.w(next).is&isRelDay != 0) {
		return true
	}
	return len(f.t.Word(j)) == 2 && !(f.has(j-1) && f.t.Tokens[j-1].Title)
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
		if f.text(next) == "." && f.follows(next) {
			next++
		}
		k := next
		if f.text(k) == "," {
			k++
		}
		if next == j+1 && !(f.has(k) && (f.w(k).month != 0 || f.t.Tokens[k].Kind == prose.Number)) {
			return false
		}
	}
	if f.text(next) == "-" && f.follows(next) && !(f.has(next+1) && f.w(next+1).weekday != 0) {
		return false
	}
	w.weekday, w.next = int(x.weekday), next
	if x.part != noPart {
		w.part = x.part
	}
	return true
}

// isNameCase reports whether the word at token j is written as names of days
// and months are.
func (f *finder) isNameCase(j int) bool { return f.t.Tokens[j].Title || f.lang.lowerNames }

// readMonth reads a month with or without its day and year: "Oct. 30", "6
// March 2024", "December 2010", "the 5th of May", "Dec. 5-7".
func (f *finder) readMonth(j int, w *when) bool {
	if f.t.Tokens[j].Kind == prose.Number || f.w(j).ordinal {
		return f.readDayMonth(j, w)
	}
	x := f.w(j)
	if x.month == 0 || !f.isNameCase(j) {
		return false
	}
	next := j + 1
	if f.text(next) == "." && f.follows(next) && x.cue&cueShort != 0 {
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
	if f.text(next) == "-" && f.follows(next) && f.has(next+1) && f.w(next+1).month == 0 && f.w(next+1).month == 0 && !f.isNumberStart(next+1) && short {
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
		if f.text(prev) == "to" || f.text(prev) == "of" || f.text(prev) == "for" {
			return !f.isNounAt(next) || f.text(prev) == "of" && !f.t.Tokens[next].Title
		}
		return !f.is(next, isOn) || f.text(prev) != "the"
	}
	if f.is(prev, isAnd|isOr|isTo) && f.has(prev-1) && f.w(prev-1).month != 0 {
		return true
	}
	return f.is(prev, isDefinite|isArticle|isPossessive) && f.isNounAt(next) && !f.t.Tokens[next].Title && !f.lang.lowerNames
}

// dayAt reads the number of a day at token j.
func (f *finder) dayAt(j int) (day, next int) {
	if !f.has(j) {
		return 0, 0
	}
	if f.t.Tokens[j].Kind != prose.Number {
		if x := f.w(j); x.ordinal && f.lang.code == "en" {
			n, ok := f.readNumeral(j)
			if v, _ := n.val.isInt(); ok && n.ordinal && v >= 1 && v <= 31 && !f.isNounAt(n.next) {
				return int(v), n.next
			}
		}
		return 0, 0
	}
	s := f.t.Word(j)
	day = smallNumber(s)
	if len(s) > 2 || day < 1 || day > 31 {
		return 0, 0
	}
	next = j + 1
	if f.follows(next) {
		switch s := f.t.LowWord(next); {
		case f.isOrdinalSuffix(s):
			next++
		case f.t.Tokens[next].Kind == prose.Word, s == "%", s == ":", s == "." && f.follows(next+1) && f.t.Tokens[next+1].Kind == prose.Number:
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

func (f *finder) isOrdinalSuffix(s string) bool {
	return slices.Contains(f.lang.ordinalSuffixes, s)
}

// lastDay reads the end of "5-7" or "5 to 7" behind the first day.
func (f *finder) lastDay(j, day int) (last, next int) {
	if !f.has(j + 1) {
		return 0, 0
	}
	if !isDash(f.t.Word(j)) && !f.is(j, isTo) || isDash(f.t.Word(j)) && f.t.Tokens[j].Space != f.t.Tokens[j+1].Space {
		return 0, 0
	}
	last, next = f.dayAt(j + 1)
	if last <= day || f.follows(next) && isDash(f.t.Word(next)) || f.has(next) && f.w(next).month != 0 {
		return 0, 0
	}
	return last, next
}

// readDayMonth reads a day before its month: "6 March 2024", "5-7 May", "the
// 5th of May", "20. Januar".
func (f *finder) readDayMonth(j int, w *when) bool {
	day, next := 0, 0
	if f.t.Tokens[j].Kind == prose.Number {
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
	if f.lang.ordinalDot && f.text(next) == "." && f.follows(next) {
		next++
	}
	last := 0
	if l, end := f.lastDayMonth(next, day); l > 0 {
		last, next = l, end
	}
	if f.is(next, isOf) {
		next++
	}
	if !f.has(next) || f.w(next).month == 0 || !f.isNameCase(next) || f.t.Tokens[next].Kind != prose.Word {
		return false
	}
	x := f.w(next)
	next++
	if x.cue&cueShort != 0 && f.text(next) == "." && f.follows(next) {
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
	if !isDash(f.t.Word(j)) && !f.is(j, isTo|isAnd) || isDash(f.t.Word(j)) && f.t.Tokens[j].Space != f.t.Tokens[j+1].Space {
		return 0, 0
	}
	last, next = f.dayAt(j + 1)
	if f.lang.ordinalDot && f.text(next) == "." && f.follows(next) {
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
	if f.text(j) == "," {
		j++
	}
	comma := j > w.next
	if f.is(j, isOf) || f.text(j) == "in" && f.isNumberStart(j+1) {
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

// yearAt returns the year that token j is written as; 0 for none.
func (f *finder) yearAt(j int) int {
	if !f.has(j) || f.masked[j] || f.t.Tokens[j].Kind != prose.Number {
		return 0
	}
	s := f.t.Word(j)
	if len(s) != 4 {
		return 0
	}
	y := smallNumber(s)
	if y < 1000 || y > 2150 || f.follows(j+1) && f.t.Tokens[j+1].Kind == prose.Word && !f.isPossessiveAt(j+1) {
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
			f.addClock(w)
		}
		return true
	case w.weekday != 0:
		w.level = dayLevel
		if !f.ref.isZero() {
			w.setDay(f.pickWeekday(w))
			f.addClock(w)
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
	f.addClock(w)
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

// addClock adds the clock time or the part of the day.
func (f *finder) addClock(w *when) {
	switch {
	case w.hasClock:
		w.value += clockOf(w.hour, w.minute)
	case w.part != noPart:
		w.value += partCodes[w.part]
	}
}

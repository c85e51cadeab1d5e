// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"time"
)

// calendarDay is a year, month or day of a line. What is not stated is 0.
type calendarDay struct {
	year, month, day int
	end              int       // byte after its last token
	clock            clockTime // of the forms that hold the clock inside the date
	weak             bool      // too little to be a date in running text
}

// Years that a page can be dated with. The lower bound is the year of the
// first web page, before which nothing was published on one; the upper leaves
// room and still parts years from four-digit clock times and house numbers.
const (
	firstWebYear = 1990
	lastWebYear  = 2100
)

// calendar reads the calendar day that begins with token t.
func (d *dateScan) calendar(t dateToken) (calendarDay, bool) {
	switch {
	case t.kind == wordToken:
		return d.monthFirst(t)
	case t.kind != numberToken || t.value < 0:
		return calendarDay{}, false
	case t.digits == 4 || t.digits <= 3 && d.era != 0:
		return d.yearFirst(t)
	case t.digits <= 2:
		return d.dayFirst(t)
	case t.digits == 8 || t.digits == 12 || t.digits == 14:
		return d.compact(t)
	}
	return calendarDay{}, false
}

// yearFirst reads 2025-03-06, 2025/3/6, 2025. 3. 6., 2025年3月6日, 2025년 3월
// 6일, 2025-W10-4, 2025. március 6. and 2025 March 6.
func (d *dateScan) yearFirst(t dateToken) (calendarDay, bool) {
	year, ok := d.year(t.value, gregorian)
	if !ok {
		year = t.value // of another calendar, if a month says so
	}
	next := d.lex(t.end)
	switch {
	case next.isKey("年") || next.isKey("년"):
		return d.yearMonthDay(year, next, ok)
	case next.glued() && next.isMark("-/.‐‑–") && ok:
		if c, found := d.yearDashed(year, next); found {
			return c, true
		}
	}
	return d.yearNamedMonth(year, next)
}

// yearMonthDay reads what follows 2025年 and 2025년.
func (d *dateScan) yearMonthDay(year int, mark dateToken, ok bool) (calendarDay, bool) {
	month := d.lex(mark.end)
	unit := d.lex(month.end)
	if !ok || !month.isNumber(2) || !unit.isKey("月") && !unit.isKey("월") {
		return calendarDay{}, false
	}
	c := calendarDay{year: year, month: month.value, end: unit.end}
	day := d.lex(unit.end)
	if unit = d.lex(day.end); day.isNumber(2) && (unit.isKey("日") || unit.isKey("일")) {
		c.day, c.end = day.value, unit.end
	}
	return c, c.valid()
}

// yearDashed reads what follows the year of 2025-03-06, mark being the first
// dash, slash or stop.
func (d *dateScan) yearDashed(year int, mark dateToken) (calendarDay, bool) {
	month := d.lex(mark.end)
	stop := mark.isMark(".")
	if month.isKey("w") && month.glued() && mark.isMark("-") {
		return d.isoWeek(year, d.lex(month.end))
	}
	if !month.isNumber(2) || month.space && !stop {
		return calendarDay{}, false
	}
	c := calendarDay{year: year, month: month.value, end: month.end, weak: true}
	second := d.lex(month.end)
	day := d.lex(second.end)
	dashed := second.glued() && (second.mark == mark.mark || second.isMark("-/.‐‑–") && !stop) && second.kind == markToken
	if !dashed || !day.isNumber(2) || day.space && !stop || !d.endsNumber(day) {
		// a month alone is "2025-03"; "2025-3" and "2025.3" are other things
		return c, month.digits == 2 && !stop && c.valid() && d.endsNumber(month)
	}
	c.day, c.end, c.weak = day.value, day.end, false
	if !c.valid() && c.day >= 1 && c.day <= 12 && c.month > 12 { // 2025-25-03
		c.month, c.day = c.day, c.month
	}
	return c, c.valid()
}

// isoWeek reads the week and weekday of 2025-W10-4; without a weekday the
// date is that of the week's Monday.
func (d *dateScan) isoWeek(year int, week dateToken) (calendarDay, bool) {
	if week.kind != numberToken || week.digits != 2 || week.value < 1 || week.value > 53 || !week.glued() {
		return calendarDay{}, false
	}
	c := calendarDay{end: week.end}
	weekday := 1
	mark := d.lex(week.end)
	if day := d.lex(mark.end); mark.isMark("-") && mark.glued() && day.isNumber(1) && day.glued() && day.value >= 1 && day.value <= 7 {
		weekday, c.end = day.value, day.end
	}
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := 4 - (int(fourth.Weekday())+6)%7
	day := time.Date(year, 1, monday+(week.value-1)*7+weekday-1, 0, 0, 0, 0, time.UTC)
	c.year, c.month, c.day = day.Year(), int(day.Month()), day.Day()
	return c, c.valid()
}

// yearNamedMonth reads what follows the year of 2025. március 6., 2025 m. kovo
// 6 d., 2025. gada 6. martā and 2025-Mar-06.
func (d *dateScan) yearNamedMonth(year int, next dateToken) (calendarDay, bool) {
	for range 3 {
		if !next.isMark(".,-/") && !next.word.link || next.word.month != 0 {
			break
		}
		next = d.lex(next.end)
	}
	early := 0
	if next.isNumber(2) {
		early = next.value
		if next = d.lex(next.end); next.isMark(".") {
			next = d.lex(next.end)
		}
	}
	if next.kind != wordToken {
		return calendarDay{}, false
	}
	m, ok := d.month(next)
	if !ok {
		return calendarDay{}, false
	}
	if year, ok = d.year(year, m.calendar); !ok {
		return calendarDay{}, false
	}
	c := calendarDay{year: year, month: m.month, day: early, end: m.end}
	if early == 0 {
		sep := d.lex(m.end)
		if sep.isMark(".,-/") {
			sep = d.lex(sep.end)
		}
		if !sep.isNumber(2) {
			return calendarDay{}, false
		}
		c.day, c.end = sep.value, sep.end
		if after := d.lex(sep.end); after.glued() && after.isMark(":") || after.isKey("h") {
			return calendarDay{}, false // "2025 March 9:05" has no day
		}
	}
	return c.in(m.calendar)
}

// compact reads 20250306, 202503060905 and 20250306090500: in running text
// only in front of an ISO clock.
func (d *dateScan) compact(t dateToken) (calendarDay, bool) {
	digits := t.value
	c := calendarDay{end: t.end, weak: true}
	if t.digits == 14 {
		c.clock.second, digits = digits%100, digits/100
	}
	if t.digits >= 12 {
		c.clock.minute, digits = digits%100, digits/100
		c.clock.hour, digits = digits%100, digits/100
		c.clock.end, c.clock.seconds = t.end, t.digits == 14
		if c.clock.hour > 23 || c.clock.minute > 59 || c.clock.second > 59 {
			return c, false
		}
	}
	c.day, digits = digits%100, digits/100
	c.month, c.year = digits%100, digits/100
	if next := d.lex(t.end); t.digits == 8 && next.glued() && next.isKey("t") {
		c.weak = false
	}
	return c, c.year >= firstWebYear && c.year <= lastWebYear && c.valid()
}

// dayFirst reads the dates that begin with a number of one or two digits: 6
// March 2025, 6. März 2025, 6 de marzo de 2025, 06.03.2025, 3/6/2025, 6-Mar-25.
func (d *dateScan) dayFirst(t dateToken) (calendarDay, bool) {
	next := d.lex(t.end)
	if next.isKey("月") || next.isKey("월") {
		return d.yearless(t)
	}
	if next.isMark("/.-‐‑–") {
		if c, ok := d.numeric(t, next); ok {
			return c, true
		}
	}
	dashed := next.glued() && next.isMark("-/")
	for range 4 { // "th", "of", ".", "de"
		if next.kind == wordToken {
			if m, ok := d.month(next); ok {
				return d.dayNamedMonth(t, m, dashed)
			}
			if next.isKey("thang") {
				return d.vietnamese(t, next)
			}
			if !next.word.link && !isOrdinalKey(next.key) {
				break
			}
		} else if !next.isMark(".º°ª'’,-/·") {
			break
		}
		next = d.lex(next.end)
	}
	return calendarDay{}, false
}

// yearless reads 3月6日 of an update whose year is that of the date before.
func (d *dateScan) yearless(month dateToken) (calendarDay, bool) {
	if d.year1 == 0 || d.label != updatedLabel {
		return calendarDay{}, false
	}
	return d.yearMonthDay(d.year1, dateToken{end: month.start}, true)
}

func isOrdinalKey(key string) bool {
	switch key {
	case "st", "nd", "rd", "th", "er", "e", "eme", "o", "a":
		return true
	}
	return false
}

// dayNamedMonth reads the year after "6 March".
func (d *dateScan) dayNamedMonth(day dateToken, m namedMonth, dashed bool) (calendarDay, bool) {
	year, end, ok := d.yearAfter(m, dashed)
	if !ok {
		return calendarDay{}, false
	}
	c := calendarDay{year: year, month: m.month, day: day.value, end: end}
	return c.in(m.calendar)
}

// yearAfter reads the year that follows a month (and a day) that end at m.end.
func (d *dateScan) yearAfter(m namedMonth, dashed bool) (year, end int, ok bool) {
	next := d.lex(m.end)
	short := dashed && next.glued()
	for range 5 { // ".", ",", "de", "of", "(Thursday)"
		if next.kind == numberToken {
			break
		}
		if next.isMark("'’‘") {
			short = true
		} else if !next.isMark(".,-/()") && !isYearLink(next) && next.word.weekday == 0 {
			return 0, 0, false
		}
		next = d.lex(next.end)
	}
	if next.kind != numberToken {
		return 0, 0, false
	}
	value, end := next.value, next.end
	switch {
	case next.digits == 4:
	case next.digits == 2 && (short || d.whole):
		value = fullYear(value)
		if after := d.lex(end); after.glued() && after.isMark(":") {
			return 0, 0, false // "6 March 09:05" has no year
		}
	case (next.digits == 5 || next.digits == 6) && d.gluedClock(next):
		end = d.bytesOfDigits(next.start, 4)
		value = d.lexPart(next.start, end).value
	default:
		return 0, 0, false
	}
	year, ok = d.year(value, m.calendar)
	return year, end, ok
}

// isYearLink reports a word that may join a year to its month ("de", "of",
// "năm"), as "the" and "in" may not.
func isYearLink(t dateToken) bool {
	switch t.key {
	case "the", "in", "at", "on", "to", "from", "am", "um", "a", "last", "first", "vom", "em":
		return false
	}
	return t.word.link
}

// gluedClock reports that a year is glued to the hour behind it, as in
// "March 6, 20259:05 AM".
func (d *dateScan) gluedClock(t dateToken) bool { return d.minutesAt(t.end) }

// minutesAt reports that a colon and two digits stand at byte i.
func (d *dateScan) minutesAt(i int) bool {
	mark := d.lex(i)
	minute := d.lex(mark.end)
	return mark.isMark(":") && mark.glued() && minute.kind == numberToken && minute.digits == 2 && minute.glued()
}

// vietnamese reads what follows the day of "6 tháng 3 năm 2025".
func (d *dateScan) vietnamese(day, word dateToken) (calendarDay, bool) {
	month := d.lex(word.end)
	if !month.isNumber(2) {
		return calendarDay{}, false
	}
	year, end, ok := d.yearAfter(namedMonth{end: month.end}, false)
	c := calendarDay{year: year, month: month.value, day: day.value, end: end}
	return c, ok && c.valid()
}

// numeric reads 06.03.2025, 3/6/2025 and 06-03-25 from the first mark on.
func (d *dateScan) numeric(first, mark dateToken) (calendarDay, bool) {
	second := d.lex(mark.end)
	mark2 := d.lex(second.end)
	year := d.lex(mark2.end)
	if !second.isNumber(2) || mark2.kind != markToken || mark2.mark != mark.mark || year.kind != numberToken {
		return calendarDay{}, false
	}
	spaced := second.space || mark2.space || year.space || mark.space
	if spaced && !mark.isMark("./") {
		return calendarDay{}, false
	}
	if mark.isMark(".") && (mark.space || mark2.space) {
		return calendarDay{}, false
	}
	value, end := year.value, year.end
	switch {
	case year.digits == 4:
	case year.digits == 2 && !spaced && (first.digits == 2 && second.digits == 2 || d.sure() || mark.isMark(".") && d.minutesAt(d.lex(year.end).end)):
		value = fullYear(value)
	case (year.digits == 5 || year.digits == 6) && d.gluedClock(year):
		end = d.bytesOfDigits(year.start, 4)
		value = d.lexPart(year.start, end).value
	default:
		return calendarDay{}, false
	}
	if end == year.end && !d.endsNumber(year) {
		return calendarDay{}, false
	}
	y, ok := d.year(value, gregorian)
	if !ok {
		return calendarDay{}, false
	}
	c := calendarDay{year: y, end: end}
	c.day, c.month, ok = d.order(first.value, second.value, y, mark)
	return c, ok && c.valid()
}

// order tells the day and month of a numeric date apart: by values above
// twelve, by the weekday in front, by the stop that countries with the day
// first use, or by the caller's hint.
func (d *dateScan) order(a, b, year int, mark dateToken) (day, month int, ok bool) {
	switch {
	case a == b:
		return a, b, true
	case a > 12:
		return a, b, true
	case b > 12:
		return b, a, true
	}
	if w := d.weekday; w != 0 && w != anyWeekday {
		byDay, byMonth := weekdayOf(year, b, a) == w, weekdayOf(year, a, b) == w
		if byDay != byMonth {
			if byDay {
				return a, b, true
			}
			return b, a, true
		}
	}
	switch {
	case mark.isMark("."), d.hint == dayFirst:
		return a, b, true
	case d.hint == monthFirst:
		return b, a, true
	}
	return 0, 0, false
}

// weekdayOf returns the day of the week, 1 for Monday.
func weekdayOf(year, month, day int) uint8 {
	w := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday()
	return uint8((w+6)%7) + 1
}

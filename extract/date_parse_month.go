// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"time"
)

// monthFirst reads March 6, 2025; Mar. 6th 2025; Mar 6 09:05:00 EST 2025 and
// March 2025.
func (d *dateScan) monthFirst(t dateToken) (calendarDay, bool) {
	m, ok := d.month(t)
	if !ok {
		return calendarDay{}, false
	}
	next := d.lex(m.end)
	dashed := next.glued() && next.isMark("-/")
	for range 3 {
		if next.isMark(".-/,") || next.key == "de" || next.key == "the" || next.key == "d" || next.key == "of" {
			next = d.lex(next.end)
		}
	}
	if next.kind != numberToken {
		return calendarDay{}, false
	}
	if next.digits == 4 {
		return d.monthYear(t, m, next)
	}
	if next.digits == 6 { // "Apr 042013"
		end := d.bytesOfDigits(next.start, 2)
		day, year := d.lexPart(next.start, end), d.lex(end)
		c := calendarDay{month: m.month, day: day.value, year: year.value, end: year.end}
		_, ok = d.year(c.year, gregorian)
		return c, ok && c.day != 0 && c.valid()
	}
	if !next.isNumber(2) {
		return calendarDay{}, false
	}
	day := namedMonth{month: m.month, calendar: m.calendar, end: next.end}
	if suffix := d.lex(next.end); suffix.glued() && isOrdinalKey(suffix.key) {
		day.end = suffix.end
	}
	c := calendarDay{month: m.month, day: next.value}
	if c.year, c.end, ok = d.yearAfter(day, dashed); ok {
		return c.in(m.calendar)
	}
	return d.unixDate(c, day.end)
}

// monthYear reads "March 2025".
func (d *dateScan) monthYear(t dateToken, m namedMonth, number dateToken) (calendarDay, bool) {
	year, ok := d.year(number.value, m.calendar)
	if !ok || d.afterNumber || t.word.short && !d.whole || m.calendar != gregorian {
		return calendarDay{}, false
	}
	if after := d.lex(number.end); after.glued() && after.isMark(":") {
		return calendarDay{}, false
	}
	c := calendarDay{year: year, month: m.month, end: number.end}
	return c, c.valid()
}

// unixDate reads the clock and year behind the day of Mar 6 09:05:00 EST 2025.
func (d *dateScan) unixDate(c calendarDay, end int) (calendarDay, bool) {
	clock, ok := d.clock(d.lex(end))
	if !ok {
		return c, false
	}
	year := d.lex(clock.end)
	if year.isMark(",") {
		year = d.lex(year.end)
	}
	if year.kind != numberToken || year.digits != 4 {
		return c, false
	}
	if c.year, ok = d.year(year.value, gregorian); !ok {
		return c, false
	}
	clock.end = year.end
	c.clock, c.end = clock, year.end
	return c, c.valid()
}

// namedMonth is a month given as a word.
type namedMonth struct {
	month    int
	calendar calendarKind
	end      int
}

// month reads a month's name at word t: "März", "كانون الثاني", "مارس/آذار".
func (d *dateScan) month(t dateToken) (namedMonth, bool) {
	m := namedMonth{month: int(t.word.month), calendar: t.word.calendar, end: t.end}
	switch t.key {
	case "كانون", "تشرين":
		second := d.lex(t.end)
		first := second.key == "الاول"
		if !first && second.key != "الثاني" {
			return m, false
		}
		m.end = second.end
		switch {
		case t.key == "كانون" && first:
			m.month = 12
		case t.key == "كانون":
			m.month = 1
		case first:
			m.month = 10
		default:
			m.month = 11
		}
	}
	if m.month == 0 {
		return m, false
	}
	// the Arab press gives both names: "مارس/آذار", "آذار (مارس)"
	mark := d.lex(m.end)
	if mark.isMark("/(") && !d.inMonth {
		if other := d.lex(mark.end); other.kind == wordToken {
			d.inMonth = true
			o, ok := d.month(other)
			d.inMonth = false
			if ok && o.month == m.month {
				m.end = o.end
				if closing := d.lex(o.end); mark.isMark("(") && closing.isMark(")") {
					m.end = closing.end
				}
			}
		}
	}
	return m, true
}

// year checks a year as printed and returns it in our calendar; in the Thai
// and Iranian calendars the day may move it on.
func (d *dateScan) year(value int, kind calendarKind) (int, bool) {
	value += d.era
	switch {
	case kind == jalali:
		return value, value >= firstWebYear-622 && value <= lastWebYear-621
	case value >= firstWebYear+543 && value <= lastWebYear+543: // Thailand counts from the Buddha's death
		return value - 543, true
	}
	return value, value >= firstWebYear && value <= lastWebYear
}

// fullYear completes a year of two digits.
func fullYear(y int) int {
	if y >= firstWebYear%100 {
		return 1900 + y
	}
	return 2000 + y
}

// in converts a date of another calendar and checks it.
func (c calendarDay) in(kind calendarKind) (calendarDay, bool) {
	if kind == jalali {
		if c.month < 1 || c.month > 12 || c.day < 1 || c.day > 31 || c.month > 6 && c.day > 30 {
			return c, false
		}
		c.year, c.month, c.day = fromJalali(c.year, c.month, c.day)
	}
	return c, c.day != 0 && c.valid()
}

// valid reports that the calendar has the day.
func (c calendarDay) valid() bool {
	if c.month < 1 || c.month > 12 || c.day < 0 || c.day > 31 || c.year < firstWebYear || c.year > lastWebYear {
		return false
	}
	if c.day <= 28 {
		return true
	}
	return time.Date(c.year, time.Month(c.month), c.day, 0, 0, 0, 0, time.UTC).Day() == c.day
}

// fromJalali converts a day of the Iranian solar calendar. Its leap years
// follow a cycle of 33 years that holds from 1865 to 2118.
func fromJalali(year, month, day int) (int, int, int) {
	days := func(year, month, day int) int {
		n := 365*year + year/33*8 + (year%33+3)/4 + (month-1)*31 + day
		if month > 7 {
			n -= month - 7
		}
		return n
	}
	// 1 Farvardin 1400 is 21 March 2021; 1595 years bring the cycle in step
	since := days(year+1595, month, day) - days(1400+1595, 1, 1)
	t := time.Date(2021, time.March, 21+since, 0, 0, 0, 0, time.UTC)
	return t.Year(), int(t.Month()), t.Day()
}

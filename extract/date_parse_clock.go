// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"time"
	"unicode"
	"unicode/utf8"
)

// clockTime is a time of day as stated. The zero clockTime, with end 0, is
// none.
type clockTime struct {
	hour, minute, second int
	seconds              bool // seconds are stated
	zone                 dateZone
	end                  int // byte after its last token
}

// dateZone is an offset from UTC in minutes, if it is stated.
type dateZone struct {
	minutes int
	stated  bool
	season  bool // minutes holds in winter; American daylight saving adds an hour
}

// clock reads a time of day that begins with token t: 9:05, 09:05:30.123, 9:05
// p.m. EST, 09h12, 17.20 Uhr, 17 Uhr, 9時5分, 오후 3:05, 下午3时5分, 0905 GMT.
func (d *dateScan) clock(t dateToken) (clockTime, bool) {
	var c clockTime
	half, t := d.halfBefore(t)
	if t.kind != numberToken || t.digits > 4 || t.digits == 3 || t.value < 0 {
		return c, false
	}
	if t.digits == 4 {
		return d.militaryClock(t)
	}
	c.hour, c.end = t.value, t.end
	next := d.lex(t.end)
	ok := false
	switch {
	case next.isMark(":：") && next.glued():
		ok = d.colonClock(&c, next)
	case next.isKey("h") && next.glued():
		ok = d.letterClock(&c, next)
	case next.isKey("时") || next.isKey("시"):
		d.hanClock(&c, next)
		ok = true
	case next.isMark(".") && next.glued():
		ok = d.stopClock(&c, next)
	default:
		ok = half != noHalf
	}
	midnight := c.hour == 24 && c.minute == 0 && c.second == 0
	if !ok && !d.wholeHour(&c, next) || c.hour > 23 && !midnight || c.minute > 59 || c.second > 60 {
		return c, false
	}
	if half == noHalf {
		half = d.halfAfter(&c)
	}
	if c.second == 60 {
		c.second = 59
	}
	switch {
	case half == afternoon && c.hour < 12:
		c.hour += 12
	case half == forenoon && c.hour == 12:
		c.hour = 0
	}
	d.zone(&c, half != noHalf)
	return c, true
}

// dayHalf is the half of the day that an hour up to twelve is counted in.
type dayHalf uint8

const (
	noHalf dayHalf = iota
	forenoon
	afternoon
)

// halfBefore reads 오전, 오후, 上午, 下午, 午前 and 午後 and returns the token
// behind them.
func (d *dateScan) halfBefore(t dateToken) (dayHalf, dateToken) {
	if t.kind != wordToken {
		return noHalf, t
	}
	switch t.key {
	case "오전":
		return forenoon, d.lex(t.end)
	case "오후":
		return afternoon, d.lex(t.end)
	}
	rest := d.s[t.start:]
	if len(rest) < 6 {
		return noHalf, t
	}
	switch rest[:6] {
	case "上午", "午前", "凌晨", "早上":
		return forenoon, d.lex(t.start + 6)
	case "下午", "午後", "晚上", "傍晚":
		return afternoon, d.lex(t.start + 6)
	}
	return noHalf, t
}

// halfAfter reads "am", "p.m.", "p. m.", "μ.μ.", "م" and "صباحا".
func (d *dateScan) halfAfter(c *clockTime) dayHalf {
	t := d.lex(c.end)
	if t.kind != wordToken {
		return noHalf
	}
	var half dayHalf
	switch t.key {
	case "am", "ص", "صباحا", "πμ":
		half = forenoon
	case "pm", "م", "مساء", "μμ", "ظهرا":
		half = afternoon
	case "a", "p", "π", "μ":
		stop := d.lex(t.end)
		m := d.lex(stop.end)
		if !stop.isMark(".") || m.key != "m" && m.key != "μ" {
			return noHalf
		}
		half = forenoon
		if t.key == "p" || t.key == "μ" {
			half = afternoon
		}
		t = m
	default:
		return noHalf
	}
	c.end = t.end
	if stop := d.lex(t.end); stop.isMark(".") && stop.glued() {
		c.end = stop.end
	}
	return half
}

// colonClock reads the minutes and seconds from the colon on.
func (d *dateScan) colonClock(c *clockTime, colon dateToken) bool {
	minute := d.lex(colon.end)
	if minute.kind != numberToken || minute.digits != 2 || minute.space {
		return false
	}
	c.minute, c.end = minute.value, minute.end
	mark := d.lex(minute.end)
	second := d.lex(mark.end)
	if !mark.isMark(":") || mark.space || second.kind != numberToken || second.digits != 2 || second.space {
		return true
	}
	c.second, c.seconds, c.end = second.value, true, second.end
	mark = d.lex(second.end)
	part := d.lex(mark.end)
	if mark.isMark(".,") && mark.glued() && part.kind == numberToken && part.glued() {
		c.end = part.end
	}
	return true
}

// letterClock reads what follows the hour of 09h12, 17h and 9h12min.
func (d *dateScan) letterClock(c *clockTime, letter dateToken) bool {
	c.end = letter.end
	minute := d.lex(letter.end)
	if minute.kind != numberToken || minute.digits != 2 {
		return !d.lex(letter.end).isKey("ago")
	}
	if minute.space && !d.lex(minute.end).isKey("min") {
		return true
	}
	c.minute, c.end = minute.value, minute.end
	if unit := d.lex(minute.end); unit.isKey("min") || unit.isKey("m") && unit.glued() {
		c.end = unit.end
	}
	return true
}

// hanClock reads what follows the hour of 9時5分30秒 and 3시 5분.
func (d *dateScan) hanClock(c *clockTime, unit dateToken) {
	c.end = unit.end
	n := d.lex(unit.end)
	unit = d.lex(n.end)
	if !n.isNumber(2) || !unit.isKey("分") && !unit.isKey("분") {
		return
	}
	c.minute, c.end = n.value, unit.end
	n = d.lex(unit.end)
	unit = d.lex(n.end)
	if n.isNumber(2) && (unit.isKey("秒") || unit.isKey("초")) {
		c.second, c.seconds, c.end = n.value, true, unit.end
	}
}

// stopClock reads what follows the hour of "17.20 Uhr", "5.20 pm" and "kl.
// 17.20": a stop alone does not make a clock.
func (d *dateScan) stopClock(c *clockTime, stop dateToken) bool {
	minute := d.lex(stop.end)
	if minute.kind != numberToken || minute.digits != 2 || minute.space {
		return false
	}
	end := c.end
	c.minute, c.end = minute.value, minute.end
	after := d.lex(minute.end)
	if d.clockWord || after.isKey("uhr") || d.halfAfter(&clockTime{end: minute.end}) != noHalf || after.word.hasZone && d.isUpper(after) {
		return true
	}
	c.minute, c.end = 0, end
	return false
}

// wholeHour reads what follows the hour of "17 Uhr" and "9 p.m."
func (d *dateScan) wholeHour(c *clockTime, next dateToken) bool {
	if next.isKey("uhr") {
		c.end = next.end
		return true
	}
	return c.hour <= 12 && c.minute == 0 && d.halfAfter(&clockTime{end: c.end}) != noHalf
}

// militaryClock reads 0905 in front of "GMT", "UTC", "hrs" or a zone.
func (d *dateScan) militaryClock(t dateToken) (clockTime, bool) {
	c := clockTime{hour: t.value / 100, minute: t.value % 100, end: t.end}
	next := d.lex(t.end)
	if c.hour > 23 || c.minute > 59 || !next.isKey("hrs") && !(next.word.hasZone && next.key != "z" && d.isUpper(next)) {
		return c, false
	}
	d.zone(&c, false)
	return c, true
}

// compactClock reads the digits behind the T of 20250306T090530Z.
func (d *dateScan) compactClock(t dateToken) (clockTime, bool) {
	c := clockTime{minute: t.value, end: t.end}
	if t.digits == 6 {
		c.second, c.minute, c.seconds = t.value%100, t.value/100, true
	}
	c.hour, c.minute = c.minute/100, c.minute%100
	if c.hour > 23 || c.minute > 59 || c.second > 59 {
		return c, false
	}
	d.zone(&c, false)
	return c, true
}

// isRangeEnd reports that a number behind a dash goes on as a date or clock.
func (d *dateScan) isRangeEnd(n dateToken) bool {
	next := d.lex(n.end)
	return next.glued() && next.isMark(".-/") && d.lex(next.end).kind == numberToken
}

func (d *dateScan) isUpper(t dateToken) bool {
	r, _ := utf8.DecodeRuneInString(d.s[t.start:])
	return !unicode.IsLower(r)
}

// time puts a day, a clock time and a zone together.
func (c calendarDay) time() time.Time {
	month, day := c.month, c.day
	if month == 0 {
		month = 1
	}
	if day == 0 {
		day = 1
	}
	loc := time.UTC
	if z := c.clock.zone; z.stated {
		minutes := z.minutes
		if z.season && isAmericanSummer(c.year, month, day) {
			minutes += 60
		}
		if minutes != 0 {
			loc = time.FixedZone("", minutes*60)
		}
	}
	return time.Date(c.year, time.Month(month), day, c.clock.hour, c.clock.minute, c.clock.second, 0, loc)
}

// isAmericanSummer reports daylight saving time as the United States keep it
// since 2007: from the second Sunday in March to the first in November. The
// hour of the change is not looked at.
func isAmericanSummer(year, month, day int) bool {
	switch {
	case month < 3 || month > 11:
		return false
	case month > 3 && month < 11:
		return true
	}
	first := 8 - int(weekdayOf(year, month, 1)) // the month's first Sunday
	if month == 3 {
		return day >= first+7
	}
	return day < first
}

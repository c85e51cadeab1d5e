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

// zone reads the zone behind a clock time and moves the clock's end past it.
func (d *dateScan) zone(c *clockTime, half bool) {
	t := d.lex(c.end)
	if t.isKey("uhr") || t.isKey("h") || t.isKey("hrs") {
		c.end = t.end
		t = d.lex(t.end)
	}
	open := t
	if t.isMark("(,") {
		t = d.lex(t.end)
	}
	switch {
	case t.isMark("+-−"):
		if z, end, ok := d.offset(t, c.seconds); ok {
			c.zone, c.end = z, end
			d.skipZoneName(c)
		}
		return
	case t.kind != wordToken || !t.word.hasZone && !t.word.vague:
		return
	case !d.isUpper(t) && !(half && !t.word.season) && t.key != "utc" && t.key != "gmt" && t.key != "z":
		return
	case t.isKey("z") && t.space:
		return
	}
	name := t
	c.end = t.end
	c.zone = dateZone{minutes: int(t.word.zone), stated: t.word.hasZone, season: t.word.season}
	// CST is China's, too: only with am or pm is it surely American
	if name.key == "cst" && half {
		c.zone = dateZone{minutes: -360, stated: true}
	}
	if name.key == "utc" || name.key == "gmt" {
		if sign := d.lex(t.end); sign.isMark("+-−") {
			if z, end, ok := d.offset(sign, true); ok {
				c.zone, c.end = z, end
			}
		}
	}
	d.zoneSuffix(c)
	if closing := d.lex(c.end); open.isMark("(") && closing.isMark(")") {
		c.end = closing.end
	} else {
		d.skipZoneName(c)
	}
}

// zoneSuffix reads "Daylight", "Standard" and "Time" behind "Eastern".
func (d *dateScan) zoneSuffix(c *clockTime) {
	for range 2 {
		switch t := d.lex(c.end); t.key {
		case "daylight", "summer":
			if c.zone.season {
				c.zone.minutes += 60
			}
			c.zone.season = false
			c.end = t.end
		case "standard":
			c.zone.season = false
			c.end = t.end
		case "time":
			c.end = t.end
			return
		default:
			return
		}
	}
}

// skipZoneName passes the name that repeats an offset: "GMT+0100 (Central
// European Standard Time)", "Z[UTC]".
func (d *dateScan) skipZoneName(c *clockTime) {
	t := d.lex(c.end)
	if !t.isMark("([") || !c.zone.stated {
		return
	}
	for i, n := t.end, 0; n < 8; n++ {
		w := d.lex(i)
		switch {
		case w.isMark(")]"):
			c.end = w.end
			return
		case w.kind != wordToken && !w.isMark("/_"):
			return
		}
		i = w.end
	}
}

// offset reads +01:00, +0100 and, where loose allows it, +1 and +01.
func (d *dateScan) offset(sign dateToken, loose bool) (dateZone, int, bool) {
	n := d.lex(sign.end)
	if n.kind != numberToken || n.space {
		return dateZone{}, 0, false
	}
	hours, minutes, end := n.value, 0, n.end
	mark := d.lex(n.end)
	part := d.lex(mark.end)
	switch {
	case n.digits == 4:
		hours, minutes = n.value/100, n.value%100
	case n.digits > 2:
		return dateZone{}, 0, false
	case mark.isMark(":") && mark.glued() && part.kind == numberToken && part.digits == 2 && part.glued():
		minutes, end = part.value, part.end
	case !loose || d.isRangeEnd(n):
		return dateZone{}, 0, false
	}
	if hours > 14 || minutes > 59 {
		return dateZone{}, 0, false
	}
	z := dateZone{minutes: hours*60 + minutes, stated: true}
	if !sign.isMark("+") {
		z.minutes = -z.minutes
	}
	return z, end, true
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

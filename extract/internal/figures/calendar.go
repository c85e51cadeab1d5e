// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strconv"
	"time"
)

// date is a day, a month (d is 0) or a year (m is 0 as well) of the proleptic
// Gregorian calendar. The zero date is none.
type date struct{ y, m, d int }

func (d date) isZero() bool { return d.y == 0 }

// time returns the start of the date.
func (d date) time() time.Time {
	return time.Date(d.y, time.Month(max(d.m, 1)), max(d.d, 1), 0, 0, 0, 0, time.UTC)
}

func dateOf(t time.Time) date { return date{t.Year(), int(t.Month()), t.Day()} }

// addDays returns the day n days after d.
func (d date) addDays(n int) date { return dateOf(d.time().AddDate(0, 0, n)) }

// addMonths returns the month n months after that of d.
func (d date) addMonths(n int) date {
	k := d.y*12 + max(d.m, 1) - 1 + n
	return date{y: k / 12, m: k%12 + 1}
}

// weekday returns 1 for Monday to 7 for Sunday.
func (d date) weekday() int { return (int(d.time().Weekday())+6)%7 + 1 }

// nearest returns the first such weekday after d, or, with a negative step,
// before it.
func (d date) nearest(weekday, step int) date {
	if step < 0 {
		return d.addDays(-((d.weekday()-weekday+6)%7 + 1))
	}
	return d.addDays((weekday-d.weekday()+6)%7 + 1)
}

// days returns the number of days from e to d.
func (d date) days(e date) int { return int(d.time().Sub(e.time()).Hours() / 24) }

// isValid reports whether the date exists.
func (d date) isValid() bool {
	if d.m == 0 && d.d == 0 {
		return true
	}
	if d.m < 1 || d.m > 12 || d.d < 0 || d.d > 31 {
		return false
	}
	return d.d == 0 || dateOf(d.time()) == d
}

// String returns the date in ISO 8601, cut to its precision.
func (d date) String() string {
	b := make([]byte, 0, 10)
	b = padded(b, d.y, 4)
	if d.m > 0 {
		b = padded(append(b, '-'), d.m, 2)
	}
	if d.d > 0 {
		b = padded(append(b, '-'), d.d, 2)
	}
	return string(b)
}

// week returns the ISO week of d: "2025-W05".
func (d date) week() string {
	y, w := d.time().ISOWeek()
	return string(padded(append(padded(nil, y, 4), "-W"...), w, 2))
}

// quarter returns the quarter of d: "2025-Q1".
func (d date) quarter() string {
	return string(append(append(padded(nil, d.y, 4), "-Q"...), '1'+byte((max(d.m, 1)-1)/3)))
}

// decadeOf returns the decade of a year: "202X".
func decadeOf(y int) string { return string(append(padded(nil, y/10, 3), 'X')) }

// centuryOf returns the century of a year: "20".
func centuryOf(y int) string { return string(padded(nil, y/100, 2)) }

var seasonCodes = [...]string{spring: "-SP", summer: "-SU", fall: "-FA", winter: "-WI"}

// seasonOf returns the season of a year: "2025-SP". A winter belongs to the
// year in which it begins.
func seasonOf(y int, s season) string { return string(padded(nil, y, 4)) + seasonCodes[s] }

// seasonStart is the month in which a season begins.
var seasonStart = [...]int{spring: 3, summer: 6, fall: 9, winter: 12}

var partCodes = [...]string{noPart: "", morning: "TMO", afternoon: "TAF", evening: "TEV", night: "TNI", noon: "T12:00", midnight: "T00:00"}

// clockOf returns a time of day: "T16:50".
func clockOf(h, m int) string {
	return string(padded(append(padded([]byte{'T'}, h, 2), ':'), m, 2))
}

// padded appends n with at least width digits.
func padded(b []byte, n, width int) []byte {
	for w := 10; width > 1; width-- {
		if n < w {
			b = append(b, '0')
		}
		w *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}

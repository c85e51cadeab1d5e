// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import "time"

// Date is a moment as far as the page states it.
type Date struct {
	// Time is the moment. What the precision leaves open is at its lowest
	// value: a Date of day precision is at midnight. Without a stated zone
	// the clock time is kept as printed, with time.UTC as its location.
	Time time.Time
	// Precision is the finest unit that the page states.
	Precision Precision
	// ZoneStated reports that the page gives the offset from UTC.
	ZoneStated bool
	// Text is the date as it stands on the page.
	Text string
}

// Precision is the finest unit of time that is stated.
type Precision uint8

// The precisions. The zero value belongs to the zero Date.
const (
	NoDate Precision = iota
	Year
	Month
	Day
	Minute
	Second
)

var precisionNames = [...]string{"", "year", "month", "day", "minute", "second"}

// IsZero reports whether the page states no date.
func (d Date) IsZero() bool { return d.Precision == NoDate }

// String returns the date in RFC 3339, cut to its precision: "2025",
// "2025-03", "2025-03-06", or with a clock time "2025-03-06T09:30:00+01:00".
// Where no zone is stated the clock time is followed by "Z". The zero Date
// gives "".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time.Format(layoutOf(d.Precision))
}

// layoutOf returns the layout of a time that is cut to p.
func layoutOf(p Precision) string {
	switch p {
	case Year:
		return "2006"
	case Month:
		return "2006-01"
	case Day:
		return time.DateOnly
	}
	return time.RFC3339
}

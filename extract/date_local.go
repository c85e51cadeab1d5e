// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"time"

	"github.com/copydesk/copydesk/article"
)

// localDate turns a moment that the page's metadata gives in UTC into the
// clock time that the page shows its readers; where the page shows a day alone
// and that day is the neighbour of the one in UTC, the day that it shows is
// the date.
func (d *draft) localDate(date article.Date) article.Date {
	if !isUTC(date) {
		return date
	}
	all := d.printedDates()
	for i := range all {
		if l, ok := sameMoment(date, all[i].date); ok && all[i].place <= underStory {
			return l
		}
	}
	for i := range all {
		if all[i].place == byHeadline && all[i].label <= updatedLabel && sameDay(all[i].date, date) && !isUTC(all[i].date) {
			return date
		}
	}
	for i := range all {
		p := &all[i]
		if p.place == byHeadline && p.label <= updatedLabel && p.date.Precision == article.Day && isNeighbour(date.Time, p.date.Time) {
			return p.date
		}
	}
	if l, ok := parseDate(d.addressDate(), orderUnknown); ok && isNeighbour(date.Time, l.Time) {
		return l
	}
	return date
}

// timedDate gives a day that comes without a clock time the one that the page
// shows with the same day by the headline.
func (d *draft) timedDate(date article.Date) article.Date {
	if date.Precision != article.Day {
		return date
	}
	for _, p := range d.printedDates() {
		if p.place == byHeadline && p.label <= publishedLabel && p.date.Precision > article.Day && sameDay(p.date, date) {
			return p.date
		}
	}
	return date
}

// sameDay reports that two dates name the same day, each in its own zone.
func sameDay(a, b article.Date) bool {
	y, m, d := a.Time.Date()
	y2, m2, d2 := b.Time.Date()
	return y == y2 && m == m2 && d == d2
}

// nearDay is sameDay, or a day before or behind.
func nearDay(a, b article.Date) bool {
	gap := a.Time.Truncate(day).Sub(b.Time.Truncate(day))
	return -day <= gap && gap <= day
}

// shownAgainstClaims yields the one date that the page shows by the headline
// where its metadata says another: readers are told the day of the version
// that they read, while metadata may keep the day of a story that was
// rewritten since, or state the day of the request.
func shownAgainstClaims(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		shown := d.onlyShown()
		if shown == nil {
			return
		}
		claimed, ok := d.firstClaim(claimRules)
		address, _ := parseDate(d.addressDate(), orderUnknown)
		if !ok || sameDay(claimed, shown.date) || sameDay(claimed, address) || nearDay(claimed, shown.date) && isUTC(claimed) || swapped(claimed, shown.date) {
			return
		}
		modified, ok := d.firstClaim(modifiedRules[:modifiedClaims])
		switch {
		case ok && nearDay(modified, shown.date), ok && modified.Time.Before(claimed.Time), !ok && !nearDay(claimed, shown.date):
			yield(shown.hit)
		}
	}
}

// onlyShown returns the date by the headline, where it is the only one.
func (d *draft) onlyShown() *printedDate {
	var shown *printedDate
	all := d.printedDates()
	for i := range all {
		p := &all[i]
		if p.place != byHeadline || !p.alone || !p.near || p.label > publishedLabel {
			continue
		}
		if shown != nil && !nearDay(shown.date, p.date) {
			return nil
		}
		if shown == nil || shown.date.Precision < p.date.Precision {
			shown = p
		}
	}
	return shown
}

// firstClaim returns the first date that the rules find.
func (d *draft) firstClaim(rules []rule) (article.Date, bool) {
	for _, r := range rules {
		for h := range r.find(d) {
			if date, why := readDate(d, h); why == "" {
				return date, true
			}
		}
	}
	return article.Date{}, false
}

// isUTC reports a moment that may fall on another day in local time.
func isUTC(date article.Date) bool {
	_, offset := date.Time.Zone()
	return date.Precision >= article.Minute && date.ZoneStated && offset == 0
}

// swapped reports two dates of which one has the other's day for its month.
func swapped(a, b article.Date) bool {
	y, m, d := a.Time.Date()
	y2, m2, d2 := b.Time.Date()
	return y == y2 && int(m) == d2 && int(m2) == d
}

// isNearMidnight reports a moment that is on another day in many places.
func isNearMidnight(date article.Date) bool {
	h := date.Time.Hour()
	return isUTC(date) && (h < 8 || h > 20)
}

// maxOffset is the largest distance of a place's clock from UTC.
const maxOffset = 14 * time.Hour

// sameMoment reports that a date shown on the page is the moment at, given in
// local time: its clock differs by an offset that some place has. The result
// is the date as shown, with its offset.
func sameMoment(at, shown article.Date) (article.Date, bool) {
	if shown.Precision < article.Minute {
		return shown, false
	}
	gap := shown.Time.Truncate(time.Minute).Sub(at.Time.Truncate(time.Minute))
	if shown.ZoneStated {
		return shown, gap == 0 && !isUTC(shown)
	}
	if gap == 0 || gap > maxOffset || gap < -12*time.Hour || gap%time.Hour != 0 && !isHalfZone(gap) {
		return shown, false
	}
	shown.Time = shown.Time.Add(-gap).In(time.FixedZone("", int(gap/time.Second)))
	shown.ZoneStated = true
	return shown, true
}

// isHalfZone reports the offsets of the places whose clocks are off by part of
// an hour: Newfoundland, Iran, Afghanistan, India, Nepal, Burma and the middle
// of Australia.
func isHalfZone(gap time.Duration) bool {
	switch gap / time.Minute {
	case -210, -150, 210, 270, 330, 345, 390, 570, 630:
		return true
	}
	return false
}

// isNeighbour reports that a moment in UTC may fall on a day elsewhere that is
// not its day in UTC.
func isNeighbour(moment, shown time.Time) bool {
	moment = moment.UTC()
	gap := shown.Sub(moment) // from the moment to the shown day's midnight in UTC
	return gap > 0 && gap <= maxOffset || gap <= -day && gap >= -day-12*time.Hour
}

// publishedLevel is how sure the date of publication is: what the page says of
// itself and what it shows or its address says agree; one of them stands alone;
// or they contradict each other, or no word says what the date is of.
func (d *draft) publishedLevel(h hit, date article.Date) article.Level {
	claimed, _ := d.firstClaim(claimRules)
	address, _ := parseDate(d.addressDate(), orderUnknown)
	others := [...]article.Date{claimed, address, {}}
	if p := d.onlyShown(); p != nil {
		others[2] = p.date
	}
	agree := 0
	for _, other := range others {
		switch {
		case other.IsZero():
		case isUTC(other) && !sameDay(other, date) && nearDay(other, date):
			agree++ // the same moment in local time
		case sameDay(other, date) && other.Precision > article.Day && isUTC(other) && isNearMidnight(date):
			// in local time it may be another day
			if agree == 0 {
				agree++
			}
		case sameDay(other, date):
			agree++
		case !nearDay(other, date):
			return article.Doubtful
		}
	}
	labelled := slices.ContainsFunc(d.printedDates(), func(p printedDate) bool {
		return p.hit == h && p.label == publishedLabel
	})
	switch {
	case agree >= 2:
		return article.Sure
	case agree == 1 || labelled:
		return article.Likely
	}
	return article.Doubtful
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/article"

// readAgoBefore reads "vor drei Jahren", "il y a deux ans", "hace diez días".
func (f *finder) readAgoBefore(i int, w *when) bool {
	if !f.is(i, isAgoBefore) {
		return false
	}
	j := i + 1
	for _, rest := range f.lang.agoRest {
		if f.text(j) == rest {
			j++
		}
	}
	if j != i+1+len(f.lang.agoRest) {
		return false
	}
	for f.is(j, isBoundWord) || f.isApprox(j) {
		j++
	}
	var g found
	if f.is(j, isArticle) && f.has(j+1) && f.w(j+1).period != noPeriod && f.w(j).num == notNumber {
		g = found{first: i, next: j + 2, val: decimalOf(1), amount: true}
	} else {
		n, ok := f.readNumeral(j)
		if !ok || n.ordinal || n.vague {
			return false
		}
		g = found{first: i, next: n.next, val: n.val, amount: true}
		if !f.has(n.next) || f.w(n.next).period == noPeriod {
			return false
		}
		g.next++
	}
	return f.shiftDate(&g, f.w(g.next-1).period, -1, w)
}

// agoDate makes a date of the duration g where "ago" or "from now" follows.
func (f *finder) agoDate(g *found, p period) bool {
	side, next := f.agoAt(g.next)
	if side == 0 || g.ranged {
		return false
	}
	w := when{first: g.first}
	hold := g.next
	g.next = next
	if !f.shiftDate(g, p, side, &w) {
		g.next = hold
		return false
	}
	start := g.Start
	*g = found{first: g.first, next: w.next, noOf: true}
	g.Span = f.t.Span(w.first, w.next)
	g.Start, g.Kind, g.Value = start, article.DateFigure, article.Value(w.value)
	return true
}

// agoAt reads "ago" (-1) or "from now" (1) at token j.
func (f *finder) agoAt(j int) (side, next int) {
	switch {
	case f.is(j, isAgo):
		return -1, j + 1
	case f.is(j, isFrom) && f.cued(j+1, cueNow):
		return 1, j + 2
	case f.is(j, isHence):
		return 1, j + 1
	}
	return 0, 0
}

// shiftDate sets w to the date that lies a duration before or after the
// reference, at the precision of the duration's unit. Geological spans stay
// durations.
func (f *finder) shiftDate(g *found, p period, side int, w *when) bool {
	n, ok := g.val.isInt()
	if !ok {
		half, isHalf := g.val.times(2).isInt()
		if !isHalf {
			return false
		}
		n = half / 2
		if p == year {
			n, p = half*6, month
		}
	}
	if n > 3000 || n < 0 {
		return false
	}
	w.next = g.next
	k := int(n) * side
	if f.ref.isZero() {
		w.level = yearLevel
		return true
	}
	switch p {
	case second, minute, hour:
		w.setDay(f.ref)
	case day:
		w.setDay(f.ref.addDays(k))
	case week:
		w.at, w.level = f.ref.addDays(7*k), weekLevel
		w.value = w.at.week()
	case month:
		w.at, w.level = f.ref.addMonths(k), monthLevel
		w.value = w.at.String()
	case quarter:
		w.at, w.level = f.ref.addMonths(3*k), quarterLevel
		w.value = w.at.quarter()
	case year:
		w.at, w.level = date{y: f.ref.y + k}, yearLevel
		w.value = w.at.String()
	case decade:
		w.level = decadeLevel
		w.value = decadeOf(f.ref.y + 10*k)
	case century:
		w.level = centuryLevel
		w.value = centuryOf(f.ref.y + 100*k)
	default:
		return false
	}
	return f.ref.y+k > 0 || p < year
}

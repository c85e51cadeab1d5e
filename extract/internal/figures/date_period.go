// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

// readShade reads "late 2020", "mid-1990s", "end of 2019", "the beginning of
// January": the value is that of the date.
func (f *finder) readShade(i int, w *when) bool {
	if !f.is(i, isEarly) {
		return false
	}
	j := f.skipHyphen(i + 1)
	if f.is(j, isOf) {
		j++
	}
	if f.is(j, isIn) && !f.hinted(i, hintOpening) {
		j++
	}
	for f.is(j, isDefinite) {
		j++
	}
	if !f.has(j) || !f.mayDate(j) || j == i+1 && f.isNumber(j) && f.yearAt(j) == 0 && !f.isDecadeAt(j) {
		return false
	}
	inner, ok := f.dateAt(j)
	if !ok || inner.level == clockLevel || inner.level == dayLevel || inner.level == noLevel || inner.kind == article.Duration {
		return false
	}
	first := w.first
	*w = inner
	w.first = first
	if f.cued(i, cueEarlier) { // "earlier this week"
		w.first = j
	}
	return true
}

// readSeason reads "spring", "the summer of 2020", "Winter 2021".
func (f *finder) readSeason(i int, w *when) bool {
	x := f.w(i)
	if x.season == noSeason {
		return false
	}
	j := i + 1
	if f.is(j, isOf) {
		j++
	}
	w.level = seasonLevel
	if y, next := f.yearFrom(j); y != 0 {
		j = next - 1
		w.at, w.value, w.next = date{y: y, m: seasonStart[x.season]}, seasonOf(y, x.season), j+1
		return true
	}
	if y := f.w(min(j, len(f.t.Tokens)-1)); f.has(j+1) && y.deixis != noDeixis && f.w(j+1).period == year && !f.ref.isZero() {
		yy := f.ref.y + deicticStep(y.deixis)
		w.at, w.value, w.next = date{y: yy, m: seasonStart[x.season]}, seasonOf(yy, x.season), j+2
		return true
	}
	prev := i - 1
	article := f.is(prev, isDefinite)
	if article {
		prev--
	}
	strong := x.season != fall || !f.says(i, "fall")
	if !f.is(prev, isSeasonPrep) || j > i+1 || f.isNounAt(j) || !article && !strong || f.isTitle(i) {
		return false
	}
	w.next = i + 1
	if f.ref.isZero() {
		return true
	}
	y := f.ref.y
	m := seasonStart[x.season]
	switch f.tenseAt(i, w.next).side() {
	case 1:
		if m < f.ref.m-2 || m+2 < f.ref.m {
			y++
		}
	default:
		if m > f.ref.m {
			y--
		}
	}
	w.at, w.value = date{y: y, m: m}, seasonOf(y, x.season)
	return true
}

// readQuarter reads "the third quarter", "fourth-quarter", "Q3 2023", "first
// half of 2022". In a story of sport a quarter and a half are played, and no
// date.
func (f *finder) readQuarter(i int, w *when) bool {
	var n, j int
	var p period
	if s := f.word(i); len(s) == 2 && s[0]|0x20 == 'q' && '1' <= s[1] && s[1] <= '4' && f.isWord(i) {
		n, p, j = int(s[1]-'0'), quarter, i+1
	} else if x := f.w(i); x.ordinal || f.isNumber(i) {
		m, ok := f.readNumeral(i)
		v, _ := m.val.isInt()
		if !ok || !m.ordinal || v < 1 || v > 4 {
			return false
		}
		n, j = int(v), f.skipHyphen(m.next)
		switch {
		case !f.has(j):
			return false
		case f.w(j).period == quarter && !f.isPluralAt(j):
			p = quarter
		case f.w(j).num == fractionOf && f.w(j).n == 2 && n <= 2 && !f.isPluralAt(j):
			p = halfYear
		default:
			return false
		}
		j++
	} else {
		return false
	}
	w.level, w.next = quarterLevel, j
	y := f.quarterYear(w)
	if y == 0 && (p == halfYear || n > 0) {
		if p == halfYear || f.text(i)[0] != 'q' && !f.isFinance() {
			return false
		}
	}
	if y == 0 {
		if f.ref.isZero() {
			return true
		}
		y = f.pickQuarterYear(n, w)
	}
	if p == halfYear {
		w.at = date{y: y, m: n*6 - 5}
		w.low, w.high = w.at.String(), date{y: y, m: n * 6}.String()
		return true
	}
	w.at = date{y: y, m: n*3 - 2}
	w.value = w.at.quarter()
	return true
}

// quarterYear reads the year behind a quarter: "of 2023", "of last year",
// "2023", "of fiscal 2024", "of the year".
func (f *finder) quarterYear(w *when) int {
	j := w.next
	if f.is(j, isOf) || f.says(j, "-") {
		j++
	}
	for f.is(j, isDefinite) || f.is(j, isYearWord) && f.yearAt(j+1) != 0 {
		j++
	}
	if y := f.yearAt(j); y != 0 {
		w.next = j + 1
		return y
	}
	if !f.has(j) || f.ref.isZero() {
		return 0
	}
	if x := f.w(j); x.deixis != noDeixis && f.has(j+1) && f.w(j+1).period == year {
		w.next = j + 2
		return f.ref.y + deicticStep(x.deixis)
	}
	if f.w(j).period == year && f.is(j-1, isDefinite) && j > w.next {
		w.next = j + 1
		return f.ref.y
	}
	return 0
}

// pickQuarterYear returns the year of a quarter without one: the last that has
// begun, or the next where the text looks ahead.
func (f *finder) pickQuarterYear(n int, w *when) int {
	now := (f.ref.m-1)/3 + 1
	if n > now && (n > now+2 || f.tenseAt(w.first, w.next).side() <= 0) {
		return f.ref.y - 1
	}
	return f.ref.y
}

// isFinance reports whether the sentence speaks of business rather than of
// play.
func (f *finder) isFinance() bool {
	t := f.topic()
	return t.money > 0 && 2*t.money >= t.play || t.play == 0
}

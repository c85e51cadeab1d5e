// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

func (f *finder) isDecadeAt(j int) bool {
	c := when{next: j}
	return f.readDecade(j, &c)
}

// readNamedDecade reads "les années 1990", "los años 80", "década de 1990".
func (f *finder) readNamedDecade(i int, w *when) bool {
	if !f.hinted(i, hintDecadeLead) {
		return false
	}
	j := i + 1
	for f.is(j, isOf|isDefinite) {
		j++
	}
	if !f.isNumberStart(j) {
		return false
	}
	s := f.word(j)
	n := smallNumber(s)
	switch {
	case n < 0 || n%10 != 0:
		return false
	case len(s) == 4 && n >= 1000 && n < 2100:
	case len(s) == 2 && n >= 20:
		n += 1900
	default:
		return false
	}
	w.level, w.next, w.value = decadeLevel, j+1, decadeOf(n)
	return true
}

// readCentury reads "19th century", "the twenty-first century", "XIXe siècle",
// "siglo XIX".
func (f *finder) readCentury(i int, w *when) bool {
	if f.lang.nounFirst {
		if n := roman(strings.TrimRight(f.word(i), "eèm")); n > 0 && f.w(i+1).period == century {
			w.level, w.next, w.value = centuryLevel, i+2, string(padded(nil, n-1, 2))
			return true
		}
		if f.w(i).period == century && f.has(i+1) {
			if n := roman(f.word(i + 1)); n > 0 {
				w.level, w.next, w.value = centuryLevel, i+2, string(padded(nil, n-1, 2))
				return true
			}
		}
	}
	if !f.w(i).ordinal && !f.isNumber(i) && f.w(i).num != tenWord {
		return false
	}
	n, ok := f.readNumeral(i)
	v, _ := n.val.isInt()
	if !ok || !n.ordinal || v < 1 || v > 40 {
		return false
	}
	j := f.skipHyphen(n.next)
	if !f.has(j) || f.w(j).period != century {
		return false
	}
	w.level, w.next, w.value = centuryLevel, j+1, string(padded(nil, int(v)-1, 2))
	return true
}

// roman returns the value of a number up to 39 in Roman capitals; 0 for none.
func roman(s string) int {
	n, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := 0
		switch s[i] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0
		}
		if v < last {
			v = -v
		} else {
			last = v
		}
		n += v
	}
	return n
}

// readDecade reads "1920s", "the '90s", "the nineties".
func (f *finder) readDecade(i int, w *when) bool {
	if f.is(i, isDecadeWord) {
		if !f.is(i-1, isDefinite|isEarly) && !f.says(i-1, "-") {
			return false
		}
		w.level, w.next, w.value = decadeLevel, i+1, decadeOf(1900+int(f.w(i).n))
		return true
	}
	j := i
	short := false
	if s := f.word(i); (s == "'" || s == "’" || s == "‘") && f.follows(i+1) {
		j++
		short = true
	}
	if !f.has(j) || !f.isNumber(j) || !f.follows(j+1) {
		return false
	}
	suffix := f.text(j + 1)
	german := f.lang.code == "de" && (suffix == "er" || suffix == "ern")
	if suffix != "s" && suffix != "'s" && suffix != "’s" && !german {
		return false
	}
	s := f.word(j)
	n := smallNumber(s)
	if n < 0 || n%10 != 0 {
		return false
	}
	switch {
	case len(s) == 4 && n >= 1000 && n <= 2100 && f.says(j+1, "s") || len(s) == 4 && n >= 1000 && n <= 2100 && f.is(i-1, isDefinite|isEarly):
	case german && len(s) == 4 && n >= 1000 && n <= 2100:
	case german && len(s) == 2:
		n += 1900
		if n < 1920 {
			n += 100
		}
	case len(s) == 2 && (short || f.is(i-1, isDefinite|isEarly) && !f.isPossessiveRun(i-1)):
		n += 1900
		if n < 1920 {
			n += 100
		}
	default:
		return false
	}
	w.level, w.next, w.value = decadeLevel, j+2, decadeOf(n)
	if n%100 == 0 && n < 1900 { // "the 1800s"
		w.level, w.value = centuryLevel, centuryOf(n)
	}
	if german {
		if k := f.skipHyphen(w.next); f.w(k).period == year { // "90er-Jahre"
			w.next = k + 1
		}
	}
	return true
}

// isPossessiveRun reports "her early" before "40s": an age.
func (f *finder) isPossessiveRun(i int) bool {
	for f.is(i, isEarly) || f.says(i, "-") || f.says(i, "to") {
		i--
	}
	return f.is(i, isPossessive)
}

// readYear reads a bare year, "'24", "fiscal 2023", "FY2024".
func (f *finder) readYear(i int, w *when) bool {
	j := i
	if f.is(i, isYearWord) { // "fiscal 2023", "the year 2000"
		for f.is(j, isYearWord) {
			j++
		}
		y := f.yearAt(j)
		if y == 0 {
			return false
		}
		w.first = j
		w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), j+1, y
		return true
	}
	if s := f.word(i); f.isWord(i) && len(s) == 6 && s[:2] == "FY" {
		if y := smallNumber(s[2:]); y > 1900 && y < 2150 {
			w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), i+1, y
			return true
		}
	}
	y := f.yearAt(j)
	if y == 0 {
		if n, ok := f.readYearly(i); ok {
			v, _ := n.val.isInt()
			w.at, w.level, w.value, w.next, w.year = date{y: int(v)}, yearLevel, date{y: int(v)}.String(), n.next, int(v)
			return true
		}
		return false
	}
	if !f.isYearHere(j, y) {
		return false
	}
	w.at, w.level, w.value, w.next, w.year = date{y: y}, yearLevel, date{y: y}.String(), j+1, y
	if f.says(j+1, "-") && f.follows(j+1) && f.follows(j+2) && f.isNumber(j+2) { // "2023-12"
		if s := f.word(j + 2); len(s) == 2 && smallNumber(s) <= 12 && smallNumber(s) >= 1 && smallNumber(s) <= y%100 && !f.follows(j+3) {
			w.at.m = smallNumber(s)
			w.level, w.value, w.next = monthLevel, w.at.String(), j+3
		}
	}
	f.quarterBehind(w)
	if k := w.next; f.has(k) { // "2023 Q3"
		if s := f.word(k); len(s) == 2 && s[0] == 'Q' && '1' <= s[1] && s[1] <= '4' {
			w.at.m = int(s[1]-'0')*3 - 2
			w.level, w.value, w.next = quarterLevel, w.at.quarter(), k+1
		}
	}
	return true
}

// readYearly reads a year in words.
func (f *finder) readYearly(i int) (numeral, bool) {
	if w := f.w(i); w.num != teenWord && w.num != tenWord {
		return numeral{}, false
	}
	n, ok := f.readNumeral(i)
	return n, ok && n.yearly && !f.isPluralNounAt(n.next)
}

// isYearHere decides whether four digits are a year. In prose a bare number of
// four digits is one, since others are grouped ("2,000"); a counted noun, a
// bound or a unit makes it a number all the same.
func (f *finder) isYearHere(j, y int) bool {
	prev, next := j-1, j+1
	if f.follows(j) && f.has(prev) && !isOpener(f.word(prev)) && !f.isDashAt(prev) && !f.says(prev, "/") {
		return false
	}
	if f.follows(j) && f.has(prev) && f.isDashAt(prev) && prev > 0 && f.isWord(prev-1) && !f.isSpaced(prev) && !f.is(prev-1, isLoosePrefix|isEarly) && !f.says(prev, "—") {
		return false
	}
	strong := f.is(prev, isYearPrep) || f.has(prev) && f.w(prev).month != 0
	if f.isTable(j) && !strong {
		return false
	}
	n := numeral{first: j, next: next, digits: true, val: decimalOf(uint64(y)), written: written{whole: 4, val: decimalOf(uint64(y))}}
	a := amount{numeral: n}
	if f.isUnitNear(&a) && !(strong && f.isPrepWord(next)) {
		return false
	}
	if f.lang.titleNouns && f.hinted(prev, hintThan) && y > 1900 && !f.isPluralNounAt(next) { // "mehr als 2019"
		return true
	}
	if bound, first, ok := f.boundBefore(j); ok && bound != article.Approx && !strong || ok && bound == article.Approx && f.isPluralNounAt(next) && first >= 0 {
		return false
	}
	if f.is(prev, isNamed) || f.says(next, "-") && f.follows(next) && f.has(next+1) && f.isWord(next+1) {
		return f.says(next, "-") && strong
	}
	if strong {
		return y >= 1000
	}
	switch {
	case y < 1700 || y > 2060:
		return false
	case f.is(next, isPerson|isPlural) && !f.is(prev, isDefinite):
		return false
	}
	return true
}

// isPrepWord reports a preposition at token j, which a unit's symbol may look
// like ("in").
func (f *finder) isPrepWord(j int) bool { return f.is(j, isPrep|isStop) }

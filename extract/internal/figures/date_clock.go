// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

// readPart reads the part of the day behind a day: "Wednesday afternoon".
func (f *finder) readPart(j int, w *when) bool {
	k := j
	if f.is(k, isEarly) {
		k = f.skipHyphen(k + 1)
	}
	part := f.wordPart(k)
	if part == noPart {
		return false
	}
	w.part, w.next = part, k+1
	return true
}

func (f *finder) wordPart(k int) dayPart {
	if !f.has(k) || !f.isWord(k) {
		return noPart
	}
	return f.w(k).part
}

// readMidPart reads "mid-afternoon Tuesday": a part of the day before its day.
func (f *finder) readMidPart(j int, w *when) bool {
	if !f.is(j, isEarly) {
		return false
	}
	k := f.skipHyphen(j + 1)
	part := f.wordPart(k)
	if part == noPart || part > night || !f.has(k+1) {
		return false
	}
	if f.w(k+1).weekday == 0 && f.w(k+1).is&isRelDay == 0 {
		return false
	}
	w.part, w.next = part, k+1
	return true
}

// readClock reads "1:38 a.m. ET", "5.15pm", "16:50", "noon", "14.30 Uhr".
func (f *finder) readClock(j int, w *when) bool {
	if !f.has(j) || f.masked[j] {
		return false
	}
	if part := f.w(j).part; part == noon || part == midnight {
		if f.says(j+1, "-") && f.follows(j+1) || w.part != 0 {
			return false
		}
		w.hasClock, w.next = true, j+1
		if part == noon {
			w.hour = 12
		}
		return true
	}
	if !f.isNumber(j) && f.lang.code == "en" {
		return f.readSpokenClock(j, w)
	}
	if !f.isNumber(j) || f.follows(j) && j > 0 && !f.isPunct(j-1) {
		return false
	}
	h, m, next, sep := f.hourAt(j)
	if next == 0 {
		return false
	}
	pm, after := f.meridiemAt(next)
	if after == 0 && h >= 1 && h <= 12 && sep != '.' {
		if last, lastPM := f.lastHour(j, next); last > 0 { // "between 2 and 3 a.m."
			w.hasClock, w.hour, w.minute, w.next = true, h%12, m, next
			if lastPM == (h%12 <= last%12) {
				w.hour += 12
			}
			return true
		}
	}
	switch {
	case after != 0 && h >= 1 && h <= 12:
		h %= 12
		if pm {
			h += 12
		}
		next = f.zoneAt(after)
	case f.isHourOf(next) && h >= 1 && h <= 12 && m == 0 && sep == 0: // "6 in the morning"
		part := f.w(next + 2).part
		w.hasClock, w.hour, w.next = true, hourOf(h, part), next+3
		return true
	case f.opensHours(next) && sep == 0: // "10 bis 20 Uhr", "de 10 heures à 20 heures"
		if f.hinted(next, hintHourWord) {
			next++
		}
	case f.hinted(next, hintClockWord):
		next = f.zoneAt(next + 1)
		if h < 12 && w.part != noPart && w.part != morning {
			h += 12
		}
	case sep == ':' && f.isClockHere(j, next):
		next = f.zoneAt(next)
	case sep == 'a':
		if next = f.armyClock(j); next == 0 {
			return false
		}
	case sep == 'h':
	case f.hinted(next, hintHourWord) && (f.hinted(j-1, hintAt) || f.is(j-1, isTo)) && h < 25: // "à 20 heures"
		next++
		if f.hinted(next, hintHourWord) || f.isNumberStart(next) && len(f.word(next)) == 2 && smallNumber(f.word(next)) < 60 && f.lang.code == "fr" {
			m = smallNumber(f.word(next))
			next++
		}
	case (sep == ':' || sep == '.') && f.hinted(j-1, hintAt):
	default:
		return false
	}
	w.hasClock, w.hour, w.minute, w.next = true, h, m, next
	return true
}

// armyClock returns the token behind the four digits of a clock time at token
// j: with a zone, "local time" or "hours" behind them. 0 means that they are none.
func (f *finder) armyClock(j int) int {
	next := j + 1
	switch {
	case f.zoneAt(next) != next:
		return f.zoneAt(next)
	case f.cued(next, cueLocal) && f.cued(next+1, cueIdiomNoun), f.is(j-1, isAt|isBy) && f.w(next).period == hour:
		return next
	}
	return 0
}

// lastHour returns the hour that ends the span of hours of which the first, at
// token first, has no am or pm of its own; 0 where there is none. Token j stands
// behind the first hour.
func (f *finder) lastHour(first, j int) (hour int, pm bool) {
	if !f.is(j, isTo) && !f.isDashAt(j) && !(f.is(j, isAnd) && f.isBetween(first)) || !f.isNumber(j+1) {
		return 0, false
	}
	h, _, next, sep := f.hourAt(j + 1)
	if next == 0 || sep == 'a' || h < 1 || h > 12 {
		return 0, false
	}
	pm, after := f.meridiemAt(next)
	if after == 0 {
		return 0, false
	}
	return h, pm
}

// opensHours reports the rest of "10 bis 20 Uhr" at the token behind the first
// number.
func (f *finder) opensHours(j int) bool {
	if f.lang.code == "en" {
		return false
	}
	if f.hinted(j, hintHourWord) {
		return f.is(j+1, isTo) && f.isNumber(j+2) && f.hinted(j+3, hintHourWord) && f.is(j-2, isFrom)
	}
	return (f.is(j, isTo) || f.isDashAt(j)) && f.isNumber(j+1) && f.sizeOf(j+1) < 3 && f.hinted(j+2, hintClockWord)
}

// isHourOf reports "in the morning" at token j.
func (f *finder) isHourOf(j int) bool {
	return f.is(j, isIn) && f.is(j+1, isDefinite) && f.w(j+2).part != noPart && f.w(j+2).part < noon
}

// hourOf returns the hour of the day that an hour of twelve and a part of the
// day name.
func hourOf(h int, part dayPart) int {
	h %= 12
	if part == afternoon || part == evening || part == night && h >= 6 {
		h += 12
	}
	return h
}

// readSpokenClock reads "six o'clock", "half past seven", "a quarter to six",
// "ten past two", "seven in the morning".
func (f *finder) readSpokenClock(j int, w *when) bool {
	k, minutes := j, 0
	if f.is(k, isArticle) {
		k++
	}
	switch x := f.w(k); {
	case x.num == fractionOf && !x.many:
		minutes = 60 / int(x.n)
		k++
	case f.is(k+1, isTo) || f.hinted(k+1, hintPast):
		n, ok := f.readNumeral(k)
		v, isInt := n.val.isInt()
		if !ok || !isInt || n.ordinal || v < 1 || v > 29 || n.next != k+1 {
			return false
		}
		minutes = int(v)
		k++
	}
	to := false
	if minutes > 0 {
		if to = f.is(k, isTo); !to && !f.hinted(k, hintPast) || to && !f.says(k, "to") {
			return false
		}
		k++
	}
	x := f.w(k)
	if x.num != unitWord && x.num != teenWord || x.ordinal || x.n < 1 || x.n > 12 || !f.isWord(k) || f.says(k+1, "-") && f.follows(k+1) {
		return false
	}
	h, next := int(x.n), k+1
	switch {
	case f.hinted(next, hintClockWord):
		next++
	case f.isHourOf(next):
	case minutes == 0 || to && f.isNounAt(next) || to && !f.is(j, isArticle) && minutes < 20 && f.w(j).num != fractionOf:
		return false
	}
	if f.isHourOf(next) {
		h = hourOf(h, f.w(next+2).part)
		next += 3
	}
	if to {
		h, minutes = (h+23)%24, 60-minutes
	}
	w.hasClock, w.hour, w.minute, w.next = true, h, minutes, next
	return true
}

// hourAt reads the digits of a clock time at token j: "5", "5.15", "16:50",
// "14h30". sep says what parts hour and minute.
func (f *finder) hourAt(j int) (h, m, next int, sep byte) {
	s := f.word(j)
	if n := len(s); n >= 4 && n <= 5 && s[n-3] == '.' {
		h, m = smallNumber(s[:n-3]), smallNumber(s[n-2:])
		next, sep = j+1, '.'
	} else if len(s) <= 2 {
		h, next = smallNumber(s), j+1
		switch {
		case f.follows(j+1) && f.says(j+1, ":") && f.follows(j+2) && f.isNumber(j+2):
			mm := f.word(j + 2)
			if len(mm) != 2 || f.follows(j+3) && (f.says(j+3, ":") || f.says(j+3, ".") && f.follows(j+4)) {
				return 0, 0, 0, 0
			}
			m, next, sep = smallNumber(mm), j+3, ':'
		case f.follows(j+1) && f.lang.code == "fr":
			t := f.text(j + 1)
			if len(t) >= 2 && len(t) <= 3 && t[0] == 'h' && smallNumber(t[1:]) >= 0 {
				m, next, sep = smallNumber(t[1:]), j+2, 'h'
			}
		}
	} else if n := smallNumber(s); len(s) == 4 && n >= 0 {
		h, m, next, sep = n/100, n%100, j+1, 'a'
	} else {
		return 0, 0, 0, 0
	}
	if h < 0 || h > 24 || m < 0 || m > 59 {
		return 0, 0, 0, 0
	}
	return h, m, next, sep
}

// meridiemAt reads am or pm at token j; next is 0 where there is none.
func (f *finder) meridiemAt(j int) (pm bool, next int) {
	if f.lang.code != "en" && f.lang.code != "es" {
		return false, 0
	}
	switch s := f.text(j); s {
	case "am", "pm":
		return s == "pm", j + 1
	case "a", "p":
		if f.says(j+1, ".") && f.says(j+2, "m") && f.follows(j+1) && !f.spaced(j+2, 1) {
			next = j + 3
			if f.says(next, ".") && f.follows(next) {
				next++
			}
			return s == "p", next
		}
	}
	return false, 0
}

// zoneAt takes in the name of a time zone at token j.
func (f *finder) zoneAt(j int) int {
	if !f.has(j) || !f.isUpper(j) {
		return j
	}
	switch f.word(j) {
	case "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "IST", "JST", "AEST", "AEDT", "WIB", "MSK":
		return j + 1
	}
	return j
}

// isClockHere decides whether "16:50" without am or pm is a time of day: a
// preposition stands before it, or a day or zone behind it.
func (f *finder) isClockHere(j, next int) bool {
	if f.follows(next) && f.isWord(next) {
		return false
	}
	if f.is(j-1, isPrep|isAt|isTo) || f.zoneAt(next) != next {
		return true
	}
	if f.has(next) && (f.w(next).weekday != 0 || f.w(next).is&isRelDay != 0) {
		return true
	}
	return len(f.word(j)) == 2 && !(f.has(j-1) && f.isTitle(j-1))
}

// addClock adds the clock time or the part of the day.
func (w *when) addClock() {
	switch {
	case w.hasClock:
		w.value += clockOf(w.hour, w.minute)
	case w.part != noPart:
		w.value += partCodes[w.part]
	}
}

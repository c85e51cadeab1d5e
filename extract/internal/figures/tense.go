// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// tense says on which side of the reference date the text places what happens
// at a date.
type tense int8

const (
	noTense      tense = 0
	saidTense    tense = -1 // a verb of saying: the date may be that of the news or of what it announces
	pastTense    tense = -2
	presentTense tense = 1 // a form of to be: ahead where it governs the date itself
	aheadTense   tense = 2 // an infinitive or a present of plans: probably ahead
	willTense    tense = 3
)

// side returns -1, 0 or 1 for the past, unknown and the future.
func (t tense) side() int {
	switch {
	case t < 0:
		return -1
	case t > 0:
		return 1
	}
	return 0
}

// tenseReach is how many tokens away from a date its verb is looked for.
const tenseReach = 18

// tenseAt returns the tense that the nearest verb gives the date in the tokens
// [first, next): the nearest before it in the sentence, else the first behind.
func (f *finder) tenseAt(first, next int) tense {
	start, end := f.bounds()
	if f.hinted(first-1, hintSince) {
		return pastTense
	}
	ahead, after, comma := false, false, false
	for i := first - 1; i >= start && i > first-tenseReach && !f.says(i, ";"); i-- {
		switch t := f.tenseOf(i); {
		case t == noTense:
			after = after || f.hinted(i, hintAfter) && (!f.says(i, "off") || f.says(i-1, "coming"))
			comma = comma || i < first-1 && f.says(i, ",")
		case t == pastTense && f.underModal(i, start): // "could cut", "would be raised"
			return willTense
		case t == pastTense && f.is(i-1, isTo), t == aheadTense && f.is(i, isTo): // "to cut", "to meet"
			if f.isIntended(i, start) {
				return willTense
			}
			ahead = true
		case t > noTense && t != willTense && after: // "is coming off a loss Tuesday"
			return pastTense
		case t == presentTense && comma: // "is hurting him, citing the vote Tuesday"
			return noTense
		default:
			return t
		}
	}
	if ahead && after {
		return noTense
	}
	if ahead {
		return aheadTense
	}
	if f.isPossessiveAt(next) && !f.says(first-1, "after") { // "Tuesday's vote will": the vote is over
		return noTense
	}
	for i := next; i < end && i < next+tenseReach; i++ {
		t := f.tenseOf(i)
		if t == pastTense && f.underModal(i, next) {
			t = willTense
		}
		if t != noTense {
			return t
		}
	}
	return noTense
}

// underModal reports whether a modal verb governs the verb at token i.
func (f *finder) underModal(i, start int) bool {
	for k := i - 1; k >= start && k > i-4; k-- {
		switch {
		case f.cued(k, cueModal) && !f.is(k, isTo):
			return true
		case f.is(k, isPresent|isPast) && !f.is(k, isBe):
			return false
		}
	}
	return false
}

// isIntended reports whether the infinitive at token i depends on a word such
// as "planned" or "due".
func (f *finder) isIntended(i, start int) bool {
	for k := i - 1; k >= start && k > i-4; k-- {
		if f.cued(k, cueIntend) {
			return !f.says(k-1, "been") && !f.says(k-1, "had") // "had been due to expire"
		}
	}
	return false
}

// tenseOf returns what the word at token i says of time.
func (f *finder) tenseOf(i int) tense {
	tok := f.t.Tokens[i]
	if tok.Kind != prose.Word || f.lang.code == "en" && f.isAttribute(i) {
		return noTense
	}
	switch w := f.w(i); {
	case w.month != 0 && tok.Title:
		return noTense
	case w.is&isFuture != 0:
		return willTense
	case w.is&isSaid != 0:
		return saidTense
	case w.is&isPast != 0:
		return pastTense
	case w.is&isAhead != 0 && f.lang.code == "en" && (f.says(i-1, "been") || f.says(i-1, "had")): // "had been due"
		return pastTense
	case w.is&isAhead != 0:
		return aheadTense
	case w.is&isTo != 0 && f.isInfinitive(i+1):
		return aheadTense
	case w.is&isPresent != 0:
		return presentTense
	}
	if f.lang.code != "en" {
		return f.lang.tenseByEnding(f.text(i))
	}
	if s := f.text(i); len(s) > 4 && s[len(s)-2:] == "ed" && !tok.Title {
		return pastTense
	}
	return noTense
}

// isAttribute reports a word that an article or a number makes a noun or
// an adjective: "a cut", "five runs", "the newly proposed sale".
func (f *finder) isAttribute(i int) bool {
	i--
	if f.says(i, "still") || strings.HasSuffix(f.text(i), "ly") {
		i--
	}
	return f.is(i, isArticle|isDefinite|isPossessive) || f.has(i) && f.isNumberEnd(i) && f.isPluralAt(i+1)
}

// tenseByEnding tells the tense of a verb in small letters by its ending.
func (l *language) tenseByEnding(s string) tense {
	for _, e := range l.verbEndings {
		if len(s) > len(e.ending)+2 && strings.HasSuffix(s, e.ending) {
			return e.tense
		}
	}
	return noTense
}

// verbEnding is the ending of a verb and its tense.
type verbEnding struct {
	ending string
	tense  tense
}

// isInfinitive reports whether the word behind "to" at token j is a verb: in
// small letters, no function word, and no noun with its own determiner.
func (f *finder) isInfinitive(j int) bool {
	if !f.has(j) || !f.isWord(j) || f.isTitle(j) {
		return false
	}
	w := f.w(j)
	return w.is&(isStop|isPrep|isDefinite|isArticle|isPossessive) == 0 && w.month|w.weekday == 0 && w.num == notNumber && !f.isPluralAt(j) || w.is&isBe != 0 && f.says(j, "be")
}

// pickWeekday returns the day of a bare weekday: the last one up to the day of
// publication, or the next where the text looks ahead.
func (f *finder) pickWeekday(w *when) date {
	back := (f.ref.weekday() - w.weekday + 7) % 7
	if back == 0 {
		return f.ref
	}
	if step := f.shiftBefore(w.first); step != 0 && f.anchor.d != 0 && f.ref.days(f.anchor) > 7 {
		return f.anchor.nearest(w.weekday, step)
	}
	t := f.tenseAt(w.first, w.next)
	if f.is(w.first-1, isPossessive) && t != willTense { // "his Tuesday wins"
		t = noTense
	}
	if f.is(w.first-1, isTo) && f.hinted(w.first-2, hintRunUp) { // "in the build-up to Saturday's fight"
		t = aheadTense
	}
	if t.side() > 0 || t == noTense && f.hinted(w.first-1, hintUntil) {
		return f.ref.addDays(7 - back)
	}
	return f.ref.addDays(-back)
}

// shiftBefore returns 1 where "days later, on" stands before token i, -1 for
// "days earlier", else 0: the day is then counted from one of the text.
func (f *finder) shiftBefore(i int) int {
	i--
	if f.is(i, isOn) {
		i--
	}
	if f.says(i, ",") {
		i--
	}
	if !f.cued(i, cueEarlier) || f.w(i-1).period == noPeriod {
		return 0
	}
	if f.hinted(i, hintLater) {
		return 1
	}
	return -1
}

// pickThisWeekday returns the day of "this Monday": that of the week of
// publication, or where the verb tells, the last or the next one.
func (f *finder) pickThisWeekday(w *when) date {
	d := f.ref.addDays(w.weekday - f.ref.weekday())
	t := f.tenseAt(w.first, w.next)
	if t != willTense && f.lang.nounFirst { // "este miércoles"
		t = pastTense
	}
	switch {
	case d == f.ref, t == saidTense:
	case t == pastTense && d.days(f.ref) > 0:
		return d.addDays(-7)
	case t != pastTense && d.days(f.ref) < 0:
		return d.addDays(7)
	}
	return d
}

// pickMonth returns the month without a year that the tense implies.
func (f *finder) pickMonth(w *when) date {
	if f.ref.isZero() {
		return date{}
	}
	if w.month == f.ref.m {
		return date{y: f.ref.y, m: w.month}
	}
	back := (f.ref.m - w.month + 12) % 12
	past, ahead := f.ref.addMonths(-back), f.ref.addMonths(12-back)
	switch t := f.tenseAt(w.first, w.next); {
	case t == willTense, (t == aheadTense || t == presentTense) && back > 1:
		return ahead
	case t == pastTense:
		return past
	case t == saidTense && back < 11:
		return past
	}
	if back <= 8 {
		return past
	}
	return ahead
}

// pickDay returns the day without a year that the tense implies; a weekday
// beside it decides where it can.
func (f *finder) pickDay(w *when) date {
	if f.ref.isZero() {
		return date{}
	}
	past, ahead := date{f.ref.y, w.month, w.day}, date{f.ref.y, w.month, w.day}
	if past.days(f.ref) > 0 {
		past.y--
	} else if past != f.ref {
		ahead.y++
	}
	if w.weekday != 0 && past.weekday() != ahead.weekday() {
		if past.weekday() == w.weekday {
			return past
		}
		if ahead.weekday() == w.weekday {
			return ahead
		}
	}
	back, forth := f.ref.days(past), ahead.days(f.ref)
	switch f.tenseAt(w.first, w.next) {
	case pastTense:
		forth *= 6
	case saidTense:
		forth *= 3
	case noTense:
		forth = forth * 3 / 2
	case aheadTense, presentTense:
		back *= 4
	case willTense:
		back *= 20
	}
	if forth < back {
		return ahead
	}
	return past
}

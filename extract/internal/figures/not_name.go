// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/extract/internal/prose"

// refuseName refuses the numbers that are part of a name, an address or a
// reference: "Model 3", "Falcon 9", "2300 block", "page 12".
func (f *finder) refuseName(a *amount, _ *found) verdict {
	if a.vague || a.scaled || a.fraction || a.ranged && !a.digits {
		return pass
	}
	_, next := a.span()
	prev := a.first - 1
	if a.digits && f.isAddress(a, next) {
		return refused
	}
	if !f.has(prev) || !f.isWord(prev) || a.signed {
		return f.refuseTrailing(a, next)
	}
	if f.isTable(a.first) {
		return pass
	}
	if a.digits && f.is(prev, isPreNum) && f.isTitle(prev) && f.isSpaced(a.first) { // "left Number 10"
		return refused
	}
	if a.digits && f.cued(prev, cueStage) && f.isSpaced(a.first) && !f.isVerbLeading(prev) { // "phase 3 trials"
		return refused
	}
	if f.is(prev, isNamed) && (!f.isPluralNounAt(next) || f.isTitle(prev) && f.isNameWord(prev)) && !f.isVerbLeading(prev) && !f.isDated(prev) {
		return refused
	}
	if a.written.group || a.written.point && !a.isVersionLike() || !f.isNameWord(prev) {
		return f.refuseTrailing(a, next)
	}
	if a.digits && (!f.isCountedAt(next) || a.isPlain() && (f.is(prev-1, isDefinite|isArticle|isPossessive) || f.is(prev-2, isDefinite) && f.isNounAt(prev-1) || f.isNameGoingOn(prev, next))) { // "the Pixel 6 models"
		return refused
	}
	if !a.digits && f.isTitle(a.first) && !f.isUpper(a.first) && !f.isCountedAt(next) { // "the Big Ten"
		return refused
	}
	return pass
}

// isNameGoingOn reports a name that opens the sentence and goes on behind its
// number: "Pixel 6 Pro users".
func (f *finder) isNameGoingOn(prev, next int) bool {
	start, _ := f.bounds()
	return prev == start && f.has(next) && f.isTitle(next) && !f.isPluralAt(next) && !f.isHeadline()
}

// isVersionLike reports a number with one digit after the point.
func (a *amount) isVersionLike() bool {
	return a.written.point && a.written.whole <= 2 && a.val.exp == -1
}

// refuseTrailing refuses "16 Psyche": a number before a single name.
func (f *finder) refuseTrailing(a *amount, next int) verdict {
	if f.lang.titleNouns || !a.isPlain() || !f.has(next) || !f.isTitle(next) || f.isUpper(next) || !f.isSpaced(next) || f.isPluralAt(next) {
		return pass
	}
	if f.isTable(a.first) || !f.has(next+1) {
		return pass
	}
	if s := f.word(next + 1); s == "," && f.is(a.first-1, isTo|isStop) && !f.w(next).isAnyNumber() && f.w(next).month == 0 {
		return refused
	}
	return pass
}

func (w *word) isAnyNumber() bool { return w.num != notNumber }

// isDated reports that the noun at token j is a period that a word or number
// before it dates or counts: "this year 12 died".
func (f *finder) isDated(j int) bool {
	return f.w(j).period != noPeriod && f.has(j-1) && (f.w(j-1).deixis != noDeixis || f.isNumberEnd(j-1) || f.is(j-1, isDefinite|isEach))
}

// isVerbLeading reports that the word at token j is a verb rather than the
// noun of a reference: "to page 12 people".
func (f *finder) isVerbLeading(j int) bool { return f.is(j-1, isTo) && !f.isTitle(j) }

// isAddress reports "2300 block", "123 Main Street", "10 Downing Street".
func (f *finder) isAddress(a *amount, next int) bool {
	if !a.isPlain() {
		return false
	}
	if f.lang.nounFirst && f.cued(next, cueStreet) { // "12 rue des Lilas"
		return true
	}
	if f.says(next, "block") && f.says(next+1, "of") {
		return true
	}
	for j, words := next, 0; words < 4 && f.has(j); words++ {
		if k := f.compassAt(j); k > j { // "5400 N. Alder Road"
			j = k
			continue
		}
		if words > 0 && f.isStreetAt(j) {
			return true
		}
		if f.isNumber(j) && f.isOrdinalSuffix(f.text(j+1)) { // "33 E. 12th St."
			j++
		} else if !f.isWord(j) || !f.isTitle(j) || f.is(j, isStop) {
			return false
		}
		j++
	}
	return false
}

// isStreetAt reports the capitalised word for a street at token j.
func (f *finder) isStreetAt(j int) bool { return f.cued(j, cueStreet) && f.isTitle(j) }

// compassAt returns the token after the point of the compass at token j, with
// its full stops: "N.", "SW", "N.E."; j where there is none.
func (f *finder) compassAt(j int) int {
	for k := j; k < j+4 && f.has(k); k++ {
		switch s := f.word(k); {
		case s == "." && k > j && f.follows(k):
			j = k + 1
		case (k == j || f.follows(k)) && (s == "N" || s == "S" || s == "E" || s == "W" || s == "NE" || s == "NW" || s == "SE" || s == "SW"):
			if !f.says(k+1, ".") || !f.follows(k+1) {
				return k + 1
			}
		default:
			return j
		}
	}
	return j
}

// isNameWord reports whether the word at token i, before a number, is a
// capitalised word that may make a name with it.
func (f *finder) isNameWord(i int) bool {
	tok := f.t.Tokens[i]
	if !tok.Title {
		return false
	}
	w := f.w(i)
	if w.month != 0 || w.weekday != 0 || w.is&(isStop|isPrep|isBe|isPreNum|isFuture|isAge|isBoundWord) != 0 || w.num != notNumber {
		return false
	}
	if f.isPossessiveAt(i) || f.isHeadline() {
		return false
	}
	start, _ := f.bounds()
	for start < i && f.isPunct(start) {
		start++
	}
	return i > start || f.is(i, isNamed) || f.has(i+2) && f.isTitle(i+2) && f.isWord(i+2)
}

// isHeadline reports whether the sentence that is being read is set in
// capitals or with capital initials, so that they tell no names.
func (f *finder) isHeadline() bool {
	if f.headlineOf != f.sentence+1 {
		f.headlineOf = f.sentence + 1
		long, title := 0, 0
		start, end := f.bounds()
		for j := start; j < end; j++ {
			if tok := f.t.Tokens[j]; tok.Kind == prose.Word && tok.End-tok.Start > 3 {
				long++
				if tok.Title {
					title++
				}
			}
		}
		f.headline = long >= 4 && title*5 >= long*4 && !f.says(end-1, ".")
	}
	return f.headline
}

// isPossessiveAt reports "'s" at token i.
//
//go:noinline
func (f *finder) isPossessiveAt(i int) bool {
	s := f.text(i)
	return s == "'s" || s == "’s"
}

// isCountedAt reports whether a counted noun or a unit begins at token j.
func (f *finder) isCountedAt(j int) bool {
	return f.isPluralNounAt(j)
}

// paragraphAt returns the tokens of the paragraph of token i.
func (f *finder) paragraphAt(i int) (start, end int) {
	lo, hi := 0, len(f.t.Paragraphs)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); int(f.t.Paragraphs[m].End) > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	if lo == len(f.t.Paragraphs) {
		return i, i
	}
	p := f.t.Paragraphs[lo]
	return int(p.Start), int(p.End)
}

// isTable reports whether token i stands in a line of a box score or another
// table: many short numbers and few words.
func (f *finder) isTable(i int) bool {
	if f.tableFrom <= i && i < f.tableTo {
		return f.table
	}
	f.tableFrom, f.tableTo = f.paragraphAt(i)
	numbers, words, small := 0, 0, 0
	for j := f.tableFrom; j < f.tableTo; j++ {
		switch f.t.Tokens[j].Kind {
		case prose.Number:
			numbers++
		case prose.Word:
			words++
			if !f.isTitle(j) {
				small++
			}
		}
	}
	f.table = numbers >= 4 && numbers*2 >= words && small*2 <= words+2
	return f.table
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// readAge reads an age whose number comes first or stands alone: "34-year-old",
// "ten months old", "3 years of age", ", 45,", "she is six", "her 40s".
func (f *finder) readAge(a *amount, g *found) verdict {
	if a.ordinal || a.vague {
		return pass
	}
	if p, end, next := f.oldAt(a); p != noPeriod {
		g.fill(a, article.Age, end, next)
		g.Unit, g.UCUM = periodNames[p], periodCodes[p]
		return taken
	}
	if a.scaled {
		return pass
	}
	if f.readForties(a, g) {
		return taken
	}
	if f.readYearsOfAge(a, g) {
		return taken
	}
	if !f.isAgeNumber(a) {
		return pass
	}
	if f.isAgeInBrackets(a) || f.isAgeAfterName(a) || f.isAgeOfSubject(a) || f.isAgeOfLife(a) || f.isAgeOfGroup(a) || f.isAgeLimit(a) || f.isAgeNamed(a) {
		end, next := a.span()
		if f.w(next).period == year && f.isAgeNamed(a) {
			end, next = f.endOf(next), next+1
		}
		g.fill(a, article.Age, end, next)
		g.Unit, g.UCUM = periodNames[year], periodCodes[year]
		return taken
	}
	return pass
}

// readYearsOfAge reads "34 ans", "43 años" where a person, a name or a verb of
// having stands before it; elsewhere it is a length of time.
func (f *finder) readYearsOfAge(a *amount, g *found) bool {
	_, next := a.span()
	if !f.lang.nounFirst || f.w(next).period != year || !f.isAgeNumber(a) {
		return false
	}
	i := a.first - 1
	for f.is(i, isBoundWord) && !f.hinted(i, hintAgeOf) {
		i--
	}
	after := f.text(next + 1)
	switch {
	case f.hinted(i, hintAgeOf) && (f.is(i-1, isAge) || f.cued(i-1, cuePersonNoun) || f.is(i-1, isChild|isPerson) || f.has(i-1) && f.isTitle(i-1) && !f.lang.titleNouns):
	case f.is(i, isTurned), f.hinted(i, hintAgeOf) && (f.isAgeComma(i-1) || f.says(i-1, ",") && f.cued(i-2, cuePersonNoun)):
	case f.says(a.first-1, "los") && f.says(a.first-2, "a"): // "a los 82 años"
	case f.isAgeComma(i) && (after == "," || after == ")" || after == "."):
	default:
		return false
	}
	g.fill(a, article.Age, f.endOf(next), next+1)
	g.Unit, g.UCUM = periodNames[year], periodCodes[year]
	return true
}

// isAgeComma reports a comma or bracket behind a name at token i.
func (f *finder) isAgeComma(i int) bool {
	s := f.text(i)
	return (s == "," || s == "(") && f.has(i-1) && f.isWord(i-1) && f.isTitle(i-1)
}

// oldAt reads "-year-old", "months old", "years of age", "yo" behind a.
func (f *finder) oldAt(a *amount) (p period, end, next int) {
	_, j := a.span()
	if f.says(j, "-") {
		j++
	}
	if f.cued(j, cueYearsOld) { // "yo", "jährige"
		return year, f.endOf(j), j + 1
	}
	if !f.has(j+1) || !f.isWord(j) {
		return noPeriod, 0, 0
	}
	if p = f.w(j).period; p == noPeriod {
		return noPeriod, 0, 0
	}
	k := f.skipHyphen(j + 1)
	switch {
	case f.cued(k, cueOld):
		return p, f.endOf(k), k + 1
	case f.is(k, isOf) && f.is(k+1, isAge):
		return p, f.endOf(k + 1), k + 2
	}
	return noPeriod, 0, 0
}

// readForties reads "her 40s", "their late 30s": an age of ten years.
func (f *finder) readForties(a *amount, g *found) bool {
	j := a.next
	if !a.isPlain() || a.written.whole != 2 || !f.follows(j) {
		return false
	}
	if !f.says(j, "s") && !f.says(j, "'s") && !f.says(j, "’s") {
		return false
	}
	if v, _ := a.val.isInt(); v < 10 || v > 90 || v%10 != 0 {
		return false
	}
	i := a.first - 1
	for f.is(i, isEarly) || f.says(i, "-") || f.says(i, "to") {
		i--
	}
	if !f.is(i, isPossessive) {
		return false
	}
	g.fill(a, article.Age, f.endOf(j), j+1)
	g.ranged, g.low, g.high = true, a.val, a.val.add(decimalOf(9))
	g.Unit, g.UCUM = periodNames[year], periodCodes[year]
	return true
}

// isAgeNumber reports whether a number alone may be an age in years.
func (f *finder) isAgeNumber(a *amount) bool {
	v, ok := a.val.isInt()
	if !ok && a.written.point && a.val.compare(decimalOf(120)) < 0 {
		return f.is(a.first-1, isAge) || f.is(a.first-2, isAge)
	}
	if !ok {
		half, isHalf := a.val.times(2).isInt() // "34 and a half"
		return isHalf && half < 250 && !a.written.point
	}
	return v >= 0 && v < 125 && (a.isPlain() || !a.digits && !a.fraction && !a.article)
}

// isAgeAfterName reports ", 45," behind a person's name.
func (f *finder) isAgeAfterName(a *amount) bool {
	i := a.first - 1
	if a.ranged || !f.has(i-1) || !f.says(i, ",") || f.isSpaced(i) {
		return false
	}
	name := i - 1
	tok := f.t.Tokens[name]
	if f.says(name, ".") && f.hinted(name-1, hintSuffix) { // "John Doe Jr., 45,"
		name--
		tok = f.t.Tokens[name]
	}
	if f.cued(name, cuePersonNoun) || a.digits && f.isRole(name) {
		return !f.isTable(a.first) && (f.says(a.next, ",") || f.says(a.next, ".")) && !f.isNumberStart(a.next+1)
	}
	if tok.Kind != prose.Word || !tok.Title || f.w(name).month != 0 || f.w(name).weekday != 0 || f.is(name, isStop|isNamed|isPreNum) {
		return false
	}
	if tok.Upper && tok.End-tok.Start < 4 {
		return false
	}
	if f.isTable(a.first) {
		return false
	}
	switch next := f.text(a.next); next {
	case ",", ";", ")":
		// "rooms 4, 5, 6", "Washington, 44, Oregon, 12"
		return !f.isNumberStart(a.next + 1)
	case ".":
		return !f.follows(a.next + 1)
	case "":
		return true
	case "of", "from", "was", "is", "and", "who", "has", "had", "said", "told":
		return a.digits
	}
	return false
}

// isAgeInBrackets reports "Anna Müller (45)", as German papers write, and "un
// hombre de 57".
func (f *finder) isAgeInBrackets(a *amount) bool {
	i := a.first - 1
	if f.hinted(i, hintAgeOf) && f.cued(i-1, cuePersonNoun) {
		return !f.isPluralAt(a.next) || f.is(a.next, isVerb)
	}
	if !f.lang.titleNouns || a.written.whole != 2 || !f.says(i, "(") || !f.says(a.next, ")") || f.isTable(a.first) {
		return false
	}
	return f.has(i-2) && f.isTitle(i-1) && f.isTitle(i-2) && !f.isUpper(i-1) && !f.is(i-2, isStop)
}

// isAgeOfSubject reports "she is six", "he was 45.", "who turned 50".
func (f *finder) isAgeOfSubject(a *amount) bool {
	i := a.first - 1
	for f.cued(i, cueAgeAdverb) {
		i--
	}
	if !f.is(i, isTurned) && !f.hinted(i, hintIAm) && !(f.is(i, isBe) && f.is(i-1, isPersonPronoun)) {
		return false
	}
	_, next := a.span()
	if !f.has(next) {
		return true
	}
	if f.isPunct(next) {
		return strings.Contains(".,;!?)]”’—–…", f.word(next))
	}
	return f.is(next, isStop) && !f.is(next, isOf) && !f.is(next, isTo|isSkip) && !f.says(next, "for") && !f.says(next, "of")
}

// isAgeOfLife reports "died at 91", "left school at 14".
func (f *finder) isAgeOfLife(a *amount) bool {
	i := a.first - 1
	if !f.is(i, isAt) || a.ranged || a.written.point || f.has(a.next) && !f.isPunct(a.next) && !f.is(a.next, isStop) {
		return false
	}
	v, _ := a.val.isInt()
	if v > 4 && f.says(a.next, ",") && f.is(a.next+1, isPersonPronoun) { // "at 62, she works"
		return true
	}
	return v > 4 && !f.says(a.next, ":") && !f.says(a.next, "%") && (f.cued(i-1, cueLife) || f.cued(i-2, cueLife))
}

// isAgeOfGroup reports "those 6 to 17", "riders 65 and over", "voters 18 or
// older".
func (f *finder) isAgeOfGroup(a *amount) bool {
	i := a.first - 1
	if f.says(i, ",") || f.says(i, "(") {
		i--
	}
	if !f.is(i, isPerson|isChild) && !f.isAgent(i) || a.written.whole > 2 || !a.digits {
		return false
	}
	_, next := a.span()
	if b, end, ok := f.boundAfter(next); ok {
		return b != article.Approx && !f.isNounAt(end)
	}
	return a.ranged && (!f.has(next) || f.isPunct(next) || f.is(next, isStop|isVerb))
}

// isAgeLimit reports "children under 18", "adults over 65", "over-65s".
func (f *finder) isAgeLimit(a *amount) bool {
	i := a.first - 1
	if !f.is(i, isAgeBound) {
		if f.says(i, "-") && f.is(i-1, isAgeBound) && f.follows(a.next) && (f.says(a.next, "s") || f.says(a.next, "'s")) {
			return true
		}
		return false
	}
	if f.is(i-1, isAge) {
		return true
	}
	_, next := a.span()
	return (f.is(i-1, isPerson|isChild) || f.isAgent(i-1) && a.written.whole == 2 || f.is(i-1, isBe) && f.is(i-2, isPersonPronoun)) && (!f.has(next) || f.isPunct(next) || f.is(next, isStop|isVerb))
}

// isRole reports a noun for one person by the office or trade, with its article:
// "the senator", "a retired teacher".
func (f *finder) isRole(i int) bool {
	if f.lang.code != "en" || f.isTitle(i) || f.cued(i, cueTotal) || f.is(i, isNamed|isStop) || f.w(i).period != noPeriod || f.w(i).unit != 0 {
		return false
	}
	s := f.text(i)
	for _, e := range [...]string{"er", "or", "ist", "ian", "man", "ess", "ant", "ent", "ic", "ef"} {
		if len(s) > 4 && strings.HasSuffix(s, e) {
			return f.is(i-1, isArticle|isDefinite|isPossessive) || f.is(i-2, isArticle|isDefinite|isPossessive)
		}
	}
	return false
}

// isAgent reports a noun for people by what they do: "buyers", "visitors".
func (f *finder) isAgent(i int) bool {
	s := f.text(i)
	return f.lang.code == "en" && (strings.HasSuffix(s, "ers") || strings.HasSuffix(s, "ors") || strings.HasSuffix(s, "ists"))
}

// isAgeNamed reports "the age of 45", "ages 5 to 12", "mean age 57.5".
func (f *finder) isAgeNamed(a *amount) bool {
	i := a.first - 1
	for f.is(i, isOf) || f.is(i, isBe|isAgeBound|isBetween|isFrom) || f.isApprox(i) {
		i--
	}
	if !f.is(i, isAge) {
		return false
	}
	_, next := a.span()
	return !f.isNounAt(next) || f.w(next).period == year || f.is(next, isVerb)
}

// isApprox reports a word that makes a number inexact: about, around.
func (f *finder) isApprox(i int) bool {
	switch f.text(i) {
	case "about", "around", "approximately", "roughly":
		return true
	}
	return false
}

// readAgeAfter reads "aged six", "age 87" where the word opens the age; the
// span is the number's.
func (f *finder) readAgeAfter(i int, g *found) bool {
	if !f.is(i, isAge) || !f.has(i+1) {
		return false
	}
	j := i + 1
	for f.isApprox(j) || f.is(j, isBetween) {
		j++
	}
	a, ok := f.readAmount(j)
	if !ok || a.ordinal || a.vague || a.scaled || !f.isAgeNumber(&a) {
		return false
	}
	if p, end, next := f.oldAt(&a); p != noPeriod {
		g.fill(&a, article.Age, end, next)
		g.Unit, g.UCUM = periodNames[p], periodCodes[p]
		return true
	}
	end, next := a.span()
	p := year
	if q := f.w(next).period; q == year || q == month || q == week || q == day {
		p, end, next = q, f.endOf(next), next+1
	}
	g.fill(&a, article.Age, end, next)
	g.Unit, g.UCUM = periodNames[p], periodCodes[p]
	return true
}

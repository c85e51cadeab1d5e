// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// readMeasure reads a number with a physical unit: "113-pound", "19 million
// miles", "5 feet 2 inches", "6-foot-4", "-5°C".
func (f *finder) readMeasure(a *amount, g *found) verdict {
	if a.ordinal || a.vague {
		return pass
	}
	if f.readFeetMarks(a, g) {
		return taken
	}
	_, next := a.span()
	if f.readMagnitude(a, next, g) {
		return taken
	}
	id, end, after := f.unitAt(next, a)
	if id == 0 {
		return pass
	}
	g.fill(a, article.Measure, end, after)
	f.compound(g, &id)
	g.setUnit(id)
	if !g.ranged {
		f.measureRange(g, a, id)
	}
	return taken
}

// readLoneMeasure reads "a foot and a half", "a mile and a quarter", where the
// article is the number.
func (f *finder) readLoneMeasure(i int, g *found) bool {
	if !f.is(i, isArticle) || f.w(i+1).unit == 0 {
		return false
	}
	part, end, ok := f.andFraction(i + 2)
	if !ok {
		return false
	}
	a := amount{numeral: numeral{start: f.startOf(i), end: f.endOf(end - 1), first: i, next: end, val: decimalOf(1).add(part)}}
	g.fill(&a, article.Measure, a.end, a.next)
	g.setUnit(f.w(i + 1).unit)
	return true
}

// readMagnitude reads "magnitude 6.1" and "6.1-magnitude".
func (f *finder) readMagnitude(a *amount, next int, g *found) bool {
	switch j := f.skipHyphen(next); {
	case !a.digits || a.scaled:
		return false
	case f.hinted(j, hintMagnitude):
		g.fill(a, article.Measure, f.endOf(j), j+1)
	case f.hinted(a.first-1, hintMagnitude) || f.says(a.first-1, "-") && f.hinted(a.first-2, hintMagnitude):
		end, after := a.span()
		g.fill(a, article.Measure, end, after)
	default:
		return false
	}
	g.Unit, g.UCUM = "magnitude", "1"
	return true
}

//go:noinline
func (g *found) setUnit(id int16) {
	u := units().rows[id]
	g.Unit, g.UCUM = u.name, u.ucum
}

// measureRange takes in a second end that has the same unit: "5 km to 10 km".
func (f *finder) measureRange(g *found, a *amount, id int16) {
	j := g.next
	if !f.has(j+1) || !f.isDashAt(j) && !f.is(j, isTo) && !(f.is(j, isAnd) && f.isBetween(a.first)) || f.isComparison(a.first-1, j) {
		return
	}
	high, ok := f.readNumeral(j + 1)
	if !ok || high.ordinal || high.vague || g.val.compare(high.val) >= 0 {
		return
	}
	b := amount{numeral: high}
	second, end, next := f.unitAt(high.next, &b)
	if second != id {
		return
	}
	g.ranged, g.low, g.high = true, g.val, high.val
	g.End, g.next = end, next
}

// unitAt reads the unit at token j, which may be joined by a hyphen.
func (f *finder) unitAt(j int, a *amount) (id int16, end, next int) {
	if !f.has(j) || f.spaced(j, 4) {
		return 0, 0, 0
	}
	if f.says(j, "-") && f.follows(j) && f.follows(j+1) {
		j++
	}
	if j = f.pastOfA(a, j); !f.has(j) || f.masked[j] {
		return 0, 0, 0
	}
	if a.digits {
		hyphen := false
		if id, end, next = f.symbolAt(j); f.says(next, "-") && f.follows(next) {
			hyphen = f.follows(next+1) && f.isWord(next+1) // "lb-ft"
		}
		if id != 0 && !hyphen && f.fits(id, j, next, a) {
			return id, end, next
		}
	}
	if !f.isWord(j) {
		return 0, 0, 0
	}
	_, id, next = f.phraseAt(j)
	if id == 0 || !f.fits(id, j, next, a) || f.says(next, "-") && f.follows(next) && f.w(next+1).unit != 0 {
		return 0, 0, 0
	}
	end = f.endOf(next - 1)
	if f.says(next, ".") && f.follows(next) && f.isAbbreviation(next-1) && f.has(next+1) && !f.isTitle(next+1) {
		end, next = f.endOf(next), next+1
	}
	return id, end, next
}

// isAbbreviation reports whether token i is a unit's short form.
func (f *finder) isAbbreviation(i int) bool {
	return f.sizeOf(i) <= 4 && units().words[f.text(i)] == 0
}

// symbolAt reads a unit's symbol at token j: "km", "°C", "km/h", "m²".
func (f *finder) symbolAt(j int) (id int16, end, next int) {
	u := units()
	tok, s := f.t.Tokens[j], f.word(j)
	if len(s) > 6 {
		return 0, 0, 0
	}
	end, next = int(tok.End), j+1
	switch {
	case s == "°" || s == "º" || s == "˚":
		if f.has(next) && !f.spaced(next, 1) {
			switch f.word(next) {
			case "C", "c", "Celsius", "celsius":
				return u.names["degree celsius"], f.endOf(next), next + 1
			case "F", "f", "Fahrenheit", "fahrenheit":
				return u.names["degree fahrenheit"], f.endOf(next), next + 1
			}
		}
		return u.names["degree"], end, next
	case f.follows(next) && (f.says(next, "²") || f.says(next, "³")):
		if id = u.symbols[s+f.word(next)]; id != 0 {
			return id, f.endOf(next), next + 1
		}
	case f.follows(next) && f.says(next, "/") && f.follows(next+1):
		switch s + "/" + f.word(next+1) {
		case "km/h", "km/hr", "Km/h":
			return u.names["kilometre per hour"], f.endOf(next + 1), next + 2
		case "m/s":
			return u.names["metre per second"], f.endOf(next + 1), next + 2
		case "mi/h":
			return u.names["mile per hour"], f.endOf(next + 1), next + 2
		}
	}
	if (s == "C" || s == "F") && f.topic().heat > 0 { // "minus 20 C", "68F"
		if s == "C" {
			return u.names["degree celsius"], end, next
		}
		return u.names["degree fahrenheit"], end, next
	}
	id = u.symbols[s]
	if id == 0 || f.follows(next) && f.says(next, "'") {
		return 0, 0, 0
	}
	return id, end, next
}

// fits refuses a unit where its word means something else.
func (f *finder) fits(id int16, j, next int, a *amount) bool {
	if f.follows(next) && !f.isPunct(next) {
		return false
	}
	switch name := units().rows[id].name; name {
	case "metre":
		if f.word(j) != "m" {
			return true
		}
		return f.cued(next, cueExtent) || !a.written.point && !f.isPluralNounAt(next)
	case "degree":
		return a.digits || a.signed || f.is(next, isPrep) || f.says(next, "below") || f.says(next, "above")
	case "gram", "tonne", "litre", "knot", "kelvin", "watt", "volt":
		return f.sizeOf(j) > 1 || !f.isSpaced(j) || !f.follows(next)
	case "stone":
		return !f.isNounAt(next)
	case "inch":
		return !f.says(j, "in") || f.has(next) && f.isPunct(next)
	case "byte", "bit":
		return a.digits
	}
	return true
}

// compound adds the smaller unit of "5 feet 2 inches", "6-foot-4", "five feet
// nine": the value is then counted in that unit.
func (f *finder) compound(g *found, id *int16) {
	parts := units().rows[*id].parts
	if len(parts) == 0 || g.ranged {
		return
	}
	if whole, ok := g.val.isInt(); !ok || whole < 1 || whole > 10000 {
		return
	}
	j := g.next
	if f.says(j, ".") && f.follows(j) && f.isNumberStart(j+1) { // "5 ft. 6 in."
		j++
	}
	bare, tight := false, false // "six feet four", "6-foot-4"
	switch {
	case !f.has(j):
		return
	case f.says(j, "-") && f.follows(j) && f.follows(j+1):
		j++
		bare, tight = true, true
	case f.is(j, isAnd) || f.says(j, ","):
		j++
	default:
		bare = f.isWord(j) && f.w(j).num == unitWord
	}
	n, ok := f.readNumeral(j)
	if !ok || n.ordinal || n.vague || n.signed || n.scaled {
		return
	}
	b := amount{numeral: n}
	small, end, next := f.unitAt(n.next, &b)
	if small == 0 && (f.says(n.next, "in") || f.says(n.next, "ins")) && f.says(g.next-1, "ft") {
		small, end, next = units().names["inch"], f.endOf(n.next), n.next+1
	}
	for _, p := range parts {
		limit := n.val.compare(decimalOf(p.n)) < 0
		if small == p.id && limit || small == 0 && bare && limit && units().rows[p.id].name == "inch" && (tight || !f.isNounAt(n.next)) {
			if small == 0 {
				end, next = n.end, n.next
			}
			g.val = g.val.times(p.n).add(n.val)
			g.End, g.next, *id = end, next, p.id
			return
		}
	}
}

// readFeetMarks reads 5'9" and 6'2.
func (f *finder) readFeetMarks(a *amount, g *found) bool {
	j := a.next
	if !a.isPlain() || a.written.whole > 2 || !f.follows(j+1) || f.isSpaced(j) || !f.isNumber(j+1) {
		return false
	}
	if s := f.word(j); s != "'" && s != "’" && s != "′" {
		return false
	}
	n, ok := f.readNumeral(j + 1)
	if !ok || n.val.compare(decimalOf(12)) >= 0 || n.scaled {
		return false
	}
	end, next := n.end, n.next
	if f.follows(next) && strings.Contains(`"”″''`, f.word(next)) {
		end, next = f.endOf(next), next+1
	}
	one := *a
	one.ranged = false
	g.fill(&one, article.Measure, end, next)
	g.val = a.val.times(12).add(n.val)
	g.setUnit(units().names["inch"])
	return true
}

// phraseAt reads the name of a currency or unit at token j, the longest that
// fits; next is the token after it.
func (f *finder) phraseAt(j int) (money, unit int16, next int) {
	w := f.w(j)
	money, unit, next = w.money, w.unit, j+1
	first := f.text(j)
	at := j + 1
	if first == "u" && f.says(j+1, ".") && f.says(j+2, "s") && f.says(j+3, ".") { // "U.S. dollars"
		first, at = "us", j+4
	}
	longest := 0
	for _, p := range f.lang.phrases[first] {
		if len(p.rest) <= longest {
			continue
		}
		if end, ok := f.matches(p.rest, at); ok {
			longest, money, unit, next = len(p.rest), p.money, p.unit, end
		}
	}
	return money, unit, next
}

// matches reports whether the words of phrase, parted by single spaces, stand
// at token j, joined by spaces or hyphens, and returns the token after them.
func (f *finder) matches(phrase string, j int) (next int, ok bool) {
	for phrase != "" {
		if f.says(j, "-") {
			j++
		}
		word, rest, _ := strings.Cut(phrase, " ")
		if f.text(j) != word {
			return 0, false
		}
		phrase = rest
		j++
	}
	return j, true
}

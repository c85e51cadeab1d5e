// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// readMoneyBefore reads money whose sign or code stands before the number:
// "$5.4 billion", "US$ 10", "Rs 300 crore", "EUR29.66", "usd$ 15".
func (f *finder) readMoneyBefore(i int, g *found) bool {
	id, next, pos := f.signAt(i)
	if id == 0 {
		return false
	}
	var n numeral
	var ok bool
	switch {
	case pos > 0: // the number is glued to the letters of the sign
		n, ok = f.readFigures(i, pos)
	case f.has(next) && !f.spaced(next, 2):
		n, ok = f.readNumeral(next)
	}
	if !ok || n.ordinal || n.vague || !n.digits && !n.scaled || n.signed && f.says(n.first, "+") {
		return false
	}
	a := amount{numeral: n}
	f.scaleMoney(&a.numeral)
	if s := f.word(i); len(s) == 4 && !a.scaled && currencies().byCode[s[1:]] == id { // "MAUD 60"
		switch s[0] {
		case 'M':
			a.val = a.val.shift(6)
		case 'K':
			a.val = a.val.shift(3)
		}
	}
	a.first, a.start = i, f.startOf(i)
	f.moneyRange(&a, id)
	if f.isDashBefore(i) && !a.signed {
		a.first, a.start, a.val = i-1, f.startOf(i-1), a.val.negate()
	}
	end, after := a.span()
	g.fill(&a, article.Money, end, after)
	f.codeAfter(g, &id)
	if f.is(g.next, isAnd) && !a.ranged && !a.scaled && !f.isNumber(g.next+1) { // "$100 and fifty"
		f.minorAfter(g, currencies().rows[id].code, 2)
	}
	f.setCurrency(g, id)
	f.ungroupDot(g, n, id)
	return true
}

// scaleMoney takes in the letters that mean a scale in a sum of money: "5m".
func (f *finder) scaleMoney(n *numeral) {
	if !f.has(n.next) || n.scaled || f.spaced(n.next, 1) {
		return
	}
	exp := 0
	switch f.word(n.next) {
	case "m", "M":
		exp = 6
	case "b", "B":
		exp = 9
	case "t", "T":
		exp = 12
	default:
		return
	}
	if f.isSpaced(n.next) && f.word(n.next) != "m" && f.follows(n.next+1) {
		return
	}
	n.val, n.scaled = n.val.shift(exp), true
	n.end = f.endOf(n.next)
	n.next++
}

// moneyRange takes in the second end of "$5-$10", "$5 to $10 million".
func (f *finder) moneyRange(a *amount, id int16) {
	j, tight := f.rangeJoint(a.numeral)
	if j < 0 || !f.has(j) || a.signed {
		return
	}
	k := j
	if sign, next, pos := f.signAt(j); sign == id && pos == 0 {
		k = next
	} else if sign != 0 || !tight && !f.is(j-1, isTo) && !f.isBetween(a.first) {
		return
	}
	high, ok := f.readNumeral(k)
	if !ok || high.ordinal || high.vague || high.fraction && !a.fraction {
		return
	}
	f.scaleMoney(&high)
	low := a.val
	if high.scaled && !a.scaled && !a.written.group {
		m := f.scaleOf(high)
		if low.compare(high.val.shift(-m)) < 0 {
			low = low.shift(m)
		}
	}
	if low.compare(high.val) >= 0 || f.isComparison(a.first-1, j-1) {
		return
	}
	a.val, a.high, a.ranged = low, high, true
}

// scaleOf returns the power of ten of the scale that ends n, money's letters
// included.
func (f *finder) scaleOf(n numeral) int {
	switch f.word(n.next - 1) {
	case "m", "M":
		return 6
	case "b", "B":
		return 9
	case "t", "T":
		return 12
	}
	return f.sameScale(n)
}

// isComparison reports whether two amounts that a "to" joins are the ends of a
// change: "rose from £18,600 to £38,700". Token i stands before the first
// amount, token joint is the word between them.
func (f *finder) isComparison(i, joint int) bool {
	if !f.is(i, isFrom) || !f.is(joint, isTo) || f.cued(i-1, cueRangeVerb) {
		return false
	}
	start, _ := f.bounds()
	for k := i - 1; k >= start && k > i-9; k-- {
		if f.is(k, isRise|isFall) || f.cued(k, cueRiseNoun|cueFallNoun|cueMoved) {
			return true
		}
	}
	return false
}

// readMoneyAfter reads money whose name, sign or code follows the number: "5
// dollars", "10 €", "30 MUSD", "3 dollars 50 cents", "50 cents".
func (f *finder) readMoneyAfter(a *amount, g *found) verdict {
	if a.ordinal || a.vague && !f.isMoneyName(a.next) {
		return pass
	}
	_, next := a.span()
	c := currencies()
	j := next
	if f.has(j) && f.says(j, "-") && f.follows(j) && f.follows(j+1) {
		j++
	}
	if f.is(j, isOf) && (a.scaled || a.vague || a.ranged && a.high.scaled) && !f.isUpper(j) { // "millions of dollars"
		j++
	}
	if f.readMinor(a, j, g) {
		return taken
	}
	m := f.moneyAt(j, a)
	if m.id == 0 {
		return pass
	}
	if a.glued {
		f.scaleMoney(&a.numeral)
	}
	g.fill(a, article.Money, m.end, m.next)
	if m.mega > 0 {
		g.val = g.val.shift(m.mega)
	}
	if f.has(m.next) && f.w(m.next).num == scale && !a.scaled && m.code { // "75 USD million"
		g.val = g.val.shift(int(f.w(m.next).n))
		g.End, g.next = f.endOf(m.next), m.next+1
	} else if !a.ranged && !a.scaled {
		f.minorAfter(g, c.rows[m.id].code, c.rows[m.id].minor)
	}
	f.setCurrency(g, m.id)
	f.ungroupDot(g, a.numeral, m.id)
	return taken
}

// isMoneyName reports whether "of dollars" or a currency's name stands at j.
func (f *finder) isMoneyName(j int) bool {
	if f.is(j, isOf) {
		j++
	}
	return f.has(j) && f.w(j).money != 0
}

// readMinor reads "50 cents", "12-cent", "99p", "one penny" at token j.
func (f *finder) readMinor(a *amount, j int, g *found) bool {
	if !f.has(j) || a.vague {
		return false
	}
	m, ok := f.lang.minors[f.text(j)]
	if !ok || m.glued && (f.isSpaced(j) || !a.digits || f.isTitle(j)) {
		return false
	}
	if m.glued && (m.code != "" && f.country == "US" || m.code == "" && !listed(centCountries, f.country)) {
		return false
	}
	g.fill(a, article.Money, f.endOf(j), j+1)
	g.val, g.low, g.high = g.val.shift(-m.digits), g.low.shift(-m.digits), g.high.shift(-m.digits)
	f.setCurrency(g, f.coinOf(m))
	return true
}

// centCountries write "c" for the cent.
const centCountries = " AU NZ CA ZA IE SG "

// minor is the name of a coin.
type minor struct {
	code   string // "" for the cent
	digits int
	glued  bool // a letter that must stand at the digits: "50p"
}

// minorAfter takes in the coins after whole units: "3 dollars 50 cents", "15
// dollars and 50".
func (f *finder) minorAfter(g *found, code string, digits int) {
	j := g.next
	if f.is(j, isAnd) {
		j++
	}
	if !f.has(j) || g.val.exp < 0 || digits != 2 {
		return
	}
	n, ok := f.readNumeral(j)
	if !ok || n.ordinal || n.vague || n.fraction || n.signed || n.scaled || n.written.point || n.written.group {
		return
	}
	if v, isInt := n.val.isInt(); !isInt || v < 1 || v > 99 {
		return
	}
	end, next := n.end, n.next
	switch m, ok := f.lang.minors[f.text(n.next)]; {
	case ok && m.code != "" && m.code != code:
		return
	case ok && !m.glued:
		end, next = f.endOf(n.next), n.next+1
	case f.has(n.next) && !f.isPunct(n.next) && !f.is(n.next, isAnd) && !f.says(n.next, "more"):
		return
	case f.has(n.next) && f.isPunct(n.next) && !strings.Contains(".,;)!?", f.word(n.next)):
		return
	case f.says(j-1, ","):
		return
	}
	size := 2
	if m := f.lang.minors[f.text(next-1)]; m.digits == 1 { // "five mao"
		size = 1
	}
	g.val = g.val.add(n.val.shift(-size))
	g.End, g.next = end, next
	if w := f.w(next); size == 1 && w.num == unitWord && !w.ordinal { // "five mao five"
		g.val = g.val.add(decimalOf(uint64(w.n)).shift(-2))
		g.End, g.next = f.endOf(next), next+1
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/article"

// A rule fills g where it reads a figure; what it leaves there otherwise is of
// no account.

// openRules read the figures that do not begin with their number, and all
// dates. The first that reads token i wins.
var openRules = []struct {
	name string
	read func(f *finder, i int, g *found) bool
}{
	{"date", (*finder).readDate},
	{"currency before its amount", (*finder).readMoneyBefore},
	{"multiple in one word", (*finder).readMultipleWord},
	{"age after its word", (*finder).readAgeAfter},
	{"numbered rank", (*finder).readRank},
	{"period that stands alone", (*finder).readLonePeriod},
	{"measure that stands alone", (*finder).readLoneMeasure},
	{"time taken", (*finder).readStopwatch},
	{"proportion that opens with an article", (*finder).readOneIn},
	{"number and period in one word", (*finder).readPeriodWord},
}

// verdict is what a number rule has to say.
type verdict uint8

const (
	pass    verdict = iota // not mine
	taken                  // a figure
	refused                // no figure, and none for a later rule
)

// numberRules say what a number is. The first that does not pass wins.
var numberRules = []struct {
	name string
	read func(f *finder, a *amount, g *found) verdict
}{
	{"identifier", (*finder).refuseIdentifier},
	{"pronoun", (*finder).refusePronoun},
	{"percent", (*finder).readPercent},
	{"proportion", (*finder).readProportion},
	{"age", (*finder).readAge},
	{"currency after its amount", (*finder).readMoneyAfter},
	{"duration", (*finder).readDuration},
	{"measure", (*finder).readMeasure},
	{"pair", (*finder).readPair},
	{"multiple", (*finder).readMultiple},
	{"ordinal", (*finder).readOrdinal},
	{"name with a number", (*finder).refuseName},
	{"fraction", (*finder).readFraction},
	{"count", (*finder).readCount},
}

// amount is a number, or a range of two.
type amount struct {
	numeral
	high    numeral
	ranged  bool
	between bool // "between A and B"
	// paired reports two numbers joined by a hyphen or "to" that may be a
	// score as well; tight that nothing but a hyphen stands between them.
	paired, tight bool
}

// readAmount reads the number or range at token i.
func (f *finder) readAmount(i int) (amount, bool) {
	n, ok := f.readNumeral(i)
	if !ok {
		return amount{}, false
	}
	a := amount{numeral: n}
	if n.ordinal || n.vague || n.glued {
		return a, true
	}
	j, tight := f.rangeJoint(n)
	if j < 0 || !f.has(j) || f.masked[j] {
		return a, true
	}
	high, ok := f.readNumeral(j)
	if !ok || high.ordinal || high.vague || high.signed || high.article || high.digits != n.digits && !mixes(&n, &high) {
		return a, true
	}
	if tight && f.follows(high.next) && f.isDashAt(high.next) && f.follows(high.next+1) && f.isNumberEnd(high.next+1) {
		return a, true
	}
	low := n.val
	if high.scaled && !n.scaled && high.digits && (!n.written.group || high.written.group) { // "5 to 10 million"
		if m := f.sameScale(high); low.compare(high.val.shift(-m)) < 0 {
			low = low.shift(m)
		}
	}
	a.paired = !n.scaled && !high.scaled && !n.fraction && !high.fraction
	a.tight = tight
	a.high = high
	a.between = f.isBetween(n.first)
	if a.paired || low.compare(high.val) < 0 {
		a.ranged = low.compare(high.val) < 0
		if a.ranged {
			a.val = low
		}
		return a, true
	}
	return a, true
}

// mixes reports a small number in words before a larger one in digits, as
// papers write that spell out numbers below ten: "nine to 12 months".
func mixes(low, high *numeral) bool {
	return !low.digits && high.isPlain() && low.val.compare(decimalOf(10)) < 0 && high.val.compare(decimalOf(9)) > 0 && high.val.compare(decimalOf(100)) < 0
}

// span returns the end of the range, or of the one number.
//
//go:noinline
func (a *amount) span() (end, next int) {
	if a.ranged {
		return a.high.end, a.high.next
	}
	return a.end, a.next
}

// sameScale returns the power of ten of the scale word or sign that ends n.
func (f *finder) sameScale(n numeral) int {
	if w := f.w(n.next - 1); w.num == scale || w.num == vagueWord && w.n != 12 && w.n != 20 {
		return int(w.n)
	}
	return scaleSign(f.text(n.next - 1))
}

// rangeJoint returns the token of the second number of a range whose first is
// n, or -1; tight says that only a dash stands between them.
func (f *finder) rangeJoint(n numeral) (next int, tight bool) {
	j := n.next
	if !f.has(j + 1) {
		return -1, false
	}
	if f.says(j, "-") && f.follows(j) && f.is(j+1, isTo) && f.says(j+2, "-") && f.follows(j+2) { // "18-to-24"
		return j + 3, false
	}
	if f.says(j, "-") && f.follows(j) && f.is(j+1, isTo) && f.isSpaced(j+1) && f.isNumberEnd(j+2) { // "6- to 8-year-olds"
		return j + 2, false
	}
	if f.isDashAt(j) {
		before, after := f.isSpaced(j), f.isSpaced(j+1)
		if before != after || f.spaced(j, 1) || f.spaced(j+1, 1) || before && f.isTable(j) {
			return -1, false
		}
		return j + 1, !before
	}
	switch w := f.w(j); {
	case f.t.Tokens[j].Kind != 0:
		return -1, false
	case w.is&isTo != 0:
		return j + 1, false
	case w.is&isAnd != 0 && f.isBetween(n.first):
		return j + 1, false
	}
	return -1, false
}

// isBetween reports whether "between" stands before token i.
func (f *finder) isBetween(i int) bool {
	return f.is(i-1, isBetween) || f.is(i-2, isBetween) && !f.isNumberEnd(i-1)
}

func isDash(s string) bool {
	switch s {
	case "-", "–", "—", "~", "‑", "−", "～":
		return true
	}
	return false
}

// fill fills g for an amount, of the given kind, that ends at byte end and
// before token next.
func (g *found) fill(a *amount, kind article.FigureKind, end, next int) {
	*g = found{first: a.first, next: next, approx: a.approx, val: a.val, amount: true}
	g.Start, g.End, g.Kind = a.start, end, kind
	if a.ranged {
		g.ranged, g.low, g.high = true, a.val, a.high.val
	}
	if a.vague {
		g.amount, g.Bound = false, article.Vague
		g.Low = a.low.value()
	}
}

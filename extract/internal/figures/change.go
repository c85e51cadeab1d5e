// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"github.com/copydesk/copydesk/article"
)

// relate gives each figure its bound, what it counts, its rate and its part in
// a change.
func (f *finder) relate() {
	f.shareUnits()
	f.shareAges()
	f.shareMonths()
	for k := range f.found {
		f.t.Pause(64 * k)
		g := &f.found[k]
		f.sentence = g.sentence
		var prev, next *found
		if k > 0 && f.found[k-1].sentence == g.sentence {
			prev = &f.found[k-1]
		}
		if k+1 < len(f.found) && f.found[k+1].sentence == g.sentence {
			next = &f.found[k+1]
		}
		f.relateOf(g, prev, next)
		f.relateBound(g)
		if prev != nil && f.mergeBounds(prev, g) {
			continue
		}
		f.relatePer(g)
		f.relateChange(k)
	}
}

// shareUnits gives the numbers of a list the unit that stands at its end:
// "three or six months", "15, 20, 25 years", "10, 20 and 30 percent".
func (f *finder) shareUnits() {
	for k := len(f.found) - 2; k >= 0; k-- {
		g, next := &f.found[k], &f.found[k+1]
		if g.Kind != article.Count || g.sentence != next.sentence || !g.amount || g.ranged {
			continue
		}
		switch next.Kind {
		case article.Duration, article.Measure, article.Percent, article.Age:
		case article.Money:
			if !f.isNumberEnd(next.first) { // its sign stands before it
				continue
			}
		default:
			continue
		}
		if !f.isListJoint(g.next, next.first) || next.Unit == "" && next.Currency == "" {
			continue
		}
		g.Kind, g.Unit, g.UCUM, g.Currency = next.Kind, next.Unit, next.UCUM, next.Currency
	}
}

// shareAges makes an age of the 24 in "ages 19 and 24".
func (f *finder) shareAges() {
	for k := 1; k < len(f.found); k++ {
		a, g := &f.found[k-1], &f.found[k]
		if a.Kind != article.Age || g.Kind != article.Count || a.sentence != g.sentence || !g.amount || g.ranged {
			continue
		}
		if f.isListJoint(a.next, g.first) && (f.is(a.first-1, isAge) || a.listed) && !f.isNounAt(g.next) {
			g.Kind, g.Unit, g.UCUM, g.listed = article.Age, a.Unit, a.UCUM, true
		}
	}
}

// shareMonths makes a date of the 9 in "July 8 and 9".
func (f *finder) shareMonths() {
	for k := 1; k < len(f.found); k++ {
		d, g := &f.found[k-1], &f.found[k]
		if d.Kind != article.DateFigure || g.Kind != article.Count || len(d.Value) != len("2025-07-08") || !g.amount || g.ranged || g.sentence != d.sentence {
			continue
		}
		f.sentence = g.sentence
		day, ok := g.val.isInt()
		if !ok || day < 1 || day > 31 || !f.isListJoint(d.next, g.first) || f.isNounAt(g.next) || !f.isNumberStart(g.first) || !f.isNumberEnd(d.next-1) {
			continue
		}
		value := string(padded([]byte(d.Value[:8]), int(day), 2))
		*g = found{first: g.first, next: g.next, sentence: g.sentence, noOf: true, Figure: article.Figure{Span: g.Span, Kind: article.DateFigure, Value: article.Value(value)}}
	}
}

// isListJoint reports whether only a comma, "and" or "or" stands between token
// i and token j; "and" alone does not join "two men and 3 percent".
func (f *finder) isListJoint(i, j int) bool {
	if f.says(i, "-") && f.follows(i) && i+1 < j { // "14- and 15-year-olds"
		i++
	}
	if j <= i || j-i > 2 {
		return false
	}
	for k := i; k < j; k++ {
		if !f.says(k, ",") && !f.says(k, "x") && !f.is(k, isAnd|isOr|isTo|isBy) {
			return false
		}
	}
	return true
}

// relateChange fills the direction of a change that g is the amount of, and
// the role of its end points.
func (f *finder) relateChange(k int) {
	g := &f.found[k]
	switch g.Kind {
	case article.DateFigure, article.Duration, article.Age, article.Ordinal:
		return
	}
	if g.Values != nil || f.isShare(g) {
		return
	}
	if f.cued(g.first, cueMultiple) && g.next == g.first+1 && f.isPastVerb(g.first) { // "doubled"
		g.Change = article.Up
		return
	}
	start, end := f.bounds()
	first := g.first
	if _, i, ok := f.boundBefore(first); ok {
		first = i
	}
	lead := first - 1
	for lead >= start && f.is(lead, isArticle|isDefinite|isBoundFiller) {
		lead--
	}
	// "a 16% increase", "7.7 percent rise in"
	if change := f.changeAhead(g.next, end); change != article.NoChange && !f.isPlainCount(g) {
		g.Change = change
		return
	}
	change := f.changeBehind(first-1, start)
	if change == article.NoChange && k > 0 && f.is(lead, isTo|isFrom) && f.hasChanged(&f.found[k-1]) { // "doubled to 40 from 20"
		change = article.Up
	}
	if change == article.NoChange && f.is(lead, isBy|isTo|isFrom) {
		change = f.changeAtEnd(g.next, end)
	}
	switch {
	case f.is(first, isTo) && first < g.first && change != article.NoChange && !f.is(first+1, isTo): // "subió hasta"
		g.Bound, g.Role = article.Exact, article.To
		return
	case f.is(lead, isBy) && f.is(lead, isFrom) && lead >= start && !f.goesOn(k): // "augmenté de 5 %"
		g.Change = change
		return
	case lead >= start && f.is(lead, isTo) && f.cued(lead-1, cueComparedWord): // "compared to $48"
	case lead >= start && f.is(lead, isTo):
		if change != article.NoChange && f.isEndPoint(g, lead, start) {
			g.Role = article.To
		}
		return
	case lead >= start && f.is(lead, isFrom):
		if change != article.NoChange && f.isEndPoint(g, lead, start) {
			g.Role = article.From
		}
		return
	case f.hinted(first, hintLevel): // "rose above 50 percent"
		if change != article.NoChange {
			g.Role = article.To
		}
		return
	case change == article.NoChange:
		return
	case f.is(lead, isAnd|isOr) || f.says(lead, "("):
		g.Change = f.listedChange(k)
	case f.hinted(lead, hintUpDown) && f.hinted(lead-1, hintPhrasal): // "cough up $5"
	case g.Unit == pointUnit && f.isLead(g, lead):
	case f.is(lead, isBy) || f.isChangeWord(lead) || f.cued(lead, cueChangeFiller) && f.isChangeWord(lead-1):
		if f.isPlainCount(g) && !(f.is(lead, isBy) && f.hasTotal(lead, start)) || f.cued(lead, cueWeakChange) && g.Kind == article.Money {
			return
		}
		g.Change = change
	}
}

// isLead reports points by which a candidate is "up" or "down" in a poll, with
// no word of where from.
func (f *finder) isLead(g *found, lead int) bool {
	if f.is(lead, isBy) {
		lead--
	}
	return f.hinted(lead, hintUpDown) && f.topicAround(g.first).polls > 0 && !f.is(g.next, isFrom) && !f.hinted(g.next, hintSince)
}

// isPlainCount reports a count that is not of an index's points, so that a word
// of change near it need not mean it.
func (f *finder) isPlainCount(g *found) bool {
	return g.Kind == article.Count && !(f.cued(g.next, cuePointWord) && f.topic().index > 0)
}

// isShare reports an amount that a verb such as "gain" or "drop" takes without
// a change: "gained 12 percent of the vote", "dropped $2 million worth of ads".
func (f *finder) isShare(g *found) bool {
	j := g.next
	switch g.Kind {
	case article.Percent:
		return f.is(j, isOf) && f.hinted(g.lastOf(f), hintVotes)
	case article.Measure:
		return f.is(j, isOf) // "lifts 40 tonnes of sand"
	case article.Money:
		return f.cued(j, cueWorth) || f.is(j, isOn) && f.is(j+1, isArticle)
	}
	return false
}

// lastOf returns the last token of what g counts.
func (g *found) lastOf(f *finder) int {
	if g.Of.IsZero() {
		return -1
	}
	return f.t.TokenAt(g.Of.End - 1)
}

// isEndPoint refuses counts that "from" and "to" give no role: "eyeballs from
// the two counties".
func (f *finder) isEndPoint(g *found, lead, start int) bool {
	if g.Kind != article.Count {
		return true
	}
	return !f.is(lead+1, isDefinite) && (g.Of.IsZero() || g.Of.End < g.Start || f.hasTotal(lead, start) || f.isChangeWord(lead-1))
}

// goesOn reports whether figure k is followed by "to" and another of its kind:
// "passé de 5 à 10 %".
func (f *finder) goesOn(k int) bool {
	return k+1 < len(f.found) && f.is(f.found[k].next, isTo) && f.found[k+1].Kind == f.found[k].Kind && f.found[k+1].first <= f.found[k].next+2
}

// listedChange returns the change of the figure of the same kind before figure
// k in its sentence: "plunged 9% in New York and nearly 10% in Hong Kong".
func (f *finder) listedChange(k int) article.Change {
	either := f.is(f.found[k].first-1, isOr) || f.says(f.found[k].first-1, "(") // "57 cents, or 0.7%"
	for n := k - 1; n >= 0 && n > k-4 && f.found[n].sentence == f.found[k].sentence; n-- {
		if f.found[n].Kind == f.found[k].Kind {
			return f.found[n].Change
		}
		if either {
			return f.found[n].Change
		}
	}
	return article.NoChange
}

// hasChanged reports a figure right before a "to" or "from" that is a multiple
// in one word, or the other end of a change.
func (f *finder) hasChanged(g *found) bool {
	return g.sentence == f.sentence && (g.Role != article.NoRole || g.Kind == article.Ratio && f.cued(g.first, cueMultiple) && g.next == g.first+1)
}

// hasTotal reports a word such as "number" or "population" before token i, of
// which a count may be the change.
func (f *finder) hasTotal(i, start int) bool {
	for k := i; k >= start && k > i-changeReach; k-- {
		if f.cued(k, cueTotal) {
			return true
		}
	}
	return false
}

// changeAhead returns the direction of the noun behind the amount.
func (f *finder) changeAhead(j, end int) article.Change {
	for k := j; k < min(end, j+4); k++ {
		switch {
		case f.cued(k, cueCompare) && f.comparesPlaces(k, end):
			return article.NoChange
		case f.cued(k, cueRiseNoun):
			return article.Up
		case f.cued(k, cueFallNoun):
			return article.Down
		case !f.isNounAt(k) && !f.says(k, "-"):
			return article.NoChange
		}
	}
	return article.NoChange
}

// compareReach is how many tokens behind "higher than" a time is looked for.
const compareReach = 8

// comparesPlaces reports a "higher" or "lower" at token k that is no change in
// time: before a noun ("a 5% lower risk"), or with "than" and no time behind it
// ("5% higher than on the coast").
func (f *finder) comparesPlaces(k, end int) bool {
	if !f.hinted(k+1, hintThan) {
		return f.isNounAt(k + 1)
	}
	for j := k + 2; j < min(end, k+compareReach); j++ {
		w := f.w(j)
		if w.period != noPeriod || w.month != 0 || w.season != noSeason || w.deixis != noDeixis || w.cue&cueShiftWord != 0 || f.yearAt(j) != 0 {
			return false
		}
	}
	return true
}

// changeAtEnd returns the direction of a participle that ends the clause: "um 5
// Prozent gestiegen".
func (f *finder) changeAtEnd(j, end int) article.Change {
	for k := j; k < min(end, j+8); k++ {
		if f.hinted(k, hintVerbEnd) {
			if f.is(k, isRise) {
				return article.Up
			}
			return article.Down
		}
		if s := f.word(k); s == "," || s == ";" || s == "." {
			break
		}
	}
	return article.NoChange
}

// changeReach is how many tokens before an amount its verb may stand.
const changeReach = 14

// changeBehind returns the direction of the nearest verb of rising or falling
// before token i in the clause.
func (f *finder) changeBehind(i, start int) article.Change {
	for k := i; k >= start && k > i-changeReach; k-- {
		switch w := f.w(k); {
		case w.is&isRise != 0:
			return article.Up
		case w.is&isFall != 0:
			return article.Down
		case f.isPunct(k) && (f.says(k, ";") || f.says(k, ":")):
			return article.NoChange
		}
	}
	return article.NoChange
}

// isChangeWord reports a verb of rising or falling at token i.
func (f *finder) isChangeWord(i int) bool { return f.is(i, isRise|isFall) }

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/article"

// relatePer fills what g is a rate of: "an hour", "per kg", "/month", "each".
func (f *finder) relatePer(g *found) {
	if g.Kind == article.DateFigure || g.Kind == article.Age || g.Kind == article.Ordinal {
		return
	}
	j := g.next
	if g.Of.End > 0 && g.Of.Start >= g.End {
		j = max(j, f.t.TokenAt(g.Of.End-1)+1)
	}
	if _, next, ok := f.boundAfter(j); ok {
		j = next
	}
	if f.is(j, isOf) && g.Of.IsZero() { // "seven hours of sleep a night"
		if p := f.nounPhrase(j+1, anyNouns); p.end > p.start && f.is(p.end, isArticle) {
			j = p.end
		}
	}
	if f.says(j, "-") && f.follows(j) && f.is(j+1, isArticle) && f.says(j+2, "-") { // "$70-a-share"
		f.setPer(g, j+3)
		return
	}
	switch {
	case f.says(j, "/") && f.follows(j):
		f.setPer(g, j+1)
	case f.is(j, isPer), g.Kind == article.Money && f.hinted(j, hintPerIn) && f.w(j+1).period != noPeriod && f.yearAt(j+2) == 0:
		f.setPer(g, j+1)
	case f.hinted(j, hintRhythm) && !f.isNounAt(j+1): // "400 cars monthly"
		g.Per = periodNames[f.w(j).n]
	case f.is(j, isEach) && f.w(j+1).period != noPeriod:
		f.setPer(g, j+1)
	case f.is(j, isArticle) && f.has(j+1) && f.mayRate(g, j+1):
		f.setPer(g, j+1)
	}
}

// mayRate reports whether "a" and the noun at token j make a rate of g: "$15
// an hour", "98 a share"; "he paid $5 a man said" does not.
func (f *finder) mayRate(g *found, j int) bool {
	w := f.w(j)
	if w.period != noPeriod || w.part != noPart && w.part < noon {
		return !f.isShift(j+1) && !f.is(j+1, isAgo)
	}
	if g.Kind != article.Money && g.Kind != article.Measure {
		return false
	}
	return (w.unit != 0 || w.cue&cueRateNoun != 0) && !f.isNounAt(j+1)
}

// setPer sets Per to the noun at token j.
func (f *finder) setPer(g *found, j int) {
	if !f.has(j) || !f.isWord(j) || f.is(j, isCent) {
		return
	}
	end := j + 1
	if f.is(j, isSkip) && f.isNounAt(j+1) {
		j, end = j+1, j+2
	}
	if _, unit, next := f.phraseAt(j); unit != 0 && next > end { // "metro cuadrado"
		end = next
	} else if f.says(end, "²") || f.says(end, "³") || f.says(j, "square") || f.says(j, "cubic") || f.says(j, "metric") {
		end++
	}
	if f.has(end - 1) {
		g.Per = f.t.Low[f.t.Tokens[j].Start:f.t.Tokens[end-1].End]
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// example is a text with the state of each line.
type example struct {
	rec    *record
	fold   int
	lines  []lines.Line
	feats  [][]uint16
	states []lines.State
	inBody []bool
}

// wordsOf returns the letters and digits of s in lower case, cut into words.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func keyOf(s string) string { return strings.Join(wordsOf(s), " ") }

// goldLine is a paragraph of the gold body.
type goldLine struct {
	key   string
	grams map[string]bool
}

func gramsOf(words []string) map[string]bool {
	m := map[string]bool{}
	for i := 0; i+4 <= len(words); i++ {
		m[strings.Join(words[i:i+4], " ")] = true
	}
	return m
}

// matchBody says which lines are part of the gold body: the best alignment of
// both in order, weighed by the words that agree.
func matchBody(ls []lines.Line, body string) []bool {
	var want []goldLine
	for p := range strings.SplitSeq(body, "\n") {
		if w := wordsOf(p); len(w) > 0 {
			want = append(want, goldLine{strings.Join(w, " "), gramsOf(w)})
		}
	}
	n, m := len(ls), len(want)
	value := func(words []string, key string, g *goldLine) (int, bool) {
		if key == g.key {
			return len(words) + 1, true
		}
		if len(words) < 5 {
			return 0, false
		}
		hits := 0
		for i := 0; i+4 <= len(words); i++ {
			if g.grams[strings.Join(words[i:i+4], " ")] {
				hits++
			}
		}
		if hits*10 < (len(words)-3)*6 {
			return 0, false
		}
		return hits, true
	}
	// best[j]: most words agreed with the first j gold lines in use
	type step struct {
		take bool
		stay bool
	}
	steps := make([][]step, n)
	best := make([]int, m+1)
	for i := range ls {
		steps[i] = make([]step, m+1)
		words := wordsOf(ls[i].Text)
		key := strings.Join(words, " ")
		next := slices.Clone(best)
		for j := 1; j <= m; j++ {
			if v, ok := value(words, key, &want[j-1]); ok {
				if c := best[j-1] + v; c > next[j] {
					next[j] = c
					steps[i][j] = step{take: true}
				}
				if key != want[j-1].key {
					if c := best[j] + v; c > next[j] {
						next[j] = c
						steps[i][j] = step{take: true, stay: true}
					}
				}
			}
			if next[j-1] > next[j] {
				next[j] = next[j-1]
				steps[i][j] = step{}
				steps[i][j].stay = true // fall through to j-1
			}
		}
		best = next
	}
	in := make([]bool, n)
	j := m
	for i := n - 1; i >= 0; i-- {
		for j > 0 && !steps[i][j].take && steps[i][j].stay {
			j--
		}
		if j > 0 && steps[i][j].take {
			in[i] = true
			if !steps[i][j].stay {
				j--
			}
		}
	}
	return in
}

// hints are what the page's elements say of its lines, by key.
type hints map[string]mainbody.Place

func pageHints(html string) hints {
	h := hints{}
	if html == "" {
		return h
	}
	p, err := page.Read([]byte(html), page.Options{})
	if err != nil {
		return h
	}
	for _, b := range mainbody.Blocks(p) {
		for part := range strings.SplitSeq(b.Text, "\n") {
			if k := keyOf(part); k != "" {
				h[k] |= b.Place | classPlace(p, b.Node)
			}
		}
	}
	return h
}

// Places that class names tell, above those of package mainbody.
const (
	classComment mainbody.Place = 1 << (28 + iota)
	classCaption
	classCredit
	classDek
)

func classPlace(p *page.Page, i int32) mainbody.Place {
	var place mainbody.Place
	for up := 0; i > 0 && up < 8; up++ {
		for _, name := range []string{"class", "id"} {
			v := strings.ToLower(p.AttrOr(i, name))
			if v == "" || p.Is(i, page.BodyTag, page.HTMLTag) {
				continue
			}
			if strings.Contains(v, "comment") {
				place |= classComment
			}
			if up < 2 {
				for word, bit := range map[string]mainbody.Place{"caption": classCaption, "credit": classCredit, "dek": classDek, "standfirst": classDek,
					"subtitle": classDek, "subheadline": classDek, "sub-title": classDek, "sub-headline": classDek, "summary": classDek} {
					if strings.Contains(v, word) {
						place |= bit
					}
				}
			}
		}
		i = p.Nodes[i].Parent
	}
	return place
}

// label fills the states of an example from its gold.
func (e *example) label(h hints) {
	n := len(e.lines)
	e.inBody = matchBody(e.lines, e.rec.Gold.Body)
	first, last := slices.Index(e.inBody, true), n-1
	for last >= 0 && !e.inBody[last] {
		last--
	}
	headline := e.headlineLine(first)
	e.states = make([]lines.State, n)
	for i := range e.lines {
		e.states[i] = e.stateOf(i, first, last, headline, h[keyOf(e.lines[i].Text)])
	}
}

// headlineLine returns the line that is the headline: of those that say it the
// one nearest to the body; -1 where there is none.
func (e *example) headlineLine(first int) int {
	want := keyOf(e.rec.Gold.Headline)
	best := -1
	for i := range e.lines {
		if keyOf(e.lines[i].Text) != want {
			continue
		}
		if best < 0 || first < 0 || i < first {
			best = i
		}
	}
	return best
}

func (e *example) stateOf(i, first, last, headline int, place mainbody.Place) lines.State {
	l := &e.lines[i]
	words := wordsOf(l.Text)
	switch {
	case e.inBody[i]:
		return e.bodyState(i, words, place)
	case first >= 0 && i > last:
		return e.belowState(i, last, words, place)
	case first >= 0 && i > first:
		return inState(l, place)
	}
	return e.aboveState(i, first, headline, words, place)
}

func (e *example) bodyState(i int, words []string, place mainbody.Place) lines.State {
	l := &e.lines[i]
	switch {
	case place&mainbody.InHeading != 0 && len(words) <= 25, l.Mark == lines.Heading:
		return lines.InSubhead
	case l.Mark == lines.Bullet || place&mainbody.InList != 0:
		return lines.InItem
	}
	return lines.InParagraph
}

func inState(l *lines.Line, place mainbody.Place) lines.State {
	switch {
	case isCredit(l.Text, place):
		return lines.InCredit
	case place&(mainbody.InCaption|classCaption) != 0:
		return lines.InCaption
	}
	return lines.InPromo
}

func isCredit(s string, place mainbody.Place) bool {
	low := strings.ToLower(s)
	if place&(mainbody.InCaption|classCaption|classCredit|mainbody.InFigure) == 0 || len(wordsOf(s)) > 12 {
		return false
	}
	if place&classCredit != 0 {
		return true
	}
	for _, w := range []string{"getty", "reuters", "associated press", "ap photo", "photo by", "photo:", "credit:", "image credit", "courtesy", "shutterstock", "istock", "foto:", "bild:", "©", "picture alliance", "/dpa"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

func (e *example) belowState(i, last int, words []string, place mainbody.Place) lines.State {
	switch {
	case e.isByline(words) && i-last < 30:
		return lines.BelowByline
	case e.isDate(i, words) && i-last < 30:
		return lines.BelowDate
	case place&classComment != 0 && place&(mainbody.InFooter|mainbody.InNav) == 0:
		return lines.BelowComment
	case place&mainbody.InFooter != 0, strings.Contains(e.lines[i].Text, "©"):
		return lines.BelowFooter
	case isSource(words) && i-last < 10:
		return lines.BelowSource
	}
	return lines.BelowPromo
}

func isSource(words []string) bool {
	return len(words) >= 2 && len(words) <= 8 && (words[0] == "source" || words[0] == "quelle" || words[0] == "fuente" || words[0] == "fonte")
}

func (e *example) aboveState(i, first, headline int, words []string, place mainbody.Place) lines.State {
	l := &e.lines[i]
	near := headline >= 0 && i >= headline-8 || first >= 0 && first-i <= 14
	under := headline >= 0 && i > headline
	switch {
	case keyOf(l.Text) == keyOf(e.rec.Gold.Headline) && (i == headline || near):
		return lines.AboveHeadline
	case near && e.isByline(words):
		return lines.AboveByline
	case near && e.isDate(i, words):
		return lines.AboveDate
	case near && isSource(words):
		return lines.AboveSource
	case near && isCredit(l.Text, place):
		return lines.AboveCredit
	case near && place&(mainbody.InCaption|classCaption) != 0:
		return lines.AboveCaption
	case under && len(words) >= 5 && (place&classDek != 0 || place&mainbody.InHeading != 0) && !e.hasState(i, lines.AboveDek):
		return lines.AboveDek
	case headline >= 0 && i == headline-1 && len(words) <= 4 && place&(mainbody.InNav|mainbody.InButton|mainbody.InList) == 0 && !strings.ContainsAny(l.Text, ".?!:"):
		return lines.AboveKicker
	case under:
		return lines.AbovePromo
	}
	return lines.AboveMenu
}

func (e *example) hasState(before int, s lines.State) bool {
	return slices.Contains(e.states[:before], s)
}

// isByline reports a short line that names an author.
func (e *example) isByline(words []string) bool {
	if len(words) > 24 || len(words) == 0 {
		return false
	}
	key := " " + strings.Join(words, " ") + " "
	for _, name := range e.rec.Gold.Byline {
		k := keyOf(name)
		if k != "" && strings.Contains(strings.ReplaceAll(key, " by", " by "), k+" ") {
			return true
		}
	}
	return false
}

var monthNames = []string{"", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// isDate reports a line that states the date of publication, or with a label
// any date.
func (e *example) isDate(i int, words []string) bool {
	if len(words) > 30 || len(words) == 0 {
		return false
	}
	g := e.rec.Gold.Published
	if len(g) < 10 {
		return false
	}
	month, _ := strconv.Atoi(g[5:7])
	day, _ := strconv.Atoi(g[8:10])
	if month < 1 || month > 12 {
		return false
	}
	text := strings.ToLower(e.lines[i].Text)
	hasMonth, hasDay, numbers, anyMonth := false, false, 0, false
	for _, t := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		n, err := strconv.Atoi(t)
		if err != nil {
			continue
		}
		numbers++
		if n == day {
			hasDay = true
		}
		if n == month && !hasDay {
			hasMonth = hasMonth || len(t) <= 2 && strings.ContainsAny(text, "/-.")
		}
	}
	if numbers >= 2 && strings.Contains(text, strconv.Itoa(month)+"/"+strconv.Itoa(day)) {
		hasMonth = true
	}
	for k, name := range monthNames[1:] {
		if strings.Contains(text, name) {
			anyMonth = true
			if k+1 == month {
				hasMonth = true
			}
		}
	}
	if hasMonth && hasDay && len(words) <= 14 {
		return true
	}
	for _, w := range []string{"updated", "published", "modified", "posted"} {
		if k := strings.Index(text, w); k >= 0 && k < 12 && anyMonth && numbers > 0 {
			return true
		}
	}
	return false
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// example is a text with the state of each line.
type example struct {
	rec     *record
	suspect bool    // the gold body is known to be wrong
	silver  bool    // the gold is what the extraction of the page found
	clip    bool    // part of another example
	weight  float64 // how much it counts in the training
	hash    uint32  // of its site
	salt    uint8   // of its own
	fold    int
	lines   []lines.Line
	feats   [][]uint16
	local   [][]uint16
	states  []lines.State
	inBody  []bool
	near    int // the first line that says the headline, near the one that is it; -1 where there is none
	dek     int // the line that is the dek and that the gold body opens with; -1 where there is none
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

func readPage(html string) *page.Page {
	p, err := page.Read([]byte(html), page.Options{})
	if err != nil {
		return &page.Page{Nodes: []page.Node{{Kind: page.Root, Parent: page.None, End: 1}}}
	}
	return p
}

func pageHints(p *page.Page) hints {
	h := hints{}
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
	e.dek = -1
	if first >= 0 {
		first = e.skipDek(first, last, headline, h)
	}
	if headline >= 0 && first >= 0 && headline > first {
		first, headline = e.behindHeadline(first, last, headline)
	}
	e.near = e.firstHeadline(headline)
	for i := range e.lines {
		e.states[i] = e.stateOf(i, first, last, headline, h[keyOf(e.lines[i].Text)])
	}
}

// skipDek returns the line that the story begins with, behind a dek that the
// gold body opens with: one that is named as such, or that the credit line or
// the date parts from the rest.
func (e *example) skipDek(first, last, headline int, h hints) int {
	second := first + 1
	for second <= last && !e.inBody[second] {
		second++
	}
	if second > last || len(wordsOf(e.lines[first].Text)) > 60 || first < headline {
		return first
	}
	place := h[keyOf(e.lines[first].Text)]
	apart := place&(classDek|mainbody.InHeading) != 0
	for i := first + 1; i < second && i < first+30; i++ {
		words := wordsOf(e.lines[i].Text)
		if e.isByline(words) || e.isDate(i, words) || len(words) > 1 && len(words) < 8 && words[0] == "by" {
			apart = true
		}
	}
	if !apart {
		return first
	}
	e.dek = first
	return second
}

// behindHeadline settles texts whose gold body begins above the headline: the
// body begins behind the headline, unless much of it stands above.
func (e *example) behindHeadline(first, last, headline int) (int, int) {
	above, next := 0, -1
	for i := first; i <= last; i++ {
		switch {
		case e.inBody[i] && i < headline:
			above++
		case e.inBody[i] && next < 0 && i > headline:
			next = i
		}
	}
	if above > 3 || next < 0 {
		return first, -1
	}
	return next, headline
}

// firstHeadline returns the first line that says what the headline says, at
// most eight lines above it.
func (e *example) firstHeadline(headline int) int {
	if headline < 0 {
		return -1
	}
	want := keyOf(e.lines[headline].Text)
	for i := max(0, headline-8); i < headline; i++ {
		if keyOf(e.lines[i].Text) == want {
			return i
		}
	}
	return headline
}

// headlineLine returns the line that is the headline: of those that say it the
// one nearest to the body; -1 where there is none.
func (e *example) headlineLine(first int) int {
	best, score := -1, 0.0
	for i := range e.lines {
		v := e.sameTitle(e.lines[i].Text)
		if v < 0.7 || v < score || v == score && first >= 0 && i >= first {
			continue
		}
		best, score = i, v
	}
	return best
}

// sameTitle returns how much a line and the gold headline have in common, as
// the F1 of their words.
func (e *example) sameTitle(line string) float64 {
	a, b := wordsOf(line), wordsOf(e.rec.Gold.Headline)
	return f1(float64(overlap(count(a), count(b)))/float64(max(len(a), 1)), float64(overlap(count(a), count(b)))/float64(max(len(b), 1)))
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"log"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// lesson is a question with its right answer.
type lesson struct {
	features [][]uint32
	classes  int
	answer   int
	marked   bool // quotation marks stand in the sentence
}

// recorder answers questions as people did and keeps them as lessons.
type recorder struct {
	lessons [quotes.Decisions][]lesson
	missed  [quotes.Decisions]int // questions whose right answer was no option
	guide   *guide                // takes the early decisions; nil leaves them to the people
	r       *reading
	golds   []*gold
	byCue   map[int32]*gold
	owner   []*gold // of each token, the attribution whose content it is
}

// gold is an attribution that people have marked, in tokens.
type gold struct {
	cue     int32 // the word that decides, -1 where no word can
	cueSpan prose.Range
	source  []prose.Range
	head    prose.Range
	content []prose.Range
	name    string // the person that the source stands for, where a machine found one
}

// read asks the questions of an article.
func (c *recorder) read(a *article) {
	c.prepare(a)
	quotes.Teach(c.r.in, c)
}

func (c *recorder) prepare(a *article) {
	c.r = read(a)
	c.golds, c.byCue = nil, map[int32]*gold{}
	c.owner = make([]*gold, len(c.r.in.Text.Tokens))
	marks := quotes.CueTokens(c.r.in)
	for _, x := range a.Attributions {
		g := &gold{cue: -1}
		for _, s := range x.Content {
			g.content = append(g.content, c.r.pieces(s)...)
		}
		for _, s := range x.Source {
			g.source = append(g.source, c.r.tokens(s))
		}
		if len(x.Head) == 2 {
			g.head = c.r.tokens([2]int{x.Head[0], x.Head[1]})
		}
		if x.Coref != nil && x.Coref.NER == "PERSON" && x.Coref.Name != nil {
			g.name = *x.Coref.Name
		}
		best := 0
		for _, s := range x.Cue {
			p := c.r.tokens(s)
			g.cueSpan = p
			for i := p.Start; i < p.End; i++ {
				if marks[i] > best {
					best, g.cue = marks[i], i
				}
			}
		}
		c.golds = append(c.golds, g)
		for _, p := range g.content {
			for i := p.Start; i < p.End; i++ {
				if c.owner[i] == nil {
					c.owner[i] = g
				}
			}
		}
		if g.cue < 0 {
			continue
		}
		if old := c.byCue[g.cue]; old != nil {
			old.content = append(old.content, g.content...)
			g.cue = -1
			continue
		}
		c.byCue[g.cue] = g
	}
}

// Answer implements quotes.Oracle.
func (c *recorder) Answer(q *quotes.Question) (int, float32) {
	if c.guide != nil && isEarly(q.Decision) {
		return c.guide.Answer(q)
	}
	a := c.answer(q)
	if a < 0 {
		c.missed[q.Decision]++
		return 0, -1
	}
	l := lesson{classes: q.Classes, answer: a, marked: c.hasMarks(q.Unit)}
	for i := range q.Options {
		l.features = append(l.features, slices.Clone(q.Features(i)))
	}
	c.lessons[q.Decision] = append(c.lessons[q.Decision], l)
	if a == 0 {
		return 0, -1
	}
	return a, 1
}

// hasMarks reports whether double quotation marks stand in a unit.
func (c *recorder) hasMarks(u prose.Range) bool {
	for i := u.Start; i < u.End; i++ {
		switch c.r.in.Text.Word(int(i)) {
		case "\"", "“", "”", "''", "``":
			return true
		}
	}
	return false
}

func (c *recorder) answer(q *quotes.Question) int {
	if q.Decision == quotes.PronounDecision {
		return c.person(q)
	}
	g := c.byCue[q.Cue]
	switch q.Decision {
	case quotes.CueDecision:
		if g == nil {
			return 0
		}
		return 1
	case quotes.MarkDecision:
		return c.markClass(q)
	case quotes.ThreadDecision:
		return c.thread(q)
	}
	if g == nil {
		return -1
	}
	switch q.Decision {
	case quotes.SideDecision:
		return c.side(g, q)
	case quotes.SourceDecision:
		return c.source(g, q)
	case quotes.StartDecision:
		return c.edge(c.right(g, q), q, true)
	case quotes.EndDecision:
		return c.edge(c.right(g, q), q, false)
	case quotes.LeadDecision:
		return c.edge(c.left(g, q), q, true)
	case quotes.TailDecision:
		return c.edge(c.left(g, q), q, false)
	}
	return -1
}

// right returns the first content after the cue in its unit.
func (c *recorder) right(g *gold, q *quotes.Question) *prose.Range {
	var best *prose.Range
	for i := range g.content {
		p := &g.content[i]
		if p.Start > q.Cue && p.Start < q.Unit.End && (best == nil || p.Start < best.Start) {
			best = p
		}
	}
	return best
}

// left returns the last content before the cue in its unit.
func (c *recorder) left(g *gold, q *quotes.Question) *prose.Range {
	var best *prose.Range
	for i := range g.content {
		p := &g.content[i]
		if p.End <= q.Cue && p.End > q.Unit.Start && (best == nil || p.Start > best.Start) {
			best = p
		}
	}
	return best
}

func (c *recorder) side(g *gold, q *quotes.Question) int {
	l, r := c.left(g, q), c.right(g, q)
	switch {
	case l != nil && r != nil:
		return quotes.CueAround
	case l != nil:
		return quotes.CueLeft
	case r != nil:
		return quotes.CueRight
	}
	return quotes.CueElsewhere
}

// source returns the option that holds the head of the source and fits best.
func (c *recorder) source(g *gold, q *quotes.Question) int {
	if len(g.source) == 0 {
		return 0
	}
	best, top := -1, 0.0
	for i, o := range q.Options {
		if o.End <= o.Start || g.head.End > g.head.Start && (o.Start > g.head.Start || o.End < g.head.End) {
			continue
		}
		over, size := int32(0), int32(0)
		for _, s := range g.source {
			over += max(0, min(s.End, o.End)-max(s.Start, o.Start))
			size += s.End - s.Start
		}
		if fit := float64(over) / float64(size+o.End-o.Start-over); fit > top {
			best, top = i, fit
		}
	}
	return best
}

// person returns the option that a pronoun stands for.
func (c *recorder) person(q *quotes.Question) int {
	t := c.r.in.Text
	for _, g := range c.golds {
		if len(g.source) != 1 || g.source[0].Start != q.Cue || g.name == "" {
			continue
		}
		for i, o := range q.Options {
			if o.End > o.Start && strings.HasSuffix(g.name, t.Word(int(o.End-1))) {
				return i
			}
		}
	}
	return -1
}

// edge returns the option at one end of the content p.
func (c *recorder) edge(p *prose.Range, q *quotes.Question, start bool) int {
	if p == nil {
		return -1
	}
	for i, o := range q.Options {
		if start {
			if t := c.r.trim(prose.Range{Start: o.Start, End: p.End}); t.Start == p.Start && t.End == p.End {
				return i
			}
			continue
		}
		if o.End <= p.Start {
			continue
		}
		if t := c.r.trim(prose.Range{Start: p.Start, End: o.End}); t.End == p.End {
			return i
		}
	}
	return -1
}

func (c *recorder) stretch(q *quotes.Question) (owned, words int, by *gold) {
	count := map[*gold]int{}
	for i := q.Options[0].Start; i < q.Options[0].End; i++ {
		if c.r.in.Text.Tokens[i].Kind == prose.Punct {
			continue
		}
		words++
		if g := c.owner[i]; g != nil {
			owned++
			count[g]++
			if by == nil || count[g] > count[by] {
				by = g
			}
		}
	}
	return owned, words, by
}

func (c *recorder) markClass(q *quotes.Question) int {
	owned, words, by := c.stretch(q)
	if owned*2 < words || words == 0 {
		return quotes.MarkNone
	}
	whole := c.r.trim(q.Options[0])
	if slices.Contains(by.content, whole) {
		return quotes.MarkWhole
	}
	return quotes.MarkPart
}

func (c *recorder) thread(q *quotes.Question) int {
	g := c.owner[q.Cue]
	if g == nil {
		return -1
	}
	for i, o := range q.Options {
		if o.End > o.Start && o.Start == g.cue {
			return i
		}
	}
	if len(g.source) == 0 {
		return 0
	}
	return -1
}

// check logs how often weights answer the lessons of articles right.
func (c *recorder) check(weights *guide, all []article) {
	test := &recorder{}
	for i := range all {
		test.read(&all[i])
	}
	for d := range test.lessons {
		right, byClass, ofClass := 0, [8]int{}, [8]int{}
		for i := range test.lessons[d] {
			l := &test.lessons[d][i]
			k := weights[d].BestOf(l.features, l.classes)
			if l.classes > 0 || d == int(quotes.CueDecision) {
				ofClass[l.answer]++
			}
			if k == l.answer {
				right++
				if l.answer < len(byClass) {
					byClass[k]++
				}
			}
		}
		log.Printf("decision %d: %d lessons, %d without a right option, %.1f%% right of %d %v of %v", d, len(c.lessons[d]), c.missed[d],
			100*float64(right)/float64(max(1, len(test.lessons[d]))), len(test.lessons[d]), byClass, ofClass)
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// Context is what is known of the article beside its text.
type Context struct {
	// Published is the reference of relative dates ("Wednesday"); its calendar
	// day counts, in its own zone. The zero time means that it is not known:
	// then dates that need it have no value.
	Published time.Time
	// Country is the ISO 3166 alpha-2 code of the publisher's country. It
	// resolves currency signs that several countries use and the order of day
	// and month. "" means that it is not known.
	Country string
	// Language is the BCP 47 tag of the text; "" means English.
	Language string
	// Most is the number of figures at which Find stops; 0 means that there is
	// no bound.
	Most int
}

// Find returns the figures of t in the order of the text. The spans count bytes
// of t.S. It takes time linear in the length of the text.
func Find(t *prose.Text, c Context) []article.Figure {
	f := newFinder(t, c)
	f.most = c.Most
	f.mask()
	f.read()
	f.relate()
	return f.figures()
}

// finder reads one text.
type finder struct {
	t       *prose.Text
	lang    *language
	country string
	ref     date // the day of publication; zero if unknown

	lex    []uint16 // for each token its index in lang.words
	masked []bool   // for each token: part of an identifier, read nothing here

	most     int     // of figures; 0 for any number
	sentence int     // index of the sentence that is being read
	found    []found // what has been found, in the order of the text
	trial    found   // the figure that the rules are trying to read
	amount   amount  // the number that it has
	whens    []*when // the dates that the rules are trying to read, one within the other
	depth    int     // how many of whens are in use
	anchor   date    // the last date that was resolved
	yearOf   int     // the last sentence that opens with a year, as "In 2008" does
	yearSeen int     // that year
	pounds   bool    // the text has a pound sign
	lakhs    bool    // the text counts in lakhs or crores

	named              map[string]bool // the capitalised words of the text; nil until needed
	tableFrom, tableTo int             // the paragraph that table speaks of
	table              bool
	topics             topics
	around, overall    topics // of the paragraph; of the text
	headlineOf         int    // the sentence that headline speaks of, plus 1
	headline           bool
}

// found is a figure with what the later steps need to know of it.
type found struct {
	article.Figure
	first, next    int // its tokens: [first, next)
	val, low, high decimal
	amount         bool // Value is val; a range has low and high
	ranged         bool
	approx         bool // the number word is never exact
	sentence       int
	noOf           bool // nothing is counted
	dropped        bool // part of the figure before it
	listed         bool // takes its kind from the list it stands in
}

func newFinder(t *prose.Text, c Context) *finder {
	f := &finder{t: t, lang: languageOf(c.Language), country: c.Country, yearOf: -1}
	if !c.Published.IsZero() {
		y, m, d := c.Published.Date()
		f.ref = date{y, int(m), d}
		f.anchor = f.ref
	}
	f.lex = make([]uint16, len(t.Tokens))
	f.masked = make([]bool, len(t.Tokens))
	for i := range t.Tokens {
		t.Pause(i)
		tok := &t.Tokens[i]
		if tok.Kind == prose.Number {
			continue
		}
		low := t.Low[tok.Start:tok.End]
		if f.lex[i] = f.lang.lookUp(tok.Hash, low); f.lex[i] == 0 && f.lang.elides {
			low = low[elision(low):]
			f.lex[i] = f.lang.lookUp(prose.Hash(low), low)
		}
		if f.lex[i] == 0 && strings.Contains(low, "’") { // "doesn’t"
			low = strings.ReplaceAll(low, "’", "'")
			f.lex[i] = f.lang.lookUp(prose.Hash(low), low)
		}
		if tok.Upper && isAcronym(t.Low[tok.Start:tok.End]) {
			f.lex[i] = 0
		}
		if w := &f.lang.words[f.lex[i]]; w.num == scale && (w.n == 5 || w.n == 7) {
			f.lakhs = true
		}
		if tok.Kind == prose.Punct && t.S[tok.Start:tok.End] == "£" {
			f.pounds = true
		}
	}
	return f
}

// elision returns the length of the article or preposition that is written
// together with the word s, as in "d'euros"; 0 where there is none.
func elision(s string) int {
	for _, mark := range [...]string{"'", "’"} {
		if k := strings.Index(s, mark); k > 0 && k < 3 && k+len(mark) < len(s) {
			return k + len(mark)
		}
	}
	return 0
}

// isAcronym reports a word that in capitals is a name: US, IT, WHO.
func isAcronym(low string) bool { return low == "us" || low == "it" || low == "who" || low == "am" }

// read walks the text once and collects the figures.
func (f *finder) read() {
	for i, turn := 0, 0; i < len(f.t.Tokens); turn++ {
		f.t.Pause(turn)
		for int(f.t.Sentences[f.sentence].End) <= i {
			f.sentence++
		}
		if f.masked[i] {
			i++
			continue
		}
		next := f.readAt(i)
		if next <= i {
			next = i + 1
		}
		i = next
		if f.most > 0 && len(f.found) >= f.most {
			return
		}
	}
}

// readAt reads the figure that begins at token i, if there is one, and returns
// the token to go on from.
func (f *finder) readAt(i int) int {
	if f.t.Tokens[i].Kind != prose.Number && !f.mayOpen(i) {
		return i + 1
	}
	g, a := &f.trial, &f.amount
	*g = found{}
	for k := range openRules {
		if openRules[k].read(f, i, g) {
			return f.keep(g)
		}
	}
	var ok bool
	if *a, ok = f.readAmount(i); !ok {
		return i + 1
	}
	for k := range numberRules {
		switch numberRules[k].read(f, a, g) {
		case taken:
			return f.keep(g)
		case refused:
			_, next := a.span()
			return next
		}
	}
	return a.next
}

// topics counts the words of a stretch of text that tell what it speaks of.
type topics struct {
	start, end                                       int // its tokens
	polls, percents, money, play, games, index, heat int
}

// topic returns the topics of the sentence that is being read.
func (f *finder) topic() topics {
	if start, end := f.bounds(); f.topics.start != start || f.topics.end != end {
		f.topics = f.countTopics(start, end)
	}
	return f.topics
}

// topicAround returns the topics of the paragraph of token i.
func (f *finder) topicAround(i int) topics {
	if f.around.end <= i || i < f.around.start {
		f.around = f.countTopics(f.paragraphAt(i))
	}
	return f.around
}

func (f *finder) countTopics(start, end int) topics {
	t := topics{start: start, end: end}
	for j := start; j < end; j++ {
		w := f.w(j)
		if w.hint&hintPoll != 0 {
			t.polls++
		}
		if w.is&isPercent != 0 || f.t.Word(j) == "%" {
			t.percents++
		}
		if w.hint&hintHeat != 0 {
			t.heat++
		}
		if w.hint&hintIndex != 0 {
			t.index++
		}
		if w.cue&cueMoneyWord != 0 || w.money != 0 || w.is&isPercent != 0 || f.t.Word(j) == "%" || f.t.Word(j) == "$" {
			t.money++
		}
		if w.cue&cuePlayWord != 0 {
			t.play++
			if w.cue&cuePointWord == 0 && w.is&isScore == 0 {
				t.games++
			}
		}
	}
	return t
}

// mayOpen reports whether a figure may begin at token i, which is no number: a
// word that the lexicon says so of, or a sign or code before a number.
func (f *finder) mayOpen(i int) bool {
	if f.w(i).opens {
		return true
	}
	next := f.isNumberStart(i+1) || f.text(i+1) == "." && f.isNumberStart(i+2)
	tok := f.t.Tokens[i]
	if tok.Kind == prose.Punct {
		if next {
			return true
		}
		_, den := vulgar(f.t.Word(i))
		return den > 0
	}
	if next || f.lang.compound != nil && f.lex[i] == 0 || f.lang.nounFirst && tok.Title && f.w(i+1).period == century {
		return true
	}
	c := f.t.S[tok.End-1]
	return '0' <= c && c <= '9' || f.text(i+1) == "$" || f.text(i+1) == "." && f.text(i+2) == "s"
}

// keep adds a figure and returns the token after it.
//
//go:noinline
func (f *finder) keep(g *found) int {
	g.sentence = f.sentence
	f.found = append(f.found, *g)
	return g.next
}

// figures returns the result.
func (f *finder) figures() []article.Figure {
	if len(f.found) == 0 {
		return nil
	}
	out := make([]article.Figure, 0, len(f.found))
	for k := range f.found {
		g := &f.found[k]
		if g.dropped {
			continue
		}
		switch {
		case g.ranged:
			g.Low, g.High = g.low.value(), g.high.value()
		case g.amount:
			g.Value = g.val.value()
		}
		g.fillBound()
		g.Text = f.t.S[g.Start:g.End]
		out = append(out, g.Figure)
	}
	return out
}

// fillBound sets the end of the range that a bound leaves open.
func (g *found) fillBound() {
	if g.ranged || !g.amount {
		return
	}
	switch g.Bound {
	case article.MoreThan, article.AtLeast:
		g.Low = g.Value
	case article.LessThan, article.AtMost:
		g.High = g.Value
	}
}

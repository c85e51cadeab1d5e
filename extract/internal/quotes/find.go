// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package quotes finds who said what in a text.
package quotes

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// Input is what Find reads.
type Input struct {
	Text *prose.Text
	// Blocks are the parts of the text; nil means that each line is a
	// paragraph.
	Blocks []article.Block
	People *prose.People
	// Language is a BCP 47 tag; "" means that it is not known.
	Language string
	// Most is the number of quotes after which Find may stop: it returns more
	// than that where there are more. 0 means that there is no bound.
	Most int
}

// Find returns the quotes of a text in order.
func Find(in Input) []article.Quote {
	most := in.Most
	list, stopped := find(in, nil)
	for stopped && len(list) <= most {
		in.Most *= 2 // some of what was found is no quote, or said twice
		list, stopped = find(in, nil)
	}
	return list
}

// Teach runs Find with the answers of an oracle.
func Teach(in Input, o Oracle) []article.Quote {
	list, _ := find(in, o)
	return list
}

// find also reports whether it stopped at Input.Most.
func find(in Input, o Oracle) (list []article.Quote, stopped bool) {
	f := newFinder(in)
	f.oracle = o
	f.findTurns()
	for i, p := range in.Text.Paragraphs {
		if stopped = in.Most > 0 && len(f.found) > in.Most; stopped {
			break
		}
		next := prose.Range{}
		if i+1 < len(in.Text.Paragraphs) {
			next = in.Text.Paragraphs[i+1]
		}
		f.paragraph(p, next)
	}
	f.dropRepeats()
	f.finish()
	return f.out, stopped
}

func newFinder(in Input) *finder {
	tag, _, _ := strings.Cut(in.Language, "-")
	if tag = strings.ToLower(tag); tag == "" {
		tag = in.Text.Language()
	}
	lexicon, ok := lexicons[tag]
	if !ok {
		lexicon = lexicons[""]
	}
	f := &finder{t: in.Text, people: in.People, lex: lexicon(), plain: tag != "en", blocks: in.Blocks, announced: -1, stretches: scan(in.Text)}
	f.readWords()
	if !f.plain {
		f.closeAtCues()
	}
	return f
}

// finder walks through a text.
type finder struct {
	t         *prose.Text
	people    *prose.People
	lex       *prose.Lexicon
	words     []word
	stretches []stretch
	plain     bool // the language has no learned weights
	oracle    Oracle
	q         Question
	u         unit
	nextMark  int // the first stretch not in a unit yet
	nextSent  int // the first sentence not in a unit yet
	// blocks are those of the input; nextBlock is the first that does not end
	// before the paragraph at hand.
	blocks    []article.Block
	nextBlock int
	// announced is the attribution whose words the paragraph at hand holds, as
	// the one before it ended with a colon; -1 for none.
	announced int
	// turns are the turns of a transcript by the first token of the paragraph.
	turns map[int32]turn
	// passed are the words of the unit that were held to be no cues.
	passed []passedCue
	// found are the attributions of the text so far; firstHere is the first of
	// the unit at hand, firstInParagraph that of the paragraph.
	found                       []attribution
	firstHere, firstInParagraph int
	out                         []article.Quote
}

// unit is one sentence, or several that quotation marks hold together.
type unit struct {
	start, end int32 // tokens
	// marks are the stretches in it.
	firstMark, endMark int
	paragraph          prose.Range
}

// passedCue is a word that was held to be no cue; lead is by how much less than
// nothing.
type passedCue struct {
	at   int32
	lead float32
}

// attribution ties words to a source.
type attribution struct {
	// cue is the token of the cue, -1 where there is none.
	cue int32
	// group is the token at which the verb group of the cue begins.
	group int32
	class int
	// source are the tokens that name the speaker; empty where none does.
	source prose.Range
	// content are the words, at most one stretch on each side of the cue.
	content [2]prose.Range
	// from is the attribution that a quotation continues, -1 for none.
	from int
	// entity is the person or body that the source names; nobody for none.
	entity int32
	// name is the mention that the source holds, nil for none.
	name *prose.Name
	// mark is the stretch of a quotation without a cue, -1 where there is one.
	mark int
	// whole reports a turn of a transcript or a block quote, whose words are
	// direct without marks.
	whole bool
}

func (f *finder) paragraph(p, next prose.Range) {
	f.firstInParagraph = len(f.found)
	quoted := f.blockKind(p) == article.BlockQuote
	if quoted && f.readBlockQuote(p) {
		return
	}
	if f.readTurn(p) {
		f.announced = -1
		return
	}
	if !f.plain && f.headline(p) {
		return
	}
	f.credits(p, next)
	for f.nextSent < len(f.t.Sentences) && f.t.Sentences[f.nextSent].Start < p.End {
		f.t.Pause(64 * f.nextSent)
		f.readUnit(p)
		f.firstHere = len(f.found)
		if f.plain {
			f.plainWords()
			continue
		}
		f.attributions()
		f.markedWords()
	}
	f.announce(p, next)
}

// readUnit sets u to the next sentence, with those that marks tie to it.
func (f *finder) readUnit(p prose.Range) {
	s := f.t.Sentences[f.nextSent]
	f.nextSent++
	f.u = unit{start: s.Start, end: s.End, firstMark: f.nextMark, paragraph: p}
	f.moreMarks(p)
	f.u.endMark = f.nextMark
	if f.nextSent < len(f.t.Sentences) && f.u.end < p.End && f.attributesBack(f.t.Sentences[f.nextSent]) {
		f.u.end = f.t.Sentences[f.nextSent].End
		f.nextSent++
		f.moreMarks(p)
		f.u.endMark = f.nextMark
	}
}

// moreMarks takes the stretches of the unit in, with the sentences that they
// reach into.
func (f *finder) moreMarks(p prose.Range) {
	for f.nextMark < len(f.stretches) && f.stretches[f.nextMark].open < f.u.end {
		m := f.stretches[f.nextMark]
		end := m.end
		if m.close >= 0 {
			end = m.close + 1
		}
		for end > f.u.end && f.nextSent < len(f.t.Sentences) && f.u.end < p.End {
			f.u.end = f.t.Sentences[f.nextSent].End
			f.nextSent++
		}
		f.nextMark++
	}
}

// attributesBack reports whether the next sentence names the speaker of the
// quotation that ends the unit: «"Why?" Poe asked.»
func (f *finder) attributesBack(next prose.Range) bool {
	last := f.u.end - 1
	if f.words[last].sort != closeSort || last < 1 {
		return false
	}
	switch f.t.Word(int(last - 1)) {
	case "?", "!", ",", "…", "...", "....", "—":
	default:
		return false
	}
	for i := next.Start; i < next.End && i < next.Start+8; i++ {
		switch f.words[i].sort {
		case speechPastSort, speechBaseSort:
			return true
		case openSort, colonSort:
			return false
		}
	}
	return false
}

// at returns what is known of token i; beyond the unit, nothing.
func (f *finder) at(i int32) word {
	if i < f.u.start || i >= f.u.end {
		return word{}
	}
	return f.words[i]
}

// decide answers the question at hand and returns the answer and its lead over
// the first choice.
func (f *finder) decide() (int, float32) {
	if f.oracle != nil {
		f.q.Unit = prose.Range{Start: f.u.start, End: f.u.end}
		return f.oracle.Answer(&f.q)
	}
	return weights()[f.q.Decision].Best(&f.q)
}

// attributions finds the cues of the unit with their sources and words.
func (f *finder) attributions() {
	f.passed = f.passed[:0]
	for i := f.u.start; i < f.u.end; i++ {
		f.t.Pause(int(i))
		if !f.mayBeCue(i) {
			continue
		}
		a := attribution{cue: i, group: f.groupStart(i), from: -1, mark: -1}
		if lead := f.isCue(&a); lead <= 0 {
			f.passed = append(f.passed, passedCue{i, -lead})
			continue
		}
		f.attribute(&a)
	}
}

// attribute finds side, source and words of the cue of a.
func (f *finder) attribute(a *attribution) {
	f.findSide(a)
	if !f.findAgent(a) {
		f.findSource(a)
	}
	f.resolve(a)
	f.findContent(a)
	f.found = append(f.found, *a)
}

// mayBeCue reports whether token i is a form of a cue outside quotation marks.
func (f *finder) mayBeCue(i int32) bool {
	w := &f.words[i]
	if w.stretch != 0 {
		return false
	}
	if w.class&cueClass != 0 {
		return sourceLexicon().Class(f.t.Tokens[i].Hash)&citing == 0 || i+1 >= f.u.end || !f.isAgent(i+1)
	}
	return w.sort == colonSort
}

// groupStart returns the first token of the verb group of the cue at token i.
func (f *finder) groupStart(i int32) int32 {
	for j := i; j > f.u.start && i-j < 6; j-- {
		switch f.words[j-1].sort {
		case auxiliarySort, adverbSort, negationSort, lySort, toSort:
		default:
			return j
		}
	}
	return i
}

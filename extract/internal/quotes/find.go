// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package quotes finds who said what in a text.
package quotes

import (
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
}

// Find returns the quotes of a text in order.
func Find(in Input) []article.Quote {
	f := finder{t: in.Text, people: in.People, lex: englishLexicon(), stretches: scan(in.Text)}
	for _, p := range in.Text.Paragraphs {
		f.paragraph(p)
	}
	return f.out
}

// finder walks through a text.
type finder struct {
	t         *prose.Text
	people    *prose.People
	lex       *prose.Lexicon
	stretches []stretch
	next      int // the first stretch not seen yet
	sentence  int // the first sentence not seen yet
	last      article.Speaker
	out       []article.Quote
}

func (f *finder) class(i int32) uint64 { return f.lex.Class(f.t.Tokens[i].Hash) }

func (f *finder) paragraph(p prose.Range) {
	f.last = article.Speaker{}
	for ; f.sentence < len(f.t.Sentences) && f.t.Sentences[f.sentence].Start < p.End; f.sentence++ {
		f.readSentence(f.t.Sentences[f.sentence])
	}
}

func (f *finder) readSentence(r prose.Range) {
	first := f.next
	for f.next < len(f.stretches) && f.stretches[f.next].open < r.End {
		f.next++
	}
	inside := f.stretches[first:f.next]
	cue, speaker := f.cueIn(r, inside)
	for _, s := range inside {
		f.marked(s, r, cue, speaker)
	}
	if len(inside) == 0 && cue >= 0 {
		f.indirect(r, cue, speaker)
	}
}

// inMarks reports whether token i lies in one of the stretches.
func inMarks(i int32, inside []stretch) bool {
	for _, s := range inside {
		if s.open <= i && i < s.end {
			return true
		}
	}
	return false
}

// cueIn returns the first cue of a sentence outside of marks, and its speaker.
func (f *finder) cueIn(r prose.Range, inside []stretch) (int32, article.Speaker) {
	for i := r.Start; i < r.End; i++ {
		if f.class(i)&sayClass == 0 || inMarks(i, inside) {
			continue
		}
		if s := f.speakerOf(i, r); !s.IsZero() {
			return i, s
		}
	}
	return -1, article.Speaker{}
}

// speakerOf returns the noun phrase before or after the cue at token i.
func (f *finder) speakerOf(i int32, r prose.Range) article.Speaker {
	k := i - 1
	for k > r.Start && f.class(k)&auxiliaryClass != 0 {
		k--
	}
	if k >= r.Start {
		if f.t.Word(int(k)) == "," && k > r.Start {
			k--
		}
		if s := f.phraseEndingAt(k, r); !s.IsZero() {
			return s
		}
	}
	if f.class(i)&invertClass != 0 && i+1 < r.End {
		return f.phraseAt(i+1, r)
	}
	return article.Speaker{}
}

func (f *finder) phraseEndingAt(k int32, r prose.Range) article.Speaker {
	if f.class(k)&pronounClass != 0 {
		return f.mention(k, k+1)
	}
	if n := f.people.NameAt(k); n < len(f.people.Names) || n > 0 {
		for m := max(0, n-1); m <= n && m < len(f.people.Names); m++ {
			if x := f.people.Names[m]; (x.End == k+1 || x.After == k+1) && x.Lead >= r.Start {
				return f.named(&x)
			}
		}
	}
	if f.t.Tokens[k].Kind != prose.Word {
		return article.Speaker{}
	}
	for j := k; j >= r.Start && k-j < 12; j-- {
		c := f.class(j)
		if c&determinerClass != 0 {
			return f.mention(j, k+1)
		}
		if c&(sayClass|thatClass) != 0 || f.t.Tokens[j].Kind == prose.Punct {
			break
		}
	}
	return article.Speaker{}
}

func (f *finder) phraseAt(k int32, r prose.Range) article.Speaker {
	for n := f.people.NameAt(k); n < len(f.people.Names) && f.people.Names[n].Lead <= k+6 && f.people.Names[n].Start < r.End; n++ {
		if x := f.people.Names[n]; x.Lead <= k+1 {
			return f.named(&x)
		}
	}
	if f.class(k)&determinerClass == 0 {
		return article.Speaker{}
	}
	j := k + 1
	for j < r.End && j-k < 12 && f.t.Tokens[j].Kind == prose.Word && f.class(j)&sayClass == 0 {
		j++
	}
	return f.mention(k, j)
}

func (f *finder) mention(i, j int32) article.Speaker {
	span := f.t.Span(int(i), int(j))
	return article.Speaker{Mention: span.Of(f.t.S), Span: span}
}

func (f *finder) named(n *prose.Name) article.Speaker {
	s := f.mention(n.Lead, n.After)
	s.Name = f.people.EntityName(n.Entity)
	s.Role = prose.JoinRole(n.Before.Of(f.t.S), n.Apposition.Of(f.t.S))
	if s.Role == "" {
		s.Role = f.people.EntityRole(n.Entity)
	}
	return s
}

// marked reports a stretch when it is a quotation.
func (f *finder) marked(s stretch, r prose.Range, cue int32, speaker article.Speaker) {
	if cue < 0 {
		if s.end-s.first >= 5 {
			f.add(s.first, s.end, article.Direct, -1, f.last)
		}
		return
	}
	f.last = speaker
	switch {
	case cue > s.first || s.open <= r.Start+1:
		f.add(s.first, s.end, article.Direct, cue, speaker)
	case s.open-cue <= 2:
		f.add(s.first, s.end, article.Direct, cue, speaker)
	default:
		start := cue + 1
		for start < s.open && (f.class(start)&thatClass != 0 || f.t.Tokens[start].Kind == prose.Punct) {
			start++
		}
		f.add(start, max(s.end, r.End), article.Mixed, cue, speaker)
	}
}

// indirect reports reported speech without marks.
func (f *finder) indirect(r prose.Range, cue int32, speaker article.Speaker) {
	at := int32(f.t.TokenAt(speaker.Start))
	if cue+1 < r.End && f.class(cue+1)&thatClass != 0 {
		f.add(cue+2, r.End, article.Indirect, cue, speaker)
		return
	}
	first := min(at, cue)
	if first > r.Start+3 && f.t.Word(int(first-1)) == "," {
		f.add(r.Start, first-1, article.Indirect, cue, speaker)
		return
	}
	if at < cue && cue+2 < r.End {
		f.add(cue+1, r.End, article.Indirect, cue, speaker)
	}
}

func (f *finder) add(i, j int32, kind article.QuoteKind, cue int32, speaker article.Speaker) {
	for j > i && f.t.Tokens[j-1].Kind == prose.Punct {
		j--
	}
	if i >= j {
		return
	}
	q := article.Quote{Span: f.t.Span(int(i), int(j)), Kind: kind, Speaker: speaker}
	q.Text = q.Of(f.t.S)
	if cue >= 0 {
		q.Cue = f.t.Word(int(cue))
	}
	f.out = append(f.out, q)
}

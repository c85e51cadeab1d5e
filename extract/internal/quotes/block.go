// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// Quotations that a sentence announces with a colon at the end of its
// paragraph, and block quotes.

// blockKind returns the kind of block that a paragraph stands in.
func (f *finder) blockKind(p prose.Range) article.BlockKind {
	start := int(f.t.Tokens[p.Start].Start)
	for f.nextBlock < len(f.blocks) && f.blocks[f.nextBlock].End <= start {
		f.nextBlock++
	}
	if f.nextBlock < len(f.blocks) && f.blocks[f.nextBlock].Start <= start {
		return f.blocks[f.nextBlock].Kind
	}
	return article.Paragraph
}

// announce sets f.announced to the attribution by which the paragraph p, which
// ends with a colon, announces the next one; -1 where it announces none.
func (f *finder) announce(p, next prose.Range) {
	f.announced = -1
	if next.End <= next.Start || f.words[p.End-1].sort != colonSort || f.plain {
		return
	}
	if f.words[next.Start].sort != openSort && !f.startsBlockQuote(next) {
		return
	}
	if n := len(f.found); n > f.firstHere && f.found[n-1].cue >= 0 {
		a := &f.found[n-1]
		if r := a.content[1]; r.End > r.Start && !f.isClause(r) {
			// «acknowledged the talks on Friday:» reports what follows
			a.content[1], a.class = f.nothing(), CueElsewhere
		}
		if a.source.End <= a.source.Start && f.subjectOf(a) {
			a.content[0] = f.nothing()
			f.resolve(a)
		}
		f.announced = n - 1
		return
	}
	a := attribution{cue: p.End - 1, from: -1, entity: nobody, mark: -1, class: CueElsewhere}
	for i := len(f.passed) - 1; i >= 0 && i > len(f.passed)-nearPassed; i-- {
		if w := &f.words[f.passed[i].at]; w.class&speechClass != 0 && w.sort != speechIngSort {
			a.cue = f.passed[i].at
			break
		}
	}
	a.group = f.groupStart(a.cue)
	f.findSource(&a)
	if a.source.End <= a.source.Start {
		f.subjectOf(&a)
	}
	f.resolve(&a)
	f.found = append(f.found, a)
	f.announced = len(f.found) - 1
}

// subjectOf takes the words between the start of the unit and the cue of a for
// its source where they can name one, and reports whether they do.
func (f *finder) subjectOf(a *attribution) bool {
	if a.group-f.u.start > maxPlainPhrase || !f.namesSomebody(f.u.start, a.group) {
		return false
	}
	a.source = prose.Range{Start: f.u.start, End: a.group}
	return true
}

// startsBlockQuote reports whether the paragraph after the one at hand stands in
// a block quote.
func (f *finder) startsBlockQuote(next prose.Range) bool {
	start := int(f.t.Tokens[next.Start].Start)
	for i := f.nextBlock; i < len(f.blocks) && i < f.nextBlock+3; i++ {
		if b := &f.blocks[i]; b.Start <= start && start < b.End {
			return b.Kind == article.BlockQuote
		}
	}
	return false
}

// isClause reports whether words hold a finite verb, open with an infinitive or
// a question word, or have a marked part.
func (f *finder) isClause(r prose.Range) bool {
	for i := r.Start; i < r.End; i++ {
		switch f.words[i].sort {
		case auxiliarySort, negationSort, speechPastSort, pastSort, subordinatorSort, toSort, openSort, pronounSort:
			return true
		case whSort, relativeSort:
			if i == r.Start {
				return true
			}
		}
	}
	return false
}

// readBlockQuote reports a block quote without marks as a quotation, and whether
// the paragraph is one.
func (f *finder) readBlockQuote(p prose.Range) bool {
	if f.nextMark < len(f.stretches) && f.stretches[f.nextMark].open < p.End {
		return false // its marks tell
	}
	f.passSentences(p)
	f.u = unit{start: p.Start, end: p.End, firstMark: f.nextMark, endMark: f.nextMark, paragraph: p}
	a := attribution{cue: -1, from: f.announced, entity: nobody, mark: -1, whole: true, content: [2]prose.Range{p}}
	for i := p.End - 1; i > p.Start && i > p.End-maxCreditTokens; i-- {
		if !isDash(f.words[i].sort) || !f.t.Tokens[i].Space {
			continue
		}
		if source, ok := f.creditAt(i, p.End, false); ok {
			a.content[0].End, a.source, a.from = i, source, -1
			f.resolve(&a)
		}
		break
	}
	if a.from >= 0 {
		b := &f.found[a.from]
		a.source, a.entity, a.name = b.source, b.entity, b.name
	}
	f.found = append(f.found, a)
	return true
}

// passSentences skips the sentences of a paragraph that is read as a whole.
func (f *finder) passSentences(p prose.Range) {
	for f.nextSent < len(f.t.Sentences) && f.t.Sentences[f.nextSent].Start < p.End {
		f.nextSent++
	}
}

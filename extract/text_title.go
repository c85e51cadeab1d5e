// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
)

// findTitle fills Headline.
func (p *paste) findTitle() {
	p.title.block = -1
	rules := []rule{
		{"line that says the title stated", article.SourceText, p.statedTitle},
		{"line that reads as the headline", article.SourceText, p.oneTitle},
		{"title in the header", article.SourceText, p.headerField("title")},
	}
	text, row, h := pick(p.draft, "headline", rules, readHeadline)
	if row < 0 {
		return
	}
	p.article.Headline = text
	p.article.Confidence.Headline = article.Likely
	for i := range p.Lines {
		if int32(p.Lines[i].Start) == h.start {
			p.title.block = i
		} else if p.Roles[i] == lines.Headline && key(p.Lines[i].Text) == key(text) {
			p.article.Confidence.Headline = article.Sure
		}
	}
}

// oneTitle finds the line that the headline is taken from, without the date in
// front of it: "27.01.2025 County finds a bridge".
func (p *paste) oneTitle(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		i := p.titleLine()
		if i < 0 {
			return
		}
		h := p.lineHit(i)
		if dates := findDates(h.text, p.dates.order); len(dates) > 0 && dates[0].start == 0 {
			if rest := strings.TrimLeft(h.text[dates[0].end:], " ,|–—-"); isUpperRune(firstRune(rest)) && countWords(rest) > 2 {
				h.text = rest
			}
		}
		yield(h)
	}
}

// statedTitle finds the line that says what the text states its title to be: of
// several, the last above the story.
func (p *paste) statedTitle(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		title := lines.TitleOf(p.Lines)
		want, found := key(title), -1
		for i := range p.Lines {
			if s := p.Lines[i].Text; want != "" && p.Lines[i].Field == "" && len(s) <= 2*len(title) && (found < 0 || i < p.First) && key(s) == want {
				found = i
			}
		}
		if found >= 0 {
			yield(p.lineHit(found))
		}
	}
}

const (
	maxTitleGap   = 12 // lines between the headline and the line that stands in for it
	maxTitleWords = 30
)

// titleLine returns the line that the headline is taken from: the one that the
// roles say, the headline alone where that is the end of a longer line, or the
// nearest that can be one: below a label or the way to another story, above a
// date or a credit.
func (p *paste) titleLine() int {
	i := p.Headline
	if i < 0 {
		return i
	}
	above, below := i-1, i+1
	switch credit := p.isDateOrCredit(i); {
	case !credit && !isAside(p.Lines[i].Text):
		return p.innerTitle(i)
	case credit:
		below = i
	}
	for k := below; k > i && k < min(i+maxTitleGap, p.First); k++ {
		if p.canBeTitle(k) {
			return k
		}
	}
	for k := above; k >= max(i-maxTitleGap, 0); k-- {
		if p.canBeTitle(k) {
			return k
		}
	}
	return i
}

// canBeTitle reports a line of several words that is neither a sentence nor a
// label, a date or a credit.
func (p *paste) canBeTitle(i int) bool {
	s := p.Lines[i].Text
	n := countWords(s)
	switch p.Roles[i] {
	case lines.Caption, lines.Credit, lines.DateLine, lines.Byline:
		return false
	}
	return n > 1 && n <= maxTitleWords && isUpperRune(firstRune(s)) && !endsSentence(s) && !isAside(s) && !p.isDateOrCredit(i) && len(lines.Sections(s)) == 0
}

// isAside reports a label, a credit of rights or the way to another story.
func isAside(s string) bool {
	return lines.IsLabel(s) || strings.ContainsAny(s, "©←→") || strings.HasPrefix(s, "« ") && !strings.Contains(s, "»")
}

// isDateOrCredit reports a line that is a date, a credit or both.
func (p *paste) isDateOrCredit(i int) bool {
	s := p.Lines[i].Text
	if len(s) > maxCreditPart {
		return false
	}
	if rest := creditLine(s); len(rest) < len(s) {
		return countWords(rest) == 0 || opensByline(rest)
	}
	return opensByline(s) && isNameLine(s)
}

// trailMarks part the steps of a trail that ends in the headline.
const trailMarks = "»›>/:"

// innerTitle returns the line that line i ends in, where that stands alone too
// and is most of it, or the last step of a trail: "Home » Europe » County finds
// a bridge".
func (p *paste) innerTitle(i int) int {
	s := p.Lines[i].Text
	for k := max(i-maxTitleGap, 0); k < min(i+maxTitleGap, p.First); k++ {
		title := p.Lines[k].Text
		before, ok := strings.CutSuffix(s, title)
		if !ok || before == "" || title == "" || isLowerRune(firstRune(title)) {
			continue
		}
		n := countWords(title)
		before = strings.TrimRight(before, " ")
		if 2*n >= countWords(s) && n > 2 || strings.ContainsRune(trailMarks, lastRune(before)) && strings.Count(before, string(lastRune(before))) > 1 {
			return k
		}
	}
	return i
}

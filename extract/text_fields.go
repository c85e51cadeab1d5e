// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// headerField finds the lines of a mail's header or of front matter that hold
// a field.
func (p *paste) headerField(name string) func(*draft) iter.Seq[hit] {
	return func(*draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for i := range p.Lines {
				if p.Lines[i].Field == name && !yield(p.lineHit(i)) {
					return
				}
			}
		}
	}
}

// findLabels fills Kicker and Dek.
func (p *paste) findLabels() {
	top := p.topTitle()
	kickers := []rule{
		{"label above the headline", article.SourceText, p.linesOf(p.underMenu(top), top, lines.Kicker)},
		{"line in capitals above the headline", article.SourceText, p.capitalsAbove(top)},
	}
	p.article.Kicker, _, _ = pick(p.draft, "kicker", kickers, readKicker)
	deks := []rule{
		{"sentence under the headline", article.SourceText, p.linesOf(top+1, p.First, lines.Dek)},
		{"dek in the header", article.SourceText, p.headerField("dek")},
	}
	p.article.Dek, _, _ = pick(p.draft, "dek", deks, readDek)
}

// underMenu returns the first line that may be the kicker above line top: none
// where a section stands below another entry of a menu.
func (p *paste) underMenu(top int) int {
	const reach = 3 // lines
	if top >= 2 && len(lines.Sections(p.Lines[top-1].Text)) > 0 && lines.IsLabel(p.Lines[top-2].Text) {
		return top
	}
	return max(top-reach, p.afterOutlet())
}

// afterOutlet returns 1 where the first line ends as the name of a paper does
// ("Valley Union Bulletin"), else 0.
func (p *paste) afterOutlet() int {
	if len(p.Lines) == 0 || countWords(p.Lines[0].Text) < 2 {
		return 0
	}
	s := p.Lines[0].Text
	if creditBitsOf(s[strings.LastIndexByte(s, ' ')+1:])&outletWord == 0 {
		return 0
	}
	return 1
}

// topTitle returns the first of the lines that say the headline, down to the
// one that it is taken from.
func (p *paste) topTitle() int {
	const reach = 8 // lines
	for i := max(p.title.block-reach, 0); i < p.title.block; i++ {
		if p.Roles[i] == lines.Headline && p.Lines[i].Mark != lines.Header && key(p.Lines[i].Text) == key(p.article.Headline) {
			return i
		}
	}
	return p.title.block
}

// capitalsAbove finds the label directly above line top that alone is set in
// capitals. The first line of the text is the outlet's name.
func (p *paste) capitalsAbove(top int) func(*draft) iter.Seq[hit] {
	capitals := func(i int) bool {
		s := p.Lines[i].Text
		return len(s) > 3 && strings.ToUpper(s) == s && strings.ToLower(s) != s
	}
	return func(*draft) iter.Seq[hit] {
		if top < 2 || !capitals(top-1) || capitals(top) || capitals(top-2) {
			return func(func(hit) bool) {}
		}
		s := p.Lines[top-1].Text
		if countWords(s) > 4 || endsSentence(s) || hasDigit(s) || lines.IsLabel(s) {
			return func(func(hit) bool) {}
		}
		return one(p.lineHit(top - 1))
	}
}

// findTimes fills Published and Modified by the rules of pages: the lines
// around the story are its blocks.
func (p *paste) findTimes() {
	p.dates.order = p.printedOrder()
	p.addHeader("date")
	p.printedDates()
	p.dropForeignDates()
	p.dates.menu = p.aboveMenu()
	p.addLateDates()
	p.findDates()
}

// dropForeignDates drops the dates of notes, and those without a label that are those of other
// stories, or of what is quoted from elsewhere: between the paragraphs of the
// story, and under the headline of another.
func (p *paste) dropForeignDates() {
	const opening = 8 // lines
	first := max(p.First, p.title.block) + opening
	if p.title.block < 0 {
		return
	}
	kept := p.dates.list[:0]
	for _, d := range p.dates.list {
		i := p.lineAt(int(d.hit.start))
		inside := d.place == besideStory && first <= i && i < p.Last-1
		if i < len(p.Lines) && p.Lines[i].Mark == lines.Apart {
			continue
		}
		if foreign := d.label == noLabel && d.place >= underStory && (inside || i > p.Last && p.isForeignTitle(i-1)); !foreign {
			kept = append(kept, d)
		}
	}
	p.dates.list = kept
}

// aboveMenu returns the number of lines at the top of the text, at most a few,
// that stand above the menu of a site, where it prints the day of reading. A
// menu is a stretch of lines most of which are labels; the result is 0 where
// there is none above the head of the story.
func (p *paste) aboveMenu() int {
	const top, most, stretch = 3, 60, 8 // lines
	isItem := func(i int) bool {
		s := p.Lines[i].Text
		return lines.IsLabel(s) || lines.Sections(s) != nil
	}
	items := uint8(0) // a bit for each line of the stretch
	for i := top; i < min(p.storyFrame().head, most); i++ {
		items <<= 1
		if isItem(i) {
			items |= 1
		}
		if bits.OnesCount8(items) > stretch/2 {
			return top
		}
	}
	return 0
}

// lineAt returns the first line that begins at byte n or behind it.
func (p *paste) lineAt(n int) int {
	low, high := 0, len(p.Lines)
	for low < high {
		if middle := (low + high) / 2; p.Lines[middle].Start < n {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// isForeignTitle reports a line under the story that reads as the headline of
// another.
func (p *paste) isForeignTitle(i int) bool {
	const fewest = 6 // words
	s := p.Lines[i].Text
	return p.Roles[i] == lines.Promo && countWords(s) >= fewest && !endsSentence(s) && len(findDates(s, dayFirst)) == 0 && !opensByline(s)
}

// addLateDates adds the day of publication that a label or a clock time marks
// farther below the story, where there is but one such day.
func (p *paste) addLateDates() {
	const reach = 24 // lines
	if p.Last == 0 {
		return
	}
	list := p.dates.list
	for i := p.storyFrame().foot; i < min(p.Last+reach, len(p.Lines)); i++ {
		if p.Roles[i] != lines.Comment {
			p.datesOfBlock(i, underStory)
		}
	}
	late := p.dates.list[len(list):]
	for i := range late {
		late[i].place = underStory
		if late[i].label != publishedLabel && (late[i].label != noLabel || late[i].date.Precision < article.Minute) || !sameDay(late[i].date, late[0].date) {
			late = late[:0]
			break
		}
	}
	p.dates.list = p.dates.list[:len(list)+len(late)]
}

// addHeader adds the header lines of a field to the claims, which are what a
// page's metadata is.
func (p *paste) addHeader(name string) {
	for h := range p.headerField(name)(p.draft) {
		p.claims.Meta = append(p.claims.Meta, markup.Meta{Name: name, Value: h.text, Node: page.None, Start: h.start, Stop: h.stop})
	}
}

// printedOrder returns the order of day and month: that of the page's country
// or language, else what the text's own dates in figures show.
func (p *paste) printedOrder() dateOrder {
	if order := p.dateOrder(); order != orderUnknown {
		return order
	}
	day, month := 0, 0
	for i := range p.Lines {
		if len(p.Lines[i].Text) > 200 {
			continue
		}
		switch orderIn(p.Lines[i].Text) {
		case dayFirst:
			day++
		case monthFirst:
			month++
		}
	}
	switch {
	case day > 0 && month == 0:
		return dayFirst
	case month > 0 && day == 0:
		return monthFirst
	}
	return orderUnknown
}

// orderIn returns the order that the first date in figures of s shows: one of
// its first two numbers is too large for a month.
func orderIn(s string) dateOrder {
	for i := 0; i < len(s); i++ {
		if !isDigitByte(s[i]) {
			continue
		}
		a := digitRun(s[i:])
		j := i + len(a)
		if len(a) <= 2 && j < len(s) && (s[j] == '/' || s[j] == '.' || s[j] == '-') {
			b := digitRun(s[j+1:])
			k := j + 1 + len(b)
			if len(b) > 0 && len(b) <= 2 && k < len(s) && s[k] == s[j] && len(digitRun(s[k+1:])) >= 2 {
				switch {
				case pad2(a) > "12" && pad2(b) <= "12":
					return dayFirst
				case pad2(b) > "12" && pad2(a) <= "12":
					return monthFirst
				}
			}
		}
		i = j
	}
	return orderUnknown
}

// findNotes fills Corrections.
func (p *paste) findNotes() {
	notes := rule{"correction note", article.SourceText, p.linesOf(p.title.block, p.Last+6, lines.Correction)}
	for h := range notes.find(p.draft) {
		why := ""
		if !isCorrection(h.text) {
			why = "no note"
		} else if s := fold(h.text); !hasLabel(p.article.Corrections, s) {
			p.article.Corrections = append(p.article.Corrections, s)
		}
		p.note("corrections", &notes, h, why)
	}
}

// findCaptions fills Images with the captions and credits above and in the
// body: a credit belongs to the caption directly above or below it.
func (p *paste) findCaptions() {
	captions := rule{name: "caption line", source: article.SourceText}
	open := -1 // the image whose caption stood directly above
	for i := max(p.title.block-4, 0); i < p.Last; i++ {
		role := p.Roles[i]
		if role != lines.Caption && role != lines.Credit {
			open = -1
			continue
		}
		p.note("images", &captions, p.lineHit(i), "")
		caption, credit := splitCredit(p.Lines[i].Text, "")
		if role == lines.Credit {
			caption, credit = "", cutCreditOpener(fold(p.Lines[i].Text))
		}
		if open >= 0 {
			img := &p.article.Images[open]
			switch {
			case role == lines.Credit && img.Credit == "":
				img.Credit = credit
				continue
			case role == lines.Caption && p.Lines[i].Mark != lines.Picture && img.Caption == "":
				img.Caption = caption
				continue
			}
		}
		img := article.Image{Caption: caption, Credit: credit}
		if p.Lines[i].Mark == lines.Picture {
			img = p.picture(&p.Lines[i])
		} else if p.hasCaption(caption, credit) {
			continue
		}
		open = len(p.article.Images)
		img.Lead = open == 0 && i < p.First
		p.article.Images = append(p.article.Images, img)
	}
}

// picture reads an image of Markdown.
func (p *paste) picture(l *lines.Line) article.Image {
	m := lines.ReadImage(p.page.Src[l.Start:l.Stop])
	img := article.Image{URL: p.base.resolve(m.Address), Alt: fold(m.Words)}
	if m.Title == "" {
		m.Title = m.Behind
	}
	img.Caption, img.Credit = splitCredit(m.Title, "")
	return img
}

// hasCaption reports that an image has these words already: galleries print
// them twice.
func (p *paste) hasCaption(caption, credit string) bool {
	for i := range p.article.Images {
		if p.article.Images[i].Caption == caption && p.article.Images[i].Credit == credit {
			return true
		}
	}
	return false
}

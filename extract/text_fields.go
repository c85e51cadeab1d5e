// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// findTitle fills Headline.
func (p *paste) findTitle() {
	p.title.block = -1
	rules := []rule{
		{"line that reads as the headline", article.SourceText, p.oneLine(p.Headline)},
		{"Markdown heading above the body", article.SourceText, p.markedHeading},
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

// oneLine finds a single line; none where i is negative.
func (p *paste) oneLine(i int) func(*draft) iter.Seq[hit] {
	return func(*draft) iter.Seq[hit] {
		if i < 0 {
			return func(func(hit) bool) {}
		}
		return one(p.lineHit(i))
	}
}

// markedHeading finds the headings of Markdown above the body.
func (p *paste) markedHeading(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := 0; i <= p.First && i < len(p.Lines); i++ {
			if p.Lines[i].Mark == lines.Heading && !yield(p.lineHit(i)) {
				return
			}
		}
	}
}

// findLabels fills Kicker and Dek.
func (p *paste) findLabels() {
	kickers := []rule{{"label above the headline", article.SourceText, p.linesOf(p.title.block-3, p.title.block, lines.Kicker)}}
	p.article.Kicker, _, _ = pick(p.draft, "kicker", kickers, readKicker)
	deks := []rule{{"sentence under the headline", article.SourceText, p.linesOf(p.title.block+1, p.First, lines.Dek)}}
	p.article.Dek, _, _ = pick(p.draft, "dek", deks, readDek)
}

// findTimes fills Published and Modified.
func (p *paste) findTimes() {
	p.order = p.printedOrder()
	head, tail := max(p.title.block-8, 0), min(p.Last+30, len(p.Lines))
	dated := []lines.Role{lines.DateLine, lines.Byline, lines.SourceCredit, lines.Kicker, lines.Dek}
	published := []rule{
		{"labelled date above the body", article.SourceText, p.datesIn(p.linesOf(head, p.First, dated...), publishedLabel)},
		{"date above the body", article.SourceText, p.datesIn(p.linesOf(head, p.First, dated...), noLabel)},
		{"labelled date below the body", article.SourceText, p.datesIn(p.linesOf(p.Last, tail, dated...), publishedLabel)},
		{"date below the body", article.SourceText, p.datesIn(p.linesOf(p.Last, tail, lines.DateLine, lines.Byline), noLabel)},
		{"labelled date near the headline", article.SourceText, labelledDate(publishedLabel)},
		{"date in the address", article.SourceURL, urlDate},
	}
	modified := []rule{
		{"labelled date above the body", article.SourceText, p.datesIn(p.linesOf(head, p.First, dated...), updatedLabel)},
		{"labelled date below the body", article.SourceText, p.datesIn(p.linesOf(p.Last, tail, dated...), updatedLabel)},
		{"labelled date near the headline", article.SourceText, labelledDate(updatedLabel)},
	}
	p.article.Published, _, _ = pick(p.draft, "published", published, p.readDate)
	p.article.Modified, _, _ = pick(p.draft, "modified", modified, p.readDate)
}

// datesIn finds the dates with a label in lines.
func (p *paste) datesIn(find func(*draft) iter.Seq[hit], label dateLabel) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for h := range find(d) {
				if len(h.text) > 300 {
					continue
				}
				text := h.text
				for _, f := range findDates(text, p.order) {
					h.text = text[f.start:f.end]
					if f.label == label && !yield(h) {
						return
					}
				}
			}
		}
	}
}

func (p *paste) readDate(_ *draft, h hit) (article.Date, string) {
	date, ok := parseDate(h.text, p.order)
	switch {
	case !ok:
		return article.Date{}, "not a date"
	case date.Precision < article.Day:
		return article.Date{}, "no day"
	}
	return date, ""
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

// findCredits fills Byline.
func (p *paste) findCredits() {
	rules := []rule{
		{"credit line above the body", article.SourceText, p.linesOf(p.title.block-4, p.First, lines.Byline)},
		{"credit line below the body", article.SourceText, p.linesOf(p.Last, p.Last+30, lines.Byline)},
		{"line that opens with by", article.SourceText, p.openedCredit},
	}
	var by article.Byline
	for i := range rules {
		done := len(by.Authors)+len(by.Agencies) > 0
		if done && !p.opts.Evidence {
			break
		}
		for h := range rules[i].find(p.draft) {
			why := "a rule above it won"
			if !done {
				why = p.addByline(&by, h)
			}
			p.note("byline", &rules[i], h, why)
		}
	}
	p.article.Byline = by
}

// openedCredit finds the lines between the headline and the second paragraph
// that open with "By".
func (p *paste) openedCredit(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := max(p.title.block, 0); i < min(p.First+1, len(p.Lines)); i++ {
			if t := p.Lines[i].Text; len(t) <= 200 && opensByline(t) && !yield(p.lineHit(i)) {
				return
			}
		}
	}
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
			case role == lines.Caption && img.Caption == "":
				img.Caption = caption
				continue
			}
		}
		open = len(p.article.Images)
		p.article.Images = append(p.article.Images, article.Image{Caption: caption, Credit: credit, Lead: open == 0 && i < p.First})
	}
}

// findTopics fills Sections and Tags.
func (p *paste) findTopics() {
	sections := []rule{
		{"breadcrumb line above the headline", article.SourceText, p.crumbs},
		{"menu line above the headline", article.SourceText, p.menuLine},
		{"section above the headline", article.SourceText, p.sectionAbove},
	}
	p.article.Sections = pickList(p.draft, "sections", sections, 6)
	tags := []rule{{"line of tags", article.SourceText, p.tagLine}}
	p.article.Tags = pickList(p.draft, "tags", tags, 40)
}

// crumbMarks part the steps of a breadcrumb trail.
var crumbMarks = []string{" > ", " » ", " › ", " / ", " → ", " ▸ "}

// crumbs finds the steps of a trail ("Home > World > Europe") above the
// headline, without the home page and the headline itself.
func (p *paste) crumbs(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := max(p.title.block-reach, 0); i < p.title.block; i++ {
			for _, mark := range crumbMarks {
				steps := strings.Split(p.Lines[i].Text, mark)
				if len(steps) < 2 || len(steps) > 7 || !hasWord(key(steps[0]), homeWords) {
					continue
				}
				for _, step := range steps[1:] {
					h := p.lineHit(i)
					h.text = step
					if k := key(step); k != "" && !strings.HasPrefix(key(p.article.Headline), k) && countWords(step) <= 4 && !yield(h) {
						return
					}
				}
				return
			}
		}
	}
}

// menuLine finds the names of sections in the line nearest above the headline
// that is nothing but such names, two or more.
func (p *paste) menuLine(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := p.title.block - 1; i >= max(p.title.block-reach, 0); i-- {
			names := lines.Sections(p.Lines[i].Text)
			if len(names) < 2 {
				continue
			}
			for _, name := range names {
				h := p.lineHit(i)
				h.text = name
				if !yield(h) {
					return
				}
			}
			return
		}
	}
}

// sectionAbove finds the name of one section in the line above the headline.
func (p *paste) sectionAbove(*draft) iter.Seq[hit] {
	i := p.title.block - 1
	if i < 0 || p.Roles[i] != lines.Kicker || len(lines.Sections(p.Lines[i].Text)) != 1 {
		return func(func(hit) bool) {}
	}
	return one(p.lineHit(i))
}

// tagOpenerWords open a line that lists the story's tags; a colon follows.
var tagOpenerWords = []string{"tags", "tag", "topics", "filed under", "related topics", "keywords", "themen", "schlagworte", "schlagwörter", "stichworte", "mots-clés", "thèmes", "sujets",
	"etiquetas", "temas", "palavras-chave", "tópicos", "argomenti", "trefwoorden", "onderwerpen", "ämnen", "emner", "tagi", "tematy", "теги", "темы", "etiketler", "الوسوم", "标签", "标签", "关键词", "タグ", "キーワード", "태그"}

// tagLine finds what follows "Tags:" around the end of the body.
func (p *paste) tagLine(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := max(p.title.block, 0); i < min(p.Last+reach, len(p.Lines)); i++ {
			if p.Roles[i].IsBody() || len(p.Lines[i].Text) > 300 {
				continue
			}
			if rest, ok := afterOpener(p.Lines[i].Text, tagOpenerWords); ok && rest != "" {
				h := p.lineHit(i)
				h.text = rest
				if !yield(h) {
					return
				}
			}
		}
	}
}

// pastedPage is the picture of a text that was pasted: no elements, the source
// as it is.
func pastedPage(s string) *page.Page {
	return &page.Page{Src: s, SrcExact: true, Charset: "utf-8", Nodes: []page.Node{{Kind: page.Root, Parent: page.None, Next: page.None, Prev: page.None, End: 1}}}
}

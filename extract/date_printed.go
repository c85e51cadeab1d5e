// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// printedDate is a date that the page shows, and where it stands.
type printedDate struct {
	date   article.Date
	hit    hit
	label  dateLabel
	place  printedPlace
	alone  bool // its line holds little else
	linked bool // its line is for the greater part a link
	near   bool // it stands behind the headline or directly above it
	timed  bool // it comes from a time element
}

// printedPlace is where on the page a date stands.
type printedPlace uint8

const (
	// byHeadline: between the top of the story's container and the lede.
	byHeadline printedPlace = iota
	// opensLede: the first words of the first paragraph.
	opensLede
	// underStory: behind the last paragraph, in the story's container.
	underStory
	// besideStory: in an aside of the story's container.
	besideStory
)

// printed yields the dates of one place that pass a test, those behind the
// headline first, then those above it, the nearest first.
func printed(place printedPlace, is func(*printedDate) bool) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			all := d.printedDates()
			for i := range all {
				if p := &all[i]; p.place == place && is(p) && !yield(p.hit) {
					return
				}
			}
		}
	}
}

// nearHeadline yields the blocks of the story's head.
func (d *draft) nearHeadline() iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		f := d.storyFrame()
		last := f.first
		if len(f.keep) > 0 {
			const into = 2 // blocks of the story that may be lines of its head
			last = max(last, f.keep[min(into, len(f.keep)-1)]+1)
		}
		for i := f.head; i < min(last, len(d.blocks)); i++ {
			d.page.Pause(i)
			b := &d.blocks[i]
			if b.Text != "" && b.Place&(mainbody.InNav|mainbody.InFooter|mainbody.InCaption) == 0 && !yield(b) {
				return
			}
		}
	}
}

// storyFrame is where the story stands among the blocks: its head is [head,
// first), its text the blocks keep, what follows it (last, foot).
type storyFrame struct {
	head, first, last, foot int
	keep                    []int
}

const (
	maxAbove = 8  // blocks above the headline that belong to its head, without a container
	maxUnder = 12 // blocks behind the story that belong to it
	maxLoose = 6  // of those, outside the container of headline and story
	maxHead  = 40 // blocks in a head at most
)

func (d *draft) storyFrame() storyFrame {
	title, n := d.title.block, len(d.blocks)
	f := storyFrame{keep: d.body.Keep}
	if k, _ := slices.BinarySearch(f.keep, title+1); title >= 0 && k < len(f.keep) {
		f.keep = f.keep[k:] // what stands above the headline is none of the story
	}
	if len(f.keep) == 0 {
		f.first = min(max(title, 0)+15, n)
		f.last = f.first - 1
	} else {
		f.first, f.last = f.keep[0], f.keep[len(f.keep)-1]
	}
	if title < 0 || title > f.first {
		title = f.first
	}
	f.head = max(0, title-maxAbove)
	f.foot = min(f.last+1+maxUnder, n)
	if len(f.keep) == 0 || title >= n {
		return f
	}
	box := d.commonBox(d.blocks[title].Node, d.blocks[f.last].Node)
	if box <= 0 || d.page.Is(box, page.BodyTag, page.HTMLTag) {
		f.foot = min(f.foot, f.last+1+maxLoose)
		return f
	}
	for f.head > 0 && title-f.head < maxHead && d.page.Contains(box, d.blocks[f.head-1].Node) {
		f.head--
	}
	for f.foot > f.last+1+maxLoose && !d.page.Contains(box, d.blocks[f.foot-1].Node) {
		f.foot--
	}
	return f
}

// commonBox returns the innermost element that holds both nodes.
func (d *draft) commonBox(a, b int32) int32 {
	for a > 0 && !d.page.Contains(a, b) {
		a = d.page.Nodes[a].Parent
	}
	return a
}

// printedDates returns the dates that the page shows in and around the story,
// in the order in which they are to be tried.
func (d *draft) printedDates() []printedDate {
	if d.dates.done {
		return d.dates.list
	}
	d.dates.done = true
	f := d.storyFrame()
	title := d.title.block
	for i := max(title, f.head); i < f.first; i++ {
		d.datesOfBlock(i, byHeadline)
	}
	for i := min(title, f.first) - 1; i >= f.head; i-- {
		d.datesOfBlock(i, byHeadline)
	}
	d.datesOfStory(&f)
	for i := f.last + 1; i < f.foot; i++ {
		d.datesOfBlock(i, underStory)
	}
	return d.dates.list
}

// datesOfStory adds the dates in and between the blocks of the story. Lines
// of its head may stand behind a dek that opens it, and a signature may end
// it.
func (d *draft) datesOfStory(f *storyFrame) {
	const opening = 4 // blocks of the story
	const short = 80  // bytes of a line
	next := 0
	for i := f.first; i <= f.last && next < len(f.keep); i++ {
		kept, size := i == f.keep[next], len(d.blocks[i].Text)
		switch {
		case kept && next == 0 && size >= short:
			d.datesOfBlock(i, opensLede)
		case next < opening && (!kept || size < short):
			d.datesOfBlock(i, byHeadline)
		case !kept, i == f.last && (size < short || d.opensWithLabel(i)):
			d.datesOfBlock(i, underStory)
		}
		if kept {
			next++
		}
	}
}

// opensWithLabel reports that block i begins with a label of a date: "This
// entry was posted on March 6, 2025".
func (d *draft) opensWithLabel(i int) bool {
	text := d.blocks[i].Text
	text = text[:runeFloor(text, 80)]
	dates := findDates(text, d.dateOrder())
	return len(dates) > 0 && (dates[0].label == publishedLabel || dates[0].label == updatedLabel) && countWords(text[:dates[0].start]) <= 6
}

// maxDateLine bounds the bytes of a line whose dates may be the story's own.
const maxDateLine = 300

// datesOfBlock adds the dates of block i.
func (d *draft) datesOfBlock(i int, place printedPlace) {
	d.page.Pause(i)
	b := &d.blocks[i]
	if b.Place&(mainbody.InNav|mainbody.InCaption|mainbody.InQuote) != 0 || b.Place&mainbody.InHeading != 0 && len(b.Text) > 60 && b.Place&mainbody.HasTime == 0 {
		return
	}
	if b.Place&mainbody.InFooter != 0 && place == byHeadline {
		return
	}
	if b.Place&mainbody.InAside != 0 {
		place = besideStory
	}
	text := b.Text
	if place == opensLede {
		text = text[:runeFloor(text, 120)]
	} else if len(text) > maxDateLine {
		if place != underStory {
			return
		}
		text = text[:runeFloor(text, maxDateLine)]
	}
	shown := findDatesIfAny(text, d.dateOrder())
	if b.Place&mainbody.HasTime != 0 {
		d.timesOfBlock(i, place, shown)
	}
	if i == d.title.block {
		if len(shown) == 0 || shown[0].start > 0 || !strings.HasSuffix(text[shown[0].end:], d.article.Headline) {
			return // the date of what the headline speaks of
		}
		shown = shown[:1]
	}
	for k := range shown {
		f := &shown[k]
		if place == opensLede && !opensText(text, f) {
			break
		}
		h := blockHit(b)
		h.text = text[f.start:f.end]
		d.addPrinted(printedDate{date: f.date, hit: h, label: f.label, place: place, alone: isAlone(text, f), near: d.isNear(i), linked: 2*b.Links > b.Size})
	}
}

// timesOfBlock adds the time elements of a block. Their label is that of the
// same date in the block's words, or what their class names say.
func (d *draft) timesOfBlock(block int, place printedPlace, shown []foundDate) {
	b := &d.blocks[block]
	for j := b.First; j <= b.Last && len(d.dates.list) < maxPrinted; j++ {
		i := d.page.Ancestor(j, page.TimeTag)
		if i == page.None || slices.ContainsFunc(d.dates.list, func(p printedDate) bool { return p.hit.node == i }) {
			continue
		}
		h := d.propHit(i)
		date, why := readDate(d, h)
		if why != "" {
			continue
		}
		p := printedDate{date: date, hit: h, place: place, timed: true, alone: len(b.Text) < 100, near: d.isNear(block), label: d.classLabel(i)}
		if p.label == noLabel {
			for _, f := range shown {
				if gap := f.date.Time.Sub(date.Time); -day <= gap && gap <= day {
					p.label = f.label
					break
				}
			}
		}
		d.addPrinted(p)
	}
}

// isNear reports that block i stands behind the headline or at most three
// blocks above it, where no page prints the date of today.
func (d *draft) isNear(i int) bool { return i >= d.title.block-3 }

const day = 24 * time.Hour

var (
	publishedClassWords = []string{"published", "publish", "pubdate", "posted", "created", "publication", "firstpublished"}
	updatedClassWords   = []string{"updated", "modified", "update", "lastmod", "lastupdated"}
)

// classLabel is what the class names of a time element, or of its parent where
// it has no other time, say of it.
func (d *draft) classLabel(i int32) dateLabel {
	for k := range 2 {
		updated, published := d.page.HasClassWord(i, updatedClassWords...), d.page.HasClassWord(i, publishedClassWords...)
		switch {
		case updated && !published:
			return updatedLabel
		case published && !updated:
			return publishedLabel
		}
		if i = d.page.Nodes[i].Parent; i <= 0 || k == 0 && d.hasTimes(i) {
			break
		}
	}
	return noLabel
}

// hasTimes reports that node i holds more than one time element.
func (d *draft) hasTimes(i int32) bool {
	one := false
	for range d.page.Elements(i, page.TimeTag) {
		if one {
			return true
		}
		one = true
	}
	return false
}

// maxPrinted bounds the printed dates that are weighed. The corpora's pages
// have fewer than 200.
const maxPrinted = 1000

func (d *draft) addPrinted(p printedDate) {
	if p.date.Precision >= article.Day && len(d.dates.list) < maxPrinted {
		p.date = d.indianTime(p.date)
		d.dates.list = append(d.dates.list, p)
	}
}

func findDatesIfAny(s string, order dateOrder) []foundDate {
	if s == "" {
		return nil
	}
	return findDates(s, order)
}

// isAlone reports that a line holds little besides a date: its label, a name,
// the reading time.
func isAlone(text string, f *foundDate) bool {
	return len(text)-(f.end-f.start) < 60
}

// opensText reports that a date opens a paragraph: a mark, or the end of the
// line, follows it, and no more than a label is in front.
func opensText(text string, f *foundDate) bool {
	rest := strings.TrimLeft(text[f.end:], " ")
	if rest == "" || strings.ContainsRune("–—-|:,.)/\n", firstRune(rest)) || firstRune(rest) == '(' || f.start > 0 && text[f.start-1] == '(' {
		return f.start <= 40 && countWords(text[:f.start]) <= 4
	}
	return f.start == 0 && startsUpper(rest)
}

func startsUpper(s string) bool {
	r := firstRune(s)
	return r >= 'A' && r <= 'Z' || r == '„' || r == '“' || r == '"' || r >= 0x80 && foldLetter(r) != r
}

// runeFloor returns the largest index up to n where a rune of s begins.
func runeFloor(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return n
}

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

// labelledDate yields the dates by the headline with a label.
func labelledDate(label dateLabel) func(*draft) iter.Seq[hit] {
	return printed(byHeadline, func(p *printedDate) bool { return p.label == label })
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
		case !kept, i == f.last && size < short:
			d.datesOfBlock(i, underStory)
		}
		if kept {
			next++
		}
	}
}

// maxDateLine bounds the bytes of a line whose dates may be the story's own.
const maxDateLine = 300

// datesOfBlock adds the dates of block i.
func (d *draft) datesOfBlock(i int, place printedPlace) {
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
		return // the date of what the headline speaks of
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
	for j := b.First; j <= b.Last; j++ {
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
		if i = d.page.Nodes[i].Parent; i <= 0 || k == 0 && d.countTimes(i) > 1 {
			break
		}
	}
	return noLabel
}

func (d *draft) countTimes(i int32) int {
	n := 0
	for range d.page.Elements(i, page.TimeTag) {
		n++
	}
	return n
}

func (d *draft) addPrinted(p printedDate) {
	if p.date.Precision >= article.Day {
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

// localDate turns a moment that the page's metadata gives in UTC into the
// clock time that the page shows its readers; where the page shows a day alone
// and that day is the neighbour of the one in UTC, the day that it shows is
// the date.
func (d *draft) localDate(date article.Date) article.Date {
	if !isUTC(date) {
		return date
	}
	all := d.printedDates()
	for i := range all {
		if l, ok := sameMoment(date, all[i].date); ok && all[i].place <= underStory {
			return l
		}
	}
	for i := range all {
		if all[i].place == byHeadline && all[i].label <= updatedLabel && sameDay(all[i].date, date) && !isUTC(all[i].date) {
			return date
		}
	}
	for i := range all {
		p := &all[i]
		if p.place == byHeadline && p.label <= updatedLabel && p.date.Precision == article.Day && isNeighbour(date.Time, p.date.Time) {
			return p.date
		}
	}
	if l, ok := parseDate(d.addressDate(), orderUnknown); ok && isNeighbour(date.Time, l.Time) {
		return l
	}
	return date
}

// timedDate gives a day that comes without a clock time the one that the page
// shows with the same day by the headline.
func (d *draft) timedDate(date article.Date) article.Date {
	if date.Precision != article.Day {
		return date
	}
	for _, p := range d.printedDates() {
		if p.place == byHeadline && p.label <= publishedLabel && p.date.Precision > article.Day && sameDay(p.date, date) {
			return p.date
		}
	}
	return date
}

// sameDay reports that two dates name the same day, each in its own zone.
func sameDay(a, b article.Date) bool {
	y, m, d := a.Time.Date()
	y2, m2, d2 := b.Time.Date()
	return y == y2 && m == m2 && d == d2
}

// nearDay is sameDay, or a day before or behind.
func nearDay(a, b article.Date) bool {
	gap := a.Time.Truncate(day).Sub(b.Time.Truncate(day))
	return -day <= gap && gap <= day
}

// shownAgainstClaims yields the one date that the page shows by the headline
// where its metadata says another: readers are told the day of the version
// that they read, while metadata may keep the day of a story that was
// rewritten since, or state the day of the request.
func shownAgainstClaims(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		shown := d.onlyShown()
		if shown == nil {
			return
		}
		claimed, ok := d.firstClaim(claimRules)
		address, _ := parseDate(d.addressDate(), orderUnknown)
		if !ok || sameDay(claimed, shown.date) || sameDay(claimed, address) || nearDay(claimed, shown.date) && isUTC(claimed) || swapped(claimed, shown.date) {
			return
		}
		modified, ok := d.firstClaim(modifiedRules[:modifiedClaims])
		switch {
		case ok && nearDay(modified, shown.date), ok && modified.Time.Before(claimed.Time), !ok && !nearDay(claimed, shown.date):
			yield(shown.hit)
		}
	}
}

// onlyShown returns the date by the headline, where it is the only one.
func (d *draft) onlyShown() *printedDate {
	var shown *printedDate
	all := d.printedDates()
	for i := range all {
		p := &all[i]
		if p.place != byHeadline || !p.alone || !p.near || p.label > publishedLabel {
			continue
		}
		if shown != nil && !nearDay(shown.date, p.date) {
			return nil
		}
		if shown == nil || shown.date.Precision < p.date.Precision {
			shown = p
		}
	}
	return shown
}

// firstClaim returns the first date that the rules find.
func (d *draft) firstClaim(rules []rule) (article.Date, bool) {
	for _, r := range rules {
		for h := range r.find(d) {
			if date, why := readDate(d, h); why == "" {
				return date, true
			}
		}
	}
	return article.Date{}, false
}

// isUTC reports a moment that may fall on another day in local time.
func isUTC(date article.Date) bool {
	_, offset := date.Time.Zone()
	return date.Precision >= article.Minute && date.ZoneStated && offset == 0
}

// swapped reports two dates of which one has the other's day for its month.
func swapped(a, b article.Date) bool {
	y, m, d := a.Time.Date()
	y2, m2, d2 := b.Time.Date()
	return y == y2 && int(m) == d2 && int(m2) == d
}

// isNearMidnight reports a moment that is on another day in many places.
func isNearMidnight(date article.Date) bool {
	h := date.Time.Hour()
	return isUTC(date) && (h < 8 || h > 20)
}

// maxOffset is the largest distance of a place's clock from UTC.
const maxOffset = 14 * time.Hour

// sameMoment reports that a date shown on the page is the moment at, given in
// local time: its clock differs by an offset that some place has. The result
// is the date as shown, with its offset.
func sameMoment(at, shown article.Date) (article.Date, bool) {
	if shown.Precision < article.Minute {
		return shown, false
	}
	gap := shown.Time.Truncate(time.Minute).Sub(at.Time.Truncate(time.Minute))
	if shown.ZoneStated {
		return shown, gap == 0 && !isUTC(shown)
	}
	if gap == 0 || gap > maxOffset || gap < -12*time.Hour || gap%time.Hour != 0 && !isHalfZone(gap) {
		return shown, false
	}
	shown.Time = shown.Time.Add(-gap).In(time.FixedZone("", int(gap/time.Second)))
	shown.ZoneStated = true
	return shown, true
}

// isHalfZone reports the offsets of the places whose clocks are off by part of
// an hour: Newfoundland, Iran, Afghanistan, India, Nepal, Burma and the middle
// of Australia.
func isHalfZone(gap time.Duration) bool {
	switch gap / time.Minute {
	case -210, -150, 210, 270, 330, 345, 390, 570, 630:
		return true
	}
	return false
}

// isNeighbour reports that a moment in UTC may fall on a day elsewhere that is
// not its day in UTC.
func isNeighbour(moment, shown time.Time) bool {
	moment = moment.UTC()
	gap := shown.Sub(moment) // from the moment to the shown day's midnight in UTC
	return gap > 0 && gap <= maxOffset || gap <= -day && gap >= -day-12*time.Hour
}

// publishedLevel is how sure the date of publication is: what the page says of
// itself and what it shows or its address says agree; one of them stands alone;
// or they contradict each other, or no word says what the date is of.
func (d *draft) publishedLevel(h hit, date article.Date) article.Level {
	claimed, _ := d.firstClaim(claimRules)
	address, _ := parseDate(d.addressDate(), orderUnknown)
	others := [...]article.Date{claimed, address, {}}
	if p := d.onlyShown(); p != nil {
		others[2] = p.date
	}
	agree := 0
	for _, other := range others {
		switch {
		case other.IsZero():
		case sameDay(other, date) && other.Precision > article.Day && isUTC(other) && isNearMidnight(date):
			// in local time it may be another day
			if agree == 0 {
				agree++
			}
		case sameDay(other, date):
			agree++
		case !nearDay(other, date):
			return article.Doubtful
		}
	}
	labelled := slices.ContainsFunc(d.printedDates(), func(p printedDate) bool {
		return p.hit == h && p.label == publishedLabel
	})
	switch {
	case agree >= 2:
		return article.Sure
	case agree == 1 || labelled:
		return article.Likely
	}
	return article.Doubtful
}

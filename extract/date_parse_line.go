// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/article"
)

// dateScan walks a line once and stops at each date.
type dateScan struct {
	s     string
	hint  dateOrder
	whole bool // s is nothing but a date

	pos         int // byte of the next token
	label       dateLabel
	labelStart  int
	strange     int // words since the label that are no date words
	weekday     uint8
	front       int       // start of the weekday or clock in front, or -1
	early       clockTime // clock in front
	clockWord   bool      // "kl." or the like stands in front of a clock
	dashed      bool      // a number and a dash stand in front: the end of a range
	year1       int       // year of the date before, for an update without one
	era         int       // years to add: Japanese reigns, the Republic of China
	afterNumber bool      // a number stands in front of the word at hand
	inMonth     bool      // reading the second name of a month
}

// maxLabelGap is the number of words that may stand between a label and its
// date ("Updated by Ann Poe on March 6, 2025").
const maxLabelGap = 4

func (d *dateScan) lex(i int) dateToken { return lexDate(d.s, i) }

// lexPart reads a token that ends where the caller says.
func (d *dateScan) lexPart(start, end int) dateToken { return lexDate(d.s[:end], start) }

// next returns the next date of the line.
func (d *dateScan) next() (foundDate, bool) {
	if d.pos == 0 {
		d.front = -1
	}
	var prev dateToken
	for {
		t := d.lex(d.pos)
		if t.kind == endToken {
			return foundDate{}, false
		}
		if d.mayStart(prev, t) {
			if c, ok := d.calendar(t); ok && (d.whole || !c.weak) {
				return d.take(t, c), true
			}
		}
		d.pos = d.pass(prev, t)
		prev = t
	}
}

// mayStart refuses the numbers that cannot begin a date: parts of longer
// numbers, prices, ranges and codes.
func (d *dateScan) mayStart(prev, t dateToken) bool {
	if t.kind != numberToken {
		d.afterNumber = prev.kind == numberToken
		return t.kind == wordToken
	}
	if t.space || prev.end != t.start {
		return !d.dashed
	}
	switch prev.kind {
	case wordToken: // glued: "Updated03/06/2025"
		return prev.word.label != noLabel || prev.word.weekday != 0 || prev.word.hasZone || prev.end-prev.start >= 3 && prev.key == "" || isHan(firstRune(d.s[prev.start:]))
	case markToken:
		return !prev.isMark("$€£¥₹#+-/.:%&=_@\\") || prev.isMark(".:-") && d.afterWord(prev)
	}
	return true
}

// afterWord reports that a mark stands behind a word that belongs to dates, as
// the colon of "Updated:03/06/2025" and the stop of "kl.".
func (d *dateScan) afterWord(mark dateToken) bool {
	return d.label != noLabel && d.strange == 0 || mark.isMark(":")
}

// pass takes note of a token that begins no date and returns where to go on.
func (d *dateScan) pass(prev, t dateToken) int {
	dashed := d.dashed
	d.dashed = false
	switch t.kind {
	case numberToken:
		d.clockWord = prev.isKey("kl") || prev.isKey("klo") || prev.isMark(".") && d.clockWord
		if c, ok := d.clock(t); ok {
			d.early = c
			if d.front < 0 {
				d.front = t.start
			}
			return c.end
		}
		d.forgetFront()
	case markToken:
		if t.isMark("-–—‑") && prev.kind == numberToken && d.early.end == 0 {
			d.dashed = true
		}
		if t.isMark("!?;…") {
			d.forgetFront()
		}
		if t.isMark("©") {
			d.setLabel(otherLabel, t.start)
		}
	case wordToken:
		d.dashed = dashed && t.word.link
		return d.passWord(t)
	}
	return t.end
}

func (d *dateScan) passWord(t dateToken) int {
	d.clockWord = t.isKey("kl") || t.isKey("klo")
	if c, ok := d.halfClock(t); ok {
		d.early = c
		if d.front < 0 {
			d.front = t.start
		}
		return c.end
	}
	if n := d.eraWord(t); n > 0 {
		return n
	}
	switch {
	case t.word.label != noLabel:
		d.setLabel(t.word.label, t.start)
		d.forgetFront()
	case t.word.weekday != 0 && !d.followsLetter(t):
		if d.weekday == 0 || d.weekday == anyWeekday || t.word.weekday != anyWeekday {
			d.weekday = t.word.weekday
		}
		if d.front < 0 {
			d.front = t.start
		}
	case t.word.link || t.word.hasZone || t.word.vague:
	case isHan(firstRune(d.s[t.start:])):
		return d.passHan(t)
	default:
		d.forgetFront()
		if d.strange++; d.strange > maxLabelGap {
			d.label = noLabel
		}
	}
	return t.end
}

// followsLetter reports that a word is glued to a letter or digit: "Bo2man"
// has no Monday.
func (d *dateScan) followsLetter(t dateToken) bool {
	if t.start == 0 {
		return false
	}
	r := lastRune(d.s[:t.start])
	return unicode.IsDigit(r) || unicode.IsLower(r) && !unicode.IsUpper(firstRune(d.s[t.start:]))
}

// halfClock reads a clock behind 오후, 下午 and their like.
func (d *dateScan) halfClock(t dateToken) (clockTime, bool) {
	if half, _ := d.halfBefore(t); half == noHalf {
		return clockTime{}, false
	}
	return d.clock(t)
}

// eraWord passes the name of a reign or era in front of a year.
func (d *dateScan) eraWord(t dateToken) int {
	rest := d.s[t.start:]
	if len(rest) < 6 {
		return 0
	}
	era := 0
	switch rest[:6] {
	case "令和":
		era = 2018
	case "平成":
		era = 1988
	case "民國", "民国":
		era = 1911
	default:
		return 0
	}
	next := d.lex(t.start + 6)
	unit := d.lex(next.end)
	if next.kind == numberToken && next.digits <= 3 && unit.isKey("年") {
		d.era = era
		return t.start + 6
	}
	return 0
}

// passHan passes a character of a language without spaces, or a label of
// several.
func (d *dateScan) passHan(t dateToken) int {
	rest := d.s[t.start:]
	for _, w := range hanDateWords {
		if strings.HasPrefix(rest, w.word) {
			d.setLabel(w.label, t.start)
			d.forgetFront()
			return t.start + len(w.word)
		}
	}
	if n := hanWeekday(rest); n > 0 {
		if d.front < 0 {
			d.front = t.start
		}
		return t.start + n
	}
	if d.strange++; d.strange > 4*maxLabelGap {
		d.label = noLabel
	}
	return t.end
}

// hanWeekday returns the bytes of 星期四, 周四 or 木曜日 at the start of s.
func hanWeekday(s string) int {
	for _, w := range [...]string{"星期", "礼拜", "禮拜", "周", "週"} {
		if strings.HasPrefix(s, w) {
			if n := len(w); len(s) >= n+3 && strings.Contains("一二三四五六日天", s[n:n+3]) {
				return n + 3
			}
		}
	}
	if len(s) >= 6 && strings.Contains("月火水木金土日", s[:3]) && s[3:6] == "曜" {
		if strings.HasPrefix(s[6:], "日") {
			return 9
		}
		return 6
	}
	return 0
}

func (d *dateScan) setLabel(l dateLabel, start int) {
	if d.label == noLabel || d.strange > 0 {
		d.labelStart = start
	}
	d.label, d.strange = l, 0
}

func (d *dateScan) forgetFront() {
	d.weekday, d.front, d.early, d.era = 0, -1, clockTime{}, 0
}

// sure reports that something besides the figures says that there is a date.
func (d *dateScan) sure() bool {
	return d.whole || d.label == publishedLabel || d.label == updatedLabel || d.weekday != 0 || d.early.end != 0
}

// take completes a date that begins with token t with the clock time in front
// of or behind it, and readies the scan for the next.
func (d *dateScan) take(t dateToken, c calendarDay) foundDate {
	f := foundDate{start: t.start, end: c.end, label: d.label, labelStart: d.labelStart, weekday: d.weekday != 0}
	if d.front >= 0 {
		f.start = d.front
	}
	if f.label == noLabel || d.strange > 0 {
		f.labelStart = f.start
	}
	if c.clock.end == 0 && c.day != 0 {
		if clock, ok := d.clockAfter(c.end); ok {
			c.clock, f.end = clock, clock.end
		} else if d.early.end != 0 {
			c.clock = d.early
		}
	}
	f.end = d.pastWeekday(f.end)
	d.pos, d.year1 = f.end, c.year
	if f.label == noLabel {
		f.label, d.pos = d.labelAfter(f.end)
	}
	f.date = c.date(d.s[f.start:f.end])
	d.label, d.strange, d.dashed = noLabel, 0, false
	d.forgetFront()
	return f
}

// date returns the article.Date of a day and its clock time.
func (c calendarDay) date(text string) article.Date {
	precision := article.Day
	switch {
	case c.day == 0:
		precision = article.Month
	case c.clock.end != 0 && c.clock.seconds:
		precision = article.Second
	case c.clock.end != 0:
		precision = article.Minute
	}
	return article.Date{Time: c.time(), Precision: precision, ZoneStated: c.clock.zone.stated, Text: text}
}

// maxClockGap is the number of tokens that may stand between a date and its
// clock time ("March 6, 2025 | Thursday, at 9:05").
const maxClockGap = 7

// clockAfter finds the clock time behind a date that ends at byte i.
func (d *dateScan) clockAfter(i int) (clockTime, bool) {
	d.clockWord = false
	iso := false
	for range maxClockGap {
		t := d.lex(i)
		switch t.kind {
		case endToken:
			return clockTime{}, false
		case numberToken:
			if iso && t.digits%2 == 0 && t.digits >= 4 && t.digits <= 6 {
				return d.compactClock(t)
			}
			return d.clock(t)
		case markToken:
			if !t.isMark(",.|-–—·•@/()（）[]:;：,،'º") {
				return clockTime{}, false
			}
			i = t.end
			continue
		}
		if c, ok := d.halfClock(t); ok {
			return c, true
		}
		switch {
		case t.word.link, t.word.weekday != 0, t.isKey("t"):
			iso = t.isKey("t") && t.glued()
			d.clockWord = d.clockWord || t.isKey("kl") || t.isKey("klo") || t.isKey("ore") || t.isKey("alle")
			i = t.end
		case hanWeekday(d.s[t.start:]) > 0:
			i = t.start + hanWeekday(d.s[t.start:])
		case isCJKInBrackets(d.s, t):
			i = t.end
		default:
			return clockTime{}, false
		}
	}
	return clockTime{}, false
}

// pastWeekday returns the byte behind a weekday cut to one character that
// follows a date in brackets, or i.
func (d *dateScan) pastWeekday(i int) int {
	open := d.lex(i)
	if open.space || !open.isMark("(（") {
		return i
	}
	t := d.lex(open.end)
	if !isCJKInBrackets(d.s, t) {
		return i
	}
	return d.lex(t.end).end
}

// isCJKInBrackets reports a weekday cut to one character: 2025.3.6(목).
func isCJKInBrackets(s string, t dateToken) bool {
	return t.kind == wordToken && t.end-t.start == 3 && t.start > 0 && (s[t.start-1] == '(' || strings.HasSuffix(s[:t.start], "（")) &&
		(strings.HasPrefix(s[t.end:], ")") || strings.HasPrefix(s[t.end:], "）"))
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

func (e *example) stateOf(i, first, last, headline int, place mainbody.Place) lines.State {
	l := &e.lines[i]
	words := wordsOf(l.Text)
	switch {
	case e.inBody[i] && i >= first && i != e.dek:
		return e.bodyState(i, words, place)
	case first >= 0 && i > last:
		return e.belowState(i, last, words, place)
	case first >= 0 && i > first:
		return inState(l, place)
	}
	return e.aboveState(i, first, headline, words, place)
}

func (e *example) bodyState(i int, words []string, place mainbody.Place) lines.State {
	l := &e.lines[i]
	switch {
	case place&mainbody.InHeading != 0 && len(words) <= 25, l.Mark == lines.Heading:
		return lines.InSubhead
	case l.Mark == lines.Bullet || place&mainbody.InList != 0:
		return lines.InItem
	}
	return lines.InParagraph
}

func inState(l *lines.Line, place mainbody.Place) lines.State {
	switch {
	case isCredit(l.Text, place):
		return lines.InCredit
	case place&(mainbody.InCaption|classCaption) != 0:
		return lines.InCaption
	}
	return lines.InPromo
}

func isCredit(s string, place mainbody.Place) bool {
	low := strings.ToLower(s)
	if place&(mainbody.InCaption|classCaption|classCredit|mainbody.InFigure) == 0 || len(wordsOf(s)) > 12 {
		return false
	}
	if place&classCredit != 0 {
		return true
	}
	for _, w := range []string{"getty", "reuters", "associated press", "ap photo", "photo by", "photo:", "credit:", "image credit", "courtesy", "shutterstock", "istock", "foto:", "bild:", "©", "picture alliance", "/dpa"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

func (e *example) belowState(i, last int, words []string, place mainbody.Place) lines.State {
	switch {
	case e.isByline(words) && i-last < 30:
		return lines.BelowByline
	case e.isDate(i, words) && i-last < 30:
		return lines.BelowDate
	case place&classComment != 0 && place&(mainbody.InFooter|mainbody.InNav) == 0:
		return lines.BelowComment
	case place&mainbody.InFooter != 0, strings.Contains(e.lines[i].Text, "©"):
		return lines.BelowFooter
	case isSource(words) && i-last < 10:
		return lines.BelowSource
	}
	return lines.BelowPromo
}

func isSource(words []string) bool {
	return len(words) >= 2 && len(words) <= 8 && (words[0] == "source" || words[0] == "quelle" || words[0] == "fuente" || words[0] == "fonte")
}

func (e *example) aboveState(i, first, headline int, words []string, place mainbody.Place) lines.State {
	l := &e.lines[i]
	if headline < 0 || i < e.near {
		near := headline >= 0 && i >= e.near-8 || headline < 0 && first-i <= 14
		switch {
		case near && e.isByline(words):
			return lines.TopByline
		case near && e.isDate(i, words):
			return lines.TopDate
		case headline >= 0 && i == e.near-1 && len(words) <= 4 && place&(mainbody.InNav|mainbody.InButton|mainbody.InList) == 0 && !strings.ContainsAny(l.Text, ".?!:"):
			return lines.TopKicker
		}
		return lines.TopMenu
	}
	switch {
	case keyOf(l.Text) == keyOf(e.lines[headline].Text):
		return lines.HeadHeadline
	case i == e.dek:
		return lines.HeadDek
	case e.isByline(words), e.opensByline(i):
		return lines.HeadByline
	case e.isDate(i, words):
		return lines.HeadDate
	case isSource(words):
		return lines.HeadSource
	case isCredit(l.Text, place):
		return lines.HeadCredit
	case place&(mainbody.InCaption|classCaption) != 0:
		return lines.HeadCaption
	case i > headline && len(words) >= 5 && (place&classDek != 0 || place&mainbody.InHeading != 0) && e.dek < 0 && !e.hasState(i, lines.HeadDek):
		return lines.HeadDek
	}
	if i > headline && e.openCredits(i, headline) {
		switch lines.Guess(*l) {
		case lines.Byline:
			return lines.HeadByline
		case lines.DateLine:
			return lines.HeadDate
		}
	}
	return lines.HeadPromo
}

// opensByline reports a line that is "By" alone, above the names.
func (e *example) opensByline(i int) bool {
	if i+1 >= len(e.lines) || !e.isByline(wordsOf(e.lines[i+1].Text)) {
		return false
	}
	switch keyOf(e.lines[i].Text) {
	case "by", "written by", "author", "authors", "words by", "story by", "von", "par", "por", "text", "autor":
		return true
	}
	return false
}

// openCredits reports that the gold does not tell all that is printed between
// the headline and line i: the lines may be a credit or a date by their looks.
func (e *example) openCredits(i, headline int) bool {
	return i <= headline+8
}

func (e *example) hasState(before int, s lines.State) bool {
	return slices.Contains(e.states[:before], s)
}

// isByline reports a short line that names an author.
func (e *example) isByline(words []string) bool {
	if len(words) > 24 || len(words) == 0 {
		return false
	}
	key := " " + strings.Join(words, " ") + " "
	for _, name := range e.rec.Gold.Byline {
		k := keyOf(name)
		if k != "" && strings.Contains(strings.ReplaceAll(key, " by", " by "), k+" ") {
			return true
		}
	}
	return false
}

var monthNames = []string{"", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// isDate reports a line that states the date of publication, or with a label
// any date.
func (e *example) isDate(i int, words []string) bool {
	if len(words) > 30 || len(words) == 0 {
		return false
	}
	g := e.rec.Gold.Published
	if len(g) < 10 {
		return false
	}
	month, _ := strconv.Atoi(g[5:7])
	day, _ := strconv.Atoi(g[8:10])
	if month < 1 || month > 12 {
		return false
	}
	text := strings.ToLower(e.lines[i].Text)
	hasMonth, hasDay, numbers, anyMonth := false, false, 0, false
	for _, t := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		n, err := strconv.Atoi(t)
		if err != nil {
			continue
		}
		numbers++
		if n == day {
			hasDay = true
		}
		if n == month && !hasDay {
			hasMonth = hasMonth || len(t) <= 2 && strings.ContainsAny(text, "/-.")
		}
	}
	if numbers >= 2 && strings.Contains(text, strconv.Itoa(month)+"/"+strconv.Itoa(day)) {
		hasMonth = true
	}
	for k, name := range monthNames[1:] {
		if strings.Contains(text, name) {
			anyMonth = true
			if k+1 == month {
				hasMonth = true
			}
		}
	}
	if hasMonth && hasDay && len(words) <= 14 {
		return true
	}
	for _, w := range []string{"updated", "published", "modified", "posted"} {
		if k := strings.Index(text, w); k >= 0 && k < 12 && anyMonth && numbers > 0 {
			return true
		}
	}
	return false
}

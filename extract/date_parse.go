// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// dateOrder is the order of day and month where a date is in figures alone.
type dateOrder uint8

const (
	// orderUnknown: a date such as 3/6/2025 tells nothing and is passed over.
	orderUnknown dateOrder = iota
	dayFirst
	monthFirst
)

// dateLabel is what the words in front of a date say that it is the date of.
type dateLabel uint8

const (
	noLabel dateLabel = iota
	publishedLabel
	updatedLabel
	// otherLabel: of a copyright, a membership, a deadline.
	otherLabel
)

// foundDate is a date inside a line. start and end are its bytes, from the
// weekday or clock in front to the zone behind, without the label.
type foundDate struct {
	date       article.Date
	start, end int
	label      dateLabel
	labelStart int  // first byte of a label right in front; else start
	weekday    bool // the name of the day stands with it
}

// parseDate reads a string that is a date: with a label, weekday, clock time
// and zone around it, but no other words. Dates in figures are read in the
// order given.
func parseDate(s string, order dateOrder) (article.Date, bool) {
	d := dateScan{s: s, hint: order, whole: true}
	f, ok := d.next()
	if !ok || !onlyDateWords(s[:f.start]) || !endsDate(s[f.end:]) {
		return article.Date{}, false
	}
	return f.date, true
}

// parseStamp is parseDate for the values of metadata, where a bare number may
// be a Unix time in seconds or milliseconds.
func parseStamp(s string, order dateOrder) (article.Date, bool) {
	s = strings.TrimSpace(s)
	if date, ok := unixDate(s); ok {
		return date, true
	}
	return parseDate(s, order)
}

func unixDate(s string) (article.Date, bool) {
	if len(s) != 10 && len(s) != 13 && len(s) != 9 {
		return article.Date{}, false
	}
	n := int64(0)
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return article.Date{}, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	if len(s) == 13 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	if t.Year() < firstWebYear || t.Year() > lastWebYear {
		return article.Date{}, false
	}
	return article.Date{Time: t, Precision: article.Second, ZoneStated: true, Text: s}, true
}

// findDates returns the dates in a line of text, in order.
func findDates(s string, order dateOrder) []foundDate {
	if !hasDigit(s) {
		return nil
	}
	d := dateScan{s: s, hint: order}
	var dates []foundDate
	for {
		f, ok := d.next()
		if !ok {
			return dates
		}
		dates = append(dates, f)
	}
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			return true
		}
		if s[i] >= utf8.RuneSelf {
			if r, _ := utf8.DecodeRuneInString(s[i:]); r >= utf8.RuneSelf {
				if _, ok := digitValue(r); ok {
					return true
				}
			}
		}
	}
	return false
}

func isHangul(r rune) bool { return 0xac00 <= r && r < 0xd7b0 }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// onlyDateWords reports that the words in front of a date are labels, links
// and the like: the string is the date and nothing else.
func onlyDateWords(s string) bool {
	for i, n := 0, 0; ; n++ {
		t := lexDate(s, i)
		switch {
		case t.kind == endToken:
			return true
		case n == 12 || t.kind == numberToken:
			return false
		case t.kind == wordToken && t.key == "":
			rest := s[t.start:]
			if !isHan(firstRune(rest)) || len(rest) > 30 {
				return false
			}
		}
		i = t.end
	}
}

// endsDate reports that what follows a date does not go on with it as a
// sentence would: nothing, a mark, or another label.
func endsDate(s string) bool {
	t := lexDate(s, 0)
	if t.isMark(".,-–—") {
		next := lexDate(s, t.end)
		return next.kind == endToken || next.space && (next.kind != wordToken || next.word != dateWord{}) && !t.isMark("-–—")
	}
	return t.kind != numberToken && (t.kind != wordToken || t.word != dateWord{} || isHan(firstRune(s[t.start:])))
}

// endsNumber reports that the last number of a date in figures is not part of
// a longer number or code.
func (d *dateScan) endsNumber(t dateToken) bool {
	next := d.lex(t.end)
	if next.space || next.kind == endToken {
		return true
	}
	if next.kind == wordToken {
		return next.key != "" || d.isUpper(next) || t.digits == 4 && next.end-next.start > 2
	}
	if next.isMark("%°$€£") {
		return false
	}
	after := d.lex(next.end)
	if after.kind != numberToken || after.space || !next.isMark("-/.") {
		return true
	}
	return next.isMark("-") && d.minutesAt(after.end) // "28.01.2025-15:49"
}

// bytesOfDigits returns the end of the first n digits from byte i on.
func (d *dateScan) bytesOfDigits(i, n int) int {
	for ; n > 0; n-- {
		_, size := utf8.DecodeRuneInString(d.s[i:])
		i += size
	}
	return i
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// closingMarks open no line but one that a program has broken off: programs that
// take the texts of a page one by one put each link and each word in italics on
// a line of its own.
const closingMarks = ",.;:!?)"

// joinFragments joins the lines of a text that was broken at every link, where
// enough of them begin in the middle of sentences.
func (r *reader) joinFragments() {
	const fewest = 3 // lines that begin in the middle of a sentence
	closing, lower := 0, 0
	for i := 1; i < len(r.rows); i++ {
		switch above, row := &r.rows[i-1], &r.rows[i]; {
		case !r.meets(i) || endsSentence(above.Text):
		case opensClosing(row.Text) && wordsOf(row.Text) >= 3:
			closing++
		case opensLower(row.Text) && wordsOf(above.Text) >= 4:
			lower++
		}
	}
	if closing == 0 || closing+lower < fewest {
		return
	}
	for i := 1; i < len(r.rows); i++ {
		if r.meets(i) {
			r.joinFragment(i)
		}
	}
}

// joinFragment decides whether row i goes on the row above.
func (r *reader) joinFragment(i int) {
	const few, most = 3, 12 // words of a row that begins a sentence; of a link
	above, row := &r.rows[i-1], &r.rows[i]
	running := above.joins || wordsOf(above.Text) >= few
	switch {
	case opensClosing(row.Text):
		row.joins = running || wordsOf(row.Text) >= few
		row.tight = row.joins
	case !running || endsSentence(above.Text):
	case row.Text == "(":
		row.joins = true
	case opensLower(row.Text):
		row.joins = above.joins || endsLower(above.Text) || wordsOf(row.Text) > few && !strings.HasPrefix(row.Text, "by ")
	case i+1 < len(r.rows) && r.meets(i+1) && wordsOf(row.Text) <= most:
		next := r.rows[i+1].Text
		row.joins = endsLower(above.Text) && (opensLower(next) || opensClosing(next) || next == "(")
	}
	last, _ := utf8.DecodeLastRuneInString(above.Text)
	row.tight = row.tight || row.joins && strings.ContainsRune("([“‘«„", last)
}

// meets reports that row i and the one above are plain lines without a blank
// line between them.
func (r *reader) meets(i int) bool {
	return r.rows[i].Gap == 0 && r.rows[i].Mark == Plain && r.rows[i-1].Mark == Plain && r.rows[i].Text != "" && r.rows[i-1].Text != ""
}

// opensClosing reports that s begins with a mark that stands behind a word, or
// with the "s" of a genitive.
func opensClosing(s string) bool {
	if strings.HasPrefix(s, "’s ") || strings.HasPrefix(s, "'s ") {
		return true
	}
	c, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(closingMarks, c) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	return n == len(s) || unicode.IsSpace(next) || strings.ContainsRune(closingMarks+"\"”’", next)
}

func opensLower(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c)
}

// endsLower reports that the last word of s is in small letters, or a mark
// stands behind it that a sentence goes on after.
func endsLower(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	c, _ := utf8.DecodeRuneInString(last)
	end, _ := utf8.DecodeLastRuneInString(last)
	return unicode.IsLower(c) && unicode.IsLetter(end) || strings.ContainsRune(",;([“‘«„", end)
}

// manyWords is where wordsOf ends counting.
const manyWords = 14

// wordsOf counts the words of s, at most manyWords.
func wordsOf(s string) int {
	n := 1
	for i := 0; i < len(s) && n < manyWords; i++ {
		if s[i] == ' ' {
			n++
		}
	}
	return n
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bulletRunes open an item of a list.
const bulletRunes = "•◦▪▫‣⁃●○■□►▶➤➢✓✔✅·*+-\uf0b7\uf0a7"

// mostBullet is the length of the longest bullet before a tab, "12.".
const mostBullet = 3

// cutBullets cuts the bullets off list items, and joins them with the lines
// under them that begin further right. Dashes longer than a hyphen stay:
// they open dialogue. A number is a bullet only where it is indented and the
// numbers count up, as in lists copied from a browser, where a tab is behind it,
// or in Markdown.
func (r *reader) cutBullets() {
	last := 0
	inside := -1 // columns before the bullet of the item that a row may go on
	for i := range r.rows {
		row := &r.rows[i]
		if row.Gap > 0 {
			inside = -1
		}
		if row.Mark != Plain && row.Mark != Row {
			continue
		}
		src := r.source(row)
		tab := strings.IndexByte(src, '\t')
		if row.Mark == Row && (tab > mostBullet || strings.IndexByte(src[tab+1:], '\t') >= 0) {
			continue // a cell of a table
		}
		number, n := 0, bulletLen(src)
		if n == 0 && (row.indent > 0 || row.Mark == Row || r.marked) {
			if number, n = itemNumber(src); number != 1 && number != last+1 {
				n = 0
			}
		}
		switch {
		case n > 0 && r.cutHead(row, n):
			row.Mark, row.Level = Bullet, 1+row.indent/4
			inside = int(row.indent)
			if number > 0 {
				last = number
			}
		case n == 0 && inside >= 0 && row.Mark == Plain && int(row.indent) > inside+1:
			row.joins = true
		default:
			inside = -1
		}
	}
}

// bulletLen returns the length of the bullet at the head of s, or 0. White
// space follows a bullet.
func bulletLen(s string) int {
	c, n := utf8.DecodeRuneInString(s)
	if n >= len(s) {
		return 0
	}
	next, m := utf8.DecodeRuneInString(s[n:])
	if !strings.ContainsRune(bulletRunes, c) && (next != '\t' || c != 'o' && c != '§') || !unicode.IsSpace(next) {
		return 0 // word processors print bullets of the second rank in fonts of signs
	}
	if c == '-' || c == '+' { // no negative number, no second dash
		if after, _ := utf8.DecodeRuneInString(s[n+m:]); isDressedNumber(s) || !isWordRune(after) && !strings.ContainsRune("\"“„«'‘[(", after) {
			return 0
		}
	}
	return n
}

// itemNumber reads "12. " or "12) " at the head of s; the length is 0 where
// there is none.
func itemNumber(s string) (number, length int) {
	i := 0
	for i < len(s) && i < 3 && isDigit(s[i]) {
		number = 10*number + int(s[i]-'0')
		i++
	}
	if i == 0 || i+1 >= len(s) || s[i] != '.' && s[i] != ')' || !opensBlank(s[i+1:]) {
		return 0, 0
	}
	return number, i + 1
}

// isRule reports lines of dashes, stars or the like that part a text.
func isRule(s string) bool {
	if len(s) < 3 {
		return false
	}
	n := 0
	for _, c := range s {
		if c == ' ' {
			continue
		}
		if !strings.ContainsRune("-–—_=*~#•·.+", c) {
			return false
		}
		n++
	}
	return n >= 3
}

// findItems notes the lines that a number opens, of two or more that count up
// from one.
func (r *reader) findItems() {
	last, at := 0, 0
	for i := range r.rows {
		number, n := itemNumber(r.rows[i].Text)
		switch {
		case n == 0 || r.rows[i].Mark != Plain:
		case number == 1:
			last, at = 1, i
		case last > 0 && number == last+1:
			r.rows[at].Level, r.rows[i].Level = 1, 1
			last, at = number, i
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bulletRunes open an item of a list.
const bulletRunes = "•◦▪▫‣⁃●○■□►▶➤➢✓✔✅·*+-"

// cutBullets cuts the bullets off list items. Dashes longer than a hyphen stay:
// they open dialogue. A number is a bullet only where it is indented and the
// numbers count up, as in lists copied from a browser.
func (r *reader) cutBullets() {
	last := 0
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark != Plain {
			continue
		}
		src := r.source(row)
		if n := bulletLen(src); n > 0 {
			if r.cutHead(row, n) {
				row.Mark, row.Level = Bullet, 1+row.indent/4
			}
			continue
		}
		if row.indent == 0 {
			continue
		}
		if number, n := itemNumber(src); n > 0 && (number == 1 || number == last+1) {
			if r.cutHead(row, n) {
				row.Mark, row.Level = Bullet, 1+row.indent/4
				last = number
			}
		}
	}
}

// bulletLen returns the length of the bullet at the head of s, or 0. White
// space follows a bullet.
func bulletLen(s string) int {
	c, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(bulletRunes, c) || n >= len(s) {
		return 0
	}
	next, m := utf8.DecodeRuneInString(s[n:])
	if !unicode.IsSpace(next) {
		return 0
	}
	if c == '-' || c == '+' { // no negative number, no second dash
		if after, _ := utf8.DecodeRuneInString(s[n+m:]); !unicode.IsLetter(after) && !unicode.IsDigit(after) && !strings.ContainsRune("\"“„«'‘[(", after) {
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
	if i == 0 || i+1 >= len(s) || s[i] != '.' && s[i] != ')' || s[i+1] != ' ' && s[i+1] != '\t' {
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

// cutChat cuts the stamps of messengers off: "[06/03/2025, 14:05:33] Ann: "
// and "06/03/2025, 14:05 - Ann: ". The longest message is the text; the lines
// of the others are marked.
func (r *reader) cutChat() {
	type message struct{ first, size int }
	var messages []message
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark == Plain || row.Mark == Row {
			if n := chatStampLen(r.source(row)); n > 0 && r.cutHead(row, n) {
				messages = append(messages, message{first: i})
			}
		}
		if k := len(messages); k > 0 {
			messages[k-1].size += len(row.Text)
		}
	}
	if len(messages) == 0 {
		return
	}
	r.marked = true
	best := 0
	for k := range messages {
		if messages[k].size > messages[best].size {
			best = k
		}
	}
	end := len(r.rows)
	if best+1 < len(messages) {
		end = messages[best+1].first
	}
	for i := range r.rows {
		if i < messages[best].first || i >= end {
			r.rows[i].Mark = Chat
		} else if text := plainText(r.rows[i].Text); text != "" {
			r.rows[i].Text = text
		}
	}
}

// chatStampLen returns the length of the stamp at the head of s, or 0.
func chatStampLen(s string) int {
	const longest = 120
	head := s[:min(len(s), longest)]
	i := 0
	for i < len(head) && (head[i] == '[' || head[i] == 0xe2 || head[i]&0xc0 == 0x80) { // direction marks may stand before it
		i++
	}
	date, k := digitGroups(head[i:], "./-")
	if date != 3 {
		return 0
	}
	i += k
	if i+1 >= len(head) || head[i] != ',' && head[i] != ' ' {
		return 0
	}
	for i < len(head) && (head[i] == ',' || head[i] == ' ') {
		i++
	}
	clock, k := digitGroups(head[i:], ":.")
	if clock < 2 {
		return 0
	}
	i += k
	rest := strings.TrimLeft(head[i:], " \u202f\u00a0apmAPM.")
	switch {
	case strings.HasPrefix(rest, "] "):
		rest = rest[2:]
	case strings.HasPrefix(rest, "- "):
		rest = rest[2:]
	default:
		return 0
	}
	colon := strings.Index(rest, ": ")
	if colon <= 0 || colon > 60 {
		return 0
	}
	return len(head) - len(rest) + colon + 2
}

// digitGroups counts the groups of one to four digits at the head of s, each
// parted from the next by one of seps, and returns their length.
func digitGroups(s, seps string) (groups, length int) {
	i := 0
	for {
		k := i
		for k < len(s) && k < i+4 && isDigit(s[k]) {
			k++
		}
		if k == i {
			return groups, max(0, i-1)
		}
		groups++
		if k >= len(s) || strings.IndexByte(seps, s[k]) < 0 {
			return groups, k
		}
		i = k + 1
	}
}

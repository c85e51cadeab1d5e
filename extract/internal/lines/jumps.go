// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// jumpWords stand before the page that a story goes on or comes from, in print.
const jumpWords = "continued on|continued from|from page|, page|see page|fortsetzung auf|fortsetzung von|siehe seite|suite page|suite en page|suite de la page|lire page|" +
	"sigue en|pasa a la|viene de la|continua na|continua a pag|segue a pag|окончание на|начало на|продолжение на"

// findJumps marks what stands where a page of print ends, whatever other pages
// have: numbers between dashes, "Page 3 of 9", and the lines that say on which
// page the story goes on and from which it comes, with what is between them.
func (r *reader) findJumps() {
	const reach = 4 // rows between the two lines of a jump
	jump := -reach - 1
	for i := range r.rows {
		row := &r.rows[i]
		switch {
		case row.Mark != Plain:
		case isJump(row.Text):
			row.Mark = PageEdge
			for k := jump + 1; k < i && i-jump <= reach; k++ {
				r.rows[k].Mark = PageEdge
			}
			jump = i
		case isDressedNumber(row.Text) || i == jump+1 && isPageName(row.Text):
			row.Mark = PageEdge
		}
	}
}

// isJump reports a short line that ends in the name of a page behind words that
// say that a story goes on there.
func isJump(s string) bool {
	const longest = 80 // bytes
	if len(s) > longest || !isPageName(strings.TrimRight(s[strings.LastIndexByte(s, ' ')+1:], ".)»>")) {
		return false
	}
	return containsAny(s, jumpWords)
}

// isPageName reports "7" and "A7".
func isPageName(s string) bool {
	if len(s) > 0 && 'A' <= s[0] && s[0] <= 'Z' {
		s = s[1:]
	}
	const longest = 3 // figures
	return s != "" && len(s) <= longest && strings.Trim(s, "0123456789") == ""
}

// isDressedNumber reports a page number between dashes or behind the word for
// page.
func isDressedNumber(s string) bool {
	const shortest = 4 // bytes of a word that says nothing else
	word, _, _ := strings.Cut(s, " ")
	return pageNumber(s) > 0 && (isListed("-|–|—", word) && strings.HasSuffix(s, word) || len(word) >= shortest && s[0] >= 'A')
}

// datedHead makes the first line a header of its date, where it is the head
// that other pages repeat and has figures: a headline has no copies there.
func (r *reader) datedHead() {
	if len(r.rows) == 0 || r.rows[0].Mark != Plain || strings.IndexAny(r.rows[0].Text, "0123456789") < 0 {
		return
	}
	for i := range r.rows {
		if r.rows[i].Mark == PageEdge && r.rows[i].Text == r.rows[0].Text {
			r.rows[0].Mark, r.rows[0].Field = Header, "date"
			return
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// onwardWords stand before the page that a story goes on, in print, and
// backWords before the one that it comes from.
const (
	onwardWords = "continued on|see page|fortsetzung auf|siehe seite|suite page|suite en page|lire page|sigue en|pasa a la|continua na|continua a pag|segue a pag|" +
		"окончание на|продолжение на"
	backWords = "continued from|fortsetzung von|suite de la page|viene de la|начало на"
)

// jump says where a line of print sends its reader.
type jump uint8

const (
	noJump jump = iota
	onward
	back
)

// findJumps marks what stands where a page of print ends, whatever other pages
// have: numbers between dashes, "Page 3 of 9", and the lines that say on which
// page the story goes on and from which it comes, with what is between the two.
func (r *reader) findJumps() {
	const reach = 4 // rows between the two lines of a jump
	last, way := -reach-1, noJump
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark != Plain {
			continue
		}
		switch to := jumpOf(row.Text); {
		case to != noJump:
			row.Mark = PageEdge
			for k := last + 1; k < i && i-last <= reach && way == onward && to == back; k++ {
				r.rows[k].Mark = PageEdge
			}
			last, way = i, to
		case isDressedNumber(row.Text) || i == last+1 && isPageName(row.Text):
			row.Mark = PageEdge
		}
	}
}

// jumpOf reads a short line that ends in the name of a page behind words that
// say that a story goes on there, with no more than its keyword in front of
// them ("FERRY, continued on page A4"), or behind the keyword in capitals alone
// ("See FERRY, page A4").
func jumpOf(s string) jump {
	const longest, most = 80, 4 // bytes; words of the keyword
	if len(s) > longest || !isPageName(strings.TrimRight(s[strings.LastIndexByte(s, ' ')+1:], ".)»>")) {
		return noJump
	}
	low := strings.ToLower(s)
	for _, way := range [...]struct {
		words string
		jump  jump
	}{{backWords, back}, {onwardWords, onward}} {
		for w := range strings.SplitSeq(way.words, "|") {
			if k := strings.Index(low, w); k >= 0 && strings.Count(low[:k], " ") <= most {
				return way.jump
			}
		}
	}
	for _, way := range [...]struct {
		words string
		jump  jump
	}{{", page ", onward}, {" from page ", back}} {
		k := strings.Index(low, way.words)
		if k < 0 || k >= len(s) {
			continue
		}
		keyword := strings.TrimPrefix(s[:k], "See ")
		if keyword == strings.ToUpper(keyword) && keyword != strings.ToLower(keyword) && strings.Count(keyword, " ") < most {
			return way.jump
		}
	}
	return noJump
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
	if len(r.rows) == 0 || r.rows[0].Mark != Plain || !strings.ContainsAny(r.rows[0].Text, "0123456789") {
		return
	}
	for i := range r.rows {
		if r.rows[i].Mark == PageEdge && r.rows[i].Text == r.rows[0].Text {
			r.rows[0].Mark, r.rows[0].Field = Header, "date"
			return
		}
	}
}

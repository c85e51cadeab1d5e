// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
)

// findPageEdges marks page numbers that count up, and the heads and feet beside
// them or beside a form feed that return on other pages.
func (r *reader) findPageEdges() {
	numbers := r.pageNumbers()
	edge := func(i int) bool { // the row or the break that parts two pages
		return i >= 0 && i < len(r.rows) && r.rows[i].Mark == PageEdge
	}
	for _, i := range numbers {
		r.rows[i].Mark = PageEdge
	}
	const reach = 2 // rows above and below a page's end
	seen := map[string]int{}
	near := make([]bool, len(r.rows))
	for i := range r.rows {
		if !edge(i) && !r.rows[i].page {
			continue
		}
		for j := max(0, i-reach); j < min(len(r.rows), i+reach+1); j++ {
			near[j] = true
		}
	}
	r.numberedHeads()
	for i := range r.rows {
		if (near[i] || i < reach) && !edge(i) {
			seen[edgeKey(r.rows[i].Text)]++
		}
	}
	for i := range r.rows {
		if near[i] && !edge(i) && seen[edgeKey(r.rows[i].Text)] >= 2 && width(r.rows[i].Text) <= 100 {
			r.rows[i].Mark = PageEdge
		}
	}
}

// firstHead marks the copy of a running head above the title on the first page:
// it has figures, parts set apart or few words, as titles that other pages
// repeat do not, and what reads as a title is under it.
func (r *reader) firstHead(wrap int) {
	const reach, mostWords = 2, 4
	for i := 0; i+1 < min(reach, len(r.rows)); i++ {
		s := r.rows[i].Text
		if r.rows[i].Mark != Plain || strings.Count(s, " ") >= mostWords && !strings.ContainsAny(s, "0123456789|·•—–") {
			continue
		}
		for k := range r.rows {
			if r.rows[k].Mark == PageEdge && edgeKey(r.rows[k].Text) == edgeKey(s) && edgeKey(s) != "" && r.opensTitle(i+1, wrap) {
				r.rows[i].Mark = PageEdge
				break
			}
		}
	}
}

// opensTitle reports whether row i can be the first of a title: some words, and
// no line of a paragraph.
func (r *reader) opensTitle(i, wrap int) bool {
	const least = 2 // words
	row := &r.rows[i]
	scan := newScanner()
	f := scan.scan(row.Text)
	if shape := shapeOf(&row.Line, &f); row.Mark != Plain || f.words < least || endsSentence(row.Text) || shape == byLike || shape == dateLike {
		return false
	}
	return i+1 == len(r.rows) || r.rows[i+1].Gap > 0 || r.columns(row)+1+firstWord(r.rows[i+1].Text)+ragged < wrap
}

// numberedHeads marks the heads and feet that end or begin with the number of
// their page: lines that differ in it alone, with numbers that count up.
func (r *reader) numberedHeads() {
	const shortest = 12 // bytes of the words
	type head struct{ row, number int }
	last := map[string]head{}
	for i := range r.rows {
		s := r.rows[i].Text
		if r.rows[i].Mark != Plain || width(s) > 100 {
			continue
		}
		number := edgeNumber(s)
		k := edgeKey(s)
		if number == 0 || len(k) < shortest {
			continue
		}
		if h, ok := last[k]; ok && number == h.number+1 && i > h.row+1 {
			r.rows[h.row].Mark, r.rows[i].Mark = PageEdge, PageEdge
		}
		last[k] = head{i, number}
	}
}

// edgeNumber reads the number that stands apart at the end of s, else at its
// head; 0 where there is none.
func edgeNumber(s string) int {
	for _, part := range [...]string{s[strings.LastIndexByte(s, ' ')+1:], s[:max(0, strings.IndexByte(s, ' '))]} {
		n := 0
		for i := 0; i < len(part) && n >= 0; i++ {
			if n = 10*n + int(part[i]-'0'); !isDigit(part[i]) || n > 9999 {
				n = -1
			}
		}
		if n > 0 {
			return n
		}
	}
	return 0
}

// edgeKey returns a line without its digits: heads differ in the page number.
func edgeKey(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsDigit(c) || c == ' ' {
			return -1
		}
		return unicode.ToLower(c)
	}, s)
}

// pageNumbers returns the rows that are page numbers: of two or more that count
// up by one, with other rows between them.
func (r *reader) pageNumbers() []int {
	var found []int
	lastRow, lastNumber := -1, 0
	for i := range r.rows {
		n := pageNumber(r.rows[i].Text)
		if n == 0 {
			continue
		}
		if lastRow >= 0 && n == lastNumber+1 && i > lastRow+1 {
			if len(found) == 0 || found[len(found)-1] != lastRow {
				found = append(found, lastRow)
			}
			found = append(found, i)
		}
		lastRow, lastNumber = i, n
	}
	return found
}

// pageWords stand beside a page number.
var pageWords = map[string]bool{"page": true, "p": true, "pg": true, "seite": true, "s": true, "página": true, "pagina": true, "pág": true, "pag": true,
	"strona": true, "str": true, "side": true, "sida": true, "страница": true, "стр": true, "с": true, "sayfa": true, "of": true, "von": true, "de": true, "sur": true,
	"di": true, "van": true, "z": true, "из": true, "av": true, "af": true, "ページ": true, "页": true, "第": true, "頁": true, "صفحة": true}

// pageNumber reads a line that is a page number alone: "3", "- 3 -", "Page 3 of
// 12", "3/12"; 0 where it is none.
func pageNumber(s string) int {
	if len(s) > 40 {
		return 0
	}
	number := 0
	for part := range strings.FieldsFuncSeq(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		n := 0
		for i := 0; i < len(part) && n >= 0; i++ {
			if !isDigit(part[i]) {
				n = -1
				break
			}
			if n = 10*n + int(part[i]-'0'); n > 9999 {
				return 0
			}
		}
		switch {
		case n < 0 && !pageWords[strings.ToLower(part)]:
			return 0
		case n > 0 && number == 0:
			number = n
		}
	}
	return number
}

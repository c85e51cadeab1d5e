// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// joinTitles joins the rows of titles and credits in large print, which are
// wrapped at a width of their own: two or three rows between blank lines
// without an end of a sentence. Print of one width has no large print.
func (r *reader) joinTitles(wrap int) {
	const most = 3
	if r.ragged == 0 {
		return
	}
	for i := 0; i < len(r.rows); {
		end := i + 1
		for end < len(r.rows) && r.rows[end].Gap == 0 && end-i <= most {
			end++
		}
		if n := end - i; n < 2 || n > most || !r.isTitle(i, end) {
			end = i + max(1, r.largePrint(i, wrap))
		}
		for k := i + 1; k < end; k++ {
			r.rows[k].joins = true
		}
		i = end
	}
}

// largePrint returns the number of rows from i on that are one headline in
// larger print than the story, above a date or credit: no row had room for the
// first word of the next, at a width of their own. It is 0 where there are none.
func (r *reader) largePrint(i, wrap int) int {
	const most, reach, label = 4, 6, 3 // rows of a headline; rows down to the date; words of a label above
	if r.rows[i].Gap == 0 && i > 0 && wordsOf(r.rows[i-1].Text) > label || r.columns(&r.rows[i]) < narrow {
		return 0
	}
	widest, n := 0, 1
	for ; n <= most && i+n < len(r.rows) && r.rows[i+n].Gap == 0 && !r.rows[i+n].joins; n++ {
		above, next := r.columns(&r.rows[i+n-1]), &r.rows[i+n]
		widest = max(widest, above)
		if above+1+firstWord(next.Text) <= widest || r.columns(next) > widest+r.ragged {
			break
		}
	}
	if n < 2 || n > most || 5*widest > 4*wrap || !r.isTitle(i, i+n) {
		return 0
	}
	scan := newScanner()
	for k := i + n; k < min(i+n+reach, len(r.rows)); k++ {
		f := scan.scan(r.rows[k].Text)
		if shape := shapeOf(&r.rows[k].Line, &f); shape == dateLike || shape == byLike {
			return n
		}
	}
	return 0
}

// isTitle reports whether rows i to end-1 are one title or credit: of one
// writing, without numbers alone, none the end of a sentence.
func (r *reader) isTitle(i, end int) bool {
	scan := newScanner()
	upper, lower := 0, false // rows in capitals; a word of the title begins with a small letter
	for k := i; k < end; k++ {
		row := &r.rows[k]
		f := scan.scan(row.Text)
		if row.Mark != Plain || row.kept || f.words < 2 || endsSentence(row.Text) || strings.HasSuffix(row.Text, ":") || shapeOf(&row.Line, &f) == dateLike {
			return false
		}
		if k > i && (shapeOf(&row.Line, &f) == byLike || lower && f.start == upperEnd && f.capitals == f.words) {
			return false
		}
		if f.upper == f.words {
			upper++
		}
		lower = lower || f.capitals*3 < f.words*2
	}
	return upper == 0 || upper == end-i
}

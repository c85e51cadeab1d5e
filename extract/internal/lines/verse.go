// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// eachBlock calls yield with the rows from one blank line to the next, first to
// end-1.
func (r *reader) eachBlock(yield func(first, end int)) {
	for i := 0; i < len(r.rows); {
		end := i + 1
		for end < len(r.rows) && r.rows[end].Gap == 0 {
			end++
		}
		yield(i, end)
		i = end
	}
}

// isNarrow reports a block of which no row is nearly as long as those of text
// that is wrapped at a width.
func (r *reader) isNarrow(first, end, wrap int) bool {
	for i := first; i < end; i++ {
		if 4*r.columns(&r.rows[i]) > 3*wrap {
			return false
		}
	}
	return true
}

// setNarrow marks the rows of the narrow blocks: verse, recipes and scores say
// nothing of the width that the text around them is wrapped at. It reports
// whether there are some, and more of the text is not narrow.
func (r *reader) setNarrow(wrap int) bool {
	narrow, others := 0, 0 // columns
	r.eachBlock(func(first, end int) {
		is := end-first > 1 && r.isNarrow(first, end, wrap)
		for i := first; i < end; i++ {
			if r.rows[i].narrow = is; is {
				narrow += r.columns(&r.rows[i])
			} else {
				others += r.columns(&r.rows[i])
			}
		}
	})
	return narrow > 0 && others > narrow
}

// keepVerse marks the rows of verse, recipes and scores that stand under the
// first paragraph: they end where their writer ended them.
func (r *reader) keepVerse(wrap int) {
	prose, verse := false, false // a paragraph is above; the block above is verse
	r.eachBlock(func(first, end int) {
		narrow := r.isNarrow(first, end, wrap)
		prose = prose || !narrow && end-first > 1
		verse = prose && narrow && r.isVerse(first, end, verse)
		for i := first; verse && i < end; i++ {
			r.rows[i].kept = true
		}
	})
}

// isVerse reports a narrow block of plain rows most of which had room for the
// first word of the next, so that no wrapping ended them, or that all have
// figures. Two rows are verse only under other verse.
func (r *reader) isVerse(first, end int, under bool) bool {
	const least, slack = 3, 2 // rows; columns
	widest, figures := 0, 0
	for i := first; i < end; i++ {
		row := &r.rows[i]
		if row.Mark != Plain {
			return false
		}
		widest = max(widest, r.columns(row))
		if strings.ContainsAny(row.Text, "0123456789") {
			figures++
		}
	}
	pairs, short := end-first-1, 0
	for i := first; i < end-1; i++ {
		if r.columns(&r.rows[i])+1+firstWord(r.rows[i+1].Text) <= widest-slack {
			short++
		}
	}
	switch {
	case pairs == 0:
		return false
	case figures == pairs+1:
		return true
	case pairs+1 < least && !under:
		return false
	}
	return 2*short >= pairs || under && pairs+1 < least
}

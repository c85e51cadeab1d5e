// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"unicode"
	"unicode/utf8"
)

// closeSpacing takes one blank line from under each line of a typescript that is
// set with double spacing: nearly every line has one, and without them the text
// is wrapped.
func (r *reader) closeSpacing() {
	const fewest = 5 // rows
	spaced, running := 0, 0
	for i := range r.rows {
		if r.rows[i].Gap == 0 {
			continue
		}
		spaced++
		if c, _ := utf8.DecodeRuneInString(r.rows[i].Text); unicode.IsLower(c) {
			running++
		}
	}
	if spaced < fewest || spaced*5 < len(r.rows)*4 || running*5 < spaced {
		return
	}
	r.shiftGaps(-1)
	if r.wrapWidth() == 0 {
		r.shiftGaps(1)
	}
}

// shiftGaps changes the blank lines above the rows that had some.
func (r *reader) shiftGaps(by int) {
	for i := range r.rows {
		row := &r.rows[i]
		if row.spaced = row.spaced || row.Gap > 0; row.spaced {
			row.Gap = uint8(int(row.Gap) + by)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "math"

// evenGaps undoes what a program did to all line ends on the way: where each
// was written twice, no two lines have none or two blank lines between them, but
// many have three; where only blank lines were, none have one.
func (r *reader) evenGaps() {
	const many = 8 // rows for each that a paragraph ends with
	least, odd, wide := uint8(math.MaxUint8), true, 0
	for i := 1; i < len(r.rows); i++ {
		gap := r.rows[i].Gap
		if gap > 0 {
			least = min(least, gap)
		}
		if odd = odd && gap%2 == 1; gap > 1 {
			wide++
		}
	}
	switch {
	case odd && wide > 1 && many*wide >= len(r.rows):
		for i := range r.rows {
			r.rows[i].Gap /= 2
		}
	case least > 1:
		for i := range r.rows {
			r.rows[i].Gap -= min(r.rows[i].Gap, least-1)
		}
	}
}

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
		if opensLower(r.rows[i].Text) {
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

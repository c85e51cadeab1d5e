// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"math/rand/v2"
	"testing"
)

// TestScorer holds that a scorer gives what its forest gives.
func TestScorer(t *testing.T) {
	forests := Unpack(weights, 2)
	rng := rand.New(rand.NewPCG(1, 2))
	rows := make([]row, 1999) // not a multiple of four
	p, blocks := read(t, "<body>"+storyPage)
	links := measurePage(p, blocks, Hints{}).rows[0] // the menu, which no one takes for the story
	for i := range rows {
		share := rng.IntN(20) // of features that differ
		rows[i] = links
		for k := range rows[i] {
			if rng.IntN(20) < share {
				rows[i][k] = uint8(rng.IntN(65))
			}
		}
	}
	for pass, s := range scorers() {
		sums := make([]int, len(rows))
		some := []int32{0}
		for i := range rows[2:] {
			some = append(some, int32(i+2))
		}
		s.sums(rows, some, sums)
		given := 0
		for i, got := range sums {
			want := forests[pass].sum(&rows[i])
			if i == 1 {
				want = 0 // was not asked
			}
			if got != want {
				t.Fatalf("pass %d, row %d: %d, want %d", pass+1, i, got, want)
			}
			if got == lost {
				given++
			}
		}
		if given == 0 || given == len(rows) {
			t.Errorf("pass %d: %d of %d rows were given up", pass+1, given, len(rows))
		}
	}
}

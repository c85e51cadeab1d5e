// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"strings"
	"testing"
	"time"
)

// TestLinear reads texts that invite work to grow with the square of their
// length, at two sizes.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, piece := range []string{". ", "! ", "… ", ".\"", "…”", "a. ", "A. ", "A.", "“", "” ", "Ann ", "Ann, ", "Mr. ", "Ann of ", "the ", "of ", "chief of the ", "\n", "a\n", "-", "'", "\u0301"} {
		measure := func(n int) time.Duration {
			text := strings.Repeat(piece, n/len(piece))
			best := time.Hour
			for range 2 {
				start := time.Now()
				FindPeople(Read(text), nil)
				best = min(best, time.Since(start))
			}
			return best
		}
		for try := 1; ; try++ { // a busy machine may slow one measurement down
			small, large := measure(30_000), measure(300_000)
			if large <= 40*small+200*time.Millisecond {
				break
			}
			if try == 3 {
				t.Errorf("%q: %v for 30 kB, %v for 300 kB", piece, small, large)
				break
			}
		}
	}
}

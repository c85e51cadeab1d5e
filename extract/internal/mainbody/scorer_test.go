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
	given := 0
	for range 2000 {
		var r row
		for i := range r {
			if rng.IntN(3) > 0 {
				r[i] = uint8(rng.IntN(65))
			}
		}
		for pass, s := range scorers() {
			got, want := s.sum(&r), forests[pass].sum(&r)
			if got != want {
				t.Fatalf("pass %d: %d, want %d", pass+1, got, want)
			}
			if got < hopeless {
				given++
			}
		}
	}
	if given == 0 {
		t.Error("no row was given up")
	}
}

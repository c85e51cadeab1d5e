// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"strconv"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/growth"
)

// TestLinear reads texts that invite work to grow with the square of their
// length, at two sizes.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, piece := range []string{". ", "! ", "… ", ".\"", "…”", "a. ", "A. ", "A.", "“", "” ", "Ann ", "Ann, ", "Mr. ", "Ann of ", "the ", "of ", "chief of the ", "\n", "a\n", "-", "'", "\u0301"} {
		growth.Linear(t, strconv.Quote(piece), 30_000, func(n int) func() {
			text := strings.Repeat(piece, n/len(piece))
			return func() { FindPeople(Read(text), nil) }
		})
	}
}

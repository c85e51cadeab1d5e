// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package growth lets tests judge how the time of a reading grows with its
// input.
package growth

import (
	"testing"
	"time"
)

// Linear fails the test where ten times an input takes forty times as long or
// more, and is slow: what grows with the square takes a hundred times as long.
// prepare makes an input of size n, and returns what reads it. Other work on the
// machine slows single readings down, so the best of several count.
func Linear(tb testing.TB, name string, n int, prepare func(n int) (read func())) {
	tb.Helper()
	const times, spare = 12, 50 * time.Millisecond
	one, ten := prepare(n), prepare(10*n)
	small, large := time.Hour, time.Hour
	for i := range times {
		small, large = min(small, took(one)), min(large, took(ten))
		if i > 0 && large <= 40*small+spare {
			return
		}
	}
	tb.Errorf("%s: %v for an input, %v for ten times as much", name, small, large)
}

func took(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

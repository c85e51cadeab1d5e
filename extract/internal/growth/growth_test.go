// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package growth

import (
	"testing"
	"time"
)

// verdict notes whether a test failed.
type verdict struct {
	testing.TB
	failed bool
}

func (v *verdict) Helper()               {}
func (v *verdict) Errorf(string, ...any) { v.failed = true }

// TestLinear: single slow readings do not matter, growth does.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	var v verdict
	n := 0
	Linear(&v, "", 1, func(size int) func() {
		return func() {
			if n++; size == 10 && n < 8 { // other work
				time.Sleep(250 * time.Millisecond)
			}
		}
	})
	if v.failed {
		t.Error("what is slow for other reasons fails")
	}
	Linear(&v, "", 1, func(size int) func() {
		return func() { time.Sleep(time.Duration(size*size) * 2 * time.Millisecond) }
	})
	if !v.failed {
		t.Error("what grows with the square passes")
	}
}

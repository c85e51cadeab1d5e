// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build unix

package extract_test

import (
	"syscall"
	"testing"
	"time"
)

// processorTime is what this process has used of the processors so far: other
// work on the machine does not count.
func processorTime(tb testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

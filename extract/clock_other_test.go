// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !unix

package extract_test

import (
	"testing"
	"time"
)

var started = time.Now()

// processorTime is the time on the clock: no other is known here.
func processorTime(testing.TB) time.Duration { return time.Since(started) }

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !unix

package main

import "time"

// processorTime is the time on the clock: no other is known here.
func processorTime() time.Duration { return time.Since(started) }

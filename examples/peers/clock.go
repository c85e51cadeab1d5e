// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import "time"

// started is where the clock is counted from on systems that do not tell what
// a process has used of the processors.
var started = time.Now()

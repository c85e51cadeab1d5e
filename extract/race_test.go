// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build race

package extract_test

// raceFactor is how much longer things may take under the race detector.
const raceFactor = 10

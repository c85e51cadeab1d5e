// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

// What the tests from outside of the package compare words with.
var (
	Key  = key
	Fold = fold
)

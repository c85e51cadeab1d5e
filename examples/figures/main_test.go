// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strings"
)

func Example() {
	err := printFigures(os.Stdout, strings.NewReader(`<html lang="en"><body><article><h1>Bridge reopens after repairs</h1>
<p>The bridge over the Lowmoor reopened after 14 months of repairs that cost $4.7 million, the council of the town said in a statement.</p>
<p>About 2,000 people crossed on the first day, and the share of those who walk to work is expected to grow by 3.5 percent.</p>
<p>The ferry that had carried commuters in the meantime made its last trip in the evening, with a band on board.</p></article></body></html>`))
	if err != nil {
		panic(err)
	}
	// Output:
	// 14 months    duration          14       month
	// $4.7 million  money             4700000  USD
	// About 2,000
}

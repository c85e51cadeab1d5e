// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strings"
)

func Example() {
	err := printQuotes(os.Stdout, strings.NewReader(`<html lang="en"><body><article><h1>Bridge reopens after repairs</h1>
<p>The bridge over the Lowmoor reopened on Friday after months of repairs, and the first walkers crossed it before sunrise.</p>
<p>“We are glad to see people walk across again,” said Bo Quill, the town’s chief engineer. “It was a long winter.”</p>
<p>The ferry that had carried commuters in the meantime made its last trip in the evening, with a band on board.</p></article></body></html>`))
	if err != nil {
		panic(err)
	}
	// Output:
	// Bo Quill, town’s chief engineer
	// 	direct    "We are glad to see people walk across again"
	// 	direct    "It was a long winter"
}

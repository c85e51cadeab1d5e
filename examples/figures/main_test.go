// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strings"
)

func Example() {
	err := printFigures(os.Stdout, strings.NewReader(`<html lang="en"><body><article><h1>Bridge reopens after repairs</h1>
<p class="byline">By Ann Poe</p><time datetime="2031-04-05T18:30:00+01:00">5 April 2031</time>
<p>The bridge over the Lowmoor reopened on Saturday after 14 months of repairs that cost the town about €4.7 million.</p>
<p>“We are glad to see people walk across again,” said Bo Quill, the town’s chief engineer, at the opening. “It was a long winter.”</p>
<p>More than 2,000 people crossed on the first day, and the share of those who walk to work is expected to grow by 3.5 percent.</p>
<p>The ferry that had carried commuters in the meantime made its last trip in the evening, with a band on board.</p>
</article></body></html>`))
	if err != nil {
		panic(err)
	}
	// Output:
	// Saturday                    date      2031-04-05
	// 14 months                   duration  14                  month
	// €4.7 million                money     4700000             EUR (approx)
	// 2,000                       count     2000                people (more than)
	// first                       ordinal   1                   day
	// 3.5 percent                 percent   3.5                 percent up
}

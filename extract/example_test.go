// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/copydesk/copydesk/extract"
)

const bridgePage = `<html lang="en"><body><article><h1>Bridge reopens after repairs</h1>
<p class="byline">By Ann Poe</p><time datetime="2031-04-05T18:30:00+01:00">5 April 2031</time>
<p>The bridge over the Lowmoor reopened on Saturday after 14 months of repairs that cost the town about €4.7 million.</p>
<p>“We are glad to see people walk across again,” said Bo Quill, the town’s chief engineer, at the opening. “It was a long winter.”</p>
<p>More than 2,000 people crossed on the first day, and the share of those who walk to work is expected to grow by 3.5 percent.</p>
<p>The ferry that had carried commuters in the meantime made its last trip in the evening, with a band on board.</p>
</article></body></html>`

func ExampleHTML() {
	page := strings.NewReader(bridgePage)

	a, err := extract.HTML(page, extract.Options{URL: "https://courier.example/bridge"})
	if err != nil {
		panic(err)
	}
	fmt.Println(a.Headline, "|", a.Byline.Authors[0].Name, "|", a.Published)
	for _, q := range a.Quotes {
		fmt.Printf("%s (%s): %s\n", q.Speaker.Name, q.Speaker.Role, q.Text)
	}
	for _, f := range a.Figures {
		fmt.Println(f.Text, "is", f.Kind, f.Value)
	}
	// Output:
	// Bridge reopens after repairs | Ann Poe | 2031-04-05T18:30:00+01:00
	// Bo Quill (town’s chief engineer): We are glad to see people walk across again
	// Bo Quill (town’s chief engineer): It was a long winter
	// Saturday is date 2031-04-05
	// 14 months is duration 14
	// €4.7 million is money 4700000
	// 2,000 is count 2000
	// first is ordinal 1
	// 3.5 percent is percent 3.5
}

func ExampleText() {
	pasted := `Home
Latest News
Politics
Sport
Subscribe
Bridge over the Lowmoor reopens to walkers after a winter of repairs
Bridge over the Lowmoor reopens to walkers after a winter of repairs
By Ann Poe
PublishedApril 5, 2031

The bridge over the Lowmoor reopened on Saturday after 14 months of repairs that cost the town about €4.7 million, the council said in a statement.

“We are glad to see people walk across again,” said Bo Quill, the town’s chief engineer, at the opening. “It was a long winter.”

More than 2,000 people crossed on the first day, and the share of those who walk to work is expected to grow by 3.5 percent, according to the council.

The ferry that had carried commuters in the meantime made its last trip in the evening, with a band on board. It is to be sold to a town upstream.

Share this article
Related stories
Ten bridges to see before they close
© 2031 Lowmoor Courier. All rights reserved.`

	a, err := extract.Text(pasted, extract.Options{SkipQuotes: true, SkipFigures: true})
	if err != nil {
		panic(err)
	}
	fmt.Println(a.Headline)
	fmt.Println(a.Byline.Text)
	fmt.Println(a.Published)
	fmt.Println(len(a.Body.Blocks), "paragraphs")
	// Output:
	// Bridge over the Lowmoor reopens to walkers after a winter of repairs
	// By Ann Poe
	// 2031-04-05
	// 4 paragraphs
}

func ExampleProse() {
	a, err := extract.Prose("“It was a long winter,” said Bo Quill on Saturday.", extract.Options{
		Reference: time.Date(2031, 4, 7, 0, 0, 0, 0, time.UTC), // what "Saturday" counts from
	})
	if err != nil {
		panic(err)
	}
	q, f := a.Quotes[0], a.Figures[0]
	fmt.Printf("%s: %q at bytes %d to %d\n", q.Speaker.Name, q.Text, q.Start, q.End)
	fmt.Println(f.Text, f.Kind, f.Value)
	// Output:
	// Bo Quill: "It was a long winter" at bytes 3 to 23
	// Saturday date 2031-04-05
}

func ExampleError() {
	_, err := extract.Text(" \n", extract.Options{})
	if e, ok := errors.AsType[*extract.Error](err); ok {
		fmt.Println(e.Stage, errors.Is(err, extract.ErrEmpty))
	}
	// Output:
	// read true
}

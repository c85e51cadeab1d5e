// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract_test

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/extract"
)

func ExampleDocument() {
	d, err := goquery.NewDocumentFromReader(strings.NewReader(bridgePage))
	if err != nil {
		panic(err)
	}
	a, err := extract.Document(d, extract.Options{})
	if err != nil {
		panic(err)
	}
	fmt.Println(a.Headline)
	// Output: Bridge reopens after repairs
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

func readPage(t testing.TB, c golden.Case) *article.Article {
	t.Helper()
	a, err := extract.HTML(bytes.NewReader(c.Input), extract.Options{Evidence: true})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func readText(t testing.TB, c golden.Case) *article.Article {
	t.Helper()
	a, err := extract.Text(string(c.Input), extract.Options{Evidence: true})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestPages(t *testing.T) {
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		t.Run(c.Name, func(t *testing.T) {
			a := readPage(t, c)
			golden.Check(t, c, a.AppendJSON(nil))
			checkLaws(t, a)
		})
	}
}

func TestText(t *testing.T) {
	for _, c := range golden.Cases(t, "../testdata/text", "input.txt") {
		t.Run(c.Name, func(t *testing.T) {
			a := readText(t, c)
			golden.Check(t, c, a.AppendJSON(nil))
			checkLaws(t, a)
		})
	}
}

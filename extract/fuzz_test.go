// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

var fuzzOptions = extract.Options{URL: "https://news.example/2025/03/06/story", Reference: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC), Evidence: true}

// lawful checks one extraction: a typed error or a lawful article, and the
// same JSON when it is made again.
func lawful(t *testing.T, run func() (*article.Article, error)) {
	t.Helper()
	a, err := run()
	if a == nil {
		var e *extract.Error
		if !errors.As(err, &e) || e.Err == nil {
			t.Fatalf("not an *Error with a cause: %v", err)
		}
		return
	}
	checkLaws(t, a)
	checkStrings(t, a)
	checkForms(t, a)
	b, again := run()
	if (err == nil) != (again == nil) || err != nil && !errors.As(err, new(*extract.LimitError)) {
		t.Fatalf("got %v, then %v", err, again)
	}
	if x, y := a.AppendJSON(nil), b.AppendJSON(nil); !bytes.Equal(x, y) {
		t.Fatalf("two runs differ:\n%s\n%s", x, y)
	}
}

func FuzzHTML(f *testing.F) {
	for _, c := range golden.Cases(f, "../testdata/pages", "page.html") {
		if len(c.Input) < 60_000 {
			f.Add(c.Input)
		}
	}
	f.Add([]byte(`<p>a<table><b>c<td>d</b>e<svg><title>f</svg><script type="application/ld+json">{"@type":"NewsArticle","headline":["x"]}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		lawful(t, func() (*article.Article, error) { return extract.HTML(bytes.NewReader(src), fuzzOptions) })
	})
}

func FuzzText(f *testing.F) {
	for _, c := range golden.Cases(f, "../testdata/text", "input.txt") {
		f.Add(string(c.Input))
	}
	f.Fuzz(func(t *testing.T, s string) {
		lawful(t, func() (*article.Article, error) { return extract.Text(s, fuzzOptions) })
	})
}

func FuzzProse(f *testing.F) {
	for _, c := range golden.Cases(f, "../testdata/text", "input.txt") {
		f.Add(string(c.Input))
	}
	f.Add("“A,” she said. “B.”\n\nAbout 3.5 million people, or one in five, left in 2024.")
	f.Fuzz(func(t *testing.T, s string) {
		lawful(t, func() (*article.Article, error) {
			a, err := extract.Prose(s, fuzzOptions)
			if err == nil && a.Body.Text != s && strings.ToValidUTF8(s, "") == s {
				t.Fatalf("the prose was changed: %q", a.Body.Text)
			}
			return a, err
		})
	})
}

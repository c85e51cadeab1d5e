// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

// TestDocument wants the same story from a parsed document as from the bytes.
func TestDocument(t *testing.T) {
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		if bytes.IndexFunc(c.Input, func(r rune) bool { return r == 0xfffd }) >= 0 {
			continue // goquery reads UTF-8 alone
		}
		d, err := goquery.NewDocumentFromReader(bytes.NewReader(c.Input))
		if err != nil {
			t.Fatal(err)
		}
		before, _ := d.Html()
		got, err := extract.Document(d, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if after, _ := d.Html(); after != before {
			t.Errorf("%s: the document was changed", c.Name)
		}
		want, err := extract.HTML(bytes.NewReader(c.Input), extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if g, w := got.AppendJSON(nil), want.AppendJSON(nil); !bytes.Equal(g, w) {
			t.Errorf("%s: from the document\n%.400s\nfrom the bytes\n%.400s", c.Name, g, w)
		}
	}
	var e *extract.Error
	if _, err := extract.Document(nil, extract.Options{}); !errors.As(err, &e) || e.Err != extract.ErrEmpty {
		t.Errorf("no document: %v", err)
	}
}

// TestCancelDocument: the document is the caller's once there is an answer.
func TestCancelDocument(t *testing.T) {
	d, err := goquery.NewDocumentFromReader(strings.NewReader(hugePage()[:2<<20]))
	if err != nil {
		t.Fatal(err)
	}
	for wait := time.Duration(0); wait < 20*time.Millisecond; wait += 2 * time.Millisecond {
		ctx, cancel := context.WithTimeout(t.Context(), wait)
		a, err := extract.DocumentContext(ctx, d, extract.Options{})
		d.Find("p").First().SetText(wait.String()) // the race detector sees who still reads
		if e, ok := errors.AsType[*extract.Error](err); a == nil && (!ok || !errors.Is(err, context.DeadlineExceeded) || e.Stage != extract.AnalyseStage) {
			t.Errorf("after %v: %v", wait, err)
		}
		cancel()
	}
	a, err := extract.DocumentContext(t.Context(), d, extract.Options{})
	if err != nil || a.Headline != "Bridge reopens" {
		t.Errorf("without an end: %v", err)
	}
}

func TestLimitsOfDocuments(t *testing.T) {
	d, err := goquery.NewDocumentFromReader(strings.NewReader(limitStart + limitEnd))
	if err != nil {
		t.Fatal(err)
	}
	a, err := extract.Document(d, extract.Options{MaxNodes: 12})
	if e, ok := errors.AsType[*extract.LimitError](err); !ok || e.Kind != extract.NodesLimit || a == nil {
		t.Errorf("got %v", err)
	}
}

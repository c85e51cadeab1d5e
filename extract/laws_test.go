// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// checkLaws holds an article against what package article promises of any.
func checkLaws(t testing.TB, a *article.Article) {
	t.Helper()
	text := a.Body.Text
	span := func(what string, s article.Span, words string) {
		t.Helper()
		if s.Start < 0 || s.End > len(text) || s.Start > s.End {
			t.Errorf("%s: span %v is outside of the body's %d bytes", what, s, len(text))
			return
		}
		if !boundary(text, s.Start) || !boundary(text, s.End) {
			t.Errorf("%s: span %v cuts a rune", what, s)
		}
		if words != "" && s.Of(text) != words {
			t.Errorf("%s: span %v covers %q, want %q", what, s, s.Of(text), words)
		}
	}
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		t.Errorf("the body is not clean UTF-8")
	}
	last := 0
	for i, b := range a.Body.Blocks {
		span("block", b.Span, "")
		if b.Start < last {
			t.Errorf("block %d starts at %d, before the end of the one before it, %d", i, b.Start, last)
		}
		last = b.End
	}
	last = 0
	for _, q := range a.Quotes {
		if q.Text == "" {
			t.Errorf("an empty quote at %v", q.Span)
		}
		span("quote", q.Span, q.Text)
		if q.Speaker.Mention != "" {
			span("speaker", q.Speaker.Span, q.Speaker.Mention)
		}
		if q.Start < last {
			t.Errorf("quote at %d is out of order", q.Start)
		}
		last = q.Start
	}
	last = 0
	for _, f := range a.Figures {
		if f.Text == "" {
			t.Errorf("an empty figure at %v", f.Span)
		}
		span("figure", f.Span, f.Text)
		if !f.Of.IsZero() {
			span("counted", f.Of.Span, f.Of.Text)
		}
		if f.Start < last {
			t.Errorf("figure at %d is out of order", f.Start)
		}
		last = f.Start
	}
	leads := 0
	for _, img := range a.Images {
		if img.Lead {
			leads++
		}
	}
	if leads > 1 {
		t.Errorf("%d lead images", leads)
	}
	if strings.ContainsAny(a.Headline, "\n\x00\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f") {
		t.Errorf("the headline holds control characters: %q", a.Headline)
	}
	for _, c := range a.Evidence {
		if c.Start > c.End {
			t.Errorf("evidence for %s has the range %d to %d", c.Field, c.Start, c.End)
		}
	}
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

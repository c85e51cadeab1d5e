// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"errors"
	"io"
	"math"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

const (
	limitStart = "<html lang=en><head><title>Bridge reopens after two years</title></head><body><article><h1>Bridge reopens after two years</h1>" +
		"<p>The council said on Tuesday that the harbour bridge would open in May, two years after the work on it began.</p>"
	limitEnd = "<p>“We will not wait any longer,” said Ann Poe, who runs the ferry. It carried 3,500 people a day.</p></article></body></html>"
)

// TestLimits: too much of anything ends in a typed error, beside the article
// that was found within the limit.
func TestLimits(t *testing.T) {
	var many strings.Builder
	for i := range 200 {
		many.WriteString(" a" + strconv.Itoa(i) + "=1")
	}
	var quotes strings.Builder
	for i := range 30 {
		quotes.WriteString("<p>“We will not wait for ferry number " + strconv.Itoa(i) + ",” said Ann Poe of the council. It cost $" + strconv.Itoa(i+5) + " million in the end, she told the town.</p>")
	}
	var fonts strings.Builder
	for i := range 50 {
		fonts.WriteString("<font color=c" + strconv.Itoa(i) + ">")
	}
	for _, tt := range []struct {
		name, inside string
		o            extract.Options
		want         extract.LimitError
	}{
		{"bytes", strings.Repeat("<p>More of the story.</p>", 100), extract.Options{MaxBytes: 1000}, extract.LimitError{Kind: extract.BytesLimit, Limit: 1000, Got: 1001}},
		{"nodes", strings.Repeat("<br>", 100), extract.Options{MaxNodes: 60}, extract.LimitError{Kind: extract.NodesLimit, Limit: 60, Got: 61}},
		{"attributes", "<p" + many.String() + ">x", extract.Options{MaxAttributes: 150}, extract.LimitError{Kind: extract.AttributesLimit, Limit: 150, Got: 200}},
		{"formatting", "<p>" + fonts.String() + "</p>", extract.Options{MaxFormatting: 20}, extract.LimitError{Kind: extract.FormattingLimit, Limit: 20, Got: 21}},
		{"depth", "<script type=application/ld+json>{\"a\":[[[[{}]]]]}</script>", extract.Options{MaxDepth: 3}, extract.LimitError{Kind: extract.DepthLimit, Limit: 3, Got: 4}},
		{"candidates", "<h1>Bridge</h1>", extract.Options{MaxCandidates: 2, Evidence: true}, extract.LimitError{Kind: extract.CandidatesLimit, Limit: 2, Got: 3}},
		{"quotes", quotes.String(), extract.Options{MaxQuotes: 7}, extract.LimitError{Kind: extract.QuotesLimit, Limit: 7}},
		{"figures", quotes.String(), extract.Options{MaxFigures: 7}, extract.LimitError{Kind: extract.FiguresLimit, Limit: 7, Got: 8}},
	} {
		src := limitStart + tt.inside + limitEnd
		if _, err := extract.HTML(strings.NewReader(src), extract.Options{}); err != nil {
			t.Errorf("%s: within the standard limits: %v", tt.name, err)
		}
		a, err := extract.HTML(strings.NewReader(src), tt.o)
		e, ok := errors.AsType[*extract.LimitError](err)
		if !ok {
			t.Errorf("%s: got %v", tt.name, err)
			continue
		}
		if tt.want.Got == 0 && e.Got > e.Limit {
			tt.want.Got = e.Got
		}
		if *e != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, *e, tt.want)
		}
		if a == nil || !strings.Contains(a.Body.Text, "The council said") {
			t.Errorf("%s: what was found is lost", tt.name)
			continue
		}
		checkLaws(t, a)
		if q, f := tt.o.MaxQuotes, tt.o.MaxFigures; q > 0 && len(a.Quotes) != q || f > 0 && len(a.Figures) != f {
			t.Errorf("%s: %d quotes, %d figures", tt.name, len(a.Quotes), len(a.Figures))
		}
		if errors.Is(err, extract.ErrTooLarge) != (tt.want.Kind == extract.BytesLimit) {
			t.Errorf("%s: %v as ErrTooLarge", tt.name, err)
		}
	}
}

func TestLimitsOfTexts(t *testing.T) {
	s := "The council said “we will not wait”, é.\n\nThe bridge opens in May."
	for max := 30; max < len(s); max++ {
		for name, read := range map[string]func(string, extract.Options) (*article.Article, error){"Text": extract.Text, "Prose": extract.Prose} {
			a, err := read(s, extract.Options{MaxBytes: max})
			if e, ok := errors.AsType[*extract.LimitError](err); !ok || e.Got != len(s) || a == nil {
				t.Fatalf("%s of %d bytes: %v", name, max, err)
			}
			if name == "Prose" && !strings.HasPrefix(s, a.Body.Text) {
				t.Errorf("Prose of %d bytes: %q", max, a.Body.Text)
			}
			checkLaws(t, a)
		}
	}
}

func readHTML(s string, o extract.Options) (*article.Article, error) {
	return extract.HTML(strings.NewReader(s), o)
}

// TestLimitsOfBlanks: what is blank up to the limit is not empty.
func TestLimitsOfBlanks(t *testing.T) {
	for _, s := range []string{strings.Repeat(" \n", 60) + "The bridge opens.", "é", "\uFEFF\u3000The bridge opens."} {
		for name, read := range map[string]func(string, extract.Options) (*article.Article, error){"HTML": readHTML, "Text": extract.Text, "Prose": extract.Prose} {
			for max := 1; max < min(len(s), 7); max++ {
				a, err := read(s, extract.Options{MaxBytes: max})
				if e, ok := errors.AsType[*extract.LimitError](err); !ok || e.Kind != extract.BytesLimit || a == nil {
					t.Errorf("%s of %d bytes of %q: %v", name, max, s, err)
					continue
				}
				checkLaws(t, a)
			}
		}
	}
}

// TestNoLimits: the largest numbers stand for no limit, and break nothing.
func TestNoLimits(t *testing.T) {
	o := extract.Options{MaxBytes: math.MaxInt, MaxNodes: math.MaxInt, MaxAttributes: math.MaxInt, MaxFormatting: math.MaxInt,
		MaxDepth: math.MaxInt, MaxCandidates: math.MaxInt, MaxQuotes: math.MaxInt, MaxFigures: math.MaxInt, Evidence: true}
	a, err := extract.HTML(io.MultiReader(strings.NewReader(limitStart+limitEnd)), o)
	if err != nil || a.Headline != "Bridge reopens after two years" {
		t.Errorf("a reader of unknown length: %v", err)
	}
	if runtime.GOOS == "js" {
		t.Skip("a stack is smaller there than any that the largest depth needs")
	}
	for _, unit := range []string{"[", "{\"a\":", "{\"@graph\":["} {
		a, err := extract.HTML(strings.NewReader("<script type=application/ld+json>"+strings.Repeat(unit, 4<<20/len(unit))+"</script>"+limitStart+limitEnd), o)
		if e, ok := errors.AsType[*extract.LimitError](err); !ok || e.Kind != extract.DepthLimit || a == nil {
			t.Errorf("%s: %v", unit, err)
		}
	}
}

// TestTruncated: a page that was cut off gives what stands before the cut.
func TestTruncated(t *testing.T) {
	cut := func(name string, src []byte) {
		before := 0
		for k := 1; k <= 20; k++ {
			at := len(src) * k / 20
			a, err := extract.HTML(bytes.NewReader(src[:at]), extract.Options{})
			if err != nil && len(bytes.TrimSpace(src[:at])) > 0 {
				t.Errorf("%s, %d of %d bytes: %v", name, at, len(src), err)
				continue
			}
			if a != nil {
				checkLaws(t, a)
				before = max(before, len(a.Body.Text))
			}
		}
		if whole, err := extract.HTML(bytes.NewReader(src), extract.Options{}); err == nil && len(whole.Body.Text) > 0 && before == 0 {
			t.Errorf("%s: no cut gives a body", name)
		}
	}
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		cut(c.Name, c.Input)
	}
	if testing.Short() {
		return
	}
	for i, src := range corpusPages(t, "newspaper4k") {
		if i%10 == 0 {
			cut("corpus page "+strconv.Itoa(i), src)
		}
	}
}

// TestCorpusLimits: no page of the corpora passes a limit.
func TestCorpusLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("reads three corpora")
	}
	for _, set := range []string{"newspaper4k", "trafilatura_eval", "htmldate"} {
		for i, src := range corpusPages(t, set) {
			if _, err := extract.HTML(bytes.NewReader(src), extract.Options{Evidence: true}); err != nil {
				if _, ok := errors.AsType[*extract.LimitError](err); ok {
					t.Errorf("%s %d: %v", set, i, err)
				}
			}
		}
	}
}

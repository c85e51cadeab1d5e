// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
	"github.com/copydesk/copydesk/extract/internal/growth"
)

// TestTextIsLinear reads texts of lines made to be costly, at two sizes.
func TestTextIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time, which the race detector and js/wasm distort; not with -short")
	}
	for _, part := range []string{
		"By\n", "By Ann Poe,\n", "Ann Poe\n", ",\n", "March 6, 2025\nAnn Poe\n", "> a\n", "- \n", "1. Ann\n", "**a\n", "[a](\n", "```\n",
		"Home\n", "The Heron 1\nThe Heron 2\n", "well-\nknown words that go on and on and on to the end of a line,\n", "Subject: a\nFrom: b\n",
		"The heron fell into the brewery on Monday, said its keeper, who had come to see it off.\n", "Source: Ann\n", "© 2025 Ann\n",
		"See ANN, page A4\n", "1/2 a\n", "----\nSponsored\n", "----\nFrom: a\nTo: b\nCc: c\nd\n", "Begin forwarded message:\nFrom: a\nTo: b\n", "- a\n  b\n",
	} {
		growth.Linear(t, strconv.Quote(part), 2_000, func(lines int) func() {
			s := strings.Repeat(part, lines/strings.Count(part, "\n"))
			return func() {
				if _, err := extract.Text(s, extract.Options{SkipQuotes: true, SkipFigures: true}); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// TestTextMarks asks that marks of direction and characters without width
// change no field and that every span holds.
func TestTextMarks(t *testing.T) {
	const story = "County finds a bridge\nBy Ann Poe\nMarch 6, 2025\n\nCarver County has found a bridge that it built in 2009, 11 miles from where its maps say it is.\n\n" +
		"“I would like to say that we are surprised,” said County Commissioner Adele Brandvold. “We are not surprised.”\n\n" +
		"An audit last year listed the bridge among 37 items that could not be located. The cow has not been found.\n"
	plain, err := extract.Text(story, extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, mark := range map[string]func(line string) string{
		"isolates":        func(l string) string { return "\u2066" + l + "\u2069" },
		"right to left":   func(l string) string { return "\u200f" + l + "\u200f" },
		"embedding":       func(l string) string { return "\u202b" + l + "\u202c" },
		"no width":        func(l string) string { return "\u200b" + l + "\u200b" },
		"in words":        func(l string) string { return strings.ReplaceAll(l, "e", "e\u2060") },
		"left to right":   func(l string) string { return "\u200e" + l },
		"byte order mark": func(l string) string { return "\ufeff" + l },
		"soft hyphens":    func(l string) string { return strings.ReplaceAll(l, "maps", "ma\u00adps") },
	} {
		t.Run(name, func(t *testing.T) {
			rows := strings.Split(story, "\n")
			for i, row := range rows {
				if row != "" {
					rows[i] = mark(row)
				}
			}
			a, err := extract.Text(strings.Join(rows, "\n"), extract.Options{Evidence: true})
			if err != nil {
				t.Fatal(err)
			}
			checkLaws(t, a)
			if a.Headline != plain.Headline || a.Published.String() != plain.Published.String() || len(a.Byline.Authors) != 1 || a.Byline.Authors[0].Name != "Ann Poe" {
				t.Errorf("headline %q, published %s, byline %v", a.Headline, a.Published, a.Byline.Authors)
			}
			if len(a.Body.Blocks) != len(plain.Body.Blocks) || len(a.Quotes) != len(plain.Quotes) {
				t.Errorf("%d blocks and %d quotes, want %d and %d", len(a.Body.Blocks), len(a.Quotes), len(plain.Body.Blocks), len(plain.Quotes))
			}
		})
	}
}

// TestTextSpans puts marks of direction, characters without width and combining
// marks at random places into the cases, and asks that every span holds.
func TestTextSpans(t *testing.T) {
	marks := []rune("\u200b\u200c\u200d\u200e\u200f\u202b\u202c\u202e\u2060\u2067\u2069\ufeff\u00ad\u0301\u061c\ufe0f\u034f\u00a0\u2028")
	for _, c := range golden.Cases(t, "../testdata/text", "input.txt") {
		for _, rate := range []int{4, 50} {
			random := rand.New(rand.NewPCG(uint64(len(c.Input)), uint64(rate)))
			var b strings.Builder
			for _, letter := range string(c.Input) {
				if random.IntN(rate) == 0 {
					b.WriteRune(marks[random.IntN(len(marks))])
				}
				b.WriteRune(letter)
			}
			if a, err := extract.Text(b.String(), extract.Options{Evidence: true}); err == nil {
				checkLaws(t, a)
				checkStrings(t, a)
			}
		}
	}
}

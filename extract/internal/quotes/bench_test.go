// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// markedShapes are lines with one quotation mark in ten bytes, which texts of
// any size repeat.
var markedShapes = []struct{ name, line string }{
	{"quoted lines", "“It is shut,” Poe said.\n"},
	{"one paragraph", "“It is shut,” Poe said. "},
	{"straight", "\"It is shut,\" Poe says. "},
	{"never closed", "“It is so “it was so “I know it, “said Poe.\n"},
	{"single", "‘It is shut,’ Poe said. "},
	{"speeches", "“It is shut. It is not.\n"},
	{"pull quotes", "“It is shut for now”\n"},
	{"colons", "ANN POE: “Yes, I do so”\n"},
}

// repeated returns size bytes of a line again and again.
func repeated(line string, size int) string {
	return strings.Repeat(line, size/len(line)+1)[:size]
}

// slowdown tells how many times longer a text of ten times the size takes. Ten
// small texts take turns with the large one, so that a busy machine takes as
// much from both, and the least of all rounds counts for each.
func slowdown(line string, size, rounds int) float64 {
	small, large := repeated(line, size), repeated(line, 10*size)
	took := func(s string, times int) time.Duration {
		start := time.Now()
		for range times {
			read(s, "en")
		}
		return time.Since(start)
	}
	ten, one := time.Hour, time.Hour
	for range rounds {
		ten, one = min(ten, took(small, 10)), min(one, took(large, 1))
	}
	return 10 * float64(one) / float64(ten)
}

// TestLinear reads texts of a size and of ten times that. A quadratic step would
// take a hundred times as long; the room is for a noisy machine.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	for _, c := range markedShapes {
		if x := slowdown(c.line, 40_000, 6); x > 30 {
			t.Errorf("%s: ten times the text took %.1f times as long", c.name, x)
		}
	}
}

// BenchmarkLinear reads a megabyte with some 10^5 quotation marks and reports
// how many times longer it takes than 100 KB: ten where time is linear.
func BenchmarkLinear(b *testing.B) {
	for _, c := range markedShapes {
		b.Run(strings.ReplaceAll(c.name, " ", "-"), func(b *testing.B) {
			var ratios []float64
			for b.Loop() {
				ratios = append(ratios, slowdown(c.line, 100_000, 2))
			}
			slices.Sort(ratios)
			b.ReportMetric(ratios[len(ratios)/2], "x-100KB")
		})
	}
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("“The pier is closed,” said Ann Poe, 45, who runs it. She added that “nobody” knew when it would open, according to the company.\n", 40)
	t := prose.Read(s)
	people := prose.FindPeople(t, nil)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Find(Input{Text: t, People: people, Language: "en"})
	}
}

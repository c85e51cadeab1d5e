// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/extract/internal/growth"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// news is running text of about 1,000 words with about as many figures as news has.
func news(tb testing.TB) string {
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "figures", "en.txt"))
	if err != nil {
		tb.Skip(err)
	}
	plain := "The council of the small town met in the old hall by the river and spoke about the new bridge, the school and the fair. "
	var b strings.Builder
	for line := range strings.Lines(string(data)) {
		if line == "\n" || line[0] == '#' || line[0] == '@' {
			continue
		}
		b.WriteString(unmark(line))
		b.WriteString(strings.Repeat(plain, 6))
		if len(strings.Fields(b.String())) > 1000 {
			break
		}
	}
	return b.String()
}

func BenchmarkFind(b *testing.B) {
	published := Context{Published: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC)}
	text := news(b)
	for _, bench := range []struct{ name, text string }{
		{"small", text[:500]}, {"1000 words", text}, {"huge", strings.Repeat(text, 50)},
	} {
		t := prose.Read(bench.text)
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(t, published)
			}
		})
	}
}

// TestLinear reads texts that invite work to grow with the square of their
// length, at two sizes.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, piece := range []string{
		"1", "1 ", "1,", "1.", "1-", "one ", "a ", "twenty-", "of ", "more than ", "between ", "Dec. ", "Monday, ", "$", "$1 ", "5'", "half a ",
		"to 1 ", "1/", ", 1, ", "(1", "and a half ", "million ", "hundred and ", "#1 ", "Ann 5, ", "the ", "said ", "\n1", "000 ", "1:", "point one ", "“", "'90s ", "- ", "A",
	} {
		growth.Linear(t, strconv.Quote(piece), 30_000, func(n int) func() {
			text := prose.Read(strings.Repeat(piece, n/len(piece)))
			return func() { Find(text, Context{}) }
		})
	}
}

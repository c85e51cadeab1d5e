// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// TestSeed reads the figures of the seed article's body.
func TestSeed(t *testing.T) {
	names, _ := filepath.Glob(filepath.Join("..", "..", "..", "..", "shared", "seed", "*.txt"))
	if len(names) == 0 {
		t.Skip("the seed article is not there")
	}
	data, err := os.ReadFile(names[0])
	if err != nil {
		t.Fatal(err)
	}
	_, body, ok := strings.Cut(string(data), "PublishedMarch 6, 2025")
	if !ok {
		t.Fatal("the seed article has another head")
	}
	var got []string
	for _, g := range Find(prose.Read(body), Context{Published: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC)}) {
		got = append(got, g.Text+"|"+describe(g))
	}
	want := []string{
		"Wednesday|date 2025-03-05",
		"1997|date 1997",
		"24|count 24; approx; of living captives",
		"35|count 35; at least; of deceased individuals",
		"second|ordinal 2; of phase",
		"January|date 2025-01",
		"first|ordinal 1; of phase",
		"33|count 33; of hostages",
		"2,000|count 2000; more than; of Palestinian prisoners",
		"first|ordinal 1; of phase",
		"half|ratio 0.5; of remaining captives",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

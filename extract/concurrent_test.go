// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"os"
	"strconv"
	"sync"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/golden"
)

// TestConcurrent reads the same cases, and pages of the corpus, from eight
// goroutines and wants the same articles as from one.
func TestConcurrent(t *testing.T) {
	cases := golden.Cases(t, "../testdata/pages", "page.html")
	if _, err := os.Stat("../../shared/corpus"); err == nil && !testing.Short() {
		for i, src := range corpusPages(t, "newspaper4k") {
			if i%4 == 0 {
				cases = append(cases, golden.Case{Name: "corpus page " + strconv.Itoa(i), Input: src})
			}
		}
	}
	want := make([]string, len(cases))
	for i, c := range cases {
		want[i] = string(readPage(t, c).AppendJSON(nil))
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range cases {
				k := (i + g*7) % len(cases)
				if got := string(readPage(t, cases[k]).AppendJSON(nil)); got != want[k] {
					t.Errorf("%s: another article in goroutine %d", cases[k].Name, g)
				}
			}
		})
	}
	wg.Wait()
}

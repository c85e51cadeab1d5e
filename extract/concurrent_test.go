// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

var whole = flag.Bool("whole", false, "read every page of the corpora from eight goroutines, not every fourth of one")

// concurrentCases are the cases of testdata and pages of the corpora.
func concurrentCases(t *testing.T) []golden.Case {
	cases := golden.Cases(t, "../testdata/pages", "page.html")
	if _, err := os.Stat("../../shared/corpus"); err != nil || testing.Short() && !*whole {
		return cases
	}
	sets, every := []string{"newspaper4k"}, 4
	if *whole {
		sets, every = []string{"newspaper4k", "trafilatura_eval", "htmldate"}, 1
	}
	for _, set := range sets {
		for i, src := range corpusPages(t, set) {
			if i%every == 0 {
				cases = append(cases, golden.Case{Name: set + " " + strconv.Itoa(i), Input: src})
			}
		}
	}
	return cases
}

// everyForm reads a page, and its text as pasted text and as prose; it returns
// a hash of all that was found.
func everyForm(src []byte) [sha256.Size]byte {
	h := sha256.New()
	add := func(a *article.Article, err error) *article.Article {
		if a == nil {
			a = &article.Article{}
		}
		fmt.Fprintln(h, string(a.AppendJSON(nil)), err)
		return a
	}
	a := add(extract.HTML(bytes.NewReader(src), extract.Options{Evidence: true}))
	add(extract.Text(a.Headline+"\n"+a.Byline.Text+"\n\n"+a.Body.Text, extract.Options{Evidence: true}))
	add(extract.Prose(a.Body.Text, extract.Options{}))
	return [sha256.Size]byte(h.Sum(nil))
}

// TestConcurrent reads the same cases, and pages of the corpus, from eight
// goroutines and wants the same articles as from one.
func TestConcurrent(t *testing.T) {
	cases := concurrentCases(t)
	start := time.Now()
	want := make([][sha256.Size]byte, len(cases))
	for i, c := range cases {
		want[i] = everyForm(c.Input)
	}
	alone := time.Since(start)
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range cases {
				k := (i + g*7) % len(cases)
				if everyForm(cases[k].Input) != want[k] {
					t.Errorf("%s: another article in goroutine %d", cases[k].Name, g)
				}
			}
		})
	}
	wg.Wait()
	t.Logf("%d pages, from one goroutine in %v and eight times over in %v", len(cases), alone, time.Since(start)-alone)
}

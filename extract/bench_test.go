// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// benchmarkPages are a small, a median and a huge page of testdata.
var benchmarkPages = []string{"not-found", "jsonld-modern", "long-read"}

func BenchmarkHTML(b *testing.B) {
	for _, name := range benchmarkPages {
		src, err := os.ReadFile(filepath.Join("../testdata/pages", name, "page.html"))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) { compare(b, [][]byte{src}) })
	}
}

// BenchmarkPage reads each case of testdata alone, to be profiled.
func BenchmarkPage(b *testing.B) {
	pages, err := filepath.Glob("../testdata/pages/*/page.html")
	if err != nil || len(pages) == 0 {
		b.Fatal("no cases", err)
	}
	for _, name := range pages {
		b.Run(filepath.Base(filepath.Dir(name)), func(b *testing.B) {
			src, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := extract.HTML(bytes.NewReader(src), extract.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCorpus reads the pages of the shared corpus, where it is there.
func BenchmarkCorpus(b *testing.B) {
	pages := corpusPages(b, "newspaper4k")
	b.Run("all", func(b *testing.B) { compare(b, pages) })
}

// readers are what compare has take turns; the first is the measure of the rest.
var readers = []struct {
	metric string
	read   func(src []byte) error
}{
	{"parse", func(src []byte) error { _, err := html.Parse(bytes.NewReader(src)); return err }},
	{"x-parse-page", func(src []byte) error { _, err := page.Read(src, page.Options{}); return err }},
	{"x-parse-without-prose", reader(extract.Options{SkipQuotes: true, SkipFigures: true})},
	{"x-parse", reader(extract.Options{})},
}

func reader(o extract.Options) func([]byte) error {
	return func(src []byte) error {
		_, err := extract.HTML(bytes.NewReader(src), o)
		return err
	}
}

// compare reports how long reading a page and extractions take beside
// html.Parse of the same bytes in the same run: all take turns, a few pages at
// a time, and a metric is the median of the ratios of all rounds. Allocations
// are those of the median page.
func compare(b *testing.B, pages [][]byte) {
	size := 0
	for _, src := range pages {
		size += len(src)
	}
	b.SetBytes(int64(size))
	allocs := medianAllocs(pages)
	ratios := make([][]float64, len(readers))
	for b.Loop() {
		spent := make([]time.Duration, len(readers))
		for some := range slices.Chunk(pages, turn) {
			for i, r := range readers {
				spent[i] += took(b, r.read, some)
			}
		}
		for i := range readers {
			ratios[i] = append(ratios[i], float64(spent[i])/float64(spent[0]))
		}
	}
	for i, r := range readers[1:] {
		slices.Sort(ratios[i+1])
		b.ReportMetric(ratios[i+1][len(ratios[i+1])/2], r.metric)
	}
	b.ReportMetric(allocs, "allocs/page")
}

// medianAllocs returns the number of allocations of an extraction, of which
// half of the pages need more.
func medianAllocs(pages [][]byte) float64 {
	var allocs []uint64
	var before, after runtime.MemStats
	for _, src := range pages {
		runtime.ReadMemStats(&before)
		_, _ = extract.HTML(bytes.NewReader(src), extract.Options{})
		runtime.ReadMemStats(&after)
		allocs = append(allocs, after.Mallocs-before.Mallocs)
	}
	slices.Sort(allocs)
	return float64(allocs[len(allocs)/2])
}

// turn is the number of pages that are read at a time.
const turn = 16

// took returns the processor time in which read reads the pages.
func took(tb testing.TB, read func([]byte) error, pages [][]byte) time.Duration {
	start := processorTime(tb)
	for _, src := range pages {
		// html.Parse refuses pages that nest too deep
		_ = read(src)
	}
	return processorTime(tb) - start
}

// corpusPages reads the pages of a corpus; the test or benchmark is skipped
// where the corpus is absent.
func corpusPages(tb testing.TB, name string) [][]byte {
	var pages [][]byte
	for _, line := range corpusLines(tb, name) {
		pages = append(pages, pageOf(tb, line))
	}
	return pages
}

// corpusLines reads the records of a corpus likewise.
func corpusLines(tb testing.TB, name string) [][]byte {
	f, err := os.Open("../../shared/corpus/web/" + name + ".jsonl.gz")
	if errors.Is(err, fs.ErrNotExist) {
		tb.Skip("needs ../shared/corpus, which is not here")
	}
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	r := bufio.NewReaderSize(z, 1<<20)
	var lines [][]byte
	for {
		line, err := r.ReadBytes('\n')
		if len(line) > 1 {
			lines = append(lines, line)
		}
		if err == io.EOF {
			return lines
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
}

func pageOf(tb testing.TB, line []byte) []byte {
	var rec struct {
		HTML string `json:"html"`
		B64  string `json:"html_b64"`
	}
	if err := json.Unmarshal(line, &rec); err != nil {
		tb.Fatal(err)
	}
	if rec.B64 == "" {
		return []byte(rec.HTML)
	}
	src, err := base64.StdEncoding.DecodeString(rec.B64)
	if err != nil {
		tb.Fatal(err)
	}
	return src
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"bytes"
	"cmp"
	"runtime"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// BenchmarkRead reads the pages of newspaper4k. Each iteration takes one page
// through html.Parse and through Read; "ratio" is the second's time divided by
// the first's.
func BenchmarkRead(b *testing.B) {
	pages := webPages(b, "newspaper4k")
	var parse, read time.Duration
	var size int64
	b.ReportAllocs()
	for i := range b.N {
		src := pages[i%len(pages)].bytes()
		size += int64(len(src))
		t0 := time.Now()
		if _, err := html.Parse(bytes.NewReader(src)); err != nil {
			b.Fatal(err)
		}
		t1 := time.Now()
		if _, err := Read(src, Options{}); err != nil {
			b.Fatal(err)
		}
		parse += t1.Sub(t0)
		read += time.Since(t1)
	}
	b.ReportMetric(float64(read)/float64(parse), "ratio")
	b.ReportMetric(float64(size)/read.Seconds()/1e6, "read-MB/s")
	b.ReportMetric(float64(size)/parse.Seconds()/1e6, "parse-MB/s")
}

// BenchmarkReadAlone is for profiles.
func BenchmarkReadAlone(b *testing.B) {
	pages := webPages(b, "newspaper4k")
	srcs := make([][]byte, len(pages))
	for i := range pages {
		srcs[i] = pages[i].bytes()
	}
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		src := srcs[i%len(srcs)]
		b.SetBytes(int64(len(src)))
		if _, err := Read(src, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSizes reads a small, a median and a huge page.
func BenchmarkSizes(b *testing.B) {
	pages := webPages(b, "newspaper4k", "trafilatura_eval", "htmldate")
	slices.SortFunc(pages, func(x, y webPage) int { return cmp.Compare(len(x.bytes()), len(y.bytes())) })
	for _, size := range []struct {
		name string
		page webPage
	}{
		{"small", pages[len(pages)/20]},
		{"median", pages[len(pages)/2]},
		{"huge", pages[len(pages)-1]},
	} {
		src := size.page.bytes()
		b.Run(size.name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(src, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(size.name+"/html.Parse", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := html.Parse(bytes.NewReader(src)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestMemory: reading a page of more than a megabyte allocates at most six
// times its size.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the whole corpus; not with -short")
	}
	worst := 0.0
	for _, w := range webPages(t, "newspaper4k", "trafilatura_eval", "htmldate") {
		src := w.bytes()
		if len(src) < 1<<20 {
			continue
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := Read(src, Options{}); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		worst = max(worst, float64(after.TotalAlloc-before.TotalAlloc)/float64(len(src)))
	}
	if worst == 0 || worst > 6 {
		t.Errorf("%.1f times the size of a page", worst)
	}
	t.Logf("at most %.1f times", worst)
}

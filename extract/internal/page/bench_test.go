// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"bytes"
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

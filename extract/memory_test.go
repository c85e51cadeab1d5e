// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract_test

import (
	"bytes"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"

	"github.com/copydesk/copydesk/extract"
)

// TestPeakMemory: reading a page of more than a megabyte needs at most six
// times its size at any moment, the caller's copy not counted.
func TestPeakMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads three corpora")
	}
	const most = 6
	seen, worst := 0, 0.0
	for _, set := range []string{"newspaper4k", "trafilatura_eval", "htmldate"} {
		for _, src := range largePages(t, set) {
			seen++
			need := float64(allocated(src)) / float64(len(src))
			if need > most { // that is all together; how much of it is held at a time?
				need = float64(peak(src)) / float64(len(src))
			}
			worst = max(worst, need)
			if need > most {
				t.Errorf("%s: %.1f times a page of %d bytes", set, need, len(src))
			}
		}
	}
	if seen == 0 {
		t.Error("no large page in the corpus")
	}
	t.Logf("%d pages, at most %.1f times", seen, worst)
}

// largePages returns copies of the corpus pages of more than a megabyte, so
// that the others are not held.
func largePages(t *testing.T, set string) [][]byte {
	var large [][]byte
	for _, src := range corpusPages(t, set) {
		if len(src) > 1<<20 {
			large = append(large, bytes.Clone(src))
		}
	}
	return large
}

func extractPage(src []byte) { _, _ = extract.HTML(bytes.NewReader(src), extract.Options{}) }

// allocated returns how many bytes an extraction allocates in all.
func allocated(src []byte) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	extractPage(src)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// peak returns the most that the heap grows by while a page is extracted, with
// garbage collected as soon as there is any to speak of.
func peak(src []byte) uint64 {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	now := func() uint64 {
		metrics.Read(heap)
		return heap[0].Value.Uint64()
	}
	runtime.GC()
	before := now()
	done := make(chan struct{})
	go func() {
		extractPage(src)
		close(done)
	}()
	for most := before; ; runtime.Gosched() {
		select {
		case <-done:
			return max(most, now()) - before
		default:
			most = max(most, now())
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os/exec"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/copydesk/copydesk/extract"
)

// What twice an input may cost.
const (
	mostTime  = 2.5                   // times the processor time
	leastTime = 20 * time.Millisecond // what is faster tells nothing
	mostBytes = 80                    // of memory for each byte of input,
	spareByte = 32 << 20              // and that many more
	mostPerMB = time.Second
)

// generator is one of the corpus's makers of hostile inputs.
type generator struct {
	Name, Kind string
	Base       int
}

func (g generator) make(tb testing.TB, n int) []byte {
	tb.Helper()
	return runGenerator(tb, "make", g.Name, strconv.Itoa(n))
}

// read extracts an input in the way of its kind. Every error is a typed one.
func (g generator) read(tb testing.TB, src []byte) {
	var err error
	if g.Kind == "text" {
		_, err = extract.Text(string(src), extract.Options{})
	} else {
		_, err = extract.HTML(bytes.NewReader(src), extract.Options{})
	}
	_, ok := errors.AsType[*extract.Error](err)
	if _, limited := errors.AsType[*extract.LimitError](err); err != nil && !ok && !limited {
		tb.Errorf("%s: %v", g.Name, err)
	}
}

func runGenerator(tb testing.TB, args ...string) []byte {
	tb.Helper()
	out, err := exec.Command("python3", append([]string{"../../shared/corpus/hostile/generate.py"}, args...)...).Output()
	if err != nil {
		tb.Skipf("needs the generators of ../shared/corpus/hostile: %v", err)
	}
	return out
}

func generators(tb testing.TB) []generator {
	var list []generator
	for line := range bytes.Lines(runGenerator(tb, "list")) {
		var g generator
		if err := json.Unmarshal(line, &g); err != nil {
			tb.Fatal(err)
		}
		list = append(list, g)
	}
	return list
}

// cost is what an extraction takes of the processor, at best of a few, and of
// memory at its peak.
func (g generator) cost(tb testing.TB, src []byte, times int) (least time.Duration, bytes uint64) {
	least = time.Hour
	var before, after runtime.MemStats
	for range times {
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := processorTime(tb)
		g.read(tb, src)
		least = min(least, processorTime(tb)-start)
		runtime.ReadMemStats(&after)
		bytes = after.TotalAlloc - before.TotalAlloc
	}
	return least, bytes
}

// TestLinear reads the output of every generator at two sizes: twice the input
// costs at most two and a half times the processor time. It prints the ratios.
func TestLinear(t *testing.T) {
	if !*linear {
		t.Skip("takes minutes; ask for it with -linear")
	}
	for _, g := range generators(t) {
		n := g.Base
		one, two := g.make(t, n), g.make(t, 2*n)
		ratio, t1, t2, held := 1e9, time.Duration(0), time.Duration(0), uint64(0)
		for try := range 3 { // other work on the machine disturbs the clock
			if ratio <= mostTime {
				break
			}
			if try == 2 { // what is read in another way once it is large
				one, two = two, g.make(t, 4*n)
			}
			t1, _ = g.cost(t, one, 2)
			t2, held = g.cost(t, two, 2)
			ratio = float64(t2) / float64(max(t1, time.Microsecond)) / max(float64(len(two))/float64(len(one))/2, 1)
		}
		limit := uint64(spareByte + mostBytes*len(two))
		if held > limit { // that is all together; how much of it is held at a time?
			held = peak(two)
		}
		perMB := time.Duration(float64(t2) / float64(len(two)) * 1e6)
		t.Logf("%-26s %9d bytes %8.1f ms, twice %5.2f times, %6.1f bytes a byte", g.Name, len(two), float64(t2)/1e6, ratio, float64(held)/float64(len(two)))
		if ratio > mostTime && t2 > leastTime {
			t.Errorf("%s: %v, of twice the input %v: %.2f times", g.Name, t1, t2, ratio)
		}
		if held > limit {
			t.Errorf("%s: %d bytes of memory for %d", g.Name, held, len(two))
		}
		if perMB > mostPerMB && t2 > leastTime {
			t.Errorf("%s: %v a megabyte", g.Name, perMB)
		}
	}
}

// TestTenMegabytes reads ten megabytes of what every generator makes. Each takes
// seconds, or passes a limit.
func TestTenMegabytes(t *testing.T) {
	if !*linear {
		t.Skip("takes minutes; ask for it with -linear")
	}
	const size = 10_000_000
	for _, g := range generators(t) {
		n := g.Base
		src := g.make(t, n)
		// Packed bytes are refused by their first: no more of them are made.
		for tries := 0; len(src) < size && tries < 8 && g.Kind != "warc"; tries++ {
			n = int(float64(n)*min(size/float64(len(src)), 16)) + 1
			src = g.make(t, n)
		}
		src = src[:min(len(src), size)]
		took, _ := g.cost(t, src, 1)
		t.Logf("%-26s %9d bytes %6.2f s", g.Name, len(src), took.Seconds())
		if most := mostPerMB * size / 1e6; took > most {
			t.Errorf("%s: %v for %d bytes", g.Name, took, len(src))
		}
	}
}

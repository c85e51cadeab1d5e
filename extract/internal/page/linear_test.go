// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build unix

package page

import (
	"bytes"
	"encoding/json"
	"flag"
	"os/exec"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"
)

var linear = flag.Bool("linear", false, "read the generated hostile pages at two sizes")

// generated returns the output of the corpus's generator of hostile pages.
func generated(tb testing.TB, args ...string) []byte {
	tb.Helper()
	out, err := exec.Command("python3", append([]string{corpusDir + "hostile/generate.py"}, args...)...).Output()
	if err != nil {
		tb.Skipf("no generator: %v", err)
	}
	return out
}

// processorTime is what this process has used of it so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// readCost is the least processor time of a few readings, and what one
// allocates.
func readCost(src string) (least time.Duration, bytes uint64) {
	least = time.Hour
	var before, after runtime.MemStats
	for range 5 {
		runtime.GC()
		runtime.ReadMemStats(&before)
		t := processorTime()
		_, _ = ReadString(src, Options{})
		least = min(least, processorTime()-t)
		runtime.ReadMemStats(&after)
	}
	return least, after.TotalAlloc - before.TotalAlloc
}

// TestLinear reads what each generator of hostile pages makes at two sizes:
// twice the input may not cost more than two and a half times the time, nor
// more than 80 bytes for each byte of it.
func TestLinear(t *testing.T) {
	if !*linear {
		t.Skip("takes a minute; ask for it with -linear")
	}
	for line := range bytes.Lines(generated(t, "list")) {
		var g struct {
			Name, Kind string
			Base       int
		}
		if err := json.Unmarshal(line, &g); err != nil {
			t.Fatal(err)
		}
		if g.Kind != "html" {
			continue
		}
		one := string(generated(t, "make", g.Name, strconv.Itoa(g.Base)))
		two := string(generated(t, "make", g.Name, strconv.Itoa(2*g.Base)))
		t1, _ := readCost(one)
		t2, bytes2 := readCost(two)
		grown := float64(len(two)) / float64(len(one)) / 2
		// Below some milliseconds, the clock measures other things.
		if ratio := float64(t2) / float64(t1) / max(grown, 1); ratio > 2.5 && t2 > 20*time.Millisecond {
			t.Errorf("%s: %v at %d bytes, %v at %d: %.1f times", g.Name, t1, len(one), t2, len(two), ratio)
		}
		if limit := uint64(32<<20 + 80*len(two)); bytes2 > limit {
			t.Errorf("%s: %d bytes allocated for %d", g.Name, bytes2, len(two))
		}
		if perMB := time.Duration(float64(t2) / float64(len(two)) * 1e6); perMB > 20*time.Millisecond || float64(bytes2) > 20*float64(len(two)) {
			t.Logf("%s: %v a megabyte, %.0f bytes a byte", g.Name, perMB, float64(bytes2)/float64(len(two)))
		}
	}
}

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
	"strings"
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

// floods are hostile pages of a kind that the generators lack.
var floods = []struct {
	name string
	make func(n int) string
}{
	{"body tags", func(n int) string { return "<p>" + strings.Repeat("<body a=1 b=2 c=3>", n) }},
	{"body tags with new attributes", func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString("<html a" + strconv.Itoa(i) + "=1>")
		}
		return b.String()
	}},
	{"bold ends in deep blocks", func(n int) string {
		return strings.Repeat("<b>"+strings.Repeat("<div>", 400)+strings.Repeat("</b><b>", 400), n/4000)
	}},
	{"items in deep spans", func(n int) string { return strings.Repeat("<span>", 900) + strings.Repeat("<li><p>", n) }},
	{"unknown ends in unknown elements", func(n int) string { return strings.Repeat("<x-a>", 1000) + strings.Repeat("</x-b>", n) }},
	{"unknown ends in SVG", func(n int) string { return "<svg>" + strings.Repeat("<x-a>", 1000) + strings.Repeat("</x-b>", n) }},
	{"rows in deep tables", func(n int) string {
		return strings.Repeat("<table><tr><td>", 250) + strings.Repeat("<tr>x<td><b>", n)
	}},
	{"bold before text in tables", func(n int) string { return "<table>" + strings.Repeat("<b>x<tr>", n) }},
	{"references", func(n int) string { return strings.Repeat("&notin;&#x20;&\r", n) }},
	{"nested select", func(n int) string { return strings.Repeat("<select><option><hr><select>", n) }},
	{"meta without encoding", func(n int) string { return strings.Repeat("<meta content='charset charset'>", n) + "\xFF" }},
}

// TestLinear reads hostile pages at two sizes: twice the input may not cost
// more than two and a half times the time, nor more than 80 bytes for each
// byte of it.
func TestLinear(t *testing.T) {
	if !*linear {
		t.Skip("takes a minute; ask for it with -linear")
	}
	for _, f := range floods {
		checkLinear(t, f.name, f.make(20000), f.make(40000))
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
		one := generated(t, "make", g.Name, strconv.Itoa(g.Base))
		checkLinear(t, g.Name, string(one), string(generated(t, "make", g.Name, strconv.Itoa(2*g.Base))))
	}
}

func checkLinear(t *testing.T, name, one, two string) {
	t.Helper()
	var (
		t1, t2 time.Duration
		bytes2 uint64
		ratio  = 1e9
	)
	for range 4 { // other work on the machine disturbs the clock
		if ratio <= 2.5 {
			break
		}
		t1, _ = readCost(one)
		t2, bytes2 = readCost(two)
		ratio = float64(t2) / float64(t1) / max(float64(len(two))/float64(len(one))/2, 1)
	}
	if ratio > 2.5 && t2 > 20*time.Millisecond {
		t.Errorf("%s: %v at %d bytes, %v at %d: %.1f times", name, t1, len(one), t2, len(two), ratio)
	}
	if limit := uint64(32<<20 + 80*len(two)); bytes2 > limit {
		t.Errorf("%s: %d bytes allocated for %d", name, bytes2, len(two))
	}
	perMB := time.Duration(float64(t2) / float64(len(two)) * 1e6)
	if perMB > 20*time.Millisecond || float64(bytes2) > 20*float64(len(two)) {
		t.Logf("%s: %v a megabyte, %.0f bytes a byte", name, perMB, float64(bytes2)/float64(len(two)))
	}
}

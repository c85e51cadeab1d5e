// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"
)

// headline says what was measured, when, and on what.
func headline(o options, pages [][]byte) string {
	total := 0
	for _, src := range pages {
		total += len(src)
	}
	var b strings.Builder
	if o.date != "" {
		fmt.Fprintf(&b, "Measured on %s: ", o.date)
	}
	fmt.Fprintf(&b, "%d pages of %s on average, %s, %s/%s, GOMAXPROCS=%d, medians of %d rounds.",
		len(pages), size(total/len(pages)), runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.GOMAXPROCS(0), o.rounds)
	return b.String()
}

func writeCosts(w io.Writer, costs []cost, versions map[string]string) {
	fmt.Fprintln(w, "| program | version | time a page | × html.Parse | MB/s | allocations a page | allocated, × page | pages without text |")
	fmt.Fprintln(w, "|---|---|---:|---:|---:|---:|---:|---:|")
	for i := range costs {
		c := &costs[i]
		textless := fmt.Sprint(c.textless)
		if i == 0 {
			textless = "" // the parser gives a tree
		}
		fmt.Fprintf(w, "| %s | %s | %s | %.2f | %.0f | %d | %.1f | %s |\n", c.program.name, versions[c.program.module],
			millis(c.perPage), c.ratio, c.perSec/1e6, c.allocs, c.bytes, textless)
	}
}

func writeGrowth(w io.Writer, all []growth) {
	fmt.Fprint(w, "| program |")
	for _, times := range growthTimes {
		fmt.Fprintf(w, " %d× |", times)
	}
	fmt.Fprintf(w, " last by first |\n|---|%s---:|\n", strings.Repeat("---:|", len(growthTimes)))
	for _, g := range all {
		fmt.Fprintf(w, "| %s |", g.program.name)
		for _, t := range g.times {
			if t == 0 {
				fmt.Fprint(w, " too long |")
			} else {
				fmt.Fprintf(w, " %s |", millis(t))
			}
		}
		if last := g.times[len(g.times)-1]; last > 0 && g.times[0] > 0 {
			fmt.Fprintf(w, " %.0f |\n", float64(last)/float64(g.times[0]))
		} else {
			fmt.Fprint(w, " |\n")
		}
	}
}

func writeBatches(w io.Writer, batches []batch) {
	fmt.Fprint(w, "| cores | time on the clock | pages a second | speedup |\n|---:|---:|---:|---:|\n")
	for _, b := range batches {
		fmt.Fprintf(w, "| %d | %s | %.0f | %.2f |\n", b.cores, millis(b.spent), b.perSec, b.speedup)
	}
}

// millis writes a time in milliseconds with three digits or all before the point.
func millis(d time.Duration) string {
	ms := d.Seconds() * 1e3
	switch {
	case ms < 10:
		return fmt.Sprintf("%.2f ms", ms)
	case ms < 100:
		return fmt.Sprintf("%.1f ms", ms)
	}
	return fmt.Sprintf("%.0f ms", ms)
}

// size writes a number of bytes.
func size(n int) string {
	if n < 1e6 {
		return fmt.Sprintf("%.0f kB", float64(n)/1e3)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

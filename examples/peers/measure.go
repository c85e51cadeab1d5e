// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"runtime"
	"slices"
	"sync"
	"time"
)

// cost is what one program needs for the pages.
type cost struct {
	program  *program
	perPage  time.Duration // processor time of all pages by their number; median of the rounds
	perSec   float64       // bytes of input a second of processor time
	ratio    float64       // its time by that of the first program in the same round; median
	allocs   int           // allocations a page; median of the pages
	bytes    float64       // bytes allocated for each byte of input, over all pages
	textless int           // pages that it gave an error or no text for
}

// measureCosts has each program read all pages, the programs taking turns.
// Each round begins with another program, so that none always follows the same.
func measureCosts(programs []program, pages [][]byte, rounds int) []cost {
	total := 0
	for _, src := range pages {
		total += len(src)
	}
	costs := make([]cost, len(programs))
	for i := range programs {
		costs[i].program = &programs[i]
		costs[i].count(pages, total) // it also warms the program up
	}
	times := make([][]time.Duration, len(programs))
	for round := range rounds {
		for k := range programs {
			i := (round + k) % len(programs)
			times[i] = append(times[i], turn(&programs[i], pages))
		}
	}
	for i := range costs {
		ratios := make([]float64, rounds)
		for round := range rounds {
			ratios[round] = float64(times[i][round]) / float64(times[0][round])
		}
		spent := median(times[i])
		costs[i].perPage = spent / time.Duration(len(pages))
		costs[i].perSec = float64(total) / spent.Seconds()
		costs[i].ratio = median(ratios)
	}
	return costs
}

// shortest is the least that is measured at a time: long enough for the
// collector of garbage to run as often as it does in a long job.
const shortest = 200 * time.Millisecond

// turn returns the processor time in which a program reads the pages, the
// collecting of its garbage included. Few or short pages are read repeatedly.
func turn(p *program, pages [][]byte) time.Duration {
	runtime.GC() // what the program before has left
	start := processorTime()
	for n := 1; ; n++ {
		for _, src := range pages {
			_, _ = p.safely(src) // pages that it fails on were counted
		}
		if spent := processorTime() - start; spent >= shortest {
			return spent / time.Duration(n)
		}
	}
}

// count notes what the program allocates, and the pages that it fails on.
func (c *cost) count(pages [][]byte, total int) {
	allocs := make([]int, len(pages))
	var before, after runtime.MemStats
	for i, src := range pages {
		runtime.ReadMemStats(&before)
		text, err := c.program.safely(src)
		runtime.ReadMemStats(&after)
		allocs[i] = int(after.Mallocs - before.Mallocs)
		c.bytes += float64(after.TotalAlloc-before.TotalAlloc) / float64(total)
		if err != nil || text == "" {
			c.textless++
		}
	}
	c.allocs = median(allocs)
}

// growth is how the time of a program follows the length of a page.
type growth struct {
	program *program
	times   []time.Duration // processor time at each of growthTimes; 0 where it was left out
}

// growthTimes are the lengths that growth is measured at, as multiples.
var growthTimes = []int{1, 10, 100}

// measureGrowth reads lengthened pages with each program. A length that would
// take longer than the limit if the time grew no faster than the page is left
// out.
func measureGrowth(programs []program, base []byte, rounds int, limit time.Duration) []growth {
	out := make([]growth, len(programs))
	for i := range out {
		out[i] = growth{&programs[i], make([]time.Duration, len(growthTimes))}
	}
	for k, times := range growthTimes {
		src := lengthen(base, times)
		spent := make([][]time.Duration, len(programs))
		for range rounds {
			for i := range programs {
				if k > 0 && !fits(out[i].times[k-1], times/growthTimes[k-1], limit) {
					continue
				}
				spent[i] = append(spent[i], turn(&programs[i], [][]byte{src}))
			}
		}
		for i := range out {
			if len(spent[i]) > 0 {
				out[i].times[k] = median(spent[i])
			}
		}
	}
	return out
}

// fits reports whether a page some times as long can be read within the limit.
func fits(last time.Duration, times int, limit time.Duration) bool {
	return last > 0 && last*time.Duration(times) <= limit
}

// batch is how fast all pages are read with some cores.
type batch struct {
	cores   int
	spent   time.Duration // on the clock; median of the rounds
	perSec  float64       // pages
	speedup float64       // the first batch's time by this one's in the same round; median
}

// measureBatches reads all pages with copydesk on each number of cores, in turns.
func measureBatches(pages [][]byte, cores []int, rounds int) []batch {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	p := &programs[1]
	times := make([][]time.Duration, len(cores))
	for range rounds {
		for i, n := range cores {
			runtime.GOMAXPROCS(n)
			times[i] = append(times[i], batchTurn(p, pages, n))
		}
	}
	out := make([]batch, len(cores))
	for i, n := range cores {
		speedups := make([]float64, rounds)
		for round := range rounds {
			speedups[round] = float64(times[0][round]) / float64(times[i][round])
		}
		spent := median(times[i])
		out[i] = batch{n, spent, float64(len(pages)) / spent.Seconds(), median(speedups)}
	}
	return out
}

// batchTurn is turn with n goroutines, and with the time on the clock.
func batchTurn(p *program, pages [][]byte, n int) time.Duration {
	runtime.GC()
	start := time.Now()
	for k := 1; ; k++ {
		readTogether(p, pages, n)
		if spent := time.Since(start); spent >= shortest {
			return spent / time.Duration(k)
		}
	}
}

// readTogether reads the pages with n goroutines.
func readTogether(p *program, pages [][]byte, n int) {
	todo := make(chan []byte)
	var all sync.WaitGroup
	for range n {
		all.Go(func() {
			for src := range todo {
				_, _ = p.safely(src)
			}
		})
	}
	for _, src := range pages {
		todo <- src
	}
	close(todo)
	all.Wait()
}

// median returns the middle value, the upper one of two.
func median[T int | float64 | time.Duration](values []T) T {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

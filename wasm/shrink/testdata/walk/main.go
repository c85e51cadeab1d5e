// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command walk makes the runtime walk its stacks: to move them, to collect
// garbage with pointers on them, to run deferred calls and to recover; it also
// waits for timers, channels and locks, and prints what comes out of that. With
// an argument it crashes.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

type leaf struct {
	name string
	next *leaf
}

// grow holds pointers in frames that the stack's growth moves.
func grow(depth int, above *leaf) int {
	here := leaf{strings.Repeat("x", depth%7), above}
	if depth == 0 {
		runtime.GC()
		sum := 0
		for l := &here; l != nil; l = l.next {
			sum += len(l.name)
		}
		return sum
	}
	return grow(depth-1, &here)
}

func recovered(i int, list []int) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint("recovered: ", r)
		}
	}()
	for range 3 {
		defer func() { list[0]++ }()
	}
	return fmt.Sprint("fine: ", list[i])
}

// crash ends the program in one of several ways.
func crash(how string) {
	var none *leaf
	switch how {
	case "panic":
		panic(&parseError{errors.New("inner")})
	case "nil":
		fmt.Println(none.name)
	case "index":
		fmt.Println(recovered(2, nil), []int{1}[len(how)])
	case "deadlock":
		var lock sync.Mutex
		lock.Lock()
		lock.Lock()
	}
}

// wait goes through timers, channels and locks.
func wait() {
	var lock sync.Mutex
	var all sync.WaitGroup
	count := map[string]int{}
	for i := range 10 {
		all.Go(func() {
			time.Sleep(time.Duration(i) * time.Millisecond)
			lock.Lock()
			defer lock.Unlock()
			count[strings.Repeat("z", i%3)]++
		})
	}
	all.Wait()
	fmt.Println(count)
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for range 3 {
		select {
		case <-ticker.C:
		case <-time.After(time.Minute):
			fmt.Println("late")
		}
	}
	ctx, stop := context.WithTimeout(context.Background(), time.Millisecond)
	defer stop()
	<-ctx.Done()
	fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	zone := time.FixedZone("CET", 3600)
	fmt.Println(time.Date(2026, 7, 1, 12, 0, 0, 0, zone).UTC(), time.Unix(0, 0).In(zone))
}

// reuse makes much garbage of all sizes, with finalizers in between.
func reuse() {
	finalized := make(chan int, 1000)
	sum := 0
	for i := range 300 {
		l := &leaf{name: strings.Repeat("w", i*i)}
		sum += len(l.name)
		runtime.SetFinalizer(l, func(l *leaf) { finalized <- len(l.name) })
	}
	for range 3 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println(sum, len(finalized) > 0)
}

func main() {
	if len(os.Args) > 1 {
		crash(os.Args[1])
	}
	wait()
	reuse()
	fmt.Println(grow(10000, nil))
	for i := range 3 {
		list := []int{1, 2}
		fmt.Println(recovered(i, list), list)
	}
	results := make(chan int)
	for i := range 20 {
		go func() {
			kept := make([]*leaf, 100)
			for j := range kept {
				kept[j] = &leaf{name: strings.Repeat("y", j)}
				runtime.Gosched()
			}
			runtime.GC()
			sum := grow(100*i, nil)
			for _, l := range kept {
				sum += len(l.name)
			}
			results <- sum
		}()
	}
	total := 0
	for range 20 {
		total += <-results
	}
	fmt.Println(total)
	var err error = &parseError{errors.New("inner")}
	fmt.Println(errors.Unwrap(err), err)
}

type parseError struct{ inner error }

func (e *parseError) Error() string { return "outer: " + e.inner.Error() }
func (e *parseError) Unwrap() error { return e.inner }

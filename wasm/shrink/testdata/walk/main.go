// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command walk makes the runtime walk its stacks: to move them, to collect
// garbage with pointers on them, to run deferred calls and to recover. It
// prints what comes out of that.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
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

func main() {
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

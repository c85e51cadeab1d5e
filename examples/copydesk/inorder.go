// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"iter"
	"runtime"
)

// inOrder does the work on every job with all cores and hands the results to
// write, one at a time and in the order of the jobs. At most twice as many
// jobs as there are cores are under way. It calls idle whenever no result is
// ready, and stops at the first error of write or idle.
func inOrder[Job, Result any](jobs iter.Seq[Job], work func(Job) Result, write func(Result) error, idle func() error) error {
	type task struct {
		job  Job
		done chan Result
	}
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan task)
	queue := make(chan task, 2*workers) // the same tasks, in order
	stop := make(chan struct{})
	defer close(stop)

	for range workers {
		go func() {
			for t := range todo {
				t.done <- work(t.job)
			}
		}()
	}
	go func() {
		defer close(queue)
		defer close(todo)
		for job := range jobs {
			t := task{job, make(chan Result, 1)}
			select {
			case queue <- t:
			case <-stop:
				return
			}
			select {
			case todo <- t:
			case <-stop:
				return
			}
		}
	}()

	for {
		t, open, err := receive(queue, idle)
		if err != nil || !open {
			return err
		}
		r, _, err := receive(t.done, idle)
		if err != nil {
			return err
		}
		if err := write(r); err != nil {
			return &outputError{err}
		}
	}
}

// receive takes the next value of a channel, and calls idle before it waits.
func receive[T any](from <-chan T, idle func() error) (value T, open bool, err error) {
	select {
	case value, open = <-from:
		return value, open, nil
	default:
	}
	if err := idle(); err != nil {
		return value, false, &outputError{err}
	}
	value, open = <-from
	return value, open, nil
}

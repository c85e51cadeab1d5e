// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Copydesk reads news pages and pasted text and prints what they hold: the
// headline, byline, dates, body, quotes with their speakers and figures with
// their meaning. It is the reference program of the copydesk library.
//
// Run it with -h for its flags.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/copydesk/copydesk/article/render"
)

// The exit codes.
const (
	exitDone   = 0 // every input was read
	exitFailed = 1 // an input could not be read; the others were
	exitUsage  = 2 // the command line is wrong
	exitOutput = 3 // the output could not be written
)

// console is the world that a run sees.
type console struct {
	in       io.Reader
	out, err io.Writer
	terminal bool // out is shown to a person
	getenv   func(string) string
}

// report writes one line of what went wrong. Names and addresses in it cannot
// steer the terminal, nor make a line of their own.
func (c console) report(format string, args ...any) {
	text := render.Plain(fmt.Sprintf(format, args...))
	fmt.Fprintln(c.err, "copydesk: "+strings.ReplaceAll(text, "\n", " "))
}

func main() {
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of writing, which is reported
	os.Exit(run(os.Args[1:], console{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		terminal: isTerminal(os.Stdout), getenv: os.Getenv,
	}))
}

// run does what a command line says and returns the exit code.
func run(args []string, c console) int {
	o, err := parseFlags(args, c)
	switch {
	case errors.Is(err, errHelp):
		fmt.Fprint(c.out, usage)
		return exitDone
	case err != nil:
		c.report("%v", err)
		fmt.Fprintln(c.err, "Run copydesk -h for help.")
		return exitUsage
	}
	var file *os.File // of --out
	if o.out != "" {
		if file, o.done, err = openOutput(o.out, o.resume); err != nil {
			c.report("output: %v", err)
			return exitOutput
		}
		c.out = file
	}
	out := bufio.NewWriterSize(c.out, 64<<10)
	if o.jsonl {
		err = runLines(c.in, out, o)
	} else {
		err = runFiles(c, out, o)
	}
	endErr := out.Flush()
	if file != nil {
		if closeErr := file.Close(); endErr == nil {
			endErr = closeErr
		}
	}
	if err == nil && endErr != nil {
		err = &outputError{endErr}
	}
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errInputFailed): // each was reported with its name
		return exitFailed
	}
	c.report("%v", err)
	if _, ok := errors.AsType[*outputError](err); ok {
		return exitOutput
	}
	return exitFailed
}

// outputError says that the output could not be written.
type outputError struct{ err error }

func (e *outputError) Error() string { return "output: " + e.err.Error() }
func (e *outputError) Unwrap() error { return e.err }

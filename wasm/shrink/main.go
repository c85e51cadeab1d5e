// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command shrink makes a Go program for WebAssembly smaller, most of all in its
// compressed form, and changes nothing in what it does:
//
//	go run ./wasm/shrink copydesk.wasm smaller.wasm
//
// With -build it also compiles copydesk itself, as it is shipped, and with
// -sizes it tells what each package costs:
//
//	go run ./wasm/shrink -build [-sizes] copydesk.wasm
//
// Go's linker writes, whatever its flags, the names of all functions and files
// and the line of every instruction, for tracebacks; and it cuts the data into
// tens of thousands of pieces. Here these tables are left out, what the runtime
// needs to walk the stack is written anew, and the data is laid out in few
// pieces. A program that crashes still says why, but not where.
//
// Where copydesk itself is compiled, parts of Go's runtime that it never runs
// are left out as well: see cuts.
//
// Go's compiler sends every jump through a table of branches at the function's
// start. Here jumps ahead are branches, which makes the code smaller, and faster
// by a third.
//
// The tables are those of Go 1.26. A program whose tables aren't laid out that
// way is copied as it is, and so is one that doesn't read back as expected.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: shrink PROGRAM.wasm SMALLER.wasm\n       shrink -build [-sizes] SMALLER.wasm")
		flag.PrintDefaults()
	}
	building := flag.Bool("build", false, "compile copydesk and make it smaller")
	sizes := flag.Bool("sizes", false, "with -build: tell what each package costs")
	flag.Parse()
	var err error
	switch {
	case *building && flag.NArg() == 1:
		var account io.Writer
		if *sizes {
			account = os.Stdout
		}
		err = build(".", flag.Arg(0), os.Stderr, account)
	case !*building && !*sizes && flag.NArg() == 2:
		err = run(flag.Arg(0), flag.Arg(1))
	default:
		flag.Usage()
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "shrink:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	program, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	smaller, err := shrink(program)
	if err != nil {
		fmt.Fprintf(os.Stderr, "shrink: %s is copied as it is: %v\n", from, err)
		smaller = program
	}
	return os.WriteFile(to, smaller, 0o644)
}

// shrink returns the smaller form of a program. The error says why there is
// none.
func shrink(module []byte) ([]byte, error) {
	before, err := readProgram(module)
	if err != nil {
		return nil, err
	}
	after, err := readProgram(module)
	if err != nil {
		return nil, err
	}
	if err := after.rewriteCode(); err != nil {
		return nil, err
	}
	after.strip()
	out := after.write()
	again, err := readProgram(out)
	if err != nil {
		return nil, err
	}
	if err := isSame(before.functions, after.list, again.functions); err != nil {
		return nil, err
	}
	return out, nil
}

func readTables(data []byte) (*functions, error) {
	m, err := readMemory(data)
	if err != nil {
		return nil, err
	}
	return findFunctions(m)
}

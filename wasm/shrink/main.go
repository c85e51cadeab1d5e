// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command shrink makes a Go program for WebAssembly smaller, most of all in its
// compressed form, and changes nothing in what it does:
//
//	go run ./wasm/shrink copydesk.wasm smaller.wasm
//
// Go's linker writes, whatever its flags, the names of all functions and files
// and the line of every instruction, for tracebacks; and it cuts the data into
// tens of thousands of pieces. Here these tables are left out, what the runtime
// needs to walk the stack is written anew, and the data is laid out in few
// pieces. A program that crashes still says why, but not where.
//
// The tables are those of Go 1.26. A program whose tables aren't laid out that
// way is copied as it is, and so is one that doesn't read back as expected.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: shrink PROGRAM.wasm SMALLER.wasm")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
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
func shrink(program []byte) ([]byte, error) {
	sections, err := readModule(program)
	if err != nil {
		return nil, err
	}
	data := dataSection(sections)
	if data == nil {
		return nil, errLayout
	}
	before, err := readTables(data.body)
	if err != nil {
		return nil, err
	}
	after, err := readTables(data.body)
	if err != nil {
		return nil, err
	}
	after.strip()
	data.body = after.m.section()

	again, err := readTables(data.body)
	if err != nil {
		return nil, err
	}
	if err := isSame(before, again); err != nil {
		return nil, err
	}
	return writeModule(sections), nil
}

// dataSection finds the only data section; nil if there are more or none.
func dataSection(sections []section) *section {
	var found *section
	for i := range sections {
		if sections[i].id != sectionData {
			continue
		}
		if found != nil {
			return nil
		}
		found = &sections[i]
	}
	return found
}

func readTables(data []byte) (*functions, error) {
	m, err := readMemory(data)
	if err != nil {
		return nil, err
	}
	return findFunctions(m)
}

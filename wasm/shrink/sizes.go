// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// cost is what a package adds to the program, in bytes before compression.
type cost struct {
	code    int // its functions, as the program has them
	shrunk  int // the same after they were rewritten
	strings int // texts of the compiled package, also those that the linker drops
	data    int // tables and variables with a value, likewise
}

// writeSizes writes what each package costs, the largest first.
func writeSizes(out io.Writer, folder string, program []byte) error {
	p, err := readProgram(program)
	if err != nil {
		return err
	}
	costs := map[string]*cost{}
	of := func(name string) *cost {
		if costs[name] == nil {
			costs[name] = &cost{}
		}
		return costs[name]
	}
	for i, body := range p.bodies {
		of(packageOf(p.list[i].name)).code += len(body)
	}
	if err := p.rewriteCode(); err != nil {
		return err
	}
	for i, body := range p.bodies {
		of(packageOf(p.list[i].name)).shrunk += len(body)
	}
	if err := addData(folder, of); err != nil {
		return err
	}
	fmt.Fprintf(out, "%10s %10s %10s %10s  package, in bytes\n", "code", "shrunk", "strings", "data")
	names := slices.SortedFunc(maps.Keys(costs), func(a, b string) int {
		return cmp.Or(costs[b].total()-costs[a].total(), cmp.Compare(a, b))
	})
	for _, name := range names {
		if c := costs[name]; c.total() >= 1<<10 {
			fmt.Fprintf(out, "%10d %10d %10d %10d  %s\n", c.code, c.shrunk, c.strings, c.data, name)
		}
	}
	_, err = fmt.Fprintf(out, "the data of the program: %d, of it tables that walk the stack: %d\n", len(p.m), p.word(wordEnd)-p.word(0))
	return err
}

func (c *cost) total() int { return c.shrunk + c.strings + c.data }

// packageOf is the package of a function, by its name.
func packageOf(name string) string {
	path, last := "", name
	if i := strings.LastIndexByte(name, '/'); i >= 0 && !strings.ContainsAny(name[:i], "[(") {
		path, last = name[:i+1], name[i+1:]
	}
	last, _, _ = strings.Cut(last, ".")
	return path + last
}

// addData adds up the symbols of the compiled packages that are no functions.
func addData(folder string, of func(string) *cost) error {
	cmd := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", module+"/wasm")
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	list, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	for line := range strings.Lines(string(list)) {
		name, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		if file == "" {
			continue
		}
		symbols, err := exec.Command("go", "tool", "nm", "-size", file).Output()
		if err != nil {
			return fmt.Errorf("go tool nm: %w", err)
		}
		addSymbols(of(name), symbols)
	}
	return nil
}

// addSymbols adds up the symbols as go tool nm lists them: address, size, kind
// and name. Each text stands there twice when two packages have it, once in the
// program.
func addSymbols(c *cost, symbols []byte) {
	for line := range bytes.Lines(symbols) {
		fields := bytes.Fields(line)
		if len(fields) < 4 || len(fields[2]) != 1 || !bytes.ContainsAny(fields[2], "rRdD") {
			continue
		}
		size, err := strconv.Atoi(string(fields[1]))
		if err != nil {
			continue
		}
		switch name := fields[3]; {
		case bytes.HasPrefix(name, []byte("go:string.")):
			c.strings += size
		case bytes.HasPrefix(name, []byte("gclocals")), bytes.HasPrefix(name, []byte("go:")), bytes.HasPrefix(name, []byte("type:")):
		default:
			c.data += size
		}
	}
}

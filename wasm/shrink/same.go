// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"slices"
)

var (
	errFunctions = errors.New("the functions don't read back as they were written")
	errMemory    = errors.New("memory has changed outside of the tables")
)

// isSame checks a rewritten program, as it reads back, against the first one:
// the runtime must find the functions that were to be written, with all that it
// needs to know, and the memory outside of the tables must be the same. The
// error is nil then.
func isSame(before *functions, want []function, after *functions) error {
	if len(want) != len(after.list) || before.module != after.module {
		return errFunctions
	}
	for i, one := range want {
		if !isSameFunction(before, after, one, after.list[i]) {
			return errFunctions
		}
		if row := after.row(one.entry); row > i || i-row >= findStep {
			return errFunctions
		}
	}
	return isSameMemory(before, after)
}

func isSameFunction(before, after *functions, want, now function) bool {
	if now.entry != want.entry || now.args != want.args || now.deferReturn != want.deferReturn || now.flags != want.flags {
		return false
	}
	if now.name != keptName(want.name) || !bytes.Equal(now.depth, want.depth) || !bytes.Equal(now.maps, want.maps) {
		return false
	}
	for kind, d := range want.data {
		if !isKept(kind) {
			continue
		}
		if now.data[kind] != d || d != noData && !bytes.HasPrefix(after.data(d), before.data(d)) {
			return false
		}
	}
	return true
}

// data is the funcdata at an offset, up to where the next one begins.
func (f *functions) data(offset int) []byte {
	base := f.word(wordFuncData)
	if f.starts == nil {
		f.starts = f.dataStarts()
	}
	i, _ := slices.BinarySearch(f.starts, base+offset)
	return f.m[base+offset : f.starts[i+1]]
}

// row is the function from which the runtime looks on for the one of an entry.
func (f *functions) row(entry int) int {
	bucket := f.word(wordFindFunc) + (entry-f.list[0].entry)*bucketsPer*bucketSize
	return f.m.u32(bucket)
}

// isSameMemory compares what lies outside of the tables and of moduledata.
func isSameMemory(before, after *functions) error {
	tables, end := before.word(0), before.word(wordEnd)
	module := before.module + 8*(wordFuncTab+3)
	a, b := slices.Clone(before.m), slices.Clone(after.m)
	for _, m := range [...]memory{a, b} {
		clear(m[tables:end])
		clear(m[before.module:module])
	}
	if !bytes.Equal(bytes.TrimRight(a, "\x00"), bytes.TrimRight(b, "\x00")) {
		return errMemory
	}
	return nil
}

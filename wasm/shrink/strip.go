// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"slices"
	"strings"
)

// findStep is how many functions share one row of the table that finds a
// function by its address. The runtime goes on from there by itself.
const findStep = 32

// strip rewrites the tables with what is needed to walk the stack: the depth of
// the stack and the pointers of each function, but no names of functions and
// files, no lines, no record of what was inlined. A traceback says "?" then.
func (f *functions) strip() {
	f.stripData()
	f.stripFind()
	f.stripNames()
	f.stripRecords()
}

// stripNames keeps the names by which the runtime tells functions apart: its
// own ones by how their names begin, and stubNames.
func (f *functions) stripNames() {
	names, size := f.slice(wordFuncNames)
	clear(f.m[names : names+size])
	at := names + 1
	offsets := map[string]int{}
	for i := range f.list {
		name := keptName(f.list[i].name)
		f.list[i].name = name
		if _, ok := offsets[name]; !ok && name != "" {
			offsets[name] = at - names
			at += copy(f.m[at:], name) + 1
		}
	}
	f.nameOffsets = offsets
	f.setLength(wordFuncNames, at-names)
	for _, w := range [...]int{wordFileUnits, wordFiles} {
		address, length := f.slice(w)
		if w == wordFileUnits {
			length *= 4
		}
		clear(f.m[address : address+length])
		f.setLength(w, 0)
	}
}

// keptName is what is left of a function's name.
func keptName(name string) string {
	switch {
	case strings.HasPrefix(name, runtimeNames):
		return runtimeNames
	case stubNames[name]:
		return name
	}
	return ""
}

func (f *functions) setLength(slice, n int) {
	f.m.setWord(f.module+8*slice+8, n)
	f.m.setWord(f.module+8*slice+16, n)
}

// stripRecords writes the functions' records and their pc tables.
func (f *functions) stripRecords() {
	tables, size := f.slice(wordPCTab)
	for i := range f.list {
		f.list[i].depth = slices.Clone(f.list[i].depth)
		f.list[i].maps = slices.Clone(f.list[i].maps)
	}
	clear(f.m[tables : tables+size])
	end := 1
	offsets := map[string]int{"": 0}
	offset := func(table []byte) int {
		at, ok := offsets[string(table)]
		if !ok {
			at = end
			offsets[string(table)] = at
			end += copy(f.m[tables+at:], table)
		}
		return at
	}

	records, size := f.slice(wordFuncs)
	at := records + 8*len(f.list) + 8
	clear(f.m[at : records+size])
	for i, one := range f.list {
		f.m.setU32(records+8*i+4, at-records)
		at = f.record(at, one, offset)
	}
	f.setLength(wordPCTab, end)
	f.setLength(wordFuncs, at-records)
}

// record writes one function at an address and returns the address behind it.
func (f *functions) record(at int, one function, offset func([]byte) int) int {
	tables, data := 0, 0
	if len(one.maps) > 0 {
		tables = pcStackMap + 1
	}
	for kind, d := range one.data {
		if d != noData && isKept(kind) {
			data = kind + 1
		}
	}
	m := f.m
	m.setU32(at, one.entry)
	m.setU32(at+4, f.nameOffsets[one.name])
	m.setU32(at+8, one.args)
	m.setU32(at+12, one.deferReturn)
	m.setU32(at+16, offset(one.depth))
	m.setU32(at+28, tables)
	m.setU32(at+40, one.flags|data<<24)
	at += recordSize
	if tables > 0 {
		m.setU32(at+4*pcStackMap, offset(one.maps))
	}
	at += 4 * tables
	for kind := range data {
		d := one.data[kind]
		if !isKept(kind) {
			d = noData
		}
		m.setU32(at+4*kind, d)
	}
	return at + 4*data
}

// stripFind makes every findStep functions share a row of the table that finds
// them. The table's last row may be cut off.
func (f *functions) stripFind() {
	table := f.m[f.word(wordFindFunc):f.word(wordEnd)]
	clear(table)
	i := 0
	for at := 0; at+4 <= len(table); at += bucketSize {
		entry := f.list[0].entry + at/(bucketSize*bucketsPer)
		for i+1 < len(f.list) && f.list[i+1].entry <= entry {
			i++
		}
		binary.LittleEndian.PutUint32(table[at:], uint32(i&^(findStep-1)))
	}
}

// stripData blanks the funcdata that only tracebacks read.
func (f *functions) stripData() {
	base := f.word(wordFuncData)
	kept := map[int]bool{}
	for _, one := range f.list {
		for kind, d := range one.data {
			if d != noData && isKept(kind) {
				kept[base+d] = true
			}
		}
	}
	starts := f.dataStarts()
	for i, start := range starts[:len(starts)-1] {
		if !kept[start] {
			clear(f.m[start:starts[i+1]])
		}
	}
}

// dataStarts are the addresses at which a funcdata begins, in order, and the
// address behind the last one. A funcdata ends where the next one begins.
func (f *functions) dataStarts() []int {
	base := f.word(wordFuncData)
	starts := []int{f.word(wordFindFunc)}
	for _, one := range f.list {
		for _, d := range one.data {
			if d != noData {
				starts = append(starts, base+d)
			}
		}
	}
	slices.Sort(starts)
	return slices.Compact(starts)
}

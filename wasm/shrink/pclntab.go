// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
)

// The layout of the tables that map addresses to functions, in Go 1.26:
// runtime.pcHeader, runtime.moduledata and runtime._func, written by
// cmd/link/internal/ld/pcln.go. In WebAssembly the address of an instruction is
// the number of its function, shifted by 16 bits, plus the number of a block.
const (
	goVersion   = "go1.26"
	headerMagic = 0xfffffff1

	// Words of moduledata. A slice has three: address, length, capacity.
	wordFuncNames = 1
	wordFileUnits = 4
	wordFiles     = 7
	wordPCTab     = 10
	wordFuncs     = 13
	wordFuncTab   = 16
	wordFindFunc  = 19
	wordMinPC     = 20
	wordMaxPC     = 21
	wordText      = 22
	wordFuncData  = 40
	wordEnd       = 41

	// A function's record is 11 numbers of 32 bits, then the offsets of its pc
	// tables and of its data.
	recordSize = 44

	pcStackMap = 1 // runtime's PCDATA_StackMapIndex
	pcTables   = 5

	dataArgs     = 0 // runtime's FUNCDATA_ArgsPointerMaps
	dataLocals   = 1
	dataObjects  = 2
	dataDefers   = 4
	dataKinds    = 8
	noData       = 1<<32 - 1
	bucketSize   = 20 // runtime.findfuncbucket
	bucketsPer   = 16 // buckets for the 65536 addresses of a function
	runtimeNames = "runtime."
)

// stubNames are functions that the runtime knows by their names.
var stubNames = map[string]bool{"reflect.makeFuncStub": true, "reflect.methodValueCall": true}

// function is what the runtime needs to know of one function to walk the
// stack: to collect garbage, to move a stack and to recover from a panic.
type function struct {
	entry, args, deferReturn int
	flags                    int // funcID, flag, padding, nfuncdata: the last is not kept
	name                     string
	depth, maps              []byte // pc tables: depth of the stack; which pointer map holds
	data                     [dataKinds]int
}

// functions are the tables of a program.
type functions struct {
	m           memory
	module      int // address of moduledata
	list        []function
	nameOffsets map[string]int // set by stripNames
	starts      []int          // set by data
}

// findFunctions finds and reads the tables. It fails where anything is not as
// Go 1.26 lays it out.
func findFunctions(m memory) (*functions, error) {
	if !bytes.Contains(m, []byte(goVersion)) {
		return nil, errLayout
	}
	header, err := findHeader(m)
	if err != nil {
		return nil, err
	}
	f := &functions{m: m, module: findModule(m, header)}
	if f.module < 0 {
		return nil, errLayout
	}
	table, rows := f.slice(wordFuncTab)
	count := rows - 1
	if count < 1 || m.word(header+8) != count || !f.isOrdered(header) {
		return nil, errLayout
	}
	records, size := f.slice(wordFuncs)
	if records != table || size <= 8*rows || f.word(wordText) != 0 || f.word(wordMinPC) != m.u32(table)<<16 {
		return nil, errLayout
	}
	for i := range count {
		one, err := f.read(table+8*i, records, size)
		if err != nil {
			return nil, err
		}
		f.list = append(f.list, one)
	}
	return f, nil
}

// findHeader finds runtime.pcHeader. There must be one only.
func findHeader(m memory) (int, error) {
	magic := binary.LittleEndian.AppendUint32(nil, headerMagic)
	magic = append(magic, 0, 0, 1, 8) // padding, size of an instruction, size of a pointer
	header := bytes.Index(m, magic)
	if header < 0 || header%8 != 0 || bytes.Contains(m[header+1:], magic) {
		return 0, errLayout
	}
	return header, nil
}

// findModule finds runtime.firstmoduledata, which starts with the address of
// the header and of the five tables that the header gives the offsets of.
func findModule(m memory, header int) int {
	found := -1
	for at := 0; m.has(at, 8*(wordEnd+1)); at += 8 {
		if m.word(at) != header {
			continue
		}
		same := true
		for i, w := range [...]int{wordFuncNames, wordFileUnits, wordFiles, wordPCTab, wordFuncs} {
			same = same && m.word(at+8*w) == header+m.word(header+32+8*i)
		}
		if !same {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// isOrdered reports whether the tables lie behind the header one after another.
func (f *functions) isOrdered(header int) bool {
	end := header
	for _, t := range [...]struct{ word, size int }{{wordFuncNames, 1}, {wordFileUnits, 4}, {wordFiles, 1}, {wordPCTab, 1}, {wordFuncs, 1}} {
		address, length := f.slice(t.word)
		if address < end || length < 0 || length > len(f.m) {
			return false
		}
		end = address + t.size*length
	}
	for _, w := range [...]int{wordFuncData, wordFindFunc, wordEnd} {
		if f.word(w) < end {
			return false
		}
		end = f.word(w)
	}
	return end <= len(f.m)
}

func (f *functions) word(i int) int { return f.m.word(f.module + 8*i) }

// slice is the address and the length of a slice of moduledata.
func (f *functions) slice(i int) (address, length int) { return f.word(i), f.word(i + 1) }

// read reads the function whose row of the function table is at an address.
func (f *functions) read(row, records, size int) (function, error) {
	m := f.m
	at := records + m.u32(row+4)
	if at+recordSize > records+size {
		return function{}, errLayout
	}
	one := function{entry: m.u32(row), args: m.u32(at + 8), deferReturn: m.u32(at + 12), flags: m.u32(at + 40)}
	tables, data := m.u32(at+28), one.flags>>24
	end := at + recordSize + 4*tables + 4*data
	if m.u32(at) != one.entry || tables > pcTables || data > dataKinds || end > records+size || m.u32(row+8) <= one.entry {
		return function{}, errLayout
	}
	one.flags &= 1<<24 - 1
	var ok [3]bool
	one.name, ok[0] = f.name(m.u32(at + 4))
	one.depth, ok[1] = f.pcTable(m.u32(at + 16))
	one.maps, ok[2] = nil, true
	if tables > pcStackMap {
		one.maps, ok[2] = f.pcTable(m.u32(at + recordSize + 4*pcStackMap))
	}
	if ok != [3]bool{true, true, true} {
		return function{}, errLayout
	}
	for i := range one.data {
		one.data[i] = noData
		if i < data {
			one.data[i] = m.u32(at + recordSize + 4*tables + 4*i)
		}
		if one.data[i] != noData && one.data[i] >= f.word(wordFindFunc)-f.word(wordFuncData) {
			return function{}, errLayout
		}
	}
	return one, nil
}

func (f *functions) name(offset int) (string, bool) {
	names, size := f.slice(wordFuncNames)
	if offset >= size {
		return "", false
	}
	name, _, ok := bytes.Cut(f.m[names+offset:names+size], []byte{0})
	return string(name), ok
}

// pcTable cuts out the pc table at an offset: pairs of a value's difference and
// an address's, up to a value's difference of zero that isn't the first.
func (f *functions) pcTable(offset int) ([]byte, bool) {
	tables, size := f.slice(wordPCTab)
	if offset == 0 {
		return nil, true
	}
	if offset >= size {
		return nil, false
	}
	b := f.m[tables+offset : tables+size]
	for at, first := 0, true; ; first = false {
		value, n := binary.Uvarint(b[at:])
		if n <= 0 {
			return nil, false
		}
		at += n
		if value == 0 && !first {
			return b[:at], true
		}
		if _, n = binary.Uvarint(b[at:]); n <= 0 {
			return nil, false
		}
		at += n
	}
}

// isKept reports whether the runtime reads a kind of funcdata for more than
// tracebacks.
func isKept(kind int) bool {
	return kind == dataArgs || kind == dataLocals || kind == dataObjects || kind == dataDefers
}

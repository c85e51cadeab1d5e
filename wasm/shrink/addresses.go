// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"maps"
	"slices"
)

// wholeFunction is the number of addresses that a function may have.
const wholeFunction = 1 << 16

// tables are the new pc tables of a function. The runtime looks up the depth of
// the stack at the return address itself, and the pointer map at the address
// before it. Between the addresses that are looked up any value will do.
type tables struct {
	fn          *function
	depth, maps map[int]int32
	ok          bool
}

func newTables(fn *function) *tables {
	t := &tables{fn: fn, depth: map[int]int32{}, maps: map[int]int32{}, ok: true}
	t.set(t.depth, fn.depth, 0, 0)
	return t
}

// returns moves what holds at a return address.
func (t *tables) returns(old, now int) {
	t.set(t.depth, t.fn.depth, old, now)
	t.set(t.maps, t.fn.maps, old-1, now-1)
}

// at moves what holds at an address.
func (t *tables) at(old, now int) {
	t.set(t.depth, t.fn.depth, old, now)
	t.set(t.maps, t.fn.maps, old, now)
}

func (t *tables) set(to map[int]int32, table []byte, old, now int) {
	if len(table) == 0 {
		return
	}
	v, ok := pcValue(table, old)
	if before, twice := to[now]; !ok || twice && before != v {
		t.ok = false
	}
	to[now] = v
}

// write puts the new tables into the function. It fails where an address has
// no value, or two.
func (t *tables) write() bool {
	if !t.ok {
		return false
	}
	t.fn.depth = writePCTable(t.fn.depth, t.depth)
	t.fn.maps = writePCTable(t.fn.maps, t.maps)
	return true
}

// pcValue is the value of a pc table at an address in the function.
func pcValue(table []byte, address int) (int32, bool) {
	value, at := int32(-1), 0
	for len(table) > 0 {
		v, n := binary.Uvarint(table)
		table = table[n:]
		if len(table) == 0 {
			break // the end mark
		}
		a, n := binary.Uvarint(table)
		table = table[n:]
		value += int32(v>>1) ^ -int32(v&1)
		at += int(a)
		if address < at {
			return value, true
		}
	}
	return 0, false
}

// writePCTable writes a pc table with the given values by address. Its last
// value holds to the function's end, as far as that may ever be, so that
// functions with the same values share a table. old is the table before; none
// where there was none.
func writePCTable(old []byte, values map[int]int32) []byte {
	if len(old) == 0 {
		return nil
	}
	var out []byte
	value, start := int32(-1), 0
	put := func(v int32, end int) {
		d := v - value
		out = binary.AppendUvarint(out, uint64(uint32(d<<1^d>>31)))
		out = binary.AppendUvarint(out, uint64(end-start))
		value, start = v, end
	}
	now, known := int32(-1), false
	for _, at := range slices.Sorted(maps.Keys(values)) {
		if known && values[at] != now {
			put(now, at)
		}
		now, known = values[at], true
	}
	put(now, wholeFunction)
	return append(out, 0)
}

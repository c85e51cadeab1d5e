// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"slices"
)

// blocks is a function as Go's compiler writes it (cmd/internal/obj/wasm). So
// that a goroutine can be resumed behind any call, the code is cut there, and
// at the target of every jump, into parts; blocks around them, all opened at
// the function's start, let a table of branches enter at each part:
//
//	block                    ; left when a goroutine is being suspended
//	  loop                   ; jumps come back here
//	    block block block
//	          local.get 0    ; where to go on
//	          br_table …
//	        end part 0
//	      end   part 1
//	    end     part 2
//	  end unreachable
//	end i32.const 1          ; tells the caller to suspend as well
//
// The block and the loop around them are there when they are needed.
type blocks struct {
	locals []byte
	head   []instruction // reads the stack pointer
	unwind bool
	loop   bool
	table  []int // the part for each address in the function; the last for all others
	parts  [][]instruction
}

// addLocal returns the declaration of a function's local variables with one
// more of 64 bits behind the first, the stack pointer.
func addLocal(locals []byte) []byte {
	r := reader{b: locals}
	groups := r.uint()
	r.bytes(2) // the stack pointer
	count := 1
	if groups > 1 {
		second := r
		if n := second.uint(); second.byte() == typeI64 {
			r, groups, count = second, groups-1, 1+n
		}
	}
	out := append(binary.AppendUvarint(nil, uint64(groups+1)), 1, typeI32)
	out = append(binary.AppendUvarint(out, uint64(count)), typeI64)
	return append(out, locals[r.at:]...)
}

// isUsual reports whether a function is called as Go's functions are: with the
// address to go on at as its parameter, and with the stack pointer as its first
// local variable, which it reads from a global one.
func isUsual(locals []byte, list []instruction) bool {
	return len(locals) >= 3 && locals[0] > 0 && locals[1] == 1 && locals[2] == typeI32 &&
		len(list) > 2 && list[0].op == opGlobalGet && list[0].a == 0 && list[1].op == opLocalSet && list[1].a == 1
}

// readBlocks takes a function apart; ok tells whether it has that form.
func readBlocks(locals []byte, list []instruction) (b blocks, ok bool) {
	if len(list) < 6 || !isUsual(locals, list) {
		return b, false
	}
	b.locals, b.head = locals, list[:2]
	at, opened := 2, 0
	for ; list[at].op == opBlock || list[at].op == opLoop; at++ {
		if list[at].a != noResult || at+3 >= len(list) {
			return b, false
		}
		if list[at].op == opLoop {
			if b.loop || opened > 1 {
				return b, false
			}
			b.loop, b.unwind, opened = true, opened == 1, -1
		}
		opened++
	}
	if list[at].op != opLocalGet || list[at].a != 0 || list[at+1].op != opBrTable {
		return b, false
	}
	b.table = list[at+1].table
	last := slices.Max(b.table)
	if !b.loop && opened == last+2 {
		b.unwind = true
		opened--
	}
	if opened != last+1 || list[at+2].op != opEnd {
		return b, false
	}
	return b, b.readParts(list[at+3:], last)
}

// readParts cuts the rest of the function at the ends of the blocks, and checks
// how it ends.
func (b *blocks) readParts(list []instruction, last int) bool {
	depth, start := 0, 0
	for i, in := range list {
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		}
		if depth >= 0 {
			continue
		}
		if len(b.parts) < last {
			b.parts = append(b.parts, list[start:i])
			depth, start = 0, i+1
			continue
		}
		// The last part ends with the loop, or with unreachable before the end of
		// another block or of the function.
		tail := list[i+1:]
		if b.loop {
			if len(tail) == 0 || tail[0].op != opUnreachable {
				return false
			}
			b.parts, tail = append(b.parts, list[start:i]), tail[1:]
		} else {
			if i == start || list[i-1].op != opUnreachable {
				return false
			}
			b.parts, tail = append(b.parts, list[start:i-1]), list[i:]
		}
		return isTail(tail, b.unwind)
	}
	return false
}

// isTail checks the function's last instructions.
func isTail(tail []instruction, unwind bool) bool {
	if unwind {
		if len(tail) != 3 || tail[0].op != opEnd || tail[1].op != opI32Const || tail[1].a != 1 {
			return false
		}
		tail = tail[2:]
	}
	return len(tail) == 1 && tail[0].op == opEnd
}

// part is the part that an address in the function stands for.
func (b *blocks) part(address int64) int {
	if address < 0 || address >= int64(len(b.table)) {
		return b.table[len(b.table)-1]
	}
	return b.table[address]
}

// The labels outside of a part, seen from its start.
const (
	toLoop = -1 - iota
	toUnwind
	toInner // a block within the part
	toNowhere
)

// target is where a label leads to from a place of part i: the part that is
// entered, or one of the labels above. depth counts the blocks within the part
// around the place.
func (b *blocks) target(i, depth int, label int64) int {
	l := int(label) - depth
	inner := len(b.parts) - 1 - i // blocks of other parts around part i
	switch {
	case l < 0:
		return toInner
	case l < inner:
		return i + 1 + l
	case l == inner && b.loop:
		return toLoop
	case b.unwind && (l == inner && !b.loop || l == inner+1 && b.loop):
		return toUnwind
	}
	return toNowhere
}

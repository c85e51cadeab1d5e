// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
)

// Go's compiler counts in 64 bits also where WebAssembly has addresses and
// conditions of 32, turns round what it has compared, and leaves marks where it
// has inlined a function. Here the same is said with fewer instructions, which
// are as fast and compress better. Instructions that are shorter and compress
// worse, because they make one that occurs often into several, are left out.

// More instructions that are read or written here. Those that compare integers
// and those that load follow each other by size.
const (
	opNop       = 0x01
	opI64Load8S = 0x30
	opI64Load8U = 0x31
	opI64Load16 = 0x33
	opI32Load8S = 0x2c
	opI32Store  = 0x36
	opI32Eqz    = 0x45
	opI32Eq     = 0x46
	opI32GeU    = 0x4f
	opI64Eqz    = 0x50
	opI64Eq     = 0x51
	opI64GeU    = 0x5a
	opF64Ge     = 0x66
	opI32Add    = 0x6a
	opI64And    = 0x83
	opWrap      = 0xa7 // i32.wrap_i64
	opExtend    = 0xad // i64.extend_i32_u
)

// opposite is the comparison of integers that is true where another is false,
// by their places among eq, ne, lt_s, lt_u, gt_s, gt_u, le_s, le_u, ge_s, ge_u.
var opposite = [...]byte{1, 0, 8, 9, 6, 7, 4, 5, 2, 3}

// simplify writes a function's body with fewer instructions. Its local variable
// 1 is the stack pointer, as isUsual tells.
func simplify(body []byte) []byte {
	locals, list, err := readFunction(body)
	if err != nil {
		return body
	}
	var out []instruction
	for _, in := range list {
		out = appendSimple(out, in)
	}
	out = intoOffsets(out)
	now := bytes.Clone(locals)
	for _, in := range out {
		now = append(now, in.code...)
	}
	return now
}

// appendSimple adds an instruction, or what it comes to together with those
// before it.
func appendSimple(out []instruction, in instruction) []instruction {
	n := len(out)
	before := func(i int) instruction { // the i-th one before it
		if i > n {
			return instruction{}
		}
		return out[n-i]
	}
	last := before(1)
	switch {
	case in.op == opNop:
		return out
	case in.op == opWrap && last.op == opExtend:
		return out[:n-1]
	case in.op == opWrap && last.op == opI64Add && before(2).op == opI64Const && before(3).op == opExtend:
		return append(out[:n-3], constant(int64(int32(before(2).a))), plain(opI32Add))
	case in.op == opWrap && last.op >= opI64Load8S && last.op <= opI64Load16:
		return append(out[:n-1], access(last.op-opI64Load8S+opI32Load8S, last.a))
	case in.op == opI64And && last.op == opI64Const && last.a == 0xff && before(2).op == opI64Load8U:
		return out[:n-1]
	case in.op == opI64Eqz && last.op == opExtend:
		return appendSimple(out[:n-1], plain(opI32Eqz))
	case in.op == opI32Eqz && last.op >= opI32Eq && last.op <= opI32GeU:
		return append(out[:n-1], plain(opI32Eq+opposite[last.op-opI32Eq]))
	case in.op == opI32Eqz && last.op >= opI64Eq && last.op <= opI64GeU:
		return append(out[:n-1], plain(opI64Eq+opposite[last.op-opI64Eq]))
	case in.op == opI32Eqz && last.op == opI32Eqz && before(2).op >= opI32Eqz && before(2).op <= opF64Ge:
		return out[:n-1] // of what is 0 or 1 already
	}
	return append(out, in)
}

func plain(op byte) instruction { return instruction{op: op, code: []byte{op}} }

func constant(v int64) instruction {
	return instruction{op: opI32Const, a: v, code: appendConst(nil, opI32Const, v)}
}

// access is a load or a store.
func access(op byte, offset int64) instruction {
	return instruction{op: op, a: offset, code: binary.AppendUvarint([]byte{op, 0}, uint64(offset))}
}

// intoOffsets moves what is added to the stack pointer for an address into the
// offset of the load or the store that uses it. Nothing near the stack pointer
// lies beyond the end of what 32 bits can count.
func intoOffsets(list []instruction) []instruction {
	out := list[:0:0]
	for i := 0; i < len(list); i++ {
		if i+2 < len(list) && list[i].op == opLocalGet && list[i].a == 1 && list[i+1].op == opI32Const && list[i+1].a > 0 && list[i+2].op == opI32Add {
			if user := addressUser(list[i+3:]); user >= 0 {
				user += i + 3
				in := list[user]
				list[user] = access(in.op, in.a+list[i+1].a)
				out = append(out, list[i])
				i += 2
				continue
			}
		}
		out = append(out, list[i])
	}
	return out
}

// addressUser is the instruction for which the value on the stack before a list
// is the address; negative if there is none before the next jump or call.
func addressUser(list []instruction) int {
	depth := 0 // values on top of it
	for i, in := range list {
		takes, gives := in.effect()
		if takes < 0 {
			return -1
		}
		if depth < takes {
			if depth == takes-1 && in.op >= opLoadFirst && in.op <= opStoreLast {
				return i
			}
			return -1
		}
		depth += gives - takes
	}
	return -1
}

// effect is how many values an instruction takes from the stack and leaves
// there; takes is negative where that isn't known.
func (i *instruction) effect() (takes, gives int) {
	switch op := i.op; {
	case op == opLocalGet, op == opGlobalGet, op >= opI32Const && op <= opF64Const:
		return 0, 1
	case op == opLocalSet, op == opGlobalSet:
		return 1, 0
	case op == opLocalTee, op >= opLoadFirst && op < opI32Store:
		return 1, 1
	case op >= opI32Store && op <= opStoreLast:
		return 2, 0
	case op == opI32Eqz, op == opI64Eqz, op >= 0x67 && op <= 0x69, op >= 0x79 && op <= 0x7b, op >= 0x8b && op <= 0x91,
		op >= 0x99 && op <= 0x9f, op >= opWrap && op <= opLast:
		return 1, 1
	case op > opI32Eqz && op < opWrap:
		return 2, 1
	}
	return -1, 0
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import "encoding/binary"

// The instructions that are read or written here.
const (
	opUnreachable = 0x00
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opCallTable   = 0x11
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opLoadFirst   = 0x28
	opI64Store    = 0x37
	opStoreLast   = 0x3e
	opMemorySize  = 0x3f
	opMemoryGrow  = 0x40
	opI32Const    = 0x41
	opI64Const    = 0x42
	opF32Const    = 0x43
	opF64Const    = 0x44
	opLast        = 0xc4
	opI64Add      = 0x7c
	opMore        = 0xfc

	typeI32  = 0x7f
	typeI64  = 0x7e
	noResult = 0x40 // the type of a block that leaves nothing on the stack
)

// instruction is one instruction of a function.
type instruction struct {
	op byte
	// a is the first number that belongs to it: a label, an index, a constant,
	// the type of a block; of a load or a store it is the offset.
	a     int64
	table []int  // of opBrTable: the labels, the last of them for all other values
	code  []byte // as it stands in the module
}

// readFunction reads a function's body: its local variables and its
// instructions. It fails on instructions that Go doesn't write.
func readFunction(body []byte) (locals []byte, list []instruction, err error) {
	r := reader{b: body}
	for range r.uint() {
		r.uint()
		r.byte()
	}
	locals = body[:r.at]
	for r.at < len(body) && !r.bad {
		start := r.at
		i := instruction{op: r.byte()}
		if !r.operands(&i) {
			return nil, nil, errLayout
		}
		i.code = body[start:r.at]
		list = append(list, i)
	}
	if r.bad {
		return nil, nil, errLayout
	}
	return locals, list, nil
}

// operands reads what belongs to an instruction.
func (r *reader) operands(i *instruction) bool {
	switch op := i.op; {
	case op == opBlock, op == opLoop, op == opIf, op == opMemorySize, op == opMemoryGrow:
		i.a = int64(r.byte())
	case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet:
		i.a = int64(r.uint())
	case op == opBrTable:
		for range r.uint() + 1 {
			if r.bad {
				return false
			}
			i.table = append(i.table, r.uint())
		}
	case op == opCallTable:
		i.a = int64(r.uint())
		r.byte()
	case op >= opLoadFirst && op <= opStoreLast:
		r.byte() // alignment
		i.a = int64(r.uint())
	case op == opI32Const, op == opI64Const:
		i.a = r.int()
	case op == opF32Const:
		r.bytes(4)
	case op == opF64Const:
		r.bytes(8)
	case op == opMore:
		return r.moreOperands()
	case op <= 0x01, op == opElse, op == opEnd, op == opReturn, op == 0x1a, op == 0x1b, op > opF64Const && op <= opLast:
	default:
		return false
	}
	return true
}

// moreOperands reads the rest of an instruction of two bytes: conversions that
// saturate, and copying and filling memory.
func (r *reader) moreOperands() bool {
	switch sub := r.uint(); {
	case sub < 8:
	case sub == 10:
		r.bytes(2)
	case sub == 11:
		r.byte()
	default:
		return false
	}
	return true
}

// appendOp writes an instruction with one unsigned number.
func appendOp(out []byte, op byte, n int) []byte {
	return binary.AppendUvarint(append(out, op), uint64(n))
}

// appendConst writes a constant.
func appendConst(out []byte, op byte, v int64) []byte { return appendInt(append(out, op), v) }

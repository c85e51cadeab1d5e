// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
)

// ownAddress is the local variable that is added.
const ownAddress = 2

// The highest addresses that take one and two bytes as a constant.
const (
	shortAddress = 1<<6 - 1
	longAddress  = 1<<13 - 1
)

// Go's compiler jumps by setting local variable 0 to an address and going
// through the table of branches at the function's start, also where the target
// lies ahead and can be reached directly. The addresses count every place where
// any of the tables for tracebacks changes. Both are rewritten here: jumps
// ahead become branches, and the addresses are numbers of those parts that are
// entered from elsewhere. What each return address stands for in the function's
// pc tables moves with it.

// rewriter rewrites one function.
type rewriter struct {
	blocks
	number   int64            // of the function, in addresses
	noReturn func(int64) bool // whether the function of an index never returns
	fn       *function

	entered []bool // by part: by a jump, or when a goroutine is resumed
	label   []int  // by part: how many of the parts up to it are entered, without the first one
	jumps   bool   // any that go back
	resumed bool   // whether the function can be resumed
	calls   map[*instruction]*call
}

// call is a call of another function, found by its return address, which is
// written to the stack before.
type call struct {
	old  int // address in the function
	now  int // new address
	part int // that is entered on return; -1 where the call doesn't come back
	// ends is the number of instructions from the return address to the last
	// one of the call, if the call never returns; the goroutine may be resumed
	// elsewhere after it.
	ends int
}

// rewrite returns the new body of a function and changes fn, its entry in the
// tables; ok is false where the function isn't as expected. number is its
// number, noReturn tells functions by their indexes.
func rewrite(body []byte, number int64, noReturn func(int64) bool, fn *function) (out []byte, ok bool) {
	locals, list, err := readFunction(body)
	if err != nil {
		return nil, false
	}
	w := &rewriter{number: number, noReturn: noReturn, fn: fn, calls: map[*instruction]*call{}}
	if w.blocks, ok = readBlocks(locals, list); !ok {
		return nil, false
	}
	w.entered = make([]bool, len(w.parts))
	for i := range w.parts {
		if !w.look(i) {
			return nil, false
		}
	}
	if d := fn.deferReturn; d != 0 {
		w.enter(w.part(int64(d)))
		w.resumed = true
	}
	w.label = make([]int, len(w.parts))
	for i := 1; i < len(w.parts); i++ {
		w.label[i] = w.label[i-1]
		if w.entered[i] {
			w.label[i]++
		}
	}
	if !w.address() {
		return nil, false
	}
	return w.write(), true
}

func (w *rewriter) enter(part int) { w.entered[part] = true }

// look finds what enters parts from part i, and the return addresses in it.
func (w *rewriter) look(i int) bool {
	list := w.parts[i]
	depth := 0
	for k := range list {
		in := &list[k]
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opBrTable:
			return false
		case opBr, opBrIf:
			if !w.lookBranch(i, depth, list, k) {
				return false
			}
		case opI64Const:
			if in.a>>16 == w.number && !w.lookCall(i, depth, list, k) && in.a&0xffff != 0 {
				return false
			}
		}
	}
	return true
}

func (w *rewriter) lookBranch(i, depth int, list []instruction, k int) bool {
	switch to := w.target(i, depth, list[k].a); to {
	case toInner:
		return true
	case toUnwind:
		return list[k].op == opBrIf
	case toLoop:
		if !isJump(list, k) {
			return false
		}
		to = w.part(list[k-2].a)
		if to <= i {
			w.jumps = true
		}
		if to != i+1 || depth > 0 || k+1 < len(list) {
			w.enter(to)
		}
		return true
	}
	return false
}

// isJump reports whether instruction k ends a jump: the address as a constant,
// put into local variable 0, and a branch.
func isJump(list []instruction, k int) bool {
	return k >= 2 && list[k].op == opBr && list[k-1].op == opLocalSet && list[k-1].a == 0 && list[k-2].op == opI32Const
}

// lookCall reads the call whose return address is instruction k.
func (w *rewriter) lookCall(i, depth int, list []instruction, k int) bool {
	const longest = 9 // instructions up to the call
	if k == 0 || list[k-1].op != opLocalGet || list[k-1].a != 1 || k+1 >= len(list) || list[k+1].op != opI64Store || list[k+1].a != 0 {
		return false
	}
	at := k + 2
	for at < len(list) && at < k+longest && list[at].op != opCall && list[at].op != opCallTable {
		at++
	}
	if at+3 >= len(list) || list[at].op != opCall && list[at].op != opCallTable || list[at+1].op != opGlobalGet || list[at+2].op != opLocalSet {
		return false
	}
	c := &call{old: int(list[k].a & 0xffff), part: -1}
	next := list[at+3]
	switch {
	case next.op == opIf && at+4 < len(list) && list[at+4].op == opUnreachable:
	case next.op != opBrIf || w.target(i, depth, next.a) != toUnwind:
		return false
	case list[at].op == opCall && w.noReturn(list[at].a):
		c.ends = at - k
	case depth == 0 && at+4 == len(list) && w.part(int64(c.old)) == i+1:
		c.part = i + 1
		w.enter(c.part)
		w.resumed = true
	default:
		return false
	}
	w.calls[&list[k]] = c
	return true
}

// address gives the return addresses their new numbers and writes the
// function's pc tables for them.
func (w *rewriter) address() bool {
	t := newTables(w.fn)
	for i := range w.parts {
		for k := range w.parts[i] {
			if c := w.calls[&w.parts[i][k]]; c != nil && c.part >= 0 {
				c.now = w.label[c.part]
				t.returns(c.old, c.now)
			}
		}
	}
	if !w.addressOthers(t) {
		return false
	}
	if d := w.fn.deferReturn; d != 0 {
		now := w.label[w.part(int64(d))]
		t.at(d, now)
		w.fn.deferReturn = now
		if now == 0 {
			return false
		}
	}
	return t.write()
}

// addressOthers numbers the calls that don't come back. Those that mean the
// same to the tables share a number, and numbers are the same in most functions,
// so that their code is.
func (w *rewriter) addressOthers(t *tables) bool {
	last := w.label[len(w.parts)-1]
	next := shortAddress
	if last > shortAddress/2 {
		next = longAddress
	}
	type meaning struct{ depth, maps int32 }
	numbers := map[meaning]int{}
	for i := range w.parts {
		for k := range w.parts[i] {
			c := w.calls[&w.parts[i][k]]
			if c == nil || c.part >= 0 || c.old == 0 {
				continue
			}
			var m meaning
			m.depth, _ = pcValue(w.fn.depth, c.old)
			m.maps, _ = pcValue(w.fn.maps, c.old-1)
			now, ok := numbers[m]
			if !ok {
				now = next
				numbers[m] = now
				next--
			}
			c.now = now
			t.returns(c.old, now)
		}
	}
	return next > last+1
}

// write writes the function's new body.
func (w *rewriter) write() []byte {
	out := w.writeHead()
	if w.jumps {
		out = append(out, opLoop, noResult)
	}
	last := w.label[len(w.parts)-1]
	for range last {
		out = append(out, opBlock, noResult)
	}
	if w.resumed || w.jumps {
		out = append(out, opBlock, noResult, opLocalGet, 0)
		out = appendOp(out, opBrTable, last)
		for i := range last + 1 {
			out = binary.AppendUvarint(out, uint64(i))
		}
		out = append(out, opEnd)
	}
	for i := range w.parts {
		if i > 0 && w.entered[i] {
			out = append(out, opEnd)
		}
		out = w.writePart(out, i)
	}
	if w.jumps {
		out = append(out, opEnd)
	}
	return append(out, opUnreachable, opEnd)
}

// writeHead declares the local variables, with one more in front, which holds
// the function's own address for all return addresses.
func (w *rewriter) writeHead() []byte {
	var out []byte
	if len(w.calls) > 0 {
		out = addLocal(w.locals)
	} else {
		out = bytes.Clone(w.locals)
	}
	for _, in := range w.head {
		out = append(out, in.code...)
	}
	if len(w.calls) > 0 {
		out = appendConst(out, opI64Const, w.number<<16)
		out = append(out, opLocalSet, ownAddress)
	}
	return out
}

func (w *rewriter) writePart(out []byte, i int) []byte {
	list := w.parts[i]
	depth := 0
	for k := 0; k < len(list); k++ {
		in := list[k]
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opBrIf:
			if w.target(i, depth, in.a) == toUnwind {
				// Without the number of a label the code is the same at each call.
				out = append(out, opIf, noResult, opI32Const, 1, opReturn, opEnd)
				continue
			}
		}
		if to, n, conditional := w.jump(i, depth, list[k:]); n > 0 {
			if conditional {
				depth--
			}
			out = w.writeJump(out, i, depth, to, conditional, k+n == len(list))
			k += n - 1
			continue
		}
		if c := w.calls[&list[k]]; c != nil {
			out = w.writeCall(out, c, list[k+1:])
			if c.ends > 0 {
				k += c.ends + 3
			}
			continue
		}
		out = w.writePlain(out, in)
	}
	return out
}

// writeCall writes the return address of a call; list is what follows it. Of a
// call that doesn't return the rest is written as well: it comes back only to
// suspend the goroutine.
func (w *rewriter) writeCall(out []byte, c *call, list []instruction) []byte {
	if c.now != 0 {
		out = appendConst(out, opI64Const, int64(c.now))
	}
	out = append(out, opLocalGet, ownAddress)
	if c.now != 0 {
		out = append(out, opI64Add)
	}
	if c.ends == 0 {
		return out
	}
	for _, in := range list[:c.ends] {
		out = w.writePlain(out, in)
	}
	return append(out, opReturn)
}

// writePlain writes an instruction that stays as it is, but for the numbers of
// the local variables behind the added one.
func (w *rewriter) writePlain(out []byte, in instruction) []byte {
	if len(w.calls) > 0 && in.op >= opLocalGet && in.op <= opLocalTee && in.a >= ownAddress {
		return appendOp(out, in.op, int(in.a)+1)
	}
	if in.op >= opLoadFirst && in.op <= opStoreLast {
		// How an address is aligned is a hint that engines don't use. Without it
		// instructions of different sizes are more alike.
		return append(append(out, in.op, 0), in.code[2:]...)
	}
	return append(out, in.code...)
}

// jump reads a jump at the start of a list: where it leads to and how many
// instructions it has, with the if around it where there is one.
func (w *rewriter) jump(i, depth int, list []instruction) (to, n int, conditional bool) {
	if len(list) >= 5 && list[0].op == opIf && list[0].a == noResult && list[4].op == opEnd {
		if isJump(list, 3) && w.target(i, depth, list[3].a) == toLoop {
			if to = w.part(list[1].a); to > i {
				return to, 5, true
			}
		}
	}
	if len(list) >= 3 && isJump(list, 2) && w.target(i, depth, list[2].a) == toLoop {
		return w.part(list[0].a), 3, false
	}
	return 0, 0, false
}

func (w *rewriter) writeJump(out []byte, i, depth, to int, conditional, isLast bool) []byte {
	op := byte(opBr)
	if conditional {
		op = opBrIf
	}
	switch {
	case to <= i:
		out = appendConst(out, opI32Const, int64(w.label[to]))
		out = append(out, opLocalSet, 0)
		return appendOp(out, opBr, depth+w.label[len(w.parts)-1]-w.label[i])
	case to == i+1 && depth == 0 && isLast && !conditional:
		return out // goes on there anyway
	}
	return appendOp(out, op, depth+w.label[to]-w.label[i]-1)
}

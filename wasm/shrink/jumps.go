// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import "encoding/binary"

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
	number   int64 // of the function, in addresses
	sigpanic int64 // index of runtime.sigpanic
	fn       *function

	entered []bool // by part: by a jump, or when a goroutine is resumed
	label   []int  // by part: how many of the parts up to it are entered, without the first one
	jumps   bool   // any that go back
	resumed bool   // whether the function can be resumed
	calls   map[*instruction]call
}

// call is a return address, written to the stack before a call.
type call struct {
	old  int // address in the function
	part int // that is entered on return; -1 where the call doesn't come back
	now  int // new address
}

// rewrite returns the new body of a function and changes fn, its entry in the
// tables; ok is false where the function isn't as expected. number is its
// number, sigpanic the index of the function that never returns although it is
// called as if it did.
func rewrite(body []byte, number, sigpanic int64, fn *function) (out []byte, ok bool) {
	locals, list, err := readFunction(body)
	if err != nil {
		return nil, false
	}
	w := &rewriter{number: number, sigpanic: sigpanic, fn: fn, calls: map[*instruction]call{}}
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
			if in.a>>16 == w.number && in.a&0xffff != 0 && !w.lookCall(i, depth, list, k) {
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
	c := call{old: int(list[k].a & 0xffff), part: -1}
	next := list[at+3]
	switch {
	case next.op == opIf && at+4 < len(list) && list[at+4].op == opUnreachable:
	case next.op != opBrIf || w.target(i, depth, next.a) != toUnwind:
		return false
	case list[at].op == opCall && list[at].a == w.sigpanic:
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
	beyond := w.label[len(w.parts)-1]
	for i := range w.parts {
		for k := range w.parts[i] {
			in := &w.parts[i][k]
			c, ok := w.calls[in]
			if !ok {
				continue
			}
			if c.part >= 0 {
				c.now = w.label[c.part]
			} else {
				beyond += 2
				c.now = beyond
			}
			w.calls[in] = c
			t.returns(c.old, c.now)
		}
	}
	if beyond >= 1<<16 {
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

// write writes the function's new body.
func (w *rewriter) write() []byte {
	out := append([]byte(nil), w.locals...)
	for _, in := range w.head {
		out = append(out, in.code...)
	}
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
		if c, ok := w.calls[&list[k]]; ok {
			out = appendConst(out, opI64Const, w.number<<16|int64(c.now))
			continue
		}
		out = append(out, in.code...)
	}
	return out
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

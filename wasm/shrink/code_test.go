// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"slices"
	"testing"
)

// Nearly all functions of a program are in the form that is rewritten.
func TestRewriteKnowsGo(t *testing.T) {
	p, err := readProgram(walk(t))
	if err != nil {
		t.Fatal(err)
	}
	old := slices.Clone(p.bodies)
	if err := p.rewriteCode(); err != nil {
		t.Fatal(err)
	}
	left := 0
	for i, body := range p.bodies {
		// A function without calls and jumps has another form.
		if bytes.Equal(body, old[i]) && bytes.IndexByte(body, opBrTable) > 0 && p.list[i].flags&asmFlag == 0 {
			left++
			t.Logf("left as it is: %s", p.list[i].name)
		}
	}
	if left*100 > len(p.bodies) {
		t.Errorf("%d of %d functions are left as they were", left, len(p.bodies))
	}
}

// A function with a jump ahead, a jump back and a call, as Go's compiler writes
// it: after the jump ahead nothing goes through the table, and the addresses
// are the numbers of the parts that are entered.
func TestRewrite(t *testing.T) {
	const number, callee = 4100, 7
	address := appendConst(nil, opI64Const, number<<16|3)
	none := func(int64) bool { return false }
	body := slices.Concat(
		[]byte{1, 1, 0x7f}, // one local variable, the stack pointer
		[]byte{opGlobalGet, 0, opLocalSet, 1},
		[]byte{opBlock, noResult, opLoop, noResult},
		[]byte{opBlock, noResult, opBlock, noResult, opBlock, noResult, opBlock, noResult},
		[]byte{opLocalGet, 0, opBrTable, 4, 0, 0, 1, 2, 3, opEnd},
		// part 0: if … jump to part 2
		[]byte{opLocalGet, 1, opIf, noResult, opI32Const, 3, opLocalSet, 0, opBr, 4, opEnd, opEnd},
		// part 1, which nothing enters: a call
		[]byte{opLocalGet, 1}, address, []byte{opI64Store, 3, 0, opI32Const, 0, opCall, callee},
		[]byte{opGlobalGet, 0, opLocalSet, 1, opBrIf, 3, opEnd},
		// part 2: jump back to part 0
		[]byte{opI32Const, 0, opLocalSet, 0, opBr, 1, opEnd},
		// part 3, which nothing enters
		[]byte{opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd, opI32Const, 1, opEnd},
	)
	own := slices.Concat([]byte{opGlobalGet, 0, opLocalSet, 1}, appendConst(nil, opI64Const, number<<16), []byte{opLocalSet, ownAddress})
	want := slices.Concat(
		[]byte{2, 1, typeI32, 1, typeI64}, own,
		[]byte{opLoop, noResult, opBlock, noResult, opBlock, noResult},
		[]byte{opLocalGet, 0, opBrTable, 1, 0, 1, opEnd},
		[]byte{opLocalGet, 1, opBrIf, 0},
		[]byte{opLocalGet, 1, opI64Const, 1, opLocalGet, ownAddress, opI64Add, opI64Store, 0, 0, opI32Const, 0, opCall, callee},
		[]byte{opGlobalGet, 0, opLocalSet, 1, opIf, noResult, opI32Const, 1, opReturn, opEnd, opEnd},
		[]byte{opI32Const, 0, opLocalSet, 0, opBr, 0},
		[]byte{opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd},
	)
	fn := function{
		depth: []byte{2, 1, 64, 9, 0},            // 0 at the entry, then 32
		maps:  []byte{0, 1, 2, 1, 4, 1, 6, 9, 0}, // -1, 0, 2, 5
	}
	got, ok := rewrite(body, number, none, &fn)
	if !ok {
		t.Fatal("the function was refused")
	}
	if !bytes.Equal(got, want) {
		t.Errorf("got  % x\nwant % x", got, want)
	}
	if v, _ := pcValue(fn.depth, 1); v != 32 {
		t.Errorf("depth at the return address: got %d, want 32", v)
	}
	if v, _ := pcValue(fn.maps, 0); v != 2 {
		t.Errorf("pointer map before the return address: got %d, want 2, that of old address 2", v)
	}

	// Where the call never returns, nothing is resumed behind it.
	fn = function{depth: []byte{2, 1, 64, 9, 0}, maps: []byte{0, 1, 2, 1, 4, 1, 6, 9, 0}}
	want = slices.Concat(
		[]byte{2, 1, typeI32, 1, typeI64}, own,
		[]byte{opLoop, noResult, opBlock, noResult},
		[]byte{opBlock, noResult, opLocalGet, 0, opBrTable, 1, 0, 1, opEnd},
		[]byte{opLocalGet, 1, opBrIf, 0},
		[]byte{opLocalGet, 1, opI64Const, shortAddress, opLocalGet, ownAddress, opI64Add, opI64Store, 0, 0, opI32Const, 0, opCall, callee, opReturn},
		[]byte{opEnd, opI32Const, 0, opLocalSet, 0, opBr, 0},
		[]byte{opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd},
	)
	if got, ok = rewrite(body, number, func(i int64) bool { return i == callee }, &fn); !ok || !bytes.Equal(got, want) {
		t.Errorf("a call that never returns: got  % x, %v\nwant % x", got, ok, want)
	}
	if v, _ := pcValue(fn.maps, shortAddress-1); v != 2 {
		t.Errorf("pointer map before the shared address: got %d, want 2", v)
	}

	// The same function is left alone where a return address isn't understood.
	strange := bytes.Replace(body, []byte{opI64Store, 3, 0}, []byte{opI64Store, 3, 8}, 1)
	if _, ok := rewrite(strange, number, none, &fn); ok {
		t.Error("a return address that is stored elsewhere was accepted")
	}
}

// The local variable that is added joins those of its type behind the first.
func TestAddLocal(t *testing.T) {
	for _, c := range []struct{ locals, want []byte }{
		{[]byte{1, 1, typeI32}, []byte{2, 1, typeI32, 1, typeI64}},
		{[]byte{2, 1, typeI32, 5, typeI64}, []byte{2, 1, typeI32, 6, typeI64}},
		{[]byte{2, 1, typeI32, 5, 0x7c}, []byte{3, 1, typeI32, 1, typeI64, 5, 0x7c}},
		{[]byte{3, 1, typeI32, 200, 1, typeI64, 5, 0x7c}, []byte{3, 1, typeI32, 201, 1, typeI64, 5, 0x7c}},
	} {
		if got := addLocal(c.locals); !bytes.Equal(got, c.want) {
			t.Errorf("% x: got % x, want % x", c.locals, got, c.want)
		}
	}
}

// The functions that never return are those that panic or crash, whatever calls
// them in turn; others return.
func TestNoReturn(t *testing.T) {
	p, err := readProgram(walk(t))
	if err != nil {
		t.Fatal(err)
	}
	noReturn := p.noReturn()
	wants := map[string]bool{
		"runtime.goPanicIndex": true, "runtime.sigpanic": true, "runtime.gopanic": true, "runtime.throw": true,
		"runtime.morestack": true, "runtime.morestack_noctxt": true, "runtime.panicdivide": true,
		"runtime.mallocgc": false, "runtime.gorecover": false, "runtime.mcall": false, "runtime.systemstack": false, "runtime.deferreturn": false, "main.grow": false, "main.main": false,
	}
	for i, one := range p.list {
		want, ok := wants[one.name]
		if got := noReturn(int64(p.imported + i)); ok && got != want {
			t.Errorf("%s: got %v, want %v", one.name, got, want)
		}
		delete(wants, one.name)
	}
	if len(wants) > 0 {
		t.Errorf("not in the program: %v", wants)
	}
}

func TestPCTable(t *testing.T) {
	for _, values := range []map[int]int32{
		{0: 0, 1: 48},
		{0: -1, 3: 0, 9: 0, 10: 7, 400: 2},
		{5: 5},
		{},
	} {
		table := writePCTable([]byte{0}, values)
		for at, want := range values {
			if got, ok := pcValue(table, at); !ok || got != want {
				t.Errorf("%v at %d: got %d, %v", values, at, got, ok)
			}
		}
		if _, ok := pcValue(table, wholeFunction-1); !ok {
			t.Errorf("%v: no value at the function's end", values)
		}
	}
}

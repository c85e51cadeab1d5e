// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"slices"
	"testing"
)

func TestSimplify(t *testing.T) {
	const i64Load, i64Store, call = 0x29, opI64Store, opCall
	get := func(local byte) []byte { return []byte{opLocalGet, local} }
	stack := get(1)
	plus := func(k byte) []byte { return []byte{opExtend, opI64Const, k, opI64Add, opWrap} }
	for name, c := range map[string]struct{ code, want []byte }{
		"mark":              {[]byte{opNop, opReturn}, []byte{opReturn}},
		"there and back":    {slices.Concat(stack, []byte{opExtend, opWrap, opReturn}), slices.Concat(stack, []byte{opReturn})},
		"address":           {slices.Concat(stack, plus(8), []byte{opExtend}), slices.Concat(stack, []byte{opI32Const, 8, opI32Add, opExtend})},
		"load":              {slices.Concat(stack, plus(8), []byte{i64Load, 0, 16}), slices.Concat(stack, []byte{i64Load, 0, 24})},
		"store":             {slices.Concat(stack, plus(8), get(2), []byte{i64Store, 0, 0}), slices.Concat(stack, get(2), []byte{i64Store, 0, 8})},
		"stored sum":        {slices.Concat(stack, plus(8), get(2), get(3), []byte{opI64Add, i64Store, 0, 0}), slices.Concat(stack, get(2), get(3), []byte{opI64Add, i64Store, 0, 8})},
		"address as value":  {slices.Concat(get(0), stack, plus(8), []byte{opI32Store, 0, 0}), slices.Concat(get(0), stack, []byte{opI32Const, 8, opI32Add, opI32Store, 0, 0})},
		"behind a call":     {slices.Concat(stack, plus(8), get(0), []byte{call, 1, opI32Store, 0, 0}), slices.Concat(stack, []byte{opI32Const, 8, opI32Add}, get(0), []byte{call, 1, opI32Store, 0, 0})},
		"another address":   {slices.Concat(get(0), plus(8), []byte{i64Load, 0, 0}), slices.Concat(get(0), []byte{opI32Const, 8, opI32Add, i64Load, 0, 0})},
		"below the stack":   {slices.Concat(stack, plus(0x78), []byte{i64Load, 0, 16}), slices.Concat(stack, []byte{opI32Const, 0x78, opI32Add, i64Load, 0, 16})},
		"byte":              {slices.Concat(stack, []byte{opI64Load8U, 0, 9, opWrap}), slices.Concat(stack, []byte{0x2d, 0, 9})},
		"signed half":       {slices.Concat(stack, []byte{0x32, 0, 9, opWrap}), slices.Concat(stack, []byte{0x2e, 0, 9})},
		"cut byte":          {slices.Concat(stack, []byte{opI64Load8U, 0, 9, opI64Const, 0xff, 1, opI64And}), slices.Concat(stack, []byte{opI64Load8U, 0, 9})},
		"signed byte, cut":  {slices.Concat(stack, []byte{opI64Load8S, 0, 9, opI64Const, 0xff, 1, opI64And}), slices.Concat(stack, []byte{opI64Load8S, 0, 9, opI64Const, 0xff, 1, opI64And})},
		"not equal":         {[]byte{opI64Eq, opI32Eqz}, []byte{0x52}},
		"not less":          {[]byte{0x48, opI32Eqz}, []byte{0x4e}},
		"not less, floats":  {[]byte{0x63, opI32Eqz}, []byte{0x63, opI32Eqz}}, // NaN
		"zero as 64 bits":   {[]byte{opI64Eqz, opExtend, opI64Eqz, opI32Eqz}, []byte{opI64Eqz}},
		"not not":           {slices.Concat(get(0), []byte{opI32Eqz, opI32Eqz}), slices.Concat(get(0), []byte{opI32Eqz, opI32Eqz})},
		"behind a block":    {[]byte{opI64Eq, opEnd, opI32Eqz}, []byte{opI64Eq, opEnd, opI32Eqz}},
		"unknown, left":     {[]byte{opNop, 0x06}, []byte{opNop, 0x06}},
		"address, big step": {slices.Concat(stack, []byte{opExtend, opI64Const, 0x80, 1, opI64Add, opWrap, i64Load, 0, 0}), slices.Concat(stack, []byte{i64Load, 0, 0x80, 1})},
	} {
		locals := []byte{1, 2, typeI32}
		if got := simplify(append(bytes.Clone(locals), c.code...)); !bytes.Equal(got, append(locals, c.want...)) {
			t.Errorf("%s: got  % x\nwant % x", name, got[len(locals):], c.want)
		}
	}
}

// The opposite of the opposite is the comparison itself.
func TestOpposite(t *testing.T) {
	for i, o := range opposite {
		if o == byte(i) || int(opposite[o]) != i {
			t.Errorf("%d: opposite %d, and of that %d", i, o, opposite[o])
		}
	}
}

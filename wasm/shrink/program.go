// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"slices"
)

// asmFlag marks a function that was written in assembly, in the byte of flags
// behind the function's kind: runtime's FuncFlagAsm.
const asmFlag = 4 << 8

// program is a module whose functions and tables are known.
type program struct {
	sections []section
	bodies   [][]byte // of the functions, in their order
	imported int      // functions before them
	*functions
}

// readProgram reads a module. The function n of the tables must be number
// n-4096 of the table of functions, and these must be in their order.
func readProgram(module []byte) (*program, error) {
	sections, err := readModule(module)
	if err != nil {
		return nil, err
	}
	p := &program{sections: sections}
	for _, id := range [...]byte{sectionImport, sectionElements, sectionCode, sectionData} {
		if p.section(id) == nil {
			return nil, errLayout
		}
	}
	if p.functions, err = readTables(p.section(sectionData).body); err != nil {
		return nil, err
	}
	r := reader{b: p.section(sectionCode).body}
	for range r.uint() {
		p.bodies = append(p.bodies, r.bytes(r.uint()))
	}
	if r.bad || r.at != len(r.b) || len(p.bodies) != len(p.list) || !p.readElements() {
		return nil, errLayout
	}
	return p, nil
}

// section finds the only section of a kind; nil if there are more or none.
func (p *program) section(id byte) *section {
	var found *section
	for i := range p.sections {
		if p.sections[i].id != id {
			continue
		}
		if found != nil {
			return nil
		}
		found = &p.sections[i]
	}
	return found
}

// readElements checks the table of functions: all of this program, from the
// entry of the first one on.
func (p *program) readElements() bool {
	imports := reader{b: p.section(sectionImport).body}
	p.imported = imports.uint()
	r := reader{b: p.section(sectionElements).body}
	if r.uint() != 1 || r.uint() != 0 || r.byte() != opI32Const || r.int() != int64(p.list[0].entry) || r.byte() != opEnd {
		return false
	}
	if r.uint() != len(p.list) {
		return false
	}
	for i, one := range p.list {
		if r.uint() != p.imported+i || one.entry != p.list[0].entry+i {
			return false
		}
	}
	return !r.bad && r.at == len(r.b)
}

// rewriteCode rewrites the functions that are in Go's usual form. It fails
// where an instruction isn't known.
func (p *program) rewriteCode() error {
	fixed, err := p.fixed()
	if err != nil {
		return err
	}
	noReturn := p.noReturn()
	for i, body := range p.bodies {
		fn := p.list[i]
		if fixed[int64(fn.entry)] || fn.flags&asmFlag != 0 {
			continue
		}
		if out, ok := rewrite(body, int64(fn.entry), noReturn, &fn); ok {
			p.bodies[i], p.list[i] = simplify(out), fn
		}
	}
	out := binary.AppendUvarint(nil, uint64(len(p.bodies)))
	for _, body := range p.bodies {
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	p.section(sectionCode).body = out
	return nil
}

// deadEnds are functions that never return although they look as if they did:
// behind the call that ends the program they crash, should that call return.
// The last two are left for another stack; the goroutine goes on at the entry
// of the function that has called them.
var deadEnds = map[string]bool{
	"runtime.gopanic": true, "runtime.throw": true, "runtime.fatal": true,
	"runtime.morestack": true, "runtime.morestack_noctxt": true,
}

// noReturn tells functions that never return in the usual way, by their indexes:
// they panic, crash, or go on elsewhere. Where Go's compiler returns, it writes a
// zero and a return; a goroutine that is suspended returns one. Such a zero, or
// a return of what a function has returned that may return, is in no such
// function. What is written in assembly may keep the address to return to.
func (p *program) noReturn() func(int64) bool {
	never := make([]bool, len(p.bodies))
	is := func(index int64) bool {
		i := index - int64(p.imported)
		return i >= 0 && i < int64(len(never)) && never[i]
	}
	ends := func(before instruction) bool {
		return before.op == opI32Const && before.a == 1 || before.op == opCall && is(before.a)
	}
	returns := make([][]instruction, len(p.bodies))
	for i, body := range p.bodies {
		locals, list, err := readFunction(body)
		if never[i] = deadEnds[p.list[i].name]; err == nil && isUsual(locals, list) && p.list[i].flags&asmFlag == 0 {
			returns[i] = beforeReturns(list)
		}
	}
	for more := true; more; {
		more = false
		for i, before := range returns {
			if !never[i] && before != nil && !slices.ContainsFunc(before, func(v instruction) bool { return !ends(v) }) {
				never[i], more = true, true
			}
		}
	}
	return is
}

// beforeReturns are the instructions in front of all returns of a function that
// say what is returned; not nil. Behind a call the stack pointer is read anew.
func beforeReturns(list []instruction) []instruction {
	before := []instruction{}
	for i := 1; i < len(list); i++ {
		if list[i].op != opReturn {
			continue
		}
		at := i - 1
		if at >= 2 && list[at].op == opLocalSet && list[at-1].op == opGlobalGet {
			at -= 2
		}
		before = append(before, list[at])
	}
	return before
}

// fixed are the functions whose addresses occur elsewhere, in other functions
// or in memory, so that they must stay what they are. A number that only looks
// like an address counts as well.
func (p *program) fixed() (map[int64]bool, error) {
	fixed := map[int64]bool{}
	first, last := int64(p.list[0].entry), int64(p.list[len(p.list)-1].entry)
	note := func(v, own int64) {
		if n := v >> 16; v&0xffff != 0 && n >= first && n <= last && n != own {
			fixed[n] = true
		}
	}
	for i, body := range p.bodies {
		_, list, err := readFunction(body)
		if err != nil {
			return nil, err
		}
		for _, in := range list {
			switch in.op {
			case opI64Const:
				note(in.a, int64(p.list[i].entry))
			case opI32Const:
				note(in.a, -1)
			}
		}
	}
	for at := 0; at+8 <= len(p.m); at += 8 {
		if at == p.word(0) {
			at = p.word(wordEnd) &^ 7
		}
		note(int64(p.m.word(at)), -1)
	}
	return fixed, nil
}

// write writes the module.
func (p *program) write() []byte {
	p.section(sectionData).body = p.m.section()
	return writeModule(p.sections)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import "encoding/binary"

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
	sigpanic := int64(-1)
	for i, one := range p.list {
		if one.name == "runtime.sigpanic" {
			sigpanic = int64(p.imported + i)
		}
	}
	for i, body := range p.bodies {
		fn := p.list[i]
		if fixed[int64(fn.entry)] || fn.flags&asmFlag != 0 {
			continue
		}
		if out, ok := rewrite(body, int64(fn.entry), sigpanic, &fn); ok {
			p.bodies[i], p.list[i] = out, fn
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

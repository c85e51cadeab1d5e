// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// errLayout says that the program isn't laid out as this command expects.
var errLayout = errors.New("unknown layout")

// The sections of a WebAssembly module that are read or changed here.
const (
	sectionCustom   = 0
	sectionImport   = 2
	sectionElements = 9
	sectionCode     = 10
	sectionData     = 11
)

var preamble = []byte("\x00asm\x01\x00\x00\x00")

// section is one section of a module: its number and its bytes without the
// header.
type section struct {
	id   byte
	body []byte
}

// readModule splits a module into its sections, in their order.
func readModule(b []byte) ([]section, error) {
	if !bytes.HasPrefix(b, preamble) {
		return nil, errLayout
	}
	r := reader{b: b, at: len(preamble)}
	var sections []section
	for r.at < len(b) {
		id := r.byte()
		body := r.bytes(r.uint())
		if r.bad {
			return nil, errLayout
		}
		sections = append(sections, section{id, body})
	}
	return sections, nil
}

// writeModule is the opposite of readModule, without the custom sections: they
// hold names and the build's address, which no program needs to run.
func writeModule(sections []section) []byte {
	out := bytes.Clone(preamble)
	for _, s := range sections {
		if s.id == sectionCustom {
			continue
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out
}

// reader reads the numbers of a module. What lies outside of its bytes reads as
// zero and sets bad.
type reader struct {
	b   []byte
	at  int
	bad bool
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.bad = true
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.b)-r.at {
		r.bad = true
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// uint reads an unsigned LEB128 number of up to 32 bits.
func (r *reader) uint() int {
	v, n := binary.Uvarint(r.b[min(r.at, len(r.b)):])
	if n <= 0 || v > 1<<32-1 {
		r.bad = true
		return 0
	}
	r.at += n
	return int(v)
}

// int reads a signed LEB128 number of up to 64 bits.
func (r *reader) int() int64 {
	var v int64
	for shift := uint(0); ; shift += 7 {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 && shift+7 < 64 {
				v |= -1 << (shift + 7)
			}
			return v
		}
		if shift > 63 {
			r.bad = true
			return 0
		}
	}
}

// appendInt writes a signed LEB128 number.
func appendInt(out []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(out, c)
		}
		out = append(out, c|0x80)
	}
}

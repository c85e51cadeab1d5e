// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
)

// segmentGap is the shortest run of zeros that ends a data segment, in bytes.
// Go's linker starts a new segment after 8 zeros, which makes the file smaller
// but its compressed form a tenth larger: the addresses in between are noise.
const segmentGap = 1 << 10

// memory is the linear memory as the program finds it when it starts, from
// address 0.
type memory []byte

// readMemory lays out the segments of a data section.
func readMemory(body []byte) (memory, error) {
	const most = 1 << 28
	r := reader{b: body}
	var m memory
	for range r.uint() {
		if r.uint() != 0 || r.byte() != opI32Const {
			return nil, errLayout // another memory, or an address that is computed
		}
		address := int(r.int())
		if r.byte() != opEnd || address < 0 || address > most {
			return nil, errLayout
		}
		data := r.bytes(r.uint())
		if r.bad {
			return nil, errLayout
		}
		if end := address + len(data); end > len(m) {
			m = append(m, make([]byte, end-len(m))...)
		}
		copy(m[address:], data)
	}
	if r.bad || r.at != len(body) {
		return nil, errLayout
	}
	return m, nil
}

// section writes the data section that lays out m. Memory is zero by itself.
func (m memory) section() []byte {
	var out []byte
	count, at := 0, 0
	for {
		for at < len(m) && m[at] == 0 {
			at++
		}
		if at == len(m) {
			break
		}
		end := m.segmentEnd(at)
		out = append(out, 0, opI32Const)
		out = appendInt(out, int64(at))
		out = append(out, opEnd)
		out = binary.AppendUvarint(out, uint64(end-at))
		out = append(out, m[at:end]...)
		count++
		at = end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), out...)
}

// segmentEnd is where the first segmentGap zeros after at begin.
func (m memory) segmentEnd(at int) int {
	end := at
	for i := at; i < len(m) && i-end < segmentGap; i++ {
		if m[i] != 0 {
			end = i + 1
		}
	}
	return end
}

// has reports whether n bytes lie at an address.
func (m memory) has(address, n int) bool {
	return address >= 0 && n >= 0 && address <= len(m) && n <= len(m)-address
}

// u32 reads the number at an address; 0 outside of the memory.
func (m memory) u32(address int) int {
	if !m.has(address, 4) {
		return 0
	}
	return int(binary.LittleEndian.Uint32(m[address:]))
}

// word reads the 64-bit word at an address; -1 where it is none that an address
// or a length may be.
func (m memory) word(address int) int {
	if !m.has(address, 8) {
		return -1
	}
	v := binary.LittleEndian.Uint64(m[address:])
	if v > 1<<48 {
		return -1
	}
	return int(v)
}

func (m memory) setU32(address, v int)  { binary.LittleEndian.PutUint32(m[address:], uint32(v)) }
func (m memory) setWord(address, v int) { binary.LittleEndian.PutUint64(m[address:], uint64(v)) }

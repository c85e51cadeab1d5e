// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

// The hash of a word is made of its bytes one by one (FNV-1a).
const (
	hashStart uint32 = 2166136261
	hashPrime uint32 = 16777619
)

func hashByte(h uint32, b byte) uint32 { return (h ^ uint32(b)) * hashPrime }

func hashWord(s string) uint32 {
	h := hashStart
	for i := range len(s) {
		h = hashByte(h, s[i])
	}
	return h
}

// hashName is a hash of a longer string, eight bytes at a time.
func hashName(s string) uint32 {
	const prime = 0x9e3779b97f4a7c15
	h := uint64(len(s)) * prime
	for ; len(s) >= 8; s = s[8:] {
		h = (h ^ (uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56)) * prime
		h ^= h >> 32
	}
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime
	}
	return uint32(h >> 32)
}

// wordTable holds values by word. The zero table is empty.
type wordTable[T any] struct {
	// slots hold, by hash, the upper half of the hash of an entry and its index
	// plus one in the lower half; there are a power of two of them.
	slots   []uint32
	entries []wordEntry[T]
}

type wordEntry[T any] struct {
	hash  uint32
	word  string
	value T
}

// at returns the value of a word, which is put into the table if need be.
func (t *wordTable[T]) at(h uint32, word string) *T {
	if v := find(t, h, word); v != nil {
		return v
	}
	t.entries = append(t.entries, wordEntry[T]{hash: h, word: word})
	if n := len(t.entries); 2*n > len(t.slots) {
		t.slots = make([]uint32, max(64, 2*len(t.slots)))
		for i := range t.entries {
			t.place(i)
		}
	} else {
		t.place(n - 1)
	}
	return &t.entries[len(t.entries)-1].value
}

// place notes where entry i stands.
func (t *wordTable[T]) place(i int) {
	mask := uint32(len(t.slots) - 1)
	h := t.entries[i].hash
	k := h & mask
	for t.slots[k] != 0 {
		k = (k + 1) & mask
	}
	t.slots[k] = h&^0xffff | uint32(i+1)
}

// find returns the value of a word whose hash is h, or nil.
func find[T any, W string | []byte](t *wordTable[T], h uint32, word W) *T {
	if len(t.slots) == 0 {
		return nil
	}
	mask := uint32(len(t.slots) - 1)
	for k := h & mask; ; k = (k + 1) & mask {
		slot := t.slots[k]
		if slot == 0 {
			return nil
		}
		if (slot^h)>>16 != 0 {
			continue
		}
		if e := &t.entries[slot&0xffff-1]; e.word == string(word) {
			return &e.value
		}
	}
}

// runSet is a set of runs of three words, kept as hashes.
type runSet []uint32

// newRunSet returns a set with room for the runs of a text of n bytes.
func newRunSet(n int) runSet {
	size := 64
	for size < n/2+2 { // a run begins at every second byte at most
		size *= 2
	}
	return make(runSet, size)
}

// hashRun joins the hashes of three words.
func hashRun(a, b, c uint32) uint64 {
	h := uint64(a)*0x9e3779b97f4a7c15 + uint64(b)
	h = (h^h>>29)*0x9e3779b97f4a7c15 + uint64(c)
	return (h ^ h>>32) * 0x9e3779b97f4a7c15
}

// slot returns where a run stands or belongs, and how it is written there.
func (s runSet) slot(h uint64) (at int, mark uint32) {
	mark = uint32(h) | 1
	at = int(h>>32) & (len(s) - 1)
	for s[at] != 0 && s[at] != mark {
		at = (at + 1) & (len(s) - 1)
	}
	return at, mark
}

func (s runSet) add(h uint64) {
	at, mark := s.slot(h)
	s[at] = mark
}

func (s runSet) has(h uint64) bool {
	at, mark := s.slot(h)
	return s[at] == mark
}

// nameTable counts by the hash of a name.
type nameTable []struct {
	name  uint32 // 0 where nothing stands
	count int32
}

// newNameTable returns a table for n names.
func newNameTable(n int) nameTable {
	size := 64
	for size < n+n/2 {
		size *= 2
	}
	return make(nameTable, size)
}

// place returns where a name stands in the table.
func (t nameTable) place(name uint32) int32 {
	name |= 1
	at := int(name*hashPrime>>8) & (len(t) - 1)
	for t[at].name != 0 && t[at].name != name {
		at = (at + 1) & (len(t) - 1)
	}
	t[at].name = name
	return int32(at)
}

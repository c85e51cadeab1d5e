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

// wordFilter tells of most words that a list does not hold them, so that it
// need not be looked at. Each word of the list sets one bit.
type wordFilter [512]uint64

func (f *wordFilter) add(h uint32) { f[h>>6%512] |= 1 << (h % 64) }

// mayHave reports false for a word that was not added; true may be wrong.
func (f *wordFilter) mayHave(h uint32) bool { return f[h>>6%512]>>(h%64)&1 != 0 }

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

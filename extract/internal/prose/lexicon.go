// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "strings"

// Lexicon gives the classes of a word, found by its hash. The zero Lexicon
// knows no word.
type Lexicon struct {
	hashes  []uint32 // 0 where nothing stands
	classes []uint64 // of the words in hashes, apart from them: most words of a text are not found
	count   int
}

// Add puts the words of a list, parted by white space and in lower case, into
// the classes of the bits of class.
func (l *Lexicon) Add(class uint64, list string) {
	for w := range strings.FieldsSeq(list) {
		l.put(Hash(w), class)
	}
}

func (l *Lexicon) put(h uint32, class uint64) {
	if l.count*2 >= len(l.hashes) {
		l.grow()
	}
	i := l.find(h)
	if l.hashes[i] == 0 {
		l.hashes[i] = h
		l.count++
	}
	l.classes[i] |= class
}

func (l *Lexicon) grow() {
	hashes, classes := l.hashes, l.classes
	n := max(64, 2*len(hashes))
	l.hashes, l.classes = make([]uint32, n), make([]uint64, n)
	for i, h := range hashes {
		if h != 0 {
			k := l.find(h)
			l.hashes[k], l.classes[k] = h, classes[i]
		}
	}
}

// find returns the place of h, or the free one where it belongs.
func (l *Lexicon) find(h uint32) int {
	mask := uint32(len(l.hashes) - 1)
	i := h & mask
	for l.hashes[i] != h && l.hashes[i] != 0 {
		i = (i + 1) & mask
	}
	return int(i)
}

// Class returns the classes of the word whose hash is h; 0 means none.
func (l *Lexicon) Class(h uint32) uint64 {
	if len(l.hashes) == 0 {
		return 0
	}
	if i := l.find(h); l.hashes[i] != 0 {
		return l.classes[i]
	}
	return 0
}

// Hash returns the hash of a word in lower case, as Token.Hash has it. It is
// never 0.
func Hash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	h ^= h >> 15
	if h == 0 {
		return 1
	}
	return h
}

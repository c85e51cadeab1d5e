// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "strings"

// Lexicon gives the classes of a word, found by its hash. The zero Lexicon
// knows no word.
type Lexicon struct {
	slots []slot
	count int
}

type slot struct {
	hash  uint32
	class uint64
}

// Add puts the words of a list, parted by white space and in lower case, into
// the classes of the bits of class.
func (l *Lexicon) Add(class uint64, list string) {
	for w := range strings.FieldsSeq(list) {
		l.put(Hash(w), class)
	}
}

func (l *Lexicon) put(h uint32, class uint64) {
	if l.count*2 >= len(l.slots) {
		l.grow()
	}
	i := l.find(h)
	if l.slots[i].hash == 0 {
		l.count++
	}
	l.slots[i] = slot{h, l.slots[i].class | class}
}

func (l *Lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, max(64, 2*len(old)))
	for _, s := range old {
		if s.hash != 0 {
			l.slots[l.find(s.hash)] = s
		}
	}
}

// find returns the slot of h, or the free one where it belongs.
func (l *Lexicon) find(h uint32) int {
	mask := uint32(len(l.slots) - 1)
	i := h & mask
	for l.slots[i].hash != h && l.slots[i].hash != 0 {
		i = (i + 1) & mask
	}
	return int(i)
}

// Class returns the classes of the word whose hash is h; 0 means none.
func (l *Lexicon) Class(h uint32) uint64 {
	if len(l.slots) == 0 {
		return 0
	}
	return l.slots[l.find(h)].class
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

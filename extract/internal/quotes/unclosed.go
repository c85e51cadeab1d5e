// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// maxClause bounds the tokens from a cue in an unclosed stretch to the end of
// its sentence.
const maxClause = 10

// closeAtCues ends the stretches that no mark closes before the speaker that
// stands in them: «"The pier is closed, said Poe.»
func (f *finder) closeAtCues() {
	for n := range f.stretches {
		m := &f.stretches[n]
		if m.close >= 0 || n+1 < len(f.stretches) && f.stretches[n+1].open == m.end {
			continue // closed, or reopened in the next paragraph
		}
		for i := m.first + 1; i < m.end; i++ {
			if f.words[i].sort != commaSort || !f.attributes(i+1, m.end) {
				continue
			}
			for j := i; j < m.end; j++ {
				f.words[j].stretch = 0
			}
			m.end = i
			break
		}
	}
}

// attributes reports whether the words from token i on are a verb of saying and
// a speaker, in either order, and end their sentence soon.
func (f *finder) attributes(i, end int32) bool {
	if i+1 >= end {
		return false
	}
	verb, who := &f.words[i], &f.words[i+1]
	if who.class&speechClass != 0 {
		verb, who = who, verb
	}
	if verb.class&speechClass == 0 || verb.sort != speechPastSort && verb.sort != speechBaseSort {
		return false
	}
	if who.name == 0 && who.class&personalClass == 0 && who.sort != pronounSort {
		return false
	}
	for j := i + 2; j < end && j < i+maxClause; j++ {
		if f.words[j].sort == stopSort {
			return true
		}
	}
	return i+maxClause >= end
}

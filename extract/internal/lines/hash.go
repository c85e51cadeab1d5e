// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "unicode"

const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// eachWord calls yield with a hash of every word of s, its first five letters
// alone so that forms of a word count as one. long tells words of four letters
// or more, and names of two or more; a letter of a script without spaces is
// hashed with the one before it.
func eachWord(s string, yield func(h uint64, long bool)) {
	const stem = 5
	h, n, capital := uint64(hashStart), 0, false
	var before rune
	end := func() {
		if n > 0 {
			yield(h, n >= 4 || capital && n >= 2)
		}
		h, n, capital = hashStart, 0, false
	}
	for _, c := range s {
		switch {
		case isUnspaced(c):
			end()
			if isUnspaced(before) {
				yield((hashStart^uint64(before))*hashPrime^uint64(c), true)
			}
		case unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c):
			if n == 0 {
				capital = unicode.IsUpper(c)
			}
			if n < stem {
				h = (h ^ uint64(unicode.ToLower(c))) * hashPrime
			}
			n++
		case c == '\'' || c == '’' && n > 0:
		default:
			end()
		}
		before = c
	}
	end()
}

// eachGram calls yield with a hash of every n words of s in a row, until it
// returns false.
func eachGram(s string, n int, yield func(uint64) bool) {
	var ring [8]uint64
	seen, on := 0, true
	eachWord(s, func(h uint64, _ bool) {
		if !on {
			return
		}
		ring[seen%n] = h
		if seen++; seen < n {
			return
		}
		g := uint64(hashStart)
		for k := seen - n; k < seen; k++ {
			g = (g ^ ring[k%n]) * hashPrime
			g ^= g >> 29
		}
		on = yield(g)
	})
}

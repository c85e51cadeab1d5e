// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// noShare stands for the share of a line that has too few words.
const noShare = 255

// noteShares fills shared: of the words of a line of four letters or more, how
// many tenths return in the running text of the stretch, in that next under
// the line and in that next above it.
func (s *sheet) noteShares() {
	words := make([][]uint32, len(s.lines)) // of each line, no word twice in a row
	var buf []uint32
	for i := range s.lines {
		if s.facts[i].words < 2 {
			continue
		}
		from := len(buf)
		eachWord(s.lines[i].Text, func(h uint64, long bool) {
			if long && len(buf)-from < maxShared {
				buf = append(buf, uint32(h^h>>32))
			}
		})
		words[i] = buf[from:len(buf):len(buf)]
	}
	s.shareStretch(words)
	s.shareNear(words, 1, -1, len(s.lines), s.shared[2])
	s.shareNear(words, -1, len(s.lines), -1, s.shared[1])
}

const (
	maxShared   = 80 // words of a line that are compared
	sharedReach = 6  // lines of running text that a line is compared with
	stretchRead = 60 // lines of the stretch that are read
)

// shareStretch compares each line with the stretch.
func (s *sheet) shareStretch(words [][]uint32) {
	count := make(map[uint32]int32, 1024)
	read := 0
	counted := make([]bool, len(s.lines))
	for i := s.first; i < s.last && read < stretchRead; i++ {
		if s.shapes[i].isProse() {
			read++
			counted[i] = true
			for _, w := range words[i] {
				count[w]++
			}
		}
	}
	for i := range s.lines {
		own := int32(0)
		if counted[i] {
			own = 1
		}
		s.shared[0][i] = shareOf(words[i], count, own)
	}
}

// shareNear compares each line with the running text met before it on a walk
// by steps of one.
func (s *sheet) shareNear(words [][]uint32, step, before, behind int, out []uint8) {
	count := make(map[uint32]int32, 1024)
	var ring [sharedReach]int
	seen := 0
	for i := before + step; i != behind; i += step {
		out[i] = shareOf(words[i], count, 0)
		if !s.shapes[i].isProse() {
			continue
		}
		if seen >= sharedReach {
			for _, w := range words[ring[seen%sharedReach]] {
				if count[w]--; count[w] <= 0 {
					delete(count, w)
				}
			}
		}
		ring[seen%sharedReach] = i
		seen++
		for _, w := range words[i] {
			count[w]++
		}
	}
}

// shareOf returns how many tenths of the words are counted more than own
// times; noShare where there are fewer than two.
func shareOf(words []uint32, count map[uint32]int32, own int32) uint8 {
	if len(words) < 2 {
		return noShare
	}
	hits := 0
	for _, w := range words {
		if count[w] > own {
			hits++
		}
	}
	return uint8(10 * hits / len(words))
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// The features of a line are numbers below numFeatures. Each group is a range
// that begins at its constant.
const (
	featBias     = 0
	featWords    = featBias + 1
	featStart    = featWords + 12
	featEnd      = featStart + numEnds
	featLabel    = featEnd + numEnds
	featHead     = featLabel + numLabels
	featCovered  = featHead + numLabels
	featFlag     = featCovered + numLabels
	featCase     = featFlag + numFlags
	featPlain    = featCase + 6
	featCommas   = featPlain + 6
	featSentence = featCommas + 4
	featDate     = featSentence + 4
	featMark     = featDate + 5
	featShape    = featMark + int(PageEdge) + 1
	featPrev     = featShape + numShapes
	featPrev2    = featPrev + numShapes
	featNext     = featPrev2 + numShapes
	featNext2    = featNext + numShapes
	featGap      = featNext2 + numShapes
	featGapUnder = featGap + 3
	featSpot     = featGapUnder + 3 // place relative to the richest stretch
	featShare    = featSpot + 16    // running text above it
	featNear     = featShare + 12   // running text around it
	featRepeat   = featNear + 12    // the same words elsewhere
	featTopical  = featRepeat + 10  // words that the story repeats
	featTo       = featTopical + 12 // lines to the next running text
	featFrom     = featTo + 10      // lines from the last
	featSince    = featFrom + 10    // heads of lists above it
	featFirst    = featSince + 12   // place in the text
	numFeatures  = featFirst + 8
)

// sheet is a text with what is known of each line.
type sheet struct {
	lines  []Line
	facts  []facts
	shapes []shape
	// Of the stretch with the most running text: its first line and the line
	// behind its last.
	first, last int
	total       int64   // words of running text
	above       []int64 // words of running text above each line
	repeats     []uint8 // bits, see noteRepeats
	topical     []uint8 // share of a line's words that the story repeats, in tenths; 255 where it has too few
	to, from    []uint8 // lines to the next and from the last running text, at most 255
	since       []uint8 // bits of the heads above, see noteHeads
}

func newSheet(lines []Line) *sheet {
	n := len(lines)
	s := &sheet{lines: lines, facts: make([]facts, n), shapes: make([]shape, n), above: make([]int64, n), repeats: make([]uint8, n),
		topical: make([]uint8, n), to: make([]uint8, n), from: make([]uint8, n), since: make([]uint8, n)}
	scan := newScanner()
	for i := range lines {
		s.facts[i] = scan.scan(lines[i].Text)
		s.shapes[i] = shapeOf(&lines[i], &s.facts[i])
		s.above[i] = s.total
		if s.shapes[i].isProse() {
			s.total += int64(s.facts[i].words)
		}
	}
	s.findStretch()
	s.noteDistances()
	s.noteHeads()
	s.noteRepeats()
	s.noteTopics()
	return s
}

// findStretch finds the stretch of lines with the highest worth.
func (s *sheet) findStretch() {
	var sum, best int32
	start := 0
	for i := range s.lines {
		w := worth(s.shapes[i], &s.facts[i])
		if sum <= 0 {
			sum, start = 0, i
		}
		sum = min(sum+w, 1<<30)
		if sum > best {
			best, s.first, s.last = sum, start, i+1
		}
	}
}

// noteDistances fills to and from.
func (s *sheet) noteDistances() {
	d := 255
	for i := range s.lines {
		s.from[i] = uint8(d)
		if d = min(d+1, 255); s.shapes[i].isProse() {
			d = 0
		}
	}
	d = 255
	for i := len(s.lines) - 1; i >= 0; i-- {
		s.to[i] = uint8(d)
		if d = min(d+1, 255); s.shapes[i].isProse() {
			d = 0
		}
	}
}

// The bits of sheet.since.
const (
	underRelated  = 1 << iota // a head of related stories stands above, no running text since
	underComments             // a head of comments stands above, in or behind the stretch
	underLegal
	underRelatedFar // a head of related stories stands above, in or behind the stretch
	underTopics
)

// noteHeads fills since.
func (s *sheet) noteHeads() {
	bits := uint8(0)
	for i := range s.lines {
		s.since[i] = bits
		sh, f := s.shapes[i], &s.facts[i]
		if sh.isProse() {
			bits &^= underRelated
		}
		switch {
		case sh == relatedLike && f.words <= 6:
			bits |= underRelated
			if i >= s.first {
				bits |= underRelatedFar
			}
		case i < s.first:
		case sh == commentLike && f.covered&commentLabel != 0:
			bits |= underComments
		case sh == legalLike:
			bits |= underLegal
		case sh == topicLike:
			bits |= underTopics
		}
	}
}

// The bits of sheet.repeats.
const (
	repeatsNext   = 1 << iota // the next line, or the one after it, says the same
	repeatsPrev               // the line above, or the one above it
	repeatsAbove              // a line above says the same
	repeatsBelow              // a line below does
	repeatsMany               // three lines or more do
	repeatsInside             // another, longer line holds all its words in this order
)

// noteRepeats fills repeats.
func (s *sheet) noteRepeats() {
	type seen struct{ first, last, count int32 }
	at := make(map[uint64]seen, len(s.lines))
	for i := range s.lines {
		h := s.facts[i].hash
		v, ok := at[h]
		if !ok {
			v.first = int32(i)
		}
		v.last, v.count = int32(i), v.count+1
		at[h] = v
	}
	for i := range s.lines {
		h := s.facts[i].hash
		v := at[h]
		if v.count < 2 || s.facts[i].words == 0 {
			continue
		}
		if int(v.first) < i {
			s.repeats[i] |= repeatsAbove
		}
		if int(v.last) > i {
			s.repeats[i] |= repeatsBelow
		}
		if v.count > 2 {
			s.repeats[i] |= repeatsMany
		}
		for d := 1; d <= 2; d++ {
			if i+d < len(s.lines) && s.facts[i+d].hash == h {
				s.repeats[i] |= repeatsNext
			}
			if i-d >= 0 && s.facts[i-d].hash == h {
				s.repeats[i] |= repeatsPrev
			}
		}
	}
	s.noteInside()
}

// noteInside marks the lines of four words or more whose words stand in
// another line, four at a time.
func (s *sheet) noteInside() {
	const window = 4
	grams := make(map[uint64]int32, 1024) // the line that holds four words first; -1 where several do
	for i := s.first; i < s.last; i++ {
		if !s.shapes[i].isProse() {
			continue
		}
		eachGram(s.lines[i].Text, window, func(h uint64) bool {
			if j, ok := grams[h]; !ok {
				grams[h] = int32(i)
			} else if j != int32(i) {
				grams[h] = -1
			}
			return true
		})
	}
	for i := range s.lines {
		f := &s.facts[i]
		if f.words < window || f.words > 80 || i < s.first-40 || i > s.last+40 {
			continue
		}
		all, some := true, false
		eachGram(s.lines[i].Text, window, func(h uint64) bool {
			j, ok := grams[h]
			some = true
			all = ok && (j < 0 || j != int32(i))
			return all
		})
		if all && some {
			s.repeats[i] |= repeatsInside
		}
	}
}

// noteTopics fills topical: of the words of a short line of four letters or
// more, how many the running text of the stretch has.
func (s *sheet) noteTopics() {
	const most = 60 // lines of running text that are read
	words := make(map[uint64]bool, 1024)
	read := 0
	for i := s.first; i < s.last && read < most; i++ {
		if s.shapes[i].isProse() {
			read++
			eachWord(s.lines[i].Text, func(h uint64, long bool) {
				if long {
					words[h] = true
				}
			})
		}
	}
	for i := range s.lines {
		s.topical[i] = 255
		f := &s.facts[i]
		if f.words < 2 || f.words > 40 || s.shapes[i].isProse() && i >= s.first && i < s.last {
			continue
		}
		hits, all := 0, 0
		eachWord(s.lines[i].Text, func(h uint64, long bool) {
			if long {
				all++
				if words[h] {
					hits++
				}
			}
		})
		if all >= 2 {
			s.topical[i] = uint8(10 * hits / all)
		}
	}
}

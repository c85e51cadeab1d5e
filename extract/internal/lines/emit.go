// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "math/bits"

// The upper bounds of the classes that numbers are sorted into; what is above
// the last falls into one class more.
var (
	wordBounds     = []int{0, 1, 2, 4, 6, 9, 14, 20, 30, 45, 80}
	smallBounds    = []int{0, 1, 2, 3, 4}
	commaBounds    = []int{0, 1, 3}
	distanceBounds = []int{0, 1, 2, 3, 5, 8, 13, 21, 40}
	spotBounds     = []int{0, 1, 2, 4, 8, 16}
	shareBounds    = []int{0, 10, 30, 60, 100, 250, 500, 750, 900, 980, 999} // per mille
	nearBounds     = []int{0, 10, 20, 40, 70, 110, 160, 230, 320, 450, 600}
	topicalBounds  = []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	creditBounds   = []int{0, 1, 2, 3, 5, 8, 20}
	leadBounds     = []int{10, 25, 50, 90, 150}
	placeBounds    = []int{0, 2, 5, 10, 20, 40, 80}
	worthBounds    = []int{-192, -128, -80, -48, -24, -8, 8, 24, 48, 80, 128}        // of a line
	aroundBounds   = []int{-1200, -700, -400, -200, -80, 0, 80, 200, 400, 700, 1200} // of several
)

// class returns the class of n.
func class(n int, bounds []int) int {
	for k, b := range bounds {
		if n <= b {
			return k
		}
	}
	return len(bounds)
}

// emitLocal appends the features that line i and its neighbours show.
func (s *sheet) emitLocal(i int, out []uint16) []uint16 {
	f, l, sh := &s.facts[i], &s.lines[i], s.shapes[i]
	add := func(base, k int) { out = append(out, uint16(base+k)) }
	set := func(base int, mask uint32) {
		for ; mask != 0; mask &= mask - 1 {
			add(base, bits.TrailingZeros32(mask))
		}
	}
	add(featBias, 0)
	add(featWords, class(int(f.words), wordBounds))
	add(featStart, int(f.start))
	add(featEnd, int(f.end))
	set(featLabel, uint32(f.labels))
	set(featHead, uint32(f.head))
	set(featCovered, uint32(f.covered))
	set(featFlag, uint32(f.flags))
	add(featCase, f.caseClass())
	if f.words > 0 {
		add(featPlain, class(int(f.plain*10/f.words), smallBounds))
	}
	add(featCommas, class(int(f.commas), commaBounds))
	add(featSentence, class(int(f.sentences), commaBounds))
	add(featDate, f.dateClass())
	add(featMark, int(l.Mark))
	add(featShape, int(sh))
	add(featPrev, int(s.shape(i-1)))
	add(featPrev2, int(s.shape(i-2)))
	add(featNext, int(s.shape(i+1)))
	add(featNext2, int(s.shape(i+2)))
	add(featGap, min(int(l.Gap), 2))
	if i+1 < len(s.lines) {
		add(featGapUnder, min(int(s.lines[i+1].Gap), 2))
	}
	return out
}

// emitBase appends the features of line i save those that need the headline.
func (s *sheet) emitBase(i int, out []uint16) []uint16 {
	out = s.emitLocal(i, out)
	add := func(base, k int) { out = append(out, uint16(base+k)) }
	set := func(base int, mask uint32) {
		for ; mask != 0; mask &= mask - 1 {
			add(base, bits.TrailingZeros32(mask))
		}
	}
	add(featSpot, s.spot(i))
	add(featWorth, class(int(s.worth[i]), worthBounds))
	add(featWorthPrev, class(s.worthOf(i-1, i), worthBounds))
	add(featWorthNext, class(s.worthOf(i+1, i+2), worthBounds))
	add(featWorthAbove, class(s.worthOf(i-8, i), aroundBounds))
	add(featWorthUnder, class(s.worthOf(i+1, i+9), aroundBounds))
	if s.total > 0 {
		add(featShare, class(int(1000*s.above[i]/s.total), shareBounds))
	}
	add(featNear, class(s.wordsAround(i), nearBounds))
	set(featRepeat, uint32(s.repeats[i]))
	for k, base := range [...]int{featTopical, featUnder, featOver} {
		if v := s.shared[k][i]; v != noShare {
			add(base, class(int(v), topicalBounds))
		} else {
			add(base, 11)
		}
	}
	add(featTo, class(int(s.to[i]), distanceBounds))
	add(featFrom, class(int(s.from[i]), distanceBounds))
	set(featSince, uint32(s.since[i]))
	add(featFirst, class(i, placeBounds))
	add(featCredit, class(int(s.credit[i]), creditBounds))
	add(featFormer, class(int(s.former[i]), creditBounds))
	return out
}

// emit appends all features of line i.
func (s *sheet) emit(i int, out []uint16) []uint16 {
	out = s.emitRun(i, s.emitBase(i, out))
	out = append(out, uint16(featSign+class(int(s.sign[i]), smallBounds)))
	for tail := uint32(s.facts[i].tail); tail != 0; tail &= tail - 1 {
		out = append(out, uint16(featTail+bits.TrailingZeros32(tail)))
	}
	rank := len(s.titles)
	for k, t := range s.titles {
		if t == i {
			rank = k
		}
	}
	switch {
	case rank < len(s.titles):
	case s.titles[0] >= 0 && s.facts[i].hash == s.facts[s.titles[0]].hash:
		rank = 0
	case i < s.titleLines() && s.maybeTitle(i):
	default:
		rank++
	}
	out = append(out, uint16(featTitle+rank))
	best := s.titles[0]
	if best < 0 {
		return append(out, uint16(featSide+14))
	}
	side := 7
	switch {
	case i < best:
		side = 6 - class(best-i-1, spotBounds)
	case i > best:
		side = 7 + class(i-best, spotBounds)
	}
	out = append(out, uint16(featSide+side))
	if i == best {
		lead := 1000
		if t := s.titles[1]; t >= 0 {
			lead = int(s.title[best] - s.title[t])
		}
		out = append(out, uint16(featSure+class(lead, leadBounds)))
	}
	return out
}

// shape returns the shape of line i, noLine where there is none.
func (s *sheet) shape(i int) shape {
	if i < 0 || i >= len(s.shapes) {
		return noLine
	}
	return s.shapes[i]
}

// caseClass sorts a line by its capitals.
func (f *facts) caseClass() int {
	switch {
	case f.cased == 0:
		return 0
	case f.upper*4 >= f.words*3:
		return 1
	case f.capitals == f.cased:
		return 2
	case f.capitals*10 >= f.cased*6:
		return 3
	case f.capitals*10 >= f.cased*3:
		return 4
	}
	return 5
}

// dateClass says how much of a line is a date.
func (f *facts) dateClass() int {
	switch {
	case !hasDate(f):
		return 0
	case f.words > 20:
		return 1
	case isDateLine(f):
		return 2
	case f.words > 10:
		return 3
	}
	return 4
}

// worthOf returns the worth of lines low to high-1.
func (s *sheet) worthOf(low, high int) int {
	low, high = max(low, 0), min(high, len(s.lines))
	if low >= high {
		return 0
	}
	return int(s.sums[high] - s.sums[low])
}

// spot returns the place of line i relative to the richest stretch: 0 to 6
// above it, 7 and 8 inside, 9 to 15 below.
func (s *sheet) spot(i int) int {
	switch {
	case i < s.first:
		return 6 - class(s.first-i-1, spotBounds)
	case i == s.first:
		return 7
	case i < s.last:
		return 8
	}
	return 9 + class(i-s.last, spotBounds)
}

// wordsAround returns the words of running text in the five lines on either
// side.
func (s *sheet) wordsAround(i int) int {
	const reach = 5
	low, high := max(0, i-reach), i+reach+1
	end := s.total
	if high < len(s.lines) {
		end = s.above[high]
	}
	n := end - s.above[low]
	if s.shapes[i].isProse() {
		n -= int64(s.facts[i].words)
	}
	return int(n)
}

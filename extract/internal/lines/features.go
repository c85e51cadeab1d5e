// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// The features of a line are numbers below numFeatures. Each group is a range
// that begins at its constant.
const (
	featBias       = 0
	featWords      = featBias + 1
	featStart      = featWords + 12
	featEnd        = featStart + numEnds
	featLabel      = featEnd + numEnds
	featHead       = featLabel + numLabels
	featCovered    = featHead + numLabels
	featFlag       = featCovered + numLabels
	featCase       = featFlag + numFlags
	featPlain      = featCase + 6
	featCommas     = featPlain + 6
	featSentence   = featCommas + 4
	featDate       = featSentence + 4
	featMark       = featDate + 5
	featShape      = featMark + int(PageEdge) + 1
	featPrev       = featShape + numShapes
	featPrev2      = featPrev + numShapes
	featNext       = featPrev2 + numShapes
	featNext2      = featNext + numShapes
	featGap        = featNext2 + numShapes
	featGapUnder   = featGap + 3
	featSpot       = featGapUnder + 3 // place relative to the stretch that looks most like a story
	featWorth      = featSpot + 16    // how much it looks like a story
	featWorthPrev  = featWorth + 12   // the same of the line above
	featWorthNext  = featWorthPrev + 12
	featWorthAbove = featWorthNext + 12 // of the eight lines above
	featWorthUnder = featWorthAbove + 12
	featShare      = featWorthUnder + 12 // running text above it
	featNear       = featShare + 12      // running text around it
	featRepeat     = featNear + 12       // the same words elsewhere
	featTopical    = featRepeat + 6      // words that the stretch has too
	featUnder      = featTopical + 12    // words that the running text under it has
	featOver       = featUnder + 12
	featTo         = featOver + 12  // lines to the next running text
	featFrom       = featTo + 10    // lines from the last
	featSince      = featFrom + 10  // heads of lists above it
	featFirst      = featSince + 5  // place in the text
	featCredit     = featFirst + 8  // lines to the next credit line or date
	featFormer     = featCredit + 8 // lines from the last
	numBase        = featFormer + 8
	featTitle      = numBase               // rank among the lines that may be the headline
	featSide       = featTitle + 5         // place relative to the likeliest of them
	featSure       = featSide + 15         // by how much it leads
	featBuild      = featSure + 6          // of a list's items
	featSign       = featBuild + numBuilds // lines to the next signature of a post
	featRun        = featSign + 6
	featRunHead    = featRun + 16 // the line above a run
	featTail       = featRunHead + 2*numEnds
	numFeatures    = featTail + numLabels
)

// sheet is a text with what is known of each line.
type sheet struct {
	check  func() // see LabelChecked
	lines  []Line
	facts  []facts
	shapes []shape
	worth  []int32 // how much a line looks like part of a story; below 0 it does not
	sums   []int64 // worth of all lines above each line, and of all
	// Of the stretch that looks most like a story: its first line and the line
	// behind its last.
	first, last int
	total       int64      // words of running text
	above       []int64    // words of running text above each line
	repeats     []uint8    // bits, see noteRepeats
	shared      [3][]uint8 // see noteShares
	to, from    []uint8    // lines to the next and from the last running text, at most 255
	since       []uint8    // bits of the heads above, see noteHeads
	credit      []uint8    // lines to the next credit line or date, at most 255
	former      []uint8    // lines from the last
	sign        []uint8    // lines to the next signature of a post, at most 255
	runs        []run      // that each line is in
	title       []int32    // how much a line looks like the headline; only above the stretch's end
	titles      [3]int     // the three lines that look most like it; -1 where there are fewer
}

// scanLines reads each line on its own.
func scanLines(lines []Line, check func()) *sheet {
	n := len(lines)
	s := &sheet{check: check, lines: lines, facts: make([]facts, n), shapes: make([]shape, n)}
	scan := newScanner()
	scan.check = check
	for i := range lines {
		s.pause(i)
		s.facts[i] = scan.scan(lines[i].Text)
		s.shapes[i] = shapeOf(&lines[i], &s.facts[i])
	}
	return s
}

// pause calls the check, if there is one, at every 256th turn of a loop.
func (s *sheet) pause(i int) {
	if i%256 == 0 && s.check != nil {
		s.check()
	}
}

// newSheet reads the lines together, by the first models of m. title is what a
// header states as the title, or "".
func newSheet(lines []Line, title string, m *Model, check func()) *sheet {
	s := scanLines(lines, check)
	n := len(lines)
	s.worth, s.sums, s.above = make([]int32, n), make([]int64, n+1), make([]int64, n)
	s.repeats, s.since, s.to, s.from = make([]uint8, n), make([]uint8, n), make([]uint8, n), make([]uint8, n)
	s.credit, s.former, s.sign, s.runs = make([]uint8, n), make([]uint8, n), make([]uint8, n), make([]run, n)
	for k := range s.shared {
		s.shared[k] = make([]uint8, n)
	}
	var feats []uint16
	for i := range lines {
		s.pause(i)
		feats = s.emitLocal(i, feats[:0])
		for _, f := range feats {
			s.worth[i] += int32(int8(m.Local[f]))
		}
		s.sums[i+1] = s.sums[i] + int64(s.worth[i])
		s.above[i] = s.total
		if s.shapes[i].isProse() {
			s.total += int64(s.facts[i].words)
		}
	}
	s.findStretch()
	s.noteHeads()
	s.noteRuns()
	s.noteDistances()
	s.noteRepeats()
	s.noteShares()
	if m.Title != "" {
		s.findTitles(title, m.Title)
	}
	return s
}

// findTitles ranks the lines down to the end of the stretch as headlines. One
// that says what the header states leads.
func (s *sheet) findTitles(stated, weights string) {
	const lead = 1 << 16
	want := facts{}
	if stated != "" {
		want = newScanner().scan(stated)
	}
	s.title = make([]int32, len(s.lines))
	s.titles = [3]int{-1, -1, -1}
	var feats []uint16
	for i := range s.titleLines() {
		if !s.maybeTitle(i) {
			continue
		}
		feats = s.emitBase(i, feats[:0])
		for _, f := range feats {
			s.title[i] += int32(int8(weights[f]))
		}
		if want.words > 0 && s.facts[i].hash == want.hash {
			s.title[i] += lead
		}
		for k, j := 0, i; k < len(s.titles); k++ {
			if t := s.titles[k]; t < 0 || s.title[j] > s.title[t] {
				s.titles[k], j = j, t
				if j < 0 {
					break
				}
			}
		}
	}
}

// titleLines returns the number of lines that a headline is looked for in.
func (s *sheet) titleLines() int {
	if s.last == 0 {
		return len(s.lines)
	}
	return s.last
}

// maybeTitle reports lines that can be a headline at all.
func (s *sheet) maybeTitle(i int) bool {
	f := &s.facts[i]
	return f.words > 0 && f.words <= 60 && len(s.lines[i].Text) <= 400 && s.lines[i].Mark != PageEdge && s.lines[i].Mark != Rule
}

// findStretch finds the stretch of lines that is worth most; longer lines
// count for more.
func (s *sheet) findStretch() {
	const most = 160 // of one line
	var sum, best int64
	start := 0
	s.first, s.last = 0, 0
	for i := range s.lines {
		w := int64(max(-most, min(most, s.worth[i])))
		if w > 0 {
			w += w * int64(min(s.facts[i].words, 60)) / 20
		}
		if sum <= 0 {
			sum, start = 0, i
		}
		if sum += w; sum > best {
			best, s.first, s.last = sum, start, i+1
		}
	}
}

// noteDistances fills to and from, credit and former, and sign.
func (s *sheet) noteDistances() {
	prose := func(i int) bool { return s.shapes[i].isProse() }
	credit := func(i int) bool { return s.shapes[i].isCredit() }
	post := func(i int) bool { return s.facts[i].flags&isPostSign != 0 }
	n := len(s.lines)
	distances(s.from, 0, n, 1, prose)
	distances(s.to, n-1, -1, -1, prose)
	distances(s.former, 0, n, 1, credit)
	distances(s.credit, n-1, -1, -1, credit)
	distances(s.sign, n-1, -1, -1, post)
}

// distances fills in how many lines a walk has gone since the last line that is
// so, at most 255.
func distances(out []uint8, from, end, step int, is func(int) bool) {
	d := uint8(255)
	for i := from; i != end; i += step {
		out[i] = d
		if d < 255 {
			d++
		}
		if is(i) {
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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// build is how a line that is no running text is put together. Items of a list
// are built alike ("2022: Ann Poe", "2021: Bo Roe"), headlines of other stories
// are not.
type build uint8

const (
	proseBuild build = iota
	plainBuild
	moneyBuild       // holds an amount of money
	numberedKeyBuild // begins with a number, has a colon
	numberedBuild    // begins with a number
	keyDashBuild     // has a colon and a dash
	keyBuild         // has a colon
	dashBuild        // has a dash

	numBuilds = iota
)

func (s *sheet) buildOf(i int) build {
	f := &s.facts[i]
	numbered, key, dash := f.start == digitEnd, f.flags&hasColon != 0, f.flags&hasDash != 0
	switch {
	case s.shapes[i].isProse():
		return proseBuild
	case f.flags&hasMoney != 0:
		return moneyBuild
	case numbered && key:
		return numberedKeyBuild
	case numbered:
		return numberedBuild
	case key && dash:
		return keyDashBuild
	case key:
		return keyBuild
	case dash:
		return dashBuild
	}
	return plainBuild
}

// run is a stretch of lines of one build.
type run struct {
	build      build
	first, end int32 // its first line and the line behind its last
}

// noteRuns fills runs.
func (s *sheet) noteRuns() {
	for i := 0; i < len(s.lines); {
		r := run{build: s.buildOf(i), first: int32(i)}
		for i++; i < len(s.lines) && s.buildOf(i) == r.build; i++ {
		}
		r.end = int32(i)
		for k := r.first; k < r.end; k++ {
			s.runs[k] = r
		}
	}
}

// runBounds are the upper bounds of the classes of the length of a run.
var runBounds = []int{1, 2, 3, 5, 8, 15, 30}

// longRun is the class of runs of three lines.
const longRun = 2

// emitRun appends the features of the run that line i is in: its build and
// length and, where it is long, how the line above it ends.
func (s *sheet) emitRun(i int, out []uint16) []uint16 {
	r := &s.runs[i]
	out = append(out, uint16(featBuild+int(r.build)))
	if r.build == proseBuild {
		return out
	}
	kind, length := 0, class(int(r.end-r.first), runBounds)
	if r.build != plainBuild {
		kind = 1
	}
	out = append(out, uint16(featRun+kind*(len(runBounds)+1)+length))
	if length < longRun {
		return out
	}
	above := otherEnd
	if r.first > 0 {
		above = s.facts[r.first-1].end
	}
	return append(out, uint16(featRunHead+kind*numEnds+int(above)))
}

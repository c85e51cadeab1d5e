// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// State is a role together with the part of the text that it is in: above the
// headline, from the headline to the story, in the story, below it. The model
// decides between states, so that no menu follows the story and no paragraph
// its end.
type State uint8

// The states.
const (
	TopMenu State = iota
	TopKicker
	TopByline
	TopDate
	HeadHeadline
	HeadDek
	HeadByline
	HeadDate
	HeadSource
	HeadCaption
	HeadCredit
	HeadPromo
	InParagraph
	InSubhead
	InItem
	InCaption
	InCredit
	InPromo
	BelowByline
	BelowDate
	BelowSource
	BelowPromo
	BelowComment
	BelowFooter

	NumStates = iota
)

// NumFeatures is the number of features of a line.
const NumFeatures = numFeatures

var stateRoles = [NumStates]Role{Navigation, Kicker, Byline, DateLine,
	Headline, Dek, Byline, DateLine, SourceCredit, Caption, Credit, Promo,
	Paragraph, Subhead, ListItem, Caption, Credit, Promo,
	Byline, DateLine, SourceCredit, Promo, Comment, Footer}

// Role returns the role that a state stands for.
func (s State) Role() Role { return stateRoles[s] }

// The parts of a text.
const (
	topPart = iota
	headPart
	storyPart
	belowPart
)

// part returns the part of the text that a state is in.
func (s State) part() int {
	switch {
	case s < HeadHeadline:
		return topPart
	case s < InParagraph:
		return headPart
	case s < BelowByline:
		return storyPart
	}
	return belowPart
}

// opens reports states that their part may begin with.
func (s State) opens() bool {
	return s < HeadHeadline || s == HeadHeadline || InParagraph <= s && s <= InItem || s >= BelowByline
}

// Follows reports whether state s may stand under state t.
func (s State) Follows(t State) bool {
	p, q := t.part(), s.part()
	return p == q || p < q && s.opens()
}

// Begins reports whether a text may begin with state s.
func (s State) Begins() bool { return s.opens() }

// gaps is the number of classes of blank lines that steps are told apart by.
const gaps = 2

// Model holds the weights of a linear chain over the lines of a text.
type Model struct {
	// Features has NumStates weights for each feature, each a signed byte.
	Features string
	// Local has a weight for each feature that a line and its neighbours show:
	// the higher the sum, the more likely the line is part of a story.
	Local string
	// Title has a weight for each feature that does not depend on the headline:
	// the higher the sum, the more likely the line is the headline.
	Title string
	// Steps has a weight for each step from a state to the next, without and
	// with a blank line between them: gaps * NumStates * NumStates.
	Steps string
}

// trained is the model that comes with the package.
var trained = Model{Features: featureWeights, Local: localWeights, Title: titleWeights, Steps: stepWeights}

// unreachable is lower than any sum of weights.
const unreachable = -1 << 40

// Decode returns the states of the lines: those that together weigh most.
func (m *Model) Decode(lines []Line) []State {
	return m.decode(newSheet(lines, "", m, nil))
}

func (m *Model) decode(s *sheet) []State {
	n := len(s.lines)
	if n == 0 {
		return nil
	}
	steps := m.stepsTo()
	back := make([]State, n*NumStates)
	var sums, next [NumStates]int64
	for t := range State(NumStates) {
		if !t.Begins() {
			sums[t] = unreachable
		}
	}
	var feats []uint16
	for i := range n {
		s.pause(i)
		feats = s.emit(i, feats[:0])
		if i > 0 {
			to := &steps[min(int(s.lines[i].Gap), gaps-1)]
			for t := range State(NumStates) {
				best, from := sums[0]+to[t][0], State(0)
				for f := State(1); f < NumStates; f++ {
					if v := sums[f] + to[t][f]; v > best {
						best, from = v, f
					}
				}
				next[t], back[i*NumStates+int(t)] = best, from
			}
			sums = next
		}
		for _, f := range feats {
			weights := m.Features[int(f)*NumStates:][:NumStates]
			for t := range sums {
				sums[t] += int64(int8(weights[t]))
			}
		}
	}
	return trace(back, sums)
}

// stepsTo returns what each step weighs, by the blank lines before it, the
// state that it leads to and the one that it comes from.
func (m *Model) stepsTo() *[gaps][NumStates][NumStates]int64 {
	var to [gaps][NumStates][NumStates]int64
	for g := range to {
		for t := range State(NumStates) {
			for f := range State(NumStates) {
				to[g][t][f] = unreachable
				if t.Follows(f) {
					to[g][t][f] = int64(int8(m.Steps[(g*NumStates+int(f))*NumStates+int(t)]))
				}
			}
		}
	}
	return &to
}

// trace follows the best path back from its end.
func trace(back []State, sums [NumStates]int64) []State {
	n := len(back) / NumStates
	out := make([]State, n)
	at := State(0)
	for t := range State(NumStates) {
		if sums[t] > sums[at] {
			at = t
		}
	}
	for i := n - 1; i >= 0; i-- {
		out[i] = at
		at = back[i*NumStates+int(at)]
	}
	return out
}

// LocalScale is the weight in Model.Local of one unit of log-odds.
const LocalScale = 24

// NumLocal is the number of features that a line and its neighbours show; they
// come first.
const NumLocal = featSpot

// LocalFeatures returns the local features of each line, for the trainer.
func LocalFeatures(lines []Line) [][]uint16 {
	s := scanLines(lines, nil)
	out := make([][]uint16, len(lines))
	for i := range lines {
		out[i] = s.emitLocal(i, nil)
	}
	return out
}

// NumBase is the number of features that do not depend on the headline; they
// come first.
const NumBase = numBase

// ReadJudged returns the lines of a text that the model is asked about, for the
// trainer.
func ReadJudged(s string) []Line {
	lines, _ := judged(Read(s))
	return lines
}

// Guess returns Byline or DateLine for a line that reads as such on its own,
// else Navigation; for the trainer.
func Guess(l Line) Role {
	f := newScanner().scan(l.Text)
	switch shapeOf(&l, &f) {
	case byLike:
		return Byline
	case dateLike:
		return DateLine
	}
	return Navigation
}

// TitleFeatures returns the features of the lines that may be the headline, for
// the trainer; nil for the others.
func TitleFeatures(lines []Line, local string) [][]uint16 {
	s := newSheet(lines, "", &Model{Local: local}, nil)
	out := make([][]uint16, len(lines))
	for i := range s.titleLines() {
		if s.maybeTitle(i) {
			out[i] = s.emitBase(i, nil)
		}
	}
	return out
}

// Features returns the features of each line, for the trainer.
func Features(lines []Line, local, title string) [][]uint16 {
	s := newSheet(lines, "", &Model{Local: local, Title: title}, nil)
	out := make([][]uint16, len(lines))
	for i := range lines {
		out[i] = s.emit(i, nil)
	}
	return out
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// State is a role together with the part of the text it is in: above the
// story, in it or below. The model decides between states, so that no menu
// follows the story and no paragraph its end.
type State uint8

// The states.
const (
	AboveMenu State = iota
	AboveKicker
	AboveHeadline
	AboveDek
	AboveByline
	AboveDate
	AboveSource
	AboveCaption
	AboveCredit
	AbovePromo
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

var stateRoles = [NumStates]Role{Navigation, Kicker, Headline, Dek, Byline, DateLine, SourceCredit, Caption, Credit, Promo,
	Paragraph, Subhead, ListItem, Caption, Credit, Promo, Byline, DateLine, SourceCredit, Promo, Comment, Footer}

// Role returns the role that a state stands for.
func (s State) Role() Role { return stateRoles[s] }

// part returns 0 above the story, 1 in it, 2 below.
func (s State) part() int {
	switch {
	case s < InParagraph:
		return 0
	case s < BelowByline:
		return 1
	}
	return 2
}

// opens reports states that a story may begin with.
func (s State) opens() bool { return InParagraph <= s && s <= InItem }

// Follows reports whether state s may stand under state t.
func (s State) Follows(t State) bool {
	p, q := t.part(), s.part()
	return p == q || q == p+1 && (q != 1 || s.opens()) || p == 0 && q == 2
}

// Begins reports whether a text may begin with state s.
func (s State) Begins() bool { return s.part() == 0 || s.opens() }

// gaps is the number of classes of blank lines that steps are told apart by.
const gaps = 2

// Model holds the weights of a linear chain over the lines of a text.
type Model struct {
	// Features has NumStates weights for each feature.
	Features []int8
	// Steps has a weight for each step from a state to the next, without and
	// with a blank line between them: gaps * NumStates * NumStates.
	Steps []int8
}

// trained is the model that comes with the package.
func trained() Model {
	return Model{Features: int8s(featureWeights), Steps: int8s(stepWeights)}
}

// int8s turns the bytes of a table into weights.
func int8s(s string) []int8 {
	out := make([]int8, len(s))
	for i := range out {
		out[i] = int8(s[i])
	}
	return out
}

// unreachable is lower than any sum of weights.
const unreachable = -1 << 40

// Decode returns the states of the lines: those that together weigh most.
func (m Model) Decode(lines []Line) []State {
	return m.decode(newSheet(lines))
}

func (m Model) decode(s *sheet) []State {
	n := len(s.lines)
	if n == 0 {
		return nil
	}
	back := make([]State, n*NumStates)
	var sums, next [NumStates]int64
	var feats []uint16
	for i := range n {
		feats = s.emit(i, feats[:0])
		var own [NumStates]int64
		for _, f := range feats {
			for t, w := range m.Features[int(f)*NumStates : (int(f)+1)*NumStates] {
				own[t] += int64(w)
			}
		}
		steps := m.Steps[min(int(s.lines[i].Gap), gaps-1)*NumStates*NumStates:]
		for t := range State(NumStates) {
			best, from := int64(unreachable), State(0)
			if i == 0 {
				if t.Begins() {
					best = 0
				}
			} else {
				for f := range State(NumStates) {
					if v := sums[f] + int64(steps[int(f)*NumStates+int(t)]); v > best && t.Follows(f) {
						best, from = v, f
					}
				}
			}
			next[t], back[i*NumStates+int(t)] = best+own[t], from
		}
		sums = next
	}
	return trace(back, sums)
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

// Features returns the features of each line, for the trainer.
func Features(lines []Line) [][]uint16 {
	s := newSheet(lines)
	out := make([][]uint16, len(lines))
	for i := range lines {
		out[i] = s.emit(i, nil)
	}
	return out
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// Reading is what the lines of a text are.
type Reading struct {
	// Lines are those of Read, Roles what each of them is.
	Lines []Line
	Roles []Role
	// Headline is the line that the story's title is taken from; -1 where
	// there is none. Other lines of that role say the same.
	Headline int
	// First and Last are the first line of the body and the line behind its
	// last; both are 0 where there is no body.
	First, Last int
}

// Label decides what each line is, for all of them together.
func Label(lines []Line) Reading {
	r := Reading{Lines: lines, Roles: make([]Role, len(lines)), Headline: -1}
	s := newSheet(lines)
	for i, t := range trained().decode(s) {
		r.Roles[i] = t.Role()
		switch {
		case lines[i].Mark == PageEdge:
			r.Roles[i] = PageHead
			continue
		case r.Roles[i] == Headline:
			r.Headline = i
		case r.Roles[i].IsBody():
			if r.Last == 0 {
				r.First = i
			}
			r.Last = i + 1
		}
	}
	r.refine(s)
	return r
}

// refine tells apart what the model does not: quotations that stand alone,
// pull quotes and corrections.
func (r *Reading) refine(s *sheet) {
	for i := range r.Lines {
		f := &s.facts[i]
		switch role := r.Roles[i]; {
		case r.Headline >= 0 && i < r.First && f.hash == s.facts[r.Headline].hash:
			r.Roles[i] = Headline
		case role == Paragraph && r.isBlockQuote(i):
			r.Roles[i] = BlockQuote
		case i >= r.First && i < r.Last && role == Promo && s.repeats[i]&repeatsInside != 0 && f.words >= 6:
			r.Roles[i] = PullQuote
		case f.head&sourceLabel != 0 && f.flags&hasColon != 0 && f.words <= 10 && i > r.Headline && i < r.Last+8 && !role.IsBody():
			r.Roles[i] = SourceCredit
		case f.head&noteLabel != 0 && f.words >= 8 && (role == Paragraph || role == Promo):
			r.Roles[i] = Correction
		}
	}
}

// isBlockQuote reports a paragraph that is marked as a quotation, or is one
// from its first mark to its last and follows a line that ends in a colon.
func (r *Reading) isBlockQuote(i int) bool {
	if r.Lines[i].Mark == Quoted {
		return true
	}
	return i > 0 && r.Roles[i-1] == Paragraph && endOf(r.Lines[i-1].Text) == colonEnd && isAllQuote(r.Lines[i].Text)
}

// quotePairs are the marks that a quotation opens and closes with.
var quotePairs = map[rune]rune{'"': '"', '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '「': '」', '『': '』', '‹': '›'}

// isAllQuote reports a line that opens with a quotation mark, closes with its
// counterpart and has neither in between.
func isAllQuote(s string) bool {
	var close, last rune
	seen := 0
	for i, c := range s {
		if isDirection(c) {
			continue
		}
		if close == 0 {
			close = quotePairs[c]
			if close == 0 || i > 6 {
				return false
			}
			continue
		}
		if c == close {
			seen++
		}
		if c != ' ' {
			last = c
		}
	}
	return close != 0 && last == close && seen == 1
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isSpace reports whether b is white space that HTML folds.
func isSpace(b byte) bool {
	return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f'
}

// InnerText returns the shown text of node i on one line: white space, no-break
// spaces, line breaks and the ends of blocks become single spaces. What hides
// itself inside i is left out; that i itself is hidden does not matter.
func (p *Page) InnerText(i int32) string {
	var f flow
	f.subtree(p, i)
	return f.String()
}

// BlockText returns the shown text of node i with its lines: a br and the ends
// of blocks become "\n", two br in a row an empty line, and the ends of table
// cells "\t". Other white space is folded as in InnerText, save in pre.
func (p *Page) BlockText(i int32) string {
	f := flow{lines: true}
	f.subtree(p, i)
	return f.String()
}

// HasText reports whether there is any shown text in node i.
func (p *Page) HasText(i int32) bool {
	for j := i; j < p.Nodes[i].End; j++ {
		n := &p.Nodes[j]
		switch {
		case n.Kind == Text && n.Flags&Blank == 0:
			return true
		case j > i && n.Flags&ownMask != 0:
			j = n.End - 1
		}
	}
	return false
}

// gap is what stands between two runs of text; the larger wins.
type gap uint8

const (
	noGap gap = iota
	spaceGap
	cellGap
	lineGap
	emptyLineGap
)

var gapText = [...]string{noGap: "", spaceGap: " ", cellGap: "\t", lineGap: "\n", emptyLineGap: "\n\n"}

// flow joins runs of text. A single run without white space to fold is
// returned without a copy.
type flow struct {
	lines bool // keep gaps larger than a space
	buf   []byte
	one   string
	due   gap // before the next character
}

// subtree adds the text of node i.
func (f *flow) subtree(p *Page, i int32) {
	if n := &p.Nodes[i]; n.Kind == Text {
		f.text(n.Text)
		return
	}
	var (
		room  [16]int32
		open  = room[:0] // ends of the open blocks inside i
		preTo int32      // end of the outermost open pre
	)
	if p.Nodes[i].Tag.keepsLines() {
		preTo = p.Nodes[i].End
	}
	for j := i + 1; j < p.Nodes[i].End; j++ {
		n := &p.Nodes[j]
		for len(open) > 0 && open[len(open)-1] <= j {
			open = open[:len(open)-1]
			f.separate(lineGap)
		}
		switch {
		case n.Kind == Text && j < preTo:
			f.preformatted(n.Text)
		case n.Kind == Text:
			f.text(n.Text)
		case n.Flags&ownMask != 0:
			j = n.End - 1
		case n.Tag == BrTag:
			f.lineBreak()
		case n.Tag == TdTag || n.Tag == ThTag:
			f.separate(cellGap)
		case n.Tag.IsBlock():
			f.separate(lineGap)
			open = append(open, n.End)
			if n.Tag.keepsLines() {
				preTo = max(preTo, n.End)
			}
		}
	}
}

// keepsLines reports whether line ends in the text of an element are shown.
func (t Tag) keepsLines() bool {
	return t == PreTag || t == ListingTag || t == XmpTag || t == PlaintextTag
}

// separate asks for a gap before the next text.
func (f *flow) separate(g gap) {
	if !f.lines {
		g = spaceGap
	}
	f.due = max(f.due, g)
}

// lineBreak ends the line, and makes an empty one if it was just ended by
// another break.
func (f *flow) lineBreak() {
	if f.due == lineGap && f.lines {
		f.due = emptyLineGap
		return
	}
	f.separate(lineGap)
}

// preformatted adds text whose line ends are shown.
func (f *flow) preformatted(s string) {
	for {
		line, rest, more := strings.Cut(s, "\n")
		f.text(line)
		if !more {
			return
		}
		f.lineBreak()
		s = rest
	}
}

// text adds text with its white space folded.
func (f *flow) text(s string) {
	start := 0
	for i := 0; i < len(s); {
		n := spaceLen(s, i)
		if n == 0 {
			i++
			continue
		}
		if s[i] == ' ' && i > start && i+1 < len(s) && spaceLen(s, i+1) == 0 {
			i += 2 // a single space stays with the words around it
			continue
		}
		f.run(s[start:i])
		f.due = max(f.due, spaceGap)
		for n > 0 {
			i += n
			n = spaceLen(s, i)
		}
		start = i
	}
	f.run(s[start:])
}

// spaceLen returns the length of the white space or no-break space at s[i], or
// 0 if there is none.
func spaceLen(s string, i int) int {
	switch {
	case i >= len(s):
		return 0
	case s[i] <= ' ':
		if isSpace(s[i]) {
			return 1
		}
	case s[i] == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0:
		return 2
	}
	return 0
}

// run adds a run of text that needs no folding.
func (f *flow) run(s string) {
	if s == "" {
		return
	}
	if f.one == "" && f.buf == nil {
		f.one, f.due = s, noGap
		return
	}
	if f.buf == nil {
		f.buf = append(make([]byte, 0, 2*(len(f.one)+len(s))), f.one...)
	}
	f.buf = append(f.buf, gapText[f.due]...)
	f.buf = append(f.buf, s...)
	f.due = noGap
}

func (f *flow) String() string {
	if f.buf == nil {
		return f.one
	}
	return string(f.buf)
}

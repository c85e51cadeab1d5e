// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isSpace reports whether b is white space that HTML folds.
func isSpace(b byte) bool {
	return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f'
}

// InnerText returns the shown text of node i with white space folded to single
// spaces. Block elements and line breaks count as white space.
func (p *Page) InnerText(i int32) string {
	var b textBuilder
	n := p.Nodes[i]
	if n.Kind == Text {
		b.text(n.Text)
		return b.String()
	}
	hidden := n.Flags & Hidden
	for j := i + 1; j < n.End; j++ {
		c := &p.Nodes[j]
		if c.Flags&Hidden > hidden || c.Kind == Raw {
			if c.Kind == Element {
				j = c.End - 1
			}
			continue
		}
		switch {
		case c.Kind == Text:
			b.text(c.Text)
		case c.Tag == BrTag || c.Tag.IsBlock():
			b.space = true
		}
		if e := c.Parent; c.Kind == Text && c.Next == None && e > i && p.Nodes[e].Tag.IsBlock() {
			b.space = true
		}
	}
	return b.String()
}

// textBuilder joins runs of text, folding white space. A single run without
// white space to fold is returned without a copy.
type textBuilder struct {
	buf   []byte
	one   string
	space bool // white space is due before the next character
}

func (b *textBuilder) text(s string) {
	for len(s) > 0 {
		k := 0
		for k < len(s) && isSpace(s[k]) {
			k++
		}
		if k > 0 {
			b.space = true
			s = s[k:]
			continue
		}
		k = strings.IndexAny(s, " \n\t\r\f")
		if k < 0 {
			k = len(s)
		} else {
			// take single spaces along with the words around them
			for k+1 < len(s) && s[k] == ' ' && !isSpace(s[k+1]) {
				m := strings.IndexAny(s[k+1:], " \n\t\r\f")
				if m < 0 {
					k = len(s)
					break
				}
				k += 1 + m
			}
		}
		b.run(s[:k])
		s = s[k:]
	}
}

func (b *textBuilder) run(s string) {
	switch {
	case b.buf == nil && b.one == "":
		b.one = s
	case b.buf == nil:
		b.buf = append(make([]byte, 0, 2*(len(b.one)+len(s))), b.one...)
		fallthrough
	default:
		if b.space {
			b.buf = append(b.buf, ' ')
		}
		b.buf = append(b.buf, s...)
	}
	b.space = false
}

func (b *textBuilder) String() string {
	if b.buf == nil {
		return b.one
	}
	return string(b.buf)
}

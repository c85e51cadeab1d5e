// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"github.com/copydesk/copydesk/extract/internal/page"
)

// addText adds the characters of text node i to the current run.
func (r *reader) addText(i int32) {
	n := &r.p.Nodes[i]
	u := &r.run
	if n.Flags&page.Blank != 0 {
		u.space = true
		return
	}
	if u.first != page.None && u.breaks > 1 {
		r.flush()
	}
	e := &r.open[len(r.open)-1]
	if u.first == page.None {
		*u = run{first: i, node: n.Parent, text: int32(len(r.buf))}
	} else {
		for !r.p.Contains(u.node, i) {
			u.node = r.p.Nodes[u.node].Parent
		}
	}
	u.last = i
	size := r.fold(n.Text, e.place&InPre != 0)
	u.size += size
	if e.place&InLink != 0 {
		u.links += size
	}
	if e.bold {
		u.bolds += size
	}
	if e.italic {
		u.place |= HasItalics
	}
	if e.place&InButton != 0 {
		u.place |= HasButton
	}
	u.place |= e.place & HasTime
}

// fold appends s to the text of the current run, white space folded, and
// returns the number of bytes that are no white space. In preformatted text
// line breaks and indents stay.
func (r *reader) fold(s string, pre bool) int32 {
	u := &r.run
	size := 0
	for k := 0; k < len(s); {
		if w := spaceLen(s, k); w > 0 {
			switch {
			case pre && s[k] == '\n':
				u.breaks++
				u.indent = 0
			case pre:
				u.indent++
			}
			u.space = true
			k += w
			continue
		}
		j := k + 1
		for j < len(s) && (!maySpace[s[j]] || spaceLen(s, j) == 0) {
			j++
		}
		if len(r.buf) > int(u.text) {
			switch {
			case u.breaks > 0:
				r.buf = append(r.buf, '\n')
				u.place |= HasBreak
				r.indent(u.indent)
			case u.indent > 0:
				r.indent(u.indent)
			case u.space:
				r.buf = append(r.buf, ' ')
			}
		}
		u.space, u.breaks, u.indent = false, 0, 0
		r.buf = append(r.buf, s[k:j]...)
		size += j - k
		k = j
	}
	return int32(size)
}

// indent appends the spaces that preformatted text has at a place, up to a
// width that no program indents by.
func (r *reader) indent(n int32) {
	const widest = 40
	for range min(n, widest) {
		r.buf = append(r.buf, ' ')
	}
}

// spaceLen returns the length in bytes of the white space character at s[k:],
// or 0. A no-break space between the digits of a large number is part of it.
func spaceLen(s string, k int) int {
	switch s[k] {
	case ' ', '\n', '\t', '\r', '\f':
		return 1
	case 0xc2:
		if k+1 < len(s) && s[k+1] == 0xa0 {
			if k > 0 && isDigit(s[k-1]) && opensGroup(s[k+2:]) {
				return 0
			}
			return 2
		}
	}
	return 0
}

// maySpace marks the bytes that white space begins with.
var maySpace = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '\f': true, 0xc2: true}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// opensGroup reports that s begins with three digits and no more, as the groups
// of a large number have.
func opensGroup(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]))
}

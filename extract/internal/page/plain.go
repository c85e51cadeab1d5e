// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// Plain makes a page of pasted text: each line is a p element with a Text node
// for its characters, both with the line's range in the input. A line of white
// space alone is a p without a child and with the flag Blank. Lines end with
// "\n", "\r", "\r\n", a form feed, a vertical tab, U+0085, U+2028 or U+2029.
// check is that of the page.
func Plain(s string, check func()) *Page {
	p := &Page{Charset: utf8Name, Check: check}
	if rest, ok := strings.CutPrefix(s, "\uFEFF"); ok {
		p.Offset, s = len(s)-len(rest), rest
	}
	p.Src, p.SrcExact = mendUTF8(s)
	s = p.Src
	b := builder{nodes: make([]Node, 1, 2+2*strings.Count(s, "\n")+2)}
	b.nodes[0] = Node{Kind: Root, Parent: None, Next: None, Prev: None, End: None, Stop: int32(len(s))}
	for start, turn := 0, 0; start < len(s); turn++ {
		p.Pause(turn)
		stop, next := lineEnd(s, start)
		b.line(s, start, stop)
		start = next
	}
	p.Nodes = b.page().Nodes
	return p
}

// line adds the line that is a range of s.
func (b *builder) line(s string, start, stop int) {
	n := Node{Kind: Element, Tag: PTag, Start: int32(start), Stop: int32(stop)}
	text := strings.ReplaceAll(s[start:stop], "\x00", "")
	if isBlank(text) {
		n.Flags = Blank
		b.insertAt(n, 0, None)
		return
	}
	i := b.insertAt(n, 0, None)
	b.insertAt(textNode(text, PTag, start, stop), i, None)
}

// lineEnd returns where the line that begins at i ends, and where the next
// begins.
func lineEnd(s string, i int) (stop, next int) {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\r' && strings.HasPrefix(s[i+1:], "\n"):
			return i, i + 2
		case '\n' <= c && c <= '\r':
			return i, i + 1
		case c == 0xC2 || c == 0xE2:
			for _, end := range []string{"\u0085", "\u2028", "\u2029"} {
				if strings.HasPrefix(s[i:], end) {
					return i, i + len(end)
				}
			}
		}
	}
	return i, i
}

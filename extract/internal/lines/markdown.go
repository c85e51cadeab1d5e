// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode/utf8"
)

// cutMarkdown cuts the marks of Markdown off, where the text is Markdown: it
// has a heading, an inline link or twice bold print. Rules are marked in any
// text.
func (r *reader) cutMarkdown() {
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark == Plain && isRule(row.Text) {
			row.Mark = Rule
			r.underline(i)
		}
	}
	r.cutTables()
	if !r.marked && !r.isMarkdown() {
		return
	}
	r.marked = true
	fenced := false
	var notes noteCutter
	for i := range r.rows {
		row := &r.rows[i]
		if strings.HasPrefix(row.Text, "```") || strings.HasPrefix(row.Text, "~~~") {
			fenced = !fenced
			row.Mark = Apart
			continue
		}
		if fenced {
			row.Mark = Code
			continue
		}
		row.Text = notes.cut(row.Text) // before they read as targets of links
		r.cutMarks(row)
	}
}

// underline makes a heading of the row above a rule that is as long as its
// words, or that newsletters open with two stars.
func (r *reader) underline(i int) {
	const slack = 3 // columns
	if i == 0 || r.rows[i].Gap > 0 || i > 1 && r.rows[i-1].Gap == 0 {
		return
	}
	above, sign := &r.rows[i-1], r.rows[i].Text[0]
	short := width(above.Text) - width(r.rows[i].Text)
	switch {
	case above.Mark != Plain || sign != '=' && sign != '-':
	case strings.HasPrefix(above.Text, "** ") && r.cutHead(above, 2):
		above.Mark, above.Level = Heading, 2
	case -slack <= short && short <= slack:
		r.marked = true
		if above.Mark, above.Level = Heading, 2; sign == '=' {
			above.Level = 1
		}
	}
}

// cutTables makes rows of a table of the lines around one of dashes and bars,
// which goes on the line above without words.
func (r *reader) cutTables() {
	open := false
	for i := 1; i < len(r.rows); i++ {
		row := &r.rows[i]
		switch {
		case row.Gap > 0:
			open = false
		case isTableRule(row.Text) && cutCells(&r.rows[i-1]):
			row.Mark, row.Text, row.joins, open = Row, "", true, true
		case open:
			open = cutCells(row)
		}
	}
}

// isTableRule reports the line under the heads of a table.
func isTableRule(s string) bool {
	return strings.Trim(s, "|-: ") == "" && strings.IndexByte(s, '|') >= 0 && strings.Contains(s, "--")
}

// cutCells parts the cells of a row by tabs. It reports whether there are any.
func cutCells(row *raw) bool {
	if row.Mark != Plain || strings.Trim(row.Text, "| ") == "" || strings.IndexByte(row.Text, '|') < 0 {
		return false
	}
	text := strings.ReplaceAll(strings.Trim(row.Text, "| "), " |", "|")
	row.Text = strings.ReplaceAll(strings.ReplaceAll(text, "| ", "|"), "|", "\t")
	row.Mark = Row
	return true
}

// isTarget reports a line of Markdown that says where a link leads ("[a]: …").
func isTarget(s string) bool {
	const longest = 60 // bytes of its name
	k := strings.Index(s[:min(len(s), longest)], "]: ")
	return k > 1 && s[0] == '['
}

// cutMarks cuts the marks of Markdown off one row.
func (r *reader) cutMarks(row *raw) {
	if row.Mark == Rule || row.Mark == Header || row.Mark == Chat {
		return
	}
	src := r.source(row)
	if n := headingLen(src); n > 0 && r.cutHead(row, n) {
		row.Mark, row.Level = Heading, uint8(n)
		if text := strings.TrimRight(strings.TrimRight(row.Text, "#"), " "); text != "" {
			row.Text = text
		}
	} else if strings.HasPrefix(src, "** ") && !strings.Contains(src[3:], "**") && r.cutHead(row, 2) {
		row.Mark, row.Level = Heading, 2
	} else if isTarget(src) {
		row.Mark = Apart
	}
	if strings.HasPrefix(row.Text, "![") || strings.HasPrefix(row.Text, "[![") {
		row.Mark = Picture
	}
	if row.depth > 0 && row.Mark == Plain {
		row.Mark, row.Level = Quoted, row.depth
	}
	if text := plainText(row.Text); strings.Trim(text, "*+-") != "" {
		row.Text = text
	} else {
		row.Mark = Apart // nothing but marks
	}
}

func (r *reader) isMarkdown() bool {
	bold := 0
	for i := range r.rows {
		if r.rows[i].Mark == Header || r.rows[i].Mark == Chat {
			continue
		}
		t := r.rows[i].Text
		if headingLen(t) > 0 {
			return true
		}
		if k := strings.Index(t, "]("); k > 0 && (strings.HasPrefix(t[k+2:], "http") || strings.HasPrefix(t[k+2:], "/")) {
			return true
		}
		if strings.Count(t, "**") >= 2 || strings.Count(t, "__") >= 2 {
			bold++
		}
		if n := len(t) - 1; n > 2 && (t[0] == '*' || t[0] == '_') && t[n] == t[0] && t[1] > ' ' {
			bold += 2 // the heads of messages are stressed
		}
	}
	return bold >= 2
}

// runLen returns the number of bytes at s[i:] that are the same.
func runLen(s string, i int) int {
	n := 1
	for i+n < len(s) && s[i+n] == s[i] {
		n++
	}
	return n
}

// headingLen returns the number of "#" that open a heading, or 0. A space
// parts them from the words; without it they are a hashtag.
func headingLen(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n >= len(s) || s[n] != ' ' && !strings.HasPrefix(s[n:], "\u00a0") {
		return 0
	}
	return n
}

// plainText returns a line of Markdown without its marks: the words of links
// and images, bold and slanted print as plain, without elements of HTML.
func plainText(s string) string {
	if !strings.ContainsAny(s, "*_[\\`<&") {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "&nbsp;", " "), "&amp;", "&")
	p := plainReader{s: s, b: make([]byte, 0, len(s))}
	for i := 0; i < len(s); {
		if n := p.mark(i); n > 0 {
			i += n
			continue
		}
		p.b = append(p.b, s[i])
		i++
	}
	return strings.TrimSpace(string(p.b))
}

// plainReader reads a line of Markdown.
type plainReader struct {
	s        string
	b        []byte // the words so far
	links    int    // those that are open
	lost     bool   // a target does not end, nor does one behind it
	stressed [2]int // stresses that are open, by stars and by underscores
}

// mark returns the length of the mark at byte i, or 0. What shows of it is
// added to the words.
func (p *plainReader) mark(i int) int {
	switch s, c := p.s, p.s[i]; {
	case c == '\\' && i+1 < len(s) && s[i+1] > ' ' && s[i+1] < 0x7f && !isWordRune(rune(s[i+1])):
		p.b = append(p.b, s[i+1])
		return 2
	case c == '!' && i+1 < len(s) && s[i+1] == '[', c == '`':
		return 1
	case c == '[':
		return p.openLink(i)
	case c == ']':
		return p.closeLink(i)
	case c == '<':
		return tagLen(s[i:])
	case c == '*' || c == '_':
		return p.stress(i)
	}
	return 0
}

// openLink passes the bracket that opens a link, and the whole of a note.
func (p *plainReader) openLink(i int) int {
	const longest = 400 // bytes of a link's words
	s := p.s
	end := strings.IndexByte(s[i:min(len(s), i+longest)], ']')
	switch {
	case end > 2 && s[i+1] == '^': // a note
		return end + 1
	case i+1 == len(s), strings.HasPrefix(s[i+1:], "!["): // the words stand on the next lines, or are an image
	case end > 0 && i+end+1 < len(s) && targetEnd(s[i+end+1]) != 0 && strings.IndexByte(s[i+1:i+end], '[') < 0:
	default:
		return 0
	}
	p.links++
	return 1
}

// closeLink passes the bracket that closes the words of a link, with its target.
func (p *plainReader) closeLink(i int) int {
	if p.links == 0 && i > 0 || i+1 >= len(p.s) || targetEnd(p.s[i+1]) == 0 || p.lost {
		return 0
	}
	n := targetLen(p.s[i+1:])
	if p.lost = n == 0; p.lost {
		return 0
	}
	p.links = max(p.links-1, 0)
	return n + 1
}

// stress passes a run of stars or underscores that opens or closes a stress, and
// adds another to the words.
func (p *plainReader) stress(i int) int {
	n, kind := runLen(p.s, i), 0
	if p.s[i] == '_' {
		kind = 1
	}
	if ends := p.stressed[kind] == n && isBreakAt(p.s, i+n, 1); n <= 3 && (ends || marksWord(p.s, i, n)) {
		if p.stressed[kind] = n; ends {
			p.stressed[kind] = 0
		}
		return n
	}
	p.b = append(p.b, p.s[i:i+n]...)
	return n
}

// targetLen returns the length of the target of a link at the head of s, or 0
// where it does not end. It may hold brackets of its own, in pairs or behind
// backslashes.
func targetLen(s string) int {
	const longest = 2000 // bytes of an address with brackets
	end := targetEnd(s[0])
	if strings.HasPrefix(s, "(<") {
		if k := strings.Index(s[:min(len(s), longest)], ">)"); k > 0 {
			return k + len(">)")
		}
	}
	open := 0
	for i := 0; i < min(len(s), longest); i++ {
		switch s[i] {
		case '\\':
			i++
		case s[0]:
			open++
		case end:
			if open--; open == 0 {
				return i + 1
			}
		}
	}
	return strings.IndexByte(s, end) + 1
}

// targetEnd returns what closes the target of a link that c opens, or 0.
func targetEnd(c byte) byte {
	switch c {
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return 0
}

// tagLen returns the length of the tag or comment of HTML at the head of s, or
// 0.
func tagLen(s string) int {
	const longest = 400 // bytes
	n := strings.IndexByte(s[:min(len(s), longest)], '>') + 1
	name := strings.TrimLeft(s[1:max(n, 1)], "/!")
	k := wordLen(name)
	if n < 3 || k == 0 && s[1] != '!' || strings.IndexByte(" />-123456", name[k]) < 0 {
		return 0
	}
	return n
}

// marksWord reports whether the n marks at s[i:] open or close a stressed word:
// a letter on one side alone, or no space on the side of the word.
func marksWord(s string, i, n int) bool {
	before, after := isBreakAt(s, i, -1), isBreakAt(s, i+n, 1)
	if s[i] == '*' && n >= 2 {
		return !(before && after)
	}
	opens := before && i+n < len(s) && s[i+n] > ' '
	closes := after && i > 0 && s[i-1] > ' '
	return opens != closes
}

// isBreakAt reports whether no letter or figure stands before s[i:] (side -1)
// or at its head (side 1).
func isBreakAt(s string, i, side int) bool {
	c, _ := utf8.DecodeRuneInString(s[i:])
	if side < 0 {
		c, _ = utf8.DecodeLastRuneInString(s[:i])
	}
	return !isWordRune(c)
}

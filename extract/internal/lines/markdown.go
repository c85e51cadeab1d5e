// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// cutMarkdown cuts the marks of Markdown off, where the text is Markdown: it
// has a heading, an inline link or twice bold print. Rules are marked in any
// text.
func (r *reader) cutMarkdown() {
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark == Plain && isRule(row.Text) {
			row.Mark = Rule
		}
	}
	if !r.isMarkdown() {
		return
	}
	r.marked = true
	fenced := false
	for i := range r.rows {
		row := &r.rows[i]
		if strings.HasPrefix(row.Text, "```") || strings.HasPrefix(row.Text, "~~~") {
			fenced = !fenced
			row.Mark = Fence
			continue
		}
		if fenced {
			row.Mark = Code
			continue
		}
		r.cutMarks(row)
	}
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
	}
	if strings.HasPrefix(row.Text, "![") {
		row.Mark = Picture
	}
	if row.depth > 0 && row.Mark == Plain {
		row.Mark, row.Level = Quoted, row.depth
	}
	if text := plainText(row.Text); text != "" {
		row.Text = text
	}
}

// cutAddresses drops the addresses in brackets that mails put behind the words
// of a link: "Subscribe ( https://… )".
func cutAddresses(s string) string {
	if !strings.Contains(s, "http") {
		return s
	}
	for _, open := range []string{"( http", "(http", "<http"} {
		for {
			k := strings.Index(s, open)
			if k <= 0 {
				break
			}
			end := strings.IndexAny(s[k:], ")>")
			if end < 0 || s[k-1] == ']' {
				break
			}
			s = strings.TrimRight(s[:k], " ") + s[k+end+1:]
		}
	}
	return s
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
	}
	return bold >= 2
}

// headingLen returns the number of "#" that open a heading, or 0. A space
// parts them from the words; without it they are a hashtag.
func headingLen(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n >= len(s) || s[n] != ' ' {
		return 0
	}
	return n
}

// plainText returns a line of Markdown without its marks: the words of links
// and images, bold and slanted print as plain.
func plainText(s string) string {
	if !strings.ContainsAny(s, "*_[\\`") {
		return s
	}
	const longest = 400 // bytes of a link's words or address
	b := make([]byte, 0, len(s))
	words := 0           // links that are open
	stressed := [2]int{} // stresses that are open, by stars and by underscores
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!>|", s[i+1]) >= 0:
			b = append(b, s[i+1])
			i += 2
			continue
		case c == '!' && i+1 < len(s) && s[i+1] == '[':
			i++
			continue
		case c == '[':
			end := strings.Index(s[i:min(len(s), i+longest)], "](")
			if end > 0 && strings.IndexByte(s[i+1:i+end], '[') < 0 {
				words++
				i++
				continue
			}
		case c == ']' && words > 0 && i+1 < len(s) && s[i+1] == '(':
			if end := strings.IndexByte(s[i:min(len(s), i+longest)], ')'); end > 0 {
				words--
				i += end + 1
				continue
			}
		case c == '*' || c == '_':
			n := 1
			for i+n < len(s) && s[i+n] == c {
				n++
			}
			kind := 0
			if c == '_' {
				kind = 1
			}
			if ends := stressed[kind] == n && (i+n >= len(s) || isBreak(s[i+n])); n <= 3 && (ends || marksWord(s, i, n)) {
				if stressed[kind] = n; ends {
					stressed[kind] = 0
				}
				i += n
				continue
			}
			b = append(b, s[i:i+n]...)
			i += n
			continue
		case c == '`':
			i++
			continue
		}
		b = append(b, s[i])
		i++
	}
	return strings.TrimSpace(string(b))
}

// marksWord reports whether the n marks at s[i:] open or close a stressed word:
// letters on one side, none on the other.
func marksWord(s string, i, n int) bool {
	before := i == 0 || isBreak(s[i-1])
	after := i+n >= len(s) || isBreak(s[i+n])
	if s[i] == '*' && n >= 2 {
		return !(before && after)
	}
	return before != after
}

// isBreak reports white space and marks that stand beside a word.
func isBreak(c byte) bool { return c <= ' ' || strings.IndexByte(".,;:!?\"'()[]-/", c) >= 0 }

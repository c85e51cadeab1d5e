// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

// raw is a line as typed.
type raw struct {
	Line
	indent uint8 // columns of white space before the text
	depth  uint8 // marks of mail quotes cut off
	page   bool  // a form feed stands before it
	spaced bool  // a blank line stood above before the spacing was closed
	narrow bool  // it stands in a block of short rows
	kept   bool  // its writer ended it
	joins  bool  // it goes on the line above
	tight  bool  // without a space
	full   bool  // no word had room behind it
}

// reader cuts a text into lines.
type reader struct {
	s         string
	rows      []raw
	marked    bool  // the text is Markdown, or has the marks of a chat
	left      uint8 // columns before the text
	ragged    int   // columns by which wrapped lines may be shorter than they need be
	addressed bool  // addresses in square brackets stand behind the words of links
	marks     bool  // letters with marks as characters of their own stand in s
	check     func()
}

// Read cuts a text into lines. Blank lines yield none. It takes time linear in
// the length of s.
func Read(s string) []Line { return ReadChecked(s, nil) }

// ReadChecked is Read with a check, as LabelChecked is Label.
func ReadChecked(s string, check func()) []Line {
	r := reader{s: s, ragged: ragged / 2, rows: make([]raw, 0, 16+len(s)/48), addressed: isAddressed(s), marks: compose.Has(s), check: check}
	r.cut()
	r.dedent()
	r.evenGaps()
	r.cutHeaders()
	r.cutChat()
	r.findSections()
	r.cutMarkdown()
	r.cutCounts()
	r.closeSpacing()
	r.cutBullets()
	r.findInitials()
	r.setApart()
	r.findJumps()
	r.findItems()
	if width := r.wrapWidth(); width > 0 {
		r.findPageEdges()
		r.datedHead()
		r.firstHead(width)
		r.unwrap(width)
	} else {
		r.joinFragments()
	}
	return r.lines()
}

// cut fills rows with the lines that hold something to see, marks of quoted
// mail ("> ") cut off.
func (r *reader) cut() {
	gap, page, quoted := 0, false, 0
	for at, turn := 0, 0; at < len(r.s); turn++ {
		if turn%256 == 0 && r.check != nil {
			r.check()
		}
		end, next := lineEnd(r.s, at)
		row := raw{page: page}
		row.Start, row.Stop, row.indent = trim(r.s, at, end)
		for row.Start < row.Stop && r.s[row.Start] == '>' && row.depth < 255 {
			row.depth++
			var inner uint8
			row.Start, row.Stop, inner = trim(r.s, row.Start+1, row.Stop)
			row.indent = uint8(min(int(row.indent)+int(inner-min(inner, 1)), 255)) // the space behind the mark
		}
		if row.Start == row.Stop {
			gap++
		} else {
			if len(r.rows) > 0 { // what stands above the first line parts nothing
				row.Gap = uint8(min(gap, 255))
			}
			r.setText(&row)
			if r.addressed && row.Gap == 0 && len(r.rows) > 0 && r.s[row.Start] == '[' {
				r.goBehind(&row)
			}
			if row.Text != "" {
				if row.depth > 0 {
					quoted++
				}
				r.rows = append(r.rows, row)
				gap, page = 0, false
			}
		}
		page = page || next > end && r.s[next-1] == '\f'
		at = next
	}
	if 2*quoted >= len(r.rows) { // the quote is the text
		for i := range r.rows {
			r.rows[i].depth -= min(r.rows[i].depth, 1)
		}
		return
	}
	for i := range r.rows {
		if row := &r.rows[i]; row.depth > 0 && row.Mark == Plain {
			row.Mark, row.Level = Quoted, row.depth
		}
	}
}

// dedent takes away the columns that all lines are indented by.
func (r *reader) dedent() {
	least := uint8(math.MaxUint8)
	for i := range r.rows {
		least = min(least, r.rows[i].indent)
	}
	for i := range r.rows {
		r.rows[i].indent -= least
	}
}

// findInitials joins the large letter that opens a story in print, on a line of
// its own, with the line of its word.
func (r *reader) findInitials() {
	for i := 1; i < len(r.rows); i++ {
		above, row := &r.rows[i-1], &r.rows[i]
		if len(above.Text) != 1 || above.Text[0] < 'A' || 'Z' < above.Text[0] || row.Mark != Plain || row.Gap > 1 {
			continue
		}
		row.joins = opensLower(row.Text)
	}
}

// setText fills the text of a row from its range.
func (r *reader) setText(row *raw) {
	row.Text = fold(r.s[row.Start:row.Stop])
	if r.marks && !strings.Contains(row.Text, "://") { // addresses stay as they are
		row.Text = compose.Join(row.Text)
	}
	row.Text = cutEndSign(cutAddresses(row.Text, r.addressed))
	if r.marked {
		if text := plainText(row.Text); text != "" {
			row.Text = text
		}
	}
	if row.Mark == Plain && strings.IndexByte(row.Text, '\t') >= 0 {
		row.Mark = Row
	}
}

// endSigns close a story in print.
const endSigns = "■□▪◼◾◆♦●⬛∎"

// cutEndSign drops the sign that closes a story, where a sentence ends before
// it.
func cutEndSign(s string) string {
	c, n := utf8.DecodeLastRuneInString(s)
	if n == len(s) || c < utf8.RuneSelf || !strings.ContainsRune(endSigns, c) {
		return s
	}
	if rest := strings.TrimRight(s[:len(s)-n], " "); endsSentence(rest) {
		return rest
	}
	return s
}

// source returns a row as typed.
func (r *reader) source(row *raw) string { return r.s[row.Start:row.Stop] }

// cutHead cuts the first n bytes off a row, and what is blank after them. It
// reports whether anything is left; where not, the row stays as it is.
func (r *reader) cutHead(row *raw, n int) bool {
	cut := *row
	cut.Start, cut.Stop, _ = trim(r.s, row.Start+n, row.Stop)
	if cut.Start == cut.Stop {
		return false
	}
	if r.setText(&cut); cut.Text == "" {
		return false
	}
	cut.Stop = row.Stop
	*row = cut
	return true
}

// lineEnd returns the end of the line at s[at:] and the start of the next.
func lineEnd(s string, at int) (end, next int) {
	for i := at; i < len(s); i++ {
		switch s[i] {
		case '\n', '\f', '\v':
			return i, i + 1
		case '\r':
			if i+1 < len(s) && s[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case 0xc2: // U+0085, next line
			if i+1 < len(s) && s[i+1] == 0x85 {
				return i, i + 2
			}
		case 0xe2: // U+2028 and U+2029, line and paragraph separator
			if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xa8 || s[i+2] == 0xa9) {
				return i, i + 3
			}
		}
	}
	return len(s), len(s)
}

// trim returns the range of s[start:stop] without the white space and the
// characters without width at its ends, and the columns of white space cut off
// its head. Of the marks that set the direction of writing it cuts off those
// that stand alone, and pairs around all of the line.
func trim(s string, start, stop int) (int, int, uint8) {
	indent := 0
	for {
		for start < stop {
			r, n := utf8.DecodeRuneInString(s[start:stop])
			if !isBlank(r) && !isTurn(r) {
				break
			}
			switch {
			case r == '\t':
				indent += 8
			case unicode.IsSpace(r):
				indent++
			}
			start += n
		}
		for start < stop {
			r, n := utf8.DecodeLastRuneInString(s[start:stop])
			if !isBlank(r) && !isTurn(r) || r == '\u00ad' { // a soft hyphen parts the last word
				break
			}
			stop -= n
		}
		n := pairLen(s[start:stop])
		if n == 0 {
			break
		}
		start, stop = start+n, stop-n
	}
	for i := start; i < stop; {
		r, n := utf8.DecodeRuneInString(s[i:stop])
		if !isBlank(r) && !isDirection(r) {
			return start, stop, uint8(min(indent, 255))
		}
		i += n
	}
	return start, start, 0
}

// pairLen returns the length of the mark that opens s and sets the direction up
// to its end, or 0.
func pairLen(s string) int {
	first, n := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	if !isDirection(first) || last != '\u202c' && last != '\u2069' || len(s) < 2*n || strings.ContainsAny(s[n:len(s)-n], "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") {
		return 0
	}
	return n
}

// isTurn reports the marks of direction that come without a counterpart.
func isTurn(r rune) bool { return r == '\u200e' || r == '\u200f' || r == '\u061c' }

// isBlank reports white space and characters that show nothing.
func isBlank(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' ' || r == 0x7f
	case r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
		return true
	}
	return unicode.IsSpace(r)
}

// isDirection reports the marks that set the direction of writing.
func isDirection(r rune) bool {
	return isTurn(r) || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}

// ligatures are the letters that print runs together, from firstLigature on.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "ft", "st"}

const firstLigature = '\ufb00'

// fold returns s with ligatures parted, without characters that show nothing,
// and with runs of white space as one space, and as one tab where they hold a tab. Where there is nothing to fold it returns s itself.
func fold(s string) string {
	if !needsFold(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	space := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		k := r - firstLigature
		switch {
		case r == '\u00a0' && i > n && isDigit(s[i-n-1]) && opensGroup(s[i:]):
			b = append(b, s[i-n:i]...) // part of a number
		case !isBlank(r) || r == '\u00ad' && i == len(s):
			if 0 <= k && int(k) < len(ligatures) {
				b = append(b, ligatures[k]...)
			} else {
				b = append(b, s[i-n:i]...)
			}
			space = false
		case r >= utf8.RuneSelf && !unicode.IsSpace(r): // shows nothing
		case !space:
			b, space = append(b, ' '), true
			fallthrough
		case r == '\t':
			if r == '\t' {
				b[len(b)-1] = '\t'
			}
		}
	}
	return string(b)
}

func needsFold(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ' || c == 0x7f || c == ' ' && i+1 < len(s) && s[i+1] == ' ':
			return true
		case c < utf8.RuneSelf || c != 0xc2 && c != 0xe1 && c != 0xe2 && c != 0xe3 && c != 0xef:
			// of the blanks and ligatures beyond ASCII none begins with another byte
		default:
			if r, _ := utf8.DecodeRuneInString(s[i:]); isBlank(r) || firstLigature <= r && r < firstLigature+rune(len(ligatures)) {
				return true
			}
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// opensGroup reports that s begins with three digits and no more, as the groups
// of a large number have.
func opensGroup(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]))
}

// opensBlank reports that s begins with a space, a tab or a no-break space.
func opensBlank(s string) bool {
	return s != "" && (s[0] == ' ' || s[0] == '\t') || strings.HasPrefix(s, "\u00a0")
}

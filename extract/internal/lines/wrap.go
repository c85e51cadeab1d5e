// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	widest   = 130 // columns of a line that was wrapped by a program
	narrow   = 24  // columns below which no text is wrapped
	ragged   = 8   // columns by which a wrapped line of proportional print varies
	minPairs = 2   // pairs of lines that must show the wrapping
)

// wrapWidth returns the number of columns that the text is wrapped at, or 0
// where it is not wrapped, whatever stands in it in narrow blocks.
func (r *reader) wrapWidth() int {
	const enough = 6 // pairs of lines beside those in narrow blocks
	for i := range r.rows {
		r.rows[i].narrow = false
	}
	width, likeliest := r.measure(minPairs)
	if width == 0 && r.setNarrow(likeliest) {
		width, _ = r.measure(enough)
	}
	return width
}

// measure returns the width that the text is wrapped at, narrow rows aside, or
// 0, and the width that most lines would agree on: in wrapped text the first
// word of a line would not have fitted on the line above, for nearly all lines
// at the same width, and lines begin in the middle of sentences. least is the
// number of pairs of lines that it takes.
func (r *reader) measure(least int) (wrap, likeliest int) {
	r.left = r.margin()
	breaks := make([]lineBreak, len(r.rows))
	for i := 1; i < len(r.rows); i++ {
		breaks[i] = r.breakAbove(i)
	}
	at := likeliestWidth(breaks)
	pairs, fits, running, cased := 0, 0, 0, 0
	joined := 0 // columns of the pairs' lines
	for i, b := range breaks {
		w := int(b.columns)
		if w < narrow || 3*w < 2*at {
			continue // the last line of a paragraph, or of a menu
		}
		pairs++
		joined += w
		if int(b.low) <= at && at < int(b.high) && w <= widest {
			fits++
		}
		c, _ := utf8.DecodeRuneInString(r.rows[i].Text)
		if unicode.IsUpper(c) || unicode.IsLower(c) {
			cased++
		}
		if unicode.IsLower(c) {
			running++
		}
	}
	switch {
	case 2*r.wider(at+2*ragged) > joined:
		return 0, at // verse and the like between paragraphs that are not wrapped
	case pairs < least || fits*10 < pairs*7:
		return 0, at
	case cased > 0 && running*10 < cased*3:
		return 0, at
	case cased == 0 && (pairs < 2*least || at < 2*narrow):
		return 0, at // nothing else tells that lines begin in the middle of sentences
	}
	if limit := r.exactWidth(); limit > 0 {
		r.ragged, at = 0, limit+1
	}
	return at, at
}

// lineBreak is the columns of a row above another, and the widths from low up to
// high at which a program would have broken the line between the two. It is zero
// where they are not lines of a paragraph.
type lineBreak struct{ columns, low, high int16 }

func (r *reader) breakAbove(i int) lineBreak {
	above, row := &r.rows[i-1], &r.rows[i]
	if row.Gap > 0 || row.narrow || row.isItem() || row.Mark != Plain && row.Mark != Quoted || int(min(above.indent, row.indent)) > int(r.left)+1 {
		return lineBreak{}
	}
	w := r.columns(above)
	return lineBreak{int16(w), int16(w - ragged/2), int16(w + 1 + min(firstWord(row.Text), 40) + ragged)}
}

// likeliestWidth returns the width that most columns would have been broken at.
func likeliestWidth(breaks []lineBreak) int {
	var edges [widest + 2*ragged + 64]int32 // by width: columns of pairs that begin to fit less those that end to
	for _, b := range breaks {
		if narrow <= b.columns && b.columns <= widest {
			edges[b.low] += int32(b.columns) // long lines tell more
			edges[b.high] -= int32(b.columns)
		}
	}
	at := 0
	for w, best, here := 0, int32(0), int32(0); w < len(edges); w++ {
		if here += edges[w]; here > best {
			best, at = here, w
		}
	}
	return at
}

// margin returns the indent that most of the text has: programs that show pages
// set heads further to the left.
func (r *reader) margin() uint8 {
	var columns [256]int
	most := uint8(0)
	for i := range r.rows {
		row := &r.rows[i]
		if w := width(row.Text); w >= narrow {
			if columns[row.indent] += w; columns[row.indent] > columns[most] {
				most = row.indent
			}
		}
	}
	return most
}

// wider returns the columns of all rows that have more than limit.
func (r *reader) wider(limit int) int {
	sum := 0
	for i := range r.rows {
		if w := width(r.rows[i].Text); w > limit && r.rows[i].Mark != Header {
			sum += w
		}
	}
	return sum
}

// exactWidth returns the width of the longest line that goes on in the next,
// where nearly none of them had room for one more word, as in print of one
// width; else 0.
func (r *reader) exactWidth() int {
	limit, pairs, full := 0, 0, 0
	for pass := range 2 {
		for i := 1; i < len(r.rows); i++ {
			above, row := &r.rows[i-1], &r.rows[i]
			if row.Gap > 0 || !opensLower(row.Text) || row.Mark != Plain && row.Mark != Quoted {
				continue
			}
			w := r.columns(above)
			if pass == 0 {
				limit = max(limit, w)
				continue
			}
			pairs++
			if w+1+firstWord(row.Text) > limit || strings.HasSuffix(above.Text, "-") {
				full++
			}
		}
	}
	if limit > widest || full*20 < pairs*19 {
		return 0
	}
	return limit
}

// columns returns the number of columns of a row as typed, where it is at most
// some hundred.
func (r *reader) columns(row *raw) int {
	const bullet = 2 // columns
	if row.full {
		return widest
	}
	w := width(r.source(row)) + int(row.indent)
	if row.Mark == Bullet {
		w += bullet
	}
	return w
}

// width returns the number of columns of s, where it is at most some hundred;
// Han letters and the like take two.
func width(s string) int {
	n := 0
	for _, c := range s {
		if isBlank(c) && !unicode.IsSpace(c) || isDirection(c) {
			continue
		}
		if n++; isWide(c) {
			n++
		}
		if n > 2*widest {
			break
		}
	}
	return n
}

func isWide(c rune) bool {
	return 0x1100 <= c && c < 0x1160 || 0x2e80 <= c && c < 0xa4d0 || 0xac00 <= c && c < 0xd7a4 || 0xf900 <= c && c < 0xfb00 || 0xff01 <= c && c < 0xff61
}

// firstWord returns the columns of the first word of s; a Han letter is a word.
func firstWord(s string) int {
	n := 0
	for i, c := range s {
		if c == ' ' || c == '\t' || i > 0 && isWide(c) {
			break
		}
		if n++; isWide(c) {
			n++
		}
	}
	return n
}

// unwrap marks the rows that go on the row above them.
func (r *reader) unwrap(wrap int) {
	r.keepVerse(wrap)
	above := -1
	for i := range r.rows {
		row := &r.rows[i]
		if row.Mark == PageEdge {
			continue
		}
		if above >= 0 && i+1 < len(r.rows) && (row.page || above+1 < i) && cutsSentence(&r.rows[above], row, &r.rows[i+1]) {
			row.Mark = PageEdge
			continue
		}
		if above >= 0 {
			row.joins = row.joins || r.goesOn(&r.rows[above], row, above+1 < i, wrap)
		}
		above = i
	}
	r.joinTitles(wrap)
}

// cutsSentence reports a line on top of a page that is no part of the sentence
// around it.
func cutsSentence(above, row, under *raw) bool {
	c, _ := utf8.DecodeRuneInString(row.Text)
	next, _ := utf8.DecodeRuneInString(under.Text)
	return under.Gap > 0 && !endsSentence(above.Text) && !unicode.IsLower(c) && unicode.IsLower(next) && under.Mark == Plain
}

// goesOn reports whether a row goes on the paragraph of the row above. edge
// says that the end of a page stands between them.
func (r *reader) goesOn(above, row *raw, edge bool, wrap int) bool {
	if row.Mark != Plain && (row.Mark != Quoted || above.Mark != Quoted) || !above.Mark.flows() {
		return false
	}
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(row.Text, "\"'“‘«(["))
	ended := endsSentence(above.Text)
	if row.Gap > 0 && !edge || row.isItem() {
		return false
	}
	if hyphenLen([]byte(above.Text[max(0, len(above.Text)-2*utf8.UTFMax):]), row.Text) > 0 {
		return true
	}
	if row.kept && above.kept && row.Gap == 0 {
		return false
	}
	short := r.columns(above)+1+firstWord(row.Text)+r.ragged < wrap
	if edge || row.Gap > 0 {
		return !ended && (!short || !unicode.IsUpper(c) && width(above.Text) >= wrap/2)
	}
	verse := short && int(min(above.indent, row.indent)) > int(r.left)+1 // broken by its writer
	if unicode.IsLower(c) && !ended && !verse {
		return true
	}
	if ended && isLabelled(row.Text) {
		return false
	}
	if r.ragged == 0 && max(r.columns(above), r.columns(row)) > wrap {
		return false
	}
	indented := row.indent > above.indent+1 && above.Mark == Plain
	return !short && !(ended && indented)
}

// flows reports marks of rows whose words may go on in the next row.
func (m Mark) flows() bool { return m == Plain || m == Bullet || m == Quoted }

// isLabelled reports a line that opens with a word in capitals and a colon.
func isLabelled(s string) bool {
	k := strings.IndexByte(s[:min(len(s), 24)], ':')
	return k > 2 && strings.ToUpper(s[:k]) == s[:k] && strings.ToLower(s[:k]) != s[:k]
}

// endsSentence reports whether s ends with a mark that ends a sentence, closing
// quotation marks and brackets aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»›)]」』")
	c, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…。！？।॥؟։።", c)
}

// lines returns the rows, each joined with those that go on it.
func (r *reader) lines() []Line {
	out := make([]Line, 0, len(r.rows))
	words := wordSet{r: r}
	var notes noteCutter
	for i := 0; i < len(r.rows); {
		last := i
		for j := i + 1; j < len(r.rows) && r.rows[i].Mark != PageEdge && (r.rows[j].joins || r.rows[j].Mark == PageEdge); j++ {
			if r.rows[j].joins {
				last = j
			}
		}
		line := r.rows[i].Line
		if last > i {
			line.Text, line.Stop = r.joined(i, last, &words), r.rows[last].Stop
		}
		line.Text = words.mendInitial(line.Text)
		if line.Mark != Code && line.Mark != Header {
			line.Text = notes.cut(line.Text)
		}
		out = append(out, line)
		for j := i + 1; j <= last; j++ {
			if r.rows[j].Mark == PageEdge {
				out = append(out, r.rows[j].Line)
			}
		}
		i = last + 1
	}
	cutGlued(out)
	return out
}

// joined returns the text of rows first to last, page edges left out.
func (r *reader) joined(first, last int, words *wordSet) string {
	size := 0
	for i := first; i <= last; i++ {
		size += len(r.rows[i].Text) + 1
	}
	b := append(make([]byte, 0, size), r.rows[first].Text...)
	for i := first + 1; i <= last; i++ {
		row := &r.rows[i]
		if row.Mark == PageEdge || row.Text == "" {
			continue
		}
		switch n := hyphenLen(b, row.Text); {
		case row.tight:
		case n > 0 && words.dropHyphen(b, n, row.Text):
			b = b[:len(b)-n]
		case n > 0 && !isSuspended(row.Text):
		case len(b) == 1 && words.opensWord(b[0], row.Text, true):
		case !meetsWide(b, row.Text):
			b = append(b, ' ')
		}
		b = append(b, row.Text...)
	}
	return string(b)
}

// meetsWide reports whether two letters meet that are written without a space.
func meetsWide(b []byte, next string) bool {
	before, _ := utf8.DecodeLastRune(b)
	after, _ := utf8.DecodeRuneInString(next)
	return isWide(before) && isWide(after) && !isHangul(before)
}

func isHangul(c rune) bool { return 0xac00 <= c && c < 0xd7a4 }

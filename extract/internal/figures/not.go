// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// mask marks the tokens of addresses, identifiers and list numbers, in which
// no figure is read.
func (f *finder) mask() {
	n := len(f.t.Tokens)
	for _, p := range f.t.Paragraphs {
		f.maskListNumber(int(p.Start), int(p.End))
	}
	for i := 0; i < n; {
		end := i + 1
		for end < n && !f.isSpaced(end) {
			end++
		}
		if end > i+1 || f.endsInDigit(i) {
			f.maskChunk(i, end)
		}
		for ; i < end; i++ {
			f.t.Pause(i)
			if f.opensPhone(i) {
				f.maskPhone(i)
			}
		}
	}
}

func (f *finder) endsInDigit(i int) bool {
	c := f.t.S[f.t.Tokens[i].End-1]
	return '0' <= c && c <= '9' && f.isWord(i)
}

// maskListNumber masks the "1." or "2)" that opens a paragraph.
func (f *finder) maskListNumber(start, end int) {
	if end-start < 3 || !f.isNumber(start) || smallNumber(f.word(start)) < 0 || f.sizeOf(start) > 3 {
		return
	}
	if s := f.word(start + 1); (s == "." || s == ")") && !f.isSpaced(start+1) && f.isSpaced(start+2) {
		f.masked[start] = true
	}
}

// maskChunk masks the tokens [i, end), which no space parts, where they are an
// address of the web or of mail, a tag, a hash, a version or an IP address.
func (f *finder) maskChunk(i, end int) {
	for i < end && isOpener(f.word(i)) {
		i++
	}
	if i >= end {
		return
	}
	s := f.t.Low[f.t.Tokens[i].Start:f.t.Tokens[end-1].End]
	if len(s) > 2000 {
		s = s[:2000]
	}
	if k := identifierAt(s); k >= 0 {
		from := f.startOf(i) + k
		for j := i; j < end; j++ {
			if f.endOf(j) > from {
				f.masked[j] = true
			}
		}
	}
}

func isOpener(s string) bool {
	switch s {
	case "(", "[", "{", "\"", "'", "“", "‘", "«", "<":
		return true
	}
	return false
}

// identifierAt returns where in a chunk of text without spaces an identifier
// begins, or -1; low is that text in lower case.
func identifierAt(low string) int {
	if isPlain(low) {
		return -1
	}
	for _, mark := range [...]string{"://", "www.", "urn:"} {
		if k := strings.Index(low, mark); k >= 0 {
			for k > 0 && 'a' <= low[k-1] && low[k-1] <= 'z' {
				k--
			}
			return k
		}
	}
	if low[0] == '#' || low[0] == '@' {
		return 0
	}
	if k := strings.IndexByte(low, '@'); k > 0 && k+1 < len(low) && strings.IndexByte(low[k:], '.') > 0 && isWordByte(low[k-1]) {
		return 0
	}
	if k := strings.IndexAny(low, "@#"); k > 0 && k+1 < len(low) && isLetterByte(low[k+1]) {
		return k
	}
	core := strings.Trim(low, ".,;:!?)]}\"'{x%7bd")
	switch {
	case isDomain(strings.TrimRight(low, ".,;:!?)]\"'")):
		return 0
	case isHex(core), isDotted(strings.TrimRight(low, ".,;:!?)]\"'")), isColons(low):
		return 0
	}
	return -1
}

// isPlain reports that none of the marks and digits stand in a chunk that an
// identifier has. Most chunks are a word and a comma or stop.
func isPlain(low string) bool {
	for i := range len(low) {
		switch c := low[i]; {
		case '0' <= c && c <= '9' || c == '@' || c == '#' || c == ':' || c == '/':
			return false
		case c == '.' && i+1 < len(low):
			return false
		}
	}
	return len(low) < 32 // 32 digits of a hash may all be letters
}

func isLetterByte(c byte) bool { return 'a' <= c && c <= 'z' || c >= 0x80 }

// topDomains are the last parts of names of hosts that stand without "www.".
const topDomains = " com org net edu gov mil int info biz co io tv me ly ai app dev news uk de fr es it nl eu us ca au in ru cn jp br ch at be se no dk pl ms si aws academy sa am pm fm gl be. "

// isDomain reports a name of a host with a known last part: "abc.com/1".
func isDomain(s string) bool {
	host, _, path := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || !listed(topDomains, host[dot+1:]) {
		return false
	}
	letters := false
	for i := range dot {
		c := host[i]
		if !isWordByte(c) && c != '.' && c != '-' {
			return false
		}
		letters = letters || isLetterByte(c)
	}
	if top := host[dot+1:]; !letters && (top == "am" || top == "pm") { // "7.pm"
		return dot > 1 && len(host) == dot+3 && smallNumber(host[:dot]) > 24
	}
	return letters || path
}

// isHex reports a hash or GUID: sixteen hexadecimal digits or more.
func isHex(s string) bool {
	n, letters, digits := 0, false, false
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			n++
			digits = true
		case 'a' <= c && c <= 'f':
			n++
			letters = true
		case c == '-' || c == '\'':
		default:
			return false
		}
	}
	return n >= 16 && digits && letters || n == 32
}

// isDotted reports "1.2.3" and longer, a version or an IP address, but no
// number that groups thousands by dots.
func isDotted(s string) bool {
	if cut := strings.IndexByte(s, '/'); cut > 0 {
		s = s[:cut]
	}
	s = strings.TrimPrefix(s, "v")
	parts, digits, threes := 1, 0, true
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c == '.' && digits > 0 && digits < 5:
			if parts > 1 && digits != 3 {
				threes = false
			}
			parts++
			digits = 0
		default:
			return false
		}
	}
	if digits != 3 {
		threes = false
	}
	return parts == 4 && digits > 0 || parts > 4 || parts == 3 && digits > 0 && !threes && digits < 4 && !isDottedDate(s)
}

// isDottedDate reports "17.05.2018" and "1.5.25".
func isDottedDate(s string) bool {
	d, rest, _ := strings.Cut(s, ".")
	m, y, _ := strings.Cut(rest, ".")
	dd, mm := smallNumber(d), smallNumber(m)
	return 1 <= dd && dd <= 31 && 1 <= mm && mm <= 12 && (len(y) == 4 || len(y) == 2 && len(d) == 2 && len(m) == 2)
}

// isColons reports an IPv6 address.
func isColons(s string) bool {
	colons, double := 0, strings.Contains(s, "::")
	for i := range len(s) {
		switch c := s[i]; {
		case c == ':':
			colons++
		case '0' <= c && c <= '9' || 'a' <= c && c <= 'f':
		default:
			return false
		}
	}
	return double || colons >= 4
}

// refuseIdentifier refuses the numbers that identify something.
func (f *finder) refuseIdentifier(a *amount, _ *found) verdict {
	if !a.digits {
		if f.says(a.next, "-") && f.says(a.next+1, "figure") || f.says(a.next, "figures") {
			return refused // a "seven-figure" sum
		}
		return pass
	}
	if a.isPlain() && !a.ranged {
		word := f.word(a.first)
		switch {
		case a.written.whole > 1 && word[0] == '0' && !f.isUnitNear(a):
			return refused
		case (a.written.whole >= 8 || a.written.whole >= 5 && f.cued(a.first-1, cueIdentifier)) && !f.isUnitNear(a) && !f.is(a.next, isPerson) && !f.standsAlone(a):
			return refused
		}
	}
	if f.isInlineList(a) || f.isNoteNumber(a) {
		return refused
	}
	if f.says(a.next, "-") && f.follows(a.next) && (f.cued(a.next+1, cuePointer) || f.cued(a.next+1, cuePointWord) && f.cued(a.next+2, cueBasket)) { // "3-pointers", ".38-caliber"
		return refused
	}
	prev := a.first - 1
	if a.isPlain() && listed(emergencyLines, f.word(a.first)) && (f.cued(prev, cueCalled) || f.cued(a.next, cueCalled|cueIdentifier)) { // "called 911"
		return refused
	}
	if f.says(prev, ".") && (f.says(prev-1, "no") || f.follows(prev) && f.is(prev-1, isNamed) && f.sizeOf(prev-1) < 5) && !a.ordinal { // "No. 23-1187", "ext. 3"
		return refused
	}
	if f.follows(a.first) && f.has(prev) {
		switch p := f.t.Tokens[prev]; {
		case p.Kind == prose.Word: // "B52"
			return refused
		case f.isDashAt(prev) && prev > 0 && !p.Space && f.isWord(prev-1):
			if !f.is(prev-1, isLoosePrefix) && f.w(prev-1).num == notNumber && !f.says(prev, "—") {
				return refused // "COVID-19"
			}
		case f.says(prev, "/") && prev > 0 && !p.Space: // "24/7"
			return refused
		case f.says(prev, ".") && prev > 0 && !p.Space && f.isWord(prev-1) && f.isTitle(prev-1) && f.sizeOf(prev-1) < 3:
			return refused
		}
	}
	if f.says(a.next, "/") && f.follows(a.next) && f.follows(a.next+1) && f.isNumberStart(a.next+1) {
		return refused
	}
	// "401(k)"
	if f.says(a.next, "(") && f.follows(a.next) && f.follows(a.next+1) && f.isWord(a.next+1) && f.says(a.next+2, ")") && f.sizeOf(a.next+1) < 3 {
		return refused
	}
	return pass
}

// emergencyLines are telephone numbers of three digits.
const emergencyLines = " 000 100 101 111 112 117 118 119 211 311 411 511 611 711 811 911 988 999 "

// isInlineList reports the "1)" of a list within a sentence: a short number
// before a bracket that nothing has opened.
func (f *finder) isInlineList(a *amount) bool {
	if !a.isPlain() || a.ranged || a.written.whole > 2 || !f.says(a.next, ")") || !f.follows(a.next) || f.says(a.first-1, "(") {
		return false
	}
	start, _ := f.bounds()
	for j := a.first - 1; j >= start && j > a.first-40; j-- {
		switch f.word(j) {
		case "(":
			return false
		case ")":
			return true
		}
	}
	return true
}

// isNoteNumber reports the number of a note: "[412]", or "1" glued to the full
// stop of "the long run.1 Doctors".
func (f *finder) isNoteNumber(a *amount) bool {
	prev := a.first - 1
	if !a.isPlain() || a.ranged || a.written.whole > 3 || !f.follows(a.first) {
		return false
	}
	switch f.word(prev) {
	case "[":
		return f.says(a.next, "]")
	case ".":
		return a.written.whole < 3 && f.follows(prev) && f.isWord(prev-1) && !f.isTitle(prev-1) && (!f.has(a.next) || f.isSpaced(a.next))
	}
	return false
}

// standsAlone reports that the text is nothing but the number.
func (f *finder) standsAlone(a *amount) bool { return a.first == 0 && a.next == len(f.t.Tokens) }

// isUnitNear reports a unit, percent sign or currency behind the number.
func (f *finder) isUnitNear(a *amount) bool {
	j := f.skipHyphen(a.next)
	if !f.has(j) {
		return false
	}
	if _, next, _ := f.percentAt(a.next); next != 0 {
		return true
	}
	if id, _, _ := f.unitAt(a.next, a); id != 0 {
		return true
	}
	return f.w(j).period != noPeriod || f.moneyAt(j, a).id != 0
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// numeral is a number as the text writes it, before anything is known of what
// it counts.
type numeral struct {
	start, end  int // bytes
	first, next int // its tokens: [first, next)
	val         decimal
	// low is set, and val is not, for a vague number such as "dozens".
	low   decimal
	vague bool

	ordinal  bool // "third", "21st"
	fraction bool // "two-thirds", "half", "3/4"
	digits   bool // begins with digits
	scaled   bool // holds a scale word or sign: "million", "k"
	article  bool // begins with "a" or "an"
	yearly   bool // words that read as a year: "nineteen ninety-six"
	signed   bool // has a sign of its own
	approx   bool // the word is never exact: "une centaine"
	glued    bool // a letter that may be a scale or a unit follows: "5m"
	written  written
}

// isPlain reports a number in digits with no fraction, grouping, sign or scale.
//
//go:noinline
func (n *numeral) isPlain() bool {
	return n.digits && !n.scaled && !n.fraction && !n.ordinal && !n.signed && !n.written.point && !n.written.group
}

// readNumeral reads the numeral that begins at token i.
func (f *finder) readNumeral(i int) (numeral, bool) {
	if i >= len(f.t.Tokens) || f.masked[i] {
		return numeral{}, false
	}
	switch tok := &f.t.Tokens[i]; tok.Kind {
	case prose.Number:
		return f.readFigures(i, int(tok.Start))
	case prose.Punct:
		return f.readSigned(i)
	default:
		if w := f.w(i); w.num != notNumber || w.is&isArticle != 0 || w.cue&cueMinus != 0 {
			return f.readWords(i)
		}
	}
	if f.lang.compound != nil {
		return f.readWords(i)
	}
	return numeral{}, false
}

// readSigned reads a numeral that begins with a mark: "-5", ".75", "½".
func (f *finder) readSigned(i int) (numeral, bool) {
	tok := f.t.Tokens[i]
	mark := f.word(i)
	if num, den := vulgar(mark); den > 0 {
		n := numeral{start: int(tok.Start), end: int(tok.End), first: i, next: i + 1,
			val: decimalOf(num).over(den), fraction: true, digits: true}
		return f.scaleNumeral(n), true
	}
	if !f.has(i + 1) {
		return numeral{}, false
	}
	next := f.t.Tokens[i+1]
	switch mark {
	case ".":
		if next.Kind != prose.Number || next.Space || !tok.Space && i > 0 && !f.isPunct(i-1) {
			return numeral{}, false
		}
		w, ok := readDigits(f.t.S, int(next.Start), f.lang)
		if !ok || w.point && w.group {
			return numeral{}, false
		}
		if w.group { // ".75,333"
			return numeral{}, false
		}
		w.val, w.whole, w.point = w.val.shift(-w.whole), 0, true
		n := numeral{start: int(tok.Start), end: w.end, first: i, val: w.val, digits: true, written: w}
		var inside bool
		if n.next, inside = f.behind(i+1, w.end); inside { // ".75,333,33"
			return n, true
		}
		return f.scaleNumeral(n), true
	case "-", "−", "–":
		open := tok.Space || i > 0 && isComparator(f.word(i-1))
		if !open || next.Kind == prose.Word && next.Space || i > 0 && f.isNumberEnd(i-1) || next.Space && mark != "-" {
			return numeral{}, false
		}
		n, ok := f.readUnsigned(i + 1)
		if !ok || n.ordinal {
			return numeral{}, false
		}
		n.start, n.first, n.val, n.signed = int(tok.Start), i, n.val.negate(), true
		return n, true
	case "+":
		n, ok := f.readUnsigned(i + 1)
		if !ok || n.signed || !n.digits || next.Space {
			return numeral{}, false
		}
		n.start, n.first, n.signed = int(tok.Start), i, true
		return n, true
	}
	return numeral{}, false
}

// readUnsigned reads the number in digits behind a sign.
func (f *finder) readUnsigned(i int) (numeral, bool) {
	tok := f.t.Tokens[i]
	if s := f.word(i); f.masked[i] || tok.Kind != prose.Number && s != "." && len(s) < 2 {
		return numeral{}, false
	}
	n, ok := f.readNumeral(i)
	return n, ok && n.digits && !n.signed
}

// isComparator reports a mark behind which a minus sign may stand.
func isComparator(s string) bool { return s == "<" || s == ">" || s == "=" || s == "(" }

// isNumberEnd reports whether token i may be the last of a number.
func (f *finder) isNumberEnd(i int) bool {
	return f.isNumber(i) || f.w(i).num != notNumber
}

// readFigures reads a numeral in digits that begins at byte pos of token i.
func (f *finder) readFigures(i, pos int) (numeral, bool) {
	w, ok := readDigits(f.t.S, pos, f.lang)
	if !ok {
		return numeral{}, false
	}
	n := numeral{start: pos, end: w.end, first: i, val: w.val, digits: true, written: w}
	var inside bool
	if n.next, inside = f.behind(i, w.end); inside { // "22,24,26"
		return n, true
	}
	if f.suffixOrdinal(&n) {
		return n, true
	}
	if f.power(&n) {
		return n, true
	}
	f.mixedFraction(&n)
	if w.whole < 4 && !n.fraction {
		if m, ok := f.readMixed(n); ok {
			return m, true
		}
	}
	return f.scaleNumeral(n), true
}

// suffixOrdinal takes in the letters of "21st".
func (f *finder) suffixOrdinal(n *numeral) bool {
	if !f.follows(n.next) || n.written.point {
		return false
	}
	if f.lang.ordinalDot && f.says(n.next, ".") && n.written.whole < 4 && (f.w(n.next+1).period >= quarter || f.hinted(n.next+1, hintOrdinalNoun) || f.isDottedOrdinal(n)) {
		n.ordinal = true
		n.end = f.endOf(n.next)
		n.next++
		return true
	}
	for _, s := range f.lang.ordinalSuffixes {
		if f.text(n.next) == s {
			n.ordinal = true
			n.end = f.endOf(n.next)
			n.next++
			return true
		}
	}
	return false
}

// isDottedOrdinal reports "im 20. Spiel": behind an article, before a noun of the
// same sentence.
func (f *finder) isDottedOrdinal(n *numeral) bool {
	_, end := f.bounds()
	j := n.next + 1
	return f.is(n.first-1, isDefinite|isPossessive) && j < end && f.isSpaced(j) && f.isTitle(j) && f.isWord(j) && f.w(j).month == 0
}

// smallNumber returns the value of up to four ASCII digits, else -1.
func smallNumber(s string) int {
	if len(s) == 0 || len(s) > 4 {
		return -1
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= utf8.RuneSelf
}

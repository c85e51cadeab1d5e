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
	mark := f.t.Word(i)
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
		if next.Kind != prose.Number || next.Space || !tok.Space && i > 0 && f.t.Tokens[i-1].Kind != prose.Punct {
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
		n := numeral{start: int(tok.Start), end: w.end, first: i, next: f.tokenAfter(i+1, w.end), val: w.val, digits: true, written: w}
		return f.scaleNumeral(n), true
	case "-", "−", "–":
		open := tok.Space || i > 0 && isComparator(f.t.Word(i-1))
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
	if s := f.t.Word(i); f.masked[i] || tok.Kind != prose.Number && s != "." && len(s) < 2 {
		return numeral{}, false
	}
	n, ok := f.readNumeral(i)
	return n, ok && n.digits && !n.signed
}

// isComparator reports a mark behind which a minus sign may stand.
func isComparator(s string) bool { return s == "<" || s == ">" || s == "=" || s == "(" }

// isNumberEnd reports whether token i may be the last of a number.
func (f *finder) isNumberEnd(i int) bool {
	return f.t.Tokens[i].Kind == prose.Number || f.w(i).num != notNumber
}

// readFigures reads a numeral in digits that begins at byte pos of token i.
func (f *finder) readFigures(i, pos int) (numeral, bool) {
	w, ok := readDigits(f.t.S, pos, f.lang)
	if !ok {
		return numeral{}, false
	}
	n := numeral{start: pos, end: w.end, first: i, next: f.tokenAfter(i, w.end), val: w.val, digits: true, written: w}
	if n.next <= i { // the number ends inside its token: "22,24,26"
		n.next = i + 1
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
	if f.lang.ordinalDot && f.text(n.next) == "." && n.written.whole < 4 && (f.w(n.next+1).period >= quarter || f.hinted(n.next+1, hintOrdinalNoun)) {
		n.ordinal = true
		n.end = int(f.t.Tokens[n.next].End)
		n.next++
		return true
	}
	for _, s := range f.lang.ordinalSuffixes {
		if f.t.LowWord(n.next) == s {
			n.ordinal = true
			n.end = int(f.t.Tokens[n.next].End)
			n.next++
			return true
		}
	}
	return false
}

// power takes in the rest of "1e10", "1.3x10^6" and "1.1^23".
func (f *finder) power(n *numeral) bool {
	if !f.follows(n.next) {
		return false
	}
	s := f.t.Low
	i := n.end
	base := decimalOf(10)
	switch {
	case s[i] == 'e':
		i++
	case len(s) > i+4 && s[i] == 'x' && s[i+1:i+4] == "10^":
		i += 4
	case s[i] == '^':
		i++
		base = n.val
	default:
		return false
	}
	neg := false
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		neg = s[i] == '-'
		i++
	}
	exp, start := 0, i
	for i < len(s) && '0' <= s[i] && s[i] <= '9' && i < start+3 {
		exp = exp*10 + int(s[i]-'0')
		i++
	}
	if i == start || exp > 30 || i < len(s) && isWordByte(s[i]) {
		return false
	}
	result := decimalOf(1)
	for range exp {
		if result = result.product(base); len(result.digits) > maxDigits {
			return false
		}
	}
	if neg {
		inverse, ok := result.inverse()
		if !ok {
			return false
		}
		result = inverse
	}
	if s[n.end] != '^' {
		result = n.val.product(result)
	}
	n.val, n.end, n.scaled = result, i, true
	n.next = f.tokenAfter(n.next, i)
	return true
}

// mixedFraction takes in "1/2" after "10", or turns "3" before "/4" into 3/4.
func (f *finder) mixedFraction(n *numeral) {
	if f.has(n.next) {
		if num, den := vulgar(f.t.Word(n.next)); den > 0 && !n.written.point && !f.spaced(n.next, 2) {
			n.val = n.val.add(decimalOf(num).over(den))
			n.fraction = true
			n.end = int(f.t.Tokens[n.next].End)
			n.next++
			return
		}
	}
	if num, den, end, ok := f.slashFraction(n.first); ok && n.written.whole <= 3 && end > n.next {
		n.val, n.fraction = decimalOf(num).over(den), true
		n.end, n.next = int(f.t.Tokens[end-1].End), end
		return
	}
	if !f.has(n.next) || n.written.point || !f.t.Tokens[n.next].Space {
		return
	}
	if num, den, end, ok := f.slashFraction(n.next); ok && num < den {
		n.val = n.val.add(decimalOf(num).over(den))
		n.fraction = true
		n.end, n.next = int(f.t.Tokens[end-1].End), end
	}
}

// slashFraction reads "3/4" at token i: small numbers that are no date.
func (f *finder) slashFraction(i int) (num, den uint64, end int, ok bool) {
	if !f.has(i+2) || f.t.Word(i+1) != "/" || f.t.Tokens[i+1].Space || f.t.Tokens[i+2].Space {
		return 0, 0, 0, false
	}
	a, b := smallNumber(f.t.Word(i)), smallNumber(f.t.Word(i+2))
	if a < 0 || b < 2 || b > 100 || a >= b || f.follows(i+3) && f.t.Word(i+3) == "/" || f.follows(i) && f.t.Word(i-1) == "/" {
		return 0, 0, 0, false
	}
	return uint64(a), uint64(b), i + 3, true
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

// readMixed reads numbers that go on in words after digits: "3 hundred and 21".
func (f *finder) readMixed(n numeral) (numeral, bool) {
	w := f.w(n.next)
	if w.num != hundred && w.num != scale || w.ordinal || f.t.Tokens[n.next].Kind != prose.Word {
		return n, false
	}
	m, s, ok := f.sumWords(n, wholeNumber)
	if !ok || m.ordinal {
		return m, ok
	}
	return f.finishWords(m, s), true
}

// scaleNumeral takes in a scale after a number in digits: "5.4 million",
// "1.2bn", "10k", "3 dozen".
func (f *finder) scaleNumeral(n numeral) numeral {
	for f.has(n.next) {
		j := n.next
		hyphen := false
		if f.t.Word(j) == "-" && f.follows(j) && f.follows(j+1) {
			j++
			hyphen = true
		}
		w := f.w(j)
		switch {
		case f.t.Tokens[j].Kind != prose.Word || f.masked[j] || w.ordinal:
			return n
		case w.num == scale:
			n.val = n.val.shift(int(w.n))
		case w.num == hundred && !hyphen:
			n.val = n.val.shift(2)
		case w.num == dozen && !hyphen:
			n.val = n.val.times(uint64(w.n))
		case w.num == vagueWord && !hyphen && !n.scaled:
			n.val = w.vagueSize(n.val)
		case !hyphen && !n.scaled && f.is(j, isAnd):
			return f.addFraction(n)
		case !hyphen:
			return f.scaleSign(n)
		default:
			return n
		}
		n.scaled = true
		n.end = int(f.t.Tokens[j].End)
		n.next = j + 1
		if part, end, ok := f.andFraction(n.next); ok && w.num == scale { // "3 million and a half"
			n.val = n.val.add(part.shift(int(w.n)))
			n.end, n.next = int(f.t.Tokens[end-1].End), end
			return n
		}
	}
	return n
}

// addFraction takes in the rest of "34 and a half", "3 and a half million".
func (f *finder) addFraction(n numeral) numeral {
	part, end, ok := f.andFraction(n.next)
	if !ok || n.written.point || n.written.group || n.fraction {
		return n
	}
	n.val = n.val.add(part)
	n.next, n.end = end, int(f.t.Tokens[end-1].End)
	if w := f.w(end); w.num == scale && !w.ordinal {
		n.val, n.scaled = n.val.shift(int(w.n)), true
		n.next, n.end = end+1, int(f.t.Tokens[end].End)
	}
	return n
}

// scaleSigns are letters for a power of ten that stand at a number. Those of
// the second list mean it only where the number is money or a count.
var scaleSigns = map[string]int{
	"k": 3, "bn": 9, "bln": 9, "mn": 6, "mln": 6, "mil": 6, "mio": 6, "mrd": 9, "tn": 12, "tln": 12, "trn": 12, "mm": 6,
}

// scaleSign takes in "k" or "bn"; "m", "b" and the like it only notes.
func (f *finder) scaleSign(n numeral) numeral {
	j := n.next
	s := f.t.LowWord(j)
	if len(s) > 3 || f.spaced(j, 2) || f.follows(j+1) && f.t.Word(j+1) == "." && f.follows(j+2) {
		return n
	}
	glued := !f.t.Tokens[j].Space
	switch exp, ok := scaleSigns[s]; {
	case s == "mm" && (f.t.Word(j) != "MM" || !glued):
		return n
	case s == "k" && !glued && !f.t.Tokens[j].Title && !n.written.point && f.lang.code != "en":
		return n
	case ok:
		n.val = n.val.shift(exp)
		n.end, n.next, n.scaled = int(f.t.Tokens[j].End), j+1, true
		if f.text(j+1) == "." && f.follows(j+1) && f.lang.code != "en" && f.has(j+2) { // "Mio. Euro"
			n.end, n.next = int(f.t.Tokens[j+1].End), j+2
		}
	case s == "m" || s == "b" || s == "t" || s == "g":
		n.glued = glued || n.written.group
	}
	return n
}

// vulgar returns the fraction that a mark such as "½" stands for; den is 0
// where it is none.
func vulgar(mark string) (num, den uint64) {
	if len(mark) < 2 || len(mark) > 3 {
		return 0, 0
	}
	r, _ := utf8.DecodeRuneInString(mark)
	switch r {
	case '½':
		return 1, 2
	case '¼':
		return 1, 4
	case '¾':
		return 3, 4
	case '⅐':
		return 1, 7
	case '⅑':
		return 1, 9
	case '⅒':
		return 1, 10
	}
	if '⅓' <= r && r <= '⅞' {
		f := [...][2]uint64{{1, 3}, {2, 3}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8}, {5, 8}, {7, 8}}[r-'⅓']
		return f[0], f[1]
	}
	return 0, 0
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= utf8.RuneSelf
}

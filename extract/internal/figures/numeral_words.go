// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/extract/internal/prose"

// sum adds up the words of a number.
//
// A number in words is a row of chunks below a thousand, each followed by a
// scale, the scales falling: two million | three hundred and five thousand |
// six. Within a chunk hundreds, tens and units fall likewise.
type sum struct {
	total, chunk decimal
	level        int // what the chunk may still take: 4 hundreds, 3 tens, 2 units, 1 nothing, 0 multiplied
	scale        int // exponent of the last scale word
	any          bool
	scaled       bool
	multiplied   bool // the chunk has taken its "hundred"
}

func newSum() sum { return sum{level: 4, scale: 99} }

// take adds a word, and reports whether it goes on with the number.
func (s *sum) take(w *word) bool {
	n := uint64(w.n)
	switch w.num {
	case unitWord:
		return s.put(n, 1, 2)
	case teenWord:
		return s.put(n, 1, 3)
	case tenWord:
		return s.put(n, 2, 3)
	case hundredsOf:
		return s.put(n, 3, 4)
	case hundred:
		if s.multiplied || s.level == 4 && s.any && s.chunk.isZero() && s.scale <= 3 && s.scale != 99 {
			return false
		}
		if s.chunk.isZero() {
			s.chunk = decimalOf(1)
		}
		s.chunk, s.level, s.multiplied, s.any = s.chunk.shift(2), 3, true, true
		return true
	case scale:
		return s.takeScale(int(w.n))
	}
	return false
}

// put adds n to the chunk; level is what the chunk may take after it, and room
// what it must be able to take before it.
func (s *sum) put(n uint64, level, room int) bool {
	if s.level < room {
		return false
	}
	s.chunk, s.level, s.any = s.chunk.add(decimalOf(n)), level, true
	return true
}

func (s *sum) takeScale(exp int) bool {
	switch {
	case s.chunk.isZero() && s.scaled && s.level == 4:
		// "three lakh crore": the scales multiply
		s.total = s.total.shift(exp)
		s.scale = min(s.scale, exp)
		return true
	case exp >= s.scale:
		return false
	}
	if s.chunk.isZero() {
		s.chunk = decimalOf(1)
	}
	s.total = s.total.add(s.chunk.shift(exp))
	s.chunk, s.level, s.scale = decimal{}, 4, exp
	s.any, s.scaled, s.multiplied = true, true, false
	return true
}

func (s *sum) value() decimal { return s.total.add(s.chunk) }

// readWords reads a numeral that begins with a word at token i.
func (f *finder) readWords(i int) (numeral, bool) {
	n := numeral{first: i, next: i, start: int(f.t.Tokens[i].Start)}
	w := f.w(i)
	switch {
	case w.cue&cueMinus != 0:
		m, ok := f.readNumeral(i + 1)
		if !ok || m.signed || m.vague || m.ordinal {
			return n, false
		}
		m.start, m.first, m.val, m.signed = n.start, i, m.val.negate(), true
		return m, true
	case w.num == vagueWord:
		return f.readVague(i)
	case w.is&isArticle != 0 && w.num == notNumber:
		n.article = true
		n.next = f.skipHyphen(i + 1)
		if !f.opensWords(n.next) {
			return n, false
		}
		if f.w(n.next).num == vagueWord {
			return n, false
		}
	}
	if m, ok := f.readFractionWords(n); ok {
		return m, true
	}
	if m, ok := f.readYearWords(n); ok {
		return m, true
	}
	return f.sumWords(n)
}

// opensWords reports whether the word at token i may follow "a" in a number.
func (f *finder) opensWords(i int) bool {
	if !f.has(i) || f.t.Tokens[i].Kind != prose.Word {
		return false
	}
	switch w := f.w(i); w.num {
	case hundred, scale, dozen, fractionOf:
		return true
	default:
		return w.ordinal && w.num != notNumber || w.num == tenWord && f.wordAfter(i).ordinal
	}
}

// readVague reads "dozens", "tens of thousands".
func (f *finder) readVague(i int) (numeral, bool) {
	w := f.w(i)
	n := numeral{first: i, next: i + 1, start: int(f.t.Tokens[i].Start), vague: true, scaled: true}
	n.low = vagueSize(w)
	if f.has(i+2) && f.w(i+1).is&isOf != 0 && f.w(i+2).num == vagueWord {
		n.low = n.low.times(1).shift(f.w(i + 2).exponent())
		n.next = i + 3
	}
	n.end = int(f.t.Tokens[n.next-1].End)
	return n, true
}

// vagueSize returns the number that a vague word is the plural of.
func vagueSize(w *word) decimal {
	if w.n == 12 || w.n == 20 {
		return decimalOf(uint64(w.n))
	}
	return decimalOf(1).shift(int(w.n))
}

// exponent returns the power of ten of a vague word.
func (w *word) exponent() int {
	if w.n == 12 || w.n == 20 {
		return 1
	}
	return int(w.n)
}

// sumWords adds the words from n.next on to n, whose value is a number in
// digits or zero.
func (f *finder) sumWords(n numeral) (numeral, bool) {
	s := newSum()
	if n.digits {
		s.chunk, s.level, s.any = n.val, 1, true
		if w := n.written; w.whole < 3 {
			s.level = 2
		}
	}
	j := n.next
	for f.has(j) {
		at := f.joint(j, &s)
		if at < 0 || !f.has(at) || f.masked[at] {
			break
		}
		if f.t.Tokens[at].Kind == prose.Number {
			w, ok := readDigits(f.t.S, int(f.t.Tokens[at].Start), f.lang)
			if !ok || !s.scaled && !s.multiplied || w.whole > 3 || w.point || s.level < 2 || !s.takeDigits(w) {
				break
			}
			j = at + 1
			continue
		}
		w := f.w(at)
		if w.num == notNumber && f.lang.compound != nil {
			if c, ok := f.lang.compound(f.t.LowWord(at)); ok {
				w = &c
			}
		}
		if w.num == dozen && s.any || w.num == dozen && n.article {
			if !s.any {
				s.take(&word{num: unitWord, n: 1})
			}
			n.val, n.next, n.scaled = s.value().times(12), at+1, true
			n.end = int(f.t.Tokens[at].End)
			return n, true
		}
		if w.num == dozen && !s.any {
			n.val, n.next, n.scaled = decimalOf(12), at+1, true
			n.end = int(f.t.Tokens[at].End)
			return n, true
		}
		if !s.take(w) {
			break
		}
		j = at + 1
		if w.ordinal {
			n.ordinal = true
			break
		}
	}
	if !s.any || j == n.next {
		return n, false
	}
	n.val, n.next, n.scaled = s.value(), j, s.scaled || s.multiplied
	n.end = int(f.t.Tokens[j-1].End)
	if !n.ordinal {
		n = f.finishWords(n, s)
	}
	return n, true
}

// takeDigits adds up to three digits, as in "3 hundred and 21".
func (s *sum) takeDigits(w written) bool {
	if s.multiplied && w.whole > 2 || w.val.isZero() {
		return false
	}
	s.chunk = s.chunk.add(w.val)
	s.level = 1
	return true
}

// joint returns the token of the next word of a number that has got to token
// j: j itself, or the token after a hyphen or "and"; -1 where none can follow.
func (f *finder) joint(j int, s *sum) int {
	if f.masked[j] {
		return -1
	}
	tok := f.t.Tokens[j]
	if !s.any {
		return j
	}
	if tok.Kind == prose.Punct {
		if f.t.Word(j) != "-" || !f.has(j+1) {
			return -1
		}
		if w := f.w(j + 1); w.num == notNumber || w.num == fractionOf {
			return -1
		}
		return j + 1
	}
	if f.w(j).is&isAnd == 0 {
		return j
	}
	if !f.lang.andJoins(s) || !f.has(j+1) {
		return -1
	}
	next := f.w(j + 1)
	if next.num == notNumber && f.t.Tokens[j+1].Kind != prose.Number {
		return -1
	}
	// "three hundred and two hundred" are two numbers
	if f.has(j + 2) {
		after := f.w(j + 2)
		if after.num == hundred && (s.multiplied || s.scale <= 3) || after.num == scale && int(after.n) >= s.scale {
			return -1
		}
		if s.multiplied && after.num == scale && s.scaled == false && next.ordinal {
			return -1
		}
	}
	return j + 1
}

// finishWords takes in what may follow a number in words: "point five", "and a
// half", "and a half million".
func (f *finder) finishWords(n numeral, s sum) numeral {
	if f.has(n.next+1) && f.w(n.next).cue&cuePoint != 0 {
		if m, ok := f.readPoint(n); ok {
			n = m
		}
	}
	half, end, ok := f.andFraction(n.next)
	if !ok {
		return n
	}
	unit := 0
	if s.scaled && s.chunk.isZero() {
		unit = s.scale
	}
	if f.has(end) {
		if w := f.w(end); w.num == scale && !w.ordinal {
			switch {
			case !s.scaled: // "two and a half million"
				n.val = n.val.shift(int(w.n))
				unit = int(w.n)
				end++
			case int(w.n) < s.scale: // "one billion and a half million"
				unit = int(w.n)
				end++
			}
			n.scaled = true
		}
	}
	n.val, n.next, n.end = n.val.add(half.shift(unit)), end, int(f.t.Tokens[end-1].End)
	return n
}

// readPoint reads the digits after "point".
func (f *finder) readPoint(n numeral) (numeral, bool) {
	j := n.next + 1
	var digits []byte
	for f.has(j) && len(digits) < 12 {
		w := f.w(j)
		switch {
		case w.num == unitWord && !w.ordinal:
			digits = append(digits, '0'+byte(w.n))
		case w.num == teenWord && !w.ordinal:
			digits = append(digits, '1', '0'+byte(w.n%10))
		case w.num == tenWord && !w.ordinal:
			digits = append(digits, '0'+byte(w.n/10))
			k := f.skipHyphen(j + 1)
			if f.has(k) && f.w(k).num == unitWord && !f.w(k).ordinal && f.w(k).n > 0 {
				digits = append(digits, '0'+byte(f.w(k).n))
				j = k
			} else {
				digits = append(digits, '0')
			}
		default:
			goto done
		}
		j++
	}
done:
	if len(digits) == 0 {
		return n, false
	}
	n.val = n.val.add(normal(digits, -len(digits)))
	n.next, n.end = j, int(f.t.Tokens[j-1].End)
	if f.has(j) && f.w(j).num == scale && !f.w(j).ordinal {
		n.val, n.scaled = n.val.shift(int(f.w(j).n)), true
		n.next, n.end = j+1, int(f.t.Tokens[j].End)
	}
	return n, true
}

// andFraction reads "and a half", "and three quarters" at token i.
func (f *finder) andFraction(i int) (val decimal, end int, ok bool) {
	if !f.has(i+2) || f.w(i).is&isAnd == 0 || f.t.Tokens[i].Kind != prose.Word {
		return decimal{}, 0, false
	}
	n := numeral{first: i + 1, next: i + 1}
	if f.w(i+1).is&isArticle != 0 {
		n.article = true
		n.next++
	}
	m, ok := f.readFractionWords(n)
	if !ok || m.val.compare(decimalOf(1)) >= 0 {
		return decimal{}, 0, false
	}
	// "two and a third man": an ordinal
	if f.has(m.next) && n.article && f.w(m.next-1).num != fractionOf && f.isNounAt(m.next) && f.periodless(m.next) {
		return decimal{}, 0, false
	}
	return m.val, m.next, true
}

// readFractionWords reads "two-thirds", "a quarter", "half", "one in three" not.
func (f *finder) readFractionWords(n numeral) (numeral, bool) {
	j := n.next
	num := uint64(1)
	if !n.article {
		w := f.w(j)
		switch {
		case w.num == fractionOf && w.n == 2 && !w.ordinal && !f.isPluralAt(j): // half
			return f.halfOf(n, j)
		case w.num == fractionOf && w.n == 4 && f.has(j+1) && f.w(j+1).num == scale: // quarter million
			return f.ofScale(n, decimalOf(1).over(4), j+1)
		case w.num == unitWord || w.num == teenWord:
			if w.ordinal {
				return n, false
			}
			num = uint64(w.n)
			j = f.skipHyphen(j + 1)
		default:
			return n, false
		}
	}
	if !f.has(j) || num == 0 {
		return n, false
	}
	den, end := f.denominator(j, num > 1)
	if den == 0 {
		return n, false
	}
	if n.article && den == 2 {
		return f.halfOf(n, j)
	}
	n.val, n.fraction = decimalOf(num).over(den), true
	return f.ofScale(n, n.val, end)
}

// denominator reads "thirds" or "twenty-fifth" at token j; several asks for
// the plural.
func (f *finder) denominator(j int, several bool) (den uint64, end int) {
	w := f.w(j)
	switch {
	case w.num == fractionOf:
		return uint64(w.n), j + 1
	case several:
		return 0, 0
	case w.ordinal && (w.num == unitWord || w.num == teenWord || w.num == tenWord) && w.n > 2:
		return uint64(w.n), j + 1
	case w.ordinal && w.num == hundred:
		return 100, j + 1
	case w.ordinal && w.num == scale && w.n <= 12:
		d := uint64(1)
		for range w.n {
			d *= 10
		}
		return d, j + 1
	case w.num == tenWord && !w.ordinal:
		k := f.skipHyphen(j + 1)
		if f.has(k) && f.w(k).num == unitWord && f.w(k).ordinal {
			return uint64(w.n + f.w(k).n), k + 1
		}
	}
	return 0, 0
}

// halfOf reads what may follow "half" at token j: "half a million", "half a
// dozen", "half-dozen".
func (f *finder) halfOf(n numeral, j int) (numeral, bool) {
	half := decimalOf(5).shift(-1)
	k := f.skipHyphen(j + 1)
	if f.has(k) && f.w(k).is&isArticle != 0 && f.has(k+1) && f.w(k+1).num >= hundred && f.w(k+1).num <= dozen {
		k++
	}
	if f.has(k) {
		switch w := f.w(k); w.num {
		case dozen:
			n.val, n.scaled = decimalOf(6), true
			n.next, n.end = k+1, int(f.t.Tokens[k].End)
			if n.article { // the span of "a half-dozen" is "half-dozen"
				n.first, n.start, n.article = j, int(f.t.Tokens[j].Start), false
			}
			return n, true
		case hundred:
			n.val, n.scaled = decimalOf(50), true
			n.next, n.end = k+1, int(f.t.Tokens[k].End)
			return n, true
		case scale:
			return f.ofScale(n, half, k)
		}
	}
	n.val, n.fraction = half, true
	n.next, n.end = j+1, int(f.t.Tokens[j].End)
	return n, true
}

// ofScale ends a fraction at token end, or multiplies it by a scale that
// follows: "three quarters of a million", "quarter million".
func (f *finder) ofScale(n numeral, val decimal, end int) (numeral, bool) {
	n.val, n.fraction, n.next, n.end = val, true, end, int(f.t.Tokens[end-1].End)
	k := end
	if f.has(k+1) && f.w(k).is&isOf != 0 {
		k++
	}
	if f.has(k+1) && f.w(k).is&isArticle != 0 && k > end {
		k++
	}
	if f.has(k) && f.w(k).num == scale && !f.w(k).ordinal && !f.masked[k] {
		n.val, n.fraction, n.scaled = val.shift(int(f.w(k).n)), false, true
		n.next, n.end = k+1, int(f.t.Tokens[k].End)
	}
	return n, true
}

// readYearWords reads "nineteen ninety-six".
func (f *finder) readYearWords(n numeral) (numeral, bool) {
	if n.article || f.lang.code != "en" || !f.has(n.next+1) {
		return n, false
	}
	w, v := f.w(n.next), f.w(n.next+1)
	if w.ordinal || v.ordinal || f.t.Tokens[n.next+1].Kind != prose.Word {
		return n, false
	}
	if w.num != teenWord && !(w.num == tenWord && w.n == 20) || v.num != tenWord && v.num != teenWord || w.n < 15 {
		return n, false
	}
	val, next := uint64(w.n)*100+uint64(v.n), n.next+2
	if k := f.skipHyphen(next); v.num == tenWord && f.has(k) && f.w(k).num == unitWord && f.w(k).n > 0 {
		if f.w(k).ordinal {
			return n, false
		}
		val, next = val+uint64(f.w(k).n), k+1
	}
	if f.has(next) && f.w(next).num != notNumber {
		return n, false
	}
	n.val, n.next, n.end, n.yearly = decimalOf(val), next, int(f.t.Tokens[next-1].End), true
	return n, true
}

// skipHyphen returns the token after a hyphen at token j, else j.
func (f *finder) skipHyphen(j int) int {
	if f.has(j+1) && f.t.Word(j) == "-" {
		return j + 1
	}
	return j
}

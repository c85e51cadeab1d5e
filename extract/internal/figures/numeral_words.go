// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

// readWords reads a numeral that begins with a word at token i.
func (f *finder) readWords(i int) (numeral, bool) {
	n := numeral{first: i, next: i, start: f.wordStart(i)}
	w := f.w(i)
	switch {
	case w.cue&cueMinus != 0 && f.is(i-1, isOr): // "plus or minus 3 points"
		return n, false
	case w.cue&cueMinus != 0 && !f.isBoundBefore(i+1):
		if f.cued(i+1, cueMinus) || f.has(i+1) && f.isPunct(i+1) {
			return n, false
		}
		m, ok := f.readNumeral(i + 1)
		if !ok || m.signed || m.vague || m.ordinal {
			return n, false
		}
		m.start, m.first, m.val, m.signed = n.start, i, m.val.negate(), true
		return m, true
	case w.num == vagueWord, (w.num == hundred || w.num == scale) && !w.ordinal && f.hinted(i-1, hintFew): // "a few thousand"
		return f.readVague(i)
	case w.num == andHalf:
		n.val, n.next, n.end = decimalOf(uint64(w.n)*10+5).shift(-1), i+1, f.endOf(i)
		return f.scaleNumeral(n), true
	case w.is&isArticle != 0 && w.num == notNumber:
		n.article = true
		n.next = f.skipHyphen(i + 1)
		if !f.opensWords(n.next) {
			return n, false
		}
	}
	if m, ok := f.readYearWords(n); ok {
		return m, true
	}
	if m, ok := f.readFractionWords(n); ok && !f.isRankNoun(&m) {
		return m, true
	}
	m, s, ok := f.sumWords(n, wholeNumber)
	if !ok || m.ordinal {
		return m, ok && !(m.ordinal && n.article && !m.scaled) // "a second": the ordinal stands without its article
	}
	return f.finishWords(m, s), true
}

// isRankNoun reports that the "third" of "a third" ranks the noun behind it
// ("a third tier") and divides nothing.
func (f *finder) isRankNoun(n *numeral) bool {
	j := n.next
	return n.article && n.fraction && !f.isBoundBefore(n.first) && f.w(j-1).ordinal && (f.isNounAt(j) || f.hinted(j, hintNounVerb)) && !f.is(j, isCompare) && f.w(j).month|f.w(j).weekday == 0 && f.w(j).deixis == noDeixis
}

// wordStart returns the byte at which the word of token i begins, behind an
// elided article.
func (f *finder) wordStart(i int) int {
	start := f.startOf(i)
	if f.lang.elides {
		start += elision(f.text(i))
	}
	return start
}

// opensWords reports whether the word at token i may follow "a" in a number.
func (f *finder) opensWords(i int) bool {
	if !f.has(i) || !f.isWord(i) {
		return false
	}
	switch w := f.w(i); w.num {
	case hundred, scale, dozen, fractionOf:
		return true
	default:
		return w.ordinal && !w.many || w.num == tenWord && f.wordAfter(i).ordinal
	}
}

// readVague reads "dozens", "tens of thousands".
func (f *finder) readVague(i int) (numeral, bool) {
	n := numeral{first: i, next: i + 1, start: f.startOf(i), vague: true, scaled: true}
	n.low = f.w(i).vagueSize(decimalOf(1))
	if f.is(i+1, isOf) && f.w(i+2).num == vagueWord {
		n.low = f.w(i + 2).vagueSize(n.low)
		n.next = i + 3
	}
	n.end = f.endOf(n.next - 1)
	return n, true
}

// vagueSize returns d times the number that a vague word is the plural of.
func (w *word) vagueSize(d decimal) decimal {
	if w.n == 12 || w.n == 20 {
		return d.times(uint64(w.n))
	}
	return d.shift(int(w.n))
}

// maxWords is how many tokens a number in words may have.
const maxWords = 60

// sumWords adds the words from n.next on to n, whose value is a number in
// digits or zero.
func (f *finder) sumWords(n numeral, role sumRole) (numeral, sum, bool) {
	s := newSum()
	s.twenties, s.role = f.lang.fourTwenties, role
	if n.digits {
		s.chunk, s.room, s.any = n.val, full, true
		if n.written.whole < 3 {
			s.room = forUnits
		}
	}
	j := n.next
	for f.has(j) && j < n.next+maxWords {
		at := f.joint(j, &s)
		if at < 0 || !f.has(at) || f.masked[at] {
			break
		}
		if f.isNumber(at) {
			w, ok := readDigits(f.t.S, f.startOf(at), f.lang)
			if !ok || !s.scaled && !s.multiplied || w.whole > 3 || w.point || !s.takeDigits(w) {
				break
			}
			j = at + 1
			continue
		}
		w := f.numberWord(at)
		if w.num == dozen || w.num == vagueWord && s.any {
			return f.dozens(n, &s, at), s, true
		}
		if role != denominator && (w.many || w.num == tenWord && s.any && at == j && f.wordAfter(at).many) {
			break // "one hundred thirty fifths" is 100/35
		}
		if w.ordinal && n.digits || !s.take(w) { // "$280 million first mortgage"
			break
		}
		j = at + 1
		if w.ordinal {
			n.ordinal = true
			break
		}
	}
	if !s.any || j == n.next {
		return n, s, false
	}
	n.val, n.next, n.scaled = s.value(), j, s.scaled || s.multiplied
	n.end = f.endOf(j - 1)
	return n, s, true
}

// numberWord returns what is known of the number word at token i, which some
// languages write together.
func (f *finder) numberWord(i int) *word {
	w := f.w(i)
	if w.num == notNumber && w.is&isArticle != 0 && f.lang.nounFirst && f.is(i-1, isAnd) { // "vingt et un", "treinta y una"
		return &word{num: unitWord, n: 1}
	}
	if w.num == notNumber && f.lang.compound != nil && f.isWord(i) {
		if c, ok := f.lang.compound(f.text(i)); ok {
			return &c
		}
	}
	return w
}

// dozens ends a number with the "dozen" or "thousands" at token i.
func (f *finder) dozens(n numeral, s *sum, i int) numeral {
	val := decimalOf(1)
	if s.any {
		val = s.value()
	}
	w := f.w(i)
	if w.num == dozen {
		val = val.times(uint64(w.n))
	} else {
		val = w.vagueSize(val)
	}
	n.val, n.next, n.scaled, n.end = val, i+1, true, f.endOf(i)
	n.approx = w.hint&hintApprox != 0
	return n
}

// joint returns the token of the next word of a number that has got to token
// j: j itself, or the token after a hyphen or "and"; -1 where none can follow.
func (f *finder) joint(j int, s *sum) int {
	if f.masked[j] {
		return -1
	}
	if !s.any {
		return j
	}
	if f.isPunct(j) {
		if !f.says(j, "-") || !f.has(j+1) {
			return -1
		}
		if w := f.numberWord(j + 1); w.num == notNumber || w.num == fractionOf {
			return -1
		}
		return j + 1
	}
	if !f.is(j, isAnd) {
		return j
	}
	if !f.lang.andJoins(s) || !f.has(j+1) {
		return -1
	}
	next := f.numberWord(j + 1)
	if next.num == notNumber && !f.isNumber(j+1) {
		return -1
	}
	if s.role == wholeNumber {
		if _, _, ok := f.andFraction(j); ok {
			return -1
		}
	}
	// "three hundred and two hundred" are two numbers
	if after := f.w(j + 2); after.num == hundred && s.multiplied || after.num == scale && int(after.n) >= s.scale {
		return -1
	}
	return j + 1
}

// finishWords takes in what may follow a number in words: "point five", "and a
// half", "and a half million".
func (f *finder) finishWords(n numeral, s sum) numeral {
	if f.cued(n.next, cuePoint) {
		if m, ok := f.readPoint(n); ok {
			n = m
		}
	}
	part, end, ok := f.andFraction(n.next)
	if !ok {
		return n
	}
	unit := 0
	if s.scaled && s.chunk.isZero() {
		unit = s.scale
	}
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
	n.val, n.next, n.end = n.val.add(part.shift(unit)), end, f.endOf(end-1)
	return n
}

// readPoint reads the digits after "point".
func (f *finder) readPoint(n numeral) (numeral, bool) {
	j := n.next + 1
	var digits []byte
	for len(digits) < 12 && !f.cued(j, cuePoint) {
		w := f.w(j)
		if w.ordinal {
			break
		}
		switch w.num {
		case unitWord:
			digits = append(digits, '0'+byte(w.n))
			j++
			continue
		case teenWord:
			digits = append(digits, '1', '0'+byte(w.n%10))
			j++
			continue
		case tenWord:
			unit := byte('0')
			if k := f.skipHyphen(j + 1); f.w(k).num == unitWord && !f.w(k).ordinal && f.w(k).n > 0 {
				unit += byte(f.w(k).n)
				j = k
			}
			digits = append(digits, '0'+byte(w.n/10), unit)
			j++
			continue
		}
		break
	}
	if len(digits) == 0 {
		return n, false
	}
	n.val = n.val.add(normal(digits, -len(digits)))
	if w := f.w(j); w.num == scale && !w.ordinal {
		n.val, n.scaled = n.val.shift(int(w.n)), true
		j++
	}
	n.next, n.end = j, f.endOf(j-1)
	return n, true
}

// readYearWords reads "nineteen ninety-six".
func (f *finder) readYearWords(n numeral) (numeral, bool) {
	if n.article || f.lang.code != "en" {
		return n, false
	}
	w, v := f.w(n.next), f.w(n.next+1)
	if w.ordinal || v.ordinal || w.num != teenWord && !(w.num == tenWord && w.n == 20) || w.n < 15 {
		return n, false
	}
	if v.num != tenWord && v.num != teenWord {
		return n, false
	}
	val, next := uint64(w.n)*100+uint64(v.n), n.next+2
	if k := f.skipHyphen(next); v.num == tenWord && f.w(k).num == unitWord && f.w(k).n > 0 {
		if f.w(k).ordinal {
			return n, false
		}
		val, next = val+uint64(f.w(k).n), k+1
	}
	if f.w(next).num != notNumber {
		return n, false
	}
	n.val, n.next, n.end, n.yearly = decimalOf(val), next, f.endOf(next-1), true
	return n, true
}

// skipHyphen returns the token after a hyphen at token j, else j.
//
//go:noinline
func (f *finder) skipHyphen(j int) int {
	if f.has(j+1) && f.says(j, "-") {
		return j + 1
	}
	return j
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "unicode/utf8"

// readFractionWords reads a fraction in words and the scale that it may
// multiply: "two-thirds", "a quarter", "half", "half a million", "two thirds
// of a million".
func (f *finder) readFractionWords(n numeral) (numeral, bool) {
	j := n.next
	if w := f.w(j); w.num == fractionOf && w.n == 2 && !w.many {
		return f.halfOf(n, j)
	}
	if w := f.w(j); w.num == fractionOf && w.n == 4 && !n.article && f.w(j+1).num == scale { // "quarter million"
		return f.ofScale(n, decimalOf(1).over(4), j+1)
	}
	val, end, ok := f.fractionAt(j, n.article)
	if !ok {
		return n, false
	}
	return f.ofScale(n, val, end)
}

// fractionAt reads "two-thirds" at token j, or, behind an article, "third". It
// reads no scale behind it.
func (f *finder) fractionAt(j int, article bool) (val decimal, end int, ok bool) {
	w := f.w(j)
	if w.num == notNumber && !article && f.lang.compound == nil {
		return decimal{}, 0, false
	}
	if w.num == fractionOf {
		if !article && w.n != 2 || w.many && !f.lang.sameDenominators {
			return decimal{}, 0, false
		}
		return decimalOf(1).over(uint64(w.n)), j + 1, true
	}
	if article {
		if w.ordinal || w.num != hundred && w.num != scale {
			den, end := f.divisor(j, false)
			if den == 0 || f.says(end, "-") && f.follows(end) { // "a third-place finish"
				return decimal{}, 0, false
			}
			return decimalOf(1).over(den), end, true
		} // else "a hundred thousandths"
	}
	if w.ordinal {
		return decimal{}, 0, false
	}
	m, s, ok := f.sumWords(numeral{first: j, next: j}, numerator)
	if !ok || m.ordinal {
		return decimal{}, 0, false
	}
	den, end := f.divisor(f.skipHyphen(m.next), !isOne(m.val))
	if den == 0 {
		return decimal{}, 0, false
	}
	// "two hundred and fifty-four hundredths": the part after "and" alone
	if whole, part, split := f.splitMixed(j, m, den); split {
		if s.scaled { // "two million and three fifths" are of a million
			return decimal{}, 0, false
		}
		return whole.add(part.over(den)), end, true
	}
	return m.val.over(den), end, true
}

// splitMixed parts "one hundred and three" before a denominator into the whole
// number and the numerator, where the numerator is below the denominator.
func (f *finder) splitMixed(j int, m numeral, den uint64) (whole, part decimal, ok bool) {
	for k := m.next - 1; k > j; k-- {
		if !f.is(k, isAnd) {
			continue
		}
		a, _, ok1 := f.sumWords(numeral{first: j, next: j}, numerator)
		b, _, ok2 := f.sumWords(numeral{first: k + 1, next: k + 1}, numerator)
		if !ok1 || !ok2 || b.val.compare(decimalOf(den)) >= 0 {
			return whole, part, false
		}
		n, fits := b.val.isInt()
		total, fits2 := a.val.isInt()
		if !fits || !fits2 {
			return whole, part, false
		}
		return decimalOf(uint64(total - n)), b.val, true
	}
	return whole, part, false
}

// divisor reads "thirds", "twenty-fifth" or "trillionths" at token j; many
// asks for the plural. The result is 0 where there is none.
func (f *finder) divisor(j int, many bool) (den uint64, end int) {
	w := f.w(j)
	if w.num == fractionOf {
		if w.many != many && !f.lang.sameDenominators {
			return 0, 0
		}
		return uint64(w.n), j + 1
	}
	if w.num == notNumber && f.lang.compound == nil || w.num == vagueWord {
		return 0, 0
	}
	m, _, ok := f.sumWords(numeral{first: j, next: j}, denominator)
	if !ok || !m.ordinal || f.numberWord(m.next-1).many != many {
		return 0, 0
	}
	n, fits := m.val.isInt()
	if !fits || n < 3 {
		return 0, 0
	}
	return uint64(n), m.next
}

// halfOf reads what may follow "half" at token j: "half a million", "half a
// dozen", "half-dozen".
func (f *finder) halfOf(n numeral, j int) (numeral, bool) {
	half := decimalOf(5).shift(-1)
	k := f.skipHyphen(j + 1)
	if w := f.w(k + 1); f.is(k, isArticle) && w.num >= hundred && w.num <= dozen {
		k++
	}
	switch w := f.w(k); w.num {
	case dozen:
		n.val, n.scaled = half.times(uint64(w.n)), true
		n.next, n.end = k+1, f.endOf(k)
		if n.article { // the span of "a half-dozen" is "half-dozen"
			n.first, n.start, n.article = j, f.startOf(j), false
		}
		return n, true
	case hundred:
		n.val, n.scaled = decimalOf(50), true
		n.next, n.end = k+1, f.endOf(k)
		return n, true
	case scale:
		return f.ofScale(n, half, k)
	}
	n.val, n.fraction = half, true
	n.next, n.end = j+1, f.endOf(j)
	return n, true
}

// ofScale ends a fraction before token end, or multiplies it by a scale that
// follows: "three quarters of a million".
func (f *finder) ofScale(n numeral, val decimal, end int) (numeral, bool) {
	n.val, n.fraction, n.next, n.end = val, true, end, f.endOf(end-1)
	k := end
	if f.is(k, isOf) {
		k++
		if f.is(k, isArticle) {
			k++
		}
	}
	if w := f.w(k); w.num == scale && !w.ordinal && !f.masked[k] {
		n.val, n.fraction, n.scaled = val.shift(int(w.n)), false, true
		n.next, n.end = k+1, f.endOf(k)
	}
	return n, true
}

// andFraction reads "and a half", "and three quarters" at token i: a part of
// one.
func (f *finder) andFraction(i int) (val decimal, end int, ok bool) {
	i = f.skipHyphen(i) // "two-and-a-half-year"
	if !f.is(i, isAnd) || !f.has(i+1) {
		return decimal{}, 0, false
	}
	j := f.skipHyphen(i + 1)
	article := f.is(j, isArticle) && f.w(j).num == notNumber
	if article {
		j = f.skipHyphen(j + 1)
	}
	if w := f.w(j); w.num == notNumber || w.num == vagueWord {
		return decimal{}, 0, false
	}
	val, end, ok = f.fractionAt(j, article)
	if !ok || val.compare(decimalOf(1)) >= 0 {
		return decimal{}, 0, false
	}
	// "two and a third man": an ordinal
	if article && f.w(end-1).num != fractionOf && f.isNounAt(end) && f.periodless(end) {
		return decimal{}, 0, false
	}
	return val, end, true
}

// mixedFraction takes in "1/2" after "10", or turns "3" before "/4" into 3/4.
func (f *finder) mixedFraction(n *numeral) {
	if f.has(n.next) {
		if num, den := vulgar(f.word(n.next)); den > 0 && !n.written.point && !f.spaced(n.next, 2) {
			n.val = n.val.add(decimalOf(num).over(den))
			n.fraction = true
			n.end = f.endOf(n.next)
			n.next++
			return
		}
	}
	if num, den, end, ok := f.slashFraction(n.first); ok && n.written.whole <= 3 && end > n.next {
		if f.follows(end) && f.isOrdinalSuffix(f.text(end)) { // "1/20th"
			end++
		}
		n.val, n.fraction = decimalOf(num).over(den), true
		n.end, n.next = f.endOf(end-1), end
		return
	}
	if !f.has(n.next) || n.written.point || !f.isSpaced(n.next) {
		return
	}
	if num, den, end, ok := f.slashFraction(n.next); ok && num < den {
		n.val = n.val.add(decimalOf(num).over(den))
		n.fraction = true
		n.end, n.next = f.endOf(end-1), end
	}
}

// slashFraction reads "3/4" at token i: small numbers that are no date.
func (f *finder) slashFraction(i int) (num, den uint64, end int, ok bool) {
	if !f.has(i+2) || !f.says(i+1, "/") || f.isSpaced(i+1) || f.isSpaced(i+2) {
		return 0, 0, 0, false
	}
	a, b := smallNumber(f.word(i)), smallNumber(f.word(i+2))
	if a < 0 || b < 2 || b > 100 || a >= b || f.follows(i+3) && f.says(i+3, "/") || f.follows(i) && f.says(i-1, "/") {
		return 0, 0, 0, false
	}
	return uint64(a), uint64(b), i + 3, true
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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

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
	next, inside := f.behind(n.next, i)
	if inside { // "2^7,5"
		return false
	}
	n.val, n.next, n.end, n.scaled = result, next, i, true
	return true
}

// readMixed reads numbers that go on in words after digits: "3 hundred and 21".
func (f *finder) readMixed(n numeral) (numeral, bool) {
	w := f.w(n.next)
	if w.num != hundred && w.num != scale || w.ordinal || !f.isWord(n.next) {
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
		if f.says(j, "-") && f.follows(j) && f.follows(j+1) {
			j++
			hyphen = true
		}
		w := f.w(j)
		switch {
		case !f.isWord(j) || f.masked[j] || w.ordinal:
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
		n.end = f.endOf(j)
		n.next = j + 1
		if part, end, ok := f.andFraction(n.next); ok && w.num == scale { // "3 million and a half"
			n.val = n.val.add(part.shift(int(w.n)))
			n.end, n.next = f.endOf(end-1), end
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
	n.next, n.end = end, f.endOf(end-1)
	if w := f.w(end); w.num == scale && !w.ordinal {
		n.val, n.scaled = n.val.shift(int(w.n)), true
		n.next, n.end = end+1, f.endOf(end)
	}
	return n
}

// scaleSign returns the power of ten that letters at a number stand for; 0 for
// none.
func scaleSign(s string) int {
	switch s {
	case "k":
		return 3
	case "mn", "mln", "mil", "mio", "mm":
		return 6
	case "bn", "bln", "mrd":
		return 9
	case "tn", "tln", "trn":
		return 12
	}
	return 0
}

// scaleSign takes in "k" or "bn"; "m", "b" and the like it only notes.
func (f *finder) scaleSign(n numeral) numeral {
	j := n.next
	s := f.text(j)
	if len(s) > 3 || f.spaced(j, 2) || f.follows(j+1) && f.says(j+1, ".") && f.follows(j+2) {
		return n
	}
	glued := !f.isSpaced(j)
	switch exp := scaleSign(s); {
	case s == "mm" && (f.word(j) != "MM" || !glued):
		return n
	case s == "k" && !glued && !f.isTitle(j) && !n.written.point && f.lang.code != "en":
		return n
	case exp > 0:
		n.val = n.val.shift(exp)
		n.end, n.next, n.scaled = f.endOf(j), j+1, true
		if f.says(j+1, ".") && f.follows(j+1) && f.lang.code != "en" && f.has(j+2) { // "Mio. Euro"
			n.end, n.next = f.endOf(j+1), j+2
		}
	case s == "m" || s == "b" || s == "t" || s == "g":
		n.glued = glued || n.written.group
	}
	return n
}

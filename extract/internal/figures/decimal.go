// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/article"
)

// maxDigits is the longest number that is read. A longer run of digits is an
// identifier or noise, and is refused rather than rounded.
const maxDigits = 40

// decimal is the exact number digits * 10^exp, negative if neg.
//
// The digits have no zero at either end; the zero decimal is the number 0.
type decimal struct {
	digits string
	exp    int
	neg    bool
}

// decimalOf returns n.
func decimalOf(n uint64) decimal { return normal(strconv.AppendUint(nil, n, 10), 0) }

// normal returns digits * 10^exp; it may change digits.
//
//go:noinline
func normal(digits []byte, exp int) decimal {
	for len(digits) > 0 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
		exp++
	}
	for len(digits) > 0 && digits[0] == '0' {
		digits = digits[1:]
	}
	if len(digits) == 0 {
		return decimal{}
	}
	return decimal{digits: string(digits), exp: exp}
}

func (d decimal) isZero() bool { return d.digits == "" }

// shift returns d * 10^n.
func (d decimal) shift(n int) decimal {
	if !d.isZero() {
		d.exp += n
	}
	return d
}

// negate returns -d.
func (d decimal) negate() decimal {
	d.neg = !d.neg && !d.isZero()
	return d
}

// size returns d without its sign.
func (d decimal) size() decimal {
	d.neg = false
	return d
}

// add returns d + e for numbers that are not negative.
func (d decimal) add(e decimal) decimal {
	if d.isZero() {
		return e
	}
	if e.isZero() {
		return d
	}
	exp := min(d.exp, e.exp)
	a, b := d.padded(exp), e.padded(exp)
	if len(a) < len(b) {
		a, b = b, a
	}
	sum := make([]byte, len(a)+1)
	carry := byte(0)
	for i := range a {
		c := a[len(a)-1-i] - '0' + carry
		if i < len(b) {
			c += b[len(b)-1-i] - '0'
		}
		carry = c / 10
		sum[len(sum)-1-i] = '0' + c%10
	}
	sum[0] = '0' + carry
	return normal(sum, exp)
}

// padded returns the digits of d as a multiple of 10^exp, exp <= d.exp.
func (d decimal) padded(exp int) string {
	if d.exp == exp {
		return d.digits
	}
	return d.digits + strings.Repeat("0", d.exp-exp)
}

// times returns d * n.
func (d decimal) times(n uint64) decimal {
	if d.isZero() || n == 0 {
		return decimal{}
	}
	prod := make([]byte, len(d.digits)+20)
	carry := uint64(0)
	k := len(prod)
	for i := len(d.digits) - 1; i >= 0; i-- {
		c := uint64(d.digits[i]-'0')*n + carry
		k--
		prod[k] = '0' + byte(c%10)
		carry = c / 10
	}
	for carry > 0 {
		k--
		prod[k] = '0' + byte(carry%10)
		carry /= 10
	}
	p := normal(prod[k:], d.exp)
	p.neg = d.neg
	return p
}

// product returns d * e.
func (d decimal) product(e decimal) decimal {
	sum := make([]byte, len(d.digits)+len(e.digits))
	for i := len(d.digits) - 1; i >= 0; i-- {
		carry := 0
		for j := len(e.digits) - 1; j >= 0; j-- {
			c := int(d.digits[i]-'0')*int(e.digits[j]-'0') + int(sum[i+j+1]) + carry
			sum[i+j+1], carry = byte(c%10), c/10
		}
		sum[i] += byte(carry)
	}
	for i := range sum {
		sum[i] += '0'
	}
	p := normal(sum, d.exp+e.exp)
	p.neg = d.neg != e.neg && !p.isZero()
	return p
}

// inverse returns 1 / d for numbers of few digits.
func (d decimal) inverse() (decimal, bool) {
	if d.isZero() || len(d.digits) > 15 {
		return decimal{}, false
	}
	n, _ := strconv.ParseUint(d.digits, 10, 64)
	q := decimalOf(1).over(n).shift(-d.exp)
	q.neg = d.neg
	return q, true
}

// quotientDigits is the precision of a quotient that has no finite form.
const quotientDigits = 15

// over returns d / n, rounded to quotientDigits significant digits where the
// quotient is longer; n is neither 0 nor above 10^15.
func (d decimal) over(n uint64) decimal {
	q := make([]byte, 0, len(d.digits)+quotientDigits+2)
	rest, exp, significant := uint64(0), d.exp, 0
	for i := 0; i < len(d.digits) || rest != 0; i++ {
		next := uint64(0)
		if i < len(d.digits) {
			next = uint64(d.digits[i] - '0')
		} else if significant > quotientDigits {
			break
		} else {
			exp--
		}
		rest = rest*10 + next
		c := rest / n
		rest %= n
		q = append(q, '0'+byte(c))
		if significant > 0 || c > 0 {
			significant++
		}
	}
	if rest != 0 && significant > quotientDigits {
		q, exp = round(q, exp, significant-quotientDigits)
	}
	r := normal(q, exp)
	r.neg = d.neg && !r.isZero()
	return r
}

// round drops the last n digits of q * 10^exp, rounding half up. The first
// digit of q may become a carry's 10, so q begins with a zero or is extended.
func round(q []byte, exp, n int) ([]byte, int) {
	up := q[len(q)-n] >= '5'
	q = q[:len(q)-n]
	for i := len(q) - 1; up && i >= 0; i-- {
		if q[i] < '9' {
			q[i]++
			up = false
		} else {
			q[i] = '0'
		}
	}
	if up {
		q = append([]byte{'1'}, q...)
	}
	return q, exp + n
}

// isInt reports whether d is a whole number below 10^15, and which.
func (d decimal) isInt() (int64, bool) {
	if d.isZero() {
		return 0, true
	}
	if d.exp < 0 || len(d.digits)+d.exp > 15 {
		return 0, false
	}
	n, _ := strconv.ParseInt(d.digits, 10, 64)
	for range d.exp {
		n *= 10
	}
	if d.neg {
		n = -n
	}
	return n, true
}

// compare returns -1, 0 or 1 as d is below, equal to or above e.
func (d decimal) compare(e decimal) int {
	if d.neg != e.neg {
		if d.neg {
			return -1
		}
		return 1
	}
	c := d.compareSize(e)
	if d.neg {
		return -c
	}
	return c
}

func (d decimal) compareSize(e decimal) int {
	if d.isZero() || e.isZero() {
		return len(d.digits) - len(e.digits)
	}
	if m, n := len(d.digits)+d.exp, len(e.digits)+e.exp; m != n {
		if m < n {
			return -1
		}
		return 1
	}
	return strings.Compare(d.digits, e.digits)
}

// value returns d in plain decimal notation.
func (d decimal) value() article.Value {
	if d.isZero() {
		return "0"
	}
	var b strings.Builder
	if d.neg {
		b.WriteByte('-')
	}
	switch point := len(d.digits) + d.exp; {
	case d.exp >= 0:
		b.WriteString(d.digits)
		for range d.exp {
			b.WriteByte('0')
		}
	case point > 0:
		b.WriteString(d.digits[:point])
		b.WriteByte('.')
		b.WriteString(d.digits[point:])
	default:
		b.WriteString("0.")
		for range -point {
			b.WriteByte('0')
		}
		b.WriteString(d.digits)
	}
	return article.Value(b.String())
}

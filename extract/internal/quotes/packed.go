// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// packed is the form in which the weights of a decision are compiled in:
// printable digits, so that the table is text.
type packed struct {
	classes, buckets int
	scale            float32
	// gaps counts the zeros before each of values, where MaxDigit stands for
	// as many zeros and no value. A value is a step plus MaxStep.
	gaps, values string
}

const (
	// MaxStep is the largest step of a weight.
	MaxStep = 12
	// MaxDigit is the largest digit.
	MaxDigit = 2 * MaxStep

	digitZero = '#'
)

// Digit returns the character for a digit from 0 to MaxDigit. No digit is a
// line break or a backquote.
func Digit(n int) byte {
	if c := byte(n + digitZero); c != '`' {
		return c
	}
	return '~'
}

// digitOf is the opposite of Digit; it is negative for other characters.
func digitOf(c byte) int {
	if c == '~' {
		c = '`'
	}
	return int(c) - digitZero
}

func (p *packed) unpack() Weights {
	w := Weights{Classes: p.classes, Scale: p.scale, Steps: make([]int8, p.classes*p.buckets)}
	at, v := 0, 0
	for i := range len(p.gaps) {
		gap := digitOf(p.gaps[i])
		if gap < 0 {
			continue
		}
		at += gap
		if gap == MaxDigit {
			continue
		}
		for p.values[v] < digitZero {
			v++
		}
		w.Steps[at] = int8(digitOf(p.values[v]) - MaxStep)
		at, v = at+1, v+1
	}
	return w
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

// sum adds up the words of a number.
//
// A number in words is a row of chunks below a thousand, each followed by a
// scale, the scales falling: two million | three hundred and five thousand |
// six. Within a chunk hundreds, tens and units fall likewise.
type sum struct {
	total, chunk decimal
	room         room // what the chunk may still take
	scale        int  // exponent of the last scale word
	any          bool // a word has been taken
	scaled       bool // a scale has been taken
	multiplied   bool // the chunk has taken its "hundred"
	role         sumRole
	twenties     bool // the language counts in twenties from sixty on
	last         uint64
}

// room says which words still fit into a chunk.
type room uint8

const (
	full room = iota
	forUnits
	forTens
	forHundreds
)

// noScale is above every scale word.
const noScale = 99

func newSum() sum { return sum{room: forHundreds, scale: noScale} }

// take adds a word, and reports whether it goes on with the number.
func (s *sum) take(w *word) bool {
	n := uint64(w.n)
	if s.twenties && s.takeTwenties(w.num, n) {
		return true
	}
	s.last = n
	switch w.num {
	case unitWord:
		return s.put(n, forUnits, full)
	case teenWord:
		return s.put(n, forTens, full)
	case tenWord:
		return s.put(n, forTens, forUnits)
	case hundredsOf:
		return s.put(n, forHundreds, forTens)
	case hundred:
		if s.multiplied || s.scaled && s.scale <= 3 && s.chunk.isZero() {
			return false
		}
		if s.chunk.isZero() {
			s.chunk = decimalOf(1)
		}
		s.chunk, s.room, s.multiplied, s.any = s.chunk.shift(2), forTens, true, true
		return true
	case scale:
		return s.takeScale(int(w.n))
	}
	return false
}

// takeTwenties adds the "vingt" of "quatre-vingts" and what exceeds nine behind
// "soixante" and "quatre-vingt".
func (s *sum) takeTwenties(class numClass, n uint64) bool {
	switch {
	case class == tenWord && n == 20 && s.last == 4 && s.room == full:
		s.chunk, s.room, s.last = s.chunk.add(decimalOf(76)), forUnits, 80
	case (class == tenWord || class == teenWord) && n < 20 && s.room == forUnits && (s.last == 60 || s.last == 80):
		s.chunk, s.room, s.last = s.chunk.add(decimalOf(n)), full, n
		if n == 10 {
			s.room = forUnits
		}
	default:
		return false
	}
	return true
}

// put adds n to a chunk that has the room it needs, and leaves the room left.
func (s *sum) put(n uint64, needs, left room) bool {
	if s.room < needs {
		return false
	}
	s.chunk, s.room, s.any = s.chunk.add(decimalOf(n)), left, true
	return true
}

func (s *sum) takeScale(exp int) bool {
	switch {
	case s.chunk.isZero() && s.scaled && s.room == forHundreds: // "three lakh crore": the scales multiply
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
	s.chunk, s.room, s.scale = decimal{}, forHundreds, exp
	s.any, s.scaled, s.multiplied = true, true, false
	return true
}

// takeDigits adds up to three digits, as in "3 hundred and 21".
func (s *sum) takeDigits(w written) bool {
	if s.room < forTens || s.multiplied && w.whole > 2 || w.val.isZero() {
		return false
	}
	s.chunk, s.room = s.chunk.add(w.val), full
	return true
}

func (s *sum) value() decimal { return s.total.add(s.chunk) }

// sumRole says what the words of a sum are to be.
type sumRole uint8

const (
	wholeNumber sumRole = iota
	numerator           // of a fraction: takes in no fraction of its own
	denominator         // of a fraction: may end in the plural of an ordinal
)

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"unicode/utf8"
)

// digitZeros are the zeros of the decimal digits that are read beside ASCII:
// Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil,
// Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer, full width.
const digitZeros = "٠۰०০੦૦୦௦౦೦൦๐໐၀០０"

// digitAt returns the value of the digit at byte i of s and its length in
// bytes; the length is 0 where there is none.
func digitAt(s string, i int) (digit byte, n int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		if '0' <= c && c <= '9' {
			return c - '0', 1
		}
		return 0, 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	for _, zero := range digitZeros {
		if zero <= r && r <= zero+9 {
			return byte(r - zero), n
		}
	}
	return 0, 0
}

// written is a number in digits as it stands in the text.
type written struct {
	val decimal
	end int // byte after the last digit
	// whole is the number of digits before the decimal point; point reports
	// that digits follow one, group that the whole part is grouped.
	whole        int
	point, group bool
	// doubtful reports one "." before exactly three digits, which groups
	// thousands in half of the world.
	doubtful bool
}

// isYearLike reports whether the number is written as a year is: four digits.
func (w *written) isYearLike() bool { return w.whole == 4 && !w.point && !w.group }

// separators between the digits of one number.
const (
	noSeparator = iota
	dot
	comma
	blank      // spaces of several widths
	apostrophe // Swiss thousands
)

// separatorAt returns which separator stands at byte i of s, and its length.
func separatorAt(s string, i int) (kind, n int) {
	if i >= len(s) {
		return noSeparator, 0
	}
	switch s[i] {
	case '.':
		return dot, 1
	case ',':
		return comma, 1
	case ' ':
		return blank, 1
	case '\'':
		return apostrophe, 1
	}
	if s[i] < utf8.RuneSelf {
		return noSeparator, 0
	}
	switch r, n := utf8.DecodeRuneInString(s[i:]); r {
	case '\u00a0', '\u2009', '\u202f':
		return blank, n
	case '’':
		return apostrophe, n
	case '٫', '·': // Arabic decimal point; middle dot of some journals
		return dot, n
	case '٬', '،':
		return comma, n
	}
	return noSeparator, 0
}

// group is a run of digits and the separator before it.
type group struct {
	sep, start, end int
	digits          int
}

// maxGroups is enough for maxDigits digits in groups of two and three.
const maxGroups = 16

// readDigits reads the number whose first digit stands at byte i of s. The
// language says what a single separator before three digits means; it reports
// false where the digits are no number, as in "1.2.3".
func readDigits(s string, i int, lang *language) (written, bool) {
	var groups [maxGroups]group
	n := 0
	for pos, sep := i, noSeparator; n < maxGroups; {
		g := group{sep: sep, start: pos}
		for {
			_, size := digitAt(s, pos)
			if size == 0 {
				break
			}
			pos += size
			g.digits++
		}
		if g.end = pos; g.digits == 0 {
			break
		}
		groups[n] = g
		n++
		kind, size := separatorAt(s, pos)
		if kind == noSeparator {
			break
		}
		if _, digit := digitAt(s, pos+size); digit == 0 {
			break
		}
		sep, pos = kind, pos+size
	}
	return assemble(s, trimGroups(s, groups[:n]), lang)
}

// trimGroups cuts the groups where the next one cannot belong to the number: a
// blank or an apostrophe is followed by groups of three digits only.
func trimGroups(s string, groups []group) []group {
	for k := 1; k < len(groups); k++ {
		g := groups[k]
		if g.sep != blank && g.sep != apostrophe {
			continue
		}
		first := groups[0].digits <= 3 && (s[groups[0].start] != '0' || groups[0].digits == 1)
		if !first || g.digits != 3 || groups[k-1].digits != 3 && k > 1 || k > 1 && groups[k-1].sep != g.sep {
			return groups[:k]
		}
	}
	return groups
}

// assemble decides what the separators mean.
func assemble(s string, groups []group, lang *language) (written, bool) {
	last := len(groups) - 1
	if last < 0 {
		return written{}, false
	}
	decimalAt := len(groups) // index of the group after the decimal point
	switch sep := groups[last].sep; {
	case last == 0 || sep == blank || sep == apostrophe:
	case last == 1:
		if s[groups[0].start] == '0' || !groupsThousands(groups, sep == lang.group) {
			decimalAt = 1
		}
	case groups[last-1].sep == sep: // the same mark twice
		if !isGrouped(groups, sep) {
			if sep == comma { // a list without spaces
				return assemble(s, groups[:1], lang)
			}
			return written{}, false
		}
	default:
		decimalAt = last
	}
	for k := 1; k < min(decimalAt, len(groups)); k++ {
		if groups[k].sep != groups[1].sep {
			return written{}, false
		}
	}
	if decimalAt == last && last > 1 && !isGrouped(groups[:last], groups[1].sep) {
		return written{}, false
	}
	w := written{end: groups[last].end, point: decimalAt <= last, group: min(decimalAt, len(groups)) > 1}
	var b strings.Builder
	frac := 0
	for k, g := range groups {
		for p := g.start; p < g.end; {
			d, size := digitAt(s, p)
			b.WriteByte('0' + d)
			p += size
		}
		if k >= decimalAt {
			frac += g.digits
		} else {
			w.whole += g.digits
		}
		if b.Len() > maxDigits {
			return written{end: w.end}, false
		}
	}
	w.val = normal([]byte(b.String()), -frac)
	w.doubtful = last == 1 && groups[1].sep == dot && groups[1].digits == 3 && groups[0].digits <= 3 && s[groups[0].start] != '0'
	return w, true
}

// groupsThousands reports whether the mark between two groups of digits is one
// that groups thousands; usual says that it is the language's mark for that.
func groupsThousands(groups []group, usual bool) bool {
	return usual && groups[1].digits == 3 && isGrouped(groups, groups[1].sep)
}

// isGrouped reports whether the groups are those of a number: one to three
// digits, then threes, or twos before a last three as in India.
func isGrouped(groups []group, sep int) bool {
	if groups[0].digits > 3 || len(groups) > 1 && groups[len(groups)-1].digits != 3 {
		return false
	}
	size := 3
	if len(groups) > 2 && sep == comma && groups[1].digits == 2 {
		size = 2
	}
	if size == 2 && groups[0].digits > 2 {
		return false
	}
	for k := 1; k < len(groups)-1; k++ {
		if groups[k].digits != size || groups[k].sep != sep {
			return false
		}
	}
	return true
}

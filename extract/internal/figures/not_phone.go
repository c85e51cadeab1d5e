// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// opensPhone reports whether a telephone number may begin at token i: digits
// or a mark before them, with no digits in front.
func (f *finder) opensPhone(i int) bool {
	if f.masked[i] {
		return false
	}
	s := f.word(i)
	if !f.isNumber(i) && s != "+" && s != "(" {
		return false
	}
	return !f.follows(i) || !f.isNumber(i-1) && !f.says(i-1, "+")
}

// maskPhone masks a telephone number, or another number that a word before it
// names, from token i on.
func (f *finder) maskPhone(i int) {
	groups, digits, plus, paren, hyphens, loose := 0, 0, false, false, 0, 0
	j, last := i, i
	for ; f.has(j) && j < i+24; j++ {
		tok := f.t.Tokens[j]
		if j > i && (tok.Space && f.spaced(j, 2) || f.masked[j]) {
			break
		}
		s := f.word(j)
		if tok.Kind == prose.Number {
			if strings.IndexByte(s, ',') >= 0 {
				return
			}
			n := strings.Count(s, ".")
			if n > 0 {
				hyphens += n
			}
			groups += 1 + n
			digits += len(s) - n
			if tok.Space && j > i && f.isNumber(j-1) {
				loose++
			}
			last = j
			continue
		}
		switch s {
		case "+":
			plus = plus || j == i || j == i+1
		case "(", ")":
			paren = true
		case "-", "/", ".", "–":
			if !f.isNumberStart(j+1) && (!f.follows(j) || !f.follows(j+1)) {
				goto done
			}
			hyphens++
		case "x", "X", "ext":
			if groups < 2 || !f.isNumberStart(j+1) {
				goto done
			}
		default:
			goto done
		}
	}
done:
	if digits < 5 || groups == 0 {
		return
	}
	if groups == 2 && hyphens == 1 && digits == 7 && f.sizeOf(last) == 4 && last == i+2 && !f.isNounAt(last+1) { // "555-0119"
		f.masked[i], f.masked[i+1], f.masked[last] = true, true, true
		return
	}
	if groups == 2 && digits == 8 && hyphens == 1 && f.isYearSpan(i, last) { // "(2015-2019)"
		return
	}
	cue := f.hasCue(i)
	word := f.word(i)
	shaped := plus && digits >= 8 || paren && hyphens > 0 && digits >= 9 || paren && digits >= 8 && groups >= 2 && f.isNumberStart(i+1) && word == "("
	shaped = shaped || groups >= 3 && hyphens >= 2 && digits >= 9 && digits <= 15 && !f.hasLetters(last+1)
	shaped = shaped || word[0] == '0' && digits >= 8 && !strings.Contains(word, ".")
	shaped = shaped || groups == 3 && loose == 2 && digits == 10 && f.sizeOf(last) == 4
	shaped = shaped || groups == 4 && loose == 3 && digits == 9 && hyphens == 0 && f.sizeOf(i) == 3 && f.has(i-1) && !f.isTitle(i-1)
	if !cue && !shaped || plus && !cue && digits < 8 {
		return
	}
	for k := i; k <= last; k++ {
		f.masked[k] = true
	}
}

// isYearSpan reports two years with a mark between them in the tokens [i, last].
func (f *finder) isYearSpan(i, last int) bool {
	if f.says(i, "(") {
		i++
	}
	return last == i+2 && f.yearAt(i) != 0 && f.yearAt(last) > f.yearAt(i)
}

// hasLetters reports whether letters stand at token j without a space.
func (f *finder) hasLetters(j int) bool { return f.follows(j) && f.isWord(j) }

// hasCue reports a word before token i that announces an identifier: "phone",
// "account number".
func (f *finder) hasCue(i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if f.cued(j, cueIdentifier) {
			return true
		}
		if f.isNumber(j) || f.says(j, ".") && f.isSpaced(j+1) {
			return false
		}
	}
	return false
}

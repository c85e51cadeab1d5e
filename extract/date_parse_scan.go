// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"unicode"
	"unicode/utf8"
)

// dateToken is a number, word or mark of a line that may hold a date.
type dateToken struct {
	kind       dateTokenKind
	start, end int
	space      bool     // white space or the line's start stands in front
	value      int      // of a number; of one with more than 18 digits, -1
	digits     int      // of a number
	mark       rune     // of a mark
	word       dateWord // what a word can mean in a date
	key        string   // of a word: its folded form; "" if it is no date word
}

type dateTokenKind uint8

const (
	endToken dateTokenKind = iota
	numberToken
	wordToken
	markToken
)

// maxDateWord bounds the bytes of a word token: what runs on is cut, so that
// a line of one endless word costs no more than one of many.
const maxDateWord = 48

// lexDate returns the token of s at or after byte i. Words end where a capital
// follows a small letter and where digits begin, because page text is often
// glued ("PublishedMarch 6, 2025Updated4:05 PM"); each Han character is a word.
func lexDate(s string, i int) dateToken {
	t := dateToken{space: i == 0}
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if !isDateSpace(r) {
			t.start = i
			lexDateAt(s, i, r, n, &t)
			return t
		}
		if r != '\u200b' && r != '\u200e' && r != '\u200f' && r != '\ufeff' && !(0x202a <= r && r <= 0x202e) {
			t.space = true
		}
		i += n
	}
	t.start, t.end = len(s), len(s)
	return t
}

func lexDateAt(s string, i int, r rune, n int, t *dateToken) {
	if _, ok := digitValue(r); ok {
		lexNumber(s, i, t)
		return
	}
	if isHan(r) {
		t.kind, t.end = wordToken, i+n
		t.key = hanKey(s[i : i+n])
		return
	}
	if !unicode.IsLetter(r) {
		t.kind, t.mark, t.end = markToken, r, i+n
		return
	}
	lexWord(s, i, t)
}

func lexNumber(s string, i int, t *dateToken) {
	t.kind = numberToken
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		d, ok := digitValue(r)
		if !ok || t.digits == maxDateWord {
			break
		}
		t.digits++
		t.value = t.value*10 + d
		i += n
	}
	if t.digits > 18 {
		t.value = -1
	}
	t.end = i
}

func lexWord(s string, i int, t *dateToken) {
	t.kind = wordToken
	var buf [2 * maxDateWord]byte
	key := buf[:0]
	start, lastUpper, wasLower, uppers := i, i, false, 0
	for i < len(s) && i-start < maxDateWord {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if isHan(r) || !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u200c' && r != '\u00ad' {
			break
		}
		switch {
		case unicode.IsUpper(r):
			if wasLower {
				t.end = i
				t.setKey(key)
				return
			}
			lastUpper = i
			uppers++
		case unicode.IsLower(r):
			// "ESTUpdated" is "EST" and "Updated"; "FRi" stays one word
			if uppers > 2 && !wasLower && lastUpper > start {
				t.end = lastUpper
				t.setKey(appendFolded(buf[:0], s[start:lastUpper]))
				return
			}
			wasLower = true
		}
		if r = foldLetter(r); r >= 0 {
			key = utf8.AppendRune(key, r)
		}
		i += n
	}
	t.end = i
	t.setKey(key)
}

// setKey looks a folded word up.
func (t *dateToken) setKey(key []byte) {
	if e, ok := dateVocabulary()[string(key)]; ok {
		t.word, t.key = e.dateWord, e.key
	}
}

// glued reports that token t follows the one before it without white space.
func (t dateToken) glued() bool { return !t.space }

func (t dateToken) isMark(marks string) bool {
	if t.kind != markToken {
		return false
	}
	for _, m := range marks {
		if m == t.mark {
			return true
		}
	}
	return false
}

func (t dateToken) isKey(key string) bool { return t.kind == wordToken && t.key == key }

// isNumber reports a number of one to max digits.
func (t dateToken) isNumber(max int) bool { return t.kind == numberToken && t.digits <= max }

func isDateSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u200b', '\u200e', '\u200f', '\ufeff', '\u3000', '\u202f', '\u2009', '\u2002', '\u2003':
		return true
	}
	return 0x202a <= r && r <= 0x202e
}

// isHan reports a character of Chinese or of Japanese kanji.
func isHan(r rune) bool { return 0x4e00 <= r && r < 0xa000 || 0x3400 <= r && r < 0x4dc0 }

// digitValue returns the value of a digit of the scripts that write dates with
// digits of their own.
func digitValue(r rune) (int, bool) {
	if r < utf8.RuneSelf {
		return int(r - '0'), '0' <= r && r <= '9'
	}
	for _, zero := range [...]rune{0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10} {
		if zero <= r && r <= zero+9 {
			return int(r - zero), true
		}
	}
	return 0, false
}

// hanKey returns the key of the characters that dates are written with.
func hanKey(c string) string {
	switch c {
	case "年":
		return "年"
	case "月":
		return "月"
	case "日", "号", "號":
		return "日"
	case "时", "時", "点", "點":
		return "时"
	case "分":
		return "分"
	case "秒":
		return "秒"
	}
	return ""
}

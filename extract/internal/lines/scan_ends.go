// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"unicode"
	"unicode/utf8"
)

// startOf returns what a line begins with, quotation marks aside.
func startOf(s string) endKind {
	for _, c := range s {
		switch {
		case unicode.IsUpper(c):
			return upperEnd
		case unicode.IsLower(c):
			return lowerEnd
		case unicode.IsDigit(c):
			return digitEnd
		case unicode.IsLetter(c):
			return caselessEnd
		case c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' || c == '\'' || c == '「' || c == '»':
			return quoteEnd
		case c == '(' || c == '[' || c == '（' || c == '【':
			return bracketEnd
		case c == '@' || c == '#' || c == '©' || c == '|' || c == '•':
			return signEnd
		case isDirection(c):
			continue
		}
		return otherEnd
	}
	return otherEnd
}

// endOf returns what a line ends with.
func endOf(s string) endKind {
	closed := otherEnd
	for len(s) > 0 {
		c, n := utf8.DecodeLastRuneInString(s)
		switch c {
		case '.', '。', '।', '։':
			if n == 1 && len(s) > 2 && s[len(s)-2] == '.' {
				return ellipsisEnd
			}
			return fullStop
		case '!', '?', '！', '？', '؟':
			return questionEnd
		case '…':
			return ellipsisEnd
		case ':', '：':
			return colonEnd
		case ',', ';', '，', '、', '،':
			return commaEnd
		case '"', '”', '’', '\'', '»', '«', '“', '」':
			closed = quoteEnd
		case ')', ']', '）', '】':
			if closed == otherEnd {
				closed = bracketEnd
			}
		default:
			switch {
			case isDirection(c):
			case closed != otherEnd:
				return closed
			case unicode.IsUpper(c):
				return upperEnd
			case unicode.IsLower(c):
				return lowerEnd
			case unicode.IsDigit(c):
				return digitEnd
			case unicode.IsLetter(c) || unicode.IsMark(c):
				return caselessEnd
			default:
				return signEnd
			}
		}
		s = s[:len(s)-n]
	}
	return otherEnd
}

// isUnspaced reports letters of scripts that are written without spaces
// between words: Han, Kana, Thai, Lao, Khmer and Burmese.
func isUnspaced(r rune) bool {
	switch {
	case r < 0x0e00:
		return false
	case r < 0x0f00, 0x1000 <= r && r < 0x10a0, 0x1780 <= r && r < 0x1800:
		return true
	}
	return 0x3040 <= r && r < 0x3100 || 0x3400 <= r && r < 0xa000 || 0xf900 <= r && r < 0xfb00 || 0x20000 <= r && r < 0x32000
}

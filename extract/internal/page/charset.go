// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"unicode/utf8"
)

// The encodings that every build reads.
const (
	utf8Name        = "utf-8"
	utf16LEName     = "utf-16le"
	utf16BEName     = "utf-16be"
	windows1252Name = "windows-1252"
)

// toUTF8 decodes the bytes of a page, given as a string, as browsers do: by
// the byte order mark, the HTTP header, the page's own declaration, or a guess
// from the bytes. offset is the number of bytes before the text where exact is
// set, that is, where text is the rest of src unchanged.
//
// In two cases it knows better than browsers. Text that is UTF-8 beyond doubt
// is read so although the page declares something else: what the page was
// saved with has turned it into UTF-8 and left the declaration. And if most of
// what a page declares as UTF-8 is none, its encoding is guessed.
func toUTF8(src, contentType string) (text, charset string, offset int, exact bool) {
	switch name, n := byteOrderMark(src); name {
	case utf8Name:
		text, exact = mendUTF8(src[n:])
		return text, utf8Name, n, exact
	case utf16LEName, utf16BEName:
		return decodeUTF16(src[n:], name), name, n, false
	}
	charset, lang := declared(src, contentType)
	switch charset {
	case utf8Name:
		if utf8.ValidString(src) {
			return src, utf8Name, 0, true
		}
	case utf16LEName, utf16BEName:
		return decodeUTF16(src, charset), charset, 0, false
	}
	valid, invalid := countUTF8(src)
	switch {
	case valid == 0 && invalid == 0 && isASCIIBased(charset):
		if charset == "" {
			charset = windows1252Name
		}
		return src, charset, 0, true
	case isUTF8(charset, valid, invalid):
		text, exact = mendUTF8(src)
		return text, utf8Name, 0, exact
	case charset == "" || charset == utf8Name:
		charset = guess(src, lang)
	}
	return decodeCharset(src, charset), charset, 0, false
}

// beyondDoubt is the number of characters outside ASCII, all valid UTF-8, that
// no text in a single-byte encoding has by chance; pairsBeyondDoubt is that for
// the encodings by pairs of bytes.
const (
	beyondDoubt      = 10
	pairsBeyondDoubt = 100
)

// isUTF8 decides for UTF-8 by the sequences outside ASCII that are valid and
// the bytes that are not.
func isUTF8(charset string, valid, invalid int) bool {
	switch charset {
	case utf8Name, "":
		return valid > invalid || charset != "" && valid+invalid < beyondDoubt
	case "big5", "euc-jp", "euc-kr", "gb18030", "gbk", "iso-2022-jp", "shift_jis":
		return valid >= pairsBeyondDoubt && invalid*20 <= valid
	}
	return valid >= beyondDoubt && invalid*20 <= valid
}

// isASCIIBased reports whether ASCII bytes mean ASCII characters in an
// encoding.
func isASCIIBased(charset string) bool { return charset != "iso-2022-jp" && charset != "replacement" }

// byteOrderMark returns the encoding that a mark at the start of src stands
// for, and the mark's length.
func byteOrderMark(src string) (name string, n int) {
	switch {
	case strings.HasPrefix(src, "\xEF\xBB\xBF"):
		return utf8Name, 3
	case strings.HasPrefix(src, "\xFF\xFE"):
		return utf16LEName, 2
	case strings.HasPrefix(src, "\xFE\xFF"):
		return utf16BEName, 2
	case strings.HasPrefix(src, "<\x00!\x00"), strings.HasPrefix(src, "<\x00h\x00"), strings.HasPrefix(src, "<\x00?\x00"):
		return utf16LEName, 0
	case strings.HasPrefix(src, "\x00<\x00!"), strings.HasPrefix(src, "\x00<\x00h"), strings.HasPrefix(src, "\x00<\x00?"):
		return utf16BEName, 0
	}
	return "", 0
}

// countUTF8 counts the characters outside ASCII that are valid UTF-8, and the
// bytes that belong to none.
func countUTF8(s string) (valid, invalid int) {
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			b := s[i : i+8]
			if (b[0] | b[1] | b[2] | b[3] | b[4] | b[5] | b[6] | b[7]) < utf8.RuneSelf {
				i += 8
				continue
			}
		}
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		if n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	return valid, invalid
}

// mendUTF8 returns s with the bytes that are not UTF-8 replaced, and whether
// there were none. A stray byte between ASCII characters is taken for one of
// windows-1252, as left by careless pasting; others become U+FFFD.
func mendUTF8(s string) (string, bool) {
	if utf8.ValidString(s) {
		return s, true
	}
	var b strings.Builder
	b.Grow(len(s) + len(s)/16)
	start := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, n := utf8.DecodeRuneInString(s[i:]); n > 1 {
			i += n
			continue
		}
		b.WriteString(s[start:i])
		n := brokenLen(s[i:])
		if n == 1 && isStray(s, i) {
			b.WriteRune(windows1252Rune(s[i]))
		} else {
			b.WriteRune(utf8.RuneError)
		}
		i += n
		start = i
	}
	b.WriteString(s[start:])
	return b.String(), false
}

// brokenLen returns how many bytes at the start of s, which is not valid
// UTF-8, one U+FFFD stands for: the beginning of a character that breaks off,
// or one byte.
func brokenLen(s string) int {
	low, high, n := byte(0x80), byte(0xBF), 0
	switch c := s[0]; {
	case 0xC2 <= c && c <= 0xDF:
		n = 1
	case 0xE0 <= c && c <= 0xEF:
		n = 2
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	case 0xF0 <= c && c <= 0xF4:
		n = 3
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	}
	i := 1
	for i <= n && i < len(s) && low <= s[i] && s[i] <= high {
		low, high = 0x80, 0xBF
		i++
	}
	return i
}

// isStray reports whether the byte stands alone between ASCII characters and
// means something in windows-1252. One at the end of a page that was cut off is
// rather the beginning of a character, if characters begin so.
func isStray(s string, i int) bool {
	if i > 0 && s[i-1] >= utf8.RuneSelf || i+1 < len(s) && s[i+1] >= utf8.RuneSelf || i+1 == len(s) && 0xC2 <= s[i] && s[i] <= 0xF4 {
		return false
	}
	return windows1252Rune(s[i]) >= 0xA0
}

func windows1252Rune(c byte) rune {
	if 0x80 <= c && c <= 0x9F {
		return windows1252[c-0x80]
	}
	return rune(c)
}

func decodeWindows1252(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/16)
	start := 0
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf {
			b.WriteString(s[start:i])
			b.WriteRune(windows1252Rune(c))
			start = i + 1
		}
	}
	b.WriteString(s[start:])
	return b.String()
}

// decodeUTF16 decodes UTF-16 in one of the byte orders. Lone surrogates and an
// odd byte at the end become U+FFFD.
func decodeUTF16(s, name string) string {
	hi, lo := 1, 0
	if name == utf16BEName {
		hi, lo = 0, 1
	}
	var b strings.Builder
	b.Grow(len(s))
	unit := func(i int) rune { return rune(s[i+hi])<<8 | rune(s[i+lo]) }
	i := 0
	for ; i+1 < len(s); i += 2 {
		r := unit(i)
		if r < 0xD800 || r > 0xDFFF {
			b.WriteRune(r)
			continue
		}
		if r < 0xDC00 && i+3 < len(s) {
			if low := unit(i + 2); 0xDC00 <= low && low <= 0xDFFF {
				b.WriteRune((r-0xD800)<<10 + (low - 0xDC00) + 0x10000)
				i += 2
				continue
			}
		}
		b.WriteRune(utf8.RuneError)
	}
	if i < len(s) {
		b.WriteRune(utf8.RuneError)
	}
	return b.String()
}

// baseLabel returns the encoding that a label in lower case stands for, among
// those that every build reads, or "".
func baseLabel(label string) string {
	switch label {
	case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
		return utf8Name
	case "windows-1252", "iso-8859-1", "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-ir-100",
		"iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1", "us-ascii", "x-cp1252":
		return windows1252Name
	case "utf-16", "utf-16le", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff":
		return utf16LEName
	case "utf-16be", "unicodefffe":
		return utf16BEName
	}
	return ""
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

// arena keeps the text that had to be decoded, many strings to one allocation.
type arena struct{ b strings.Builder }

const (
	minArena = 1 << 10
	maxArena = 64 << 10
)

// start makes room for some n bytes and returns where they will begin.
func (a *arena) start(n int) int {
	if a.b.Cap()-a.b.Len() < n {
		size := max(n, min(2*a.b.Cap(), maxArena), minArena)
		a.b = strings.Builder{}
		a.b.Grow(size)
	}
	return a.b.Len()
}

func (a *arena) addByte(c byte)     { a.b.WriteByte(c) }
func (a *arena) addString(s string) { a.b.WriteString(s) }
func (a *arena) addRune(r rune)     { a.b.WriteRune(r) }

// since returns what was added since start returned mark.
func (a *arena) since(mark int) string { return a.b.String()[mark:] }

// decoding tells where a piece of source text stands.
type decoding uint8

const (
	decodeText   decoding = iota // NUL bytes are dropped
	decodeRCDATA                 // NUL bytes become U+FFFD
	decodeAttr                   // as decodeRCDATA, and "&copy=" is no reference
	decodeCDATA                  // as decodeRCDATA, and there are no references
)

// decode returns source text with character references resolved, line ends
// made "\n", NUL bytes replaced and letters composed, without a copy if there
// are none of these.
func (s *scanner) decode(raw string, where decoding) string {
	text := s.resolve(raw, where)
	if s.marks {
		return compose.Join(text)
	}
	return text
}

// holdsWords reports an attribute whose value is read, and is no address: those
// stay as they are.
func holdsWords(name, value string) bool {
	switch name {
	case "content":
		return !strings.Contains(value, "://")
	case "alt", "title", "label", "aria-label", "value", "datetime":
		return true
	}
	return false
}

// resolve is decode without composing.
func (s *scanner) resolve(raw string, where decoding) string {
	dirty := s.dirty && (strings.IndexByte(raw, '\r') >= 0 || strings.IndexByte(raw, 0) >= 0)
	if where == decodeCDATA && !dirty {
		return raw
	}
	k := plainEnd(raw, 0, dirty)
	if k == len(raw) {
		return raw
	}
	mark := s.arena.start(len(raw))
	s.arena.addString(raw[:k])
	for i := k; i < len(raw); {
		switch c := raw[i]; {
		case c == '&' && where != decodeCDATA:
			i += s.reference(raw[i:], where)
		case c == '\r':
			s.arena.addByte('\n')
			i++
			if i < len(raw) && raw[i] == '\n' {
				i++
			}
		case c == 0:
			if where != decodeText {
				s.arena.addRune(utf8.RuneError)
			}
			i++
		default:
			end := plainEnd(raw, i+1, dirty)
			s.arena.addString(raw[i:end])
			i = end
		}
	}
	return s.arena.since(mark)
}

// plainEnd returns where the next byte at or after i stands that decode looks
// at.
func plainEnd(raw string, i int, dirty bool) int {
	var k int
	if dirty {
		k = strings.IndexAny(raw[i:], "&\r\x00")
	} else {
		k = strings.IndexByte(raw[i:], '&')
	}
	if k < 0 {
		return len(raw)
	}
	return i + k
}

// longestReference is the length of the longest reference by name,
// "&CounterClockwiseContourIntegral;".
const longestReference = 33

// reference adds what the reference at the start of raw stands for, or its
// "&" if it is none, and returns how many bytes of raw that took.
func (s *scanner) reference(raw string, where decoding) int {
	if len(raw) > 2 && raw[1] == '#' {
		return s.numeric(raw)
	}
	end := 1
	for end < len(raw) && end < longestReference && isAlnum(raw[end]) {
		end++
	}
	if end == 1 {
		s.arena.addByte('&')
		return 1
	}
	if end < len(raw) && raw[end] == ';' {
		if text := commonReference(raw[1:end]); text != "" {
			s.arena.addString(text)
			return end + 1
		}
		end++
	}
	ref := raw[:end]
	text := namedReference(ref)
	if where == decodeAttr && text != ref && !wholeReference(ref, text, raw[end:]) {
		text = ref
	}
	s.arena.addString(text)
	return end
}

// wholeReference reports whether an attribute's reference stands for itself
// alone: one without ";" that goes on with a letter, a digit or "=" is a part
// of an address, such as "?a=1&copy=2".
func wholeReference(ref, text, after string) bool {
	last := text[len(text)-1]
	if ref[len(ref)-1] == ';' {
		return last != ';' || len(text) == 1
	}
	return !isAlnum(last) && !strings.HasPrefix(after, "=")
}

// commonReference returns what the names that make up nearly all references
// of real pages stand for, and "" for most other names.
func commonReference(name string) string {
	switch name {
	case "amp":
		return "&"
	case "lt":
		return "<"
	case "gt":
		return ">"
	case "quot":
		return `"`
	case "apos":
		return "'"
	case "nbsp":
		return "\u00A0"
	case "rsquo":
		return "’"
	case "lsquo":
		return "‘"
	case "rdquo":
		return "”"
	case "ldquo":
		return "“"
	case "bdquo":
		return "„"
	case "laquo":
		return "«"
	case "raquo":
		return "»"
	case "ndash":
		return "–"
	case "mdash":
		return "—"
	case "hellip":
		return "…"
	case "middot":
		return "·"
	case "bull":
		return "•"
	case "copy":
		return "©"
	case "euro":
		return "€"
	case "pound":
		return "£"
	case "times":
		return "×"
	case "auml":
		return "ä"
	case "ouml":
		return "ö"
	case "uuml":
		return "ü"
	case "Auml":
		return "Ä"
	case "Ouml":
		return "Ö"
	case "Uuml":
		return "Ü"
	case "szlig":
		return "ß"
	case "eacute":
		return "é"
	case "egrave":
		return "è"
	case "agrave":
		return "à"
	case "ccedil":
		return "ç"
	case "aacute":
		return "á"
	case "iacute":
		return "í"
	case "oacute":
		return "ó"
	case "uacute":
		return "ú"
	case "ntilde":
		return "ñ"
	}
	return ""
}

// windows1252 gives what the references 0x80 to 0x9F stand for: pages mean
// the Windows character set by them.
var windows1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8D, 'Ž', 0x8F,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9D, 'ž', 'Ÿ',
}

// numeric adds the character of a reference by number.
func (s *scanner) numeric(raw string) int {
	i, base := 2, rune(10)
	if raw[i]|0x20 == 'x' {
		i, base = 3, 16
	}
	digits, r := i, rune(0)
	for ; i < len(raw); i++ {
		d := digit(raw[i])
		if d >= base {
			break
		}
		if r = r*base + d; r > utf8.MaxRune {
			r = utf8.MaxRune + 1 // stays too large, whatever follows
		}
	}
	if i == digits {
		s.arena.addString(raw[:i])
		return i
	}
	if i < len(raw) && raw[i] == ';' {
		i++
	}
	switch {
	case r == 0 || r > utf8.MaxRune || 0xD800 <= r && r <= 0xDFFF:
		r = utf8.RuneError
	case 0x80 <= r && r <= 0x9F:
		r = windows1252[r-0x80]
	}
	s.marks = s.marks || compose.IsMark(r)
	s.arena.addRune(r)
	return i
}

// digit returns the value of a hexadecimal digit, or 16 for another byte.
func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return 16
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// guessedBytes is how much of a page a guess looks at.
const guessedBytes = 256 << 10

// longRun is the mean length of the runs of bytes above ASCII from which on
// the letters of a text must be other than Latin.
const longRun = 1.8

// guess returns the likely encoding of text that is not UTF-8 and declares
// nothing else, by its bytes and by the language that the page states.
func guess(s, lang string) string {
	s = s[:min(len(s), guessedBytes)]
	lang = strings.ToLower(lang)
	if name := guessPairs(s); name != "" {
		return name
	}
	var count [256]int
	high, runs, in := 0, 0, false
	for i := range len(s) {
		c := s[i]
		if c < 0x80 {
			in = false
			continue
		}
		count[c]++
		high++
		if !in {
			runs++
		}
		in = true
	}
	name := languageCharset(lang)
	latin := isLatinCharset(name)
	switch {
	case runs > 0 && float64(high)/float64(runs) >= longRun:
		if name == "windows-1251" || latin {
			return guessCyrillic(&count)
		}
		return name
	case !latin:
		return windows1252Name
	case name == "windows-1250" && isLatin2(&count):
		return "iso-8859-2"
	}
	return name
}

func isLatinCharset(name string) bool {
	switch name {
	case windows1252Name, "windows-1250", "windows-1254", "windows-1257", "windows-1258":
		return true
	}
	return false
}

// languageCharset returns what pages in a language are encoded in if they do
// not say it, after the table of the WHATWG HTML standard.
func languageCharset(lang string) string {
	primary, _, _ := strings.Cut(lang, "-")
	switch primary {
	case "ar", "fa":
		return "windows-1256"
	case "be", "bg", "kk", "ky", "mk", "ru", "sr", "tg", "tt", "uk":
		return "windows-1251"
	case "bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl":
		return "windows-1250"
	case "el":
		return "windows-1253"
	case "et", "lt", "lv":
		return "windows-1257"
	case "he":
		return "windows-1255"
	case "az", "ku", "tr":
		return "windows-1254"
	case "th":
		return "windows-874"
	case "vi":
		return "windows-1258"
	}
	return windows1252Name
}

// isLatin2 tells ISO 8859-2 from windows-1250 by where the letters are that
// the two place differently (ą, ś, ź, š, ž, ť): 1250 has most of them at 0x8A
// to 0x9F, where 8859-2 has nothing.
func isLatin2(count *[256]int) bool {
	iso := count[0xB1] + count[0xB6] + count[0xBC] + count[0xA1] + count[0xA6] + count[0xAC] + count[0xBE] + count[0xBB]
	windows := count[0xB9] + count[0xA5]
	for c := 0x8A; c <= 0x9F; c++ {
		if c < 0x90 || c > 0x98 {
			windows += count[c]
		}
	}
	return iso > windows
}

// guessCyrillic returns the encoding in which most letters are small ones.
func guessCyrillic(count *[256]int) string {
	sum := func(from, to int) (n int) {
		for c := from; c <= to; c++ {
			n += count[c]
		}
		return n
	}
	name, most := "windows-1251", sum(0xE0, 0xFF)
	if n := sum(0xC0, 0xDF); n > most {
		name, most = "koi8-r", n
	}
	if n := sum(0xD0, 0xEF); n > most+most/4 {
		name = "iso-8859-5"
	}
	return name
}

// pairCharset is an encoding of characters as pairs of bytes.
type pairCharset struct {
	name string
	// pair reports whether two bytes are a character, and usual whether they
	// are one of those that make up much of any text in it.
	pair, usual func(a, b byte) bool
	share       float64 // of usual characters, at least
}

func isEUCPair(a, b byte) bool { return between(a, 0xA1, 0xFE) && between(b, 0xA1, 0xFE) }

func isGBKPair(a, b byte) bool {
	return between(a, 0x81, 0xFE) && (between(b, 0x40, 0x7E) || between(b, 0x80, 0xFE))
}

// pairCharsets are tried in order.
var pairCharsets = []pairCharset{
	{"shift_jis",
		func(a, b byte) bool {
			return (between(a, 0x81, 0x9F) || between(a, 0xE0, 0xFC)) && (between(b, 0x40, 0x7E) || between(b, 0x80, 0xFC))
		},
		func(a, b byte) bool { return a == 0x82 && b >= 0x9F || a == 0x83 && b <= 0x96 }, 0.2},
	{"euc-jp", isEUCPair, func(a, b byte) bool { return a == 0xA4 || a == 0xA5 }, 0.2},
	{"big5",
		func(a, b byte) bool {
			return between(a, 0xA1, 0xFE) && (between(b, 0x40, 0x7E) || between(b, 0xA1, 0xFE))
		},
		func(a, b byte) bool { return between(a, 0xA4, 0xC6) && b <= 0x7E }, 0.15},
	{"euc-kr", isEUCPair, func(a, b byte) bool { return between(a, 0xB0, 0xC8) }, 0.75},
	{"gb18030", isGBKPair, func(a, b byte) bool { return between(a, 0xB0, 0xF7) && b >= 0xA1 }, 0.6},
}

// guessPairs returns the first encoding by pairs of bytes that the text fits,
// or "".
func guessPairs(s string) string {
	for _, c := range pairCharsets {
		pairs, usual, broken := 0, 0, 0
		for i := 0; i < len(s); i++ {
			if s[i] < 0x80 {
				continue
			}
			if i+1 == len(s) || !c.pair(s[i], s[i+1]) {
				broken++
				continue
			}
			pairs++
			if c.usual(s[i], s[i+1]) {
				usual++
			}
			i++
		}
		if pairs >= beyondDoubt && broken*50 <= pairs && float64(usual) >= c.share*float64(pairs) {
			return c.name
		}
	}
	return ""
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"unicode"
	"unicode/utf8"
)

// The plain letters under the accented ones of two blocks of Unicode, in the
// order of their code points; "." where there is none. Made from the canonical
// decompositions of Unicode, with đ, ø, ł, ß, ı and their like added by hand.
const (
	latinPlain = // U+00C0 to U+024F
	"aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
		"lllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
		"...............e................oo.............uu..............." +
		"....dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa...." +
		"aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
		"................"
	latinPlainMore = // U+1E00 to U+1EFF
	"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
		"wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
)

// foldLetter returns a letter in lower case and without its accents, so that
// "MÄRZ", "März" and "Marz" are one word, and so are the spellings of Arabic
// and Persian. It returns -1 for a mark that only changes the letter before it.
func foldLetter(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case 0xc0 <= r && r < 0x250:
		if c := latinPlain[r-0xc0]; c != '.' {
			return rune(c)
		}
	case 0x1e00 <= r && r < 0x1f00:
		if c := latinPlainMore[r-0x1e00]; c != '.' {
			return rune(c)
		}
	case 0x300 <= r && r < 0x370, 0x64b <= r && r < 0x660, r == 0x640, r == 0x200c, r == 0x200d, r == 0xad:
		return -1
	case 0x370 <= r && r < 0x400:
		return foldGreek(unicode.ToLower(r))
	case 0x400 <= r && r < 0x460:
		if r = unicode.ToLower(r); r == 'ё' {
			r = 'е'
		}
		return r
	case 0x600 <= r && r < 0x700:
		return foldArabic(r)
	}
	return unicode.ToLower(r)
}

func foldGreek(r rune) rune {
	switch r {
	case 'ά':
		return 'α'
	case 'έ':
		return 'ε'
	case 'ή':
		return 'η'
	case 'ί', 'ϊ', 'ΐ':
		return 'ι'
	case 'ό':
		return 'ο'
	case 'ύ', 'ϋ', 'ΰ':
		return 'υ'
	case 'ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	}
	return r
}

func foldArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی', 'ئ':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ة', 'ۀ', 'ە', 'ہ':
		return 'ه'
	case 'ؤ':
		return 'و'
	}
	return r
}

// foldWord returns a word in the form of the vocabularies' keys.
func foldWord(s string) string {
	var b [64]byte
	return string(appendFolded(b[:0], s))
}

// appendFolded appends the folded letters of s to dst.
func appendFolded(dst []byte, s string) []byte {
	for _, r := range s {
		if r = foldLetter(r); r >= 0 {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func isLowerRune(r rune) bool { return unicode.IsLower(r) }

func isUpperRune(r rune) bool { return unicode.IsUpper(r) }

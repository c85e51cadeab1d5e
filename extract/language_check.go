// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

var textLanguageRule = rule{name: "words of the body", source: article.SourceText}

// checkLanguage holds the declared language against the body's words. Where
// none is declared, or the words clearly speak another, theirs counts.
func (d *draft) checkLanguage() {
	declared, _, _ := strings.Cut(d.article.Language, "-")
	found, sure := languageOf(d.article.Body.Text, declared)
	if found == "" || found == declared || declared != "" && (!sure || sameTongue(found, declared)) {
		return
	}
	d.article.Language = found
	d.note("language", &textLanguageRule, hit{found, page.None, -1, -1, -1}, "")
}

// sameTongue reports pairs of tags whose texts word lists cannot part.
func sameTongue(a, b string) bool {
	group := func(s string) string {
		switch s {
		case "nb", "no", "nn", "da":
			return "no"
		case "hr", "sr", "bs", "sh", "me":
			return "sh"
		case "id", "ms":
			return "id"
		case "cs", "sk":
			return "cs"
		case "es", "gl", "ca", "pt":
			return "es"
		case "zh", "yue", "cmn":
			return "zh"
		}
		return s
	}
	return group(a) == group(b)
}

// languageOf returns the language of a text by its script and its function
// words, and whether there are enough of them to overrule a declaration; ""
// where the text is too short or the language unknown. The declared language
// is tried first.
func languageOf(text, declared string) (tag string, sure bool) {
	const sample = 1600 // bytes; function words are every other word
	if len(text) > sample {
		text = text[:sample]
	}
	n := scripts(text)
	switch {
	case n.letters < 40:
		return "", false
	case n.kana*20 > n.letters:
		return "ja", true
	case n.hangul*3 > n.letters:
		return "ko", true
	case n.han*2 > n.letters:
		return "zh", true
	case n.arabic*2 > n.letters:
		if n.persian*60 > n.arabic {
			return "fa", false
		}
		return "ar", false // Urdu, Pashto and others share the script
	case n.hebrew*2 > n.letters:
		return "he", true
	case n.greek*2 > n.letters:
		return "el", true
	case n.thai*2 > n.letters:
		return "th", true
	case n.devanagari*2 > n.letters:
		return "hi", false
	}
	hits, words := functionWords(text)
	best, most, second := "", 0, 0
	for i, l := range languageWords {
		if l.cyrillic != (n.cyrillic*2 > n.letters) {
			continue
		}
		if l.tag == declared && hits[i]*5 >= words {
			return declared, true
		}
		if hits[i] > most {
			best, most, second = l.tag, hits[i], most
		} else if hits[i] > second {
			second = hits[i]
		}
	}
	if most < 4 || most*6 < words && most < 12 || most*10 < words {
		return "", false
	}
	return best, most >= 12 && most*2 >= second*3
}

// functionWords counts the words of a text, and for each language of
// languageWords those that are its function words.
func functionWords(text string) (hits [64]int, words int) {
	var room [64]byte
	word := room[:0] // the word that is being read, in lower case
	end := func() {
		if len(word) == 0 {
			return
		}
		words++
		if languageLengths[word[0]]>>len(word)&1 != 0 {
			for set := languageIndex[string(word)]; set != 0; set &= set - 1 {
				hits[bits.TrailingZeros64(set)]++
			}
		}
		word = word[:0]
	}
	for _, r := range text {
		switch {
		case 'a' <= r && r <= 'z':
			word = append(word, byte(r))
		case 'A' <= r && r <= 'Z':
			word = append(word, byte(r)+'a'-'A')
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r)):
			word = utf8.AppendRune(word, unicode.ToLower(r))
		default:
			end()
		}
	}
	end()
	return hits, words
}

// scriptCount counts the letters of a text by script.
type scriptCount struct {
	letters, han, kana, hangul, arabic, persian, hebrew, greek, thai, devanagari, cyrillic int
}

func scripts(text string) (n scriptCount) {
	for _, r := range text {
		if r < 0x370 {
			if r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xc0 {
				n.letters++
			}
			continue
		}
		if !unicode.IsLetter(r) {
			continue
		}
		n.letters++
		switch {
		case r < 0x400:
			n.greek++
		case r < 0x530:
			n.cyrillic++
		case 0x590 <= r && r < 0x600:
			n.hebrew++
		case 0x600 <= r && r < 0x780:
			n.arabic++
			if r == 'پ' || r == 'چ' || r == 'ژ' || r == 'گ' || r == 'ی' || r == 'ک' {
				n.persian++
			}
		case 0x900 <= r && r < 0x980:
			n.devanagari++
		case 0xe00 <= r && r < 0xe80:
			n.thai++
		case 0x3040 <= r && r < 0x3100:
			n.kana++
		case 0x3400 <= r && r < 0xa000:
			n.han++
		case 0xac00 <= r && r < 0xd7b0:
			n.hangul++
		}
	}
	return n
}

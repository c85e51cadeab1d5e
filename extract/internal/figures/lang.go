// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"sync"
)

// languageOf returns the reader's language for a BCP 47 tag. A language that
// has no file of its own is read by its digits, signs and symbols.
func languageOf(tag string) *language {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	primary, _, _ = strings.Cut(primary, "_")
	switch primary {
	case "", "en":
		return english()
	case "de":
		return german()
	case "fr":
		return french()
	case "es":
		if _, region, _ := strings.Cut(strings.ToLower(tag), "-"); dotRegions[region] {
			return spanishAmerican()
		}
		return spanish()
	}
	if commaLanguages[primary] {
		return plainComma()
	}
	return plainDot()
}

// dotRegions are the regions where Spanish has a decimal point.
var dotRegions = map[string]bool{"mx": true, "us": true, "pr": true, "do": true, "gt": true, "hn": true, "ni": true, "pa": true, "sv": true, "pe": true, "419": true}

// commaLanguages write the decimal point as a comma.
var commaLanguages = map[string]bool{
	"af": true, "az": true, "be": true, "bg": true, "bs": true, "ca": true, "cs": true, "da": true, "de": true, "el": true, "es": true,
	"et": true, "eu": true, "fi": true, "fo": true, "fr": true, "gl": true, "hr": true, "hu": true, "hy": true, "id": true, "is": true,
	"it": true, "ka": true, "kk": true, "lt": true, "lv": true, "mk": true, "nb": true, "nl": true, "nn": true, "no": true, "pl": true,
	"pt": true, "ro": true, "ru": true, "sk": true, "sl": true, "sq": true, "sr": true, "sv": true, "tr": true, "uk": true, "uz": true,
	"vi": true,
}

// plainComma and plainDot are the languages of which only the number format is
// known.
var (
	plainComma = sync.OnceValue(func() *language { return newPlain(comma, dot) })
	plainDot   = sync.OnceValue(func() *language { return newPlain(dot, comma) })
)

func newPlain(decimalSep, groupSep int) *language {
	b := newLanguage("und", decimalSep, groupSep)
	b.l.dayFirst = true
	b.l.andJoins = func(*sum) bool { return false }
	b.l.plural = func(string) bool { return false }
	b.currencies(false)
	return b.finish()
}

// currencies adds the nouns of currencies; english adds those with adjectives.
func (b builder) currencies(english bool) {
	for name, id := range currencies().byName {
		if english || !strings.Contains(name, " ") {
			b.phrase(strings.ReplaceAll(name, "-", " "), 0, id)
		}
	}
	b.sortPhrases()
}

// units adds the names of units: "metre=meter,metern"; "_" is a space.
func (b builder) units(list string) {
	for row := range strings.FieldsSeq(list) {
		name, words, _ := strings.Cut(row, "=")
		id := units().names[strings.ReplaceAll(name, "_", " ")]
		for w := range strings.SplitSeq(words, ",") {
			b.phrase(strings.NewReplacer("_", " ", "-", " ").Replace(w), id, 0)
		}
	}
}

// money adds the names of currencies: "CHF=franken,schweizer_franken".
func (b builder) money(list string) {
	for row := range strings.FieldsSeq(list) {
		code, words, _ := strings.Cut(row, "=")
		for w := range strings.SplitSeq(words, ",") {
			b.phrase(strings.NewReplacer("_", " ", "-", " ").Replace(w), 0, currencies().byCode[code])
		}
	}
	b.sortPhrases()
}

// sortPhrases puts the phrases of each first word in order, so that the table
// does not depend on the order of a map.
func (b builder) sortPhrases() {
	for _, rows := range b.l.phrases {
		for i := 1; i < len(rows); i++ {
			for j := i; j > 0 && rows[j].rest < rows[j-1].rest; j-- {
				rows[j], rows[j-1] = rows[j-1], rows[j]
			}
		}
	}
}

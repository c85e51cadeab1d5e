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
	}
	if commaLanguages[primary] {
		return plainComma()
	}
	return plainDot()
}

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
	return b.l
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

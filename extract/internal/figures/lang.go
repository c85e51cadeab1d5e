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
		if _, region, _ := strings.Cut(strings.ToLower(tag), "-"); listed(dotRegions, region) {
			return spanishAmerican()
		}
		return spanish()
	}
	if listed(commaLanguages, primary) {
		return plainComma()
	}
	return plainDot()
}

// dotRegions are the regions where Spanish has a decimal point.
const dotRegions = " mx us pr do gt hn ni pa sv pe 419 "

// commaLanguages write the decimal point as a comma.
const commaLanguages = " af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi "

// listed reports whether word stands in a list that has a space at either side
// of each of its words.
func listed(list, word string) bool {
	for word != "" {
		i := strings.Index(list, word)
		if i < 0 {
			return false
		}
		if end := i + len(word); i > 0 && list[i-1] == ' ' && end < len(list) && list[end] == ' ' {
			return true
		}
		list = list[i+1:]
	}
	return false
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
			b.phrase(blanks(name, "-"), 0, id)
		}
	}
	b.sortPhrases()
}

// units adds the names of units: "metre=meter,metern"; "_" is a space.
func (b builder) units(list string) {
	for _, row := range split(list, " ") {
		name, words, _ := strings.Cut(row, "=")
		id := units().names[blanks(name, "_")]
		for _, w := range split(words, ",") {
			b.phrase(blanks(w, "_-"), id, 0)
		}
	}
}

// money adds the names of currencies: "CHF=franken,schweizer_franken".
func (b builder) money(list string) {
	for _, row := range split(list, " ") {
		code, words, _ := strings.Cut(row, "=")
		for _, w := range split(words, ",") {
			b.phrase(blanks(w, "_-"), 0, currencies().byCode[code])
		}
	}
	b.sortPhrases()
}

// coins adds the names of coins: "GBP2=pence,penny", the currency and how many
// digits of it they are; "!" stands for a letter that must stand at the digits.
func (b builder) coins(list string) {
	for _, row := range split(list, " ") {
		key, words, _ := strings.Cut(row, "=")
		m := minor{}
		key, m.glued = strings.CutSuffix(key, "!")
		m.code, m.digits = key[:len(key)-1], int(key[len(key)-1]-'0')
		for _, w := range split(words, ",") {
			b.l.minors[w] = m
		}
	}
}

// blanks returns s with spaces in the place of any of the marks.
func blanks(s, marks string) string {
	for _, c := range []byte(marks) {
		s = strings.ReplaceAll(s, string(rune(c)), " ")
	}
	return s
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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// cue marks more such words, each of which a single rule looks for.
type cue uint64

// hint marks the words of the narrowest rules.
type hint uint64

// deixis says on which side of the reference date a word points.
type deixis uint8

// lookUp returns the index in l.words of a word in lower case, whose
// prose.Hash is h; 0 for none.
func (l *language) lookUp(h uint32, s string) uint16 { return l.slots[l.slot(h, s)] }

// slot returns where a word stands, or the free place where it belongs.
func (l *language) slot(h uint32, s string) int {
	mask := len(l.slots) - 1
	k := int(h) & mask
	for l.slots[k] != 0 && l.names[l.slots[k]] != s {
		k = (k + 1) & mask
	}
	return k
}

// builder fills a language from its lists.
type builder struct{ l *language }

// at returns the entry of a word, made if need be.
func (b builder) at(s string) *word {
	l := b.l
	k := l.slot(prose.Hash(s), s)
	if l.slots[k] == 0 {
		l.slots[k] = uint16(len(l.words))
		l.words = append(l.words, word{})
		l.names = append(l.names, s)
		if 4*len(l.words) > len(l.slots) {
			l.grow()
		}
		return &l.words[len(l.words)-1]
	}
	return &l.words[l.slots[k]]
}

// grow doubles the slots.
func (l *language) grow() {
	l.slots = make([]uint16, 2*len(l.slots))
	for i, s := range l.names[1:] {
		l.slots[l.slot(prose.Hash(s), s)] = uint16(i + 1)
	}
}

// each calls set for every word of a list that is parted by spaces; "_" stands
// for a space inside a word, and what follows "=" goes to set as a number.
func (b builder) each(list string, set func(w *word, n int)) {
	for f := range strings.FieldsSeq(list) {
		s, num, ok := strings.Cut(f, "=")
		n := 0
		for i := 0; ok && i < len(num); i++ {
			n = n*10 + int(num[i]-'0')
		}
		for alt := range strings.SplitSeq(s, "|") {
			set(b.at(alt), n)
		}
	}
}

// mark gives the words of a list a role.
func (b builder) mark(r role, list string) {
	b.each(list, func(w *word, _ int) { w.is |= r })
}

// cue gives the words of a list a cue.
func (b builder) cue(c cue, list string) {
	b.each(list, func(w *word, _ int) { w.cue |= c })
}

// hint gives the words of a list a hint.
func (b builder) hint(h hint, list string) {
	b.each(list, func(w *word, _ int) { w.hint |= h })
}

// numbers gives the words of a list a class and value ("three=3").
func (b builder) numbers(class numClass, list string) {
	b.each(list, func(w *word, n int) { w.num, w.n = class, uint32(n) })
}

// ordinals is numbers for ordinal words.
func (b builder) ordinals(class numClass, list string) {
	b.each(list, func(w *word, n int) { w.num, w.n, w.ordinal = class, uint32(n), true })
}

// denominators adds the plurals of ordinals: "thirds", "hundredths".
func (b builder) denominators(class numClass, list string) {
	b.each(list, func(w *word, n int) { w.num, w.n, w.ordinal, w.many = class, uint32(n), true, true })
}

// finish marks the words that a figure may begin with.
func (b builder) finish() *language {
	l := b.l
	for k := range l.words {
		w := &l.words[k]
		w.opens = w.num != notNumber || w.month|w.weekday != 0 || w.season != noSeason || w.part != noPart || w.deixis != noDeixis ||
			w.is&(isArticle|isEarly|isYearWord|isRelDay|isDecadeWord|isAge|isAgoBefore|isPreNum) != 0 ||
			w.cue&(cueMinus|cueMultiple) != 0 || w.hint&(hintTop|hintDecadeLead) != 0 || l.nounFirst && w.period != noPeriod
	}
	return l
}

// phrase is a unit or currency whose name has several words; the first is its
// key in language.phrases.
type phrase struct {
	rest  string // the words after the first, parted by one space
	unit  int16
	money int16
}

// phrase adds the name of a unit or currency.
func (b builder) phrase(name string, unit, money int16) {
	first, rest, several := strings.Cut(name, " ")
	w := b.at(first)
	if !several {
		if unit != 0 {
			w.unit = unit
		}
		if money != 0 {
			w.money = money
		}
		return
	}
	b.l.phrases[first] = append(b.l.phrases[first], phrase{rest, unit, money})
}

// newLanguage returns an empty language with its builder.
func newLanguage(code string, decimalSep, groupSep int) builder {
	return builder{&language{
		code: code, decimal: decimalSep, group: groupSep,
		words: make([]word, 1, 2048), names: make([]string, 1, 2048), slots: make([]uint16, 8192),
		boundsBefore: map[string][]boundRow{}, boundsAfter: map[string][]boundRow{},
		phrases: map[string][]phrase{},
	}}
}

// seasons, periods, parts and deixis fill the words of time; each argument is
// the list of words for one value, in the order of the constants.
func (b builder) seasons(lists ...string) {
	for k, list := range lists {
		b.each(list, func(w *word, _ int) { w.season = season(k + 1) })
	}
}

func (b builder) periods(lists ...string) {
	for k, list := range lists {
		b.each(list, func(w *word, _ int) { w.period = period(k + 1) })
	}
}

func (b builder) parts(lists ...string) {
	for k, list := range lists {
		b.each(list, func(w *word, _ int) { w.part = dayPart(k + 1) })
	}
}

func (b builder) deixis(d deixis, list string) {
	b.each(list, func(w *word, _ int) { w.deixis = d })
}

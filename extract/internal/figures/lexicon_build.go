// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/article"
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
func (l *language) lookUp(h uint32, s string) uint16 { return uint16(l.slots[l.slot(h, s)]) }

// slot returns where a word stands, or the free place where it belongs.
func (l *language) slot(h uint32, s string) int {
	mask := len(l.slots) - 1
	k := int(h) & mask
	for ; l.slots[k] != 0; k = (k + 1) & mask {
		if (l.slots[k]^h)>>16 == 0 && l.names[l.slots[k]&0xffff] == s {
			break
		}
	}
	return k
}

// builder fills a language from its lists.
type builder struct{ l *language }

// at returns the entry of a word, made if need be.
func (b builder) at(s string) *word {
	l := b.l
	h := prose.Hash(s)
	k := l.slot(h, s)
	if l.slots[k] == 0 {
		l.slots[k] = h&^0xffff | uint32(len(l.words))
		l.words = append(l.words, word{})
		l.names = append(l.names, s)
		if 2*len(l.words) > len(l.slots) {
			l.grow()
		}
		return &l.words[len(l.words)-1]
	}
	return &l.words[l.slots[k]&0xffff]
}

// grow doubles the slots.
func (l *language) grow() {
	l.slots = make([]uint32, 2*len(l.slots))
	for i, s := range l.names[1:] {
		h := prose.Hash(s)
		l.slots[l.slot(h, s)] = h&^0xffff | uint32(i+1)
	}
}

// listing is a row of a language's lexicon: words that are parted by spaces and
// what they are. "|" parts words that share the number behind "=".
type listing struct {
	kind   listKind
	num    numClass
	deixis deixis
	bound  article.Bound
	is     role
	cue    cue
	hint   hint
	words  string
}

// listKind says what the numbers of a listing are.
type listKind uint8

const (
	plainWords   listKind = iota // have no number
	numberWords                  // number words of class num: "three=3"
	ordinalWords                 // ordinals of class num
	pluralWords                  // plurals of ordinals: "thirds", "hundredths"
	valueWords                   // n of another word: "twice=2"
	monthWords                   // 1 to 12
	weekdayWords                 // 1 to 7
	seasonWords
	periodWords
	partWords
	deixisWords
	boundsBefore // phrases that bound the number behind them, parted by "|"
	boundsAfter
)

// list adds the rows of tables to the lexicon.
func (b builder) list(tables ...[]listing) {
	for _, rows := range tables {
		for k := range rows {
			b.add(&rows[k])
		}
	}
}

// split cuts a list at a mark, or at its spaces. Lists are read once, so that
// the smaller code counts for more than the slice.
func split(list, mark string) []string {
	if mark == " " {
		return strings.Fields(list)
	}
	return strings.Split(list, mark)
}

func (b builder) add(row *listing) {
	if row.kind >= boundsBefore {
		b.bounds(row.bound, row.kind == boundsBefore, row.words)
		return
	}
	for _, f := range split(row.words, " ") {
		s, num, _ := strings.Cut(f, "=")
		n := 0
		for i := range len(num) {
			n = n*10 + int(num[i]-'0')
		}
		for _, alt := range split(s, "|") {
			w := b.at(alt)
			w.is |= row.is
			w.cue |= row.cue
			w.hint |= row.hint
			row.set(w, n)
		}
	}
}

// set gives a word the number n that stands behind it in the row.
func (row *listing) set(w *word, n int) {
	switch row.kind {
	case numberWords, ordinalWords, pluralWords:
		w.num, w.n = row.num, uint32(n)
		w.ordinal = w.ordinal || row.kind != numberWords && row.num != fractionOf
		w.many = w.many || row.kind == pluralWords
	case valueWords:
		w.n = uint32(n)
	case monthWords:
		w.month = uint8(n)
	case weekdayWords:
		w.weekday = uint8(n)
	case seasonWords:
		w.season = season(n)
	case periodWords:
		w.period = period(n)
	case partWords:
		w.part = dayPart(n)
	case deixisWords:
		w.deixis = row.deixis
	}
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
//
//go:noinline
func newLanguage(code string, decimalSep, groupSep int) builder {
	return builder{&language{
		code: code, decimal: decimalSep, group: groupSep,
		words: make([]word, 1, 2048), names: make([]string, 1, 2048), slots: make([]uint32, 4096),
		boundsBefore: map[string][]boundRow{}, boundsAfter: map[string][]boundRow{},
		phrases: map[string][]phrase{}, minors: map[string]minor{},
	}}
}

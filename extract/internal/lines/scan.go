// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"unicode"
	"unicode/utf8"
)

// facts is what a line shows on its own.
type facts struct {
	hash       uint64 // of the letters and digits
	words      int32  // of scripts without spaces every two letters
	labels     label  // of all phrases
	head       label  // of the phrase that opens the line
	tail       label  // of the phrases in the last words of the line, save the first
	covered    label  // of all phrases, where they cover the whole line
	plain      int32  // words that join others
	capitals   int32  // words of a letter case that begin with a capital
	cased      int32  // words that begin with a letter that has a case
	upper      int32  // words of two letters or more, all capitals
	numbers    int32  // words that begin with a digit
	loose      int32  // words that no label covers
	dateWords  int32  // numbers, months, weekdays and the words around them
	commas     int32
	firstColon int32 // words before the first colon
	lastColon  int32
	sentences  int32 // marks that end a sentence, with a space or the end behind
	start, end endKind
	flags      flag
}

// endKind is what a line begins or ends with.
type endKind uint8

const (
	otherEnd endKind = iota
	lowerEnd
	upperEnd
	digitEnd
	fullStop
	questionEnd
	colonEnd
	commaEnd
	ellipsisEnd
	quoteEnd // at the end of a line: no full stop stands before it
	bracketEnd
	signEnd // "@", "#", "©", "|", "•"
	caselessEnd

	numEnds = iota
)

// flag is a mark that stands somewhere in a line.
type flag uint32

const (
	hasYear flag = 1 << iota
	hasSlashDate
	hasClock
	hasAt
	hasPipe
	hasDot // "•" or "·" between words
	hasSlash
	hasCopyright
	hasAddress // "://", "www.", ".com"
	hasQuotes
	hasBrackets
	hasMoney
	hasTab
	hasHash
	hasDash // a dash between words
	hasArrow
	hasColon
	isGlued        // "ByJane", "Updated4"
	isBracketed    // a few words, all of them in brackets
	isSlashed      // a few names parted by slashes: "Ann Poe/Gazette"
	endsGlued      // the last words are glued to a sentence: "the shore.GAZETTE"
	hasCreditColon // "Photo: Ann Poe" at the end
	hasHeadColon   // the phrase that opens the line ends with a colon: "More: ..."
	isPostSign     // who wrote a post and when: "— Ann Poe (@annpoe) May 3, 2024"

	numFlags = 24
)

// maxKey bounds the part of a line that phrases are looked for in, in words:
// so many at its head and half as many at its end.
const maxKey = 24

// tailWords is the number of words that are a line's tail.
const tailWords = 6

// scanner reads lines. It keeps its buffers from line to line.
type scanner struct {
	words  map[string]label
	lens   map[string]uint8
	key    []byte  // words in lower case, parted by one space
	starts []int32 // of the words in key
	kinds  []bool  // whether a word is a number
	check  func()  // called now and then within a long line; nil for none
}

func newScanner() *scanner {
	s := &scanner{}
	s.words, s.lens = labelWords()
	return s
}

// scan reads one line.
func (s *scanner) scan(text string) facts {
	var f facts
	s.key, s.starts, s.kinds = s.key[:0], s.starts[:0], s.kinds[:0]
	f.hash = 14695981039346656037
	w := wordState{f: &f, s: s}
	prev := ' '
	const pause = 1 << 16 // bytes between two calls of check
	next := pause
	for i, c := range text {
		if i >= next && s.check != nil {
			s.check()
			next = i + pause
		}
		w.rune(c, prev, text, i)
		prev = c
	}
	w.end()
	f.words += w.unspaced / 2
	if w.unspaced == 1 {
		f.words++
	}
	f.start, f.end = startOf(text), endOf(text)
	if f.end == fullStop || f.end == questionEnd || f.end == ellipsisEnd {
		f.sentences++
	}
	f.noteMarks(text)
	s.label(&f)
	return f
}

// wordState is the word that is being read.
type wordState struct {
	f        *facts
	s        *scanner
	n        int  // letters and digits so far
	upper    int  // capitals so far
	first    rune // first letter or digit
	last     rune // letter or digit, as written
	digits   int
	groups   int  // groups of digits joined by "/", "." or "-"
	sep      rune // between the last two groups
	unspaced int32
}

func (w *wordState) rune(c, prev rune, text string, i int) {
	switch {
	case c < utf8.RuneSelf:
		if k := c | 0x20; 'a' <= k && k <= 'z' {
			w.letter(c, 'A' <= c && c <= 'Z')
			return
		}
		if '0' <= c && c <= '9' {
			w.digit(c)
			return
		}
		if c == '\'' && w.n > 0 {
			return
		}
	case unicode.IsLetter(c) || unicode.IsMark(c):
		if isUnspaced(c) {
			w.unspaced++
		}
		w.letter(c, unicode.IsUpper(c))
		return
	case unicode.IsDigit(c):
		w.digit('0')
		return
	case isBlank(c) && !unicode.IsSpace(c) || isDirection(c) || c == '\u2019' && w.n > 0:
		return
	}
	w.mark(c, prev, text, i)
}

func (w *wordState) letter(c rune, upper bool) {
	if w.n >= 2 && (w.digits == w.n || upper && unicode.IsLower(w.last)) {
		if w.digits < w.n && len(w.s.starts) == 1 {
			w.f.flags |= isGlued
		}
		w.end()
	}
	if w.n == 0 {
		w.first = c
		w.open()
	}
	w.n++
	w.last = c
	if upper {
		w.upper++
		c = unicode.ToLower(c)
	}
	if w.keeps() {
		w.s.key = utf8.AppendRune(w.s.key, c)
	}
	w.f.hash = (w.f.hash ^ uint64(c)) * 1099511628211
}

func (w *wordState) digit(c rune) {
	if w.n >= 2 && w.digits == 0 {
		if len(w.s.starts) == 1 {
			w.f.flags |= isGlued
		}
		w.end()
	}
	if w.n == 0 {
		w.first = c
		w.open()
	}
	w.n++
	w.digits++
	w.last = c
	if w.keeps() {
		w.s.key = append(w.s.key, byte(c))
	}
	w.f.hash = (w.f.hash ^ uint64(c)) * 1099511628211
}

// keeps reports whether the current word is in the part that is kept.
func (w *wordState) keeps() bool { return len(w.s.key) < 4096 }

// open begins a word.
func (w *wordState) open() {
	s := w.s
	if !w.keeps() {
		return
	}
	if len(s.key) > 0 {
		s.key = append(s.key, ' ')
	}
	s.starts = append(s.starts, int32(len(s.key)))
	s.kinds = append(s.kinds, false)
}

// end closes the current word and counts it.
func (w *wordState) end() {
	if w.n == 0 {
		return
	}
	f := w.f
	f.hash = (f.hash ^ ' ') * 1099511628211
	switch {
	case w.digits == w.n:
		f.numbers++
		f.words++
		if w.keeps() {
			w.s.kinds[len(w.s.kinds)-1] = true
		}
		if w.n == 4 {
			if k := len(w.s.key) - 4; k >= 0 && (w.s.key[k] == '1' && w.s.key[k+1] == '9' || w.s.key[k] == '2' && w.s.key[k+1] == '0') {
				f.flags |= hasYear
			}
		}
	case isUnspaced(w.first):
	default:
		f.words++
		if unicode.IsUpper(w.first) {
			f.capitals++
			f.cased++
		} else if unicode.IsLower(w.first) {
			f.cased++
		}
		if w.upper == w.n && w.n >= 2 {
			f.upper++
		}
	}
	w.n, w.upper, w.digits = 0, 0, 0
}

// mark notes a character that is no letter and no digit.
func (w *wordState) mark(c, prev rune, text string, i int) {
	f := w.f
	number := w.n > 0 && w.digits == w.n
	next := byte(' ')
	if j := i + utf8.RuneLen(c); j < len(text) {
		next = text[j]
	}
	switch c {
	case ',', '、', '，', '،', ';':
		f.commas++
	case '.', '!', '?', '…', '。', '！', '？', '।', '؟':
		if next == ' ' || c >= 0x3000 {
			f.sentences++
		}
	case '|', '¦':
		f.flags |= hasPipe
	case '•', '·', '∙', '●':
		f.flags |= hasDot
	case '©', '®', '™':
		f.flags |= hasCopyright
	case '@':
		f.flags |= hasAt
	case '#':
		f.flags |= hasHash
	case '"', '“', '”', '„', '«', '»', '「', '」':
		f.flags |= hasQuotes
	case '(', '[':
		f.flags |= hasBrackets
	case '$', '€', '£', '¥', '₹':
		f.flags |= hasMoney
	case '\t':
		f.flags |= hasTab
	case '–', '—':
		f.flags |= hasDash
	case '›', '→', '▶', '►', '↓', '↑', '←', '>':
		f.flags |= hasArrow
	case ':', '：':
		if number && isDigit(next) {
			f.flags |= hasClock
		} else {
			f.flags |= hasColon
			if f.lastColon = int32(len(w.s.starts)); f.firstColon == 0 {
				f.firstColon = f.lastColon
			}
		}
	case '/':
		f.flags |= hasSlash
		if prev == '/' {
			f.flags |= hasAddress
		}
	}
	if c == '.' && w.n > 0 && next >= 'a' && next <= 'z' && w.n >= 3 {
		f.flags |= hasAddress
	}
	if number && isDigit(next) && (c == '/' || c == '.' || c == '-') {
		if w.groups > 0 && w.sep == c {
			f.flags |= hasSlashDate
		}
		w.groups, w.sep = w.groups+1, c
	} else if c != ' ' || !number {
		w.groups = 0
	} else {
		w.groups, w.sep = 0, 0
	}
	w.end()
}

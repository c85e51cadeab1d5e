// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// textStats are counts over the text of one block.
type textStats struct {
	words     int // runs of letters and digits; a letter of a script without spaces counts half
	upper     int // words that begin with a capital
	lowShort  int // words of up to four bytes in lower case
	letters   int
	capitals  int
	digits    int
	ends      int // marks that end a sentence, inside the text or at its end
	commas    int
	quotes    int
	slashes   int // bars, slashes, middle dots and arrows, that part entries
	breaks    int
	first     runeClass
	last      runeClass
	unspaced  int  // letters of scripts without spaces
	hasSign   bool // © or ®
	hasMail   bool
	topics    [numTopics]uint8 // 1: somewhere, 2: near the start, 3: the most of the block
	topicHits int
	label     int // words before a colon near the start, plus one; 0 for none
}

// runeClass is what kind of character opens or closes a block.
type runeClass uint8

const (
	classNone runeClass = iota
	classUpper
	classLower
	classLetter // of a script without case
	classDigit
	classQuote
	classOpen
	classStop  // . ! ? and their like
	classDots  // ellipsis
	classColon // : ;
	classComma
	classDash
	classClose
	classSymbol
)

// asciiClass holds the classes of the characters of ASCII.
var asciiClass = func() (t [utf8.RuneSelf]runeClass) {
	for r := range t {
		t[r] = classifyRune(rune(r))
	}
	return t
}()

func classify(r rune) runeClass {
	if uint32(r) < utf8.RuneSelf {
		return asciiClass[r]
	}
	return classifyRune(r)
}

// isLetter reports whether a character of the class may stand in a word.
func (c runeClass) isLetter() bool { return c-classUpper <= classDigit-classUpper }

func classifyRune(r rune) runeClass {
	switch {
	case 'a' <= r && r <= 'z':
		return classLower
	case 'A' <= r && r <= 'Z':
		return classUpper
	case isDigitRune(r):
		return classDigit
	}
	switch r {
	case '.', '!', '?', '。', '！', '？', '؟', '।', '۔', '．', '｡':
		return classStop
	case '…', '‥':
		return classDots
	case ':', ';', '：', '；':
		return classColon
	case ',', '、', '，', '،':
		return classComma
	case '"', '\'', '“', '”', '„', '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '『', '』', '《', '》', '`', '´':
		return classQuote
	case '(', '[', '{', '（', '【', '［', '〔':
		return classOpen
	case ')', ']', '}', '）', '】', '］', '〕':
		return classClose
	case '-', '–', '—', '―', '‐', '‑', '−', '─':
		return classDash
	}
	switch {
	case r < utf8.RuneSelf:
		return classSymbol
	case unicode.IsUpper(r):
		return classUpper
	case unicode.IsLower(r):
		return classLower
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return classLetter
	}
	return classSymbol
}

func isDigitRune(r rune) bool {
	return '0' <= r && r <= '9' || r >= 0x660 && unicode.IsDigit(r)
}

// isUnspaced reports whether a letter belongs to a script that parts words by
// no spaces.
func isUnspaced(r rune) bool {
	return r >= 0x0e00 && (r < 0x0f00 || 0x3040 <= r && r < 0xa000 || 0xf900 <= r && r < 0xfb00 || r >= 0x20000)
}

// scanner measures texts. Its buffers serve one block after another.
type scanner struct {
	low    []byte   // the words of the block in lower case, one after the other
	marks  []int32  // where each word begins in low; one more at the end
	hashes []uint32 // the hash of each word
	whole  bool     // all words of the block are kept
}

// begin forgets the words of the block before.
func (s *scanner) begin(whole bool) {
	s.low, s.marks, s.hashes, s.whole = s.low[:0], s.marks[:0], s.hashes[:0], whole
}

// keeps reports whether there is room for more words.
func (s *scanner) keeps() bool { return s.whole || len(s.marks) < maxPhraseWords }

// open begins a word.
func (s *scanner) open() {
	s.marks = append(s.marks, int32(len(s.low)))
	s.hashes = append(s.hashes, hashStart)
}

// letters adds letters and digits of ASCII to the last word.
func (s *scanner) letters(run string) {
	h := s.hashes[len(s.hashes)-1]
	for i := range len(run) {
		b := run[i] | 0x20 // a capital becomes small, the rest stays
		s.low = append(s.low, b)
		h = hashByte(h, b)
	}
	s.hashes[len(s.hashes)-1] = h
}

// letter adds any other character to the last word.
func (s *scanner) letter(r rune) {
	at := len(s.low)
	s.low = utf8.AppendRune(s.low, unicode.ToLower(r))
	h := s.hashes[len(s.hashes)-1]
	for _, b := range s.low[at:] {
		h = hashByte(h, b)
	}
	s.hashes[len(s.hashes)-1] = h
}

// close ends the last word.
func (s *scanner) close() { s.marks = append(s.marks, int32(len(s.low))) }

// letterRun returns the end of the letters and digits of ASCII from text[i:]
// on, and counts them.
func (t *textStats) letterRun(text string, i int) (end int, last runeClass) {
	from, capitals, digits := i, 0, 0
	for ; i < len(text) && text[i] < utf8.RuneSelf; i++ {
		c := asciiClass[text[i]]
		if !c.isLetter() {
			break
		}
		switch last = c; c {
		case classUpper:
			capitals++
		case classDigit:
			digits++
		}
	}
	t.capitals += capitals
	t.digits += digits
	t.letters += i - from - digits
	return i, last
}

// maxPhraseWords is the number of words at the head of a block that are looked
// up in the phrase lists, and the most bytes of a block that is looked up whole.
const (
	maxPhraseWords = 40
	maxPhraseBytes = 320
)

// measure counts over the text of a block.
func (s *scanner) measure(text string) (t textStats) {
	s.begin(len(text) <= maxPhraseBytes)
	inWord, wordStart, wordUpper := false, 0, false
	prev := classNone
	endWord := func(at int) {
		if !inWord {
			return
		}
		inWord = false
		t.words++
		if wordUpper {
			t.upper++
		} else if at-wordStart <= 4 {
			t.lowShort++
		}
	}
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if r == ' ' || r == '\n' || r == '\t' || r == 0xa0 {
			endWord(i)
			if r == '\n' {
				t.breaks++
			}
			i += n
			continue
		}
		c := classify(r)
		if t.first == classNone {
			t.first = c
		}
		switch {
		case c.isLetter():
			if !inWord {
				inWord, wordStart, wordUpper = true, i, c == classUpper
				if s.keeps() {
					s.open()
				}
			}
			if r < utf8.RuneSelf {
				end, last := t.letterRun(text, i)
				if s.keeps() {
					s.letters(text[i:end])
				}
				prev, i = last, end
				continue
			}
			t.letter(r, c)
			if s.keeps() {
				s.letter(r)
			}
		case c == classQuote && inWord && (r == '\'' || r == '’') && i+n < len(text) && text[i+n] != ' ':
			if s.keeps() {
				s.letter('\'')
			}
		default:
			endWord(i)
			s.sign(&t, text, i, n, r, c, prev)
		}
		prev = c
		i += n
	}
	endWord(len(text))
	s.close()
	t.last = prev
	if (prev == classQuote || prev == classClose) && endsStopped(text) {
		t.last = classStop
	}
	if isCut(text) {
		t.last = classDots
	}
	t.words += t.unspaced / 2
	s.topics(&t, text)
	return t
}

// letter counts a letter or digit that is not of ASCII.
func (t *textStats) letter(r rune, c runeClass) {
	switch c {
	case classDigit:
		t.digits++
		return
	case classUpper:
		t.capitals++
	case classLetter:
		if isUnspaced(r) {
			t.unspaced++
		}
	}
	t.letters++
}

// sign counts a character that is no letter, digit or space.
func (s *scanner) sign(t *textStats, text string, i, n int, r rune, c, prev runeClass) {
	switch c {
	case classStop:
		if prev != classStop && (i+n == len(text) || text[i+n] == ' ' || text[i+n] == '\n' || n > 1 || text[i+n] >= utf8.RuneSelf || text[i+n] == '"') {
			t.ends++
		}
	case classComma:
		t.commas++
	case classQuote:
		t.quotes++
	case classColon:
		if t.label == 0 && t.words <= 4 && (r == ':' || r == '：') {
			t.label = t.words + 1
		}
	}
	switch r {
	case '|', '/', '·', '•', '›', '»', '→', '>', '<', '▶', '►', '‣', '➜', '⟩', '▸', '\\', '#', '+', '*', '★', '✓':
		t.slashes++
	case '@':
		t.hasMail = true
	case '©', '®', '™', '℗':
		t.hasSign = true
		if len(s.marks) < maxPhraseWords {
			s.open()
			s.letter('©')
		}
	}
}

// isCut reports whether a text ends with an ellipsis, as teasers do.
func isCut(text string) bool {
	text = strings.TrimRight(text, "]) ")
	return strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, ". .")
}

// endsStopped reports whether a text ends with a stop before closing marks.
func endsStopped(text string) bool {
	for k := 0; k < 4 && len(text) > 0; k++ {
		r, n := utf8.DecodeLastRuneInString(text)
		switch classify(r) {
		case classStop:
			return true
		case classQuote, classClose:
			text = text[:len(text)-n]
		default:
			return false
		}
	}
	return false
}

// words cuts a text into words for word, without measuring it.
func (s *scanner) words(text string) {
	s.begin(true)
	in := false
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case classify(r).isLetter():
			if !in {
				s.open()
				in = true
			}
			if r < utf8.RuneSelf {
				var run textStats
				end, _ := run.letterRun(text, i)
				s.letters(text[i:end])
				n = end - i
			} else {
				s.letter(r)
			}
		case in && (r == '\'' || r == '’'):
			s.letter('\'')
		default:
			in = false
		}
		i += n
	}
	s.close()
}

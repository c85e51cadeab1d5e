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
	longest   int  // bytes of the longest word
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

func classify(r rune) runeClass {
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
	low   []byte  // the words of the block in lower case, one after the other
	marks []int32 // where each word begins in low; one more at the end
}

// maxPhraseWords is the number of words at the head of a block that are looked
// up in the phrase lists, and the most bytes of a block that is looked up whole.
const (
	maxPhraseWords = 40
	maxPhraseBytes = 320
)

// measure counts over the text of a block.
func (s *scanner) measure(text string) (t textStats) {
	s.low, s.marks = s.low[:0], s.marks[:0]
	whole := len(text) <= maxPhraseBytes
	inWord, wordStart, wordUpper := false, 0, false
	prev := classNone
	endWord := func(at int) {
		if !inWord {
			return
		}
		inWord = false
		n := at - wordStart
		t.words++
		if wordUpper {
			t.upper++
		} else if n <= 4 {
			t.lowShort++
		}
		t.longest = max(t.longest, n)
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
		letter := c == classUpper || c == classLower || c == classLetter || c == classDigit
		if letter {
			if !inWord {
				inWord, wordStart, wordUpper = true, i, c == classUpper
				if whole || len(s.marks) < maxPhraseWords {
					s.marks = append(s.marks, int32(len(s.low)))
				}
			}
			if whole || len(s.marks) < maxPhraseWords {
				s.low = appendLower(s.low, r)
			}
			switch {
			case c == classDigit:
				t.digits++
			default:
				t.letters++
				if c == classUpper {
					t.capitals++
				}
				if c == classLetter && isUnspaced(r) {
					t.unspaced++
				}
			}
		} else if c == classQuote && inWord && (r == '\'' || r == '’') && i+n < len(text) && text[i+n] != ' ' {
			if whole || len(s.marks) < maxPhraseWords {
				s.low = append(s.low, '\'')
			}
		} else {
			endWord(i)
			s.sign(&t, text, i, n, r, c, prev)
		}
		prev = c
		i += n
	}
	endWord(len(text))
	s.marks = append(s.marks, int32(len(s.low)))
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
			s.marks = append(s.marks, int32(len(s.low)))
			s.low = append(s.low, "©"...)
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

func appendLower(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// topics looks the words up in the phrase lists.
func (s *scanner) topics(t *textStats, text string) {
	words := len(s.marks) - 1
	phrases := phrasesByWord()
	for i := range words {
		for _, p := range phrases[string(s.word(i))] {
			if n := len(p.rest); i+1+n <= words && s.follows(i+1, p.rest) {
				v := uint8(1)
				switch {
				case 2*(n+1) > words:
					v = 3
				case i < 2:
					v = 2
				}
				if t.topics[p.topic] < v {
					t.topics[p.topic] = v
				}
				t.topicHits++
				if n > 0 {
					break
				}
			}
		}
	}
	if t.unspaced == 0 || len(text) > maxPhraseBytes {
		return
	}
	for _, l := range cjkPhrases {
		for _, w := range l.words {
			at := strings.Index(text, w)
			if at < 0 {
				continue
			}
			v := uint8(1)
			switch {
			case 2*len(w) > len(text):
				v = 3
			case at < 8:
				v = 2
			}
			t.topics[l.topic] = max(t.topics[l.topic], v)
			t.topicHits++
		}
	}
}

func (s *scanner) word(i int) []byte { return s.low[s.marks[i]:s.marks[i+1]] }

func (s *scanner) follows(i int, rest []string) bool {
	for k, w := range rest {
		if string(s.word(i+k)) != w {
			return false
		}
	}
	return true
}

// words cuts a text into words for word, without measuring it.
func (s *scanner) words(text string) {
	s.low, s.marks = s.low[:0], s.marks[:0]
	in := false
	for _, r := range text {
		switch c := classify(r); {
		case c == classUpper || c == classLower || c == classLetter || c == classDigit:
			if !in {
				s.marks = append(s.marks, int32(len(s.low)))
				in = true
			}
			s.low = appendLower(s.low, r)
		case in && (r == '\'' || r == '’'):
			s.low = append(s.low, '\'')
		default:
			in = false
		}
	}
	s.marks = append(s.marks, int32(len(s.low)))
}

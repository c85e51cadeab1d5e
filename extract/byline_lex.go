// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// creditToken is a word of a credit line and the separator in front of it.
type creditToken struct {
	start, end int
	bits       creditBits
	shape      wordShape
	sep        creditSep
	colon      bool // a colon stands behind the word
	stop       bool // a full stop stands behind it
	joined     bool // an "and" stands in front, perhaps behind a comma
}

// wordShape is how a word is written.
type wordShape uint8

const (
	smallShape   wordShape = iota // "jane"
	titleShape                    // "Jane", "McDonald", "J."
	upperShape                    // "JANE"
	uncasedShape                  // of a script without capitals
	digitShape                    // holds a digit or underscore
)

// creditSep is what parts two words of a credit line.
type creditSep uint8

const (
	noSep      creditSep = iota
	andSep               // "and", "&"
	commaSep             // ","
	bracketSep           // "("
	strongSep            // "|", ";", a line break, a date, an address
)

// maxCredit bounds the bytes of a credit that are read.
const maxCredit = 2000

// lexCredit cuts a credit line into words. Dates, read times, addresses and
// handles only part what stands around them.
func lexCredit(s string, dst []creditToken) []creditToken {
	dates := findDates(s, dayFirst)
	sep, joined := strongSep, false
	raise := func(k creditSep) { sep = max(sep, k) }
	for i := 0; i < len(s); {
		if len(dates) > 0 && i >= min(dates[0].labelStart, dates[0].start) {
			if n := len(dst) - 1; n > 0 && sep == noSep && dst[n].sep == noSep && isDateLink(s[dst[n].start:dst[n].end]) {
				dst = dst[:n] // "Ann Poe On 3 May"
			}
			i = max(i, dates[0].end)
			dates = dates[1:]
			raise(strongSep)
			continue
		}
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			end, address := creditRun(s, i)
			if address {
				i = end
				raise(strongSep)
				continue
			}
			line := s
			if len(dates) > 0 && dates[0].labelStart > i {
				line = s[:dates[0].labelStart]
			}
			t := lexCreditWord(line, i, sep == noSep && len(dst) > 0 && dst[len(dst)-1].shape == titleShape)
			if strings.EqualFold(s[t.start:t.end], "by") && len(dst) > 0 && dst[len(dst)-1].bits&(creditNoun|otherCredit|roleWord|noiseWord|openerWord) == 0 {
				raise(strongSep) // no name has it: "Science By Jane Doe"
			}
			if sep == noSep && t.bits&otherCredit != 0 && t.shape != smallShape && len(dst) > 1 && dst[len(dst)-1].bits == 0 {
				raise(strongSep) // "Text by Jane Doe Photos by Bo Li"
			}
			if isAge(s[t.start:t.end]) {
				raise(strongSep) // "9d Ann Poe"
				i = t.end
				continue
			}
			if t.sep = sep; sep != strongSep && t.isAnd(s) {
				raise(andSep)
				i, joined = t.end, true
				continue
			}
			t.joined = joined
			dst = append(dst, t)
			sep, joined = noSep, false
			i = t.end
			continue
		case r == '@':
			end, _ := creditRun(s, i+1)
			i = max(end, i+1)
			raise(strongSep)
			continue
		case r == ':' || r == '：':
			if len(dst) > 0 {
				last := &dst[len(dst)-1]
				if last.colon = true; last.shape == uncasedShape {
					last.sep = strongSep // what stands in front is another name
				}
			}
			raise(strongSep)
		case r == '.':
			if len(dst) > 0 && dst[len(dst)-1].end == i {
				dst[len(dst)-1].stop = true
				raise(strongSep)
			}
		case isDashRune(r):
			if r == '—' || i == 0 || isDateSpace(rune(s[i-1])) || s[i-1] == creditBreak[0] || !nextIsLetter(s[i+n:]) || s[i-1] == '.' {
				raise(strongSep)
			}
		default:
			raise(creditMarks(r))
		}
		i += n
	}
	return dst
}

// isDateLink reports a word that ties a date to what stands in front, and is in
// no name.
func isDateLink(w string) bool {
	return dateVocabulary()[foldWord(w)].link && (!isUpperRune(firstRune(w)) || creditBitsOf(w)&(openerWord|plainWord) != 0 && (len(w) > 2 || creditBitsOf(w)&particleWord == 0))
}

// creditMarks returns the separator that a mark is.
func creditMarks(r rune) creditSep {
	switch r {
	case '|', '•', '·', ';', '｜', '►', '▪', '■', '●', '»', '>', '/', '\n', '\t', '\x1f', '=', '＝', '※', '▲', '△', '│', '∙', '⋅', '*', '!', '?', '。', '／', '；', '｢', '｣', '［', '］', '【', '】', '~':
		return strongSep
	case ',', '，', '、', '،', '؛':
		return commaSep
	case '&', '+':
		return andSep
	case ')', ']', '）':
		return commaSep
	case '(', '[', '（', '<', '{', '}':
		return bracketSep
	}
	return noSep
}

func isDashRune(r rune) bool {
	return r == '-' || r == '–' || r == '—' || r == '‐' || r == '‑' || r == '−' || r == '―'
}

func nextIsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// creditRun returns the end of the characters from byte i that stand together,
// and whether they are a web or mail address.
func creditRun(s string, i int) (end int, address bool) {
	j := i
	for j < len(s) && s[j] > ' ' && !strings.ContainsRune("|,;()<>[]", rune(s[j])) {
		if s[j] == '@' && j > i {
			address = true
		}
		j++
	}
	run := s[i:j]
	if strings.HasPrefix(run, "www.") || strings.Contains(run, "://") {
		address = true
	}
	return j, address
}

// lexCreditWord reads the word at byte i: letters with the apostrophes,
// hyphens and stops inside ("O'Neil", "Jean-Luc", "J.K."). behind says that
// another word of a name stands in front: digits at its end are the mark of a
// footnote, or glued to it.
func lexCreditWord(s string, i int, behind bool) creditToken {
	t := creditToken{start: i}
	lower, upper, uncased, digits := 0, 0, 0, 0
	first := rune(0)
	j := i
	for j < len(s) {
		r, n := rune(s[j]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[j:])
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '_' && r != '\u200c' {
			if !joinsName(s, i, j, n, r) {
				break
			}
			j += n
			continue
		}
		if j > i && lower > 0 && (unicode.IsUpper(r) && isGluedTail(s, i, j) || behind && lower > 1 && upper == 1 && unicode.IsDigit(r)) {
			break
		}
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsLetter(r):
			uncased++
		case unicode.IsDigit(r) || r == '_':
			digits++
		}
		if first == 0 {
			first = r
		}
		j += n
	}
	t.end = j
	switch {
	case digits > 0:
		t.shape = digitShape
	case uncased > 0:
		t.shape = uncasedShape
	case upper > 1 && lower == 0:
		t.shape = upperShape
	case unicode.IsUpper(first):
		t.shape = titleShape
	case upper > 0: // "d'Angelo", "iJustine"
		t.shape = titleShape
	}
	t.bits = creditBitsOf(s[t.start:t.end])
	if upper > 3 && lower > 0 && isGluedOutlet(s[t.start:t.end]) {
		t.bits |= orgWord
	}
	return t
}

// isGluedOutlet reports capitals with a word of newsrooms behind them:
// "CNNMoney".
func isGluedOutlet(w string) bool {
	k := strings.LastIndexFunc(w, unicode.IsUpper)
	return isAllUpper(w[:k]) && creditBitsOf(w[k:])&(orgWord|outletWord|deskWord|roleAdjunct) != 0
}

// roleEndings end the compounds that German and its neighbours make of roles:
// "Lokalredakteurin", "Sportreporter".
var roleEndings = []string{"redakteur", "redakteurin", "redakteure", "redaktor", "redaktorin", "reporter", "reporterin", "korrespondent", "korrespondentin", "journalist", "journalistin", "redacteur", "journaliste"}

// creditBitsOf looks a word up, a compound by its last part ("Online-Experte").
// A web address without "www." names an outlet.
func creditBitsOf(w string) creditBits {
	var buf [64]byte
	if len(w) > len(buf)/2 {
		return 0
	}
	bits, ok := creditVocabulary()[string(appendFolded(buf[:0], strings.TrimRight(w, ".")))]
	if ok {
		return bits
	}
	if k := strings.LastIndexAny(w, "-‐‑"); k > 0 {
		return creditVocabulary()[string(appendFolded(buf[:0], strings.TrimLeft(w[k:], "-‐‑")))] & (roleWord | orgWord | deskWord)
	}
	folded := string(appendFolded(buf[:0], w))
	for _, role := range roleEndings {
		if len(folded) > len(role) && strings.HasSuffix(folded, role) {
			return roleWord
		}
	}
	if k := strings.LastIndexByte(w, '.'); k > 2 && len(w)-k >= 3 && len(w)-k <= 5 && strings.ToLower(w[k:]) == w[k:] {
		return orgWord
	}
	return 0
}

// joinsName reports a mark at byte j that belongs to the word that begins at
// byte i.
func joinsName(s string, i, j, n int, r rune) bool {
	next, _ := utf8.DecodeRuneInString(s[j+n:])
	switch {
	case r == '.':
		// an initial or a short title, or "J.K."; not the end of a sentence
		word := s[i:j]
		return unicode.IsLetter(next) && (utf8.RuneCountInString(word) <= 3 || strings.Contains(word, ".") || unicode.IsLower(next)) || isShortName(word)
	case r == '\'' || r == '’' || r == 'ʼ' || r == '`' || r == '´':
		return unicode.IsLetter(next)
	case isDashRune(r) && r != '—' && r != '―', r == '·' || r == '・' || r == '‧':
		return unicode.IsLetter(next) && j > i
	}
	return false
}

// isShortName reports a word that is written with a full stop: an initial, a
// title, "Jr".
func isShortName(w string) bool {
	if k := strings.LastIndexAny(w, ".-"); k >= 0 {
		w = w[k+1:]
	}
	if utf8.RuneCountInString(w) == 1 {
		return true
	}
	if len(w) > 5 {
		return false
	}
	bits := creditVocabulary()[foldWord(w)]
	return bits&(suffixWord|titleWord) != 0 && bits&(conjWord|particleWord) == 0 || w == "St" || w == "Ste" || w == "Chr" || w == "Th" || w == "Wm"
}

// isGluedTail reports that the capital at byte j begins a new word that page
// text glued to the one before: "DoeUpdated", "ByJane", "PoeStaff".
func isGluedTail(s string, i, j int) bool {
	var buf [64]byte
	head := s[i:j]
	switch strings.ToLower(head) {
	case "by", "author", "autor", "written":
		return true
	case "von", "par", "por":
		if i == 0 {
			return true
		}
	}
	k := j
	for k < len(s) && k-j < 24 {
		r, n := utf8.DecodeRuneInString(s[k:])
		if !unicode.IsLetter(r) || k > j && unicode.IsUpper(r) {
			break
		}
		k += n
	}
	bits := creditVocabulary()[string(appendFolded(buf[:0], s[j:k]))]
	if creditBitsOf(head)&(roleWord|otherCredit) != 0 && len(head) > 4 {
		return true
	}
	return bits&(noiseWord|deskWord|otherCredit) != 0 || bits&roleWord != 0 && k-j > 4 || bits&roleAdjunct != 0 && k-j > 3 || bits&openerWord != 0 && k-j <= 3 && bits&particleWord == 0
}

// isAnd reports a conjunction: in small letters, so that "Y" and "E" may be
// initials.
func (t *creditToken) isAnd(s string) bool {
	return t.bits&conjWord != 0 && s[t.start:t.end] != "à" && (t.shape == titleShape && t.end-t.start == 3 && t.bits&placeWord == 0 || t.shape == smallShape || t.shape == uncasedShape || t.end-t.start > 2 && t.shape == upperShape)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// partGlued returns a short line with a space where the layout of a page parted
// two words and the copy of it does not: "27 August 202529 August 2025",
// "SPACEDEC 19, 2025", "ANN POEPUBLISHED: May 3", "12-05-25FREE".
func partGlued(s string) string {
	if !hasDigit(s) && strings.IndexByte(s, '@') < 0 {
		return partOpener(s)
	}
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); {
		end := runEnd(s, i)
		cut := 0
		switch {
		case s[i] == '@':
			cut, end = gluedHandle(s, i), i+1
		case isDigitByte(s[i]):
			cut = gluedNumber(s, i, end)
		case end > i:
			cut = gluedWord(s, i, end)
		default:
			_, n := utf8.DecodeRuneInString(s[i:])
			end = i + n
		}
		if cut > 0 {
			b.WriteString(s[from:cut])
			b.WriteByte(' ')
			from = cut
			i = max(cut, i+1)
			continue
		}
		i = end
	}
	if from > 0 {
		b.WriteString(s[from:])
		s = b.String()
	}
	return partOpener(s)
}

// runEnd returns the end of the letters, or of the digits, that begin at byte i.
func runEnd(s string, i int) int {
	if isDigitByte(s[i]) {
		return i + len(digitRun(s[i:]))
	}
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			break
		}
		i += n
	}
	return i
}

// gluedNumber returns the byte at which the number s[i:end] is to be cut, or 0:
// behind a year that a number follows, or behind the year of "12-05-25FREE".
func gluedNumber(s string, i, end int) int {
	switch {
	case (end-i == 5 || end-i == 6) && "1990" <= s[i:i+4] && s[i:i+4] < "2100" && followsDay(s[:i]):
		return i + 4
	case i == 0 && end+1 < len(s) && isAge(s[:end+1]) && isUpperRune(firstRune(s[end+1:])):
		return end + 1 // "9dAnn Poe"
	case i > 0 && end-i <= 2 && isLetterByte(s[i-1]) && isCounted(s[end:]):
		return i
	case end-i == 2 && i >= 6 && (i == 6 || !isDigitByte(s[i-7])) && end < len(s) && isUpperRune(firstRune(s[end:])):
		if h := s[i-6 : i]; isDigitByte(h[0]) && isDigitByte(h[1]) && isDigitByte(h[3]) && isDigitByte(h[4]) && h[2] == h[5] && (h[2] == '-' || h[2] == '/') {
			return end
		}
	}
	return 0
}

// isAge reports the age of a text in days, hours, minutes or weeks: "9d".
func isAge(s string) bool {
	n := len(digitRun(s))
	return 0 < n && n <= 2 && n+1 == len(s) && strings.IndexByte("dhmw", s[n]) >= 0
}

// countedWords are what the numbers count that stand glued to a name: the time
// that a text takes, its age, its readers' answers.
var countedWords = []string{" min", " hour", " day", " week", " month", " comment", " kommentar"}

// isCounted reports text that goes on a number with one of countedWords.
func isCounted(s string) bool {
	for _, w := range countedWords {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			return true
		}
	}
	return false
}

// gluedHandle returns the byte at which a user's name follows a person's ("Ann
// Poe@annpoe"), or 0.
func gluedHandle(s string, i int) int {
	word := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
	rest, _, _ := strings.Cut(s[i:], " ")
	if len(word) < 2 || len(word) == i || !isUpperRune(firstRune(word)) || strings.ContainsAny(rest, ".") || !isLowerRune(lastRune(word)) {
		return 0
	}
	return i
}

func isLetterByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// followsDay reports that a month or a day ends s: "May ", "May 3, ", "3/".
func followsDay(s string) bool {
	t := strings.TrimRight(s, " ,./-")
	if t == "" || len(t) == len(s) {
		return false
	}
	if isDigitByte(t[len(t)-1]) {
		return len(t) == 1 || !isDigitByte(t[len(t)-2]) || len(t) == 2 || !isDigitByte(t[len(t)-3])
	}
	k := strings.LastIndexFunc(t, func(r rune) bool { return !unicode.IsLetter(r) })
	return dateVocabulary()[foldWord(t[k+1:])].month != 0
}

// gluedWord returns the byte at which the word s[i:end] is to be cut, or 0: in
// front of a month that a day and a year follow, or in front of the label of a
// date.
func gluedWord(s string, i, end int) int {
	const shortest, longest = 3, 12 // bytes of a month or label
	month := isDayAndYear(s[end:])
	label := !month && end < len(s) && (s[end] == ':' || s[end] == ' ')
	if !month && !label {
		return 0
	}
	words := dateVocabulary()
	if w := words[foldWord(s[i:end])]; w.month != 0 || w.label != noLabel {
		return 0
	}
	for k := max(i+1, end-longest); k <= end-shortest; k++ {
		if !utf8.RuneStart(s[k]) || !isUpperRune(firstRune(s[k:])) {
			continue
		}
		w := words[foldWord(s[k:end])]
		if month && w.month != 0 || label && end-k > 5 && (w.label == publishedLabel || w.label == updatedLabel) {
			return k
		}
	}
	return 0
}

// isDayAndYear reports text that goes on a month: " 19, 2025", ". 3, 2025".
func isDayAndYear(s string) bool {
	s = strings.TrimPrefix(s, ".")
	day := strings.TrimPrefix(s, " ")
	n := len(digitRun(day))
	if len(day) == len(s) || n == 0 || n > 2 {
		return false
	}
	year := strings.TrimLeft(day[n:], " ,")
	return len(year) < len(day)-n && len(digitRun(year)) >= 4
}

// partOpener parts an opener from the name that is glued to it: "ByAnn Poe".
func partOpener(s string) string {
	for _, w := range bylineOpenerWords {
		w = strings.TrimRight(w, ":")
		if len(s) <= len(w) || (s[0] < 'A' || 'Z' < s[0]) && w != "by" || !strings.EqualFold(s[:len(w)], w) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[len(w):])
		last, _ := utf8.DecodeLastRuneInString(s[:len(w)])
		if unicode.IsUpper(next) && unicode.IsLower(last) {
			return s[:len(w)] + " " + s[len(w):]
		}
	}
	return s
}

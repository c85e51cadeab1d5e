// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameCase writes a name that is all in capitals as names are written: "JANE
// O'NEIL III" becomes "Jane O'Neil III".
func nameCase(name string) string {
	letters, lower := 0, false
	for _, r := range name {
		lower = lower || unicode.IsLower(r)
		if unicode.IsUpper(r) {
			letters++
		}
	}
	switch {
	case lower:
		return surnameCase(name)
	case letters < 5:
		return name
	}
	var b strings.Builder
	b.Grow(len(name))
	for i, w := range strings.Split(name, " ") {
		if i > 0 {
			b.WriteByte(' ')
		}
		writeNameWord(&b, w, i > 0)
	}
	return b.String()
}

// surnameCase writes a surname in capitals as names are written ("Kemal DEMİR"
// becomes "Kemal Demir"). One with an I stays as printed where nothing tells
// which of the two Turkish letters it stands for.
func surnameCase(name string) string {
	k := strings.LastIndexByte(name, ' ')
	last := name[k+1:]
	if k < 0 || utf8.RuneCountInString(last) < 4 || !isAllUpper(last) || strings.ContainsAny(last, ".0123456789") || !unicode.IsUpper(firstRune(last)) {
		return name
	}
	if turkish := strings.ContainsAny(last, "İĞŞ"); turkish {
		first, n := utf8.DecodeRuneInString(last)
		return name[:k+1] + string(first) + strings.ToLowerSpecial(unicode.TurkishCase, last[n:])
	} else if strings.Contains(last, "I") {
		return name
	}
	var b strings.Builder
	b.WriteString(name[:k+1])
	writeNameWord(&b, last, false)
	return b.String()
}

// writeNameWord writes one word of a name in capitals; inner says that it is
// not the first, so that it may be a particle.
func writeNameWord(b *strings.Builder, w string, inner bool) {
	low := strings.ToLower(w)
	switch strings.TrimRight(low, ".") {
	case "ii", "iii", "iv", "phd", "md", "jd", "rn":
		b.WriteString(w)
		return
	case "de", "del", "la", "van", "von", "der", "den", "di", "da", "dos", "du", "bin", "ibn", "al", "el", "y", "e", "zu", "ten", "ter":
		if inner {
			b.WriteString(low)
			return
		}
	}
	if isInitials(w) {
		b.WriteString(w)
		return
	}
	up := true
	prev := rune(0)
	start := 0
	for i, r := range w {
		switch {
		case up:
			b.WriteRune(r)
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		prev = r
		part := w[start : i+utf8.RuneLen(r)]
		up = !unicode.IsLetter(prev) && !unicode.IsMark(prev)
		if up {
			// the letter behind "O'" and "D'" is a capital, that behind "'" of
			// a genitive is not
			start = i + utf8.RuneLen(r)
			if (prev == '\'' || prev == '’') && len(part) > 4 {
				up = false
			}
		}
		if part == "MC" && len(w)-start > 3 {
			up = true
		}
	}
}

// isInitials reports a word of initials: "J.R.", "TJ", "AJ".
func isInitials(w string) bool {
	if strings.Contains(w, ".") {
		return len(w) <= 6
	}
	if len(w) != 2 {
		return false
	}
	return w[1] == 'J' || !strings.ContainsAny(w, "AEIOUY")
}

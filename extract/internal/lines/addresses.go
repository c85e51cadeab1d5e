// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isAddressed reports that a text has addresses in square brackets behind the
// words of its links, as programs write that show pages as text.
func isAddressed(s string) bool {
	const fewest = 3
	n := 0
	for n < fewest {
		k := strings.IndexByte(s, '[')
		if k < 0 {
			return false
		}
		if s = s[k:]; opensAddress(s) && !isBBCode(s) {
			n++
		}
		s = s[1:]
	}
	return true
}

// isBBCode reports a tag that ends the writing of a forum: "[/quote]".
func isBBCode(s string) bool {
	n := len("[/")
	for n < len(s) && (isWordRune(rune(s[n])) || s[n] == '*') {
		n++
	}
	return n > len("[/") && s[1] == '/' && n < len(s) && s[n] == ']'
}

// cutAddresses drops the addresses in brackets that mails put behind the words
// of a link: "Subscribe ( https://… )", and in a text that is addressed those in
// square brackets: "Subscribe [/subscribe]".
func cutAddresses(s string, addressed bool) string {
	if !strings.Contains(s, "http") && !addressed {
		return s
	}
	var kept []byte
	from := 0 // what is not yet kept
	for k := 0; k < len(s); k++ {
		if !opensAddress(s[k:]) || k > 0 && s[k-1] == ']' || s[k] == '[' && !addressed || k == 0 && s[0] != '[' {
			continue
		}
		n := strings.IndexAny(s[k:], addressEnds(s[k])) + 1
		if n == 0 {
			break
		}
		if s[k] == '[' && (s[k+n-1] == ' ' || strings.HasPrefix(s[k+n:], "(") || strings.HasPrefix(s[k+n:], "[")) {
			k += n - 1
			continue
		}
		kept = bytes.TrimRight(append(kept, s[from:k]...), " ")
		from = k + n
		if c, _ := utf8.DecodeRuneInString(s[from:]); isWordRune(c) && len(kept) > 0 {
			kept = append(kept, ' ')
		}
		k = from - 1
	}
	if from == 0 {
		return s
	}
	return strings.TrimLeft(string(append(kept, s[from:]...)), " ")
}

// opensAddress reports a bracket in front of an address.
func opensAddress(s string) bool {
	if s[0] != '[' {
		return (s[0] == '(' || s[0] == '<') && (strings.HasPrefix(s[1:], "http") || strings.HasPrefix(s, "( http"))
	}
	for _, scheme := range [...]string{"http://", "https://", "/", "data:", "mailto:", "tel:", "javascript:"} {
		if strings.HasPrefix(s[1:], scheme) {
			return true
		}
	}
	return false
}

// addressEnds are the marks that end an address behind a bracket; a space says
// that it is none.
func addressEnds(bracket byte) string {
	if bracket == '[' {
		return " ]"
	}
	return ")>"
}

// goBehind ties a row that opens with an address in brackets to the row above: a
// program has broken the line because the address did not fit behind the words
// of its link. Of an address alone nothing is left.
func (r *reader) goBehind(row *raw) {
	const least = 4 // words of a line that is broken off
	above := &r.rows[len(r.rows)-1]
	c, _ := utf8.DecodeRuneInString(row.Text)
	switch {
	case row.depth != above.depth || row.Text != "" && row.Text[0] == '[':
	case row.Text == "":
		above.full = true
	case unicode.IsPunct(c):
		row.joins, row.tight = true, true
	case unicode.IsLower(c), !endsSentence(above.Text) && wordsOf(above.Text) >= least:
		row.joins = true
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// What encoding/json cannot read by the struct tags alone.

// FormError reports JSON that is not of the form that its type is written in.
type FormError struct {
	Type   string // the Go type, "Date"
	Offset int    // byte offset into the type's own JSON
	Reason string // what is wrong there
}

func (e *FormError) Error() string {
	return "article: " + e.Type + " at byte " + strconv.Itoa(e.Offset) + ": " + e.Reason
}

// UnmarshalJSON reads the form that [Date.MarshalJSON] writes. It fails with a
// [*FormError]. A time without a precision is taken to state
// what it spells out.
func (d *Date) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	r := jsonReader{s: string(b)}
	read, stated := Date{}, ""
	timeAt := 0
	ok := r.object(func(key string) bool {
		var ok bool
		switch key {
		case "time":
			timeAt = r.i
			stated, ok = r.str()
		case "precision":
			var name string
			name, ok = r.str()
			ok = ok && read.Precision.UnmarshalText([]byte(name)) == nil
		case "zoneStated":
			read.ZoneStated, ok = r.boolean()
		case "text":
			read.Text, ok = r.str()
		default:
			ok = r.skip()
		}
		return ok
	})
	if !ok {
		return &FormError{"Date", r.i, "not an object of time, precision, zoneStated and text"}
	}
	if stated == "" && read.Precision == NoDate {
		*d = read
		return nil
	}
	if read.Precision == NoDate {
		read.Precision = precisionOf(stated)
	}
	t, err := time.ParseInLocation(layoutOf(read.Precision), stated, time.UTC)
	if err != nil {
		return &FormError{"Date", timeAt, "no time of precision " + read.Precision.String()}
	}
	read.Time = t
	*d = read
	return nil
}

func precisionOf(stated string) Precision {
	switch len(stated) {
	case len("2006"):
		return Year
	case len("2006-01"):
		return Month
	case len(time.DateOnly):
		return Day
	}
	return Second
}

// UnmarshalJSON reads a JSON number or string. It fails with a [*FormError].
// A number with an exponent of at most 300 is written out.
func (v *Value) UnmarshalJSON(b []byte) error {
	s := string(b)
	if s == "null" {
		return nil
	}
	if s != "" && (s[0] == '-' || isDigits(s[:1])) {
		n, ok := plainDecimal(s)
		if !ok {
			return &FormError{"Value", 0, "no number, or one out of range"}
		}
		*v = Value(n)
		return nil
	}
	r := jsonReader{s: s}
	t, ok := r.str()
	if !ok || !r.atEnd() {
		return &FormError{"Value", r.i, "neither a number nor a string"}
	}
	*v = Value(t)
	return nil
}

// plainDecimal writes a JSON number without its exponent.
func plainDecimal(s string) (string, bool) {
	e := strings.IndexAny(s, "eE")
	if e < 0 {
		return s, isPlainDecimal(s)
	}
	exp, err := strconv.Atoi(s[e+1:])
	if err != nil || exp > 300 || exp < -300 || !isPlainDecimal(s[:e]) {
		return "", false
	}
	mantissa, negative := strings.CutPrefix(s[:e], "-")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits, point := whole+fraction, len(whole)+exp
	if point <= 0 {
		digits, point = strings.Repeat("0", 1-point)+digits, 1
	}
	if point > len(digits) {
		digits += strings.Repeat("0", point-len(digits))
	}
	whole, fraction = strings.TrimLeft(digits[:point], "0"), strings.TrimRight(digits[point:], "0")
	if whole == "" {
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if negative {
		whole = "-" + whole
	}
	return whole, true
}

// jsonReader reads JSON from s; s[i:] is what is left.
type jsonReader struct {
	s string
	i int
}

func (r *jsonReader) space() {
	for r.i < len(r.s) && strings.IndexByte(" \t\r\n", r.s[r.i]) >= 0 {
		r.i++
	}
}

// take moves past c where it comes next, after white space.
func (r *jsonReader) take(c byte) bool {
	r.space()
	if r.i < len(r.s) && r.s[r.i] == c {
		r.i++
		return true
	}
	return false
}

func (r *jsonReader) atEnd() bool {
	r.space()
	return r.i == len(r.s)
}

// object reads an object that is all that is left. It calls member at each
// value, which has to read it.
func (r *jsonReader) object(member func(key string) bool) bool {
	if !r.take('{') {
		return false
	}
	if r.take('}') {
		return r.atEnd()
	}
	for {
		key, ok := r.str()
		if !ok || !r.take(':') || !member(key) {
			return false
		}
		if r.take('}') {
			return r.atEnd()
		}
		if !r.take(',') {
			return false
		}
	}
}

func (r *jsonReader) boolean() (value, ok bool) {
	r.space()
	for _, v := range [...]bool{true, false} {
		if word := strconv.FormatBool(v); strings.HasPrefix(r.s[r.i:], word) {
			r.i += len(word)
			return v, true
		}
	}
	return false, false
}

// skip moves past one value, of which it checks the brackets and strings alone.
func (r *jsonReader) skip() bool {
	depth := 0
	for {
		r.space()
		if r.i == len(r.s) {
			return false
		}
		switch c := r.s[r.i]; c {
		case '"':
			if _, ok := r.str(); !ok {
				return false
			}
		case '{', '[':
			depth++
			r.i++
		case '}', ']':
			depth--
			r.i++
		case ',', ':':
			if depth == 0 {
				return false
			}
			r.i++
		default: // a number, true, false or null
			for r.i < len(r.s) && strings.IndexByte(" \t\r\n,:{}[]\"", r.s[r.i]) < 0 {
				r.i++
			}
		}
		if depth <= 0 {
			return depth == 0
		}
	}
}

// str reads a string. What is no UTF-8 or a lone surrogate becomes U+FFFD.
func (r *jsonReader) str() (string, bool) {
	if !r.take('"') {
		return "", false
	}
	var b []byte
	for r.i < len(r.s) {
		c := r.s[r.i]
		switch {
		case c == '"':
			r.i++
			return strings.ToValidUTF8(string(b), "\uFFFD"), true
		case c < ' ':
			return "", false
		case c != '\\':
			b = append(b, c)
			r.i++
		default:
			char, ok := r.escaped()
			if !ok {
				return "", false
			}
			b = utf8.AppendRune(b, char)
		}
	}
	return "", false
}

// escaped reads an escape sequence, of a surrogate pair both.
func (r *jsonReader) escaped() (rune, bool) {
	if r.i+1 >= len(r.s) {
		return 0, false
	}
	c := r.s[r.i+1]
	if c == 'u' {
		first, ok := r.unit()
		if !utf16.IsSurrogate(first) || !strings.HasPrefix(r.s[r.i:], `\u`) {
			return first, ok
		}
		at := r.i
		second, ok := r.unit()
		char := utf16.DecodeRune(first, second)
		if char == utf8.RuneError {
			r.i = at // the second stands for itself
			return char, true
		}
		return char, ok
	}
	k := strings.IndexByte(`"\/bfnrt`, c)
	if k < 0 {
		return 0, false
	}
	r.i += 2
	return rune("\"\\/\b\f\n\r\t"[k]), true
}

// unit reads the UTF-16 code unit of a \u escape.
func (r *jsonReader) unit() (rune, bool) {
	if r.i+6 > len(r.s) {
		return 0, false
	}
	n, err := strconv.ParseUint(r.s[r.i+2:r.i+6], 16, 16)
	if err != nil {
		return 0, false
	}
	r.i += 6
	return rune(n), true
}

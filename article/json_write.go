// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// jsonWriter appends JSON to b. It is written by hand because encoding/json
// would make up a seventh of a WebAssembly build.
type jsonWriter struct{ b []byte }

// open starts an object or array.
func (w *jsonWriter) open(bracket byte) { w.b = append(w.b, bracket) }

// close ends an object or array.
func (w *jsonWriter) close(bracket byte) { w.b = append(w.b, bracket) }

// comma parts a member or element from the one before it.
func (w *jsonWriter) comma() {
	switch w.b[len(w.b)-1] {
	case '{', '[':
	default:
		w.b = append(w.b, ',')
	}
}

// key starts a member of an object. Keys need no escapes.
func (w *jsonWriter) key(name string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, name...)
	w.b = append(w.b, '"', ':')
}

// str writes a member unless s is empty.
func (w *jsonWriter) str(key, s string) {
	if s != "" {
		w.key(key)
		w.quoted(s)
	}
}

// number writes a member, also where n is 0.
func (w *jsonWriter) number(key string, n int) {
	w.key(key)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

// flag writes a member where v is true.
func (w *jsonWriter) flag(key string, v bool) {
	if v {
		w.key(key)
		w.b = append(w.b, "true"...)
	}
}

// jsonArray writes a member whose value is an array, unless it is empty.
func jsonArray[T any](w *jsonWriter, key string, list []T, write func(*jsonWriter, T)) {
	if len(list) == 0 {
		return
	}
	w.key(key)
	w.open('[')
	for _, v := range list {
		w.comma()
		write(w, v)
	}
	w.close(']')
}

const hexDigits = "0123456789abcdef"

// plainASCII has the bytes that stand for themselves in a JSON string.
var plainASCII = func() (t [utf8.RuneSelf]bool) {
	for c := ' '; c < 0x7F; c++ {
		t[c] = true
	}
	for _, c := range `"\<>&` {
		t[c] = false
	}
	return t
}()

// quoted writes s as a JSON string.
func (w *jsonWriter) quoted(s string) {
	w.b = append(w.b, '"')
	done := 0 // s[:done] is written
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if !plainASCII[c] {
				w.b = append(w.b, s[done:i]...)
				w.escape(rune(c))
				done = i + 1
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			w.b = append(w.b, s[done:i]...)
			w.b = utf8.AppendRune(w.b, r)
			done = i + size
		case r < 0xA0 || r == '\u2028' || r == '\u2029':
			w.b = append(w.b, s[done:i]...)
			w.escape(r)
			done = i + size
		}
		i += size
	}
	w.b = append(w.b, s[done:]...)
	w.b = append(w.b, '"')
}

// escape writes r, which is at most U+FFFF, as an escape sequence.
func (w *jsonWriter) escape(r rune) {
	short := byte(0)
	switch r {
	case '"', '\\':
		short = byte(r)
	case '\b':
		short = 'b'
	case '\f':
		short = 'f'
	case '\n':
		short = 'n'
	case '\r':
		short = 'r'
	case '\t':
		short = 't'
	}
	if short != 0 {
		w.b = append(w.b, '\\', short)
		return
	}
	w.b = append(w.b, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}

// isPlainDecimal reports whether s is a number as JSON spells it, without an
// exponent and short enough for the readers that keep numbers as float64.
func isPlainDecimal(s string) bool {
	if len(s) > 300 {
		return false
	}
	whole, fraction, fractional := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !isDigits(whole) || whole[0] == '0' && len(whole) > 1 {
		return false
	}
	return !fractional || isDigits(fraction)
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || '9' < s[i] {
			return false
		}
	}
	return s != ""
}

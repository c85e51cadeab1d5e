// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

// maxJSONDepth bounds the nesting of arrays and objects, unless the caller has
// another bound; what lies deeper is read over. Claims on news pages nest below
// 20.
const maxJSONDepth = 64

// JSONKind tells the values of a JSON text apart.
type JSONKind uint8

// The kinds of value.
const (
	Null JSONKind = iota
	Bool
	Number
	String
	Array
	Object
)

// Value is one value of a JSON text. A value's descendants follow it: they
// are the values at indexes (i, End).
type Value struct {
	Kind JSONKind
	// Key is the member's name where the value stands in an object.
	Key string
	// Text is a string's characters, decoded, or the literal as it stands.
	Text string
	// Start and Stop are the range of the characters in the page's source,
	// without quotation marks.
	Start, Stop int32
	// End is the index after the last descendant, Next the one of the
	// following sibling or -1.
	End, Next int32
}

// ReadJSON appends the values of a JSON text to dst. It reads what can be
// read: trailing commas, raw line breaks in strings, comments, missing ends
// and several texts in a row are accepted, and what is left after an error is
// lost. base is the offset of s in the page's source, or -1.
func ReadJSON(dst []Value, s string, base int32) []Value {
	r := jsonReader{s: s, base: base, values: dst, most: maxJSONDepth}
	r.read()
	return r.values
}

type jsonReader struct {
	s      string
	i      int
	base   int32
	values []Value
	most   int  // how deep values are kept
	deeper bool // some lie deeper
	check  func()
	marks  bool // letters with marks as characters of their own stand in s
}

// read reads all texts of s.
func (r *jsonReader) read() {
	r.marks = compose.Has(r.s)
	for {
		r.skip()
		if r.i >= len(r.s) || !r.value("", 0) {
			return
		}
		r.skip()
		for r.i < len(r.s) && (r.s[r.i] == ';' || r.s[r.i] == ',') {
			r.i++
		}
	}
}

// skip moves over white space and the comments that pages wrap claims in.
func (r *jsonReader) skip() {
	for r.i < len(r.s) {
		switch c := r.s[r.i]; {
		case c <= ' ':
			r.i++
		case c == '/' && strings.HasPrefix(r.s[r.i:], "/*"):
			r.past("*/")
		case c == '/' && strings.HasPrefix(r.s[r.i:], "//"):
			r.past("\n")
		case c == '<' && strings.HasPrefix(r.s[r.i:], "<!--"):
			r.i += len("<!--")
		case c == '<' && strings.HasPrefix(r.s[r.i:], "<![CDATA["):
			r.i += len("<![CDATA[")
		case c == '-' && strings.HasPrefix(r.s[r.i:], "-->"):
			r.i += len("-->")
		case c == ']' && strings.HasPrefix(r.s[r.i:], "]]>"):
			r.i += len("]]>")
		case c == 0xef && strings.HasPrefix(r.s[r.i:], "\ufeff"):
			r.i += len("\ufeff")
		default:
			return
		}
	}
}

func (r *jsonReader) past(mark string) {
	if k := strings.Index(r.s[r.i:], mark); k >= 0 {
		r.i += k + len(mark)
		return
	}
	r.i = len(r.s)
}

// value reads one value and reports whether reading can go on.
func (r *jsonReader) value(key string, depth int) bool {
	switch c := r.s[r.i]; c {
	case '{', '[':
		return r.group(key, depth, c == '{')
	case '"', '\'':
		text, start, stop, ok := r.str()
		r.add(Value{Kind: String, Key: key, Text: text}, start, stop)
		return ok
	}
	start := r.i
	for r.i < len(r.s) && isLiteral(r.s[r.i]) {
		r.i++
	}
	text := r.s[start:r.i]
	kind := Number
	switch text {
	case "":
		return false
	case "null", "undefined", "NaN":
		kind = Null
	case "true", "false":
		kind = Bool
	}
	r.add(Value{Kind: kind, Key: key, Text: text}, start, r.i)
	return true
}

func isLiteral(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c == '_'
}

// checkEvery is the number of values after which a page's check is called.
const checkEvery = 1 << 10

func (r *jsonReader) add(v Value, start, stop int) int {
	v.Start, v.Stop = -1, -1
	if r.base >= 0 {
		v.Start, v.Stop = r.base+int32(start), r.base+int32(stop)
	}
	v.Next, v.End = -1, int32(len(r.values))+1
	r.values = append(r.values, v)
	if r.check != nil && len(r.values)%checkEvery == 0 {
		r.check()
	}
	return len(r.values) - 1
}

// group reads an array or object. Below maxJSONDepth its content is dropped.
func (r *jsonReader) group(key string, depth int, object bool) bool {
	kind, closer := Array, byte(']')
	if object {
		kind, closer = Object, '}'
	}
	if depth >= r.most {
		r.deeper = true
		return r.jump()
	}
	me := r.add(Value{Kind: kind, Key: key}, r.i, r.i)
	r.i++
	last, ok := int32(-1), true
	for ok {
		r.skip()
		if r.i >= len(r.s) {
			ok = false
			break
		}
		if c := r.s[r.i]; c == closer {
			r.i++
			break
		} else if c == ',' {
			r.i++
			continue
		}
		name := ""
		if object {
			if name, ok = r.name(); !ok {
				break
			}
		}
		at := int32(len(r.values))
		ok = r.value(name, depth+1)
		if at < int32(len(r.values)) {
			if last >= 0 {
				r.values[last].Next = at
			}
			last = at
		}
	}
	r.values[me].End = int32(len(r.values))
	if r.base >= 0 {
		r.values[me].Stop = r.base + int32(r.i)
	}
	return ok
}

// jump moves past a group without keeping anything of it.
func (r *jsonReader) jump() bool {
	open := 0
	for r.i < len(r.s) {
		switch r.s[r.i] {
		case '"':
			if _, _, _, ok := r.str(); !ok {
				return false
			}
			continue
		case '{', '[':
			open++
		case '}', ']':
			open--
		}
		r.i++
		if open == 0 {
			return true
		}
	}
	return false
}

// name reads a member's name and the colon after it.
func (r *jsonReader) name() (string, bool) {
	var name string
	if c := r.s[r.i]; c == '"' || c == '\'' {
		text, _, _, ok := r.str()
		if !ok {
			return "", false
		}
		name = text
	} else {
		start := r.i
		for r.i < len(r.s) && (isLiteral(r.s[r.i]) || r.s[r.i] == '@' || r.s[r.i] == '$') {
			r.i++
		}
		name = r.s[start:r.i]
	}
	r.skip()
	if r.i >= len(r.s) || r.s[r.i] != ':' {
		return "", false
	}
	r.i++
	r.skip()
	return name, r.i < len(r.s)
}

// str reads a quoted string. It returns the decoded text and where it stands.
func (r *jsonReader) str() (text string, start, stop int, ok bool) {
	quote := r.s[r.i]
	r.i++
	start = r.i
	plain := true
	for r.i < len(r.s) {
		c := r.s[r.i]
		if c == quote && !r.isInner(quote) {
			stop = r.i
			r.i++
			return r.textOf(start, stop, plain), start, stop, true
		}
		if c == '\\' {
			plain = false
			r.i++
		}
		r.i++
	}
	r.i = len(r.s)
	return r.textOf(start, r.i, plain), start, r.i, false
}

// textOf returns the text of a string that stands in a range, with its escapes
// decoded and, where it is no address, its letters composed.
func (r *jsonReader) textOf(start, stop int, plain bool) string {
	text := r.s[start:stop]
	if !plain {
		text = unescape(text)
	}
	if plain && !r.marks || strings.Contains(text, "://") || strings.HasPrefix(text, "/") {
		return text
	}
	return compose.Join(text)
}

// isInner reports whether the quotation mark at i is an unescaped one inside
// the string: what follows is none of the characters that can stand after a
// string.
func (r *jsonReader) isInner(quote byte) bool {
	if quote != '"' {
		return false
	}
	const farthest = 64 // white space between a string and its comma
	for k := r.i + 1; k < len(r.s) && k < r.i+farthest; k++ {
		switch r.s[k] {
		case ' ', '\t', '\n', '\r':
			continue
		case ',', ':', '}', ']', '/', '<', ';':
			return false
		}
		return r.s[k] != '"' // two strings in a row: a comma is missing
	}
	return false
}

// unescape decodes the escapes of a JSON string.
func unescape(s string) string {
	b := make([]byte, 0, len(s))
	for {
		k := strings.IndexByte(s, '\\')
		if k < 0 || k+1 >= len(s) {
			return string(append(b, s...))
		}
		b = append(b, s[:k]...)
		c := s[k+1]
		s = s[k+2:]
		switch c {
		case 'n':
			b = append(b, '\n')
		case 't':
			b = append(b, '\t')
		case 'r':
			b = append(b, '\r')
		case 'b', 'f':
			b = append(b, ' ')
		case 'u':
			r, n := utf16Unit(s)
			if n == 0 {
				b = append(b, "\\u"...)
				continue
			}
			s = s[n:]
			if utf16.IsSurrogate(r) {
				low, m := rune(0), 0
				if strings.HasPrefix(s, `\u`) {
					low, m = utf16Unit(s[2:])
				}
				if pair := utf16.DecodeRune(r, low); m > 0 && pair != utf8.RuneError {
					r, s = pair, s[2+m:]
				} else {
					r = utf8.RuneError
				}
			}
			b = utf8.AppendRune(b, r)
		default:
			b = append(b, c)
		}
	}
}

// utf16Unit reads four hexadecimal digits.
func utf16Unit(s string) (rune, int) {
	if len(s) < 4 {
		return 0, 0
	}
	v, err := strconv.ParseUint(s[:4], 16, 32)
	if err != nil {
		return 0, 0
	}
	return rune(v), 4
}

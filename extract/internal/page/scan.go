// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

// tokenKind tells what the scanner found.
type tokenKind uint8

const (
	textToken tokenKind = iota
	cdataToken
	startToken
	endToken
	doctypeToken
	eofToken
)

// token is one piece of markup or a run of text. It refers to the source; the
// attributes of a start tag are the last ones that the scanner noted.
type token struct {
	kind        tokenKind
	tag         Tag // of startToken and endToken
	selfClosing bool
	nattrs      int32
	start, stop int    // range of the source, from "<" to after ">"
	text        string // source text of a run of text; name of an unknown element
}

// scanner splits the source into tokens as the tokenizer of the WHATWG HTML
// standard does, without reading text and raw text byte by byte.
type scanner struct {
	src   string
	pos   int
	tok   token
	attrs []Attr
	// dirty: the source holds carriage returns or NUL bytes, which browsers
	// do not leave as they are.
	dirty bool
	// marks: the source holds letters with marks as characters of their own.
	marks bool
	arena arena

	limits Limits
	excess Excess
}

// opensMarkup marks the bytes that make markup of a "<" before them.
var opensMarkup = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/!?")

// endsName marks the bytes that end a tag name; endsAttrName and endsValue
// those that end an attribute's name and its unquoted value.
var (
	endsName     = byteSet(" \n\t\r\f/>")
	endsAttrName = byteSet(" \n\t\r\f/>=")
	endsValue    = byteSet(" \n\t\r\f>")
)

func byteSet(s string) (set [256]bool) {
	for i := range len(s) {
		set[s[i]] = true
	}
	return set
}

// next reads the next token into s.tok. In foreign content (SVG, MathML),
// CDATA sections are text; elsewhere they are comments.
func (s *scanner) next(foreign bool) {
	for {
		if s.pos >= len(s.src) {
			s.tok = token{kind: eofToken, start: len(s.src), stop: len(s.src)}
			return
		}
		if end := s.textEnd(); end > s.pos {
			s.tok = token{kind: textToken, start: s.pos, stop: end, text: s.src[s.pos:end]}
			s.pos = end
			return
		}
		switch c := s.src[s.pos+1]; {
		case c == '/':
			if s.endTag() {
				return
			}
		case c == '!':
			if s.declaration(foreign) {
				return
			}
		case c == '?':
			s.skipTag()
		default:
			if s.startTag() {
				return
			}
		}
	}
}

// textEnd returns where the text at the current position ends: at a "<" that
// opens markup, or at the end of the source.
func (s *scanner) textEnd() int {
	i := s.pos
	for {
		k := strings.IndexByte(s.src[i:], '<')
		if k < 0 {
			return len(s.src)
		}
		i += k
		if i+1 == len(s.src) {
			return len(s.src)
		}
		if c := s.src[i+1]; opensMarkup[c] {
			if c == '/' && i+2 == len(s.src) {
				return len(s.src)
			}
			return i
		}
		i++
	}
}

// more returns how many more of n things to make room for, if the rest of the
// source has them as densely as what was read.
func (s *scanner) more(n int) int {
	if s.pos == 0 {
		return n + 16
	}
	more := float64(n) * float64(len(s.src)-s.pos) / float64(s.pos)
	return min(max(int(more*1.05), n/8), 3*n) + 16
}

// skipTag moves past the next '>', or to the end of the source.
func (s *scanner) skipTag() {
	k := strings.IndexByte(s.src[s.pos:], '>')
	if k < 0 {
		s.pos = len(s.src)
		return
	}
	s.pos += k + 1
}

// startTag reads the tag at the current position. It reports false where the
// source ends inside the tag, which drops it.
func (s *scanner) startTag() bool {
	s.tok = token{kind: startToken, start: s.pos}
	s.name(s.pos + 1)
	return s.attributes()
}

// endTag reads the end tag at the current position, and reports false if it
// is none ("</>", "</3>") or the source ends inside it.
func (s *scanner) endTag() bool {
	c := s.src[s.pos+2] // textEnd saw that there is one
	if c == '>' {
		s.pos += 3
		return false
	}
	if c|0x20 < 'a' || c|0x20 > 'z' {
		s.skipTag()
		return false
	}
	s.tok = token{kind: endToken, start: s.pos}
	s.name(s.pos + 2)
	if s.pos < len(s.src) && s.src[s.pos] == '>' {
		s.pos++
		s.tok.stop = s.pos
		return true
	}
	n := len(s.attrs)
	ok := s.attributes()
	s.attrs = s.attrs[:n]
	s.tok.nattrs = 0
	return ok
}

// name reads a tag name.
func (s *scanner) name(i int) {
	start, upper := i, false
	for i < len(s.src) && !endsName[s.src[i]] {
		c := s.src[i]
		upper = upper || c-'A' < 26 || c == 0
		i++
	}
	s.pos = i
	name := s.src[start:i]
	if upper {
		name = s.lower(name)
	}
	s.tok.tag = tagOf(name)
	if s.tok.tag == OtherTag {
		s.tok.text = name
	}
}

// lower returns a name in lower case; only ASCII letters have a case here.
func (s *scanner) lower(name string) string {
	var buf [16]byte
	if len(name) <= len(buf) {
		b := buf[:len(name)]
		for i := range b {
			b[i] = lowerByte(name[i])
		}
		if t := tagOf(string(b)); t != OtherTag {
			return tagNames[t]
		}
	}
	mark := s.arena.start(len(name))
	for i := range len(name) {
		if c := name[i]; c != 0 {
			s.arena.addByte(lowerByte(c))
		} else {
			s.arena.addString("\uFFFD")
		}
	}
	return s.arena.since(mark)
}

func lowerByte(c byte) byte {
	if c-'A' < 26 {
		return c | 0x20
	}
	return c
}

// attributes reads attributes up to and with the ">" of the tag. It reports
// false where the source ends before that.
func (s *scanner) attributes() bool {
	src, i, first := s.src, s.pos, len(s.attrs)
	for {
		slash := false
		for i < len(src) && (isSpace(src[i]) || src[i] == '/') {
			slash = src[i] == '/'
			i++
		}
		if i >= len(src) {
			break
		}
		if src[i] == '>' {
			s.pos = i + 1
			s.tok.stop = s.pos
			s.tok.selfClosing = slash
			s.trimAttrs(first)
			s.tok.nattrs = int32(len(s.attrs) - first)
			return true
		}
		i = s.attribute(i)
	}
	s.pos = len(src)
	s.attrs = s.attrs[:first]
	return false
}

// attribute reads one attribute and returns where it ends.
func (s *scanner) attribute(i int) int {
	src, start, upper := s.src, i, false
	for i++; i < len(src) && !endsAttrName[src[i]]; i++ {
		c := src[i]
		upper = upper || c-'A' < 26 || c == 0
	}
	if len(s.attrs) == cap(s.attrs) {
		s.attrs = slices.Grow(s.attrs, s.more(len(s.attrs)))
	}
	name := src[start:i]
	if upper || src[start]-'A' < 26 || src[start] == 0 {
		name = s.lower(name)
	}
	end := i
	for i < len(src) && isSpace(src[i]) {
		i++
	}
	if i >= len(src) || src[i] != '=' {
		s.attrs = append(s.attrs, Attr{Name: name, Start: int32(end), Stop: int32(end)})
		return i
	}
	for i++; i < len(src) && isSpace(src[i]); i++ {
	}
	if i >= len(src) {
		return i
	}
	var from, to int
	switch q := src[i]; q {
	case '"', '\'':
		from = i + 1
		k := strings.IndexByte(src[from:], q)
		if k < 0 {
			return len(src)
		}
		to = from + k
		i = to + 1
	default:
		from = i
		for i < len(src) && !endsValue[src[i]] {
			i++
		}
		to = i
	}
	value := s.resolve(src[from:to], decodeAttr)
	if s.marks && holdsWords(name, value) {
		value = compose.Join(value)
	}
	s.attrs = append(s.attrs, Attr{Name: name, Value: value, Start: int32(from), Stop: int32(to)})
	return i
}

// declaration reads what begins with "<!". It reports whether there is a
// token, which comments are not.
func (s *scanner) declaration(foreign bool) bool {
	rest := s.src[s.pos:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		s.pos += 4
		s.comment()
	case len(rest) >= 9 && strings.EqualFold(rest[:9], "<!doctype"):
		start := s.pos
		s.skipTag()
		s.tok = token{kind: doctypeToken, start: start, stop: s.pos, text: strings.TrimSuffix(s.src[start+9:s.pos], ">")}
		return true
	case foreign && strings.HasPrefix(rest, "<![CDATA["):
		start := s.pos + 9
		end, next := len(s.src), len(s.src)
		if k := strings.Index(s.src[start:], "]]>"); k >= 0 {
			end, next = start+k, start+k+3
		}
		s.tok = token{kind: cdataToken, start: start, stop: end, text: s.src[start:end]}
		s.pos = next
		return end > start
	default:
		s.skipTag()
	}
	return false
}

// comment moves past the end of a comment whose text begins at the current
// position: "-->", "--!>", and at once ">" or "->".
func (s *scanner) comment() {
	rest := s.src[s.pos:]
	switch {
	case strings.HasPrefix(rest, ">"):
		s.pos++
		return
	case strings.HasPrefix(rest, "->"):
		s.pos += 2
		return
	}
	for i := s.pos; ; {
		k := strings.Index(s.src[i:], "--")
		if k < 0 {
			s.pos = len(s.src)
			return
		}
		i += k + 2
		switch {
		case strings.HasPrefix(s.src[i:], ">"):
			s.pos = i + 1
			return
		case strings.HasPrefix(s.src[i:], "!>"):
			s.pos = i + 2
			return
		}
		i-- // the second dash may be the first of the end
	}
}

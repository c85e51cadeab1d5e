// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// record is what a line asks for: one of HTML, HTMLBase64, Text and Prose.
type record struct {
	ID          json.RawMessage `json:"id"`
	URL         string          `json:"url"`
	ContentType string          `json:"contentType"`
	Published   string          `json:"published"`
	HTML        *string         `json:"html"`
	HTMLBase64  []byte          `json:"htmlBase64"`
	Text        *string         `json:"text"`
	Prose       *string         `json:"prose"`
}

// parseRecord reads the record of a line. A flat object of known keys and
// strings, which is what programs write, is read here; encoding/json, which
// takes as long for that as the extraction does, reads everything else and
// says what is wrong with it.
func parseRecord(line []byte) (record, error) {
	var r record
	if s := (scanner{s: line}); s.record(&r) {
		return r, nil
	}
	r = record{}
	err := json.Unmarshal(line, &r)
	return r, err
}

// scanner reads the plain forms of JSON from s; s[i:] is what is left. Where
// it meets any other its methods return false.
type scanner struct {
	s []byte
	i int
}

func (s *scanner) record(r *record) bool {
	if !s.take('{') {
		return false
	}
	for {
		key, ok := s.text()
		if !ok || !s.take(':') || !s.member(r, key) {
			return false
		}
		if s.take('}') {
			s.space()
			return s.i == len(s.s)
		}
		if !s.take(',') {
			return false
		}
	}
}

func (s *scanner) member(r *record, key string) bool {
	s.space()
	start := s.i
	value, ok := s.text()
	if !ok {
		return false
	}
	switch key {
	case "id":
		r.ID = s.s[start:s.i]
	case "url":
		r.URL = value
	case "contentType":
		r.ContentType = value
	case "published":
		r.Published = value
	case "html":
		r.HTML = &value
	case "htmlBase64":
		b, err := base64.StdEncoding.DecodeString(value)
		r.HTMLBase64 = b
		return err == nil
	case "text":
		r.Text = &value
	case "prose":
		r.Prose = &value
	default:
		return false
	}
	return true
}

func (s *scanner) space() {
	for s.i < len(s.s) && (s.s[s.i] == ' ' || s.s[s.i] == '\t') {
		s.i++
	}
}

// take moves past c where it comes next, after white space.
func (s *scanner) take(c byte) bool {
	s.space()
	if s.i < len(s.s) && s.s[s.i] == c {
		s.i++
		return true
	}
	return false
}

// text reads a string in valid UTF-8.
func (s *scanner) text() (string, bool) {
	if !s.take('"') {
		return "", false
	}
	raw := s.s[s.i:]
	end := bytes.IndexByte(raw, '"')
	for end > 0 && isEscaped(raw, end) {
		k := bytes.IndexByte(raw[end+1:], '"')
		if k < 0 {
			return "", false
		}
		end += 1 + k
	}
	if end < 0 || !utf8.Valid(raw[:end]) {
		return "", false
	}
	s.i += end + 1
	return unescape(raw[:end])
}

// isEscaped reports whether an odd number of backslashes stands before s[i].
func isEscaped(s []byte, i int) bool {
	n := 0
	for i > n && s[i-1-n] == '\\' {
		n++
	}
	return n%2 == 1
}

// unescape resolves the escapes of a string.
func unescape(raw []byte) (string, bool) {
	var out strings.Builder
	out.Grow(len(raw))
	for done := 0; ; {
		i := done
		for i < len(raw) && raw[i] >= ' ' && raw[i] != '\\' {
			i++
		}
		out.Write(raw[done:i])
		if i == len(raw) {
			return out.String(), true
		}
		if raw[i] != '\\' || i+1 == len(raw) {
			return "", false // a control character
		}
		if raw[i+1] != 'u' {
			k := strings.IndexByte(`"\/bfnrt`, raw[i+1])
			if k < 0 {
				return "", false
			}
			out.WriteByte("\"\\/\b\f\n\r\t"[k])
			done = i + 2
			continue
		}
		char, size := codePoint(raw[i:])
		if size == 0 {
			return "", false
		}
		out.WriteRune(char)
		done = i + size
	}
}

// codePoint reads a \u escape, or the two of a surrogate pair, and returns how
// long it is; 0 for a lone surrogate and for what is no such escape.
func codePoint(raw []byte) (char rune, size int) {
	first, ok := codeUnit(raw)
	if !ok || !utf16.IsSurrogate(first) {
		if !ok {
			return 0, 0
		}
		return first, 6
	}
	second, ok := codeUnit(raw[6:])
	char = utf16.DecodeRune(first, second)
	if !ok || char == utf8.RuneError {
		return 0, 0
	}
	return char, 12
}

func codeUnit(raw []byte) (rune, bool) {
	if len(raw) < 6 || raw[0] != '\\' || raw[1] != 'u' {
		return 0, false
	}
	var n rune
	for _, c := range raw[2:6] {
		switch {
		case '0' <= c && c <= '9':
			n = n<<4 | rune(c-'0')
		case 'a' <= c && c <= 'f':
			n = n<<4 | rune(c-'a'+10)
		case 'A' <= c && c <= 'F':
			n = n<<4 | rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return n, true
}

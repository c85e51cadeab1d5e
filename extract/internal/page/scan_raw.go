// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// rawText reads the content of an element without markup, from the current
// position to its end tag, which is passed over. It returns the range of the
// content and where the element ends.
func (s *scanner) rawText(t Tag) (start, stop, end int) {
	start = s.pos
	name := tagNames[t]
	if t == ScriptTag {
		stop = s.scriptEnd()
	} else {
		stop = s.rawEnd(start, name)
	}
	s.pos = stop
	if stop == len(s.src) {
		return start, stop, stop
	}
	s.pos += len("</") + len(name)
	tok, n := s.tok, len(s.attrs)
	s.attributes()
	s.tok, s.attrs = tok, s.attrs[:n]
	return start, stop, s.pos
}

// rawEnd returns where the end tag of the named element begins at or after
// position i, or the end of the source.
func (s *scanner) rawEnd(i int, name string) int {
	for {
		k := strings.Index(s.src[i:], "</")
		if k < 0 {
			return len(s.src)
		}
		i += k
		if s.names(i+2, name) {
			return i
		}
		i += 2
	}
}

// names reports whether the source at i holds the name of a tag, in any case,
// and the tag goes on after it.
func (s *scanner) names(i int, name string) bool {
	end := i + len(name)
	return end < len(s.src) && endsName[s.src[end]] && strings.EqualFold(s.src[i:end], name)
}

// scriptEnd returns where the "</script" that ends a script begins. Within
// "<!--", an inner "<script" hides the next "</script".
func (s *scanner) scriptEnd() int {
	const name = "script"
	var (
		escaped, double bool
		dashes          = s.pos - 1 // start of a "-->" at or after i, once escaped
	)
	for i := s.pos; ; {
		k := strings.IndexByte(s.src[i:], '<')
		if k < 0 {
			return len(s.src)
		}
		if escaped {
			if dashes < i {
				dashes = s.indexFrom(i, "-->")
			}
			if dashes < i+k {
				escaped, double = false, false
				i = dashes + 3
				continue
			}
		}
		i += k
		switch {
		case !double && strings.HasPrefix(s.src[i:], "</") && s.names(i+2, name):
			return i
		case double && strings.HasPrefix(s.src[i:], "</") && s.names(i+2, name):
			double = false
			i += 2
		case !escaped && strings.HasPrefix(s.src[i:], "<!--"):
			escaped = true
			i += 2 // "<!-->" is whole
		case escaped && !double && s.names(i+1, name):
			double = true
			i++
		default:
			i++
		}
	}
}

// indexFrom returns the position of sep at or after i, or the source's length.
func (s *scanner) indexFrom(i int, sep string) int {
	k := strings.Index(s.src[i:], sep)
	if k < 0 {
		return len(s.src)
	}
	return i + k
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// entity is what a character reference by name stands for.
type entity struct {
	text string
	bare bool // the reference needs no semicolon
}

// longestBareName is the length of the longest name that needs no semicolon.
const longestBareName = 6

// entities are HTML's character references by name.
var entities = sync.OnceValue(func() map[string]entity {
	const number = 2125
	byName := make(map[string]entity, number)
	texts := entityTexts
	for line := range strings.Lines(entityNames) {
		names, isPair := strings.CutSuffix(line[:len(line)-1], "+")
		_, size := utf8.DecodeRuneInString(texts)
		if isPair {
			_, second := utf8.DecodeRuneInString(texts[size:])
			size += second
		}
		for name := range strings.FieldsSeq(names) {
			name, bare := strings.CutSuffix(name, "!")
			byName[name] = entity{texts[:size], bare}
		}
		texts = texts[size:]
	}
	return byName
})

// namedReference returns what a reference by name stands for: "&", letters and
// digits, and perhaps ";". Without a semicolon, or with one behind more letters,
// the longest name that needs none counts, and the rest is text. A name that is
// none stands for itself.
func namedReference(ref string) string {
	byName := entities()
	name := ref[1:]
	if whole, ok := strings.CutSuffix(name, ";"); ok {
		if e, ok := byName[whole]; ok {
			return e.text
		}
	}
	if e := byName[name]; e.bare {
		return e.text
	}
	for n := min(len(name)-1, longestBareName); n > 1; n-- {
		if e := byName[name[:n]]; e.bare {
			return e.text + name[n:]
		}
	}
	return ref
}

// Unescape returns a text with its character references resolved. It is for
// text that was escaped twice.
func Unescape(text string) string {
	var s scanner
	return s.decode(text, decodeText)
}

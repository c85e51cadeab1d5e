// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"iter"
	"strings"
)

// Elements yields the elements inside node i (i itself too) with one of the
// tags, in document order; all elements if no tag is given.
func (p *Page) Elements(i int32, tags ...Tag) iter.Seq[int32] {
	var want [numTags]bool
	for _, t := range tags {
		want[t] = true
	}
	return func(yield func(int32) bool) {
		for j, end := i, p.Nodes[i].End; j < end; j++ {
			n := &p.Nodes[j]
			if n.Kind == Element && (len(tags) == 0 || want[n.Tag]) && !yield(j) {
				return
			}
		}
	}
}

// First returns the first element inside node i (i itself too) with one of the
// tags, or None.
func (p *Page) First(i int32, tags ...Tag) int32 {
	for j := range p.Elements(i, tags...) {
		return j
	}
	return None
}

// Children yields the children of node i in document order.
func (p *Page) Children(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c := p.FirstChild(i); c != None; c = p.Nodes[c].Next {
			if !yield(c) {
				return
			}
		}
	}
}

// Rel reports whether one of the link types of element i (rel) is the word, in
// lower case.
func (p *Page) Rel(i int32, word string) bool { return p.hasToken(i, "rel", word) }

// ItemProp reports whether one of the microdata names of element i (itemprop)
// is the name.
func (p *Page) ItemProp(i int32, name string) bool { return p.hasToken(i, "itemprop", name) }

// HasClass reports whether one of the classes of element i is the name.
func (p *Page) HasClass(i int32, name string) bool { return p.hasToken(i, "class", name) }

func (p *Page) hasToken(i int32, attr, token string) bool {
	for word := range strings.FieldsSeq(p.AttrOr(i, attr)) {
		if strings.EqualFold(word, token) {
			return true
		}
	}
	return false
}

// HasClassWord reports whether one of the words, in lower case, stands in the
// class or the id of element i. Names are cut at all but letters and at the
// humps of camel case, and also taken whole: "articleBody-main" has the words
// article, body, articlebody and main.
func (p *Page) HasClassWord(i int32, words ...string) bool {
	for _, a := range p.NodeAttrs(i) {
		if (a.Name == "class" || a.Name == "id") && hasWord(a.Value, words) {
			return true
		}
	}
	return false
}

// hasWord reports whether one of the words is a run of letters of s, or a hump
// of one.
func hasWord(s string, words []string) bool {
	for i := 0; i < len(s); i++ {
		if !isLetter(s[i]) {
			continue
		}
		start, humps := i, false
		for i++; i < len(s) && isLetter(s[i]); i++ {
			humps = humps || isUpper(s[i])
		}
		if name := s[start:i]; matchesWord(name, words) || humps && hasHump(name, words) {
			return true
		}
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80 }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

func matchesWord(name string, words []string) bool {
	for _, w := range words {
		if len(w) == len(name) && mayEqual(w[0], name[0]) && strings.EqualFold(w, name) {
			return true
		}
	}
	return false
}

// mayEqual reports whether words that begin with the bytes can be the same but
// for their case.
func mayEqual(a, b byte) bool { return (a^b)&^0x20 == 0 || (a|b) >= 0x80 }

// hasHump reports whether one of the humps of a name in camel case is one of
// the words. The capitals of "NYTByline" are NYT and the B of Byline.
func hasHump(name string, words []string) bool {
	start := 0
	for k := 1; k < len(name); k++ {
		up := isUpper(name[k])
		if up && !isUpper(name[k-1]) || up && k+1 < len(name) && !isUpper(name[k+1]) {
			if matchesWord(name[start:k], words) {
				return true
			}
			start = k
		}
	}
	return start > 0 && matchesWord(name[start:], words)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "slices"

// scope names the sets of elements that shield those outside from the tags
// inside them.
type scope uint8

const (
	anyScope    scope = iota // those of class scoping
	buttonScope              // and button
	listScope                // and ol, ul
	tableScope               // table, template, html alone
)

// shields reports whether an element ends a scope.
func (s scope) shields(e openElement) bool {
	switch s {
	case tableScope:
		return e.isHTML(TableTag) || e.isHTML(TemplateTag) || e.isHTML(HTMLTag)
	case buttonScope:
		if e.isHTML(ButtonTag) {
			return true
		}
	case listScope:
		if e.isHTML(OlTag) || e.isHTML(UlTag) {
			return true
		}
	}
	return e.is(scoping)
}

// find returns the place of the innermost open element with the tag, or -1 if
// there is none in the scope.
func (b *builder) find(t Tag, s scope) int {
	if b.opened[t] == 0 {
		return -1
	}
	for i, e := range slices.Backward(b.open) {

		if e.isHTML(t) {
			return i
		}
		if s.shields(e) {
			return -1
		}
	}
	return -1
}

// findClass is find for the tags of a set, in anyScope or tableScope.
func (b *builder) findClass(c class, s scope) int {
	for i, e := range slices.Backward(b.open) {

		if e.role&foreignElement == 0 && e.tag.is(c) {
			return i
		}
		if s.shields(e) {
			return -1
		}
	}
	return -1
}

// closeIn closes the innermost open element with the tag and all inside it,
// and reports whether there is one in the scope.
func (b *builder) closeIn(t Tag, s scope) bool {
	i := b.find(t, s)
	if i < 0 {
		return false
	}
	b.popThrough(i)
	return true
}

// closeParagraph ends an open paragraph before a block.
func (b *builder) closeParagraph() {
	if b.opened[PTag] > 0 {
		b.closeIn(PTag, buttonScope)
	}
}

// closeImplied closes elements whose end tag may be left out, but not those
// with the tag except.
func (b *builder) closeImplied(except Tag) {
	n := len(b.open)
	for n > 0 && b.open[n-1].is(impliedEnd) && !b.open[n-1].isHTML(except) {
		n--
	}
	b.popTo(n)
}

// closeToTable closes the elements inside the innermost open element with one
// of the tags, or inside a template or the document.
func (b *builder) closeToTable(tags ...Tag) {
	for i, e := range slices.Backward(b.open) {

		if e.isHTML(TemplateTag) || e.isHTML(HTMLTag) {
			b.popTo(i + 1)
			return
		}
		if slices.ContainsFunc(tags, e.isHTML) {
			b.popTo(i + 1)
			return
		}
	}
}

// closeItem ends the open item of a list, whose tag is one of two, before the
// next item.
func (b *builder) closeItem(t, or Tag) {
	for i, e := range slices.Backward(b.open) {

		switch {
		case e.isHTML(t), e.isHTML(or):
			b.popTo(i)
			return
		case e.isHTML(AddressTag), e.isHTML(DivTag), e.isHTML(PTag):
		case e.is(special):
			return
		}
	}
}

// maxUnknown is how many open elements of unknown name an end tag is compared
// with.
const maxUnknown = 100

// closeOther closes the innermost open element with the name of the current
// end tag, if no special element is in between.
func (b *builder) closeOther() {
	unknown := 0
	for i := len(b.open) - 1; i > 0; i-- {
		e := b.open[i]
		if e.isHTML(b.tok.tag) {
			if e.tag != OtherTag || b.nodes[e.node].Text == b.tok.text {
				b.popThrough(i)
				return
			}
			if unknown++; unknown > maxUnknown {
				return
			}
		}
		if e.is(special) {
			return
		}
	}
}

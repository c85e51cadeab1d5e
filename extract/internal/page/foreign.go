// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isForeign reports whether the current token is taken by the rules of SVG and
// MathML, given that the innermost open element is of these.
func (b *builder) isForeign() bool {
	top := b.top()
	switch b.tok.kind {
	case textToken, cdataToken:
		return top.role&(htmlPoint|textPoint) == 0
	case startToken:
		switch {
		case top.role&textPoint != 0:
			return b.tok.tag == MglyphTag || b.tok.tag == MalignmarkTag
		case top.role&mathElement != 0 && top.tag == AnnotationXMLTag && b.tok.tag == SvgTag:
			return false
		}
		return top.role&htmlPoint == 0
	case endToken:
		return true
	}
	return false
}

// foreign applies the current token in SVG or MathML content.
func (b *builder) foreign() bool {
	switch t := b.tok.tag; b.tok.kind {
	case textToken, cdataToken:
		b.foreignText()
	case startToken:
		if t.is(breakout) || t == FontTag && b.isHTMLFont() {
			b.leaveForeign()
			return b.step(b.mode)
		}
		b.foreignStart(t, b.top().role&foreignElement)
	case endToken:
		return b.foreignEnd()
	}
	return true
}

func (b *builder) foreignText() {
	where := decodeRCDATA
	if b.tok.kind == cdataToken {
		where = decodeCDATA
	}
	s := b.decode(b.tok.text, where)
	b.text(s, b.tok.start, b.tok.stop)
	if strings.Trim(b.tok.text, space+"\x00") != "" {
		b.framesetOK = false
	}
}

// isHTMLFont tells the font element of HTML from that of SVG.
func (b *builder) isHTMLFont() bool {
	for _, a := range b.attrs[len(b.attrs)-int(b.tok.nattrs):] {
		if a.Name == "color" || a.Name == "face" || a.Name == "size" {
			return true
		}
	}
	return false
}

// leaveForeign closes the open elements of SVG and MathML up to one with HTML
// inside.
func (b *builder) leaveForeign() {
	n := len(b.open)
	for n > 1 && b.open[n-1].role&foreignElement != 0 && b.open[n-1].role&(htmlPoint|textPoint) == 0 {
		n--
	}
	b.popTo(n)
}

// foreignStart opens an element of SVG or MathML.
func (b *builder) foreignStart(t Tag, space role) {
	r := space
	switch {
	case space == svgElement && (t == ForeignObjectTag || t == DescTag || t == TitleTag):
		r |= htmlPoint | foreignScope
	case space == mathElement && (t == MiTag || t == MoTag || t == MnTag || t == MsTag || t == MtextTag):
		r |= textPoint | foreignScope
	case space == mathElement && t == AnnotationXMLTag:
		r |= foreignScope
		if e := b.tokenAttr("encoding"); strings.EqualFold(e, "text/html") || strings.EqualFold(e, "application/xhtml+xml") {
			r |= htmlPoint
		}
	}
	b.elementAs(r)
	if b.tok.selfClosing {
		b.pop()
	}
}

// foreignEnd takes an end tag in SVG or MathML content.
func (b *builder) foreignEnd() bool {
	if b.tok.tag == PTag || b.tok.tag == BrTag {
		b.leaveForeign()
		return b.step(b.mode)
	}
	unknown := 0
	for i := len(b.open) - 1; i > 0 && unknown <= maxUnknown; i-- {
		e := b.open[i]
		if e.tag == b.tok.tag && (e.tag != OtherTag || b.nodes[e.node].Text == b.tok.text) {
			b.popThrough(i)
			return true
		}
		if e.tag == OtherTag {
			unknown++
		}
		if b.open[i-1].role&foreignElement == 0 {
			break
		}
	}
	return b.step(b.mode)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

func (b *builder) initial() bool {
	switch b.tok.kind {
	case textToken:
		if b.skipSpace() {
			return true
		}
	case doctypeToken:
		b.quirks = isQuirky(b.tok.text)
		b.mode = beforeHTML
		return true
	}
	b.quirks = true
	b.mode = beforeHTML
	return false
}

// endsBeforeBody reports whether an end tag counts before the body begins.
func endsBeforeBody(t Tag) bool {
	return t == HeadTag || t == BodyTag || t == HTMLTag || t == BrTag
}

func (b *builder) beforeHTML() bool {
	switch b.tok.kind {
	case doctypeToken:
		return true
	case textToken:
		if b.skipSpace() {
			return true
		}
	case startToken:
		if b.tok.tag == HTMLTag {
			b.root(Node{Kind: Element, Tag: HTMLTag, Start: int32(b.tok.start), Stop: int32(b.tok.stop), nattrs: b.tok.nattrs, attr0: int32(len(b.attrs)) - b.tok.nattrs})
			return true
		}
	case endToken:
		if !endsBeforeBody(b.tok.tag) {
			return true
		}
	}
	b.root(Node{Kind: Element, Tag: HTMLTag, Start: int32(b.tok.start), Stop: int32(b.tok.start)})
	return false
}

// root adds the html element.
func (b *builder) root(n Node) {
	n.Flags = ownFlags(HTMLTag, b.attrs[n.attr0:n.attr0+n.nattrs])
	n.Flags |= inherit(n.Flags, 0)
	n.Parent, n.Next, n.Prev, n.End, n.Depth = 0, None, None, None, 1
	i := int32(len(b.nodes))
	b.nodes[0].End = i
	b.add(n)
	b.push(i, HTMLTag, 0)
	b.mode = beforeHead
}

func (b *builder) beforeHead() bool {
	switch b.tok.kind {
	case doctypeToken:
		return true
	case textToken:
		if b.skipSpace() {
			return true
		}
	case startToken:
		switch b.tok.tag {
		case HTMLTag:
			return b.inBody()
		case HeadTag:
			b.head = b.element()
			b.mode = inHead
			return true
		}
	case endToken:
		if !endsBeforeBody(b.tok.tag) {
			return true
		}
	}
	b.head = b.implied(HeadTag)
	b.mode = inHead
	return false
}

func (b *builder) inHead() bool {
	switch b.tok.kind {
	case doctypeToken:
		return true
	case textToken:
		if b.addSpace() {
			return true
		}
	case startToken:
		switch b.tok.tag {
		case HTMLTag:
			return b.inBody()
		case HeadTag:
			return true
		case BaseTag, BasefontTag, BgsoundTag, LinkTag, MetaTag:
			b.leaf()
			return true
		case TitleTag, ScriptTag, StyleTag, NoframesTag, NoscriptTag:
			b.element()
			b.rawContent()
			return true
		case TemplateTag:
			b.element()
			b.active = append(b.active, marker)
			b.framesetOK = false
			b.mode = inTemplate
			b.templates = append(b.templates, inTemplate)
			return true
		}
	case endToken:
		switch b.tok.tag {
		case HeadTag:
			b.pop()
			b.mode = afterHead
			return true
		case TemplateTag:
			b.closeTemplate()
			return true
		case BodyTag, HTMLTag, BrTag:
		default:
			return true
		}
	}
	b.popTo(len(b.open) - 1)
	b.mode = afterHead
	return false
}

func (b *builder) afterHead() bool {
	switch b.tok.kind {
	case doctypeToken:
		return true
	case textToken:
		if b.addSpace() {
			return true
		}
	case startToken:
		switch b.tok.tag {
		case HTMLTag:
			return b.inBody()
		case HeadTag:
			return true
		case BodyTag:
			b.element()
			b.framesetOK = false
			b.mode = inBody
			return true
		case FramesetTag:
			b.element()
			b.mode = inFrameset
			return true
		}
		if b.tok.tag.is(inHeadTag) {
			b.lateHead()
			return true
		}
	case endToken:
		switch b.tok.tag {
		case TemplateTag:
			b.closeTemplate()
			return true
		case BodyTag, HTMLTag, BrTag:
		default:
			return true
		}
	}
	b.implied(BodyTag)
	b.mode = inBody
	return false
}

// lateHead adds an element that belongs into the head, after the head ended.
func (b *builder) lateHead() {
	at := len(b.open)
	b.push(b.head, HeadTag, 0)
	if b.nodes[b.open[0].node].End != b.head {
		b.moved = true
	}
	b.inHead()
	b.removeOpen(at)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"slices"
	"strings"
)

func (b *builder) inBody() bool {
	switch b.tok.kind {
	case textToken, cdataToken:
		b.bodyText()
	case startToken:
		return b.bodyStart()
	case endToken:
		return b.bodyEnd()
	}
	return true
}

func (b *builder) bodyText() {
	t := &b.tok
	s := b.decode(t.text, decodeText)
	if b.startsPre() && strings.HasPrefix(s, "\n") {
		t.start += leadingNewline(t.text)
		s = s[1:]
	}
	if s == "" {
		return
	}
	b.reconstruct()
	b.text(s, t.start, t.stop)
	if b.framesetOK && strings.TrimLeft(s, space) != "" {
		b.framesetOK = false
	}
}

// startsPre reports whether the current text comes right after the start of a
// pre, whose first line end is not shown.
func (b *builder) startsPre() bool {
	top := b.top()
	if !top.isHTML(PreTag) && !top.isHTML(ListingTag) {
		return false
	}
	n := &b.nodes[top.node]
	return n.End == None && int(n.Stop) == b.tok.start
}

// bodyStart takes a start tag in the body.
func (b *builder) bodyStart() bool {
	t := b.tok.tag
	switch {
	case t.is(endsParagraph):
		b.closeParagraph()
		b.element()
		return true
	case t.is(formatting):
		b.formattingStart(t)
		return true
	case t.is(heading):
		b.closeParagraph()
		if top := b.top(); top.role == 0 && top.tag.is(heading) {
			b.popTo(len(b.open) - 1)
		}
		b.element()
		return true
	case t.is(inHeadTag):
		return b.inHead()
	}
	switch t {
	case AreaTag, BrTag, EmbedTag, ImgTag, KeygenTag, WbrTag:
		b.reconstruct()
		b.leaf()
		b.framesetOK = false
	case ImageTag:
		b.tok.tag = ImgTag
		return false
	case InputTag:
		b.closeIn(SelectTag, anyScope)
		b.reconstruct()
		if !strings.EqualFold(b.tokenAttr("type"), "hidden") {
			b.framesetOK = false
		}
		b.leaf()
	case ParamTag, SourceTag, TrackTag:
		b.leaf()
	case HrTag:
		b.closeParagraph()
		if b.find(SelectTag, anyScope) >= 0 {
			b.closeImplied(NoTag)
		}
		b.leaf()
		b.framesetOK = false
	case LiTag, DdTag, DtTag:
		b.itemStart(t)
	case HTMLTag:
		if b.opened[TemplateTag] == 0 {
			b.mergeAttrs(b.open[0].node)
		}
	case BodyTag:
		if b.opened[TemplateTag] == 0 && len(b.open) > 1 && b.open[1].isHTML(BodyTag) {
			b.framesetOK = false
			b.mergeAttrs(b.open[1].node)
		}
	case FramesetTag:
		b.framesetStart()
	case PreTag, ListingTag, PlaintextTag:
		b.closeParagraph()
		b.element()
		b.framesetOK = false
		if t == PlaintextTag {
			b.plaintext()
		}
	case FormTag:
		b.formStart()
	case TableTag:
		if !b.quirks {
			b.closeParagraph()
		}
		b.element()
		b.framesetOK = false
		b.mode = inTable
	case XmpTag, IframeTag, NoembedTag, NoscriptTag, TextareaTag:
		b.rawStart(t)
	case SvgTag, MathTag:
		b.reconstruct()
		space := svgElement
		if t == MathTag {
			space = mathElement
		}
		b.foreignStart(t, space)
	case CaptionTag, ColTag, ColgroupTag, FrameTag, HeadTag, TbodyTag, TdTag, TfootTag, ThTag, TheadTag, TrTag:
	default:
		b.inlineStart(t)
	}
	return true
}

// inlineStart takes the start tags before which the active formatting
// elements are opened again.
func (b *builder) inlineStart(t Tag) {
	switch t {
	case ButtonTag:
		b.closeIn(ButtonTag, anyScope)
		b.framesetOK = false
	case SelectTag:
		if b.closeIn(SelectTag, anyScope) {
			return
		}
		b.framesetOK = false
	case OptionTag, OptgroupTag:
		b.optionStart(t)
	case RbTag, RtcTag:
		if b.find(RubyTag, anyScope) >= 0 {
			b.closeImplied(NoTag)
		}
		b.element()
		return
	case RpTag, RtTag:
		if b.find(RubyTag, anyScope) >= 0 {
			b.closeImplied(RtcTag)
		}
		b.element()
		return
	}
	b.reconstruct()
	b.element()
	if t == AppletTag || t == MarqueeTag || t == ObjectTag {
		b.active = append(b.active, marker)
		b.framesetOK = false
	}
}

func (b *builder) optionStart(t Tag) {
	switch {
	case b.find(SelectTag, anyScope) < 0:
		if b.top().isHTML(OptionTag) {
			b.pop()
		}
	case t == OptionTag:
		b.closeImplied(OptgroupTag)
	default:
		b.closeImplied(NoTag)
	}
}

func (b *builder) formattingStart(t Tag) {
	if t == ATag {
		if i := b.activeTag(ATag); i >= 0 {
			b.closeLink(b.active[i].node)
		}
	}
	b.reconstruct()
	if t == NobrTag && b.find(NobrTag, anyScope) >= 0 {
		b.adopt(NobrTag)
		b.reconstruct()
	}
	b.element()
	b.activate()
}

// closeLink ends a link that is open when the next begins.
func (b *builder) closeLink(node int32) {
	b.adopt(ATag)
	if i := b.activeIndex(node); i >= 0 {
		b.active = append(b.active[:i], b.active[i+1:]...)
	}
	if b.nodes[node].Flags&isOpen != 0 {
		for i := len(b.open) - 1; i > 0; i-- {
			if b.open[i].node == node {
				b.removeOpen(i)
				return
			}
		}
	}
}

func (b *builder) itemStart(t Tag) {
	b.framesetOK = false
	if t == LiTag {
		b.closeItem(LiTag, LiTag)
	} else {
		b.closeItem(DdTag, DtTag)
	}
	b.closeParagraph()
	b.element()
}

func (b *builder) formStart() {
	inTemplate := b.opened[TemplateTag] > 0
	if b.form != None && !inTemplate {
		return
	}
	b.closeParagraph()
	i := b.element()
	if !inTemplate {
		b.form = i
	}
}

func (b *builder) framesetStart() {
	if !b.framesetOK || len(b.open) < 2 || !b.open[1].isHTML(BodyTag) {
		return
	}
	body := b.open[1].node
	b.popTo(1)
	b.unlink(body)
	b.moved = true
	b.element()
	b.mode = inFrameset
}

// rawStart takes the start of an element whose content is not markup.
func (b *builder) rawStart(t Tag) {
	if t == XmpTag {
		b.closeParagraph()
		b.reconstruct()
	}
	if t == XmpTag || t == IframeTag || t == TextareaTag {
		b.framesetOK = false
	}
	b.element()
	b.rawContent()
}

// plaintext takes the rest of the source as text.
func (b *builder) plaintext() {
	start := b.pos
	b.pos = len(b.src)
	b.reconstruct()
	b.text(b.decode(b.src[start:], decodeCDATA), start, len(b.src))
}

// maxMerged bounds the attributes that a second body or html tag adds.
const maxMerged = 64

// mergeAttrs gives an element the attributes of the current start tag that it
// lacks.
func (b *builder) mergeAttrs(i int32) {
	n := &b.nodes[i]
	have := b.attrs[n.attr0 : n.attr0+n.nattrs]
	more := b.attrs[len(b.attrs)-int(b.tok.nattrs):]
	if len(have)+len(more) > maxMerged || !slices.ContainsFunc(more, func(a Attr) bool { return !hasAttr(have, a.Name) }) {
		return
	}
	first := len(b.attrs)
	b.attrs = append(b.attrs, have...)
	for _, a := range more {
		if !hasAttr(b.attrs[first:], a.Name) {
			b.attrs = append(b.attrs, a)
		}
	}
	n = &b.nodes[i]
	n.attr0, n.nattrs = int32(first), int32(len(b.attrs)-first)
	n.Flags |= ownFlags(n.Tag, b.attrs[first:])
	n.Flags |= inherit(n.Flags, b.nodes[n.Parent].Flags)
}

// tokenAttr returns the value of an attribute of the current start tag.
func (b *builder) tokenAttr(name string) string {
	v, _ := findAttr(b.attrs[len(b.attrs)-int(b.tok.nattrs):], name)
	return v
}

// bodyEnd takes an end tag in the body.
func (b *builder) bodyEnd() bool {
	t := b.tok.tag
	switch {
	case t.is(formatting):
		b.adopt(t)
		return true
	case t.is(heading):
		if i := b.findClass(heading, anyScope); i >= 0 {
			b.popThrough(i)
		}
		return true
	}
	switch t {
	case PTag:
		if b.find(PTag, buttonScope) < 0 {
			b.implied(PTag)
		}
		b.closeIn(PTag, buttonScope)
	case BodyTag, HTMLTag:
		if b.find(BodyTag, anyScope) < 0 {
			return true
		}
		b.mode = afterBody
		return t == BodyTag
	case FormTag:
		b.formEnd()
	case LiTag:
		b.closeIn(LiTag, listScope)
	case AppletTag, MarqueeTag, ObjectTag:
		if b.closeIn(t, anyScope) {
			b.deactivate()
		}
	case BrTag:
		b.tok.kind = startToken
		return false
	case TemplateTag:
		return b.inHead()
	case DdTag, DtTag, ButtonTag, PreTag, ListingTag, SelectTag:
		b.closeIn(t, anyScope)
	default:
		if t.is(endsParagraph) {
			b.closeIn(t, anyScope)
			return true
		}
		b.closeOther()
	}
	return true
}

func (b *builder) formEnd() {
	if b.opened[TemplateTag] > 0 {
		b.closeIn(FormTag, anyScope)
		return
	}
	form, i := b.form, b.find(FormTag, anyScope)
	b.form = None
	if form == None || i < 0 || b.open[i].node != form {
		return
	}
	if b.closeImplied(NoTag); i == len(b.open)-1 {
		b.popThrough(i)
		return
	}
	b.removeOpen(i)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "slices"

import "strings"

// mode is an insertion mode of the standard: what a token means depends on
// what has been read before it.
type mode uint8

const (
	initial mode = iota
	beforeHTML
	beforeHead
	inHead
	afterHead
	inBody
	inTable
	inCaption
	inColumnGroup
	inTableBody
	inRow
	inCell
	inTemplate
	afterBody
	inFrameset
	afterFrameset
	afterAfterBody
	afterAfterFrameset
)

// step applies the current token in a mode, and reports false if the token is
// to be looked at again in the mode that was changed to.
func (b *builder) step(m mode) bool {
	switch m {
	case inBody:
		return b.inBody()
	case initial:
		return b.initial()
	case beforeHTML:
		return b.beforeHTML()
	case beforeHead:
		return b.beforeHead()
	case inHead:
		return b.inHead()
	case afterHead:
		return b.afterHead()
	case inTable:
		return b.inTable()
	case inCaption:
		return b.inCaption()
	case inColumnGroup:
		return b.inColumnGroup()
	case inTableBody:
		return b.inTableBody()
	case inRow:
		return b.inRow()
	case inCell:
		return b.inCell()
	case inTemplate:
		return b.inTemplate()
	case afterBody, afterAfterBody:
		return b.afterBody()
	case inFrameset, afterFrameset, afterAfterFrameset:
		return b.inFrameset()
	}
	return true
}

// space is the white space of HTML.
const space = " \t\r\n\f"

// skipSpace takes white space off the start of the current text, and reports
// whether that was all of it.
func (b *builder) skipSpace() bool {
	t := &b.tok
	rest := strings.TrimLeft(t.text, space)
	t.start += len(t.text) - len(rest)
	t.text = rest
	return rest == ""
}

// addSpace moves white space from the start of the current text into the page,
// and reports whether that was all of it.
func (b *builder) addSpace() bool {
	start, text := b.tok.start, b.tok.text
	all := b.skipSpace()
	b.text(b.decode(text[:b.tok.start-start], decodeText), start, b.tok.start)
	return all
}

// closeTemplate ends the innermost open template.
func (b *builder) closeTemplate() {
	if b.opened[TemplateTag] == 0 {
		return
	}
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].isHTML(TemplateTag) {
			b.popThrough(i)
			break
		}
	}
	b.deactivate()
	b.templates = b.templates[:len(b.templates)-1]
	b.resetMode()
}

// resetMode sets the mode that fits the open elements.
func (b *builder) resetMode() {
	for _, v := range slices.Backward(b.open) {
		if v.role&foreignElement != 0 {
			continue
		}
		switch v.tag {
		case TdTag, ThTag:
			b.mode = inCell
		case TrTag:
			b.mode = inRow
		case TbodyTag, TheadTag, TfootTag:
			b.mode = inTableBody
		case CaptionTag:
			b.mode = inCaption
		case ColgroupTag:
			b.mode = inColumnGroup
		case TableTag:
			b.mode = inTable
		case TemplateTag:
			b.mode = b.templates[len(b.templates)-1]
		case HeadTag:
			b.mode = inHead
		case BodyTag:
			b.mode = inBody
		case FramesetTag:
			b.mode = inFrameset
		case HTMLTag:
			b.mode = afterHead
		default:
			continue
		}
		return
	}
}

func (b *builder) inTemplate() bool {
	next := inBody
	switch b.tok.kind {
	case textToken, doctypeToken:
		return b.inBody()
	case startToken:
		switch b.tok.tag {
		case CaptionTag, ColgroupTag, TbodyTag, TfootTag, TheadTag:
			next = inTable
		case ColTag:
			next = inColumnGroup
		case TrTag:
			next = inTableBody
		case TdTag, ThTag:
			next = inRow
		default:
			if b.tok.tag.is(inHeadTag) {
				return b.inHead()
			}
		}
		b.templates[len(b.templates)-1] = next
		b.mode = next
		return false
	case endToken:
		if b.tok.tag == TemplateTag {
			b.closeTemplate()
		}
	}
	return true
}

// afterBody takes what follows "</body>" and "</html>": it goes into the body
// all the same.
func (b *builder) afterBody() bool {
	switch b.tok.kind {
	case doctypeToken, eofToken:
		return true
	case textToken:
		if strings.TrimLeft(b.tok.text, space) == "" {
			return b.inBody()
		}
	case startToken:
		if b.tok.tag == HTMLTag {
			return b.inBody()
		}
	case endToken:
		if b.tok.tag == HTMLTag && b.mode == afterBody {
			b.mode = afterAfterBody
			return true
		}
	}
	b.mode = inBody
	return false
}

// inFrameset takes what stands in and after a frameset: of text, white space
// is all that stays.
func (b *builder) inFrameset() bool {
	switch b.tok.kind {
	case startToken:
		switch {
		case b.tok.tag == HTMLTag:
			return b.inBody()
		case b.tok.tag == NoframesTag:
			return b.inHead()
		case b.tok.tag == FramesetTag && b.mode == inFrameset:
			b.element()
		case b.tok.tag == FrameTag && b.mode == inFrameset:
			b.leaf()
		}
	case endToken:
		switch {
		case b.tok.tag == FramesetTag && b.mode == inFrameset && b.top().tag != HTMLTag:
			b.pop()
			if b.top().tag != FramesetTag {
				b.mode = afterFrameset
			}
		case b.tok.tag == HTMLTag && b.mode == afterFrameset:
			b.mode = afterAfterFrameset
		}
	}
	return true
}

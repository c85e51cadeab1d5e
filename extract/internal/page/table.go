// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

func (b *builder) inTable() bool {
	switch b.tok.kind {
	case doctypeToken:
		return true
	case textToken:
		if b.top().is(tablePart) && strings.Trim(b.tok.text, space+"\x00") == "" {
			b.text(b.decode(b.tok.text, decodeText), b.tok.start, b.tok.stop)
			return true
		}
	case startToken:
		if done, known := b.tableStart(); known {
			return done
		}
	case endToken:
		switch b.tok.tag {
		case TableTag:
			if b.closeIn(TableTag, tableScope) {
				b.resetMode()
			}
			return true
		case BodyTag, CaptionTag, ColTag, ColgroupTag, HTMLTag, TbodyTag, TdTag, TfootTag, ThTag, TheadTag, TrTag:
			return true
		case TemplateTag:
			b.closeTemplate()
			return true
		}
	case eofToken:
		return true
	}
	b.foster = true
	done := b.inBody()
	b.foster = false
	return done
}

// tableStart takes the start tags that may stand in a table.
func (b *builder) tableStart() (done, known bool) {
	switch t := b.tok.tag; t {
	case CaptionTag:
		b.closeToTable(TableTag)
		b.active = append(b.active, marker)
		b.element()
		b.mode = inCaption
	case ColgroupTag:
		b.closeToTable(TableTag)
		b.element()
		b.mode = inColumnGroup
	case ColTag:
		b.closeToTable(TableTag)
		b.implied(ColgroupTag)
		b.mode = inColumnGroup
		return false, true
	case TbodyTag, TfootTag, TheadTag:
		b.closeToTable(TableTag)
		b.element()
		b.mode = inTableBody
	case TdTag, ThTag, TrTag:
		b.closeToTable(TableTag)
		b.implied(TbodyTag)
		b.mode = inTableBody
		return false, true
	case TableTag:
		if !b.closeIn(TableTag, tableScope) {
			return true, true
		}
		b.resetMode()
		return false, true
	case StyleTag, ScriptTag, TemplateTag:
		return b.inHead(), true
	case InputTag:
		if !strings.EqualFold(b.tokenAttr("type"), "hidden") {
			return false, false
		}
		b.leaf()
	case FormTag:
		if b.opened[TemplateTag] == 0 && b.form == None {
			b.form = b.element()
			b.pop()
		}
	default:
		return false, false
	}
	return true, true
}

func (b *builder) inCaption() bool {
	t := b.tok.tag
	switch b.tok.kind {
	case startToken:
		switch t {
		case CaptionTag, ColTag, ColgroupTag, TbodyTag, TdTag, TfootTag, ThTag, TheadTag, TrTag:
			return !b.closeCaption()
		}
	case endToken:
		switch t {
		case CaptionTag:
			b.closeCaption()
			return true
		case TableTag:
			return !b.closeCaption()
		case BodyTag, ColTag, ColgroupTag, HTMLTag, TbodyTag, TdTag, TfootTag, ThTag, TheadTag, TrTag:
			return true
		}
	}
	return b.inBody()
}

func (b *builder) closeCaption() bool {
	if !b.closeIn(CaptionTag, tableScope) {
		return false
	}
	b.deactivate()
	b.mode = inTable
	return true
}

func (b *builder) inColumnGroup() bool {
	switch b.tok.kind {
	case doctypeToken, eofToken:
		return true
	case textToken:
		if b.addSpace() {
			return true
		}
	case startToken:
		switch b.tok.tag {
		case HTMLTag:
			return b.inBody()
		case ColTag:
			b.leaf()
			return true
		case TemplateTag:
			return b.inHead()
		}
	case endToken:
		switch b.tok.tag {
		case ColgroupTag:
			if b.top().isHTML(ColgroupTag) {
				b.pop()
				b.mode = inTable
			}
			return true
		case ColTag:
			return true
		case TemplateTag:
			b.closeTemplate()
			return true
		}
	}
	if !b.top().isHTML(ColgroupTag) {
		return true
	}
	b.popTo(len(b.open) - 1)
	b.mode = inTable
	return false
}

func (b *builder) inTableBody() bool {
	t := b.tok.tag
	switch b.tok.kind {
	case startToken:
		switch t {
		case TrTag:
			b.closeToTable(TbodyTag, TfootTag, TheadTag)
			b.element()
			b.mode = inRow
			return true
		case TdTag, ThTag:
			b.closeToTable(TbodyTag, TfootTag, TheadTag)
			b.implied(TrTag)
			b.mode = inRow
			return false
		case CaptionTag, ColTag, ColgroupTag, TbodyTag, TfootTag, TheadTag:
			return !b.closeTableBody()
		}
	case endToken:
		switch t {
		case TbodyTag, TfootTag, TheadTag:
			if b.find(t, tableScope) >= 0 {
				b.closeToTable(TbodyTag, TfootTag, TheadTag)
				b.pop()
				b.mode = inTable
			}
			return true
		case TableTag:
			return !b.closeTableBody()
		case BodyTag, CaptionTag, ColTag, ColgroupTag, HTMLTag, TdTag, ThTag, TrTag:
			return true
		}
	}
	return b.inTable()
}

// closeTableBody ends the open group of rows, and reports whether there is one.
func (b *builder) closeTableBody() bool {
	if b.find(TbodyTag, tableScope) < 0 && b.find(TheadTag, tableScope) < 0 && b.find(TfootTag, tableScope) < 0 {
		return false
	}
	b.closeToTable(TbodyTag, TfootTag, TheadTag)
	b.popTo(len(b.open) - 1)
	b.mode = inTable
	return true
}

func (b *builder) inRow() bool {
	t := b.tok.tag
	switch b.tok.kind {
	case startToken:
		switch t {
		case TdTag, ThTag:
			b.closeToTable(TrTag)
			b.element()
			b.active = append(b.active, marker)
			b.mode = inCell
			return true
		case CaptionTag, ColTag, ColgroupTag, TbodyTag, TfootTag, TheadTag, TrTag:
			return !b.closeRow()
		}
	case endToken:
		switch t {
		case TrTag:
			b.closeRow()
			return true
		case TableTag:
			return !b.closeRow()
		case TbodyTag, TfootTag, TheadTag:
			return b.find(t, tableScope) < 0 || !b.closeRow()
		case BodyTag, CaptionTag, ColTag, ColgroupTag, HTMLTag, TdTag, ThTag:
			return true
		}
	}
	return b.inTable()
}

// closeRow ends the open row, and reports whether there is one.
func (b *builder) closeRow() bool {
	if b.find(TrTag, tableScope) < 0 {
		return false
	}
	b.closeToTable(TrTag)
	b.pop()
	b.mode = inTableBody
	return true
}

func (b *builder) inCell() bool {
	t := b.tok.tag
	switch b.tok.kind {
	case startToken:
		switch t {
		case CaptionTag, ColTag, ColgroupTag, TbodyTag, TdTag, TfootTag, ThTag, TheadTag, TrTag:
			return !b.closeCell()
		}
	case endToken:
		switch t {
		case TdTag, ThTag:
			if b.closeIn(t, tableScope) {
				b.deactivate()
				b.mode = inRow
			}
			return true
		case BodyTag, CaptionTag, ColTag, ColgroupTag, HTMLTag:
			return true
		case TableTag, TbodyTag, TfootTag, TheadTag, TrTag:
			return b.find(t, tableScope) < 0 || !b.closeCell()
		}
	}
	return b.inBody()
}

// closeCell ends the open cell, and reports whether there is one.
func (b *builder) closeCell() bool {
	if !b.closeIn(TdTag, tableScope) && !b.closeIn(ThTag, tableScope) {
		return false
	}
	b.deactivate()
	b.mode = inRow
	return true
}

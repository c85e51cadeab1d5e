// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isRawText reports whether an element's content is not markup and not shown.
func isRawText(t Tag) bool {
	switch t {
	case ScriptTag, StyleTag, NoscriptTag, TemplateTag, IframeTag, NoembedTag, NoframesTag, XmpTag:
		return true
	}
	return false
}

// neverShown reports whether browsers show nothing of an element's text.
func neverShown(t Tag) bool {
	switch t {
	case HeadTag, TitleTag, ScriptTag, StyleTag, NoscriptTag, TemplateTag, IframeTag, NoembedTag, NoframesTag, DatalistTag, RpTag:
		return true
	}
	return false
}

// hides reports whether element i hides its content.
func (p *Page) hides(i int32) bool {
	if neverShown(p.Nodes[i].Tag) {
		return true
	}
	for _, a := range p.NodeAttrs(i) {
		switch a.Name {
		case "hidden":
			return a.Value != "until-found"
		case "aria-hidden":
			if a.Value == "true" {
				return true
			}
		case "style":
			if hidingStyle(a.Value) {
				return true
			}
		}
	}
	return false
}

// hidingStyle reports whether inline style says display:none or visibility:hidden.
func hidingStyle(style string) bool {
	for decl := range strings.SplitSeq(style, ";") {
		name, value, _ := strings.Cut(decl, ":")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		switch {
		case strings.EqualFold(name, "display"):
			if len(value) >= 4 && strings.EqualFold(value[:4], "none") {
				return true
			}
		case strings.EqualFold(name, "visibility"):
			if len(value) >= 6 && strings.EqualFold(value[:6], "hidden") {
				return true
			}
		}
	}
	return false
}

// IsBlock reports whether browsers begin a new line before and after the
// element: CSS display block, list-item, table and its parts by default.
func (t Tag) IsBlock() bool {
	switch t {
	case HtmlTag, BodyTag, AddressTag, ArticleTag, AsideTag, BlockquoteTag, CenterTag, DdTag, DetailsTag, DialogTag, DirTag,
		DivTag, DlTag, DtTag, FieldsetTag, FigcaptionTag, FigureTag, FooterTag, FormTag, H1Tag, H2Tag, H3Tag, H4Tag, H5Tag,
		H6Tag, HeaderTag, HgroupTag, HrTag, LegendTag, LiTag, ListingTag, MainTag, MenuTag, NavTag, OlTag, OptgroupTag,
		OptionTag, PTag, PlaintextTag, PreTag, SearchTag, SectionTag, SummaryTag, TableTag, CaptionTag, ColgroupTag, ColTag,
		TbodyTag, TheadTag, TfootTag, TrTag, TdTag, ThTag, UlTag, XmpTag:
		return true
	}
	return false
}

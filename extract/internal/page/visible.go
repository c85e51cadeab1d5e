// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isRawText reports whether an element's content is neither markup nor shown
// text.
func isRawText(t Tag) bool {
	switch t {
	case ScriptTag, StyleTag, NoscriptTag, IframeTag, NoembedTag, NoframesTag:
		return true
	}
	return false
}

// neverShown reports whether browsers show nothing of an element's text as
// text of the page. The content of textarea, audio, video and canvas is what
// a control holds and what older browsers show.
func neverShown(t Tag) bool {
	switch t {
	case HeadTag, TitleTag, ScriptTag, StyleTag, NoscriptTag, TemplateTag, IframeTag, NoembedTag, NoframesTag, DatalistTag,
		RpTag, TextareaTag, AudioTag, VideoTag, CanvasTag, InputTag, DescTag, DefsTag, MetadataTag, SymbolTag, AnnotationTag,
		AnnotationXMLTag:
		return true
	}
	return false
}

// Flags of a node on its own, from which those of its subtree follow.
const (
	ownNever Flags = 1 << (iota + 12) // of a kind that is never shown
	ownStyle                          // hidden by an attribute
	isOpen                            // on the stack of open elements
	ownMask  = ownNever | ownStyle
)

// ownFlags returns what an element and its attributes say about its being
// shown.
func ownFlags(t Tag, attrs []Attr) Flags {
	var f Flags
	switch {
	case t == TemplateTag && hasAttr(attrs, "shadowrootmode"): // shown in place of the element's content
	case neverShown(t):
		f = ownNever
	case t == DialogTag && !hasAttr(attrs, "open"):
		f = ownStyle
	}
	for i := range attrs {
		if hidesIt(&attrs[i]) {
			f |= ownStyle
		}
	}
	return f
}

func hasAttr(attrs []Attr, name string) bool {
	_, ok := findAttr(attrs, name)
	return ok
}

// hidesIt reports whether an attribute hides its element.
func hidesIt(a *Attr) bool {
	switch a.Name {
	case "style":
		return hidingStyle(a.Value)
	case "hidden":
		return !strings.EqualFold(a.Value, "until-found")
	case "aria-hidden":
		return strings.EqualFold(a.Value, "true")
	case "popover":
		return true
	}
	return false
}

// inherit returns the flags of a node that follow from its own and from those
// of its parent.
func inherit(own, parent Flags) Flags {
	never := own&ownNever != 0 || parent&(Hidden|StyleHidden) == Hidden
	switch {
	case never:
		return Hidden
	case own&ownStyle != 0 || parent&Hidden != 0:
		return Hidden | StyleHidden
	}
	return 0
}

// hidingStyle reports whether inline style says display:none or visibility:hidden.
func hidingStyle(style string) bool {
	for decl := range strings.SplitSeq(style, ";") {
		name, value, ok := strings.Cut(decl, ":")
		if !ok {
			continue
		}
		switch name = strings.Trim(name, space); {
		case strings.EqualFold(name, "display"):
			if hasKeyword(value, "none") {
				return true
			}
		case strings.EqualFold(name, "visibility"):
			if hasKeyword(value, "hidden") {
				return true
			}
		}
	}
	return false
}

// hasKeyword reports whether the value of a declaration is the keyword, with
// or without "!important".
func hasKeyword(value, keyword string) bool {
	value = strings.Trim(value, space)
	if len(value) < len(keyword) || !strings.EqualFold(value[:len(keyword)], keyword) {
		return false
	}
	rest := strings.TrimLeft(value[len(keyword):], space)
	return rest == "" || rest[0] == '!'
}

// isBlank reports whether text is white space alone, no-break spaces included.
func isBlank(s string) bool {
	for i := 0; i < len(s); {
		n := spaceLen(s, i)
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// IsBlock reports whether browsers begin a new line before and after the
// element: CSS display block, list-item, table and its parts by default.
func (t Tag) IsBlock() bool {
	switch t {
	case HTMLTag, BodyTag, AddressTag, ArticleTag, AsideTag, BlockquoteTag, CenterTag, DdTag, DetailsTag, DialogTag, DirTag,
		DivTag, DlTag, DtTag, FieldsetTag, FigcaptionTag, FigureTag, FooterTag, FormTag, H1Tag, H2Tag, H3Tag, H4Tag, H5Tag,
		H6Tag, HeaderTag, HgroupTag, HrTag, LegendTag, LiTag, ListingTag, MainTag, MenuTag, NavTag, OlTag, OptgroupTag,
		OptionTag, PTag, PlaintextTag, PreTag, SearchTag, SectionTag, SummaryTag, TableTag, CaptionTag, ColgroupTag, ColTag,
		TbodyTag, TheadTag, TfootTag, TrTag, TdTag, ThTag, UlTag, XmpTag:
		return true
	}
	return false
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// class is a set of facts that the tree builder keeps about a tag.
type class uint16

const (
	// special elements end the search for an element to close.
	special class = 1 << iota
	// formatting elements are opened again in the block after the one that
	// closed them.
	formatting
	// scoping elements shield those outside from end tags inside.
	scoping
	// impliedEnd marks elements whose end tag may be left out.
	impliedEnd
	// endsParagraph marks elements that end an open paragraph and open a
	// block.
	endsParagraph
	// void elements have no content.
	void
	// inHeadTag marks elements that belong into the head wherever they stand.
	inHeadTag
	// tablePart marks those that hold rows and cells but no text.
	tablePart
	// heading marks h1 to h6.
	heading
	// breakout marks elements that end SVG and MathML content.
	breakout
)

// classes holds the sets of each tag, after the WHATWG HTML standard, section
// "Parsing HTML documents".
var classes = classTable()

func classTable() (t [numTags]class) {
	set := func(c class, tags ...Tag) {
		for _, tag := range tags {
			t[tag] |= c
		}
	}
	set(special, AddressTag, AppletTag, AreaTag, ArticleTag, AsideTag, BaseTag, BasefontTag, BgsoundTag, BlockquoteTag, BodyTag,
		BrTag, ButtonTag, CaptionTag, CenterTag, ColTag, ColgroupTag, DdTag, DetailsTag, DirTag, DivTag, DlTag, DtTag, EmbedTag,
		FieldsetTag, FigcaptionTag, FigureTag, FooterTag, FormTag, FrameTag, FramesetTag, H1Tag, H2Tag, H3Tag, H4Tag, H5Tag,
		H6Tag, HeadTag, HeaderTag, HgroupTag, HrTag, HTMLTag, IframeTag, ImgTag, InputTag, KeygenTag, LiTag, LinkTag, ListingTag,
		MainTag, MarqueeTag, MenuTag, MetaTag, NavTag, NoembedTag, NoframesTag, NoscriptTag, ObjectTag, OlTag, PTag, ParamTag,
		PlaintextTag, PreTag, ScriptTag, SearchTag, SectionTag, SelectTag, SourceTag, StyleTag, SummaryTag, TableTag, TbodyTag,
		TdTag, TemplateTag, TextareaTag, TfootTag, ThTag, TheadTag, TitleTag, TrTag, TrackTag, UlTag, WbrTag, XmpTag)
	set(formatting, ATag, BTag, BigTag, CodeTag, EmTag, FontTag, ITag, NobrTag, STag, SmallTag, StrikeTag, StrongTag, TtTag, UTag)
	set(scoping, AppletTag, CaptionTag, HTMLTag, TableTag, TdTag, ThTag, MarqueeTag, ObjectTag, TemplateTag, SelectTag)
	set(impliedEnd, DdTag, DtTag, LiTag, OptgroupTag, OptionTag, PTag, RbTag, RpTag, RtTag, RtcTag)
	set(endsParagraph, AddressTag, ArticleTag, AsideTag, BlockquoteTag, CenterTag, DetailsTag, DialogTag, DirTag, DivTag, DlTag,
		FieldsetTag, FigcaptionTag, FigureTag, FooterTag, HeaderTag, HgroupTag, MainTag, MenuTag, NavTag, OlTag, PTag, SearchTag,
		SectionTag, SummaryTag, UlTag)
	set(void, AreaTag, BaseTag, BasefontTag, BgsoundTag, BrTag, ColTag, EmbedTag, FrameTag, HrTag, ImageTag, ImgTag, InputTag,
		KeygenTag, LinkTag, MetaTag, ParamTag, SourceTag, TrackTag, WbrTag)
	set(inHeadTag, BaseTag, BasefontTag, BgsoundTag, LinkTag, MetaTag, NoframesTag, ScriptTag, StyleTag, TemplateTag, TitleTag)
	set(tablePart, TableTag, TbodyTag, TfootTag, TheadTag, TrTag)
	set(heading, H1Tag, H2Tag, H3Tag, H4Tag, H5Tag, H6Tag)
	set(breakout, BTag, BigTag, BlockquoteTag, BodyTag, BrTag, CenterTag, CodeTag, DdTag, DivTag, DlTag, DtTag, EmTag, EmbedTag,
		H1Tag, H2Tag, H3Tag, H4Tag, H5Tag, H6Tag, HeadTag, HrTag, ITag, ImgTag, LiTag, ListingTag, MenuTag, MetaTag, NobrTag,
		OlTag, PTag, PreTag, RubyTag, STag, SmallTag, SpanTag, StrongTag, StrikeTag, SubTag, SupTag, TableTag, TtTag, UTag, UlTag,
		VarTag)
	return t
}

// is reports whether the tag is in one of the sets.
func (t Tag) is(c class) bool { return classes[t]&c != 0 }

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// Tag is an element's name.
type Tag uint8

// The tags that some rule or the tree builder knows, after the WHATWG HTML
// standard, section "Elements", with the obsolete ones that pages still use.
const (
	NoTag Tag = iota
	// OtherTag is an element with a name that is not in this list.
	OtherTag
	HTMLTag
	HeadTag
	BodyTag
	TitleTag
	BaseTag
	LinkTag
	MetaTag
	StyleTag
	ScriptTag
	NoscriptTag
	TemplateTag
	ATag
	AbbrTag
	AcronymTag
	AddressTag
	AppletTag
	AreaTag
	ArticleTag
	AsideTag
	AudioTag
	BTag
	BdiTag
	BdoTag
	BigTag
	BlinkTag
	BlockquoteTag
	BrTag
	ButtonTag
	CanvasTag
	CaptionTag
	CenterTag
	CiteTag
	CodeTag
	ColTag
	ColgroupTag
	DataTag
	DatalistTag
	DdTag
	DelTag
	DetailsTag
	DfnTag
	DialogTag
	DirTag
	DivTag
	DlTag
	DtTag
	EmTag
	EmbedTag
	FieldsetTag
	FigcaptionTag
	FigureTag
	FontTag
	FooterTag
	FormTag
	FrameTag
	FramesetTag
	H1Tag
	H2Tag
	H3Tag
	H4Tag
	H5Tag
	H6Tag
	HeaderTag
	HgroupTag
	HrTag
	ITag
	IframeTag
	ImageTag
	ImgTag
	InputTag
	InsTag
	KbdTag
	KeygenTag
	LabelTag
	LegendTag
	LiTag
	ListingTag
	MainTag
	MapTag
	MarkTag
	MarqueeTag
	MathTag
	MenuTag
	MenuitemTag
	MeterTag
	NavTag
	NobrTag
	NoembedTag
	NoframesTag
	ObjectTag
	OlTag
	OptgroupTag
	OptionTag
	OutputTag
	PTag
	ParamTag
	PictureTag
	PlaintextTag
	PreTag
	ProgressTag
	QTag
	RbTag
	RpTag
	RtTag
	RtcTag
	RubyTag
	STag
	SampTag
	SearchTag
	SectionTag
	SelectTag
	SlotTag
	SmallTag
	SourceTag
	SpanTag
	StrikeTag
	StrongTag
	SubTag
	SummaryTag
	SupTag
	SvgTag
	TableTag
	TbodyTag
	TdTag
	TextareaTag
	TfootTag
	ThTag
	TheadTag
	TimeTag
	TrTag
	TrackTag
	TtTag
	UTag
	UlTag
	VarTag
	VideoTag
	WbrTag
	XmpTag
	AmpImgTag
	AmpVideoTag
	AmpYoutubeTag
	AmpTwitterTag
	AmpInstagramTag
	AmpFacebookTag
	AmpIframeTag
	AmpAdTag
	// Elements of MathML and SVG that the tree builder treats in a way of
	// their own, or whose text is not shown.
	BasefontTag
	BgsoundTag
	MiTag
	MnTag
	MoTag
	MsTag
	MtextTag
	MglyphTag
	MalignmarkTag
	AnnotationXMLTag
	AnnotationTag
	ForeignObjectTag
	DescTag
	DefsTag
	MetadataTag
	SymbolTag
	numTags
)

var tagNames = [numTags]string{
	OtherTag:         "?",
	HTMLTag:          "html",
	HeadTag:          "head",
	BodyTag:          "body",
	TitleTag:         "title",
	BaseTag:          "base",
	LinkTag:          "link",
	MetaTag:          "meta",
	StyleTag:         "style",
	ScriptTag:        "script",
	NoscriptTag:      "noscript",
	TemplateTag:      "template",
	ATag:             "a",
	AbbrTag:          "abbr",
	AcronymTag:       "acronym",
	AddressTag:       "address",
	AppletTag:        "applet",
	AreaTag:          "area",
	ArticleTag:       "article",
	AsideTag:         "aside",
	AudioTag:         "audio",
	BTag:             "b",
	BdiTag:           "bdi",
	BdoTag:           "bdo",
	BigTag:           "big",
	BlinkTag:         "blink",
	BlockquoteTag:    "blockquote",
	BrTag:            "br",
	ButtonTag:        "button",
	CanvasTag:        "canvas",
	CaptionTag:       "caption",
	CenterTag:        "center",
	CiteTag:          "cite",
	CodeTag:          "code",
	ColTag:           "col",
	ColgroupTag:      "colgroup",
	DataTag:          "data",
	DatalistTag:      "datalist",
	DdTag:            "dd",
	DelTag:           "del",
	DetailsTag:       "details",
	DfnTag:           "dfn",
	DialogTag:        "dialog",
	DirTag:           "dir",
	DivTag:           "div",
	DlTag:            "dl",
	DtTag:            "dt",
	EmTag:            "em",
	EmbedTag:         "embed",
	FieldsetTag:      "fieldset",
	FigcaptionTag:    "figcaption",
	FigureTag:        "figure",
	FontTag:          "font",
	FooterTag:        "footer",
	FormTag:          "form",
	FrameTag:         "frame",
	FramesetTag:      "frameset",
	H1Tag:            "h1",
	H2Tag:            "h2",
	H3Tag:            "h3",
	H4Tag:            "h4",
	H5Tag:            "h5",
	H6Tag:            "h6",
	HeaderTag:        "header",
	HgroupTag:        "hgroup",
	HrTag:            "hr",
	ITag:             "i",
	IframeTag:        "iframe",
	ImageTag:         "image",
	ImgTag:           "img",
	InputTag:         "input",
	InsTag:           "ins",
	KbdTag:           "kbd",
	KeygenTag:        "keygen",
	LabelTag:         "label",
	LegendTag:        "legend",
	LiTag:            "li",
	ListingTag:       "listing",
	MainTag:          "main",
	MapTag:           "map",
	MarkTag:          "mark",
	MarqueeTag:       "marquee",
	MathTag:          "math",
	MenuTag:          "menu",
	MenuitemTag:      "menuitem",
	MeterTag:         "meter",
	NavTag:           "nav",
	NobrTag:          "nobr",
	NoembedTag:       "noembed",
	NoframesTag:      "noframes",
	ObjectTag:        "object",
	OlTag:            "ol",
	OptgroupTag:      "optgroup",
	OptionTag:        "option",
	OutputTag:        "output",
	PTag:             "p",
	ParamTag:         "param",
	PictureTag:       "picture",
	PlaintextTag:     "plaintext",
	PreTag:           "pre",
	ProgressTag:      "progress",
	QTag:             "q",
	RbTag:            "rb",
	RpTag:            "rp",
	RtTag:            "rt",
	RtcTag:           "rtc",
	RubyTag:          "ruby",
	STag:             "s",
	SampTag:          "samp",
	SearchTag:        "search",
	SectionTag:       "section",
	SelectTag:        "select",
	SlotTag:          "slot",
	SmallTag:         "small",
	SourceTag:        "source",
	SpanTag:          "span",
	StrikeTag:        "strike",
	StrongTag:        "strong",
	SubTag:           "sub",
	SummaryTag:       "summary",
	SupTag:           "sup",
	SvgTag:           "svg",
	TableTag:         "table",
	TbodyTag:         "tbody",
	TdTag:            "td",
	TextareaTag:      "textarea",
	TfootTag:         "tfoot",
	ThTag:            "th",
	TheadTag:         "thead",
	TimeTag:          "time",
	TrTag:            "tr",
	TrackTag:         "track",
	TtTag:            "tt",
	UTag:             "u",
	UlTag:            "ul",
	VarTag:           "var",
	VideoTag:         "video",
	WbrTag:           "wbr",
	XmpTag:           "xmp",
	AmpImgTag:        "amp-img",
	AmpVideoTag:      "amp-video",
	AmpYoutubeTag:    "amp-youtube",
	AmpTwitterTag:    "amp-twitter",
	AmpInstagramTag:  "amp-instagram",
	AmpFacebookTag:   "amp-facebook",
	AmpIframeTag:     "amp-iframe",
	AmpAdTag:         "amp-ad",
	BasefontTag:      "basefont",
	BgsoundTag:       "bgsound",
	MiTag:            "mi",
	MnTag:            "mn",
	MoTag:            "mo",
	MsTag:            "ms",
	MtextTag:         "mtext",
	MglyphTag:        "mglyph",
	MalignmarkTag:    "malignmark",
	AnnotationXMLTag: "annotation-xml",
	AnnotationTag:    "annotation",
	ForeignObjectTag: "foreignobject",
	DescTag:          "desc",
	DefsTag:          "defs",
	MetadataTag:      "metadata",
	SymbolTag:        "symbol",
}

// String returns the element's name in lower case.
func (t Tag) String() string { return tagNames[t] }

// tagOf returns the tag for a name in lower case.
func tagOf(name string) Tag {
	switch name {
	case "html":
		return HTMLTag
	case "head":
		return HeadTag
	case "body":
		return BodyTag
	case "title":
		return TitleTag
	case "base":
		return BaseTag
	case "link":
		return LinkTag
	case "meta":
		return MetaTag
	case "style":
		return StyleTag
	case "script":
		return ScriptTag
	case "noscript":
		return NoscriptTag
	case "template":
		return TemplateTag
	case "a":
		return ATag
	case "abbr":
		return AbbrTag
	case "acronym":
		return AcronymTag
	case "address":
		return AddressTag
	case "applet":
		return AppletTag
	case "area":
		return AreaTag
	case "article":
		return ArticleTag
	case "aside":
		return AsideTag
	case "audio":
		return AudioTag
	case "b":
		return BTag
	case "bdi":
		return BdiTag
	case "bdo":
		return BdoTag
	case "big":
		return BigTag
	case "blink":
		return BlinkTag
	case "blockquote":
		return BlockquoteTag
	case "br":
		return BrTag
	case "button":
		return ButtonTag
	case "canvas":
		return CanvasTag
	case "caption":
		return CaptionTag
	case "center":
		return CenterTag
	case "cite":
		return CiteTag
	case "code":
		return CodeTag
	case "col":
		return ColTag
	case "colgroup":
		return ColgroupTag
	case "data":
		return DataTag
	case "datalist":
		return DatalistTag
	case "dd":
		return DdTag
	case "del":
		return DelTag
	case "details":
		return DetailsTag
	case "dfn":
		return DfnTag
	case "dialog":
		return DialogTag
	case "dir":
		return DirTag
	case "div":
		return DivTag
	case "dl":
		return DlTag
	case "dt":
		return DtTag
	case "em":
		return EmTag
	case "embed":
		return EmbedTag
	case "fieldset":
		return FieldsetTag
	case "figcaption":
		return FigcaptionTag
	case "figure":
		return FigureTag
	case "font":
		return FontTag
	case "footer":
		return FooterTag
	case "form":
		return FormTag
	case "frame":
		return FrameTag
	case "frameset":
		return FramesetTag
	case "h1":
		return H1Tag
	case "h2":
		return H2Tag
	case "h3":
		return H3Tag
	case "h4":
		return H4Tag
	case "h5":
		return H5Tag
	case "h6":
		return H6Tag
	case "header":
		return HeaderTag
	case "hgroup":
		return HgroupTag
	case "hr":
		return HrTag
	case "i":
		return ITag
	case "iframe":
		return IframeTag
	case "image":
		return ImageTag
	case "img":
		return ImgTag
	case "input":
		return InputTag
	case "ins":
		return InsTag
	case "kbd":
		return KbdTag
	case "keygen":
		return KeygenTag
	case "label":
		return LabelTag
	case "legend":
		return LegendTag
	case "li":
		return LiTag
	case "listing":
		return ListingTag
	case "main":
		return MainTag
	case "map":
		return MapTag
	case "mark":
		return MarkTag
	case "marquee":
		return MarqueeTag
	case "math":
		return MathTag
	case "menu":
		return MenuTag
	case "menuitem":
		return MenuitemTag
	case "meter":
		return MeterTag
	case "nav":
		return NavTag
	case "nobr":
		return NobrTag
	case "noembed":
		return NoembedTag
	case "noframes":
		return NoframesTag
	case "object":
		return ObjectTag
	case "ol":
		return OlTag
	case "optgroup":
		return OptgroupTag
	case "option":
		return OptionTag
	case "output":
		return OutputTag
	case "p":
		return PTag
	case "param":
		return ParamTag
	case "picture":
		return PictureTag
	case "plaintext":
		return PlaintextTag
	case "pre":
		return PreTag
	case "progress":
		return ProgressTag
	case "q":
		return QTag
	case "rb":
		return RbTag
	case "rp":
		return RpTag
	case "rt":
		return RtTag
	case "rtc":
		return RtcTag
	case "ruby":
		return RubyTag
	case "s":
		return STag
	case "samp":
		return SampTag
	case "search":
		return SearchTag
	case "section":
		return SectionTag
	case "select":
		return SelectTag
	case "slot":
		return SlotTag
	case "small":
		return SmallTag
	case "source":
		return SourceTag
	case "span":
		return SpanTag
	case "strike":
		return StrikeTag
	case "strong":
		return StrongTag
	case "sub":
		return SubTag
	case "summary":
		return SummaryTag
	case "sup":
		return SupTag
	case "svg":
		return SvgTag
	case "table":
		return TableTag
	case "tbody":
		return TbodyTag
	case "td":
		return TdTag
	case "textarea":
		return TextareaTag
	case "tfoot":
		return TfootTag
	case "th":
		return ThTag
	case "thead":
		return TheadTag
	case "time":
		return TimeTag
	case "tr":
		return TrTag
	case "track":
		return TrackTag
	case "tt":
		return TtTag
	case "u":
		return UTag
	case "ul":
		return UlTag
	case "var":
		return VarTag
	case "video":
		return VideoTag
	case "wbr":
		return WbrTag
	case "xmp":
		return XmpTag
	case "amp-img":
		return AmpImgTag
	case "amp-video":
		return AmpVideoTag
	case "amp-youtube":
		return AmpYoutubeTag
	case "amp-twitter":
		return AmpTwitterTag
	case "amp-instagram":
		return AmpInstagramTag
	case "amp-facebook":
		return AmpFacebookTag
	case "amp-iframe":
		return AmpIframeTag
	case "amp-ad":
		return AmpAdTag
	case "basefont":
		return BasefontTag
	case "bgsound":
		return BgsoundTag
	case "mi":
		return MiTag
	case "mn":
		return MnTag
	case "mo":
		return MoTag
	case "ms":
		return MsTag
	case "mtext":
		return MtextTag
	case "mglyph":
		return MglyphTag
	case "malignmark":
		return MalignmarkTag
	case "annotation-xml":
		return AnnotationXMLTag
	case "annotation":
		return AnnotationTag
	case "foreignobject":
		return ForeignObjectTag
	case "desc":
		return DescTag
	case "defs":
		return DefsTag
	case "metadata":
		return MetadataTag
	case "symbol":
		return SymbolTag
	}
	return OtherTag
}

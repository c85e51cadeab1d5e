// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package mainbody finds the story among the text blocks of a page.
package mainbody

import (
	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Block is one part of a page that stands on lines of its own: a run of text
// that no block element and no blank line divides, a table of data, an image
// or an embed.
type Block struct {
	Kind article.BlockKind
	// Level is the rank of a heading or the depth of a list item; else 0.
	Level int
	// Node is the innermost element that holds all of the block; Box is the
	// nearest block element around it. They are the same for an image, an
	// embed and a table.
	Node, Box int32
	// First and Last are the first and last node of the block's content.
	First, Last int32
	// Text is the block's text with white space folded; "\n" stands for a
	// single line break. It is empty for an image and an embed. A table has
	// one line for each row, cells parted by tabs.
	Text string
	// Start and Stop are the range of Page.Src from the first to the last of
	// the block's content; -1 where it is not known.
	Start, Stop int32
	// Place tells which elements stand around the block or in it.
	Place Place
	// Links and Bolds count the bytes of Text, white space aside, that stand
	// in links and in bold print; Size counts all.
	Links, Bolds, Size int32

	near, far cues // what class names and ids say: of the elements next to it, of all around it
	text      int32
	textEnd   int32
	row       int32 // table row around it, or page.None
	story     int32 // innermost article element around it, or 0
	depth     int32 // number of elements around it
}

// Place is a set of facts about the elements around a block.
type Place uint32

// The places.
const (
	InNav Place = 1 << iota
	InAside
	InHeader
	InFooter
	InForm
	InFigure
	InCaption // a figcaption, or the caption of a table
	InList
	InTable
	InQuote // a blockquote
	InArticle
	InMain
	InLink // a link around the whole block
	InButton
	InHeading
	InPre
	InAddress
	InDetails
	InDialog
	InParagraph // a p element
	HasTime     // some of it stands in a time element
	HasButton
	HasItalics
	HasBreak // a single line break stands in it
)

// placeOf says what an element is to its content.
func placeOf(t page.Tag) Place {
	switch t {
	case page.NavTag, page.MenuTag:
		return InNav
	case page.AsideTag:
		return InAside
	case page.HeaderTag:
		return InHeader
	case page.FooterTag:
		return InFooter
	case page.FormTag, page.FieldsetTag:
		return InForm
	case page.FigureTag:
		return InFigure
	case page.FigcaptionTag, page.CaptionTag:
		return InCaption
	case page.LiTag, page.DdTag, page.DtTag:
		return InList
	case page.TableTag:
		return InTable
	case page.BlockquoteTag:
		return InQuote
	case page.ArticleTag:
		return InArticle
	case page.MainTag:
		return InMain
	case page.ATag:
		return InLink
	case page.ButtonTag, page.LabelTag:
		return InButton
	case page.H1Tag, page.H2Tag, page.H3Tag, page.H4Tag, page.H5Tag, page.H6Tag:
		return InHeading
	case page.PreTag, page.ListingTag, page.XmpTag, page.PlaintextTag:
		return InPre
	case page.TimeTag:
		return HasTime
	case page.AddressTag:
		return InAddress
	case page.DetailsTag:
		return InDetails
	case page.DialogTag:
		return InDialog
	case page.PTag:
		return InParagraph
	}
	return 0
}

// Blocks returns the blocks of a page in reading order: all that is shown,
// navigation and small print included.
func Blocks(p *page.Page) []Block {
	r := reader{p: p}
	r.blocks = make([]Block, 0, 32+len(p.Nodes)/8)
	r.buf = make([]byte, 0, 512+len(p.Nodes)*8)
	r.open = make([]element, 1, 64)
	r.open[0] = element{end: int32(len(p.Nodes)), row: page.None}
	r.run.first = page.None
	r.walk()
	text := string(r.buf)
	for i := range r.blocks {
		b := &r.blocks[i]
		b.Text = text[b.text:b.textEnd]
	}
	return r.blocks
}

// reader walks a page and cuts it into blocks.
type reader struct {
	p      *page.Page
	blocks []Block
	buf    []byte    // the text of all blocks
	open   []element // the elements around the current node
	run    run
	media  []Block // images and embeds inside the current run
	names  nameCache
}

// element is an open element with what it passes on to its content.
type element struct {
	node, end int32
	box       int32 // nearest block element, itself included
	boxAt     int32 // its place among the open elements
	table     int32 // the place of the nearest table, or 0
	row       int32
	story     int32
	blocks    int32 // number of blocks before it
	place     Place
	near, far cues
	level     uint8 // rank of the heading, else depth of lists
	bold      bool
	italic    bool
	grid      bool // a table with nothing but short cells so far
}

// run is the text that has been met since the last boundary.
type run struct {
	first, last int32 // text nodes; first is page.None while it is empty
	node        int32 // innermost element around all of it
	text        int32 // where it begins in reader.buf
	space       bool  // white space is due
	breaks      int   // line breaks are due
	indent      int32 // spaces are due in preformatted text
	links       int32
	bolds       int32
	size        int32
	place       Place
}

func (r *reader) walk() {
	nodes := r.p.Nodes
	for i := int32(1); i < int32(len(nodes)); {
		r.p.Pause(int(i))
		r.closeUntil(i)
		n := &nodes[i]
		switch n.Kind {
		case page.Text:
			r.addText(i)
		case page.Element:
			if n.Flags&page.Hidden != 0 {
				i = n.End
				continue
			}
			if r.element(i) {
				i = n.End
				continue
			}
		}
		i++
	}
	r.closeUntil(int32(len(nodes)))
	r.flush()
}

// closeUntil closes the elements that end at or before node i.
func (r *reader) closeUntil(i int32) {
	for len(r.open) > 1 {
		e := &r.open[len(r.open)-1]
		if e.end > i {
			return
		}
		if e.node == e.box {
			r.flush()
			if e.grid {
				r.closeTable(e)
			}
		}
		r.open = r.open[:len(r.open)-1]
	}
}

// element opens element i. It reports whether its content is to be skipped.
func (r *reader) element(i int32) bool {
	n := &r.p.Nodes[i]
	switch n.Tag {
	case page.BrTag:
		if r.run.first != page.None {
			r.run.breaks++
		}
		return true
	case page.ImgTag, page.AmpImgTag, page.ImageTag:
		r.addMedia(i, article.ImageBlock)
		return true
	case page.IframeTag, page.VideoTag, page.AudioTag, page.EmbedTag, page.ObjectTag, page.AmpVideoTag,
		page.AmpYoutubeTag, page.AmpTwitterTag, page.AmpInstagramTag, page.AmpFacebookTag, page.AmpIframeTag:
		r.addMedia(i, article.Embed)
		return true
	case page.SvgTag, page.MathTag, page.SelectTag, page.TextareaTag, page.CanvasTag, page.AmpAdTag, page.MapTag:
		return true
	case page.WbrTag, page.InputTag, page.SourceTag:
		return true
	case page.BlockquoteTag:
		if isEmbed(r.p, i) {
			r.flush()
			r.addMedia(i, article.Embed)
			return true
		}
	}
	if n.End == i+1 { // empty
		if n.Tag.IsBlock() {
			r.flush()
		}
		return true
	}
	r.push(i)
	return false
}

// push puts element i on the stack of open elements.
func (r *reader) push(i int32) {
	n := &r.p.Nodes[i]
	e := r.open[len(r.open)-1]
	e.node, e.end, e.grid = i, n.End, false
	place := placeOf(n.Tag)
	e.place |= place
	if own := r.names.cues(r.p, i); own != 0 {
		e.near, e.far = own|e.near&inherit, e.far|own
	} else {
		e.near &= inherit
	}
	if n.Tag.IsBlock() {
		r.flush()
		e.box, e.boxAt = i, int32(len(r.open))
		e.blocks = int32(len(r.blocks))
	}
	switch n.Tag {
	case page.H1Tag, page.H2Tag, page.H3Tag, page.H4Tag, page.H5Tag, page.H6Tag:
		e.level = uint8(n.Tag-page.H1Tag) + 1
	case page.UlTag, page.OlTag, page.DlTag, page.MenuTag, page.DirTag:
		if e.place&InHeading == 0 && e.level < 255 {
			e.level++
		}
	case page.BTag, page.StrongTag:
		e.bold = true
	case page.ITag, page.EmTag, page.CiteTag:
		e.italic = true
	case page.TableTag:
		e.grid, e.row, e.table = true, page.None, int32(len(r.open))
	case page.TrTag:
		e.row = i
	case page.ArticleTag:
		e.story = i
	}
	r.open = append(r.open, e)
}

// addMedia adds an image or embed, after the text that it stands in.
func (r *reader) addMedia(i int32, kind article.BlockKind) {
	n := &r.p.Nodes[i]
	e := &r.open[len(r.open)-1]
	b := Block{Kind: kind, Node: i, Box: e.box, First: i, Last: i, Start: n.Start, Stop: n.Stop, Place: e.place,
		near: e.near, far: e.far, row: e.row, story: e.story, depth: int32(n.Depth)}
	b.text = int32(len(r.buf))
	b.textEnd = b.text
	if r.run.first == page.None {
		r.blocks = append(r.blocks, b)
		return
	}
	r.media = append(r.media, b)
}

// flush ends the current run and makes a block of it.
func (r *reader) flush() {
	u := &r.run
	if u.first == page.None {
		return
	}
	e := &r.open[r.open[len(r.open)-1].boxAt]
	nodes := r.p.Nodes
	b := Block{Node: u.node, Box: e.box, First: u.first, Last: u.last, Start: nodes[u.first].Start,
		Stop: nodes[u.last].Stop, Place: e.place | u.place, Links: u.links, Bolds: u.bolds, Size: u.size, near: e.near,
		far: e.far, row: e.row, story: e.story, depth: int32(nodes[e.box].Depth), text: u.text, textEnd: int32(len(r.buf))}
	b.Kind, b.Level = kindOf(b.Place, e.level)
	r.blocks = append(r.blocks, b)
	for _, m := range r.media {
		m.text, m.textEnd = b.textEnd, b.textEnd
		r.blocks = append(r.blocks, m)
	}
	r.media = r.media[:0]
	*u = run{first: page.None}
}

func kindOf(p Place, level uint8) (article.BlockKind, int) {
	switch {
	case p&InHeading != 0:
		return article.Subhead, int(level)
	case p&InPre != 0:
		return article.Code, 0
	case p&InList != 0:
		return article.ListItem, max(int(level), 1)
	case p&InQuote != 0:
		return article.BlockQuote, 0
	}
	return article.Paragraph, 0
}

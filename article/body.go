// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Body is the story itself: no headline, byline or dateline line, no captions,
// nothing of the page around it. The dek stays out too, save where the page
// prints it as the first paragraph of the running text: there it is both.
type Body struct {
	// Text joins the text of the blocks with one blank line ("\n\n"). A single
	// "\n" inside a block is a line break that the page makes. Of pages and of
	// pasted text, white space is folded and letters are composed ("u" and
	// U+0308 are "ü", as in form NFC); of prose, all stays as it stands.
	Text string `json:"text,omitempty"`
	// Blocks are the parts of Text in order.
	Blocks []Block `json:"blocks,omitempty"`
}

// IsZero reports whether the page has no body.
func (b Body) IsZero() bool { return b.Text == "" && len(b.Blocks) == 0 }

// Block is one paragraph or other part of the body.
type Block struct {
	Kind BlockKind `json:"kind"`
	// Span is the block's text. For an image or embed it is empty, and both
	// ends say where in the text the block stands.
	Span
	// Level is the rank of a subhead, 1 for the highest to 6, and the depth
	// of a list item, 1 for the outermost; else 0.
	Level int `json:"level,omitempty"`
	// URL is the absolute address of an image's or embed's source.
	URL string `json:"url,omitempty"`
	// Time is the time that a live blog's entry carries, at its first block.
	Time Date `json:"time,omitzero"`
}

// BlockKind tells the parts of a body apart.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Subhead
	ListItem
	BlockQuote
	// Table has one line ("\n") for each row, cells parted by a tab.
	Table
	Code
	ImageBlock
	Embed
)

var blockKindNames = [...]string{"paragraph", "subhead", "listItem", "blockQuote", "table", "code", "image", "embed"}

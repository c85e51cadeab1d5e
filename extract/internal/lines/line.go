// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package lines reads pasted text: it cuts it into the lines that its writer
// meant (Read) and says what each of them is (Label).
package lines

// Line is one paragraph, headline, menu entry or other unit of a pasted text:
// what stood on a line of its own before the text was wrapped, quoted or
// marked up on its way.
type Line struct {
	// Text is what a reader sees: white space folded, marks of lists, mail
	// quotes, chats and Markdown cut off, wrapped lines joined. In a row of a
	// table the cells are parted by tabs.
	Text string
	// Start and Stop are the range of bytes of the input from the line's first
	// shown character to its last.
	Start, Stop int
	// Gap is the number of blank lines above, at most 255: those that a program
	// has doubled count once, and those above the first line not at all.
	Gap uint8
	// Mark says what the marks at the line's head told.
	Mark Mark
	// Field says what a Header line holds: "title", "author", "date", "tags",
	// "section", "dek" or, of a mail that was passed on, "sender"; "" for the
	// others.
	Field string
	// Level is the rank of a heading (1 to 6) or the depth of a list item or
	// mail quote (from 1); else 0. A plain line of level 1 begins with a number
	// that counts up.
	Level uint8
}

// isItem reports a plain line that begins with a number that counts up.
func (l *Line) isItem() bool { return l.Mark == Plain && l.Level > 0 }

// Mark is what a mark at the head of a line tells of it.
type Mark uint8

// The marks. The zero value means that there was none.
const (
	Plain Mark = iota
	// Bullet is an item of a list: a bullet, or a number that was indented.
	Bullet
	// Heading is a Markdown heading.
	Heading
	// Quoted is a Markdown block quote. The quoting of a whole mail is no mark.
	Quoted
	// Picture is an image in Markdown; the text is its description.
	Picture
	// Row is a row of a table.
	Row
	// Rule is a line of dashes, stars or the like; its text is as typed.
	Rule
	// Chat is a line of a chat that is not in its longest message, or of a mail that
	// passes on a longer one.
	Chat
	// Header is a field of a mail or of front matter.
	Header
	// Code is a line of a fenced block in Markdown.
	Code
	// PageEdge is a page number, or a head or foot that each page repeats.
	PageEdge
	// Apart is a line that is no part of the text whatever stands around it: what
	// opens or closes a fenced block in Markdown, the target of a link, a note, an
	// address alone, a sponsor's words between rules.
	Apart
)

// Role is what a line is to the story.
type Role uint8

// The roles. The zero value is everything around the story that no other role
// names: menus, buttons, labels above the headline.
const (
	Navigation Role = iota
	// Kicker is the short label above the headline.
	Kicker
	Headline
	// Dek is the sentence under the headline.
	Dek
	Byline
	// DateLine states when the story was published or changed.
	DateLine
	// SourceCredit names the outlet that the story is from ("Source: Reuters").
	SourceCredit
	Caption
	// Credit says who made an image.
	Credit
	Paragraph
	Subhead
	ListItem
	// BlockQuote is a quotation that stands as a paragraph of its own.
	BlockQuote
	// PullQuote repeats words of the story in large print.
	PullQuote
	// Correction is a correction, clarification or editor's note.
	Correction
	// Promo is what stands between and after the paragraphs and is not the
	// story: related headlines, share buttons, advertisements, sign-ups.
	Promo
	Comment
	Footer
	// PageHead is a page number or a head or foot that each page repeats.
	PageHead

	numRoles
)

var roleNames = [numRoles]string{"navigation", "kicker", "headline", "dek", "byline", "date", "source", "caption", "credit", "paragraph",
	"subhead", "list item", "block quote", "pull quote", "correction", "promo", "comment", "footer", "page head"}

// String returns the role's name, "list item".
func (r Role) String() string {
	if r >= numRoles {
		return "unknown"
	}
	return roleNames[r]
}

// IsBody reports whether lines of the role are part of the story's body.
func (r Role) IsBody() bool {
	return r == Paragraph || r == Subhead || r == ListItem || r == BlockQuote
}

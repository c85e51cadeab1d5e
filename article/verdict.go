// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Verdict says what kind of page was read.
type Verdict uint8

// The verdicts. Whatever was found on a page is given with each of them.
const (
	// IsArticle is the zero value: the page holds a story.
	IsArticle Verdict = iota
	// IsFrontPage is a page of links to stories: a home, section or search page.
	IsFrontPage
	// IsErrorPage says that the story is not there ("404", "page not found").
	IsErrorPage
	// IsWall is a cookie, consent, bot or subscription notice without a story.
	IsWall
	// IsLogin asks for a name and password and shows no story.
	IsLogin
	// IsEmpty has no words that could be a story.
	IsEmpty
)

var verdictNames = [...]string{"article", "frontPage", "errorPage", "wall", "login", "empty"}

// Confidence says how far some fields can be relied on. Each level is zero
// when the field is empty.
type Confidence struct {
	Headline  Level `json:"headline,omitempty"`
	Byline    Level `json:"byline,omitempty"`
	Published Level `json:"published,omitempty"`
	Body      Level `json:"body,omitempty"`
}

// IsZero reports whether nothing is known of any field.
func (c Confidence) IsZero() bool { return c == Confidence{} }

// Level is a degree of certainty.
type Level uint8

// The levels.
const (
	// Unknown is the zero value: there is nothing to be sure of.
	Unknown Level = iota
	// Doubtful: one weak sign, or signs that contradict each other.
	Doubtful
	// Likely: one good sign.
	Likely
	// Sure: independent signs agree.
	Sure
)

var levelNames = [...]string{"", "doubtful", "likely", "sure"}

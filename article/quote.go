// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Quote is an unbroken stretch of somebody's words or reported speech inside
// one block of the body. A quotation that its cue interrupts («"A," he said.
// "B."») is two quotes; one over three paragraphs is three. A pull quote that
// repeats the body is not reported again.
//
// Marked words that nobody says are no quotes: titles, names, nicknames, terms,
// words that the writer keeps at a distance. Nor is what somebody believes or
// plans, unless the article reports that it was said.
//
// Quotes stand in the order of the body; where one lies inside another, the
// outer one comes first.
type Quote struct {
	// Text is the words that Span covers.
	Text string `json:"text"`
	// Span leaves out the quotation marks of a direct quote and a leading
	// "that" of reported speech.
	Span
	Kind QuoteKind `json:"kind"`
	// Speaker is who said it; zero where the article doesn't say.
	Speaker Speaker `json:"speaker,omitzero"`
	// Cue is the words that tie the quote to the speaker, "said", "according
	// to"; "" where there are none (a continued quotation).
	Cue string `json:"cue,omitempty"`
}

// QuoteKind says how many of the words are the speaker's own.
type QuoteKind uint8

// The kinds of quote.
const (
	// Direct: at least nine words in ten stand inside quotation marks, or in
	// a block quote or a transcript's turn.
	Direct QuoteKind = iota
	// Mixed: a clause of reported speech with quoted words in it. The span is
	// the whole clause, its marks included: «the pier was "a heap"» of «Poe
	// said the pier was "a heap".»
	Mixed
	// Indirect: reported speech without quotation marks.
	Indirect
)

var quoteKindNames = [...]string{"direct", "mixed", "indirect"}

// Speaker is the source of a quote.
type Speaker struct {
	// Name is the fullest name that the article gives; "" where the mention
	// cannot be tied to a name with confidence.
	Name string `json:"name,omitempty"`
	// Mention is the words that name the speaker of this quote ("she", "the
	// press secretary"), covered by Span.
	Mention string `json:"mention,omitempty"`
	Span
	// Role and Outlet are the speaker's office and organisation as the
	// article states them, here or elsewhere.
	Role   string      `json:"role,omitempty"`
	Outlet string      `json:"outlet,omitempty"`
	Kind   SpeakerKind `json:"kind,omitempty"`
	// CitedBy is the outlet through which the words came ("a Hamas official,
	// cited by AFP").
	CitedBy string `json:"citedBy,omitempty"`
}

// IsZero reports whether the article gives no speaker.
func (s Speaker) IsZero() bool { return s == Speaker{} }

// SpeakerKind tells what sort of source a speaker is.
type SpeakerKind uint8

// The kinds of speaker. The zero value means that nothing tells.
const (
	AnySpeaker SpeakerKind = iota
	// Individual is a named person.
	Individual
	// Group is several people without names ("officials").
	Group
	// Organisation is a body, company, state or outlet.
	Organisation
	// Document is a report, law, study or post.
	Document
	// Unnamed is one person without a name ("a senior official").
	Unnamed
)

var speakerKindNames = [...]string{"", "person", "group", "organisation", "document", "unnamed"}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package article holds the types that a news page is read into: the story's
// headline, byline, dates, body, quotes and figures, in the newsroom's words.
// The engine that fills them is package extract.
//
// # Words
//
// Each word has one meaning here.
//
//	kicker    the short label above the headline
//	headline  the story's title
//	dek       the sentence under the headline
//	byline    the credit line as printed, and the people in it
//	dateline  the place and agency that open the first paragraph
//	lede      the first paragraph of the body
//	caption   words about an image
//	credit    who made an image
//	quote     words tied to a speaker
//	cue       the words that tie a quote to its speaker ("said")
//	figure    a number with its unit, or a date
//
// # Offsets
//
// Every [Span] of an article counts bytes of [Body].Text, which is UTF-8, from
// its start; spans are half-open and lie on rune boundaries. The ranges of a
// [Candidate] are the one exception: they count bytes of the input that was
// read, so that a reader can be shown where on the page a value stood.
//
// # Zero values
//
// The zero value of a field means that the page does not state it. Nothing is
// guessed: a missing date is better than a wrong one.
//
// # JSON
//
// The JSON form is part of the API and described by schema.json in this
// folder. Its keys are camelCase; what is empty is left out.
package article

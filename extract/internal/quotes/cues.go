// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"sync"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// The classes of words in a cue lexicon.
const (
	// sayClass: a verb that ties words to a speaker.
	sayClass uint64 = 1 << iota
	// invertClass: one that may stand before its speaker ("said Poe").
	invertClass
	// pronounClass: he, she, they and the like.
	pronounClass
	// auxiliaryClass: may stand between a speaker and the cue ("has also said").
	auxiliaryClass
	// determinerClass opens a noun phrase.
	determinerClass
	// breakClass ends a noun phrase to its left: a preposition or conjunction.
	breakClass
	// thatClass opens reported speech.
	thatClass
)

// cueWords are one language's lists.
type cueWords struct {
	say, invert, pronouns, auxiliaries, determiners, breaks, that string
}

func (w *cueWords) lexicon() *prose.Lexicon {
	l := &prose.Lexicon{}
	l.Add(sayClass, w.say)
	l.Add(sayClass|invertClass, w.invert)
	l.Add(pronounClass, w.pronouns)
	l.Add(auxiliaryClass, w.auxiliaries)
	l.Add(determinerClass, w.determiners)
	l.Add(breakClass, w.breaks)
	l.Add(thatClass, w.that)
	return l
}

var englishLexicon = sync.OnceValue(func() *prose.Lexicon { return englishCues.lexicon() })

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import "github.com/copydesk/copydesk/extract/internal/prose"

// The functions of this file are asked several hundred times in the code of the rules.
// They are kept from being copied into each place: that would cost the wasm
// more bytes than the calls cost time.

// has reports whether there is a token i.
//
//go:noinline
func (f *finder) has(i int) bool { return uint(i) < uint(len(f.lex)) }

// w returns what the lexicon knows of token i; nothing where there is none.
//
//go:noinline
func (f *finder) w(i int) *word {
	if uint(i) >= uint(len(f.lex)) {
		return &f.lang.words[0]
	}
	return &f.lang.words[f.lex[i]]
}

// is reports whether token i exists and has one of the roles r.
//
//go:noinline
func (f *finder) is(i int, r role) bool {
	return uint(i) < uint(len(f.lex)) && f.lang.words[f.lex[i]].is&r != 0
}

// cued reports whether token i exists and has one of the cues c.
//
//go:noinline
func (f *finder) cued(i int, c cue) bool {
	return uint(i) < uint(len(f.lex)) && f.lang.words[f.lex[i]].cue&c != 0
}

// hinted reports whether token i exists and has one of the hints h.
//
//go:noinline
func (f *finder) hinted(i int, h hint) bool {
	return uint(i) < uint(len(f.lex)) && f.lang.words[f.lex[i]].hint&h != 0
}

// wordAfter returns what is known of the word after token i, past a hyphen.
func (f *finder) wordAfter(i int) *word { return f.w(f.skipHyphen(i + 1)) }

// text returns token i in lower case; "" where there is none.
//
//go:noinline
func (f *finder) text(i int) string {
	if uint(i) >= uint(len(f.lex)) {
		return ""
	}
	return f.t.LowWord(i)
}

// word returns token i as it is written; "" where there is none.
//
//go:noinline
func (f *finder) word(i int) string {
	if uint(i) >= uint(len(f.lex)) {
		return ""
	}
	return f.t.Word(i)
}

// says reports whether token i is s, which is in lower case; "-" stands for the
// hyphens of Unicode too.
//
//go:noinline
func (f *finder) says(i int, s string) bool {
	if uint(i) >= uint(len(f.lex)) {
		return false
	}
	w := f.t.LowWord(i)
	return w == s || s == "-" && (w == "\u2010" || w == "\u2011")
}

// isWord, isNumber and isPunct report the kind of token i.
//
//go:noinline
func (f *finder) isWord(i int) bool {
	return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Kind == prose.Word
}

//go:noinline
func (f *finder) isNumber(i int) bool {
	return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Kind == prose.Number
}

//go:noinline
func (f *finder) isPunct(i int) bool {
	return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Kind == prose.Punct
}

// isTitle reports a token with a capital initial, isUpper one in capitals,
// isSpaced one behind white space.
//
//go:noinline
func (f *finder) isTitle(i int) bool { return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Title }

//go:noinline
func (f *finder) isUpper(i int) bool { return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Upper }

//go:noinline
func (f *finder) isSpaced(i int) bool { return uint(i) < uint(len(f.lex)) && f.t.Tokens[i].Space }

// startOf and endOf return the bytes at which token i begins and ends; sizeOf
// its length in bytes.
//
//go:noinline
func (f *finder) startOf(i int) int { return int(f.t.Tokens[i].Start) }

//go:noinline
func (f *finder) endOf(i int) int { return int(f.t.Tokens[i].End) }

func (f *finder) sizeOf(i int) int { return f.endOf(i) - f.startOf(i) }

// isDashAt reports a dash at token i.
//
//go:noinline
func (f *finder) isDashAt(i int) bool { return isDash(f.word(i)) }

// follows reports whether token i stands at the one before it without a space.
//
//go:noinline
func (f *finder) follows(i int) bool { return f.has(i) && i > 0 && !f.t.Tokens[i].Space }

// spaced reports whether more than n bytes of white space stand before token i.
//
//go:noinline
func (f *finder) spaced(i, n int) bool {
	return i > 0 && f.has(i) && int(f.t.Tokens[i].Start-f.t.Tokens[i-1].End) > n
}

// behind returns the first token from i on that starts at byte end or later, and
// whether end stands inside the one before it.
//
//go:noinline
func (f *finder) behind(i, end int) (next int, inside bool) {
	for next = i; next < len(f.t.Tokens) && int(f.t.Tokens[next].Start) < end; next++ {
		inside = int(f.t.Tokens[next].End) > end
	}
	return next, inside
}

// bounds returns the token range of the sentence that is being read.
//
//go:noinline
func (f *finder) bounds() (start, end int) {
	s := f.t.Sentences[f.sentence]
	return int(s.Start), int(s.End)
}

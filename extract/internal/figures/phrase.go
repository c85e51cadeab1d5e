// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// isNounAt reports whether token j may belong to a noun phrase: a word that is
// neither a function word nor known as a verb.
func (f *finder) isNounAt(j int) bool {
	if !f.has(j) || !f.isWord(j) {
		return false
	}
	return !f.is(j, isStop|isVerb|isBe|isFuture|isPast|isPrep|isAnd|isOr) && !f.isPossessiveAt(j)
}

// isPluralAt reports whether the word at token j has the form of a plural.
func (f *finder) isPluralAt(j int) bool {
	if !f.has(j) || !f.isWord(j) {
		return false
	}
	switch w := f.w(j); {
	case w.is&isPlural != 0:
		return true
	case w.is&isSingular != 0:
		return false
	}
	tok, s := f.t.Tokens[j], f.word(j)
	n := len(s)
	if tok.Upper && n < 4 {
		return false
	}
	if f.lang.plural != nil {
		return f.lang.plural(f.text(j))
	}
	if n < 3 || s[n-1]|0x20 != 's' {
		return strings.HasSuffix(s, "men") || strings.HasSuffix(s, "women") || strings.HasSuffix(s, "people") || strings.HasSuffix(s, "children")
	}
	if s[n-1] == 'S' && !tok.Upper {
		return false
	}
	switch s[n-2] | 0x20 {
	case 's', 'u', 'i', '\'':
		return false
	}
	return true
}

// isPluralNounAt reports whether a noun phrase with a plural noun, or a person
// word, begins at token j.
//
//go:noinline
func (f *finder) isPluralNounAt(j int) bool {
	p := f.nounPhrase(j, severalNouns)
	return p.end > p.start && p.plural
}

// nouns is a noun phrase: the tokens [start, end).
type nouns struct {
	start, end int
	plural     bool
}

// maxNouns is how many words a noun phrase may have.
const maxNouns = 7

const (
	anyNouns     nounNumber = iota // behind "of" and ordinals
	oneNoun                        // behind "one"
	severalNouns                   // behind other numbers: a plural
)

// nounPhrase reads the noun phrase at token j, from its first adjective or
// noun to its head; determiners before it are skipped.
func (f *finder) nounPhrase(j int, want nounNumber) nouns {
	for f.is(j, isSkip) && f.isWord(j) && !f.opensCompound(j) {
		j++
	}
	for f.isAdverb(j) { // "mostly rural counties"
		j++
	}
	j = f.skipQuote(j)
	if f.lang.titleNouns {
		return f.titleNoun(j)
	}
	p := nouns{start: j, end: j}
	lastWord := j // token after the last word that may be a noun
	_, limit := f.bounds()
	for k, words := j, 0; k < limit && words < maxNouns; {
		if f.masked[k] {
			break
		}
		tok := f.t.Tokens[k]
		if tok.Kind == prose.Punct {
			if f.isBarePossessive(k) { // "Sanders' voters"
				k++
				p.start, p.end, lastWord = k, k, k
				p.plural = false
				continue
			}
			if next, ok := f.innerMark(k, p.start); ok {
				k = next
				continue
			}
			break
		}
		if tok.Kind == prose.Number {
			if k > j && (f.says(k-1, "-") || f.cued(k-1, cueStage)) { // "phase 3 studies"
				k++
				continue
			}
			break
		}
		if f.isPossessiveAt(k) {
			if k == j {
				break
			}
			k++
			p.start, p.end, lastWord = k, k, k // "China's global trade"
			p.plural = false
			continue
		}
		inner := k > j && f.says(k-1, "-") && f.follows(k) // "one-on-one debate"
		if !inner && !f.isNounAt(k) && !f.opensCompound(k) && (want != severalNouns || p.plural || !f.isVerbalNoun(k)) {
			break
		}
		plural := f.isPluralAt(k)
		if want == oneNoun && plural && lastWord > p.start && !f.isNounAt(k+1) { // "one nation strikes"
			break
		}
		if p.plural && (want == severalNouns && !plural || want == anyNouns && !plural && !f.leadsToPlural(k) || f.cued(k, cueStateNoun)) {
			break
		}
		words++
		if plural {
			p.end, p.plural = k+1, true
		}
		k++
		lastWord = k
	}
	switch {
	case p.plural && (want != oneNoun || p.end == lastWord):
	case want != severalNouns:
		p.end = f.trimVerbs(p.start, lastWord)
	case lastWord > p.start && f.isTitle(p.start): // "50 Chinese"
		p.end = f.trimVerbs(p.start, lastWord)
	default:
		p.end = p.start
	}
	if p.end < p.start {
		p.end = p.start
	}
	return p
}

// titleNoun reads the noun phrase at token j where nouns have a capital:
// adjectives in small letters, then the noun.
func (f *finder) titleNoun(j int) nouns {
	_, limit := f.bounds()
	for k := j; k < limit && k < j+maxNouns; k++ {
		tok := f.t.Tokens[k]
		if tok.Kind != prose.Word || f.masked[k] || f.is(k, isStop|isAnd|isOr|isBe|isVerb) {
			break
		}
		if !tok.Title {
			continue
		}
		end := k + 1
		for end+1 < limit && f.says(end, "-") && f.follows(end) && f.follows(end+1) {
			end += 2
		}
		return nouns{start: j, end: end, plural: true}
	}
	return nouns{start: j, end: j}
}

// isVerbalNoun reports a word such as "runs" or "calls" at token k, which
// behind a number is a plural and no verb.
func (f *finder) isVerbalNoun(k int) bool {
	return f.hinted(k, hintNounVerb) && f.isPluralAt(k)
}

// isAdverb reports an adverb in "-ly" at token j, with no hyphen behind it.
func (f *finder) isAdverb(j int) bool {
	return f.lang.code == "en" && f.isWord(j) && f.sizeOf(j) > 4 && strings.HasSuffix(f.text(j), "ly") && !f.hinted(j, hintTrueLy) && !f.isTitle(j) && !f.says(j+1, "-")
}

// opensCompound reports a small word at token k that a hyphen joins to the
// next: "now-empty", "all-star".
func (f *finder) opensCompound(k int) bool {
	return f.isWord(k) && f.says(k+1, "-") && f.follows(k+1) && f.follows(k+2) && f.isWord(k+2) && !f.isPossessiveAt(k)
}

// leadsToPlural reports whether the singular word at token k, behind a plural,
// is followed by another plural: "sports team owners".
func (f *finder) leadsToPlural(k int) bool {
	return f.isNounAt(k+1) && f.isPluralAt(k+1) && !f.isPastVerb(k)
}

// skipQuote steps over a quotation mark at token j.
//
//go:noinline
func (f *finder) skipQuote(j int) int {
	switch f.text(j) {
	case "\"", "“", "‘", "''":
		return j + 1
	}
	return j
}

// isBarePossessive reports the apostrophe of a plural or a name in "-s".
func (f *finder) isBarePossessive(k int) bool {
	s := f.word(k)
	if s != "'" && s != "’" || !f.follows(k) || f.follows(k+1) || !f.isNounAt(k+1) {
		return false
	}
	prev := f.t.Low[:f.t.Tokens[k].Start]
	return strings.HasSuffix(prev, "s")
}

// innerMark reports whether the mark at token k stands inside a noun phrase, as
// the hyphen of "high-income countries" does, and returns the token after it.
func (f *finder) innerMark(k, start int) (int, bool) {
	switch f.word(k) {
	case "-", "‑", "/":
		if k > start && f.follows(k) && f.follows(k+1) {
			return k + 1, true
		}
	case "–":
		if k > start && f.follows(k) && f.follows(k+1) {
			return k + 1, true
		}
	case "&":
		return k + 1, k > start
	case ".":
		if k > start && f.follows(k) && f.sizeOf(k-1) == 1 && f.isTitle(k-1) && f.has(k+1) && f.isWord(k+1) { // "U.S. troops"
			return k + 1, true
		}
	}
	return k, false
}

// trimVerbs returns the end of the words [start, end) without the verb forms
// that follow the noun: "gunman killed".
func (f *finder) trimVerbs(start, end int) int {
	for k := start + 1; k < end; k++ {
		if !f.isWord(k) {
			continue
		}
		if f.isGerund(k) && f.has(k+1) && (!f.isNounAt(k+1) || f.sizeOf(k+1) < 3) && f.isSpaced(k) {
			return k
		}
		if f.isPastVerb(k) && !(k+1 < end && f.isSpaced(k) && f.isPluralAt(k+1)) && !f.says(k-1, "-") {
			return k
		}
	}
	for end > start && !f.isWord(end-1) {
		end--
	}
	return end
}

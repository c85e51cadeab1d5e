// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

// abbreviationWords are words whose full stop does not end a sentence when a
// capital follows.
var abbreviationWords = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "st": true, "sen": true, "rep": true, "gov": true,
	"gen": true, "col": true, "lt": true, "capt": true, "sgt": true, "maj": true, "cmdr": true, "adm": true, "rev": true,
	"hon": true, "messrs": true, "pres": true, "supt": true, "det": true, "insp": true, "jr": true, "sr": true, "vs": true,
	"no": true, "nos": true, "jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true,
	"sep": true, "sept": true, "oct": true, "nov": true, "dec": true, "mt": true, "ft": true, "ave": true, "blvd": true,
	"fig": true, "approx": true, "ca": true, "cf": true, "eg": true, "ie": true, "al": true, "dept": true, "est": true,
}

// split fills Sentences.
func (t *Text) split() {
	marks := 0 // the end of the marks that were passed last
	for _, p := range t.Paragraphs {
		start := p.Start
		for i := p.Start; i < p.End; i++ {
			t.Pause(int(i))
			if !t.endsSentence(int(i), int(p.End), &marks) {
				continue
			}
			// closing marks belong to the sentence that they close
			for i+1 < p.End && !t.Tokens[i+1].Space && t.isCloser(int(i+1)) {
				i++
			}
			t.Sentences = append(t.Sentences, Range{start, i + 1})
			start = i + 1
		}
		if start < p.End {
			t.Sentences = append(t.Sentences, Range{start, p.End})
		}
	}
}

// endsSentence reports whether the mark at token i ends a sentence of a
// paragraph that ends before token end. marks is where the run of marks ends
// that was passed last, so that each run is passed once.
func (t *Text) endsSentence(i, end int, marks *int) bool {
	if t.Tokens[i].Kind != Punct {
		return false
	}
	w := t.Word(i)
	switch w {
	case "!", "?", "。", "！", "？", "…", "।", "؟":
	default:
		if w[0] != '.' {
			return false
		}
	}
	j := i + 1
	for j < end && !t.Tokens[j].Space && t.isCloser(j) {
		j++
	}
	if j >= end {
		return true
	}
	next := t.Tokens[j]
	if !next.Space {
		return w == "。" || w == "！" || w == "？"
	}
	j = max(j, *marks)
	for j < end && t.Tokens[j].Kind == Punct {
		j++
	}
	*marks = j
	if j >= end {
		return true
	}
	next = t.Tokens[j]
	if next.Kind == Word && !next.Title && isCased(t.Word(j)) {
		return false
	}
	if w != "." || i == 0 || t.Tokens[i].Space {
		return true
	}
	prev := t.Tokens[i-1]
	if prev.Kind != Word {
		return true
	}
	if prev.End-prev.Start == 1 && prev.Title { // an initial, "J. Edgar", or "U.S."
		return i >= 2 && !t.Tokens[i-1].Space && next.Kind == Word && startsSentence[t.LowWord(j)]
	}
	return !abbreviationWords[t.LowWord(i-1)]
}

// startsSentence are words that open a sentence more often than they go on a
// name after "U.S."
var startsSentence = map[string]bool{
	"the": true, "a": true, "an": true, "he": true, "she": true, "it": true, "they": true, "we": true, "i": true,
	"but": true, "and": true, "in": true, "on": true, "at": true, "this": true, "that": true, "these": true, "those": true,
	"his": true, "her": true, "their": true, "its": true, "if": true, "when": true, "while": true, "after": true, "as": true,
}

// isCased reports whether a word begins with a letter that has a case.
func isCased(w string) bool {
	c := w[0]
	return 'a' <= c && c <= 'z' || c >= 0xc3 && c <= 0xd4 // Latin, Greek and Cyrillic lead bytes
}

// isCloser reports whether token i is a mark that closes a quotation or bracket.
func (t *Text) isCloser(i int) bool {
	switch t.Word(i) {
	case "\"", "”", "’", "'", "''", ")", "]", "»", "“", "›", "」", "』":
		return true
	}
	return false
}

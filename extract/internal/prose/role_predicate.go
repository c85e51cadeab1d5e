// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "github.com/copydesk/copydesk/article"

// maxPredicate bounds the tokens of an office that a sentence states with "is".
const maxPredicate = 10

// predicate reads the office that a sentence says the person of a name holds:
// "Ann Poe is the mayor of Lowmoor", "The keeper of the light is Ann Poe"; zero
// where it says none.
func (l *linker) predicate(n *Name) article.Span {
	end := l.sentenceEnd(n.End)
	if i := n.End; i+2 < end && l.isCopula(i) && l.isDeterminer(i+1) {
		return l.officeFrom(i+2, end)
	}
	if n.Lead < 3 || !l.isCopula(n.Lead-1) {
		return article.Span{}
	}
	last := n.Lead - 1
	for k := last - 1; k >= 0 && last-k < maxPredicate; k-- {
		t := &l.t.Tokens[k]
		if t.Kind != Word && !l.isInner(k) {
			return article.Span{}
		}
		if !l.isDeterminer(k) || !t.Title {
			continue
		}
		if office := l.officeFrom(k+1, last); office.End == int(l.t.Tokens[last-1].End) {
			return office
		}
		return article.Span{}
	}
	return article.Span{}
}

// isCopula reports whether token i says what something is.
func (l *linker) isCopula(i int32) bool {
	switch l.t.LowWord(int(i)) {
	case "is", "was":
		return true
	}
	return false
}

// officeFrom returns the noun phrase at token i, before token end, where its
// head is an office or job; else zero.
func (l *linker) officeFrom(i, end int32) article.Span {
	j, head, bound := i, false, false
	for ; j < end && j-i < maxPredicate; j++ {
		t := &l.t.Tokens[j]
		c := l.lex.Class(t.Hash)
		w := l.t.LowWord(int(j))
		if t.Kind != Word && !l.isInner(j) || l.isVerb(j) {
			break
		}
		switch w {
		case "of", "for", "at":
			if !head {
				return article.Span{}
			}
			bound = true
			continue
		case "the", "'s", "’s":
			continue
		}
		if c&functionClass != 0 && c&standingClass == 0 {
			break
		}
		if c&(jobClass|titleClass) != 0 && !bound {
			head = true
		}
		if head && !bound && c&(jobClass|titleClass) == 0 {
			return article.Span{} // "the mayor's office", "the doctor patients like"
		}
	}
	for j > i && (l.t.LowWord(int(j-1)) == "the" || l.t.LowWord(int(j-1)) == "of" || l.t.LowWord(int(j-1)) == "for" || l.t.LowWord(int(j-1)) == "at") {
		j--
	}
	if !head {
		return article.Span{}
	}
	return l.t.Span(int(i), int(j))
}

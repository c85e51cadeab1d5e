// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "github.com/copydesk/copydesk/article"

// maxRoleTokens bounds a role on either side of a name.
const maxRoleTokens = 30

// role reads the role that stands around a name and passes it to the entity.
func (l *linker) role(n *Name, x *Entity) {
	l.before(n)
	l.after(n)
	if x.Role.IsZero() && x.Role2.IsZero() && n.Before.IsZero() && n.Apposition.IsZero() && n.Full {
		if x.Role2 = l.predicate(n); !x.Role2.IsZero() && x.Kind == AnyName {
			x.Kind = PersonName
		}
	}
	if !n.Before.IsZero() || !n.Apposition.IsZero() {
		if x.Kind == AnyName && (n.Full || n.Lead < n.Start) {
			x.Kind = PersonName
		}
		if x.Role.IsZero() && x.Role2.IsZero() {
			x.Role, x.Role2 = n.Before, n.Apposition
			if x.Outlet = l.outletOf(n.Apposition); x.Outlet.IsZero() {
				x.Outlet = l.outletOf(n.Before)
			}
		}
	}
}

// before reads titles and the noun phrase that lead up to the name: "former
// Texas Gov.", "campaign manager".
func (l *linker) before(n *Name) {
	i := n.Lead
	if i > 0 && i == n.Start || i > 0 && l.t.Tokens[i-1].Kind == Word {
		i = l.walkBack(n, i)
	}
	j := n.Start
	for i < j && l.isHonorific(i) {
		i++
		if i < j && l.t.Word(int(i)) == "." {
			i++
		}
	}
	if j > i && l.t.Word(int(j-1)) == "," {
		j--
	}
	if i < j {
		n.Before = l.t.Span(int(i), int(j))
	}
}

// isHonorific reports whether token i tells no more than "Mr.".
func (l *linker) isHonorific(i int32) bool {
	c := l.lex.Class(l.t.Tokens[i].Hash)
	if l.t.LowWord(int(i)) == "dr" {
		return true
	}
	return c&(mrClass|mrsClass) != 0 && l.t.Tokens[i].End-l.t.Tokens[i].Start <= 6 && c&(titleClass|jobClass) == 0
}

// walkBack returns the token at which a noun phrase that ends before token i
// with a job begins; i where there is none. It moves Lead to the start of the
// phrase with its determiner.
func (l *linker) walkBack(n *Name, i int32) int32 {
	k := i - 1
	if l.t.Word(int(k)) == "," && k > 0 && i == n.Start {
		k--
	}
	if l.t.Tokens[k].Kind != Word {
		return i
	}
	comma := k != i-1
	if comma {
		if j := l.officeBefore(k); j <= k {
			n.Lead = j
			if j > 0 && l.isDeterminer(j-1) {
				n.Lead--
			}
			return j
		}
	}
	if i == n.Start && l.lex.Class(l.t.Tokens[k].Hash)&(jobClass|titleClass|standingClass) == 0 {
		return i
	}
	start := k + 1
	for k >= 0 && i-k < maxRoleTokens {
		t := &l.t.Tokens[k]
		c := l.lex.Class(t.Hash)
		if t.Kind == Punct && !l.isInner(k) || t.Kind == Word && c&functionClass != 0 && !t.Upper || l.isVerb(k) {
			break
		}
		if k > 0 && t.Space && t.Kind == Word && t.Title && k < i-1 && l.t.Tokens[k-1].Kind == Punct && l.t.Word(int(k-1)) == "." {
			start = k
			break // a sentence opens here
		}
		start = k
		k--
	}
	if comma && (k < 0 || !l.isDeterminer(k)) {
		return i
	}
	if start >= i || start > k+1 {
		return i
	}
	n.Lead = start
	if k >= 0 && l.isDeterminer(k) {
		n.Lead = k
	}
	return start
}

// officeBefore returns the token at which an office with its field begins that
// ends with token k: "envoy for the Middle East"; k+1 where none does.
func (l *linker) officeBefore(k int32) int32 {
	none := k + 1
	bound := int32(-1) // the preposition after the office
	for i := k; i >= 0 && k-i < 14; i-- {
		t := &l.t.Tokens[i]
		if t.Kind == Punct && !l.isInner(i) {
			return none
		}
		switch l.t.LowWord(int(i)) {
		case "of", "for", "at", "in", "to", "with", "de", "von", "für":
			bound = i
			continue
		case "the", "and", "'s", "’s":
			continue
		}
		if l.isDeterminer(i) || l.isVerb(i) {
			return none
		}
		c := l.lex.Class(t.Hash)
		if c&functionClass != 0 {
			return none
		}
		if bound == i+1 && c&(jobClass|titleClass) != 0 {
			return l.premodifiers(i)
		}
	}
	return none
}

// premodifiers returns the token at which the noun phrase of the office at token
// i begins.
func (l *linker) premodifiers(i int32) int32 {
	for j := i - 1; j >= 0 && i-j < 6; j-- {
		t := &l.t.Tokens[j]
		c := l.lex.Class(t.Hash)
		if t.Kind != Word && !l.isInner(j) || c&functionClass != 0 && c&standingClass == 0 && !t.Upper || l.isVerb(j) || l.isDeterminer(j) {
			return j + 1
		}
	}
	return i
}

// isInner reports whether a mark can stand inside a noun phrase.
func (l *linker) isInner(k int32) bool {
	switch l.t.Word(int(k)) {
	case "-", "&", "/", "'", "’":
		return true
	}
	return false
}

// isDeterminer reports whether token k opens a noun phrase.
func (l *linker) isDeterminer(k int32) bool {
	switch l.t.LowWord(int(k)) {
	case "a", "an", "the", "his", "her", "its", "their", "my", "our", "one", "another",
		"der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre", "le", "la", "les", "un", "une", "son", "sa", "leur",
		"el", "los", "una", "su":
		return true
	}
	return false
}

// isVerb reports whether token k is a verb that may stand before a speaker.
func (l *linker) isVerb(k int32) bool {
	w := l.t.LowWord(int(k))
	if l.t.Tokens[k].Title || len(w) < 4 {
		return false
	}
	switch w {
	case "wrote", "says", "added", "noted", "asked", "told", "reads", "adds", "writes", "asks", "notes",
		"sagte", "sagt", "erklärte", "betonte", "meinte", "fragte", "teilte", "dijo", "explicó", "afirmó", "aseguró", "explique", "déclaré", "affirme":
		return true
	}
	return w[len(w)-2:] == "ed" && w != "retired" && w != "united" && w != "appointed" && w != "elected" || w[len(w)-3:] == "ing" && l.t.Tokens[k].Space &&
		w != "acting" && w != "managing" && w != "incoming" && w != "outgoing" && w != "marketing" && w != "leading" && w != "founding"
}

// after reads what follows the name: "(R)", "of Maine", ", 54, a nurse,".
func (l *linker) after(n *Name) {
	end := l.sentenceEnd(n.End)
	i := n.End
	if i+2 < end && l.t.Word(int(i)) == "(" {
		for j := i + 1; j < end && j < i+8; j++ {
			if l.t.Word(int(j)) == ")" {
				if l.isParty(i + 1) {
					n.Apposition = l.t.Span(int(i), int(j+1))
					n.After = j + 1
				}
				break
			}
		}
		if n.After > i {
			i = n.After
		}
	}
	if i+1 >= end || l.t.Word(int(i)) != "," {
		return
	}
	i++
	if l.t.Tokens[i].Kind == Number && i+1 < end && l.t.Word(int(i+1)) == "," {
		n.After = i + 1
		i += 2
	}
	if i >= end || !l.opensApposition(i, end) {
		return
	}
	j := l.appositionEnd(i, end)
	if j <= i {
		return
	}
	n.After = j
	if l.isDeterminer(i) && l.t.LowWord(int(i)) != "one" && j > i+1 {
		switch l.t.LowWord(int(i)) {
		case "a", "an", "the":
			i++
		}
	}
	n.Apposition = l.t.Span(int(i), int(j))
}

// sentenceEnd returns the end of the sentence of token i, at most a bounded
// number of tokens away.
func (l *linker) sentenceEnd(i int32) int32 {
	lo, hi := 0, len(l.t.Sentences)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); l.t.Sentences[m].End > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	if lo == len(l.t.Sentences) {
		return i
	}
	return min(l.t.Sentences[lo].End, i+maxRoleTokens+12)
}

// isParty reports whether token i opens "R", "D-Maine", "Republican".
func (l *linker) isParty(i int32) bool {
	w := l.t.Word(int(i))
	return w == "R" || w == "D" || w == "I" || l.lex.Class(l.t.Tokens[i].Hash)&peopleClass != 0 || l.lex.Class(l.t.Tokens[i].Hash)&placeClass != 0
}

// opensApposition reports whether the words at token i, after a comma, tell
// who the person is.
func (l *linker) opensApposition(i, end int32) bool {
	if l.isParty(i) && i+1 < end {
		w := l.t.LowWord(int(i + 1))
		if w == "-" || w == "of" {
			return true
		}
	}
	det := l.isDeterminer(i)
	k := i
	if det {
		k++
	}
	for ; k < end && k < i+9; k++ {
		t := &l.t.Tokens[k]
		c := l.lex.Class(t.Hash)
		if t.Kind == Word && c&(jobClass|titleClass) != 0 {
			return true
		}
		if t.Kind == Punct && !l.isInner(k) && l.t.Word(int(k)) != "." {
			return false
		}
		if !det && t.Kind == Word && (c&functionClass != 0 || l.isVerb(k)) {
			return false
		}
	}
	return false
}

// appositionEnd returns the token at which the apposition that opens at token i
// ends.
func (l *linker) appositionEnd(i, end int32) int32 {
	for k := i; k < end && k < i+maxRoleTokens; k++ {
		t := &l.t.Tokens[k]
		w := l.t.LowWord(int(k))
		if t.Kind == Word {
			switch w {
			case "who", "said", "says", "told", "whose", "which":
				return l.trimComma(i, k)
			}
			continue
		}
		switch w {
		case ",":
			// "D-Calif.," and "of Fresno, Calif.," go on after a comma
			if k+2 < end && l.t.Tokens[k+1].Title && l.lex.Class(l.t.Tokens[k+1].Hash)&placeClass != 0 && l.t.Word(int(k+2)) == "," {
				continue
			}
			return k
		case ";", ":", "—", "–", "\"", "“", "”", "''", ")", "!", "?", "--":
			return k
		case "-":
			if t.Space {
				return k
			}
		case ".":
			if k == end-1 {
				return k
			}
		}
	}
	return min(end, i+maxRoleTokens)
}

func (l *linker) trimComma(i, k int32) int32 {
	if k > i && l.t.Word(int(k-1)) == "," {
		return k - 1
	}
	return k
}

// outletOf returns the body that a role names after "of", "at", "for", "from"
// or "with"; zero where it names none.
func (l *linker) outletOf(role article.Span) article.Span {
	for k := l.t.TokenAt(role.Start); k < len(l.t.Tokens) && int(l.t.Tokens[k].End) <= role.End; k++ {
		switch l.t.LowWord(k) {
		case "of", "at", "for", "from", "with":
		default:
			continue
		}
		j := k + 1
		if j < len(l.t.Tokens) && l.t.LowWord(j) == "the" {
			j++
		}
		start := j
		for j < len(l.t.Tokens) && int(l.t.Tokens[j].End) <= role.End && l.t.Tokens[j].Title && l.t.Tokens[j].Kind == Word {
			j++
		}
		if j > start && l.lex.Class(l.t.Tokens[j-1].Hash)&(organisationClass|placeClass) == organisationClass || j == start+1 && l.t.Tokens[start].Upper {
			return l.t.Span(start, j)
		}
	}
	return article.Span{}
}

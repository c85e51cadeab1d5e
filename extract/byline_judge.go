// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
)

// nameRange finds the person's name in [i, j): all of it, the words behind a
// role, or the words in front of a role, an outlet or a place.
func (p *creditParser) nameRange(i, j int) (first, last int) {
	if p.isName(i, j) {
		return i, j
	}
	// "Staff Writer Jane Doe"
	for k := i; k < j && (p.words[k].bits&(roleWord|roleAdjunct|titleWord|particleWord) != 0 || p.words[k].shape == smallShape); k++ {
		if p.words[k].bits&(roleWord|titleWord) != 0 && p.isName(k+1, j) {
			return k + 1, j
		}
	}
	// "Jane Doe Staff Writer", "Jane Doe for the Post", "Jane Doe in Berlin"
	if p.words[i].bits&roleAdjunct != 0 && p.has(i+1, j, roleWord) {
		return i, i // "Chief Technology Officer"
	}
	for k := i + 2; k < min(j, i+7); k++ {
		if p.cuts(k, j) && p.isName(i, k) {
			return i, k
		}
	}
	return i, i
}

// cuts reports that word k ends the name in front of it: a role, a small word
// of sentences, an outlet or a place follows.
func (p *creditParser) cuts(k, j int) bool {
	w := &p.words[k]
	switch {
	case w.shape == digitShape:
		return true
	case w.shape == smallShape && w.bits&(forWord|placeWord|withWord|plainWord|noiseWord) != 0:
		return true
	case w.shape != smallShape && p.isWord(k, "for"), w.shape == titleShape && w.bits&orgWord != 0 && isAllUpper(p.s[w.start:w.start+2]):
		return true
	case w.bits&(roleWord|roleAdjunct|outletWord) != 0 && p.has(k, j, roleWord), w.bits&noiseWord != 0:
		return true
	}
	return isArticle(p.s[w.start:w.end]) || isAgency(p.text(k, j)) || p.isOutletTail(k, j)
}

// isOutletTail reports that the words [k, j) behind a name are an outlet's: two
// or more, of which the last and not the first is a word of newsrooms.
func (p *creditParser) isOutletTail(k, j int) bool {
	const words = orgWord | deskWord
	return j-k >= 2 && p.words[k].bits&words == 0 && p.words[k].shape != smallShape && p.words[j-1].bits&words != 0
}

// isDegree reports a degree behind a name, as "PhD" and unlike "Jr.".
func (p *creditParser) isDegree(k int) bool {
	w := &p.words[k]
	if w.bits&suffixWord == 0 || w.shape == smallShape {
		return false
	}
	switch foldWord(strings.TrimRight(p.s[w.start:w.end], ".")) {
	case "jr", "sr", "ii", "iii", "iv":
		return false
	}
	return true
}

// linksOutlet reports that word k ties a role to the outlet behind it, which
// has a capital, or one behind an article.
func (p *creditParser) linksOutlet(k, j int) bool {
	w := &p.words[k]
	switch p.s[w.start:w.end] {
	case "of", "at", "for", "with", "bei", "beim", "von", "der", "des", "du", "de", "della", "del":
	default:
		return false
	}
	next := &p.words[k+1]
	return next.shape != smallShape || k+2 < j && p.words[k+2].shape != smallShape && (p.has(k+2, j, orgWord) || p.s[next.start:next.end] == "the")
}

func isArticle(s string) bool {
	return s == "The" || s == "the" || s == "THE" || s == "Der" || s == "Die" || s == "Le" || s == "El"
}

// isAlias reports that no word speaks against the words [i, j) being a name
// that somebody gave himself.
func (p *creditParser) isAlias(i, j int) bool {
	if p.allOf(i, j, creditNoun|openerWord|plainWord|conjWord) {
		return false
	}
	for k := i; k < j; k++ {
		w := &p.words[k]
		if w.bits&(noiseWord|otherCredit) != 0 || w.bits&(plainWord|creditNoun) != 0 && (w.shape == smallShape || j-i > 2) || k > i && w.bits&placeWord != 0 && w.shape == smallShape {
			return false
		}
		if e, ok := dateVocabulary()[foldWord(p.s[w.start:w.end])]; ok && (e.month != 0 && !e.short || e.weekday != 0 && e.weekday != anyWeekday) && j-i == 1 {
			return false
		}
	}
	return true
}

// isHandle reports a user's name with stops inside, and no web address.
func isHandle(s string) bool {
	last := s[strings.LastIndexByte(s, '.')+1:]
	return len(s) <= 40 && len(last) > 4 && !strings.ContainsAny(s, "/@:,")
}

// isName reports that the words [i, j) have the form of a person's full name:
// two to five words that begin with capitals, besides particles, initials and
// suffixes, none of them a word of newsrooms or organisations.
func (p *creditParser) isName(i, j int) bool {
	for j-i > 2 && p.words[i].bits&titleWord != 0 && p.words[i].shape != smallShape {
		i++
	}
	if j-i < 2 || j-i > 7 || p.words[i].bits&titleWord != 0 && p.words[i].shape != smallShape {
		return false
	}
	names, full := 0, 0
	for k := i; k < j; k++ {
		w := &p.words[k]
		if k > i && w.sep != noSep {
			return false
		}
		n := w.end - w.start
		switch {
		case w.shape == digitShape, w.shape == uncasedShape:
			return false
		case w.shape == smallShape:
			if w.bits&particleWord == 0 || k+1 == j || p.isWord(k, "of") && isArticle(p.s[p.words[k+1].start:p.words[k+1].end]) || k == i && w.bits&(conjWord|plainWord) != 0 && w.bits&openerWord == 0 {
				return false
			}
		case w.bits&suffixWord != 0 && k > i+1:
		case w.bits&(orgWord|deskWord) != 0, w.bits&roleWord != 0 && (n > 3 || k > i && p.words[k-1].bits&roleAdjunct != 0):
			return false
		case p.isWord(k, "for"):
			return false
		case k == i && w.bits&emptyName != 0 && w.bits&roleWord != 0:
			return false
		case w.bits&(noiseWord|otherCredit) != 0 && w.bits&nameToo == 0:
			return false
		case k == i && isArticle(p.s[w.start:w.end]) && n == 3:
			return false
		default:
			names++
			if (n > 2 || n == 2 && w.shape == titleShape) && p.s[w.end-1] != '.' {
				full++
			}
		}
	}
	return names >= 2 && names <= 5 && full >= 1
}

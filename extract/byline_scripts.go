// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// uncased reads a segment in a script without capitals: Han, kana, Hangul,
// Arabic, Hebrew, Devanagari.
func (p *creditParser) uncased(i, j int) bool {
	if p.words[i].shape != uncasedShape {
		return false
	}
	if isUnspaced(firstRune(p.s[p.words[i].start:])) || isHangul(firstRune(p.s[p.words[i].start:])) {
		p.eastAsian(i, j)
		return true
	}
	for i < j && p.words[i].bits&(openerWord|creditNoun) != 0 {
		p.opened = true
		i++
	}
	if i == j {
		return true
	}
	if p.words[i].bits&otherCredit != 0 {
		p.skip, p.due = true, true
		return true
	}
	last := j
	for k := i; k < j; k++ {
		if p.words[k].bits&(roleWord|placeWord|forWord) != 0 {
			last = k
			break
		}
	}
	switch n := last - i; {
	case p.has(i, j, orgWord|deskWord):
		p.desks = appendNew(p.desks, p.text(i, j))
	case n >= 2 && n <= 5 && (p.opened || p.named || len(p.people) == 0 && len(p.words) <= 6):
		p.group = len(p.people)
		p.fresh = true
		p.people = append(p.people, article.Person{Name: p.text(i, last)})
		if last < j {
			p.setRole(p.text(last, j))
		}
	case n == 1 && (p.opened || p.named) && p.alias == "":
		p.alias = p.text(i, last)
	case n == 0 && len(p.people) > 0:
		p.setRole(p.text(i, j))
	}
	return true
}

// eastAsian reads the words of a Chinese, Japanese or Korean credit, where
// the opener or role may stand against the name.
func (p *creditParser) eastAsian(i, j int) {
	for k := i; k < j; k++ {
		s := p.s[p.words[k].start:p.words[k].end]
		if isAgency(s) {
			p.agencies = appendNew(p.agencies, s)
			continue
		}
		s = p.hanOpeners(s)
		if s != "" && p.words[k].colon { // the label of something else
			p.opened, p.skip = false, false
			continue
		}
		if s == "" || p.skip {
			continue
		}
		name, role := hanRole(s)
		if name == "" {
			if role != "" {
				p.setRole(role)
				p.opened = true
			}
			continue
		}
		// Japanese writes a space between surname and given name
		if k+1 < j && isHanName(name, 1, 3) && role == "" && p.words[k+1].sep == noSep && isHan(firstRune(name)) {
			next, nextRole := hanRole(p.s[p.words[k+1].start:p.words[k+1].end])
			if isHanName(next, 1, 3) && utf8.RuneCountInString(name) <= 2 && utf8.RuneCountInString(next) <= 2 || isKana(next) && utf8.RuneCountInString(next) <= 4 {
				name, role = p.s[p.words[k].start:p.words[k].start+len(name)]+" "+next, nextRole
				k++
			}
		}
		if isHanOutlet(name) {
			p.desks = appendNew(p.desks, name)
			continue
		}
		if !isHanName(strings.ReplaceAll(name, " ", ""), 2, 12) || !p.opened && isKanaAlone(name) || !p.opened && !p.named && role == "" && !p.nextIsRole(k+1, j) {
			continue
		}
		p.group = len(p.people)
		p.fresh = true
		if !hasPerson(p.people, name) {
			p.people = append(p.people, article.Person{Name: name, Role: role})
		}
	}
}

// isHanOutlet reports a word that ends as the names of outlets do.
func isHanOutlet(s string) bool {
	for _, w := range [...]string{"网", "網", "社", "报", "報", "新聞", "新闻", "電視台", "电视台", "编辑部", "編集部", "편집부", "신문", "일보", "뉴스", "방송"} {
		if strings.HasSuffix(s, w) && len(s) > len(w) {
			return true
		}
	}
	return false
}

// nextIsRole reports that a Korean role follows: "홍길동 기자".
func (p *creditParser) nextIsRole(k, j int) bool {
	if k >= j {
		return false
	}
	name, role := hanRole(p.s[p.words[k].start:p.words[k].end])
	return name == "" && role != ""
}

// hanOpeners takes the openers off the front of a word, of which a dot may join
// some: who is credited with the words is an author, whatever else they made.
func (p *creditParser) hanOpeners(s string) string {
	wrote := false
	for {
		rest, bits := hanOpener(s)
		if bits == 0 {
			return s
		}
		wrote = wrote || bits&otherCredit == 0
		p.skip = !wrote
		p.opened = p.opened || wrote
		s = strings.TrimPrefix(rest, "・")
		p.due = p.skip && s == ""
	}
}

// hanOpener takes one opener off the front of a word. Before a name "文" is a
// surname, but for a dot between them.
func hanOpener(s string) (rest string, bits creditBits) {
	for _, w := range hanCreditWords {
		rest, ok := strings.CutPrefix(s, w.word)
		if !ok || w.bits&(openerWord|otherCredit) == 0 {
			continue
		}
		if w.word == "文" && rest != "" && !strings.HasPrefix(rest, "・") || rest == "" && w.bits&roleWord != 0 && isHangul(firstRune(s)) {
			continue
		}
		return rest, w.bits
	}
	return s, 0
}

// hanRole takes the role off the end of a word: "王小明记者", "홍길동기자".
func hanRole(s string) (name, role string) {
	for _, w := range hanCreditWords {
		if w.bits&roleWord == 0 {
			continue
		}
		if name, ok := strings.CutSuffix(s, w.word); ok {
			return name, w.word
		}
	}
	return s, ""
}

// isHanName reports a name of min to max characters without a space; foreign
// names in Chinese and Japanese have a dot inside.
func isHanName(s string, min, max int) bool {
	n := 0
	for _, r := range s {
		switch {
		case r == '·' || r == '・' || r == '‧':
		case isUnspaced(r) || isHangul(r):
			n++
		default:
			return false
		}
	}
	if strings.ContainsAny(s, "·・‧") {
		return n >= 3 && n <= 16
	}
	if max > 4 {
		max = 4
		if isKana(s) {
			max = 8
		}
	}
	return n >= min && n <= max
}

// isKanaAlone reports a word of Japanese syllables alone, as those of foreign
// words and of few names.
func isKanaAlone(s string) bool {
	for _, r := range s {
		if (r < 0x3040 || r >= 0x3100) || r == '・' {
			return false
		}
	}
	return s != ""
}

// isKana reports a word that has Japanese syllables.
func isKana(s string) bool {
	for _, r := range s {
		if 0x3040 <= r && r < 0x3100 {
			return true
		}
	}
	return false
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
)

// findCredits fills Byline by the rules of pages, with those for lines in the
// rows of the printed credit lines.
func (p *paste) findCredits() {
	rules := slices.Clone(bylineRules)
	rules[printedRow] = rule{"credit line by the headline", article.SourceText, p.creditLines}
	rules[underRow] = rule{"credit line under the story", article.SourceText, p.creditsBelow}
	rules[weakRow] = rule{"name and date by the headline", article.SourceText, p.namesByDate}
	p.addHeader("author")
	p.findByline(rules)
}

const (
	maxCreditLine = 300 // bytes of a credit line
	maxCreditPart = 80  // bytes of a line that goes on a credit line
	maxCreditGap  = 4   // lines between credit lines that stand together
	maxCreditHead = 60  // lines under the headline that may hold a credit
)

// creditLines yields the credit lines from the headline to the second
// paragraph: those that say of themselves that names follow ("By"), else those
// whose role is Byline; where there are none, the nearest above the headline.
func (p *paste) creditLines(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := p.storyFrame()
		first := max(p.First, f.first)
		title := max(min(p.title.block, first), f.head)
		for _, is := range []func(int) bool{p.opensCredit, p.isCredit} {
			if hits := p.creditsIn(title, min(first+2, title+maxCreditHead), is); len(hits) > 0 {
				each(hits, yield)
				return
			}
			hits := p.creditsIn(f.head, title, is)
			if len(hits) > 0 {
				yield(hits[len(hits)-1])
				return
			}
		}
	}
}

// each yields hits until that returns false, and reports whether it never did.
func each(hits []hit, yield func(hit) bool) bool {
	for _, h := range hits {
		if !yield(h) {
			return false
		}
	}
	return true
}

// opensCredit reports a line that says that a credit follows.
func (p *paste) opensCredit(i int) bool {
	s := trimDirections(p.Lines[i].Text)
	return opensByline(s) || isLabelAlone(trimOpener(s)) || hasHanCredit(s)
}

// isCredit reports a line whose role is Byline.
func (p *paste) isCredit(i int) bool { return p.Roles[i] == lines.Byline }

// trimDirections cuts the marks of writing direction off the ends of a line.
func trimDirections(s string) string {
	return strings.Trim(s, "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
}

// cutSource cuts the credit of an outlet off a line: "March 6, 2025 | Source:
// Heron Wire".
func cutSource(s string) string {
	for _, w := range sourceOpenerWords {
		for k := 0; k+len(w) < len(s); k++ {
			if s[k+len(w)] == ':' && strings.EqualFold(s[k:k+len(w)], w) && (k == 0 || s[k-1] == ' ') {
				return strings.TrimRight(s[:k], " |•·-–—/")
			}
		}
	}
	return s
}

// trimOpener cuts the dash off a line that is "By —" alone.
func trimOpener(s string) string { return strings.TrimRight(s, " —–-") }

// creditsIn returns the credit lines from line low to line high-1 that name
// anybody, up to the first gap. A line that is "By" alone, or ends open, goes
// with those under it.
func (p *paste) creditsIn(low, high int, is func(int) bool) []hit {
	var hits, told []hit
	low = max(low, 0)
	last := low
	for i := low; i < min(high, len(p.Lines)); i++ {
		if len(hits)+len(told) > 0 && i > last+maxCreditGap {
			break
		}
		s := trimDirections(p.Lines[i].Text)
		if len(s) > maxCreditLine || !is(i) || p.Roles[i] == lines.Caption || p.Roles[i].IsBody() && endsSentence(s) {
			continue
		}
		h := p.lineHit(i)
		h.text = trimOpener(cutSource(s))
		for i+1 < len(p.Lines) && len(h.text) <= maxCreditLine && len(p.Lines[i+1].Text) <= maxCreditPart && (isOpenEnd(h.text) || isJoint(p.Lines[i+1].Text)) {
			i++
			h.text += " " + p.Lines[i].Text
			h.stop = int32(p.Lines[i].Stop)
		}
		h.text = p.partName(h.text)
		switch c := readCredit(h.text, false); {
		case len(c.people)+len(c.agencies)+len(c.desks)+len(c.others) == 0 && c.alias == "":
		case p.isTold(&c):
			told, last = append(told, h), i
		default:
			hits, last = append(hits, h), i
		}
	}
	if len(hits) == 0 {
		return told
	}
	return hits
}

// isTold reports names alone that the story itself has: places and people that
// it is about.
func (p *paste) isTold(c *credit) bool {
	const reach = 2000 // bytes of the story
	if c.opened || len(c.people) == 0 {
		return false
	}
	body := p.article.Body.Text
	story := " " + key(p.article.Headline+" "+p.article.Dek+" "+body[:runeFloor(body, reach)]) + " "
	for _, who := range c.people {
		if !strings.Contains(story, " "+key(who.Name)+" ") {
			return false
		}
	}
	return true
}

// namesByDate yields the line by the headline that is names and a date, or
// names next to a line with a date; where there is none, a name directly under
// the headline.
func (p *paste) namesByDate(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const under = 2 // lines
		f := p.storyFrame()
		first := max(p.First, f.first)
		title := max(min(p.title.block, first), f.head)
		for i := title + 1; i < min(first+2, title+maxCreditHead, len(p.Lines)); i++ {
			if p.isDatedName(i) {
				yield(p.nameHit(i))
				return
			}
		}
		for i := title + 1; i <= min(title+under, first-1); i++ {
			if role := p.Roles[i]; (role == lines.Byline || role == lines.Promo) && p.isNames(i) {
				yield(p.nameHit(i))
				return
			}
		}
		for i := title - 1; i >= f.head; i-- {
			if p.isDatedName(i) {
				yield(p.nameHit(i))
				return
			}
		}
	}
}

// nameHit is a line of names as a hit.
func (p *paste) nameHit(i int) hit {
	h := p.lineHit(i)
	h.text = p.partName(trimDirections(h.text))
	return h
}

// isDatedName reports a line of names with a date, or next to a line with one.
func (p *paste) isDatedName(i int) bool {
	if !p.isNames(i) {
		return false
	}
	for _, k := range [...]int{i, i + 1, i - 1} {
		if k >= 0 && k < len(p.Lines) && len(p.Lines[k].Text) <= maxCreditLine && k != p.title.block && len(findDates(p.Lines[k].Text, dayFirst)) > 0 {
			return true
		}
	}
	return false
}

// isNames reports a line that is names of people and little else, none of them
// in the story.
func (p *paste) isNames(i int) bool {
	const rest = 48 // bytes
	s := trimDirections(p.Lines[i].Text)
	role := p.Roles[i]
	if len(s) > maxCreditLine || role == lines.Headline || role == lines.Caption || role == lines.Paragraph && endsSentence(s) {
		return false
	}
	if strings.IndexFunc(s, isUncased) >= 0 {
		return len(findDates(s, dayFirst)) > 0 && isNameLine(s)
	}
	c := readCredit(s, false)
	line := creditLine(s)
	if len(c.people) == 0 || len(c.people) > 4 || strings.ContainsAny(line, "©") || len(lines.Sections(line)) > 0 || p.isTold(&c) {
		return false
	}
	left := len(line)
	for _, who := range c.people {
		left -= len(who.Name)
	}
	return left <= rest && strings.HasPrefix(key(line), key(c.people[0].Name))
}

// partName parts a credit where a name ends that has a line of its own in the
// text, and a word is glued to it: "By ANN POESTAFF WRITER".
func (p *paste) partName(s string) string {
	const shortest = 7 // bytes of a name
	body := s
	for _, w := range bylineOpenerWords {
		if len(s) > len(w) && s[len(w)] == ' ' && strings.EqualFold(s[:len(w)], w) {
			body = s[len(w)+1:]
		}
	}
	head := len(s) - len(body)
	for i := range p.Lines {
		name := p.Lines[i].Text
		if len(name) < shortest || len(name) >= len(body) || !strings.Contains(name, " ") || !strings.EqualFold(body[:len(name)], name) {
			continue
		}
		if isUpperRune(firstRune(body[len(name):])) {
			return s[:head+len(name)] + creditBreak + body[len(name):]
		}
	}
	return s
}

// creditsBelow yields the lines under the story that open with "By", and the
// names that a line about the person follows.
func (p *paste) creditsBelow(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 30 // lines
		f := p.storyFrame()
		if !each(p.creditsIn(f.last, f.foot, p.opensCredit), yield) || p.Last == 0 {
			return
		}
		for i := p.Last; i+1 < min(p.Last+reach, len(p.Lines)); i++ {
			name, about := p.Lines[i].Text, p.Lines[i+1].Text
			if len(name) > maxCreditPart || len(about) < len(name)+20 || !strings.HasPrefix(about, name) || !isNameLine(name) {
				continue
			}
			if !yield(p.lineHit(i)) {
				return
			}
		}
	}
}

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
	rules[classRow] = rule{"sender of the mail", article.SourceText, p.senders}
	p.addHeader("author")
	p.findByline(rules)
}

const (
	maxCreditLine = 300 // bytes of a credit line
	maxCreditPart = 80  // bytes of a line that goes on a credit line
	maxCreditGap  = 4   // lines between credit lines that stand together
	mostBetween   = 6   // words of a line between credit lines
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
	if p.isApart(i) {
		return false
	}
	s := trimDirections(p.Lines[i].Text)
	if opensByline(s) || isLabelAlone(trimOpener(s)) || hasHanCredit(s) {
		return true
	}
	if line := creditLine(s); len(line) < len(s) && opensByline(partOpener(line)) {
		return true // "3 May 2025 by Ann Poe"
	}
	return false
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
		opened := opensByline(s)
		switch {
		case !is(i) && len(hits) > 0 && countWords(s) > mostBetween:
			return hits // the headline of another story
		case len(s) > maxCreditLine && !opened, !is(i), p.Roles[i] == lines.Caption, p.Roles[i].IsBody() && endsSentence(s) && !opened:
			continue
		}
		h := p.lineHit(i)
		h.text = trimOpener(cutSource(s))
		if opened && endsSentence(s) {
			// "By Ann Poe, a reporter who covers boats."
			if h.text, _, _ = strings.Cut(h.text, ", "); len(readCredit(h.text, false).people) == 0 {
				continue
			}
		}
		i = p.joinCredit(&h, i)
		h.text = p.cutPlace(p.partName(h.text))
		if !opened {
			h.text = p.partTopic(h.text)
		}
		switch c := readCredit(h.text, false); {
		case len(c.people)+len(c.agencies)+len(c.desks)+len(c.others) == 0 && c.alias == "", slashesOutlet(h.text) && (!opened || strings.Contains(strings.ToLower(h.text), "image")):
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

// joinCredit joins the lines that go on the credit in line i, without those of
// mere furniture behind a "By" alone, and returns the last of them.
func (p *paste) joinCredit(h *hit, i int) int {
	for i+1 < len(p.Lines) && len(h.text) <= maxCreditLine && len(p.Lines[i+1].Text) <= maxCreditPart {
		next := p.Lines[i+1].Text
		if !isOpenEnd(h.text) && !isJoint(next) {
			break
		}
		i++
		if !isLabelAlone(h.text) || !isFurniture(next) {
			h.text += " " + next
			h.stop = int32(p.Lines[i].Stop)
		}
	}
	return i
}

// isFurniture reports a line of nothing but furniture: "Social Links for".
func isFurniture(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if creditBitsOf(w)&(noiseWord|forWord) == 0 {
			return false
		}
	}
	return true
}

// slashesOutlet reports a name and an outlet that a bare slash parts, as in the
// credits of images: "Ann Poe/Heron Wire".
func slashesOutlet(s string) bool {
	k := strings.IndexByte(s, '/')
	return k > 0 && k+1 < len(s) && isLetterByte(s[k-1]) && isLetterByte(s[k+1])
}

// isTold reports names alone that the story itself has: places and people that
// it is about.
func (p *paste) isTold(c *credit) bool {
	if c.opened || len(c.people) == 0 {
		return false
	}
	for _, who := range c.people {
		if !p.tells(who.Name) {
			return false
		}
	}
	return true
}

// tells reports that the story has a name.
func (p *paste) tells(name string) bool {
	const reach = 2000 // bytes of the story
	body := p.article.Body.Text
	story := key(p.article.Headline + " " + p.article.Dek + " " + body[:runeFloor(body, reach)])
	return strings.Contains(" "+story+" ", " "+key(name)+" ")
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
			if role := p.Roles[i]; (role == lines.Byline || role == lines.Promo || role == lines.Credit) && p.isNames(i) {
				yield(p.nameHit(i))
				return
			}
		}
		for i := title - 1; i >= f.head; i-- {
			if p.isNames(i) && (p.isDated(i) || p.isDated(i+1)) {
				yield(p.nameHit(i))
				return
			}
		}
	}
}

// nameHit is a line of names as a hit.
func (p *paste) nameHit(i int) hit {
	h := p.lineHit(i)
	h.text = p.partTopic(p.cutPlace(p.partName(trimDirections(h.text))))
	return h
}

// partTopic parts a name from the topic behind it, which has a line of its own
// in the text's menu: "3 May 2025 Ann Poe Gardening, News".
func (p *paste) partTopic(s string) string {
	const shortest, longest = 3, 40 // bytes of a topic
	line := creditLine(s)
	for i := range p.Lines {
		topic := p.Lines[i].Text
		if len(topic) < shortest || len(topic) > longest || p.Roles[i].IsBody() || !isUpperRune(firstRune(topic)) {
			continue
		}
		name, rest, ok := strings.Cut(line, " "+topic)
		if ok && (rest == "" || strings.IndexByte(" ,|", rest[0]) >= 0) && countWords(name) > 1 && isNameLine(name) {
			return name + creditBreak + topic + rest
		}
	}
	return s
}

// isDatedName reports a line of names with a date, or next to a line with one;
// the role of the one person may stand between them.
func (p *paste) isDatedName(i int) bool {
	if !p.isNames(i) {
		return false
	}
	return p.isDated(i) || p.isDated(i+1) || p.isDated(i-1) || p.isDated(i+2) && isRole(p.Lines[i+1].Text)
}

// isDated reports a short line with a date, that is not the headline.
func (p *paste) isDated(i int) bool {
	return i >= 0 && i < len(p.Lines) && len(p.Lines[i].Text) <= maxCreditLine && i != p.title.block && len(findDates(p.Lines[i].Text, dayFirst)) > 0
}

// isRole reports a line that is a person's role: "Senior Reporter".
func isRole(s string) bool {
	role := false
	for w := range strings.FieldsSeq(s) {
		bits := creditBitsOf(strings.Trim(w, "·•|,"))
		if bits&(roleWord|roleAdjunct) == 0 {
			return false
		}
		role = role || bits&roleWord != 0
	}
	return role
}

// isNames reports a line that is names of people and little else, none of them
// in the story.
func (p *paste) isNames(i int) bool {
	const rest = 48 // bytes
	s := trimDirections(p.Lines[i].Text)
	role := p.Roles[i]
	if len(s) > maxCreditLine || p.isApart(i) || role == lines.Headline || role == lines.Caption || role == lines.Paragraph && endsSentence(s) {
		return false
	}
	if strings.IndexFunc(s, isUncased) >= 0 {
		return len(findDates(s, dayFirst)) > 0 && isNameLine(s)
	}
	c := readCredit(s, false)
	line := creditLine(s)
	if len(c.people) == 0 || len(c.people) > 4 || slashesOutlet(s) || strings.ContainsAny(line, "©") || len(lines.Sections(line)) > 0 || p.isTold(&c) {
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

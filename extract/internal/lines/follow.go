// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// followMarks gives lines the roles that their marks tell: the first heading of
// the first rank is the headline, an item under another of the body one of the
// same list, rows between paragraphs are a table, and an image from the headline
// on is a caption. A heading is the body's where the body goes on under it.
func (s *sheet) followMarks(roles []Role) {
	const reach = 9 // lines from the end of the body to the next heading
	headline, first, last := bounds(roles)
	headed := false // the body has headings
	for i := range roles {
		switch l := &s.lines[i]; {
		case l.Mark == Picture && (roles[i].IsBody() || roles[i] == Promo || roles[i] != Navigation && 0 <= headline && headline < i):
			roles[i] = Caption
		case l.Mark == Heading && l.Level == 1 && headline < i && i <= first:
			if headline >= 0 {
				roles[headline] = Navigation
			}
			roles[i], headline, first = Headline, i, 0
		case l.Mark == Heading && i > headline && i < last+reach:
			if end := s.sectionEnd(roles, i, headed); end > 0 {
				roles[i], headed, last = Subhead, true, max(last, end)
			}
		case i == 0 || !roles[i-1].IsBody():
		case l.Mark == Bullet && l.Gap == 0 && s.lines[i-1].Mark == Bullet:
			roles[i] = ListItem
		case l.Mark == Row && s.lines[i-1].Mark != Row:
			s.followRows(roles, i)
		}
	}
}

// sectionEnd returns the line behind the lines of the body under the heading in
// line i; 0 where there are none. Where the body has headings, it takes up what
// reads as the story: newsletters part their sections by rules and sponsors.
func (s *sheet) sectionEnd(roles []Role, i int, headed bool) int {
	const around = relatedLabel | signupLabel | legalLabel | shareLabel | commentLabel | topicLabel | sourceLabel | bioLabel
	const shortest = 5 // words of an item
	end := 0
	for k := i + 1; k < len(roles); k++ {
		f, m := &s.facts[k], s.lines[k].Mark
		switch {
		case m == Rule && k == i+1:
			continue
		case roles[k].IsBody() || m == Row && k == i+1 && s.followRows(roles, k):
			return k + 1
		case !headed || (s.facts[i].labels|f.labels)&around != 0:
			return end
		case m == Bullet && f.words >= shortest && f.end == fullStop:
			roles[k] = ListItem
		case s.shapes[k].isProse() && s.worth[k] > 0:
			roles[k] = Paragraph
		default:
			return end
		}
		end = k + 1
	}
	return end
}

// followRows keeps a table of three rows or more that begins at line i, above
// running text, and reports whether it does.
func (s *sheet) followRows(roles []Role, i int) bool {
	const least = 3 // rows
	end := i
	for end < len(roles) && s.lines[end].Mark == Row {
		end++
	}
	if end-i < least || end == len(roles) || !roles[end].IsBody() && (!s.shapes[end].isProse() || s.worth[end] <= 0) {
		return false
	}
	for k := i; k < end; k++ {
		roles[k] = Paragraph
	}
	return true
}

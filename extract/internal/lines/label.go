// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reading is what the lines of a text are.
type Reading struct {
	// Lines are those of Read, Roles what each of them is.
	Lines []Line
	Roles []Role
	// Headline is the line that the story's title is taken from; -1 where
	// there is none. Other lines of that role say the same.
	Headline int
	// First and Last are the first line of the body and the line behind its
	// last; both are 0 where there is no body.
	First, Last int
	// Confidence is the mean chance that the lines of the body are a story's, by
	// what each and its neighbours show; 0 where there is no body.
	Confidence float64
}

// Label decides what each line is, for all of them together. Lines that a mark
// says enough of are left out of the judgement.
func Label(all []Line) Reading { return LabelChecked(all, nil) }

// LabelChecked is Label with a check that is called now and then, and may panic
// to end the work; nil means that nothing is called.
func LabelChecked(all []Line, check func()) Reading {
	r := Reading{Lines: all, Roles: make([]Role, len(all)), Headline: -1}
	lines, at := judged(all)
	s := newSheet(lines, TitleOf(all), &trained, check)
	roles := make([]Role, len(lines))
	for i, t := range trained.decode(s) {
		roles[i] = t.Role()
	}
	s.findHeads(roles)
	s.followMarks(roles)
	s.resume(roles)
	refine(s, roles)
	r.Confidence = s.confidence(roles)
	for i, role := range roles {
		r.Roles[at[i]] = role
		switch {
		case role == Headline:
			r.Headline = at[i]
		case role.IsBody():
			if r.Last == 0 {
				r.First = at[i]
			}
			r.Last = at[i] + 1
		}
	}
	for i := range all {
		if isSettled(all[i].Mark) {
			r.Roles[i] = r.settled(i)
		}
	}
	return r
}

// judged returns the lines that no mark settles, and where each of them stands.
func judged(all []Line) (lines []Line, at []int) {
	lines, at = make([]Line, 0, len(all)), make([]int, 0, len(all))
	for i := range all {
		if !isSettled(all[i].Mark) {
			lines, at = append(lines, all[i]), append(at, i)
		}
	}
	return lines, at
}

// confidence returns the mean chance of the body's lines.
func (s *sheet) confidence(roles []Role) float64 {
	sum, n := 0.0, 0
	for i, role := range roles {
		if role.IsBody() {
			sum += 1 / (1 + math.Exp(-float64(s.worth[i])/LocalScale))
			n++
		}
	}
	return sum / float64(max(n, 1))
}

// TitleOf returns the title that a text states: that of a header line, or of
// Markdown the only heading of the first rank, where nearly all of the text
// stands below it and it is not the name of the outlet; "" where there is none.
func TitleOf(all []Line) string {
	const wordy = 12 // words of a line that is prose
	top, tops, above, prose := -1, 0, 0, 0
	for i := range all {
		switch l := &all[i]; {
		case l.Mark == Header && l.Field == "title":
			return l.Text
		case l.Mark == Heading && l.Level == 1 && wordsOf(l.Text) >= 3:
			tops++
			top, above = i, prose
		case wordsOf(l.Text) >= wordy && endsSentence(l.Text):
			prose += len(l.Text)
		}
	}
	if tops != 1 || 4*above > prose || isOutlet(all, top) {
		return ""
	}
	return all[top].Text
}

// isOutlet reports a heading of few words, all with capitals, above a longer
// line that is no sentence: the name of the outlet above a headline.
func isOutlet(all []Line, i int) bool {
	const most, reach = 5, 3 // words; lines down to the headline
	f := newScanner().scan(all[i].Text)
	if f.words > most || f.capitals < f.words {
		return false
	}
	for k := i + 1; k < min(i+1+reach, len(all)); k++ {
		if n := wordsOf(all[k].Text); n >= most && all[k].Mark == Plain {
			return !endsSentence(all[k].Text) && n < manyWords && n > int(f.words)
		}
	}
	return false
}

// replyMarks open the subject of a mail that answers or passes on another.
var replyMarks = []string{"re: ", "fw: ", "fwd: ", "wg: ", "aw: ", "tr: ", "rv: ", "i: ", "vs: ", "sv: "}

// cutReply cuts the marks of replies off the subject of a mail.
func cutReply(title string) string {
	for {
		rest := title
		for _, m := range replyMarks {
			if len(rest) > len(m) && strings.EqualFold(rest[:len(m)], m) {
				rest = strings.TrimLeft(rest[len(m):], " ")
			}
		}
		if rest == title {
			return title
		}
		title = rest
	}
}

// isSettled reports marks that leave no doubt of a line.
func isSettled(m Mark) bool {
	return m == PageEdge || m == Header || m == Chat || m == Code || m == Apart
}

// fieldRoles are the roles of header lines.
var fieldRoles = map[string]Role{"title": Headline, "author": Byline, "date": DateLine, "dek": Dek}

// settled returns the role of a line that its mark tells.
func (r *Reading) settled(i int) Role {
	switch l := &r.Lines[i]; {
	case l.Mark == PageEdge:
		return PageHead
	case l.Mark == Chat:
		return Comment
	case l.Mark == Code && i > r.First && i < r.Last:
		return Paragraph
	case l.Mark == Header:
		return fieldRoles[l.Field]
	}
	return Promo
}

// resume takes up a story that goes on behind what interrupts it, such as a form
// or the heads of other stories: running text in the story's words, at most a
// few lines below, with what follows it, above all that closes a page.
func (s *sheet) resume(roles []Role) {
	const reach, least, near = 9, 2, 3 // lines; tenths of the words; lines that take fewer of them
	_, first, last := bounds(roles)
	if last-first < 3 {
		return
	}
	end := last
	for i := last; i < min(last+reach, len(roles)); i++ {
		f, shape := &s.facts[i], s.shapes[i]
		switch {
		case shape == commentLike || shape == legalLike || shape == topicLike || shape == sourceLike || roles[i] == Byline || roles[i] == DateLine || roles[i] == Footer || roles[i] == Comment:
			return
		case !shape.isProse() || f.labels&(bioLabel|legalLabel|signupLabel|relatedLabel|shareLabel|photoLabel|adLabel) != 0 || s.worth[i] <= 0 || s.shared[0][i] == noShare:
		case s.shared[0][i] >= least, s.shared[0][i] > 0 && i < last+near, last > end && i == last:
			roles[i] = Paragraph
			last = i + 1
		}
	}
}

// refine tells apart what the model does not: quotations that stand alone,
// pull quotes and corrections.
func refine(s *sheet, roles []Role) {
	headline, first, last := bounds(roles)
	for i := range roles {
		f := &s.facts[i]
		switch role := roles[i]; {
		case role.IsBody() && isAddress(s.lines[i].Text):
			roles[i] = Promo
		case role == Headline && s.shapes[i] == addressLike: // the name of a user
			roles[i] = Navigation
		case headline >= 0 && i < first && f.hash == s.facts[headline].hash:
			roles[i] = Headline
		case role == Paragraph && s.lines[i].isItem() && (i > 0 && s.lines[i-1].isItem() || i+1 < len(roles) && s.lines[i+1].isItem()):
			roles[i] = ListItem
		case role == Paragraph && isBlockQuote(s.lines, roles, i):
			roles[i] = BlockQuote
		case role == Paragraph && s.isCaption(roles, i), (role == Paragraph || role == Dek) && f.words <= mostCaption && EndsInCredit(s.lines[i].Text):
			roles[i] = Caption
		case role == Paragraph && i > first && s.isSubhead(roles, i):
			roles[i] = Subhead
		case i >= first && i < last && role == Promo && s.repeats[i]&repeatsInside != 0 && f.words >= 6:
			roles[i] = PullQuote
		case f.head&sourceLabel != 0 && f.flags&hasColon != 0 && f.words <= 10 && i > headline && i < last+8 && !role.IsBody():
			roles[i] = SourceCredit
		case f.head&noteLabel != 0 && f.words >= 8 && (role == Paragraph || role == Promo):
			roles[i] = Correction
		}
	}
}

// mostCaption is the number of words that a caption has at most.
const mostCaption = 20

// EndsInCredit reports a line that closes as captions do that tell who made the
// image: "The pier. / ANN POE", "The pier. Photo: Ann Poe", "The pier.ANN POE",
// "The pier. (Ann Poe/Heron Wire)".
func EndsInCredit(s string) bool {
	const longest = 40 // bytes
	if at := strings.LastIndex(s, " / "); at >= 0 && len(s)-at <= longest {
		return isCapitals(s[at+len(" / "):])
	}
	s = strings.TrimRight(s, ".!? ")
	at := strings.LastIndexAny(s, ".!?")
	if at < 0 || len(s)-at > longest {
		return false
	}
	tail := s[at+1:]
	if tail[0] != ' ' {
		return isCapitals(tail)
	}
	tail = tail[1:]
	if inner, ok := strings.CutPrefix(tail, "("); ok && strings.HasSuffix(inner, ")") {
		who, outlet, slash := strings.Cut(inner, "/")
		return slash && strings.IndexByte(who, ' ') > 0 && len(outlet) > 2 && isCreditName(who) && isCreditName(outlet)
	}
	f := newScanner().scan(tail)
	if f.head&photoLabel == 0 {
		return false
	}
	if f.flags&hasCreditColon != 0 {
		return isCreditName(strings.TrimLeft(tail[strings.LastIndexByte(tail, ':')+1:], " "))
	}
	opener, name, by := strings.Cut(tail, " by ")
	return by && strings.IndexByte(opener, ' ') < 0 && (isCreditName(name) || strings.EqualFold(name, "the author"))
}

// isCreditName reports a few words that a capital opens and no small word ends.
func isCreditName(s string) bool {
	const most = 5 // words
	words := strings.Fields(s)
	return len(words) > 0 && len(words) <= most && isCapital(words[0]) && isCapital(words[len(words)-1])
}

// isCapital reports a word that opens with a capital letter.
func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// isCapitals reports a name of several words in capitals.
func isCapitals(name string) bool {
	return strings.IndexByte(name, ' ') > 0 && name == strings.ToUpper(name) && name != strings.ToLower(name)
}

// isSubhead reports a few words without a full stop between running text and
// the next line of the body.
func (s *sheet) isSubhead(roles []Role, i int) bool {
	const most = 8 // words
	f := &s.facts[i]
	if s.lines[i].Mark == Row || f.words > most || f.sentences > 0 || i+1 >= len(roles) || !roles[i+1].IsBody() || !roles[i-1].IsBody() || !s.shapes[i-1].isProse() {
		return false
	}
	return f.start == upperEnd && (f.end == lowerEnd || f.end == upperEnd)
}

// isCaption reports a short line above one that opens as the credit of an image
// ("PHOTOGRAPH: ANN POE").
func (s *sheet) isCaption(roles []Role, i int) bool {
	if i+1 >= len(roles) || s.facts[i].words > mostCaption || s.facts[i].labels&saidLabel != 0 || roles[i+1] != Credit && roles[i+1] != Caption {
		return false
	}
	next := &s.facts[i+1]
	return next.head&photoLabel != 0 && next.flags&hasColon != 0 && next.words <= 8
}

// isBlockQuote reports a paragraph that is marked as a quotation, or is one
// from its first mark to its last and follows a line that ends in a colon.
func isBlockQuote(lines []Line, roles []Role, i int) bool {
	if lines[i].Mark == Quoted {
		return true
	}
	return i > 0 && roles[i-1] == Paragraph && endOf(lines[i-1].Text) == colonEnd && isAllQuote(lines[i].Text)
}

// bounds returns the last line of role Headline, or -1, and the range of the
// body's lines.
func bounds(roles []Role) (headline, first, last int) {
	headline = -1
	for i, r := range roles {
		switch {
		case r == Headline:
			headline = i
		case r.IsBody():
			if last == 0 {
				first = i
			}
			last = i + 1
		}
	}
	return headline, first, last
}

// quotePairs are the marks that a quotation opens and closes with.
var quotePairs = map[rune]rune{'"': '"', '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '「': '」', '『': '』', '‹': '›'}

// isAllQuote reports a line that opens with a quotation mark, closes with its
// counterpart and has neither in between.
func isAllQuote(s string) bool {
	var close, last rune
	seen := 0
	for i, c := range s {
		if isDirection(c) {
			continue
		}
		if close == 0 {
			close = quotePairs[c]
			if close == 0 || i > 6 {
				return false
			}
			continue
		}
		if c == close {
			seen++
		}
		if c != ' ' {
			last = c
		}
	}
	return close != 0 && last == close && seen == 1
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// trimRule leaves a block out of the body because it is another field's. at
// counts the kept blocks of text before it.
type trimRule struct {
	name    string
	applies func(d *draft, i, at int) bool
}

// trimRules are tried in order on the blocks that open and end the body.
var trimRules = []trimRule{
	{"is the headline", func(d *draft, i, at int) bool { return at < 3 && i == d.title.block }},
	{"is the byline", func(d *draft, i, at int) bool { return at < headBlocks && d.isBylineBlock(&d.blocks[i]) }},
	{"is a date line", func(d *draft, i, at int) bool {
		return at < headBlocks && d.isDateBlock(&d.blocks[i]) || d.blocks[i].Kind == article.Paragraph && d.isBareDateBlock(&d.blocks[i])
	}},
	{captionRule, func(d *draft, i, at int) bool {
		const most = 30 // words
		b := &d.blocks[i]
		return at < headBlocks && b.Kind == article.Paragraph && countWords(b.Text) <= most && lines.EndsInCredit(b.Text) && d.mayCaption(i)
	}},
	{"is a label", func(d *draft, i, _ int) bool { return isLabelBlock(&d.blocks[i]) }},
	{"signs the story", func(d *draft, i, at int) bool { return at >= headBlocks && d.isSignature(&d.blocks[i]) }},
	{"is the role of an author", func(d *draft, i, at int) bool { return at < headBlocks && d.isRoleBlock(&d.blocks[i]) }},
	{"is a correction", func(d *draft, i, _ int) bool { return isCorrection(d.blocks[i].Text) }},
	{"credits the source", func(d *draft, i, at int) bool { return at < headBlocks && isSourceBlock(&d.blocks[i]) }},
}

const captionRule = "is the caption of an image"

// headBlocks is the number of blocks at the head of a body among which lines
// about the story may stand.
const headBlocks = 4

// tailBlocks is the number of blocks at its end among which notes may stand.
const tailBlocks = 3

// trimBody takes the blocks that belong to other fields out of the body.
func (d *draft) trimBody() {
	keep := d.body.Keep[:0:0]
	at := 0
	for k, i := range d.body.Keep {
		b := &d.blocks[i]
		rule := ""
		switch {
		case b.Kind == article.ImageBlock && b.Node > 0 && d.isOrnament(b.Node):
			rule = "is a portrait or a sign"
		case b.Text != "" && (at < headBlocks || k >= len(d.body.Keep)-tailBlocks):
			rule = d.trimmedBy(i, at)
		}
		switch {
		case rule != "" || b.Text == "":
		case d.isTimeBlock(b):
			rule = "is the time of an entry"
		case b.Kind == article.Paragraph && strings.IndexByte("_-#*~", b.Text[0]) >= 0 && strings.Trim(b.Text, b.Text[:1]+" ") == "":
			rule = "is a mark"
		}
		if rule == captionRule {
			d.keepCaption(i)
		}
		if rule != "" {
			d.note("body", &blockRule, hit{b.Text, b.Node, -1, b.Start, b.Stop}, rule)
			continue
		}
		if b.Text != "" {
			at++
		}
		keep = append(keep, i)
	}
	d.body.Keep = keep
}

// trimAbove drops what stands above a headline that is sure of its place:
// notices and teasers. A story that has its headline below it stays.
func (d *draft) trimAbove() {
	if d.title.block < 0 || d.article.Confidence.Headline < article.Likely && !d.page.Is(d.title.node, page.H1Tag) {
		return
	}
	first, above, below := 0, 0, 0
	for k, i := range d.body.Keep {
		if i < d.title.block {
			above += len(d.blocks[i].Text)
			first = k + 1
		} else {
			below += len(d.blocks[i].Text)
		}
	}
	if above > below {
		return
	}
	for _, i := range d.body.Keep[:first] {
		b := &d.blocks[i]
		d.note("body", &blockRule, hit{b.Text, b.Node, -1, b.Start, b.Stop}, "stands above the headline")
	}
	d.body.Keep = d.body.Keep[first:]
}

// takeOpening adds the paragraphs right above the body where the page has no
// headline: what stands at the head of a fragment is its lede, and nothing
// above it says so.
func (d *draft) takeOpening() {
	const fewest = 12 // words of a paragraph that is prose
	if d.title.block >= 0 || d.article.Headline != "" || len(d.body.Keep) == 0 {
		return
	}
	first := d.body.Keep[0]
	parent := d.page.Nodes[max(d.blocks[first].Box, 0)].Parent
	i := first
	for i > 0 {
		b := &d.blocks[i-1]
		if b.Kind != article.Paragraph || b.Box <= 0 || d.page.Nodes[b.Box].Parent != parent ||
			b.Links*2 > b.Size || countWords(b.Text) < fewest || !endsSentence(strings.TrimRight(b.Text, `"'”’»“)]`)) {
			break
		}
		i--
	}
	if i == first {
		return
	}
	keep := make([]int, 0, len(d.body.Keep)+first-i)
	for ; i < first; i++ {
		keep = append(keep, i)
	}
	d.body.Keep = append(keep, d.body.Keep...)
}

var blockRule = rule{name: "block of the body", source: article.SourceText}

func (d *draft) trimmedBy(i, at int) string {
	for _, r := range trimRules {
		if r.applies(d, i, at) {
			return r.name
		}
	}
	return ""
}

// mayCaption reports whether block i stands where a caption does: in a figure,
// or next to an image that has none. Pasted text shows no images.
func (d *draft) mayCaption(i int) bool {
	b := &d.blocks[i]
	return b.First == page.None || b.Place&(mainbody.InFigure|mainbody.InCaption) != 0 || d.imageBeside(i) != page.None
}

// imageBeside returns the node of the image right above block i, or right below
// it, that has no caption of its own; or page.None.
func (d *draft) imageBeside(i int) int32 {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(d.blocks) {
			continue
		}
		b := &d.blocks[k]
		if b.Kind != article.ImageBlock || b.Node <= 0 || d.isOrnament(b.Node) {
			continue
		}
		if fig := d.figureOf(b.Node); fig == page.None || d.page.Contains(fig, d.blocks[i].Node) {
			return b.Node
		}
	}
	return page.None
}

// keepCaption notes block i as the caption of the image beside it.
func (d *draft) keepCaption(i int) {
	if image := d.imageBeside(i); image != page.None {
		if d.captions == nil {
			d.captions = make(map[int32]string)
		}
		d.captions[image] = d.blocks[i].Text
	}
}

// isBylineBlock reports whether a block is the credit line: it is the byline
// as printed, or names people after an opener and is no sentence.
func (d *draft) isBylineBlock(b *mainbody.Block) bool {
	s := fold(b.Text)
	if len(s) > 200 {
		return false
	}
	if s == d.article.Byline.Text {
		return true
	}
	return countWords(s) <= 16 && opensByline(s) && !endsSentence(s) && len(splitByline(s).Authors) > 0
}

// isRoleBlock reports whether a block holds nothing but what an author is, and
// for which outlet: "Ledger staff writers", "Senior correspondent".
func (d *draft) isRoleBlock(b *mainbody.Block) bool {
	s := fold(b.Text)
	if b.Kind != article.Paragraph || len(s) > 80 || countWords(s) > 6 || endsSentence(s) || len(d.article.Byline.Authors) == 0 {
		return false
	}
	role := false
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",|")
		bits := creditVocabulary()[foldWord(w)]
		switch {
		case bits&roleWord != 0:
			role = true
		case bits&(roleAdjunct|conjWord|orgWord|outletWord|forWord) == 0 && !hasWord(d.article.Publisher.Name, []string{w}):
			return false
		}
	}
	return role
}

// isTimeBlock reports whether a block is the content of a time element, or the
// first of it, as some pages forget to close the element.
func (d *draft) isTimeBlock(b *mainbody.Block) bool {
	const nearest = 6 // nodes from the element to its first words
	if b.Place&mainbody.HasTime == 0 {
		return false
	}
	t := b.Node
	if !d.page.Is(t, page.TimeTag) {
		t = d.page.Ancestor(t, page.TimeTag)
	}
	if t == page.None || b.First-t > nearest {
		return false
	}
	for i := t + 1; i < b.First; i++ {
		if n := &d.page.Nodes[i]; n.Kind == page.Text && n.Flags&page.Blank == 0 {
			return false
		}
	}
	return true
}

// isDateBlock reports whether a block holds a date and little else.
func (d *draft) isDateBlock(b *mainbody.Block) bool {
	return b.Kind <= article.ListItem && (d.isTimeBlock(b) || d.isDateText(b.Text))
}

// isBareDateBlock reports whether a block holds a date with nothing beside it
// but labels and the author.
func (d *draft) isBareDateBlock(b *mainbody.Block) bool {
	if d.isTimeBlock(b) {
		return true
	}
	rest, ok := d.besideDates(b.Text)
	if !ok {
		return false
	}
	for w := range strings.FieldsFuncSeq(rest, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if w = foldWord(w); !isDateLabel(w) && creditVocabulary()[w]&(openerWord|creditNoun|noiseWord) == 0 {
			return false
		}
	}
	return true
}

// isDateText reports whether a line holds a date and little else: labels, and a
// few words with capitals, such as the place.
func (d *draft) isDateText(s string) bool {
	rest, ok := d.besideDates(s)
	if !ok {
		return false
	}
	words := countWords(rest)
	for w := range strings.FieldsFuncSeq(rest, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if f := foldWord(w); isLowerRune(firstRune(w)) && !isDateLabel(f) && creditVocabulary()[f] == 0 {
			return false // "He died on 3 May 2025"
		}
	}
	return words <= 3 && (!endsSentence(s) || words == 0)
}

// isDateLabel reports a word, folded, that says what of a story a date is, or
// ties the date to the line.
func isDateLabel(w string) bool {
	e, ok := dateVocabulary()[w]
	return ok && (e.label != noLabel && e.label != otherLabel || e.link)
}

// besideDates returns what a short line holds besides its dates, the labels of
// a story's dates and the names of the authors. It is not ok where the line has
// no date, or one that a word with a colon says to be something else's.
func (d *draft) besideDates(s string) (rest string, ok bool) {
	const longest = 120 // bytes
	if len(s) > longest {
		return "", false
	}
	for _, who := range d.article.Byline.Authors {
		s = strings.Replace(s, who.Name, "", 1)
	}
	dates := findDates(s, d.dateOrder())
	from := 0
	for _, f := range dates {
		label, colon := strings.CutSuffix(strings.TrimRight(s[:f.labelStart], " "), ":")
		if _, known := dateVocabulary()[foldWord(label[strings.LastIndexByte(label, ' ')+1:])]; colon && !known && f.label == noLabel {
			return "", false // "Deadline for entries: 3 May 2025"
		}
		until := f.labelStart
		if f.label == otherLabel {
			until = f.start
		}
		rest += s[from:max(from, until)] + " "
		from = max(from, f.end)
	}
	return rest + s[from:], len(dates) > 0
}

// isLabelBlock reports a short paragraph that is all label: a button, a number
// of comments.
func isLabelBlock(b *mainbody.Block) bool {
	const longest, most = 40, 5 // bytes, words
	return b.Kind == article.Paragraph && len(b.Text) <= longest && countWords(b.Text) <= most && lines.IsLabel(b.Text)
}

// isSignature reports a line under a story that holds its author's name and
// address alone, names its editor, or claims the rights.
func (d *draft) isSignature(b *mainbody.Block) bool {
	const longest, most = 160, 8 // bytes, words
	s := fold(b.Text)
	if b.Kind != article.Paragraph || len(s) > longest {
		return false
	}
	if isRightsLine(s) {
		return true
	}
	if countWords(s) > most {
		return false
	}
	for _, who := range d.article.Byline.Authors {
		if rest, ok := strings.CutPrefix(strings.Trim(s, "()[]（）—– "), who.Name); ok && rest == "" || strings.Contains(s, who.Name) && strings.Contains(s, "@") {
			return true
		}
	}
	c := readCredit(s, false)
	return len(c.others) > 0 && len(c.people) == 0 && !endsSentence(s)
}

// isRightsLine reports a line that claims the rights in the story: one that
// opens with the sign, or with the word and a year, the sign or no sentence.
func isRightsLine(s string) bool {
	const opener = "copyright "
	if strings.HasPrefix(s, "©") {
		return true
	}
	if len(s) < len(opener) || !strings.EqualFold(s[:len(opener)], opener) {
		return false
	}
	rest := s[len(opener):]
	return !endsSentence(s) || strings.HasPrefix(rest, "©") || strings.HasPrefix(strings.ToLower(rest), "(c)") || len(digitRun(rest)) == 4 ||
		strings.Contains(strings.ToLower(rest), "rights reserved")
}

func isSourceBlock(b *mainbody.Block) bool {
	if len(b.Text) > 120 {
		return false
	}
	rest, ok := afterOpener(b.Text, sourceOpenerWords)
	return ok && rest != "" && countWords(rest) <= 8
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"html"
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// bylineRules find who wrote the story.
var bylineRules = []rule{
	{"JSON-LD author", article.SourceJSONLD, jsonLD("author", "creator")},
	{"itemprop author", article.SourceMarkup, itempropAuthor},
	{"credit line by the headline", article.SourceMarkup, printedCredits},
	{"rel author", article.SourceMarkup, relAuthor},
	{"link to an author's page", article.SourceMarkup, linkedAuthor},
	{"credit line under the story", article.SourceText, creditsUnderStory},
	{"meta author", article.SourceMeta, meta("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "rbauthors", "cxenseparse:author", "creator", "dc.contributor", "article:author_name", "twitter:data1")},
	{"name and date by the headline", article.SourceText, nameByDate},
	{"element of class author", article.SourceMarkup, classedAuthor},
	{"author in the page's data", article.SourceScript, scriptAuthor},
}

// Rows of bylineRules that are asked for by number.
const (
	printedRow = 2 // the printed credit line
	underRow   = 5 // the credit line under the story
	weakRow    = 7 // from here on, rows that count only where no other row names anybody
	scriptRow  = 9 // names in scripts
)

// isNamed reports the rules whose values are names and nothing else.
func isNamed(row int) bool {
	return row != printedRow && row != underRow && row <= weakRow || row == scriptRow
}

// bylineClassWords name the credit line in class names and ids.
var bylineClassWords = []string{"byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "autore", "writer", "reporter", "redakteur", "verfasser", "contributor", "contributors", "signature", "firma", "vcard"}

// commentClassWords name what readers write under a story.
var commentClassWords = []string{"comment", "comments", "commentlist", "respond", "disqus", "kommentar", "kommentare", "reply", "replies"}

// creditHit is a credit that a rule found.
type creditHit struct {
	credit
	row   int
	group int // of the printed lines that stand together
	hit   hit
	text  string // as it stands, white space folded
	why   string // why it was passed over; "" if it was not
}

// findByline fills Byline: the people whom the first rule names that names
// any, with what the printed line adds; where no rule names a person, an
// alias; where there is none, the newsroom, agency or organisation that signs.
func (d *draft) findByline() {
	hits := d.credits()
	best := d.bestCredit(hits)
	var by article.Byline
	if best >= 0 {
		for i := range hits {
			h := &hits[i]
			if h.row == hits[best].row && h.group == hits[best].group && h.why == "" && (i == best || h.row != printedRow || h.opened || isNameLine(h.text)) {
				d.addCredit(&by, h)
			}
		}
	}
	d.mergePrinted(&by, hits)
	if len(by.Authors) == 0 {
		d.signByDesk(&by, hits)
	}
	if len(by.Authors) == 0 {
		d.signByOthers(&by, hits)
	}
	d.article.Byline = by
	d.article.Confidence.Byline = d.bylineLevel(&by, hits)
	for i := range hits {
		h := &hits[i]
		if h.why == "" && (best < 0 || h.row != hits[best].row) {
			h.why = "a rule above it won"
		}
		d.note("byline", &bylineRules[h.row], h.hit, h.why)
	}
}

// maxLineGap is the number of nodes between printed lines that stand together.
const maxLineGap = 8

// maxCredits bounds the credits that are read by one rule.
const maxCredits = 24

// credits reads the hits of all rules. Without evidence to keep, the rules
// behind the printed line are read only where those in front name nobody.
func (d *draft) credits() []creditHit {
	var hits []creditHit
	named := false
	for row := range bylineRules {
		if named && row > printedRow && !d.opts.Evidence {
			break
		}
		n, group := 0, 0
		last := int32(-1)
		for h := range bylineRules[row].find(d) {
			if n++; n > maxCredits {
				break
			}
			if row == printedRow && last >= 0 && h.node > last+maxLineGap {
				group++
			}
			c := d.readHit(row, h)
			c.group = group
			if h.node >= 0 {
				last = d.page.Nodes[h.node].End
			}
			named = named || c.why == "" && len(c.people) > 0
			hits = append(hits, c)
		}
	}
	return hits
}

// readHit reads one credit, or says why it holds none.
func (d *draft) readHit(row int, h hit) creditHit {
	text := h.text
	if strings.Contains(text, "&") {
		text = html.UnescapeString(text)
	}
	c := creditHit{row: row, hit: h, text: creditLine(text)}
	switch {
	case len(text) > 600:
		c.why = "too long"
	case isNamed(row) && (strings.Contains(text, "://") || strings.HasPrefix(text, "www.") || strings.ContainsRune(text, '@') && !strings.Contains(text, " ")):
		c.why = "an address"
	}
	if c.why != "" {
		return c
	}
	c.credit = readCredit(text, isNamed(row) || row == printedRow && countWords(c.text) <= 4 && d.isNameElement(h.node))
	d.dropSiteName(&c)
	if len(c.people) == 0 && c.alias == "" && len(c.agencies) == 0 && len(c.desks) == 0 && len(c.others) == 0 {
		c.why = "no name"
	}
	return c
}

// creditLine returns a credit as a line of print: without breaks between its
// elements and without the date behind or in front of it.
func creditLine(s string) string {
	s = fold(strings.ReplaceAll(s, creditBreak, " "))
	const marks = " ,;|•·/–—-(["
	if dates := findDates(s, dayFirst); len(dates) > 0 {
		first, last := dates[0], dates[len(dates)-1]
		before, after := s[:min(first.labelStart, first.start)], s[last.end:]
		if len(strings.Trim(before, marks)) > 2 {
			s = strings.TrimRight(before, marks)
		} else if after = strings.TrimLeft(after, marks+")]"); after != "" {
			s = after
		}
	}
	return s
}

// dropSiteName takes the site's own name for the newsroom that signs, unless
// the page says that it is a person's.
func (d *draft) dropSiteName(c *creditHit) {
	if c.alias != "" && d.isSiteName(c.alias) {
		c.desks, c.alias = appendNew(c.desks, c.alias), ""
	}
	if c.row == 0 && c.hit.value >= 0 && d.claims.LD.HasType(c.hit.value, "Person") {
		return
	}
	c.people = slices.DeleteFunc(c.people, func(p article.Person) bool {
		if d.isSiteName(p.Name) {
			c.desks = appendNew(c.desks, p.Name)
			return true
		}
		return false
	})
}

// bestCredit returns the index of the first credit of people, else of an
// alias, or -1. The weak rules count where nobody else signs.
func (d *draft) bestCredit(hits []creditHit) int {
	signed := false
	for i := range hits {
		h := &hits[i]
		switch {
		case h.why != "", h.row >= weakRow && signed:
			continue
		case len(h.people) > 0:
			return d.unlessSite(hits, i)
		case h.alias != "":
			return fullName(hits, i)
		}
		signed = signed || len(h.desks)+len(h.agencies) > 0
	}
	return -1
}

// unlessSite returns a credit in place of credit i where that names a person
// by the site's own name: a site of that person, or the outlet.
func (d *draft) unlessSite(hits []creditHit, i int) int {
	if len(hits[i].people) > 1 || !d.isSiteName(hits[i].people[0].Name) {
		return i
	}
	for k := i + 1; k < len(hits); k++ {
		if h := &hits[k]; h.why == "" && h.row < weakRow && len(h.people) > 0 && !d.isSiteName(h.people[0].Name) {
			return k
		}
	}
	return i
}

// fullName returns the credit that gives the full name to the alias of credit
// i ("Jane", "jane.doe"), or i.
func fullName(hits []creditHit, i int) int {
	alias := key(hits[i].alias)
	first, _, _ := strings.Cut(alias, " ")
	for k := range hits {
		h := &hits[k]
		if h.why != "" || len(h.people) != 1 {
			continue
		}
		name := key(h.people[0].Name)
		if name == alias || strings.HasPrefix(name, first+" ") || strings.HasSuffix(name, " "+alias) {
			return k
		}
	}
	return i
}

// addCredit adds the people of a credit to the byline.
func (d *draft) addCredit(by *article.Byline, h *creditHit) {
	people := h.people
	if len(people) == 0 && h.alias != "" && len(by.Authors) == 0 {
		people = []article.Person{{Name: h.alias}}
	}
	for _, p := range people {
		if hasPerson(by.Authors, p.Name) {
			continue
		}
		if h.hit.value >= 0 && len(people) == 1 {
			d.describe(&p, h.hit.value)
		}
		by.Authors = append(by.Authors, p)
	}
	for _, a := range h.agencies {
		by.Agencies = appendNew(by.Agencies, a)
	}
	if by.Text == "" && h.hit.value < 0 && len(people) > 0 {
		by.Text = h.text
	}
}

// mergePrinted adds what the printed credit lines say to a byline that came
// from elsewhere: people whom the metadata leaves out, roles, outlets and
// agencies; and takes out those whom they credit with other work.
func (d *draft) mergePrinted(by *article.Byline, hits []creditHit) {
	for i := range hits {
		h := &hits[i]
		if h.row != printedRow || h.why != "" {
			continue
		}
		shared := 0
		for _, p := range h.people {
			if hasPerson(by.Authors, p.Name) {
				shared++
			}
		}
		if shared > 0 {
			if shared == len(by.Authors) && len(h.people) > shared {
				by.Authors = mergePeople(h.people, by.Authors)
			} else {
				by.Authors = mergePeople(by.Authors, h.people)
			}
			for _, a := range h.agencies {
				by.Agencies = appendNew(by.Agencies, a)
			}
			by.Text = h.text
		}
		rest := slices.DeleteFunc(slices.Clone(by.Authors), func(p article.Person) bool { return hasPerson(h.others, p.Name) && !hasPerson(h.people, p.Name) })
		if len(rest) > 0 {
			by.Authors = rest
		}
	}
}

// mergePeople returns the people of a, with what b knows of them.
func mergePeople(a, b []article.Person) []article.Person {
	out := slices.Clone(a)
	for i := range out {
		for _, p := range b {
			if key(p.Name) != key(out[i].Name) {
				continue
			}
			if out[i].Role == "" {
				out[i].Role = p.Role
			}
			if out[i].Outlet == "" {
				out[i].Outlet = p.Outlet
			}
			if out[i].URL == "" {
				out[i].URL = p.URL
			}
		}
	}
	return out
}

// signByDesk credits the agency, newsroom or organisation that signs a story
// which names nobody: its name is both the author's and the outlet's.
func (d *draft) signByDesk(by *article.Byline, hits []creditHit) {
	for i := range hits {
		h := &hits[i]
		if h.why != "" {
			continue
		}
		for _, a := range h.agencies {
			by.Agencies = appendNew(by.Agencies, a)
		}
		if len(by.Authors) > 0 {
			continue
		}
		for _, name := range slices.Concat(h.agencies, h.desks) {
			if !hasPerson(by.Authors, name) {
				by.Authors = append(by.Authors, article.Person{Name: name, Outlet: name})
			}
		}
		if len(by.Authors) > 0 && h.hit.value < 0 {
			by.Text = h.text
		}
	}
}

// signByOthers credits those who made the pictures where a story names nobody
// else: it is a gallery.
func (d *draft) signByOthers(by *article.Byline, hits []creditHit) {
	for i := range hits {
		if h := &hits[i]; h.why == "" && h.row == printedRow && len(h.others) > 0 {
			by.Authors, by.Text = slices.Clone(h.others), h.text
			return
		}
	}
}

// bylinePeople returns the authors who are people: those that are not the
// outlet itself.
func bylinePeople(authors []article.Person) []article.Person {
	if len(authors) == 0 || authors[0].Outlet != authors[0].Name {
		return authors
	}
	return nil
}

// bylineLevel is how sure the byline is: the metadata and the printed line
// name the same people; one of them names people; or only an alias or a
// newsroom is named, or they name different people.
func (d *draft) bylineLevel(by *article.Byline, hits []creditHit) article.Level {
	if len(by.Authors) == 0 {
		return article.Unknown
	}
	if len(bylinePeople(by.Authors)) == 0 {
		return article.Doubtful
	}
	var printed, claimed []article.Person
	for i := range hits {
		h := &hits[i]
		switch {
		case h.why == "no name":
		case h.row == printedRow:
			printed = append(printed, h.people...)
		case h.row < printedRow || bylineRules[h.row].source == article.SourceMeta:
			claimed = append(claimed, h.people...)
		}
	}
	in := func(people []article.Person) int {
		n := 0
		for _, p := range by.Authors {
			if hasPerson(people, p.Name) {
				n++
			}
		}
		return n
	}
	switch p, c := in(printed), in(claimed); {
	case p == len(by.Authors) && c == len(by.Authors):
		return article.Sure
	case p == 0 && len(printed) > 0, c == 0 && len(claimed) > 0, p == 0 && c == 0:
		return article.Doubtful
	}
	return article.Likely
}

// addByline adds the people of one printed credit, or says why it has none.
func (d *draft) addByline(by *article.Byline, h hit) string {
	c := d.readHit(printedRow, h)
	if c.why == "" && len(c.people) == 0 && len(c.agencies) == 0 {
		c.why = "no name"
	}
	if c.why != "" {
		return c.why
	}
	d.addCredit(by, &c)
	return ""
}

func hasPerson(people []article.Person, name string) bool {
	k := key(name)
	return slices.ContainsFunc(people, func(p article.Person) bool { return key(p.Name) == k })
}

func hasLabel(labels []string, s string) bool {
	return slices.ContainsFunc(labels, func(l string) bool { return strings.EqualFold(l, s) })
}

// describe adds what JSON-LD tells of a person: job, employer, address.
func (d *draft) describe(p *article.Person, value int32) {
	ld := &d.claims.LD
	if ld.Values[value].Kind != markup.Object {
		return
	}
	if v, ok := ld.Text(value, "jobTitle"); ok && p.Role == "" {
		p.Role = fold(v.Text)
	}
	for _, key := range []string{"worksFor", "affiliation"} {
		if v, ok := ld.Text(value, key); ok && p.Outlet == "" {
			p.Outlet = fold(v.Text)
		}
	}
	for _, key := range []string{"url", "sameAs", "@id"} {
		if v, ok := ld.Text(value, key); ok && p.URL == "" && strings.Contains(v.Text, "/") {
			p.URL = d.base.resolve(v.Text)
		}
	}
}

// itempropAuthor yields the authors of the story in microdata: those in
// figures made the image, those in comments the comment.
func itempropAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for h := range itempropName("author")(d) {
			if h.node >= 0 && (d.page.Ancestor(h.node, page.FigureTag, page.FigcaptionTag) != page.None || d.inComment(h.node)) {
				continue
			}
			if h.node >= 0 && h.text == fold(d.page.InnerText(h.node)) {
				h.text = d.creditText(h.node, d.page.Nodes[h.node].End-1)
			}
			if !yield(h) {
				return
			}
		}
	}
}

// inComment reports that node i stands among readers' comments.
func (d *draft) inComment(i int32) bool {
	for ; i > 0; i = d.page.Nodes[i].Parent {
		if d.page.Is(i, page.BodyTag) {
			return false
		}
		if d.page.HasClassWord(i, commentClassWords...) {
			return true
		}
	}
	return false
}

// printedCredits yields the credit lines by the headline: blocks that class
// names say are credits, and those that open with "By". A block that goes on
// the one before ("By", "and", ",") is one line with it.
func printedCredits(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		var line hit
		for b := range d.nearHeadline() {
			if len(b.Text) > 300 || b.Place&mainbody.InAside != 0 {
				continue
			}
			text := d.creditOf(b)
			if text == "" && isLabelAlone(line.text) && len(b.Text) <= 80 {
				text = d.creditText(b.First, b.Last)
			}
			switch {
			case text == "":
			case line.text == "":
				line = blockHit(b)
				line.text = text
			case b.Node < d.page.Nodes[line.node].End+maxLineGap && (isOpenEnd(line.text) || isJoint(text)):
				line.text += " " + text
				line.stop = b.Stop
			default:
				if !yield(line) {
					return
				}
				line = blockHit(b)
				line.text = text
			}
		}
		if line.text != "" {
			yield(line)
		}
	}
}

// creditOf returns the words of a block that is a credit line, or of its lines
// from the one on that opens a credit; "" for other blocks.
func (d *draft) creditOf(b *mainbody.Block) string {
	if opensByline(b.Text) || d.isCreditBlock(b) || hasHanCredit(b.Text) {
		return d.creditText(b.First, b.Last)
	}
	for i := 0; i < len(b.Text); i++ {
		if b.Text[i] == '\n' && opensByline(b.Text[i+1:]) {
			text := d.creditText(b.First, b.Last)
			for k := 0; k < len(text); k++ {
				if line := strings.TrimLeft(text[k:], " \n"); text[k] == '\n' && opensByline(line) {
					return line
				}
			}
		}
	}
	return ""
}

// hasHanCredit reports a line of Chinese, Japanese or Korean with a label or
// role of a credit inside, as in "来源：晚报 作者：王小明".
func hasHanCredit(s string) bool {
	if len(s) > 240 || strings.Contains(s, "。") || strings.IndexFunc(s, isUncased) < 0 {
		return false
	}
	for _, w := range [...]string{"作者：", "作者:", "记者：", "记者 ", "記者：", "記者 ", "撰文：", "文：", "文／", "文/", " 기자", "記者】"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// isOpenEnd reports that a line ends in a word or mark that a name follows.
func isOpenEnd(s string) bool {
	if isLabelAlone(s) {
		return true
	}
	s = strings.TrimRight(s, " \u00a0")
	if strings.HasSuffix(s, ",") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "&") {
		return true
	}
	w := s[strings.LastIndexAny(s, " \x1f\n")+1:]
	return creditVocabulary()[foldWord(w)]&(conjWord|openerWord) != 0 && w != "Author" && w != "Autor"
}

// isLabelAlone reports a line that is the label of a credit and nothing else:
// "Author", "Ein Beitrag von:".
func isLabelAlone(s string) bool {
	if s == "" || len(s) > 40 {
		return false
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" :\u00a0\x1f|", r) })
	for _, w := range words {
		if creditVocabulary()[foldWord(w)]&(openerWord|creditNoun) == 0 {
			return false
		}
	}
	return len(words) > 0 && creditVocabulary()[foldWord(words[len(words)-1])]&openerWord != 0
}

// isJoint reports a line that goes on the one before.
func isJoint(s string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(s, " \u00a0"), " ")
	return first == "," || first == "&" || first == "und" || first == "and" || first == "et" || first == "y" || first == "e"
}

// isCreditBlock reports that class names on a block or closely around it say
// that it is a credit line.
func (d *draft) isCreditBlock(b *mainbody.Block) bool {
	i := b.Node
	for range 3 {
		if i <= 0 || d.title.node > 0 && d.page.Contains(i, d.title.node) {
			return false
		}
		if d.page.HasClassWord(i, bylineClassWords...) {
			return !d.inComment(i)
		}
		i = d.page.Nodes[i].Parent
	}
	return false
}

// isNameElement reports that a class name on node i or its parent says that
// it holds the author's name, in the bare form of blogs.
func (d *draft) isNameElement(i int32) bool {
	for range 2 {
		if i <= 0 {
			return false
		}
		if d.page.HasClassWord(i, "author", "autor", "auteur", "autore", "writer", "fn", "vcard", "username") {
			return true
		}
		i = d.page.Nodes[i].Parent
	}
	return false
}

// creditBreak parts the elements of a credit line.
const creditBreak = "\x1f"

// creditText returns the words of the nodes [first, last] with a break where a
// link begins or ends, and where the page glues two elements together ("Jane
// DoeStaff Writer"): names are linked, roles stand beside them.
func (d *draft) creditText(first, last int32) string {
	var b strings.Builder
	link := d.page.Ancestor(first, page.ATag)
	for i := first; i <= last && b.Len() < maxCredit; i++ {
		n := &d.page.Nodes[i]
		if n.Flags&page.Hidden != 0 && n.Kind == page.Element {
			i = max(i, n.End-1)
			continue
		}
		if d.page.Is(i, page.BrTag) {
			b.WriteByte('\n')
		}
		if n.Kind != page.Text {
			continue
		}
		text := strings.Map(spaceLine, n.Text)
		if strings.TrimSpace(text) == "" {
			b.WriteString(text)
			continue
		}
		s := b.String()
		in := d.page.Ancestor(i, page.ATag)
		switch {
		case s == "":
		case in != link && !isBareConj(text) && !isBareConj(s):
			b.WriteString(creditBreak)
		case isGlued(s, text):
			b.WriteString(creditBreak)
		}
		link = in
		b.WriteString(text)
	}
	return strings.TrimSpace(b.String())
}

func spaceLine(r rune) rune {
	if r == '\n' || r == '\r' || r == '\t' {
		return ' '
	}
	return r
}

// isBareConj reports text whose only words next to a link join it to the
// next: " and ", ", ", "By ".
func isBareConj(s string) bool {
	s = strings.Trim(s, " \u00a0")
	if k := strings.LastIndexAny(s, " \x1f\n"); k >= 0 {
		s = s[k+1:]
	}
	if s == "" || s == "," || s == "&" || s == "|" {
		return true
	}
	return creditVocabulary()[foldWord(strings.TrimRight(s, ":"))]&(conjWord|openerWord) != 0
}

// isGlued reports that two texts meet without white space, a small letter
// before a capital.
func isGlued(a, b string) bool {
	last, first := lastRune(a), firstRune(b)
	return isLowerRune(last) && isUpperRune(first) || last == ')' && isUpperRune(first)
}

// bylineOpenerWords open a credit line; a space or colon follows.
var bylineOpenerWords = []string{"by", "words by", "written by", "story by", "reported by", "posted by", "published by", "von", "vom", "par", "por", "di", "da", "door", "av", "af", "text", "texte", "texto", "testo", "tekst", "autor", "autorin", "autoren", "autora", "author", "auteur", "autore", "geschrieben von", "veröffentlicht von", "gepostet von", "ein beitrag von", "ein kommentar von", "verfasst von", "автор", "автор текста", "текст", "yazan", "yazar", "haber", "记者", "作者", "記者", "文", "글", "بقلم", "كتب", "كتبت"}

// openedMarks may follow an opener of a credit line.
const openedMarks = " :\u00a0："

func opensByline(s string) bool {
	low := strings.ToLower(s[:runeFloor(s, 40)])
	for _, w := range bylineOpenerWords {
		if rest, ok := strings.CutPrefix(low, w); ok && (rest == "" && len(w) > 2 || strings.ContainsRune(openedMarks, firstRune(rest)) && rest != "" || w[0] > 0xe0 && rest != "") {
			return true
		}
	}
	return false
}

// relAuthor yields the links to authors in the story's head, in it and under
// it.
func relAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		above := false // one stands above the text: those below are of other stories
		for i := range d.page.Elements(0, page.ATag, page.LinkTag) {
			if !hasWord(strings.ToLower(d.page.AttrOr(i, "rel")), []string{"author"}) || !d.inFrame(&f, i) || d.inComment(i) {
				continue
			}
			text := f.first < len(d.blocks) && i < d.blocks[f.first].First
			if above && !text {
				return
			}
			if h := d.nodeHit(i); h.text != "" {
				if above = text; !yield(h) {
					return
				}
			}
		}
	}
}

// authorPathWords are the parts of addresses under which sites keep the pages
// of their authors.
var authorPathWords = []string{"/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/by/", "/byline/", "/profile/", "/profil/", "/staff/", "/writer/", "/writers/", "/contributor/", "/contributors/", "/journalist/", "/journalists/", "/columnist/", "/reporter/", "/reporters/", "/redaktion/", "/redakteur/", "/mitarbeiter/", "/firma/", "/firmas/", "/yazar/", "/yazarlar/", "/avtor/", "/user/", "/users/", "/member/", "/members/"}

// linkedAuthor yields the links by the headline whose address is that of an
// author's page.
func linkedAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearHeadline() {
			if len(b.Text) > 200 || b.Links == 0 || b.Place&mainbody.InAside != 0 {
				continue
			}
			for i := b.First; i <= b.Last; i++ {
				a := d.page.Ancestor(i, page.ATag)
				if a == page.None || d.page.Nodes[i].Kind != page.Text || !isAuthorPath(d.page.AttrOr(a, "href")) {
					continue
				}
				h := d.nodeHit(a)
				if h.text != "" && !yield(h) {
					return
				}
				i = max(i, d.page.Nodes[a].End-1)
			}
		}
	}
}

func isAuthorPath(href string) bool {
	href = strings.ToLower(href[:min(len(href), 300)])
	for _, w := range authorPathWords {
		if strings.Contains(href, w) {
			return true
		}
	}
	return false
}

// nameByDate yields the lines by the headline that are a name and a date, or a
// name next to a line with a date.
func nameByDate(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		dated, gap := false, 3
		var before hit // a name that waits for its date
		for b := range d.nearHeadline() {
			if len(b.Text) > 100 || b.Place&mainbody.InHeading != 0 {
				gap = 3
				before.text = ""
				continue
			}
			gap++
			has := len(findDates(b.Text, dayFirst)) > 0
			if has {
				dated, gap = true, 0
				if before.text != "" && !yield(before) {
					return
				}
				before.text = ""
			}
			if !isNameLine(b.Text) {
				continue
			}
			h := blockHit(b)
			h.text = d.creditText(b.First, b.Last)
			if !has && strings.IndexFunc(b.Text, isUncased) >= 0 {
				continue
			}
			if has || dated && gap <= 1 {
				if !yield(h) {
					return
				}
			} else {
				before = h
			}
		}
	}
}

// isNameLine reports a line that is a person's name, but for a date, a role
// and page furniture.
func isNameLine(s string) bool {
	c := readCredit(s, false)
	if len(c.people) == 0 && strings.IndexFunc(s, isUncased) >= 0 {
		if c = readCredit(s, true); len(c.people) != 1 {
			return false
		}
		rest := strings.Replace(creditLine(s), c.people[0].Name, "", 1)
		return countWords(rest) == 0
	}
	s = creditLine(s)
	return len(c.people) == 1 && len(c.agencies)+len(c.desks)+len(c.others) == 0 && len(s) < 60+len(c.people[0].Name) && strings.Contains(s, c.people[0].Name) && !strings.ContainsAny(s, ":©")
}

// isUncased reports letters of Chinese, Japanese and Korean.
func isUncased(r rune) bool { return isUnspaced(r) || isHangul(r) }

// inFrame reports that node i stands among the blocks of the story's head,
// text and foot.
func (d *draft) inFrame(f *storyFrame, i int32) bool {
	if len(d.blocks) == 0 || f.foot == 0 {
		return true
	}
	return i >= d.blocks[f.head].First && i <= d.blocks[min(f.foot, len(d.blocks))-1].Last
}

// creditsUnderStory yields the lines under the story that open with "By", and
// a short last line of the story that does.
func creditsUnderStory(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		for i := f.last; i >= 0 && i < f.foot; i++ {
			b := &d.blocks[i]
			if len(b.Text) > 160 || b.Place&(mainbody.InNav|mainbody.InAside|mainbody.InCaption) != 0 || !opensByline(b.Text) || d.inComment(b.Node) {
				continue
			}
			h := blockHit(b)
			h.text = d.creditText(b.First, b.Last)
			if isLabelAlone(h.text) && i+1 < f.foot && len(d.blocks[i+1].Text) <= 80 {
				next := &d.blocks[i+1]
				h.text += " " + d.creditText(next.First, next.Last)
			}
			if !yield(h) {
				return
			}
		}
	}
}

// classedAuthor yields the elements in the story's frame whose class says
// that they hold an author's name.
func classedAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		f := d.storyFrame()
		for i := f.head; i < f.foot; i++ {
			b := &d.blocks[i]
			if len(b.Text) > 120 || b.Place&mainbody.InNav != 0 || !d.isCreditBlock(b) {
				continue
			}
			h := blockHit(b)
			h.text = d.creditText(b.First, b.Last)
			if !yield(h) {
				return
			}
		}
	}
}

// scriptAuthor yields the names of the first author member of the page's
// scripts: "authors":[{"name":"Jane Doe"}].
func scriptAuthor(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.page.Nodes {
			n := &d.page.Nodes[i]
			if !d.isDataScript(int32(i)) {
				continue
			}
			for _, member := range [...]string{`"authors":`, `"author":`, `"byline":`} {
				k := strings.Index(n.Text, member)
				if k < 0 {
					continue
				}
				const most = 2000 // bytes of the member's value
				value := n.Text[k+len(member):]
				found := false
				for _, name := range scriptNames(value[:min(most, len(value))]) {
					found = true
					if !yield(hit{name, int32(i), -1, n.Start, n.Stop}) {
						return
					}
				}
				if found {
					return
				}
			}
		}
	}
}

// scriptNames returns the string that a JSON text is, or the "name" members of
// the object or the objects of the array that it is.
func scriptNames(s string) []string {
	values := markup.ReadJSON(nil, s, -1)
	if len(values) == 0 {
		return nil
	}
	if values[0].Kind == markup.String {
		return []string{values[0].Text}
	}
	var names []string
	for _, v := range values[1:values[0].End] {
		if v.Kind == markup.String && v.Text != "" && (v.Key == "name" || v.Key == "fullName" || v.Key == "displayName") {
			names = append(names, v.Text)
		}
	}
	return names
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// bylineClassWords name the credit line in class names and ids.
var bylineClassWords = []string{"byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "autore", "writer", "reporter", "redakteur", "verfasser", "contributor", "contributors", "signature", "firma", "vcard"}

// commentClassWords name what readers write under a story.
var commentClassWords = []string{"comment", "comments", "commentlist", "respond", "disqus", "kommentar", "kommentare", "reply", "replies"}

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
	for _, w := range [...]string{"作者：", "作者:", "记者：", "记者 ", "記者：", "記者 ", "撰文：", "文：", "文／", "文/", "文＝", "文=", " 기자", "記者】"} {
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
		case in != link && text[0] != ',' && !isBareConj(text) && !isBareConj(s):
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
var bylineOpenerWords = []string{"by", "words by", "written by", "story by", "reported by", "reporting by", "posted by", "published by", "photographs by", "photos by", "photo by", "photography by", "pictures by", "words and photos by", "fotos von", "text und fotos", "photos de", "fotos de", "von", "vom", "par", "por", "di", "da", "door", "av", "af", "text", "texte", "texto", "testo", "tekst", "autor", "autorin", "autoren", "autora", "author", "auteur", "autore", "geschrieben von", "veröffentlicht von", "gepostet von", "ein beitrag von", "ein kommentar von", "verfasst von", "as told to", "автор", "автор текста", "текст", "yazan", "yazar", "haber", "记者", "作者", "記者", "文", "글", "بقلم", "كتب", "كتبت"}

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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// kickerRules find the short label above the headline.
var kickerRules = []rule{
	{"kicker in the headline's heading", article.SourceMarkup, innerKicker},
	{"element of class kicker above the headline", article.SourceMarkup, classedKicker},
	{"label directly above the headline", article.SourceText, labelAbove},
}

// kickerWords name the kicker in class names and ids.
var kickerWords = []string{"kicker", "eyebrow", "overline", "dachzeile", "volanta", "surtitre", "antetitulo", "occhiello", "topline", "roofline", "rubric", "flag", "slug"}

// findKicker fills Kicker.
func (d *draft) findKicker() {
	d.article.Kicker, _, _ = pick(d, "kicker", kickerRules, readKicker)
}

// readKicker returns a label without the date that stands beside some.
func readKicker(d *draft, h hit) (string, string) {
	s := d.undated(fold(h.text))
	switch {
	case countWords(s) > 8 || len(s) > 80:
		return "", "too long for a label"
	case !strings.ContainsFunc(s, unicode.IsLetter):
		return "", "no words, or a date alone"
	case key(s) == key(d.article.Headline) || d.isSiteName(s):
		return "", "the headline or the outlet"
	case d.isByAuthor(s):
		return "", "the byline"
	case d.isTrail(h.node) || strings.ContainsAny(s, "/|»›>"):
		return "", "a trail of sections"
	case isButton(s):
		return "", "a button or a notice"
	}
	return s, ""
}

// labelMarks part a label from what stands beside it.
const labelMarks = " ,:;·•|/–—-"

// undated cuts the date off an end of a label, where a mark or the label of a
// date parts the two: "Island news | March 6, 2025". Of a date alone nothing is
// left.
func (d *draft) undated(s string) string {
	if rest, dated := d.besideDates(s); dated && trimDateLabels(rest) == "" {
		return ""
	}
	dates := findDatesIfAny(s, d.dateOrder())
	if len(dates) == 0 {
		return s
	}
	if f := &dates[0]; f.labelStart == 0 {
		if rest := strings.TrimLeft(s[f.end:], " "); rest != "" && strings.ContainsRune("|·•–—-:/", firstRune(rest)) {
			return strings.Trim(rest, labelMarks)
		}
	}
	f := &dates[len(dates)-1]
	front := strings.TrimRight(s[:min(f.labelStart, f.start)], " ")
	if f.end < len(s) || front == "" || !strings.ContainsRune(labelMarks, lastRune(front)) && f.labelStart >= f.start {
		return s
	}
	return trimDateLabels(front)
}

// trimDateLabels cuts marks off both ends, and words at the end that only led to
// a date.
func trimDateLabels(s string) string {
	for {
		s = strings.Trim(s, labelMarks)
		last := strings.LastIndexByte(s, ' ') + 1
		if !isDateLabel(foldWord(s[last:])) {
			return s
		}
		s = s[:last]
	}
}

// isByAuthor reports a label that is the name of an author, or credits one.
func (d *draft) isByAuthor(s string) bool {
	names := []article.Person{{Name: s}}
	if opensByline(s) {
		names = append(names, splitByline(s).Authors...)
	}
	return slices.ContainsFunc(d.article.Byline.Authors, func(who article.Person) bool {
		return slices.ContainsFunc(names, func(n article.Person) bool { return key(n.Name) == key(who.Name) })
	})
}

// genreWords are kickers that buttons say too.
var genreWords = []string{"comment", "commentary", "kommentar", "commentaire", "commento", "comentario", "comentário", "gallery", "galerie", "pictures", "bilder", "update", "correction"}

// isButton reports a button or notice of a page that is no genre.
func isButton(s string) bool {
	return lines.IsLabel(s) && !slices.Contains(genreWords, strings.ToLower(s))
}

// aboveHeadline yields the blocks before the headline, nearest first.
func aboveHeadline(d *draft, most int) iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		for i := d.title.block - 1; i >= 0 && i >= d.title.block-most; i-- {
			if b := &d.blocks[i]; b.Text != "" && b.Place&(mainbody.InNav|mainbody.InForm|mainbody.InButton) == 0 && !yield(b) {
				return
			}
		}
	}
}

// innerKicker yields the label that shares the heading with the headline.
func innerKicker(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		node := d.title.node
		if node == page.None {
			return
		}
		if h := d.nodeHit(node); h.text != "" {
			if kicker, _ := d.kickerIn(node, fold(h.text)); kicker != "" {
				h.text = kicker
				yield(h)
			}
		}
	}
}

// classedKicker yields the blocks near the headline that are named as kickers.
func classedKicker(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range aboveHeadline(d, 8) {
			if (d.page.HasClassWord(b.Node, kickerWords...) || d.page.HasClassWord(d.page.Nodes[b.Node].Parent, kickerWords...)) && !yield(blockHit(b)) {
				return
			}
		}
	}
}

// labelAbove yields the block before the headline where it stands in the
// headline's own container and is not part of a list of links.
func labelAbove(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range aboveHeadline(d, 1) {
			box := d.titleBox()
			if b.Links > 0 {
				return // the section's link, or several
			}
			if box > 0 && d.page.Contains(box, b.Node) && b.Place&mainbody.InList == 0 && countWords(d.undated(b.Text)) <= 4 && !endsSentence(b.Text) {
				yield(blockHit(b))
			}
		}
	}
}

// endsSentence reports whether s ends with a mark that ends a sentence.
func endsSentence(s string) bool {
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '.', '!', '?', ':':
		return true
	}
	return false
}

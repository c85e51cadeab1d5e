// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// headlineRules find the story's title. What the page shows goes before what
// its metadata says: metadata is often cut, rewritten for search engines or
// left from an earlier version.
var headlineRules = []rule{
	{"h1 that the metadata repeats", article.SourceMarkup, agreed(1, 1)},
	{"itemprop headline", article.SourceMarkup, itemprop("headline")},
	{"heading that the metadata repeats", article.SourceMarkup, agreed(2, 6)},
	{"element of class headline", article.SourceMarkup, classedHeadline},
	{"h1 of several words", article.SourceMarkup, wordyH1},
	{"block that repeats part of the title", article.SourceText, titleBlock},
	{"JSON-LD headline", article.SourceJSONLD, jsonLD("headline")},
	{"og:title", article.SourceMeta, meta("og:title", "twitter:title")},
	{"meta title", article.SourceMeta, meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "title")},
	{"JSON-LD name", article.SourceJSONLD, jsonLD("name")},
	{"h1", article.SourceMarkup, anyH1},
}

// titles is what the metadata says of the headline, and where on the page the
// headline stands.
type titles struct {
	keys  []string // of the metadata's titles, without the site's name
	node  int32    // the headline's element, or page.None
	block int      // index of its block, or -1
}

// findHeadline fills Headline and d.title.
func (d *draft) findHeadline() {
	d.title.block = -1
	for _, find := range []func(*draft) iter.Seq[hit]{jsonLD("headline"), meta("og:title", "twitter:title", "title")} {
		for h := range find(d) {
			if k := key(d.cutSiteName(fold(h.text))); k != "" {
				d.title.keys = append(d.title.keys, k)
			}
		}
	}
	text, row, h := pick(d, "headline", headlineRules, readHeadline)
	if row < 0 {
		return
	}
	d.article.Headline = text
	d.article.Confidence.Headline = d.headlineLevel(text)
	d.title.node = h.node
	d.title.block = d.blockOf(text, h.node)
	if d.title.block >= 0 {
		d.title.node = d.blocks[d.title.block].Node
	}
}

// titleBox returns the innermost element around the headline that may hold more
// than its words: no heading and none of the elements that mark words.
func (d *draft) titleBox() int32 {
	if d.title.node <= 0 {
		return page.None
	}
	i := d.page.Nodes[d.title.node].Parent
	for d.page.Is(i, page.H1Tag, page.H2Tag, page.H3Tag, page.H4Tag, page.H5Tag, page.H6Tag, page.SpanTag, page.ATag, page.StrongTag, page.BTag, page.EmTag, page.ITag, page.UTag, page.SmallTag, page.BigTag, page.MarkTag, page.AbbrTag, page.CiteTag, page.FontTag) {
		i = d.page.Nodes[i].Parent
	}
	return i
}

// headlineLevel is how sure the headline is: two independent places say the
// same, nearly the same, or there is but one.
func (d *draft) headlineLevel(text string) article.Level {
	k, same := key(text), 0
	for _, t := range d.title.keys {
		if t == k {
			same++
		}
	}
	for h := range headings(d, 1, 2) {
		if key(h.text) == k {
			same++
			break
		}
	}
	switch {
	case same >= 2:
		return article.Sure
	case d.agreement(text) >= 0.6:
		return article.Likely
	}
	return article.Doubtful
}

// blockOf returns the index of the block that shows text: the one inside node,
// else the first heading or else the first block with the same words; -1
// where there is none.
func (d *draft) blockOf(text string, node int32) int {
	want, plain := key(text), -1
	for i := range d.blocks {
		b := &d.blocks[i]
		if node != page.None && d.page.Nodes[node].Tag.IsBlock() && d.page.Contains(node, b.Node) {
			return i
		}
		line, _, _ := strings.Cut(b.Text, "\n")
		if b.Kind > article.Subhead || len(line) > 2*len(text)+40 || key(line) != want {
			continue
		}
		if b.Place&mainbody.InHeading != 0 {
			return i
		}
		if plain < 0 {
			plain = i
		}
	}
	return plain
}

const maxHeadline = 400 // bytes; the longest of 1,200 gold headlines has 263

func readHeadline(d *draft, h hit) (string, string) {
	s := fold(h.text)
	if h.node == page.None || d.page.Is(h.node, page.MetaTag, page.TitleTag) {
		s = d.cutSiteName(s)
	} else if _, rest := d.kickerIn(h.node, s); rest != "" {
		s = rest
	}
	k := key(s)
	switch {
	case k == "":
		return "", "no words"
	case len(s) > maxHeadline:
		return "", "too long"
	case d.article.Publisher.Name != "" && k == key(d.article.Publisher.Name):
		return "", "the outlet's name"
	}
	return s, ""
}

// kickerIn parts a kicker from the headline that shares its heading: an inner
// element that is named as one, or a head that the metadata's titles lack, or
// a label of one or two words before a bar.
func (d *draft) kickerIn(node int32, text string) (kicker, headline string) {
	for inner := d.onlyChild(node); inner != page.None; inner = d.onlyChild(node) {
		node = inner
	}
	for c := d.page.FirstChild(node); c != page.None; c = d.page.Nodes[c].Next {
		head := fold(d.page.InnerText(c))
		if head == "" {
			continue
		}
		rest := strings.TrimLeft(strings.TrimPrefix(text, head), " :|–—-")
		if len(rest) == len(text) || rest == "" || d.page.Nodes[c].Kind != page.Element {
			break
		}
		if d.page.HasClassWord(c, kickerWords...) || countWords(head) <= 8 && d.agreement(rest) == 1 && d.agreement(text) < 1 {
			return head, rest
		}
		break
	}
	if head, rest, ok := strings.Cut(text, " | "); ok && countWords(head) <= 2 && countWords(rest) >= 3 {
		return head, rest
	}
	return "", ""
}

// onlyChild returns the one child of node i that is not blank, where that is
// an element; else page.None.
func (d *draft) onlyChild(i int32) int32 {
	only := page.None
	for c := d.page.FirstChild(i); c != page.None; c = d.page.Nodes[c].Next {
		n := &d.page.Nodes[c]
		if n.Flags&page.Blank != 0 {
			continue
		}
		if only != page.None || n.Kind != page.Element {
			return page.None
		}
		only = c
	}
	return only
}

// headings yields the shown headings of ranks low to high.
func headings(d *draft, low, high int) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := range d.page.Nodes {
			n := &d.page.Nodes[i]
			rank := headingRank(n.Tag)
			if n.Kind != page.Element || rank < low || rank > high || n.Flags&page.Hidden != 0 {
				continue
			}
			if h := d.nodeHit(int32(i)); h.text != "" && !yield(h) {
				return
			}
		}
	}
}

// headingRank returns 1 to 6 for h1 to h6, else 0.
func headingRank(t page.Tag) int {
	if t < page.H1Tag || t > page.H6Tag {
		return 0
	}
	return int(t-page.H1Tag) + 1
}

// agreed finds headings that say what a title of the metadata says: first
// those that say exactly the same, then those that say nearly the same.
func agreed(low, high int) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for _, least := range []float64{1, 0.6} {
				for h := range headings(d, low, high) {
					if d.agreement(h.text) >= least && !yield(h) {
						return
					}
				}
			}
		}
	}
}

// agreement returns how much of a heading and the nearest metadata title is
// common to both, as the share of the words of the longer one; a cut title
// ("…") counts as whole.
func (d *draft) agreement(heading string) float64 {
	k := key(heading)
	if k == "" || strings.IndexByte(k, ' ') < 0 && len(k) < 6 {
		return 0
	}
	best := 0.0
	for _, t := range d.title.keys {
		switch {
		case t == k:
			return 1
		case len(t) >= 30 && strings.HasPrefix(k, t), len(k) >= 20 && strings.HasPrefix(t, k):
			best = max(best, 0.9)
		default:
			best = max(best, overlap(k, t))
		}
	}
	return best
}

// overlap returns the number of words that two keys share, as a share of the
// words of the longer one. Only the first 64 words count.
func overlap(a, b string) float64 {
	x, y := strings.Fields(a), strings.Fields(b)
	x, y = x[:min(len(x), 64)], y[:min(len(y), 64)]
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	used, n := [64]bool{}, 0
	for _, w := range x {
		for j, v := range y {
			if !used[j] && v == w {
				used[j] = true
				n++
				break
			}
		}
	}
	return float64(n) / float64(max(len(x), len(y)))
}

// headlineWords name the headline in class names and ids.
var headlineWords = []string{"headline", "articletitle", "posttitle", "entrytitle", "storytitle"}

// classedHeadline finds headings of class headline and the like.
func classedHeadline(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for h := range headings(d, 1, 3) {
			if d.page.HasClassWord(h.node, headlineWords...) && d.page.Ancestor(h.node, page.AsideTag, page.NavTag, page.FooterTag, page.LiTag) == page.None && !yield(h) {
				return
			}
		}
	}
}

// wordyH1 finds first-rank headings of four words or more.
func wordyH1(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for h := range headings(d, 1, 1) {
			if countWords(h.text) >= 4 && !yield(h) {
				return
			}
		}
	}
}

// titleBlock finds the block that says what a part of the title element says,
// as on pages without headings.
func titleBlock(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		m, ok := d.claims.Get("title")
		if !ok {
			return
		}
		var keys []string
		for _, part := range titleParts(fold(m.Value)) {
			if k := key(part); countWords(k) >= 4 {
				keys = append(keys, k)
			}
		}
		if len(keys) == 0 {
			return
		}
		for i := range d.blocks {
			b := &d.blocks[i]
			if len(b.Text) > maxHeadline || b.Place&(mainbody.InNav|mainbody.InLink|mainbody.InAside|mainbody.InFooter) != 0 || 2*b.Links > b.Size {
				continue
			}
			h := blockHit(b)
			h.text, _, _ = strings.Cut(b.Text, "\n") // a byline may follow on the next line
			if slices.Contains(keys, key(h.text)) && !yield(h) {
				return
			}
		}
	}
}

// titleParts cuts a title at all separators.
func titleParts(title string) []string {
	parts := []string{title}
	for _, sep := range titleSeparators {
		var next []string
		for _, p := range parts {
			next = append(next, strings.Split(p, sep)...)
		}
		parts = next
	}
	return parts
}

func anyH1(d *draft) iter.Seq[hit] { return headings(d, 1, 1) }

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

// sourceRules find the outlets that the story is credited to.
var sourceRules = []rule{
	{"source line", article.SourceText, sourceLine},
	{"JSON-LD isBasedOn", article.SourceJSONLD, jsonLD("isBasedOn", "sourceOrganization")},
	{"meta source", article.SourceMeta, meta("article:source", "source", "original-source", "syndication-source", "dc.source")},
}

// sourceOpenerWords open a line that credits an outlet; a colon follows.
var sourceOpenerWords = []string{"source", "sources", "news source", "original source", "via", "quelle", "quellen", "source de l'article", "fuente", "fuentes",
	"fonte", "fonti", "źródło", "источник", "джерело", "kaynak", "bron", "kilde", "källa", "lähde", "zdroj", "المصدر", "出典", "来源", "來源", "출처"}

// findSources fills Sources.
func (d *draft) findSources() {
	for i := range sourceRules {
		done := len(d.article.Sources) > 0
		if done && !d.opts.Evidence {
			return
		}
		for h := range sourceRules[i].find(d) {
			why := "a rule above it won"
			if !done {
				why = d.addSources(h.text)
			}
			d.note("sources", &sourceRules[i], h, why)
		}
	}
}

// addSources adds the outlets of a credit ("Reuters, AP and local media").
func (d *draft) addSources(s string) string {
	s = fold(s)
	if s == "" || len(s) > 160 || countWords(s) > 14 {
		return "too long for a credit"
	}
	url := ""
	if strings.Contains(s, "://") {
		if url = d.base.resolve(s); url == "" || strings.Contains(s, " ") {
			return "no name"
		}
		s = parseAddress(url).host()
	}
	for _, name := range splitList(s) {
		if name = strings.TrimRight(name, ".|"); name != "" && countWords(name) <= 5 {
			d.article.Sources = append(d.article.Sources, article.Outlet{Name: name, URL: url})
		}
	}
	return ""
}

// splitList cuts a printed list at commas, slashes, semicolons and "and".
func splitList(s string) []string {
	var out []string
	start := 0
	cut := func(i, width int) {
		if part := strings.TrimSpace(s[start:i]); part != "" {
			out = append(out, part)
		}
		start = i + width
	}
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == ',' || s[i] == ';' || s[i] == '/' || s[i] == '|':
			cut(i, 1)
		case strings.HasPrefix(s[i:], " and "):
			cut(i, len(" and "))
		case strings.HasPrefix(s[i:], "、"):
			cut(i, len("、"))
		}
	}
	cut(len(s), 0)
	return out
}

// sourceLine yields what follows "Source:" in the lines around and inside the
// story.
func sourceLine(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearStory() {
			if len(b.Text) > 200 {
				continue
			}
			if rest, ok := afterOpener(b.Text, sourceOpenerWords); ok && rest != "" {
				h := blockHit(b)
				h.text = rest
				if !yield(h) {
					return
				}
			}
		}
	}
}

// afterOpener returns what follows one of the openers and a colon at the head
// of s.
func afterOpener(s string, openers []string) (string, bool) {
	s = strings.TrimLeft(s, " •*·-–—([")
	k := strings.IndexAny(s, ":：")
	if k <= 0 || k > 60 {
		return "", false
	}
	head := strings.ToLower(strings.TrimSpace(s[:k]))
	if slices.Contains(openers, head) {
		rest := strings.TrimPrefix(strings.TrimPrefix(s[k:], ":"), "：")
		return strings.TrimSpace(strings.TrimRight(rest, ")]")), true
	}
	return "", false
}

// nearStory yields the blocks from a little above the headline to a little
// below the body, captions and navigation left out.
func (d *draft) nearStory() iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		const margin = 6 // blocks
		first, last := d.storyRange()
		for i := max(0, first-margin); i < min(len(d.blocks), last+margin); i++ {
			b := &d.blocks[i]
			if b.Text != "" && b.Place&(mainbody.InNav|mainbody.InCaption|mainbody.InFooter) == 0 && !yield(b) {
				return
			}
		}
	}
}

// storyRange returns the range of blocks from the headline to the end of the
// body; 0, 0 where neither is known.
func (d *draft) storyRange() (first, last int) {
	first, last = -1, 0
	if len(d.body.Keep) > 0 {
		first, last = d.body.Keep[0], d.body.Keep[len(d.body.Keep)-1]+1
	}
	if t := d.title.block; t >= 0 {
		if first < 0 || t < first {
			first = t
		}
		last = max(last, t+1)
	}
	return max(first, 0), last
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/lines"
)

// findTopics fills Sections and Tags.
func (p *paste) findTopics() {
	sections := []rule{
		{"breadcrumb line above the headline", article.SourceText, p.crumbs},
		{"menu line above the headline", article.SourceText, p.menuLine},
		{"section of the menu above the headline", article.SourceText, p.repeatedSection},
		{"breadcrumb lines above the headline", article.SourceText, p.crumbLines},
		{"sections above the headline", article.SourceText, p.sectionsAbove},
		{"section in the header", article.SourceText, p.headerField("section")},
	}
	p.article.Sections = pickList(p.draft, "sections", sections, 6)
	tags := []rule{
		{"line of tags", article.SourceText, p.tagLine},
		{"lines of tags", article.SourceText, p.tagLines},
		{"tags in the header", article.SourceText, p.headerField("tags")},
	}
	p.article.Tags = pickList(p.draft, "tags", tags, 40)
}

// crumbMarks part the steps of a breadcrumb trail.
var crumbMarks = []string{" > ", " » ", " › ", " / ", " → ", " ▸ "}

// crumbs finds the steps of a trail ("Home > World > Europe") above the
// headline, without the home page and the headline itself.
func (p *paste) crumbs(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := max(p.title.block-reach, 0); i < p.title.block; i++ {
			for _, mark := range crumbMarks {
				steps := strings.Split(p.Lines[i].Text, mark)
				if len(steps) < 2 || len(steps) > 7 || !hasWord(key(steps[0]), homeWords) {
					continue
				}
				for _, step := range steps[1:] {
					h := p.lineHit(i)
					h.text = step
					if k := key(step); k != "" && !strings.HasPrefix(key(p.article.Headline), k) && countWords(step) <= 4 && !yield(h) {
						return
					}
				}
				return
			}
		}
	}
}

// menuLine finds the names of sections in the line nearest above the headline
// that is nothing but such names, two or more.
func (p *paste) menuLine(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := p.title.block - 1; i >= max(p.title.block-reach, 0); i-- {
			names := lines.Sections(p.Lines[i].Text)
			if len(names) < 2 {
				continue
			}
			for _, name := range names {
				h := p.lineHit(i)
				h.text = name
				if !yield(h) {
					return
				}
			}
			return
		}
	}
}

// labelAt returns a line above the headline that can be a section: three words
// at most. ok is false for any other.
func (p *paste) labelAt(i int) (label string, ok bool) {
	if i < 0 || i >= p.title.block {
		return "", false
	}
	s := fold(p.Lines[i].Text)
	if n := countWords(s); n == 0 || n > 4 || len(s) > 40 || endsSentence(s) {
		return "", false
	}
	return s, p.Roles[i] == lines.Navigation || p.Roles[i] == lines.Kicker
}

// repeatedSection finds the label above the headline that stands in the menu
// too: the section that the reader is in.
func (p *paste) repeatedSection(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 400 // lines
		label, ok := p.labelAt(p.title.block - 1)
		if !ok || hasWord(key(label), homeWords) || len(lines.Sections(label)) == 0 {
			return
		}
		for i := p.title.block - 2; i >= max(0, p.title.block-reach); i-- {
			if strings.EqualFold(p.Lines[i].Text, label) {
				yield(p.lineHit(p.title.block - 1))
				return
			}
		}
	}
}

// crumbLines finds the labels between the home page and the headline, where a
// trail stands on lines of its own.
func (p *paste) crumbLines(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const most = 3 // steps
		end := p.title.block
		if end > 0 && p.Roles[end-1] == lines.Kicker && p.article.Kicker != "" {
			end--
		}
		for i := end - 1; i >= 0 && i >= end-1-most; i-- {
			label, ok := p.labelAt(i)
			if !ok {
				return
			}
			if !isHome(label) {
				continue
			}
			for k := i + 1; k < end; k++ {
				if !yield(p.lineHit(k)) {
					return
				}
			}
			return
		}
	}
}

// isHome reports the name of the home page.
func isHome(label string) bool {
	return slices.Contains(homeWords, key(label))
}

// sectionsAbove finds the names of sections in the lines directly above the
// headline.
func (p *paste) sectionsAbove(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const most = 3
		first := p.title.block
		for first > 0 && p.title.block-first < most {
			label, ok := p.labelAt(first - 1)
			if !ok || len(lines.Sections(label)) != 1 {
				break
			}
			first--
		}
		if _, ok := p.labelAt(first - 1); ok && first > 0 && p.title.block-first == most {
			return // the end of a menu
		}
		for i := first; i < p.title.block; i++ {
			if !yield(p.lineHit(i)) {
				return
			}
		}
	}
}

// tagOpenerWords open a line that lists the story's tags; a colon follows.
var tagOpenerWords = []string{"tags", "tag", "topics", "filed under", "related topics", "keywords", "themen", "schlagworte", "schlagwörter", "stichworte", "mots-clés", "thèmes", "sujets",
	"etiquetas", "temas", "palavras-chave", "tópicos", "argomenti", "trefwoorden", "onderwerpen", "ämnen", "emner", "tagi", "tematy", "теги", "темы", "etiketler", "الوسوم", "标签", "标签", "关键词", "タグ", "キーワード", "태그"}

// tagLine finds what follows "Tags:" around the end of the body.
func (p *paste) tagLine(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 12 // lines
		for i := max(p.title.block, 0); i < min(p.Last+reach, len(p.Lines)); i++ {
			if p.Roles[i].IsBody() || len(p.Lines[i].Text) > 300 {
				continue
			}
			if rest, ok := afterOpener(p.Lines[i].Text, tagOpenerWords); ok && rest != "" {
				h := p.lineHit(i)
				h.text = rest
				if !yield(h) {
					return
				}
			}
		}
	}
}

// tagLines finds the short lines under a line that is "Topics" or the like,
// below the body.
func (p *paste) tagLines(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach, most = 20, 12 // lines
		for i := p.Last; i < min(p.Last+reach, len(p.Lines)); i++ {
			if !isTopicHead(p.Lines[i].Text) {
				continue
			}
			for k := i + 1; k < min(i+1+most, len(p.Lines)); k++ {
				s := fold(p.Lines[k].Text)
				if n := countWords(s); n == 0 || n > 4 || p.Roles[k] == lines.Footer || lines.IsLabel(s) || hasDigit(s) {
					return
				}
				if !yield(p.lineHit(k)) {
					return
				}
			}
			return
		}
	}
}

// isTopicHead reports a line that is the head of a list of tags.
func isTopicHead(s string) bool {
	return slices.Contains(tagOpenerWords, strings.TrimRight(strings.ToLower(fold(s)), ": "))
}

// findOutlet fills Publisher from the line of copyright.
func (p *paste) findOutlet() {
	owners := []rule{{"owner in the line of copyright", article.SourceText, p.owner}}
	p.article.Publisher, _, _ = pick(p.draft, "publisher", owners, readPublisher)
}

// owner finds the name in a line of copyright, where another line of the text
// ends in it too: "© 2025 The Lantern. All rights reserved."
func (p *paste) owner(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const reach = 40 // lines
		for i := max(p.Last, len(p.Lines)-reach); i < len(p.Lines); i++ {
			name := ownerIn(p.Lines[i].Text)
			if name == "" {
				continue
			}
			_, agency := splitAgencies(name) // whose rights an outlet states, and whom it credits
			for k := range p.Lines[:i] {
				s := p.Lines[k].Text
				if at := len(s) - len(name); at == 0 && strings.EqualFold(s, name) || !agency && at > 0 && at < maxCreditPart && s[at-1] == ' ' && s[at:] == name {
					h := p.lineHit(i)
					h.text = name
					yield(h)
					return
				}
			}
		}
	}
}

// ownerIn returns the name that follows the sign and the year of a line of
// copyright; "" where there is none.
func ownerIn(s string) string {
	k := strings.Index(s, "©")
	if k < 0 || len(s) > 200 {
		return ""
	}
	s = strings.TrimLeft(s[k+len("©"):], " 0123456789-–,")
	for _, w := range []string{"by ", "Copyright "} {
		s = strings.TrimPrefix(s, w)
	}
	if end := strings.IndexAny(s, ".,;|·-–"); end >= 0 {
		s = s[:end]
	}
	s = fold(s)
	if end := len(s) - len(" 2025"); end > 0 && s[end] == ' ' && len(digitRun(s[end+1:])) == 4 {
		s = s[:end]
	}
	return s
}

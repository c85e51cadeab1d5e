// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// languageRules find the language that the page declares.
var languageRules = []rule{
	{"html lang", article.SourceMarkup, htmlLang},
	{"JSON-LD inLanguage", article.SourceJSONLD, jsonLD("inLanguage")},
	{"meta language", article.SourceMeta, meta("content-language", "language", "dc.language", "dcterms.language", "og:locale", "inlanguage")},
	{"itemprop inLanguage", article.SourceMarkup, itemprop("inLanguage")},
}

// findLanguage takes the declared language, unless the script of the page's
// words contradicts it.
func (d *draft) findLanguage() {
	d.article.Language, _, _ = pick(d, "language", languageRules, readLanguage)
}

// htmlLang yields the lang attributes of html and body.
func htmlLang(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for i := int32(1); i < int32(len(d.page.Nodes)); i++ {
			if !d.page.Is(i, page.HTMLTag, page.BodyTag) {
				continue
			}
			for _, a := range d.page.NodeAttrs(i) {
				if (a.Name == "lang" || a.Name == "xml:lang") && !yield(hit{a.Value, i, -1, a.Start, a.Stop}) {
					return
				}
			}
			if d.page.Is(i, page.BodyTag) {
				return
			}
		}
	}
}

// readLanguage turns a declaration into a BCP 47 tag: "en_us" into "en-US",
// "EN" into "en". Names of languages and nonsense are refused.
func readLanguage(_ *draft, h hit) (string, string) {
	s, _, _ := strings.Cut(strings.TrimSpace(h.text), ",")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts[0]) < 2 || len(parts[0]) > 3 || !isASCIILetters(parts[0]) {
		return "", "not a language tag"
	}
	parts[0] = strings.ToLower(parts[0])
	n := 1 // subtags that are understood; what follows them is dropped
	for ; n < len(parts); n++ {
		switch p := parts[n]; {
		case len(p) == 2 && isASCIILetters(p):
			parts[n] = strings.ToUpper(p)
		case len(p) == 4 && isASCIILetters(p):
			parts[n] = strings.ToUpper(p[:1]) + strings.ToLower(p[1:])
		case len(p) == 3 && p >= "000" && p <= "999":
		default:
			return strings.Join(parts[:n], "-"), ""
		}
	}
	return strings.Join(parts[:n], "-"), ""
}

func isASCIILetters(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c < 'a' || 'z' < c {
			return false
		}
	}
	return s != ""
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"

	"github.com/copydesk/copydesk/article"
)

// Credits returns the lines between the headline and the body, as text that is
// not escaped yet: who wrote it, when and where it appeared, its dateline and
// its address.
func Credits(a *article.Article) []string {
	var lines []string
	add := func(parts ...string) {
		if l := joinNonEmpty(" · ", parts...); l != "" {
			lines = append(lines, l)
		}
	}
	names := make([]string, len(a.Byline.Authors))
	for i, p := range a.Byline.Authors {
		names[i] = p.Name
	}
	sources := make([]string, len(a.Sources))
	for i, s := range a.Sources {
		sources[i] = s.Name
	}
	byline := a.Byline.Text
	if byline == "" {
		byline = prefixed("By ", strings.Join(names, ", "))
	}
	add(byline, prefixed("Source: ", strings.Join(sources, ", ")))
	add(prefixed("Published ", a.Published.String()), prefixed("changed ", a.Modified.String()), a.Publisher.Name, strings.Join(a.Sections, " / "))
	add(a.Dateline.Place, a.Dateline.Agency)
	add(a.CanonicalURL)
	return lines
}

func joinNonEmpty(separator string, parts ...string) string {
	var list []string
	for _, p := range parts {
		if p != "" {
			list = append(list, p)
		}
	}
	return strings.Join(list, separator)
}

// prefixed puts prefix before s, where s says anything.
func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

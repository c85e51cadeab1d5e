// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// This file stands in for what lands next; whoever lands it deletes it.

package extract

import (
	"github.com/copydesk/copydesk/article"
	"strings"
)

func splitByline(s string) article.Byline {
	s = strings.TrimPrefix(s, "By ")
	var b article.Byline
	for _, n := range splitList(s) {
		if w := countWords(n); w >= 2 && w <= 4 {
			b.Authors = append(b.Authors, article.Person{Name: n})
		}
	}
	return b
}
func cutDateline(s string) (article.Dateline, int) { return article.Dateline{}, 0 }
func fromLines(s string, o *Options) *article.Article {
	d := newDraft(nil, o)
	return d.article
}

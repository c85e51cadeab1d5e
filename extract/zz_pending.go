// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// This file stands in for what lands next; whoever lands it deletes it.

package extract

import (
	"github.com/copydesk/copydesk/article"
	"strings"
	"time"
)

func parseDate(s string, order int) (article.Date, bool) {
	for _, f := range []string{time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04:05", "2006-01-02", "January 2, 2006"} {
		if t, err := time.Parse(f, strings.TrimSpace(s)); err == nil {
			return article.Date{Time: t, Precision: article.Second, ZoneStated: true, Text: s}, true
		}
	}
	return article.Date{}, false
}

func (d *draft) dateOrder() int { return 0 }

type dateLabel int

const (
	noLabel dateLabel = iota
	publishedLabel
	updatedLabel
)

type foundDate struct {
	start, end int
	label      dateLabel
}

func findDates(s string, order int) []foundDate { return nil }

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

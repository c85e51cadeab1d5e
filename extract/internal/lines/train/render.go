// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// silver makes a record of a page without a gold body: what the extraction of
// the page itself finds stands in for it. It returns nil where the page holds
// no story that is sure enough.
func silver(r *record, p *page.Page) *record {
	a, err := extract.HTML(strings.NewReader(r.HTML), extract.Options{URL: r.URL, SkipQuotes: true, SkipFigures: true})
	if err != nil || a.Verdict != article.IsArticle || a.WordCount < 80 || a.Headline == "" {
		return nil
	}
	s := &record{ID: r.ID, URL: r.URL, Text: mainbody.Paste(p)}
	s.Gold.Body, s.Gold.Headline = a.Body.Text, a.Headline
	for _, person := range a.Byline.Authors {
		s.Gold.Byline = append(s.Gold.Byline, person.Name)
	}
	s.Gold.Published = a.Published.String()
	return s
}

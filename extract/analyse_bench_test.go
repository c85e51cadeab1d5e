// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"runtime"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/figures"
	"github.com/copydesk/copydesk/extract/internal/prose"
	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// BenchmarkAnalyse reports how long people, quotes and figures of the corpus
// pages take beside html.Parse of the same pages, together and each part. The
// parts take turns, and the least time of all rounds counts for each.
func BenchmarkAnalyse(b *testing.B) {
	pages := corpusPages(b, "newspaper4k")
	if len(pages) > 120 {
		pages = pages[:120]
	}
	var articles []*article.Article
	for _, src := range pages {
		a, err := extract.HTML(bytes.NewReader(src), extract.Options{SkipQuotes: true, SkipFigures: true})
		if err != nil {
			a = &article.Article{}
		}
		articles = append(articles, a)
	}
	texts := make([]*prose.Text, len(articles))
	people := make([]*prose.People, len(articles))
	each := func(do func(i int, a *article.Article)) time.Duration {
		runtime.GC()
		start := processorTime(b)
		for i, a := range articles {
			do(i, a)
		}
		return processorTime(b) - start
	}
	var ratios [5][]float64
	for b.Loop() {
		parse := took(b, func(src []byte) error { _, err := html.Parse(bytes.NewReader(src)); return err }, pages)
		parts := []time.Duration{
			each(func(i int, a *article.Article) { texts[i] = prose.Read(a.Body.Text) }),
			each(func(i int, _ *article.Article) { people[i] = prose.FindPeople(texts[i], nil) }),
			each(func(i int, a *article.Article) {
				quotes.Find(quotes.Input{Text: texts[i], Blocks: a.Body.Blocks, People: people[i], Language: a.Language})
			}),
			each(func(i int, a *article.Article) { figures.Find(texts[i], figures.Context{Language: a.Language}) }),
		}
		all := time.Duration(0)
		for i, d := range parts {
			ratios[i] = append(ratios[i], float64(d)/float64(parse))
			all += d
		}
		ratios[4] = append(ratios[4], float64(all)/float64(parse))
	}
	for i, name := range []string{"x-parse-read", "x-parse-people", "x-parse-quotes", "x-parse-figures", "x-parse"} {
		slices.Sort(ratios[i])
		b.ReportMetric(ratios[i][len(ratios[i])/2], name)
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command train learns the weights of package quotes from attributions that
// people have marked, and writes them as a Go table.
//
//	go run ./extract/internal/quotes/train
//
// With -held it learns from nine tenths of the articles, writes what it finds in
// the last tenth for the scorer, and no table; -dev does the same with the
// articles of another file.
package main

import (
	"flag"
	"log"

	"github.com/copydesk/copydesk/extract/internal/quotes"
)

func main() {
	corpus := flag.String("corpus", "../shared/corpus/quotes/polnear_train.jsonl.gz", "the articles to learn from")
	table := flag.String("table", "extract/internal/quotes/weights_table.go", "the table to write")
	held := flag.String("held", "", "write the quotes of a tenth that is held out, and its articles to this name with .gold")
	dev := flag.String("dev", "", "an article file to find quotes in")
	devOut := flag.String("devout", "", "write the quotes of -dev")
	flag.Parse()
	log.SetFlags(0)

	articles := load(*corpus)
	var out []article
	if *held != "" {
		articles, out = split(articles)
	}
	lessons := &recorder{}
	for i := range articles {
		lessons.read(&articles[i])
	}
	weights := lessons.learn()
	if *held != "" {
		lessons.check(weights, out)
		reportSizes(weights)
		writeQuotes(*held, out, weights)
		writeArticles(*held+".gold", out)
	}
	if *dev != "" {
		writeQuotes(*devOut, load(*dev), weights)
	}
	if *held == "" && *dev == "" {
		writeTable(*table, weights)
	}
}

// split parts every tenth article from the others.
func split(all []article) (rest, tenth []article) {
	for i, a := range all {
		if i%10 == 4 {
			tenth = append(tenth, a)
		} else {
			rest = append(rest, a)
		}
	}
	return rest, tenth
}

// guide answers by weights that are not compiled in.
type guide [quotes.Decisions]quotes.Weights

// Answer implements quotes.Oracle.
func (g *guide) Answer(q *quotes.Question) int {
	i, _ := g[q.Decision].Best(q)
	return i
}

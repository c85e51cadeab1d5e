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
	fold := flag.Int("fold", 4, "which tenth to hold out")
	flag.Parse()
	log.SetFlags(0)

	articles := load(*corpus)
	var out []article
	if *held != "" {
		articles, out = split(articles, *fold)
	}
	lessons, weights := learn(articles)
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
func split(all []article, fold int) (rest, tenth []article) {
	for i, a := range all {
		if i%10 == fold {
			tenth = append(tenth, a)
		} else {
			rest = append(rest, a)
		}
	}
	return rest, tenth
}

// learn returns the weights that fit articles, and the lessons behind them.
func learn(articles []article) (*recorder, *guide) {
	first := &recorder{}
	for i := range articles {
		first.read(&articles[i])
	}
	// What follows from cues is learned where the cues are those that a guide
	// finds which has not seen the article, mistakes included.
	const parts = 4
	second := &recorder{}
	for fold := range parts {
		known := &recorder{}
		var unseen []int
		for i := range articles {
			if i%parts == fold {
				unseen = append(unseen, i)
				continue
			}
			known.read(&articles[i])
		}
		second.guide = known.learn(isEarly)
		for _, i := range unseen {
			second.read(&articles[i])
		}
	}
	for d := range first.lessons {
		if !isEarly(quotes.Decision(d)) {
			first.lessons[d], first.missed[d] = second.lessons[d], second.missed[d]
		}
	}
	return first, first.learn(func(quotes.Decision) bool { return true })
}

// isEarly reports whether a decision is taken before those on stretches
// without a cue.
func isEarly(d quotes.Decision) bool {
	return d != quotes.MarkDecision && d != quotes.ThreadDecision
}

// guide answers by weights that are not compiled in.
type guide [quotes.Decisions]quotes.Weights

// Answer implements quotes.Oracle.
func (g *guide) Answer(q *quotes.Question) (int, float32) { return g[q.Decision].Best(q) }

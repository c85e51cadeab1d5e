// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Train learns the weights by which package mainbody tells the blocks of a
// story from the rest of a page, and writes them to weights_table.go. It reads
// the corpora of ../shared/corpus/web and prints figures that are
// cross-validated by site: no page is judged by weights that have seen another
// page of its registered domain.
//
//	go run ./extract/internal/mainbody/train              cross-validate, learn, write
//	go run ./extract/internal/mainbody/train -dry         cross-validate only
//	go run ./extract/internal/mainbody/train -judge       figures of the table as it is
//	go run ./extract/internal/mainbody/train -leave 2     learn from the other folds alone
//	go run ./extract/internal/mainbody/train -worst 30    the worst pages of the last run
//	go run ./extract/internal/mainbody/train -show ID     one page, block by block
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

// folds is the number of parts that the sites are split into.
const folds = 5

// The second pass sees only what the scores of the first lead to: with all
// features it learns the first pass again.
var (
	firstPlan  = plan{trees: 80, leaves: 24, rate: 0.15, features: 0.5, rows: 0.8, ridge: 2, minRows: 1, seed: 1}
	secondPlan = plan{trees: 80, leaves: 16, rate: 0.15, features: 0.5, rows: 0.8, ridge: 2, minRows: 1, seed: 2, from: mainbody.NumFirst}
)

func main() {
	dir := flag.String("corpus", "../shared/corpus/web", "folder of the corpora")
	out := flag.String("out", "extract/internal/mainbody/weights_table.go", "file to write")
	dry := flag.Bool("dry", false, "only cross-validate")
	asIs := flag.Bool("judge", false, "judge the table that is built in")
	scramble := flag.Bool("scramble", false, "replace class names and ids by random words first")
	worst := flag.Int("worst", 0, "print that many of the worst pages")
	again := flag.Bool("again", false, "judge the scores of the last run again")
	errors := flag.Int("errors", 0, "print that many of the costliest errors")
	leave := flag.Int("leave", -1, "learn without the sites of that fold and print the ids of their pages")
	only := flag.String("show", "", "print the blocks of the page with this id")
	cache := flag.String("scores", os.TempDir()+"/mainbody_scores.gob", "file that keeps the scores of the last run for -worst and -show")
	flag.Parse()

	samples, err := load(*dir, *scramble)
	if err != nil {
		log.Fatal(err)
	}
	split(samples)
	if *leave >= 0 {
		samples = leaveOut(samples, *leave)
	}
	switch {
	case *asIs:
		judgeTable(samples)
	case *again:
		loadScores(*cache, samples)
		for _, s := range samples {
			s.sheet.AddScores(s.first)
		}
		judgeFolds(samples)
		saveScores(*cache, samples)
	case *errors > 0:
		loadScores(*cache, samples)
		printErrors(samples, *errors)
	case *only != "" || *worst > 0:
		loadScores(*cache, samples)
		look(samples, *only, *worst)
	default:
		all := append(slices.Clip(samples), graft(samples)...)
		crossValidate(all)
		figures := judgeFolds(samples)
		saveScores(*cache, samples)
		if !*dry {
			if err := write(*out, learn(all), figures); err != nil {
				log.Fatal(err)
			}
		}
	}
}

// leaveOut returns the samples that are not of a fold and prints the ids of
// those that are. A program with the weights that come of it can be judged on
// their pages as a whole.
func leaveOut(samples []*sample, fold int) []*sample {
	var rest []*sample
	for _, s := range samples {
		if s.fold == fold {
			fmt.Println(s.rec.ID)
			continue
		}
		rest = append(rest, s)
	}
	return rest
}

// judgeTable prints the figures of the bodies that mainbody.Find finds.
func judgeTable(samples []*sample) {
	for _, s := range samples {
		s.keep = mainbody.Find(s.p, s.blocks, s.hints).Keep
	}
	fmt.Println(report("table", samples))
}

// judgeFolds prints the figures of the bodies that the scores of the folds
// lead to, and returns them.
func judgeFolds(samples []*sample) string {
	for _, s := range samples {
		s.keep = mainbody.Choose(s.sheet, s.first).Keep
	}
	fmt.Println(report("first pass", samples))
	fmt.Println(report("both passes", samples))
	for _, s := range samples {
		body := mainbody.Choose(s.sheet, mainbody.Mean(s.first, s.second))
		s.keep, s.removed = body.Keep, body.Removed
	}
	figures := report("both passes", samples)
	printRules(samples)
	fmt.Println(figures)
	return figures
}

// bodyText joins the text of blocks as an article's body does.
func bodyText(blocks []mainbody.Block, keep []int) string {
	var b strings.Builder
	for _, k := range keep {
		if blocks[k].Kind == article.ImageBlock || blocks[k].Kind == article.Embed {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(blocks[k].Text)
	}
	return b.String()
}

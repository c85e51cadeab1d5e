// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"flag"
	"fmt"
	"log"
	"sort"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

func main() {
	dir := flag.String("corpus", "../shared/corpus/web", "folder of the corpora")
	worst := flag.Int("worst", 0, "print that many of the worst pages")
	only := flag.String("show", "", "print the blocks of the page with this id")
	oracle := flag.Bool("oracle", false, "choose the blocks that the gold holds")
	cv := flag.Bool("cv", false, "cross-validate")
	cache := flag.String("scores", "/tmp/body_scores.gob", "file that keeps the scores of the last cross-validation")
	flag.Parse()
	if *cv {
		samples, err := load(*dir)
		if err != nil {
			log.Fatal(err)
		}
		if *only == "" && *worst == 0 {
			split(samples, 5)
			a := plan{trees: 80, leaves: 24, rate: 0.15, features: 0.5, rows: 0.8, ridge: 2, minRows: 1, seed: 1}
			b := plan{trees: 80, leaves: 24, rate: 0.15, features: 0.5, rows: 0.8, ridge: 2, minRows: 1, seed: 2}
			crossValidate(samples, 5, a, b)
			saveScores(*cache, samples)
		} else {
			loadScores(*cache, samples)
		}
		keep := func(s *sample) []int { return above(s, s.first, 140) }
		if *only != "" {
			for _, s := range samples {
				if s.rec.ID == *only {
					fmt.Println(s.rec.URL)
					show(s, keep(s))
				}
			}
			return
		}
		for _, t := range []uint8{90, 110, 128, 150} {
			report(fmt.Sprint("first >= ", t), samples, func(s *sample) []int { return above(s, s.first, t) })
		}
		for _, t := range []uint8{70, 90, 110, 128, 150, 170} {
			report(fmt.Sprint("second >= ", t), samples, func(s *sample) []int { return above(s, s.second, t) })
		}
		printWorst(samples, keep, *worst)
		return
	}
	for _, set := range []string{"newspaper4k", "trafilatura_eval"} {
		if err := evaluate(*dir, set, *worst, *only, *oracle); err != nil {
			log.Fatal(err)
		}
	}
}

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

func evaluate(dir, set string, worst int, only string, oracle bool) error {
	var t, good total
	type line struct {
		id, url string
		s       score
	}
	var lines []line
	var spent time.Duration
	err := readCorpus(dir, set, func(r *record) error {
		if only != "" && r.ID != only {
			return nil
		}
		p, err := page.Read([]byte(r.HTML), page.Options{})
		if err != nil {
			return err
		}
		start := time.Now()
		blocks := mainbody.Blocks(p)
		body := mainbody.Find(p, blocks, mainbody.Hints{Headline: r.Gold.Headline})
		spent += time.Since(start)
		if oracle {
			body.Keep = nil
			for i, l := range labels(r, blocks) {
				if l.body {
					body.Keep = append(body.Keep, i)
				}
			}
		}
		s := judge(r, bodyText(blocks, body.Keep))
		t.add(s)
		if !r.suspect {
			good.add(s)
		}
		lines = append(lines, line{r.ID, r.URL, s})
		return nil
	})
	if err != nil || len(lines) == 0 {
		return err
	}
	n := float64(max(1, t.pages))
	fmt.Printf("%s: body F1 %.4f P %.4f R %.4f, paragraph %.4f; without suspects body F1 %.4f; snippets F %.4f (tp %d fp %d fn %d); %v a page\n",
		set, t.bodyF1(), t.precision/n, t.recall/n, t.paragraph/n, good.bodyF1(), t.snippetF(), t.tp, t.fp, t.fn,
		spent/time.Duration(len(lines)))
	sort.Slice(lines, func(i, j int) bool { return lines[i].s.f1() < lines[j].s.f1() })
	for _, l := range lines[:min(worst, len(lines))] {
		fmt.Printf("  %.3f p %.3f r %.3f para %.3f %s %s\n", l.s.f1(), l.s.precision, l.s.recall, l.s.paragraph, l.id, l.url)
	}
	return nil
}

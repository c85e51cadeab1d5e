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
	flag.Parse()
	for _, set := range []string{"newspaper4k", "trafilatura_eval"} {
		if err := evaluate(*dir, set, *worst); err != nil {
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

func evaluate(dir, set string, worst int) error {
	var t, good total
	type line struct {
		id, url string
		s       score
	}
	var lines []line
	var spent time.Duration
	err := readCorpus(dir, set, func(r *record) error {
		p, err := page.Read([]byte(r.HTML), page.Options{})
		if err != nil {
			return err
		}
		start := time.Now()
		blocks := mainbody.Blocks(p)
		body := mainbody.Find(p, blocks, mainbody.Hints{Headline: r.Gold.Headline})
		spent += time.Since(start)
		s := judge(r, bodyText(blocks, body.Keep))
		t.add(s)
		if !r.suspect {
			good.add(s)
		}
		lines = append(lines, line{r.ID, r.URL, s})
		return nil
	})
	if err != nil {
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

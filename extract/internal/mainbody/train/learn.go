// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"sort"
	"sync"
	"time"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// sample is a page that has been measured.
type sample struct {
	rec     *record
	p       *page.Page
	blocks  []mainbody.Block
	hints   mainbody.Hints
	sheet   mainbody.Sheet
	labels  []label // by block
	grafted bool    // made of two pages
	fold    int
	first   []uint8 // scores of the text blocks, by a forest that has not seen the site
	second  []uint8 // the same of the second pass
	keep    []int   // blocks of the body that was found
	removed []mainbody.Removal
}

// load reads and measures the pages of all corpora.
func load(dir string, scramble bool) ([]*sample, error) {
	var samples []*sample
	for _, set := range []string{"newspaper4k", "trafilatura_eval"} {
		err := readCorpus(dir, set, func(r *record) error {
			if scramble {
				r.HTML = scrambleNames(r.HTML)
			}
			p, err := page.Read([]byte(r.HTML), page.Options{ContentType: r.contentType()})
			if err != nil {
				return err
			}
			r.HTML, r.HTMLB64 = "", ""
			blocks := mainbody.Blocks(p)
			s := &sample{rec: r, p: p, blocks: blocks, hints: hints(p), labels: labels(r, blocks)}
			if set == "trafilatura_eval" {
				s.spread()
			}
			s.sheet = mainbody.Measure(p, blocks, s.hints)
			samples = append(samples, s)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return samples, nil
}

// split gives each site a fold.
func split(samples []*sample) {
	bySite := make(map[string][]*sample)
	for _, s := range samples {
		bySite[s.rec.site()] = append(bySite[s.rec.site()], s)
	}
	var sites []string
	for site := range bySite {
		sites = append(sites, site)
	}
	sort.Strings(sites)
	rand.New(rand.NewPCG(5, 5)).Shuffle(len(sites), func(i, j int) { sites[i], sites[j] = sites[j], sites[i] })
	for k, site := range sites {
		for _, s := range bySite[site] {
			s.fold = k % folds
		}
	}
}

// collect gathers the labelled rows of the samples that use wants.
func collect(samples []*sample, features int, use func(*sample) bool, rng *rand.Rand) *examples {
	e := newExamples(features)
	for _, s := range samples {
		if !use(s) || s.rec.suspect {
			continue
		}
		gold, golds, weakBody, weakRest := 0, 0, 0, 0
		for _, at := range s.sheet.Text() {
			if l := s.labels[at]; l.weak && l.body {
				weakBody++
			} else if l.weak {
				weakRest++
			}
			if s.labels[at].body {
				gold += int(s.blocks[at].Size)
				golds++
			}
		}
		if gold == 0 && s.rec.Gold.Body != "" {
			continue
		}
		scramble := rng.Float64() < nameDropout
		var row [mainbody.NumFeatures]uint8
		for i, at := range s.sheet.Text() {
			l := s.labels[at]
			if !l.known {
				continue
			}
			copy(row[:], s.sheet.Row(i))
			if scramble {
				mainbody.DropNames(row[:])
			}
			var w float32
			if s.rec.Gold.Body != "" {
				w = 10*float32(s.blocks[at].Size)/float32(gold+200) + 10/float32(golds+3)
				w = min(w, 3)
				if s.grafted {
					w *= graftWeight
				}
				if l.part > 0.2 && l.part < 0.8 {
					w *= 0.3
				}
			} else {
				w = snippetWeight
				if l.weak && l.body {
					w = float32(weakWeight / float64(max(weakBody, 4)))
				} else if l.weak {
					w = float32(weakWeight / float64(max(weakRest, 4)))
				}
			}
			// most of a page is links that no one could take for the story
			if !l.body && s.blocks[at].Size < 80 && 10*s.blocks[at].Links > 9*s.blocks[at].Size {
				if i%4 != 0 {
					continue
				}
				w *= 4
			}
			y := float32(0)
			if l.body {
				y = 1
			}
			e.add(row[:], y, w)
		}
	}
	return e
}

const (
	nameDropout   = 0.35 // share of pages whose class names and ids are kept from the trees
	snippetWeight = 1.5  // of a block that holds a snippet
	weakWeight    = 4.0  // of all blocks of a page that a snippet's label was spread to
	graftWeight   = 0.5  // of a page made of two
)

// crossValidate scores each sample by forests that have not seen its site.
func crossValidate(samples []*sample) {
	start := time.Now()
	parallel(folds, func(k int) {
		f := learnPass(samples, 0, firstPlan, func(s *sample) bool { return s.fold != k })
		for _, s := range samples {
			if s.fold == k {
				s.first = scores(s, &f)
			}
		}
	})
	for _, s := range samples {
		s.sheet.AddScores(s.first)
	}
	parallel(folds, func(k int) {
		f := learnPass(samples, 1, secondPlan, func(s *sample) bool { return s.fold != k })
		for _, s := range samples {
			if s.fold == k {
				s.second = scores(s, &f)
			}
		}
	})
	fmt.Fprintf(os.Stderr, "cross-validated in %v\n", time.Since(start))
}

// learn grows both forests on all samples. The second learns from the scores
// of the folds, which are as unsure as those of pages never seen.
func learn(samples []*sample) []mainbody.Forest {
	all := func(*sample) bool { return true }
	return []mainbody.Forest{learnPass(samples, 0, firstPlan, all), learnPass(samples, 1, secondPlan, all)}
}

func learnPass(samples []*sample, pass int, pl plan, use func(*sample) bool) mainbody.Forest {
	features := mainbody.NumFirst
	if pass == 1 {
		features = mainbody.NumFeatures
	}
	return grow(collect(samples, features, use, rand.New(rand.NewPCG(pl.seed, 1))), pl)
}

func scores(s *sample, f *mainbody.Forest) []uint8 {
	out := make([]uint8, len(s.sheet.Text()))
	for i := range out {
		out[i] = f.Chance(s.sheet.Row(i))
	}
	return out
}

// parallel runs f for 0 to n-1, two at a time.
func parallel(n int, f func(int)) {
	var wg sync.WaitGroup
	slots := make(chan struct{}, 2)
	for k := range n {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			f(k)
			<-slots
		}()
	}
	wg.Wait()
}

// report tells the figures of the bodies that were found.
func report(name string, samples []*sample) string {
	sets := map[string]*total{"newspaper4k": {}, "trafilatura_eval": {}}
	var good total
	for _, s := range samples {
		sc := judge(s.rec, bodyText(s.blocks, s.keep))
		sets[s.rec.set].add(sc)
		if !s.rec.suspect {
			good.add(sc)
		}
	}
	t := sets["newspaper4k"]
	n := float64(max(t.pages, 1))
	u := sets["trafilatura_eval"]
	return fmt.Sprintf("%s: newspaper4k body F1 %.4f (P %.4f R %.4f; %.4f without suspect golds) paragraph F1 %.4f (%.4f)\n"+
		"%s: trafilatura_eval snippets F %.4f (P %.4f R %.4f)",
		name, t.bodyF1(), t.precision/n, t.recall/n, good.bodyF1(), t.paragraph/n, good.paragraph/float64(max(good.pages, 1)),
		name, u.snippetF(), float64(u.tp)/float64(max(u.tp+u.fp, 1)), float64(u.tp)/float64(max(u.tp+u.fn, 1)))
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"sort"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// look shows one page or the worst ones.
func look(samples []*sample, only string, worst int) {
	for _, s := range samples {
		if s.rec.ID == only {
			show(s)
		}
	}
	printWorst(samples, worst)
}

// show prints the blocks of one page with what was chosen and what the gold
// says, leaving out long stretches that neither wants.
func show(s *sample) {
	fmt.Println(s.rec.URL)
	p, blocks, want := s.p, s.blocks, s.labels
	first, second := make(map[int]int), make(map[int]int)
	for i, at := range s.sheet.Text() {
		if i < len(s.second) {
			first[int(at)], second[int(at)] = int(s.first[i]), int(s.second[i])
		}
	}
	kept := make(map[int]bool)
	for _, k := range s.keep {
		kept[k] = true
	}
	last := -100
	for i := range blocks {
		near := false
		for j := max(0, i-4); j < min(len(blocks), i+5); j++ {
			near = near || kept[j] || want[j].body
		}
		if !near {
			continue
		}
		if i > last+1 {
			fmt.Printf("      ... %d blocks\n", i-max(last, 0)-1)
		}
		last = i
		b := &blocks[i]
		mark := []byte("..")
		if kept[i] {
			mark[0] = 'K'
		}
		if want[i].body {
			mark[1] = 'G'
		} else if want[i].known {
			mark[1] = '-'
		}
		text := b.Text
		if len(text) > 110 {
			text = text[:80] + " ... " + text[len(text)-25:]
		}
		fmt.Printf("%4d %s %3d %3d %d:%d l%d/%d %s %q\n", i, mark, first[i], second[i], b.Kind, b.Level, b.Links, b.Size, path(p, b.Box), text)
	}
}

// path is the element and the four around it, with their class names.
func path(p *page.Page, i int32) string {
	s := ""
	for k := 0; k < 5 && i > 0; k++ {
		name := p.Nodes[i].Tag.String()
		if c := p.AttrOr(i, "class"); c != "" {
			if len(c) > 24 {
				c = c[:24]
			}
			name += "." + c
		}
		if c := p.AttrOr(i, "id"); c != "" {
			if len(c) > 16 {
				c = c[:16]
			}
			name += "#" + c
		}
		s = name + ">" + s
		i = p.Nodes[i].Parent
	}
	return s
}

// printWorst prints the pages with the lowest scores.
func printWorst(samples []*sample, n int) {
	type line struct {
		s  *sample
		sc score
	}
	var lines []line
	for _, s := range samples {
		sc := judge(s.rec, bodyText(s.blocks, s.keep))
		if sc.hasBody {
			lines = append(lines, line{s, sc})
		}
	}
	sort.SliceStable(lines, func(i, j int) bool { return lines[i].sc.f1() < lines[j].sc.f1() })
	for _, l := range lines[:min(n, len(lines))] {
		mark := " "
		if l.s.rec.suspect {
			mark = "S"
		}
		fmt.Printf("%s %.3f p %.3f r %.3f para %.3f %s %s\n", mark, l.sc.f1(), l.sc.precision, l.sc.recall, l.sc.paragraph, l.s.rec.ID, l.s.rec.URL)
	}
}

// printErrors prints the blocks that cost most: kept ones that the gold lacks
// and the other way round.
func printErrors(samples []*sample, n int) {
	type line struct {
		cost float64
		s    string
	}
	var lines []line
	for _, s := range samples {
		if s.rec.suspect || s.rec.Gold.Body == "" {
			continue
		}
		kept := make(map[int]bool)
		for _, k := range s.keep {
			kept[k] = true
		}
		gold := 1
		for i := range s.blocks {
			if s.labels[i].body {
				gold += int(s.blocks[i].Size)
			}
		}
		wrong := map[string]float64{}
		text := map[string]string{}
		for i := range s.blocks {
			b := &s.blocks[i]
			if b.Size == 0 || kept[i] == s.labels[i].body {
				continue
			}
			mark := "-"
			if kept[i] {
				mark = "+"
			}
			key := mark + path(s.p, s.p.Nodes[b.Box].Parent)
			wrong[key] += float64(b.Size) / float64(gold)
			if len(text[key]) < 150 {
				t := b.Text
				if len(t) > 60 {
					t = t[:60]
				}
				text[key] += fmt.Sprintf(" %q", t)
			}
		}
		for k, c := range wrong {
			lines = append(lines, line{min(c, 1), fmt.Sprintf("%s %s %s\n        %s", k[:1], s.rec.ID[:6]+" "+s.rec.site(), k[1:], text[k])})
		}
	}
	sort.Slice(lines, func(i, j int) bool { return lines[i].cost > lines[j].cost })
	all := 0.0
	for i, l := range lines {
		all += l.cost
		if i < n {
			fmt.Printf("%.3f (%.2f) %s\n", l.cost, all, l.s)
		}
	}
	fmt.Println("all", all)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"hash/maphash"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

// label is what the gold says of a block.
type label struct {
	known bool
	body  bool
	weak  bool    // spread from the blocks around it
	part  float64 // share of the block's words that the gold holds
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r)
	})
}

// labels tells which blocks the gold body of a page holds: a monotone
// alignment of blocks with the words of the gold.
func labels(r *record, blocks []mainbody.Block) []label {
	if r.Gold.Body != "" {
		return bodyLabels(r.Gold.Body, blocks)
	}
	return snippetLabels(r.Gold, blocks)
}

// bodyLabels aligns blocks and gold by the heaviest increasing sequence of
// common word runs.
func bodyLabels(body string, blocks []mainbody.Block) []label {
	gold := words(body)
	at := make(map[uint64][]int) // positions of each run of three words
	const n = 3
	for i := 0; i+n <= len(gold); i++ {
		h := hashWords(gold[i : i+n])
		if len(at[h]) < 8 {
			at[h] = append(at[h], i)
		}
	}
	exact := make(map[string][]int) // short paragraphs
	pos := 0
	for _, para := range paragraphs(body) {
		w := words(para)
		k := strings.Join(w, " ")
		exact[k] = append(exact[k], pos)
		pos += len(w)
	}
	out := make([]label, len(blocks))
	var spans []span
	for i := range blocks {
		out[i].known = true
		w := words(blocks[i].Text)
		if len(w) == 0 {
			continue
		}
		if p := exact[strings.Join(w, " ")]; p != nil {
			for _, p := range p {
				spans = append(spans, span{block: i, start: p, end: p + len(w), weight: float64(len(w)) + 0.5, part: 1})
			}
			continue
		}
		votes := make(map[int]int) // offset of the block's start in the gold
		for k := 0; k+n <= len(w); k++ {
			for _, p := range at[hashWords(w[k:k+n])] {
				votes[p-k]++
			}
		}
		best, most := 0, 0
		total := 0
		for off, v := range votes {
			total += v
			if v > most || v == most && off < best {
				best, most = off, v
			}
		}
		// insertions shift the offset: count all votes near the best one
		near := 0
		for off, v := range votes {
			if d := off - best; -12 <= d && d <= 12 {
				near += v
			}
		}
		if near == 0 {
			continue
		}
		part := min(1, float64(near+n-1)/float64(len(w)))
		spans = append(spans, span{block: i, start: max(best, 0), end: max(best, 0) + len(w), weight: part * float64(len(w)), part: part})
	}
	for _, s := range heaviest(spans) {
		out[s.block].part = max(out[s.block].part, s.part)
	}
	for i := range out {
		out[i].body = out[i].part >= 0.5
	}
	return out
}

// span is a place of the gold where a block may stand.
type span struct {
	block, start, end int
	weight, part      float64
}

// heaviest returns the sequence of spans with rising blocks and rising places
// that weighs most. Spans come in the order of blocks.
func heaviest(spans []span) []span {
	best := make([]float64, len(spans))
	from := make([]int, len(spans))
	top := -1
	for i, s := range spans {
		from[i] = -1
		for j := range i {
			if spans[j].block < s.block && spans[j].start < s.start && spans[j].end <= s.start+min(6, (s.end-s.start)/2) && best[j] > best[i] {
				best[i], from[i] = best[j], j
			}
		}
		best[i] += s.weight
		// of equal texts take the one next to the others
		if from[i] >= 0 {
			best[i] += 0.2 / float64(s.block-spans[from[i]].block)
		}
		if top < 0 || best[i] > best[top] {
			top = i
		}
	}
	var out []span
	for i := top; i >= 0; i = from[i] {
		out = append(out, spans[i])
	}
	return out
}

func hashWords(w []string) uint64 {
	return maphash.String(hashSeed, strings.Join(w, " "))
}

// snippetLabels marks the blocks that hold a snippet, or most of one.
func snippetLabels(g gold, blocks []mainbody.Block) []label {
	out := make([]label, len(blocks))
	flat := make([]string, len(blocks))
	for i := range blocks {
		flat[i] = strings.Join(strings.Fields(blocks[i].Text), " ")
	}
	mark := func(snippets []string, body bool) {
		for _, s := range snippets {
			s = strings.Join(strings.Fields(s), " ")
			if s == "" {
				continue
			}
			for i, t := range flat {
				if t != "" && strings.Contains(t, s) {
					if out[i].known && out[i].body != body {
						out[i] = label{} // both
						continue
					}
					out[i] = label{known: true, body: body, part: 1}
				}
			}
		}
	}
	mark(g.Without, false)
	mark(g.With, true)
	return out
}

// spread extends the labels of snippets to the blocks that stand with them:
// what lies between two blocks of the story in boxes of their kind is story;
// an element that holds a block to leave out and none of the story is left out
// whole.
func (s *sample) spread() {
	first, last := -1, -1
	boxes := make(map[[2]int32]bool) // parent and tag of the boxes of story blocks
	key := func(i int) [2]int32 {
		n := &s.p.Nodes[s.blocks[i].Box]
		return [2]int32{n.Parent, int32(n.Tag)}
	}
	for i := range s.labels {
		if s.labels[i].body {
			if first < 0 {
				first = i
			}
			last = i
			boxes[key(i)] = true
		}
	}
	if first < 0 {
		return
	}
	given := append([]label(nil), s.labels...)
	for i := first + 1; i < last; i++ {
		if b := &s.blocks[i]; !given[i].known && b.Size >= 80 && 3*b.Links < b.Size && boxes[key(i)] {
			s.labels[i] = label{known: true, body: true, part: 1, weak: true}
		}
	}
	for i := range given {
		if !given[i].known || given[i].body {
			continue
		}
		e := s.widest(i, given)
		for j := range s.blocks {
			if s.p.Contains(e, s.blocks[j].First) && !s.labels[j].known {
				s.labels[j] = label{known: true, weak: true}
			}
		}
	}
}

// widest returns the outermost element around block i that holds no block of
// the story and is no larger than the story.
func (s *sample) widest(i int, given []label) int32 {
	e := s.blocks[i].Box
	for up := s.p.Nodes[e].Parent; up > 0; up = s.p.Nodes[up].Parent {
		for j := range given {
			if given[j].body && s.p.Contains(up, s.blocks[j].First) {
				return e
			}
		}
		e = up
	}
	return e
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math/rand/v2"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// graft makes further samples by planting pieces of one page that belong to no
// story (comments, teasers, appeals, dialogs), and whole stories, into another
// page. Both pages are of one fold, so that cross-validation stays clean.
func graft(samples []*sample) []*sample {
	const copies = 2 // of each page
	rng := rand.New(rand.NewPCG(11, 3))
	byFold := make(map[int][]*sample)
	for _, s := range samples {
		if s.page() && !s.rec.suspect {
			byFold[s.fold] = append(byFold[s.fold], s)
		}
	}
	var out []*sample
	for _, host := range samples {
		if !host.page() || host.rec.suspect || host.rec.Gold.Body == "" {
			continue
		}
		mates := byFold[host.fold]
		for range copies {
			if g := host.graft(mates[rng.IntN(len(mates))], rng); g != nil {
				out = append(out, g)
			}
		}
	}
	return out
}

// page reports whether the source of the page can be cut and pasted.
func (s *sample) page() bool { return s.p.SrcExact }

// graft plants a piece of a mate into a copy of s.
func (s *sample) graft(mate *sample, rng *rand.Rand) *sample {
	if mate == s {
		return nil
	}
	pieces := mate.rejects()
	if story := mate.story(); story > 0 && (len(pieces) == 0 || rng.Float64() < 0.15) {
		pieces = []int32{story}
	}
	places := s.places(rng)
	if len(pieces) == 0 || len(places) == 0 {
		return nil
	}
	src := s.p.Src
	at := int(places[rng.IntN(len(places))])
	n := &mate.p.Nodes[pieces[rng.IntN(len(pieces))]]
	piece := mate.p.Src[n.Start:n.Stop]
	p, err := page.Read([]byte(src[:at]+piece+src[at:]), page.Options{ContentType: s.rec.contentType()})
	if err != nil || !p.SrcExact {
		return nil
	}
	blocks := mainbody.Blocks(p)
	g := &sample{rec: s.rec, p: p, blocks: blocks, hints: s.hints, fold: s.fold, grafted: true, labels: labels(s.rec, blocks)}
	for i := range blocks {
		if start := int(blocks[i].Start); at <= start && start < at+len(piece) {
			g.labels[i] = label{known: true}
		}
	}
	g.sheet = mainbody.Measure(p, blocks, s.hints)
	return g
}

// rejects returns elements that hold running text but nothing of the story.
func (s *sample) rejects() []int32 {
	var out []int32
	next := int32(0)
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.First < next || !s.labels[i].known || s.labels[i].body || b.Size < 60 || 3*b.Links > b.Size {
			continue
		}
		e := s.widest(i, s.labels)
		if n := &s.p.Nodes[e]; e > 0 && n.Start >= 0 && n.Stop > n.Start && !s.p.Is(e, page.BodyTag) {
			out = append(out, e)
			next = n.End
		}
	}
	return out
}

// story returns the smallest element that holds the whole story and a heading
// of rank 1, or 0.
func (s *sample) story() int32 {
	e := int32(-1)
	for i := range s.blocks {
		b := &s.blocks[i]
		if !s.labels[i].body && (b.Place&mainbody.InHeading == 0 || b.Level != 1) {
			continue
		}
		if e < 0 {
			e = b.Box
		}
		for !s.p.Contains(e, b.First) {
			e = s.p.Nodes[e].Parent
		}
	}
	if e <= 0 || s.p.Is(e, page.BodyTag) || s.p.Nodes[e].Start < 0 {
		return 0
	}
	return e
}

// places returns offsets of the source where a piece may be planted: after a
// paragraph of the story, after the element around it, and after the elements
// around that.
func (s *sample) places(rng *rand.Rand) []int32 {
	var story []int
	for i := range s.blocks {
		if s.labels[i].body {
			story = append(story, i)
		}
	}
	if len(story) == 0 {
		return nil
	}
	var out []int32
	add := func(e int32) {
		if n := &s.p.Nodes[e]; e > 0 && n.Stop > 0 && !s.p.Is(e, page.BodyTag, page.HTMLTag) {
			out = append(out, n.Stop)
		}
	}
	last := s.blocks[story[len(story)-1]].Box
	add(s.blocks[story[rng.IntN(len(story))]].Box)
	for range 5 {
		add(last)
		last = s.p.Nodes[last].Parent
	}
	return out
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// leftContent returns the words that stand before the cue.
func (f *finder) leftContent(a *attribution) prose.Range {
	end := a.group
	if a.source.End > a.source.Start && a.source.Start < end {
		end = a.source.Start
	}
	q := &f.q
	q.reset(TailDecision, a.cue)
	for i := end; i > f.u.start && i > end-12; i-- {
		if f.words[i-1].sort == commaSort || f.at(i).sort == outside {
			continue
		}
		if i == end || f.endsContent(i) {
			f.tailOption(i, end)
		}
	}
	if len(q.Options) == 0 {
		return f.nothing()
	}
	k, _ := f.decide()
	end = q.Options[k].End
	q.reset(LeadDecision, a.cue)
	for i := end - 1; i >= f.u.start && end-i < maxEdgeTokens && len(q.Options) < maxEdgeOptions; i-- {
		if f.leadsContent(i) {
			f.leadOption(a, i, end)
		}
	}
	if len(q.Options) == 0 {
		return f.nothing()
	}
	k, _ = f.decide()
	return prose.Range{Start: q.Options[k].Start, End: end}
}

func (f *finder) tailOption(i, end int32) {
	q := &f.q
	w, p := f.at(i), f.at(i-1)
	d := bucket(end - i)
	q.add(400, mix(d, uint32(w.sort)))
	q.add(401, mix(d, uint32(p.sort)))
	q.add(402, mix(uint32(w.sort), uint32(p.sort)))
	q.add(403, mix(w.id, min(d, 2)))
	q.add(404, mix(uint32(w.sort), mix(uint32(f.at(i+1).sort), min(d, 3))))
	q.add(405, mix(p.id, min(d, 2)))
	q.option(prose.Range{Start: i, End: i})
}

// leadsContent reports whether words may begin at token i.
func (f *finder) leadsContent(i int32) bool {
	w := &f.words[i]
	p := f.at(i - 1).sort
	if w.stretch != 0 {
		return false
	}
	switch w.sort {
	case commaSort, stopSort, closeSort, dashSort:
		return false
	}
	switch p {
	case outside, commaSort, stopSort, colonSort, dashSort, bracketSort, closeSort, conjunctionSort, subordinatorSort, thatSort:
		return true
	}
	return w.sort == openSort || w.sort == subordinatorSort || w.sort == whSort || p == speechPastSort || p == speechBaseSort || p == speechIngSort
}

func (f *finder) leadOption(a *attribution, i, end int32) {
	q := &f.q
	c := &f.words[a.cue]
	w, p, n := f.words[i], f.at(i-1), f.at(i+1)
	first := boolTo(i == f.u.start)
	marked := boolTo(f.words[end-1].sort == closeSort || f.words[end-1].stretch != 0)
	opens := boolTo(w.sort == openSort)
	ctx := first | marked<<1 | opens<<2
	inside := f.marksInside(i, end)
	q.add(500, ctx)
	q.add(501, mix(ctx, uint32(w.sort)))
	q.add(502, mix(ctx, mix(uint32(p.sort), uint32(w.sort))))
	q.add(503, mix(ctx, p.id))
	q.add(504, mix(ctx, w.id))
	q.add(505, mix(ctx, mix(bucket(end-i), bucket(i-f.u.start))))
	q.add(506, mix(ctx, inside))
	q.add(507, mix(c.id, ctx))
	q.add(508, mix(p.id, mix(w.id, ctx)))
	q.add(509, mix(ctx, mix(uint32(p.sort), mix(uint32(w.sort), uint32(n.sort)))))
	q.add(510, mix(ctx, mix(inside, uint32(p.sort))))
	q.add(511, mix(uint32(a.class), mix(ctx, uint32(p.sort))))
	q.add(512, mix(f.cueBehind(i), mix(ctx, uint32(p.sort))))
	q.add(513, mix(f.opening(), mix(ctx, bucket(i-f.u.start))))
	q.add(514, mix(ctx, bucket(end-i)))
	over := f.heldCues(i, end)
	q.add(515, mix(ctx, over))
	q.add(516, mix(over, mix(uint32(p.sort), uint32(w.sort))))
	q.add(517, mix(c.id, mix(over, first)))
	q.option(prose.Range{Start: i, End: i + 1})
}

// heldCues tells what attributions of the unit found before lie from token i to
// token end: 0 for none, else whether a cue or only words.
func (f *finder) heldCues(i, end int32) uint32 {
	const nearest = 6
	state := uint32(0)
	for k := len(f.found) - 1; k >= f.firstHere && k >= len(f.found)-nearest; k-- {
		b := &f.found[k]
		if b.cue >= i && b.cue < end {
			state |= 1
			if f.holdsMarks(b) {
				state |= 2
			}
		}
		for _, r := range b.content {
			if r.End > r.Start && r.End > i && r.Start < end {
				state |= 4
				if r.Start < i {
					state |= 8
				}
			}
		}
	}
	return state
}

// marksInside tells how many stretches lie from token i to token end, and
// whether the first begins and the last ends there.
func (f *finder) marksInside(i, end int32) uint32 {
	before := int32(f.u.firstMark)
	if i > f.u.start {
		before = f.words[i-1].opened
	}
	n := f.words[end-1].opened - before
	if n <= 0 {
		return 0
	}
	starts := boolTo(f.stretches[before].open == i)
	ends := boolTo(f.stretches[before+n-1].end >= end-2)
	return uint32(min(n, 3))<<2 | starts<<1 | ends
}

// cueBehind tells whether a verb of saying stands shortly before token i.
func (f *finder) cueBehind(i int32) uint32 {
	for j := i - 1; j >= f.u.start && j > i-5; j-- {
		switch s := f.words[j].sort; s {
		case speechPastSort, speechBaseSort, speechIngSort, stanceSort:
			return uint32(i-j)<<8 | uint32(s)
		}
	}
	return 0
}

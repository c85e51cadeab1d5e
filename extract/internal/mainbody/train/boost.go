// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"math/rand/v2"
	"sort"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
)

// bins is the number of values of a feature.
const bins = 65

// examples are labelled rows, stored by column.
type examples struct {
	columns [][]uint8
	label   []float32 // 0 or 1
	weight  []float32
}

func newExamples(features int) *examples { return &examples{columns: make([][]uint8, features)} }

func (e *examples) add(row []uint8, label, weight float32) {
	for f := range e.columns {
		e.columns[f] = append(e.columns[f], min(row[f], bins-1))
	}
	e.label = append(e.label, label)
	e.weight = append(e.weight, weight)
}

// plan is how a forest is grown.
type plan struct {
	trees    int
	leaves   int     // of a tree
	rate     float64 // shrinkage
	features float64 // share of features that a tree may use
	rows     float64 // share of rows that a tree sees
	ridge    float64
	minRows  float64 // least weight of a leaf, as a second derivative
	seed     uint64
	from     int // first feature that may be used
}

// grow boosts trees on the logistic loss.
func grow(e *examples, pl plan) mainbody.Forest {
	rng := rand.New(rand.NewPCG(pl.seed, 7))
	n := len(e.label)
	score := make([]float64, n)
	grad, hess := make([]float32, n), make([]float32, n)
	var pos, all float64
	for i := range n {
		pos += float64(e.label[i] * e.weight[i])
		all += float64(e.weight[i])
	}
	bias := math.Log(pos / (all - pos))
	for i := range score {
		score[i] = bias
	}
	f := mainbody.Forest{Bias: int(math.Round(bias * 64))}
	use := make([]int, len(e.columns)-pl.from)
	for i := range use {
		use[i] = pl.from + i
	}
	for range pl.trees {
		for i := range n {
			p := 1 / (1 + math.Exp(-score[i]))
			grad[i] = e.weight[i] * (e.label[i] - float32(p))
			hess[i] = e.weight[i] * float32(p*(1-p))
		}
		rows := make([]int32, 0, n)
		for i := range n {
			if rng.Float64() < pl.rows {
				rows = append(rows, int32(i))
			}
		}
		rng.Shuffle(len(use), func(i, j int) { use[i], use[j] = use[j], use[i] })
		features := append([]int(nil), use[:max(1, int(pl.features*float64(len(use))))]...)
		sort.Ints(features)
		tree := growTree(e, grad, hess, rows, features, pl)
		for i := range n {
			score[i] += float64(leafOf(e, &tree, i)) / 64
		}
		f.Trees = append(f.Trees, tree)
	}
	return f
}

func leafOf(e *examples, t *mainbody.Tree, i int) int16 {
	at := int16(0)
	for at >= 0 {
		s := &t.Splits[at]
		if e.columns[s.Feature][i] <= s.At {
			at = s.Left
		} else {
			at = s.Right
		}
	}
	return t.Leaves[^at]
}

// histogram sums gradients by feature and value.
type histogram [][bins][2]float32

// part is a leaf that may still be split.
type part struct {
	rows    []int32
	hist    histogram
	g, h    float64
	gain    float64
	feature int
	at      uint8
	split   int // the split that points at it, or -1
	left    bool
}

func growTree(e *examples, grad, hess []float32, rows []int32, features []int, pl plan) mainbody.Tree {
	root := &part{rows: rows, split: -1}
	root.hist = sumUp(e, grad, hess, rows, features)
	for b := range bins {
		root.g += float64(root.hist[0][b][0])
		root.h += float64(root.hist[0][b][1])
	}
	root.best(features, pl)
	open := []*part{root}
	var done []*part
	var t mainbody.Tree
	for len(open)+len(done) < pl.leaves && len(open) > 0 {
		k := 0
		for i, p := range open {
			if p.gain > open[k].gain {
				k = i
			}
		}
		p := open[k]
		if p.gain <= 1e-9 {
			break
		}
		open = append(open[:k], open[k+1:]...)
		at := len(t.Splits)
		t.Splits = append(t.Splits, mainbody.Split{Feature: uint16(p.feature), At: p.at})
		p.link(&t, int16(at))
		l, r := p.cut(e, grad, hess, features, pl)
		l.split, l.left, r.split = at, true, at
		open = append(open, l, r)
	}
	if len(t.Splits) == 0 { // a tree needs one split
		t.Splits = append(t.Splits, mainbody.Split{At: 255, Left: ^0, Right: ^0})
		t.Leaves = append(t.Leaves, 0)
		return t
	}
	for _, p := range append(done, open...) {
		value := pl.rate * p.g / (p.h + pl.ridge)
		p.link(&t, ^int16(len(t.Leaves)))
		t.Leaves = append(t.Leaves, int16(math.Round(max(-4, min(4, value))*64)))
	}
	return t
}

// link points the split above p at it.
func (p *part) link(t *mainbody.Tree, at int16) {
	switch {
	case p.split < 0:
	case p.left:
		t.Splits[p.split].Left = at
	default:
		t.Splits[p.split].Right = at
	}
}

func sumUp(e *examples, grad, hess []float32, rows []int32, features []int) histogram {
	hist := make(histogram, len(features))
	for k, f := range features {
		col, h := e.columns[f], &hist[k]
		for _, i := range rows {
			b := &h[col[i]]
			b[0] += grad[i]
			b[1] += hess[i]
		}
	}
	return hist
}

// best finds the split of p that gains most.
func (p *part) best(features []int, pl plan) {
	p.gain = 0
	whole := p.g * p.g / (p.h + pl.ridge)
	for k := range features {
		var g, h float64
		for b := range bins - 1 {
			g += float64(p.hist[k][b][0])
			h += float64(p.hist[k][b][1])
			if h < pl.minRows || p.h-h < pl.minRows {
				continue
			}
			gain := g*g/(h+pl.ridge) + (p.g-g)*(p.g-g)/(p.h-h+pl.ridge) - whole
			if gain > p.gain {
				p.gain, p.feature, p.at = gain, features[k], uint8(b)
			}
		}
	}
}

// cut parts the rows of p at its best split.
func (p *part) cut(e *examples, grad, hess []float32, features []int, pl plan) (l, r *part) {
	l, r = &part{}, &part{}
	col := e.columns[p.feature]
	for _, i := range p.rows {
		if col[i] <= p.at {
			l.rows = append(l.rows, i)
			l.g += float64(grad[i])
			l.h += float64(hess[i])
		} else {
			r.rows = append(r.rows, i)
		}
	}
	r.g, r.h = p.g-l.g, p.h-l.h
	small, large := l, r
	if len(l.rows) > len(r.rows) {
		small, large = r, l
	}
	small.hist = sumUp(e, grad, hess, small.rows, features)
	large.hist = p.hist
	for k := range large.hist {
		for b := range bins {
			large.hist[k][b][0] -= small.hist[k][b][0]
			large.hist[k][b][1] -= small.hist[k][b][1]
		}
	}
	p.hist = nil
	l.best(features, pl)
	r.best(features, pl)
	return l, r
}

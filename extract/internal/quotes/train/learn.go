// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"math/rand/v2"

	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// plan is how one decision is learned.
type plan struct {
	bits   int     // the table has 1<<bits buckets
	least  int     // features of fewer lessons are left out
	epochs int     // passes over the lessons
	l1, l2 float64 // what a weight costs
}

var plans = [quotes.Decisions]plan{
	quotes.CueDecision:     {bits: 16, least: 6, epochs: 12, l1: 8, l2: 0.5},
	quotes.SideDecision:    {bits: 16, least: 8, epochs: 12, l1: 12, l2: 0.5},
	quotes.SourceDecision:  {bits: 16, least: 6, epochs: 12, l1: 8, l2: 0.5},
	quotes.StartDecision:   {bits: 16, least: 5, epochs: 12, l1: 3, l2: 0.5},
	quotes.EndDecision:     {bits: 16, least: 6, epochs: 12, l1: 4, l2: 0.5},
	quotes.LeadDecision:    {bits: 16, least: 5, epochs: 12, l1: 3, l2: 0.5},
	quotes.TailDecision:    {bits: 16, least: 5, epochs: 12, l1: 3, l2: 0.5},
	quotes.MarkDecision:    {bits: 16, least: 5, epochs: 12, l1: 3, l2: 0.5},
	quotes.PronounDecision: {bits: 15, least: 5, epochs: 12, l1: 2, l2: 0.5},
	quotes.ThreadDecision:  {bits: 15, least: 5, epochs: 12, l1: 3, l2: 0.5},
}

// learn returns the weights that answer the lessons best, for the decisions that
// are wanted.
func (c *recorder) learn(wanted func(quotes.Decision) bool) *guide {
	g := &guide{}
	for d := range g {
		if !wanted(quotes.Decision(d)) {
			g[d].Classes = 1
			continue
		}
		g[d] = learnOne(c.lessons[d], plans[d])
	}
	return g
}

// learnOne fits a multinomial logistic model by the FTRL-proximal method, whose
// first cost leaves most weights at zero.
func learnOne(lessons []lesson, p plan) quotes.Weights {
	classes := 1
	if len(lessons) > 0 && lessons[0].classes > 0 {
		classes = lessons[0].classes
	}
	lessons = common(lessons, p.least)
	m := &ftrl{plan: p, classes: classes, mask: 1<<p.bits - 1}
	n := classes << p.bits
	m.z, m.n, m.w = make([]float64, n), make([]float64, n), make([]float64, n)
	order := make([]int, len(lessons))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range p.epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			m.step(&lessons[i])
			if lessons[i].marked {
				m.step(&lessons[i]) // direct and mixed quotes count twice
			}
		}
	}
	return m.quantize()
}

// common returns the lessons without the features that fewer than least of them
// have.
func common(lessons []lesson, least int) []lesson {
	count := map[uint32]int{}
	for _, l := range lessons {
		seen := map[uint32]bool{}
		for _, features := range l.features {
			for _, f := range features {
				if !seen[f] {
					seen[f] = true
					count[f]++
				}
			}
		}
	}
	out := make([]lesson, len(lessons))
	for i, l := range lessons {
		out[i] = l
		out[i].features = make([][]uint32, len(l.features))
		for k, features := range l.features {
			for _, f := range features {
				if count[f] >= least {
					out[i].features[k] = append(out[i].features[k], f)
				}
			}
		}
	}
	return out
}

type ftrl struct {
	plan
	classes int
	mask    uint32
	z, n, w []float64
	scores  []float64
}

const (
	alpha = 0.05
	beta  = 1.0
)

func (m *ftrl) at(f uint32, class int) int { return int(f&m.mask)*m.classes + class }

// step moves the weights towards the answer of a lesson.
func (m *ftrl) step(l *lesson) {
	choices := len(l.features)
	if l.classes > 0 {
		choices = l.classes
	}
	m.scores = m.scores[:0]
	top := math.Inf(-1)
	for k := range choices {
		s := 0.0
		for _, f := range l.of(k) {
			s += m.w[m.at(f, l.class(k))]
		}
		m.scores = append(m.scores, s)
		top = max(top, s)
	}
	sum := 0.0
	for k := range m.scores {
		m.scores[k] = math.Exp(m.scores[k] - top)
		sum += m.scores[k]
	}
	for k := range choices {
		gradient := m.scores[k] / sum
		if k == l.answer {
			gradient--
		}
		if math.Abs(gradient) < 1e-4 {
			continue
		}
		for _, f := range l.of(k) {
			m.update(m.at(f, l.class(k)), gradient)
		}
	}
}

// of returns the features of choice k.
func (l *lesson) of(k int) []uint32 {
	if l.classes > 0 {
		return l.features[0]
	}
	return l.features[k]
}

func (l *lesson) class(k int) int {
	if l.classes > 0 {
		return k
	}
	return 0
}

func (m *ftrl) update(i int, gradient float64) {
	n := m.n[i] + gradient*gradient
	sigma := (math.Sqrt(n) - math.Sqrt(m.n[i])) / alpha
	m.z[i] += gradient - sigma*m.w[i]
	m.n[i] = n
	z := m.z[i]
	if math.Abs(z) <= m.l1 {
		m.w[i] = 0
		return
	}
	m.w[i] = -(z - math.Copysign(m.l1, z)) / ((beta+math.Sqrt(n))/alpha + m.l2)
}

// quantize rounds the weights to steps.
func (m *ftrl) quantize() quotes.Weights {
	top := 0.0
	for _, w := range m.w {
		top = max(top, math.Abs(w))
	}
	out := quotes.Weights{Classes: m.classes, Scale: 1, Steps: make([]int8, len(m.w))}
	if top == 0 {
		return out
	}
	out.Scale = float32(top / quotes.MaxStep)
	for i, w := range m.w {
		out.Steps[i] = int8(math.Round(w / top * quotes.MaxStep))
	}
	return out
}

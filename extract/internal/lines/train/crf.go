// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"math/rand/v2"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

const (
	states = lines.NumStates
	gaps   = 2
)

// chain is a conditional random field in training.
type chain struct {
	feats []float64 // lines.NumFeatures * states
	steps []float64 // gaps * states * states
	gf    []float64 // sums of squared gradients (AdaGrad)
	gs    []float64
}

func newChain() *chain {
	f, s := lines.NumFeatures*states, gaps*states*states
	return &chain{feats: make([]float64, f), steps: make([]float64, s), gf: make([]float64, f), gs: make([]float64, s)}
}

// settings are what the training was tuned with.
type settings struct {
	epochs int
	rate   float64
	l2     float64 // pull towards zero, per text
	margin float64 // how much more a wrong choice between body and rest must lose by
}

// train fits the chain to the examples, in an order that seed fixes.
func (c *chain) train(ex []*example, s settings) {
	rng := rand.New(rand.NewPCG(1, 2))
	order := make([]int, len(ex))
	for i := range order {
		order[i] = i
	}
	for epoch := range s.epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			c.update(ex[k], s, epoch)
		}
	}
}

// update takes one step along the gradient of one example.
func (c *chain) update(e *example, s settings, epoch int) {
	n := len(e.lines)
	if n == 0 {
		return
	}
	own := make([][states]float64, n) // weight of each state, with margin
	for i := range n {
		for _, f := range e.feats[i] {
			for t := range states {
				own[i][t] += c.feats[int(f)*states+t]
			}
		}
		cost := s.margin * math.Min(1, 0.15+float64(len(e.lines[i].Text))/200)
		for t := range states {
			if lines.State(t).Role().IsBody() != e.states[i].Role().IsBody() {
				own[i][t] += cost
			} else if lines.State(t) != e.states[i] {
				own[i][t] += s.margin * 0.1
			}
		}
	}
	alpha, beta, scale := c.sums2(e, own)
	gradF := map[int]float64{}
	gradS := make([]float64, gaps*states*states)
	for i := range n {
		var p [states]float64
		total := 0.0
		for t := range states {
			p[t] = alpha[i][t] * beta[i][t]
			total += p[t]
		}
		for t := range states {
			g := p[t] / total
			if lines.State(t) == e.states[i] {
				g--
			}
			if math.Abs(g) < 1e-4 {
				continue
			}
			for _, f := range e.feats[i] {
				gradF[int(f)*states+t] += g
			}
		}
		if i == 0 {
			continue
		}
		gap := min(int(e.lines[i].Gap), gaps-1) * states * states
		total = 0
		var pair [states][states]float64
		for f := range states {
			for t := range states {
				if !lines.State(t).Follows(lines.State(f)) {
					continue
				}
				v := alpha[i-1][f] * math.Exp(c.steps[gap+f*states+t]+own[i][t]-scale[i]) * beta[i][t]
				pair[f][t] = v
				total += v
			}
		}
		for f := range states {
			for t := range states {
				if v := pair[f][t]; v > 0 {
					gradS[gap+f*states+t] += v / total
				}
			}
		}
		gradS[gap+int(e.states[i-1])*states+int(e.states[i])]--
	}
	for k, g := range gradF {
		c.gf[k] += g * g
		c.feats[k] -= s.rate * (g + s.l2*c.feats[k]) / (1 + math.Sqrt(c.gf[k]))
	}
	for k, g := range gradS {
		if g == 0 {
			continue
		}
		c.gs[k] += g * g
		c.steps[k] -= s.rate * (g + s.l2*c.steps[k]) / (1 + math.Sqrt(c.gs[k]))
	}
	_ = epoch
}

// sums2 returns the forward and backward sums, scaled line by line.
func (c *chain) sums2(e *example, own [][states]float64) (alpha, beta [][states]float64, scale []float64) {
	n := len(own)
	alpha, beta, scale = make([][states]float64, n), make([][states]float64, n), make([]float64, n)
	var exps [gaps][states][states]float64
	for g := range gaps {
		for f := range states {
			for t := range states {
				if lines.State(t).Follows(lines.State(f)) {
					exps[g][f][t] = math.Exp(c.steps[g*states*states+f*states+t])
				}
			}
		}
	}
	outs := make([][states]float64, n)
	for i := range n {
		top := math.Inf(-1)
		for t := range states {
			top = math.Max(top, own[i][t])
		}
		for t := range states {
			outs[i][t] = math.Exp(own[i][t] - top)
		}
		scale[i] = top
	}
	for i := range n {
		total := 0.0
		for t := range states {
			v := 0.0
			if i == 0 {
				if lines.State(t).Begins() {
					v = 1
				}
			} else {
				for f := range states {
					v += alpha[i-1][f] * exps[min(int(e.lines[i].Gap), gaps-1)][f][t]
				}
			}
			alpha[i][t] = v * outs[i][t]
			total += alpha[i][t]
		}
		for t := range states {
			alpha[i][t] /= total
		}
	}
	for t := range states {
		beta[n-1][t] = 1
	}
	for i := n - 2; i >= 0; i-- {
		total := 0.0
		for f := range states {
			v := 0.0
			for t := range states {
				v += exps[min(int(e.lines[i+1].Gap), gaps-1)][f][t] * outs[i+1][t] * beta[i+1][t]
			}
			beta[i][f] = v
			total += v
		}
		for f := range states {
			beta[i][f] /= total
		}
	}
	return alpha, beta, scale
}

// model rounds the weights to bytes.
func (c *chain) model() lines.Model {
	top := 0.0
	for _, w := range c.feats {
		top = math.Max(top, math.Abs(w))
	}
	for _, w := range c.steps {
		top = math.Max(top, math.Abs(w))
	}
	unit := 127 / math.Max(top, 1e-9)
	round := func(ws []float64) []int8 {
		out := make([]int8, len(ws))
		for i, w := range ws {
			out[i] = int8(math.Round(w * unit))
		}
		return out
	}
	return lines.Model{Features: round(c.feats), Steps: round(c.steps)}
}

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
	feats   []float64 // lines.NumFeatures * states
	steps   []float64 // gaps * states * states
	gf      []float64 // sums of squared gradients (AdaGrad)
	gs      []float64
	grad    []float64 // of feats, zero between updates
	seen    []bool    // features that have a gradient
	touched []int     // their list
}

func newChain() *chain {
	f, s := lines.NumFeatures*states, gaps*states*states
	return &chain{feats: make([]float64, f), steps: make([]float64, s), gf: make([]float64, f), gs: make([]float64, s),
		grad: make([]float64, f), seen: make([]bool, lines.NumFeatures)}
}

// settings are what the training was tuned with.
type settings struct {
	epochs    int
	warm      int     // passes before the weights are averaged
	folds     int     // of the cross-validation that are tried
	rate      float64 // size of a step
	l2        float64 // pull towards zero, per text
	margin    float64 // how much more a wrong choice must lose by
	falseBody float64 // how much more it costs to take the rest for body than body for the rest
}

// train fits the chain to the examples, in an order that seed fixes. The weights
// are the mean of those that it passed on its way: they depend less on the last
// texts.
func (c *chain) train(ex []*example, s settings) {
	const every = 50 // texts from one sample of the weights to the next
	rng := rand.New(rand.NewPCG(1, 2))
	order := make([]int, len(ex))
	for i := range order {
		order[i] = i
	}
	feats, steps := newMean(len(c.feats)), newMean(len(c.steps))
	for epoch := range s.epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for n, k := range order {
			c.update(ex[k], s)
			if epoch >= s.warm && n%every == 0 {
				feats.add(c.feats)
				steps.add(c.steps)
			}
		}
	}
	feats.replace(c.feats)
	steps.replace(c.steps)
}

// mean is the mean of several rows of numbers.
type mean struct {
	sums []float64
	n    int
}

func newMean(size int) *mean { return &mean{sums: make([]float64, size)} }

func (m *mean) add(row []float64) {
	for i, v := range row {
		m.sums[i] += v
	}
	m.n++
}

// replace writes the mean to row, where there is one.
func (m *mean) replace(row []float64) {
	if m.n == 0 {
		return
	}
	for i, v := range m.sums {
		row[i] = v / float64(m.n)
	}
}

// update takes one step along the gradient of one example.
func (c *chain) update(e *example, s settings) {
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
			if is := lines.State(t).Role().IsBody(); is != e.states[i].Role().IsBody() {
				if is {
					own[i][t] += cost * s.falseBody
				} else {
					own[i][t] += cost
				}
			} else if r := e.states[i].Role(); r != lines.State(t).Role() && (r == lines.Headline || r == lines.Byline || r == lines.DateLine) {
				own[i][t] += s.margin * 0.5
			} else if lines.State(t) != e.states[i] {
				own[i][t] += s.margin * 0.1
			}
		}
	}
	exps := c.stepFactors()
	alpha, beta, outs := c.sums(e, own, exps)
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
			g *= e.weight
			for _, f := range e.feats[i] {
				c.grad[int(f)*states+t] += g
			}
		}
		for _, f := range e.feats[i] {
			if !c.seen[f] {
				c.seen[f] = true
				c.touched = append(c.touched, int(f))
			}
		}
		if i == 0 {
			continue
		}
		gap := gapOf(e, i)
		total = 0
		var pair [states * states]float64
		for f := range states {
			for t := range states {
				v := alpha[i-1][f] * exps[gap+f*states+t] * outs[i][t] * beta[i][t]
				pair[f*states+t] = v
				total += v
			}
		}
		for k, v := range pair {
			gradS[gap+k] += v / total * e.weight
		}
		gradS[gap+int(e.states[i-1])*states+int(e.states[i])] -= e.weight
	}
	for _, f := range c.touched {
		c.seen[f] = false
		for k := f * states; k < (f+1)*states; k++ {
			g := c.grad[k]
			c.grad[k] = 0
			if g == 0 {
				continue
			}
			c.gf[k] += g * g
			c.feats[k] -= s.rate * (g + s.l2*c.feats[k]) / (1 + math.Sqrt(c.gf[k]))
		}
	}
	c.touched = c.touched[:0]
	for k, g := range gradS {
		if g == 0 {
			continue
		}
		c.gs[k] += g * g
		c.steps[k] -= s.rate * (g + s.l2*c.steps[k]) / (1 + math.Sqrt(c.gs[k]))
	}
}

// least keeps the product of a forward and a backward sum above zero.
const least = 1e-150

// stepFactors returns e to the power of the weight of each step; 0 for steps
// that cannot be.
func (c *chain) stepFactors() []float64 {
	exps := make([]float64, len(c.steps))
	for k, w := range c.steps {
		f, t := lines.State(k/states%states), lines.State(k%states)
		if t.Follows(f) {
			exps[k] = math.Exp(w)
		}
	}
	return exps
}

// sums returns the forward and backward sums, scaled line by line, and e to
// the power of the weight of each state of each line, likewise.
func (c *chain) sums(e *example, own [][states]float64, exps []float64) (alpha, beta, outs [][states]float64) {
	n := len(own)
	alpha, beta = make([][states]float64, n), make([][states]float64, n)
	outs = make([][states]float64, n)
	for i := range n {
		top := math.Inf(-1)
		for t := range states {
			top = math.Max(top, own[i][t])
		}
		for t := range states {
			outs[i][t] = math.Exp(own[i][t] - top)
		}
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
					v += alpha[i-1][f] * exps[gapOf(e, i)+f*states+t]
				}
			}
			alpha[i][t] = v * outs[i][t]
			total += alpha[i][t]
		}
		for t := range states {
			alpha[i][t] = max(alpha[i][t]/total, least)
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
				v += exps[gapOf(e, i+1)+f*states+t] * outs[i+1][t] * beta[i+1][t]
			}
			beta[i][f] = v
			total += v
		}
		for f := range states {
			beta[i][f] = max(beta[i][f]/total, least)
		}
	}
	return alpha, beta, outs
}

// gapOf returns where the steps onto line i begin.
func gapOf(e *example, i int) int { return min(int(e.lines[i].Gap), gaps-1) * states * states }

// mostWeight is the largest weight of the tables. Finer ones say no more on texts
// of other sites, and cost a fifth more bytes.
const mostWeight = 63

// tables rounds the weights to bytes. Features that hardly weigh are left out.
func (c *chain) tables() (feats, steps string) {
	top := 0.0
	for _, w := range c.feats {
		top = math.Max(top, math.Abs(w))
	}
	for _, w := range c.steps {
		top = math.Max(top, math.Abs(w))
	}
	unit := mostWeight / math.Max(top, 1e-9)
	for i, w := range c.feats {
		if math.Abs(w*unit) < 1.5 {
			c.feats[i] = 0
		}
	}
	round := func(ws []float64) string {
		out := make([]byte, len(ws))
		for i, w := range ws {
			out[i] = byte(int8(math.Round(w * unit)))
		}
		return string(out)
	}
	return round(c.feats), round(c.steps)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"math/rand/v2"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

// titleScale is the weight in bytes of one unit of log-odds.
const titleScale = 24

// trainTitle fits a softmax over the lines of a text that may be its headline.
func trainTitle(ex []*example, local string) string {
	const (
		epochs = 20
		rate   = 0.2
		l2     = 0.01
	)
	type choice struct {
		feats [][]uint16
		right []bool
	}
	var all []choice
	for _, e := range ex {
		c := choice{}
		known := false
		for i, f := range lines.TitleFeatures(e.lines, local) {
			if f == nil {
				continue
			}
			right := e.states[i] == lines.HeadHeadline
			known = known || right
			c.feats, c.right = append(c.feats, f), append(c.right, right)
		}
		if known {
			all = append(all, c)
		}
	}
	w, g2 := make([]float64, lines.NumBase), make([]float64, lines.NumBase)
	rng := rand.New(rand.NewPCG(5, 6))
	for range epochs {
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, c := range all {
			grad := titleGradient(c.feats, c.right, w)
			for f, g := range grad {
				if g == 0 {
					continue
				}
				g += l2 * w[f]
				g2[f] += g * g
				w[f] -= rate * g / (0.1 + math.Sqrt(g2[f]))
			}
		}
	}
	return bytesOf(w, titleScale)
}

// titleGradient is the gradient of the log of the share of probability that the
// right lines have.
func titleGradient(feats [][]uint16, right []bool, w []float64) []float64 {
	p := make([]float64, len(feats))
	top := math.Inf(-1)
	for i := range feats {
		for _, f := range feats[i] {
			p[i] += w[f]
		}
		top = max(top, p[i])
	}
	total, good := 0.0, 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		total += p[i]
		if right[i] {
			good += p[i]
		}
	}
	grad := make([]float64, len(w))
	for i := range p {
		g := p[i] / total
		if right[i] {
			g -= p[i] / math.Max(good, 1e-300)
		}
		if math.Abs(g) < 1e-5 {
			continue
		}
		for _, f := range feats[i] {
			grad[f] += g
		}
	}
	return grad
}

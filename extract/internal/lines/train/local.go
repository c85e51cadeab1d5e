// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"math/rand/v2"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

// trainLocal fits a logistic regression that tells lines of the story from the
// rest by what they and their neighbours show.
func trainLocal(ex []*example) string {
	const (
		epochs = 6
		rate   = 0.2
		l2     = 1e-5
	)
	w, g2 := make([]float64, lines.NumLocal), make([]float64, lines.NumLocal)
	rng := rand.New(rand.NewPCG(3, 4))
	order := make([]int, len(ex))
	for i := range order {
		order[i] = i
	}
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			e := ex[k]
			for i, feats := range e.local {
				sum := 0.0
				for _, f := range feats {
					sum += w[f]
				}
				g := 1 / (1 + math.Exp(-sum))
				if e.inBody[i] {
					g--
				}
				for _, f := range feats {
					d := g + l2*w[f]
					g2[f] += d * d
					w[f] -= rate * d / (1 + math.Sqrt(g2[f]))
				}
			}
		}
	}
	return bytesOf(w, lines.LocalScale)
}

// bytesOf rounds weights to signed bytes, scale for one.
func bytesOf(w []float64, scale float64) string {
	out := make([]byte, len(w))
	for i, v := range w {
		out[i] = byte(int8(math.Round(max(-127, min(127, v*scale)))))
	}
	return string(out)
}

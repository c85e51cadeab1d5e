// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"hash/maphash"
	"strings"
	"unicode"
)

// score is how well one body agrees with its gold.
type score struct {
	hasBody    bool
	precision  float64 // of 4-shingles
	recall     float64
	paragraph  float64 // F1 of exact paragraphs
	tp, fp, fn int     // snippets
	suspect    bool
}

func (s score) f1() float64 { return f1(s.precision, s.recall) }

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

var hashSeed = maphash.MakeSeed()

// shingles counts the runs of four words of a text.
func shingles(text string) (map[uint64]int, int) {
	words := strings.FieldsFunc(text, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	m := make(map[uint64]int)
	if len(words) == 0 {
		return m, 0
	}
	n := max(1, len(words)-3)
	for i := range n {
		m[maphash.String(hashSeed, strings.Join(words[i:min(i+4, len(words))], "\x00"))]++
	}
	return m, n
}

// paragraphs cuts a text at line breaks and folds white space.
func paragraphs(text string) []string {
	var ps []string
	for line := range strings.SplitSeq(text, "\n") {
		if p := strings.Join(strings.Fields(line), " "); p != "" {
			ps = append(ps, p)
		}
	}
	return ps
}

// judge scores a body as ../shared/score/web.py does.
func judge(r *record, body string) score {
	s := score{suspect: r.suspect}
	if r.Gold.Body != "" {
		s.hasBody = true
		want, nw := shingles(r.Gold.Body)
		got, ng := shingles(body)
		both := overlap(want, got)
		if ng > 0 {
			s.precision = float64(both) / float64(ng)
		}
		if nw > 0 {
			s.recall = float64(both) / float64(nw)
		}
		a, b := paragraphs(r.Gold.Body), paragraphs(body)
		if len(a)+len(b) > 0 {
			s.paragraph = 2 * float64(overlap(count(a), count(b))) / float64(len(a)+len(b))
		}
	}
	flat := strings.Join(strings.Fields(body), " ")
	for _, w := range r.Gold.With {
		if body != "" && strings.Contains(flat, strings.Join(strings.Fields(w), " ")) {
			s.tp++
		} else {
			s.fn++
		}
	}
	for _, w := range r.Gold.Without {
		if body != "" && strings.Contains(flat, strings.Join(strings.Fields(w), " ")) {
			s.fp++
		}
	}
	return s
}

func count(list []string) map[string]int {
	m := make(map[string]int)
	for _, s := range list {
		m[s]++
	}
	return m
}

func overlap[K comparable](a, b map[K]int) int {
	n := 0
	for k, v := range a {
		n += min(v, b[k])
	}
	return n
}

// total sums the scores of pages up.
type total struct {
	pages             int
	precision, recall float64
	noPrecision       int
	paragraph         float64
	tp, fp, fn        int
}

func (t *total) add(s score) {
	if s.hasBody {
		t.pages++
		t.precision += s.precision
		t.recall += s.recall
		t.paragraph += s.paragraph
		if s.precision == 0 && s.recall == 0 {
			t.noPrecision++
		}
	}
	t.tp += s.tp
	t.fp += s.fp
	t.fn += s.fn
}

func (t *total) bodyF1() float64 {
	n := float64(max(t.pages, 1))
	return f1(t.precision/n, t.recall/n)
}

func (t *total) snippetF() float64 {
	if t.tp == 0 {
		return 0
	}
	return 2 * float64(t.tp) / float64(2*t.tp+t.fp+t.fn)
}

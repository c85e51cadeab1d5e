// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"encoding/json"
	"hash/fnv"
	"regexp"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

// Class names and ids help, but a site's own must not be needed: with all of
// them replaced by random words, the bodies stay nearly the same.

var namesRE = regexp.MustCompile(`(?i)(\s(?:class|id)\s*=\s*)("[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)`)

// scramble replaces every class name and id of a page by a word made of its
// hash, the same name by the same word.
func scramble(src []byte) []byte {
	return namesRE.ReplaceAllFunc(src, func(m []byte) []byte {
		sub := namesRE.FindSubmatch(m)
		var words []string
		for w := range strings.FieldsSeq(strings.Trim(string(sub[2]), `"'`)) {
			words = append(words, randomWord(w))
		}
		return []byte(string(sub[1]) + `"` + strings.Join(words, " ") + `"`)
	})
}

func randomWord(name string) string {
	h := fnv.New64a()
	h.Write([]byte(name))
	n := h.Sum64()
	var b []byte
	for range 4 + n%5 {
		b = append(b, "bcdfghjklmnpqrstvwxz"[n%20], "aeiou"[n/20%5])
		n = n/100 ^ n<<7
	}
	return string(b)
}

func bodyOf(tb testing.TB, src []byte) string {
	tb.Helper()
	a, err := extract.HTML(bytes.NewReader(src), extract.Options{SkipQuotes: true, SkipFigures: true})
	if err != nil {
		tb.Fatal(err)
	}
	return a.Body.Text
}

func TestScramble(t *testing.T) {
	sum, n := 0.0, 0
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		want := bodyOf(t, c.Input)
		if strings.Count(want, " ") < 50 {
			continue // pages without a story
		}
		p, r := shingleScore(want, bodyOf(t, scramble(c.Input)))
		if f := f1(p, r); f < 0.5 {
			t.Errorf("%s: with other class names the body keeps only %.2f of its words", c.Name, f)
		}
		sum += f1(p, r)
		n++
	}
	if mean := sum / float64(n); mean < 0.97 {
		t.Errorf("with other class names the bodies of %d pages keep %.3f of their words, want 0.97", n, mean)
	}
}

// TestScrambleCorpus measures the loss of body F1 on the shared corpus.
func TestScrambleCorpus(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 421 pages twice")
	}
	lines := corpusLines(t, "newspaper4k")
	var plain, mixed mean2
	for _, line := range lines {
		var rec struct {
			HTML string
			Gold struct{ Body string }
		}
		if err := json.Unmarshal(line, &rec); err != nil {
			t.Fatal(err)
		}
		src := []byte(rec.HTML)
		plain.add(shingleScore(rec.Gold.Body, bodyOf(t, src)))
		mixed.add(shingleScore(rec.Gold.Body, bodyOf(t, scramble(src))))
	}
	t.Logf("body F1 %.4f, with other class names and ids %.4f", plain.f1(), mixed.f1())
	if lost := plain.f1() - mixed.f1(); lost > 0.02 {
		t.Errorf("other class names cost %.4f of body F1, want at most 0.02", lost)
	}
}

// mean2 is the mean of precisions and of recalls, as the public benchmarks of
// article bodies take it.
type mean2 struct{ p, r, n float64 }

func (m *mean2) add(p, r float64) { m.p, m.r, m.n = m.p+p, m.r+r, m.n+1 }
func (m *mean2) f1() float64      { return f1(m.p/m.n, m.r/m.n) }

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

var wordRE = regexp.MustCompile(`[\pL\pN_]+`)

// shingleScore compares two texts by their runs of four words.
func shingleScore(want, got string) (precision, recall float64) {
	w, g := shingles(want), shingles(got)
	common, nw, ng := 0, 0, 0
	for s, k := range w {
		common += min(k, g[s])
		nw += k
	}
	for _, k := range g {
		ng += k
	}
	if nw == 0 || ng == 0 {
		return 0, 0
	}
	return float64(common) / float64(ng), float64(common) / float64(nw)
}

func shingles(s string) map[string]int {
	words := wordRE.FindAllString(s, -1)
	set := map[string]int{}
	for i := 0; i < max(1, len(words)-3) && len(words) > 0; i++ {
		set[strings.Join(words[i:min(i+4, len(words))], " ")]++
	}
	return set
}

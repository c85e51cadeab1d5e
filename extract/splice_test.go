// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

var splices = flag.Int("splices", 400, "how many inputs TestSplices makes of the cases")

// Go's fuzzer changes bytes, and seldom makes anything that reads like a page
// or a sentence. A splice is made of whole pieces of the cases (tags, words,
// numbers, marks) in another order, so that all that the fields look for stands
// where nobody would put it.

// spliceWords are put between the pieces of the cases.
var spliceWords = strings.Fields(`“ ” " ' ‘ ’ « » „ ( ) [ ] , . : ; — – - / | • · … ? ! said says according to by By BY and or of the The in on at from
	Jan. March 6 2025 6/3/25 2025-03-06T10:00:00Z 9:05 p.m. EST Monday yesterday Updated Published: Photo: © Getty AP (Reuters) $ € % 1,000 3.5 million half
	one-third twice per Mr. Dr. Jr. U.S. No. Ann Poe O'Neil van der http://a.example/b?c=d a@b.example @ann #tag < > &amp; &lt; &#0; &nbsp; * ** _ > # - 1. ~~~
	<p> </p> <br> <div> </div> <h1> <h2> <li> <ul> <table> <td> <tr> <figure> <figcaption> <blockquote> <q> <a> </a> <b> <svg> <math> <template> <select> <script> </script>
	<style> <!-- --> <![CDATA[ ]]> <textarea> <title> </title> <plaintext> <iframe> <noscript> </article> <article> <time> <nobr> <form> <details> <frameset>`)

// longestTag bounds the bytes of a piece.
const longestTag = 500

// cutPieces cuts s into tags, words, numbers, spaces and single marks.
func cutPieces(s string) []string {
	var list []string
	for s != "" {
		n := 0
		if s[0] == '<' {
			n = strings.IndexByte(s, '>') + 1
		}
		if n == 0 || n > longestTag {
			n = pieceEnd(s)
		}
		list, s = append(list, s[:n]), s[n:]
	}
	return list
}

func pieceEnd(s string) int {
	kind := func(r rune) int {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			return 1
		case unicode.IsDigit(r):
			return 2
		case r == ' ':
			return 3
		}
		return 0
	}
	first := -1
	for i, r := range s {
		switch {
		case first < 0:
			first = kind(r)
		case first == 0 || kind(r) != first:
			return i
		}
	}
	return len(s)
}

// splice changes a random stretch of a case, at most a few thousand pieces
// long, by pieces of the others.
func splice(r *rand.Rand, pool [][]string) string {
	stretch := func(most int) []string {
		p := pool[r.IntN(len(pool))]
		n := 1 + r.IntN(min(most, len(p)))
		i := r.IntN(len(p) - n + 1)
		return p[i : i+n]
	}
	s := slices.Clone(stretch(3000))
	for range 1 + r.IntN(12) {
		i := r.IntN(len(s) + 1)
		j := min(len(s), i+r.IntN(1+r.IntN(40)))
		var put []string
		switch r.IntN(6) {
		case 0: // nothing: the pieces are taken out
		case 1:
			put = stretch(60)
		case 2:
			put = stretch(4)
		case 3: // twice, or many times
			for range 2 + r.IntN(1+r.IntN(30)) {
				put = append(put, s[i:j]...)
			}
		case 4: // once more, elsewhere
			put = s[i:j]
			i = r.IntN(len(s) + 1)
			j = i
		default:
			for range 1 + r.IntN(4) {
				put = append(put, spliceWords[r.IntN(len(spliceWords))])
				if r.IntN(2) == 0 {
					put = append(put, " ")
				}
			}
		}
		s = slices.Concat(s[:i], put, s[j:])
	}
	return strings.Join(s, "")
}

// TestSplices holds what is read from spliced cases against the laws.
func TestSplices(t *testing.T) {
	const most = 200_000 // bytes of a case
	pool := func(root, input string) (list [][]string) {
		for _, c := range golden.Cases(t, root, input) {
			if 0 < len(c.Input) && len(c.Input) < most {
				list = append(list, cutPieces(string(c.Input)))
			}
		}
		return list
	}
	pages, texts := pool("../testdata/pages", "page.html"), pool("../testdata/text", "input.txt")
	for seed := range *splices {
		r := rand.New(rand.NewPCG(uint64(seed), 0))
		var in string
		switch seed % 4 {
		case 0:
			in = splice(r, texts)
			lawful(t, func() (*article.Article, error) { return extract.Prose(in, fuzzOptions) })
		case 1:
			in = splice(r, texts)
			lawful(t, func() (*article.Article, error) { return extract.Text(in, fuzzOptions) })
			sameText(t, in)
		default:
			in = splice(r, pages)
			lawful(t, func() (*article.Article, error) { return extract.HTML(strings.NewReader(in), fuzzOptions) })
		}
		if t.Failed() {
			t.Fatalf("splice %d: %q", seed, in)
		}
	}
}

// sameText reads a text with other line ends and with blank lines around it.
func sameText(t *testing.T, in string) {
	t.Helper()
	want, err := extract.Text(in, extract.Options{})
	if err != nil || strings.Contains(in, "\r") {
		return
	}
	for _, form := range []string{"CRLF", "blank lines around"} {
		got, err := extract.Text(textForms[form](in), extract.Options{})
		if err != nil {
			t.Errorf("%s: %v", form, err)
			continue
		}
		if x, y := want.AppendJSON(nil), got.AppendJSON(nil); !bytes.Equal(x, y) {
			t.Errorf("%s: %s", form, parting(string(x), string(y)))
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"log"
	"os"
	"strings"

	news "github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// article is one article of the corpus. Its offsets count code points.
type article struct {
	ID           string
	Text         string
	Attributions []struct {
		Source, Cue, Content [][2]int
		CueLemma             *string `json:"cue_lemma"`
		Head                 []int   `json:"source_head_span"`
		Coref                *struct {
			Name *string
			NER  string `json:"name_ner"`
		}
	}
	raw []byte
}

// load reads a file of articles, one JSON object a line.
func load(name string) []article {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		log.Fatal(err)
	}
	var all []article
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		a := article{raw: append([]byte(nil), lines.Bytes()...)}
		if err := json.Unmarshal(a.raw, &a); err != nil {
			log.Fatal(err)
		}
		all = append(all, a)
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return all
}

// reading is an article that has been read.
type reading struct {
	in      quotes.Input
	offsets []int // the byte of each code point, and the end
}

func read(a *article) *reading {
	t := prose.Read(a.Text)
	r := &reading{in: quotes.Input{Text: t, People: prose.FindPeople(t, nil), Language: "en"}}
	for i := range a.Text {
		r.offsets = append(r.offsets, i)
	}
	r.offsets = append(r.offsets, len(a.Text))
	return r
}

// tokens returns the tokens that a range of code points touches.
func (r *reading) tokens(s [2]int) prose.Range {
	start, end := r.offsets[s[0]], r.offsets[s[1]]
	t := r.in.Text
	i := t.TokenAt(start)
	j := i
	for j < len(t.Tokens) && int(t.Tokens[j].Start) < end {
		j++
	}
	return prose.Range{Start: int32(i), End: int32(j)}
}

// pieces cuts a range at line ends, as contents are one piece for each
// paragraph, and trims each piece.
func (r *reading) pieces(s [2]int) []prose.Range {
	var out []prose.Range
	all := r.tokens(s)
	for _, p := range r.in.Text.Paragraphs {
		piece := r.trim(prose.Range{Start: max(p.Start, all.Start), End: min(p.End, all.End)})
		if piece.End > piece.Start {
			out = append(out, piece)
		}
	}
	return out
}

// trimMarks are what comparison leaves out at both ends of a quote.
const trimMarks = "\"'`‘’“”„‟«»‹›＂.,;:!?…-–—()[]{}*"

// trim leaves out marks at both ends, and a leading "that".
func (r *reading) trim(p prose.Range) prose.Range {
	t := r.in.Text
	edge := func(i int32) bool { return strings.Trim(t.Word(int(i)), trimMarks) == "" }
	for p.Start < p.End && edge(p.Start) {
		p.Start++
	}
	for p.Start < p.End && edge(p.End-1) {
		p.End--
	}
	if p.End-p.Start > 1 && t.LowWord(int(p.Start)) == "that" && t.Tokens[p.Start+1].Space {
		p.Start++
		for p.Start < p.End && edge(p.Start) {
			p.Start++
		}
	}
	return p
}

// writeQuotes writes what is found in each article in the scorer's form.
func writeQuotes(name string, all []article, weights *guide) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	defer w.Flush()
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for i := range all {
		in := read(&all[i]).in
		var line struct {
			ID      string       `json:"id"`
			Article news.Article `json:"article"`
		}
		line.ID = all[i].ID
		line.Article.Quotes = quotes.Teach(in, weights)
		line.Article.Body.Text = all[i].Text
		if err := e.Encode(line); err != nil {
			log.Fatal(err)
		}
	}
}

// writeArticles writes articles as the corpus has them.
func writeArticles(name string, all []article) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	for _, a := range all {
		if _, err := f.Write(append(a.raw, '\n')); err != nil {
			log.Fatal(err)
		}
	}
}

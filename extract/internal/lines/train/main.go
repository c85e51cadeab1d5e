// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command train fits the weights of package lines to a corpus of pasted texts
// and writes weights_table.go. It prints what the model scores on texts of
// sites that it has not seen.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

const folds = 5

var foldsOut = flag.String("folds", "", "folder for the table of each fold and the ids of the texts that it has not seen")

var withDek = flag.Bool("dek", false, "count the dek as body")

func main() {
	corpus := flag.String("corpus", "../shared/corpus", "folder of the corpora")
	out := flag.String("o", "extract/internal/lines/weights_table.go", "file to write; empty for none")
	worst := flag.Int("worst", 0, "texts to list, the worst first")
	show := flag.String("show", "", "id of a text whose lines are printed")
	s := settings{}
	flag.IntVar(&s.epochs, "epochs", 12, "passes over the texts")
	flag.IntVar(&s.warm, "warm", 4, "passes before the weights are averaged")
	flag.Float64Var(&s.rate, "rate", 0.3, "size of a step")
	flag.Float64Var(&s.l2, "l2", 0.03, "pull towards zero")
	flag.Float64Var(&s.falseBody, "false", 2, "how much more it costs to take the rest for body than body for the rest")
	flag.IntVar(&s.folds, "only", folds, "folds that are tried")
	flag.Float64Var(&s.margin, "margin", 2.5, "margin between right and wrong")
	flag.Parse()
	if err := run(*corpus, *out, *show, *worst, s); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(corpus, out, show string, worst int, s settings) error {
	ex, err := examples(corpus)
	if err != nil {
		return err
	}
	var scores, silver []score
	for f := range folds {
		if f >= s.folds {
			break
		}
		m := fit(ex, func(e *example) bool { return e.fold != f }, s)
		if *foldsOut != "" {
			if err := writeFold(*foldsOut, f, m, ex); err != nil {
				return err
			}
		}
		for _, e := range ex {
			if e.fold == f && !e.clip {
				got := m.Decode(e.lines)
				if e.silver {
					silver = append(silver, judge(e, got))
				} else {
					scores = append(scores, judge(e, got))
				}
				if e.rec.ID == show || show == "all" {
					printLines(e, got)
				}
			}
		}
	}
	report(scores, worst)
	if len(silver) > 0 {
		fmt.Println("against the extraction of", len(silver), "pages:", summary(silver))
	}
	var ceiling []score
	for _, e := range ex {
		if !e.silver && !e.clip {
			ceiling = append(ceiling, judge(e, e.states))
		}
	}
	fmt.Println("labels:", summary(ceiling))
	if out == "" {
		return nil
	}
	return write(out, fit(ex, func(*example) bool { return true }, s), scores)
}

// innerFolds are the folds by which models are fitted whose judgement is a
// feature of the next, so that it learns how far they err.
const innerFolds = 3

// fit trains a model on the examples that use admits.
func fit(ex []*example, use func(*example) bool, s settings) lines.Model {
	var in []*example
	for _, e := range ex {
		if !e.suspect && use(e) {
			in = append(in, e)
		}
	}
	for k := range innerFolds {
		var rest, own []*example
		for _, e := range in {
			if int(e.hash/folds)%innerFolds == k {
				own = append(own, e)
			} else {
				rest = append(rest, e)
			}
		}
		local := trainLocal(rest)
		title := trainTitle(rest, local)
		for _, e := range own {
			e.feats = lines.Features(e.lines, local, title)
		}
	}
	m := lines.Model{Local: trainLocal(in)}
	m.Title = trainTitle(in, m.Local)
	c := newChain()
	c.train(in, s)
	m.Features, m.Steps = c.tables()
	return m
}

func examples(corpus string) ([]*example, error) {
	suspects, err := readSuspects(corpus + "/web/newspaper4k_gold_suspects.json")
	if err != nil {
		return nil, err
	}
	pages := map[string]hints{}
	if err := readCorpus(corpus+"/web/newspaper4k.jsonl.gz", func(r *record) { pages[r.ID] = pageHints(readPage(r.HTML)) }); err != nil {
		return nil, err
	}
	var ex []*example
	err = readCorpus(corpus+"/text/newspaper4k.jsonl.gz", func(r *record) {
		e := newExample(r, pages[r.ID])
		e.suspect = suspects[r.ID]
		ex = withClip(ex, e)
	})
	if err != nil {
		return nil, err
	}
	for _, set := range []string{"trafilatura_eval", "htmldate"} {
		err := readCorpus(corpus+"/web/"+set+".jsonl.gz", func(r *record) {
			p := readPage(r.HTML)
			if s := silver(r, p); s != nil {
				e := newExample(s, pageHints(p))
				e.silver, e.weight = true, silverWeight
				if len(e.lines) > maxLines || !e.found() {
					return
				}
				ex = withClip(ex, e)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return ex, nil
}

// silverWeight is what an example without a gold body counts for.
const silverWeight = 0.5

// maxLines bounds the texts that are made from pages.
const maxLines = 1500

func newExample(r *record, h hints) *example {
	e := &example{rec: r, lines: lines.ReadJudged(r.Text), weight: 1}
	f := fnv.New32a()
	f.Write([]byte(r.site()))
	e.hash = f.Sum32()
	e.fold = int(e.hash % folds)
	f.Write([]byte(r.ID))
	e.salt = uint8(f.Sum32() >> 8)
	e.label(h)
	e.local = lines.LocalFeatures(e.lines)
	return e
}

// found reports that the headline and most of the body stand in the text.
func (e *example) found() bool {
	size, headline := 0, false
	for i := range e.lines {
		if e.inBody[i] {
			size += len(e.lines[i].Text)
		}
		headline = headline || e.states[i] == lines.HeadHeadline
	}
	return headline && size*10 >= len(e.rec.Gold.Body)*8
}

func printLines(e *example, got []lines.State) {
	fmt.Printf("== %s %s | %s | %v | %s\n", e.rec.ID, e.rec.URL, e.rec.Gold.Headline, e.rec.Gold.Byline, e.rec.Gold.Published)
	for i := range e.lines {
		mark := " "
		if got[i] != e.states[i] {
			mark = "~"
		}
		if got[i].Role().IsBody() != e.states[i].Role().IsBody() {
			mark = "#"
		}
		fmt.Printf("%s %2d %2d %-10s %-10s %.110s\n", mark, e.states[i], got[i], e.states[i].Role(), got[i].Role(), e.lines[i].Text)
	}
}

// score is how well the states of one text agree with its gold.
type score struct {
	e                           *example
	precision, recall           float64
	paragraph                   float64
	headline                    bool
	correct, all                int
	bylineTP, bylineFP, bylineN int
}

func judge(e *example, got []lines.State) score {
	s := score{e: e, all: len(got)}
	var body []string
	headline := ""
	for i, st := range got {
		if st == e.states[i] {
			s.correct++
		}
		switch {
		case st.Role().IsBody() || *withDek && st.Role() == lines.Dek:
			body = append(body, e.lines[i].Text)
		case st.Role() == lines.Headline:
			headline = e.lines[i].Text
		}
		if st.Role() == lines.Byline && e.states[i].Role() == lines.Byline {
			s.bylineTP++
		} else if st.Role() == lines.Byline {
			s.bylineFP++
		}
		if e.states[i].Role() == lines.Byline {
			s.bylineN++
		}
	}
	s.headline = normal(headline) == normal(e.rec.Gold.Headline)
	text := strings.Join(body, "\n")
	want, nw := shingles(e.rec.Gold.Body)
	have, nh := shingles(text)
	both := overlap(want, have)
	if nh > 0 {
		s.precision = float64(both) / float64(nh)
	}
	if nw > 0 {
		s.recall = float64(both) / float64(nw)
	}
	a, b := paragraphs(e.rec.Gold.Body), paragraphs(text)
	if len(a)+len(b) > 0 {
		s.paragraph = 2 * float64(overlap(count(a), count(b))) / float64(len(a)+len(b))
	}
	return s
}

var plainMarks = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "–", "-", "—", "-", "\u00a0", " ", "\u200b", "")

func normal(s string) string { return strings.Join(strings.Fields(plainMarks.Replace(s)), " ") }

func shingles(text string) (map[string]int, int) {
	words := strings.FieldsFunc(text, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	m := map[string]int{}
	if len(words) == 0 {
		return m, 0
	}
	n := max(1, len(words)-3)
	for i := range n {
		m[strings.Join(words[i:min(i+4, len(words))], "\x00")]++
	}
	return m, n
}

func paragraphs(text string) []string {
	var ps []string
	for line := range strings.SplitSeq(text, "\n") {
		if p := strings.Join(strings.Fields(line), " "); p != "" {
			ps = append(ps, p)
		}
	}
	return ps
}

func count(list []string) map[string]int {
	m := map[string]int{}
	for _, s := range list {
		m[s]++
	}
	return m
}

func overlap(a, b map[string]int) int {
	n := 0
	for k, v := range a {
		n += min(v, b[k])
	}
	return n
}

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func summary(scores []score) string {
	var p, r, para, head, ok, all float64
	var tp, fp, n int
	np := 0
	for _, s := range scores {
		p += s.precision
		r += s.recall
		para += s.paragraph
		if s.headline {
			head++
		}
		ok += float64(s.correct)
		all += float64(s.all)
		tp, fp, n = tp+s.bylineTP, fp+s.bylineFP, n+s.bylineN
		if s.precision > 0 || s.recall >= 0 {
			np++
		}
	}
	k := float64(len(scores))
	return fmt.Sprintf("body F1 %.3f (P %.3f R %.3f), paragraph F1 %.3f, headline line %.3f, lines %.3f, byline lines P %.3f R %.3f",
		f1(p/k, r/k), p/k, r/k, para/k, head/k, ok/all, float64(tp)/float64(max(tp+fp, 1)), float64(tp)/float64(max(n, 1)))
}

func report(scores []score, worst int) {
	fmt.Println(summary(scores))
	sound := slices.DeleteFunc(slices.Clone(scores), func(s score) bool { return s.e.suspect })
	fmt.Println("without wrong golds:", summary(sound))
	slices.SortStableFunc(scores, func(a, b score) int { return cmp.Compare(f1(a.precision, a.recall), f1(b.precision, b.recall)) })
	for _, s := range scores[:min(worst, len(scores))] {
		fmt.Printf("%.3f P %.3f R %.3f para %.3f %s %s\n", f1(s.precision, s.recall), s.precision, s.recall, s.paragraph, s.e.rec.ID, s.e.rec.URL)
	}
}

// writeFold writes the table of one fold, and the ids of the texts of its own
// sites.
func writeFold(dir string, fold int, m lines.Model, ex []*example) error {
	var ids strings.Builder
	for _, e := range ex {
		if e.fold == fold && !e.silver && !e.clip {
			ids.WriteString(e.rec.ID + "\n")
		}
	}
	name := fmt.Sprintf("%s/%d", dir, fold)
	if err := os.WriteFile(name+".ids", []byte(ids.String()), 0o644); err != nil {
		return err
	}
	return write(name+".go", m, nil)
}

func write(path string, m lines.Model, scores []score) error {
	var b strings.Builder
	b.WriteString("// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0\n\n")
	fmt.Fprintf(&b, "// Code generated by go run ./extract/internal/lines/train from %d texts of ../shared/corpus/text and the pages of ../shared/corpus/web. DO NOT EDIT.\n", len(scores))
	fmt.Fprintf(&b, "// On sites left out of the training: %s.\n\n", summary(scores))
	b.WriteString("package lines\n")
	table := func(name string, w string) {
		fmt.Fprintf(&b, "\nconst %s = \"\" +\n", name)
		const width = 66
		for i := 0; i < len(w); i += width {
			b.WriteString("\t\"")
			for _, v := range []byte(w[i:min(i+width, len(w))]) {
				fmt.Fprintf(&b, "\\x%02x", v)
			}
			b.WriteString("\"")
			if i+width < len(w) {
				b.WriteString(" +")
			}
			b.WriteString("\n")
		}
	}
	table("featureWeights", m.Features)
	table("localWeights", m.Local)
	table("titleWeights", m.Title)
	table("stepWeights", m.Steps)
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

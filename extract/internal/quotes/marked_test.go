// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

var update = flag.Bool("update", false, "rewrite the marks of testdata/quotes")

// leastEmpty is how many sentences without a quote the files of all languages
// hold at least.
const leastEmpty = 150

// TestMarked reads the sentences of testdata/quotes, whose notation is
// described at the head of en.txt, and marks them again.
func TestMarked(t *testing.T) {
	empty := 0
	for _, lang := range []string{"en", "de", "fr", "es"} {
		t.Run(lang, func(t *testing.T) { empty += testMarked(t, lang) })
	}
	if empty < leastEmpty && !t.Skipped() {
		t.Errorf("%d sentences give nothing, want at least %d", empty, leastEmpty)
	}
}

// testMarked checks the file of a language and returns how many of its sentences
// give nothing.
func testMarked(t *testing.T, lang string) (empty int) {
	name := filepath.Join("..", "..", "..", "testdata", "quotes", lang+".txt")
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("%s is not there", name)
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	for n, line := range lines {
		if line == "" || line[0] == '#' {
			continue
		}
		got := marked(line, lang)
		if !strings.Contains(got, "⟦") {
			empty++
		}
		if got != line && *update {
			lines[n] = got
		} else if got != line {
			t.Errorf("%s.txt:%d:\n got %s\nwant %s", lang, n+1, got, line)
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return empty
}

// unmark returns the line without its marks; those inside others go first.
func unmark(line string) string {
	for {
		end := strings.Index(line, "⟧")
		if end < 0 {
			return line
		}
		start := strings.LastIndex(line[:end], "⟦")
		words, _, _ := strings.Cut(line[start+len("⟦"):end], "|")
		line = line[:start] + words + line[end+len("⟧"):]
	}
}

// textOf returns the text that a line without marks stands for, and its blocks.
// A "¶" becomes a line break that takes as many bytes, and the sign of a block
// quote a space, so that the offsets of the line hold for the text.
func textOf(line string) (string, []article.Block) {
	const mark = "¶"
	var blocks []article.Block
	start := 0
	for p := range strings.SplitSeq(line, mark) {
		b := article.Block{Span: article.Span{Start: start, End: start + len(p)}}
		if strings.HasPrefix(p, ">") {
			b.Kind = article.BlockQuote
			b.Start++
		}
		blocks = append(blocks, b)
		start += len(p) + len(mark)
	}
	text := strings.ReplaceAll(line, mark, "\n\n")
	text = strings.ReplaceAll(text, "\n>", "\n ")
	if strings.HasPrefix(text, ">") {
		text = " " + text[1:]
	}
	return text, blocks
}

// marked marks the quotes of a line that may have marks already.
func marked(line, lang string) string {
	line = unmark(line)
	text, blocks := textOf(line)
	t := prose.Read(text)
	var b strings.Builder
	var open []article.Quote // marks that are not closed yet, the outermost first
	last := 0
	closeTo := func(offset int) {
		for k := len(open) - 1; k >= 0 && open[k].End <= offset; k-- {
			b.WriteString(line[last:open[k].End] + "|" + describe(open[k]) + "⟧")
			last, open = open[k].End, open[:k]
		}
	}
	for _, q := range Find(Input{Text: t, Blocks: blocks, People: prose.FindPeople(t, nil), Language: lang}) {
		closeTo(q.Start)
		b.WriteString(line[last:q.Start] + "⟦")
		last, open = q.Start, append(open, q)
	}
	closeTo(len(line))
	b.WriteString(line[last:])
	return b.String()
}

var speakerNames = [...]string{"anyone", "", "group", "organisation", "document", "unnamed"}

// describe returns the meaning of a quote in the notation of the files.
func describe(q article.Quote) string {
	parts := []string{q.Kind.String()}
	add := func(key, value string) {
		if value != "" {
			parts = append(parts, key+" "+value)
		}
	}
	s := q.Speaker
	add("cue", q.Cue)
	add("who", s.Mention)
	if s.Name != s.Mention || s.Kind != article.Individual {
		add("name", s.Name)
	}
	if s.Mention != "" {
		add("is", speakerNames[s.Kind])
	}
	add("role", s.Role)
	add("outlet", s.Outlet)
	add("via", s.CitedBy)
	return strings.Join(parts, "; ")
}

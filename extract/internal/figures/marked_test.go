// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

var update = flag.Bool("update", false, "rewrite the marks of testdata/figures")

// TestMarked reads the sentences of testdata/figures, whose notation is
// described at the head of en.txt, and marks them again.
func TestMarked(t *testing.T) {
	for _, lang := range []string{"en", "de", "fr", "es"} {
		t.Run(lang, func(t *testing.T) {
			name := filepath.Join("..", "..", "..", "testdata", "figures", lang+".txt")
			data, err := os.ReadFile(name)
			if errors.Is(err, fs.ErrNotExist) {
				t.Skipf("%s is not there", name)
			}
			if err != nil {
				t.Fatal(err)
			}
			c := Context{Language: lang}
			lines := strings.Split(string(data), "\n")
			none := 0
			for n, line := range lines {
				if line == "" || line[0] == '#' {
					continue
				}
				if line[0] == '@' {
					c = directive(t, c, line)
					continue
				}
				got := marked(line, c)
				if got == unmark(line) {
					none++
				}
				if got != line && *update {
					lines[n] = got
				} else if got != line {
					t.Errorf("%s.txt:%d:\n got %s\nwant %s", lang, n+1, got, line)
				}
			}
			if lang == "en" && none < 150 {
				t.Errorf("%d sentences give nothing, want at least 150", none)
			}
			if *update {
				if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// directive reads a line such as "@country GB": what holds from there on.
func directive(t *testing.T, c Context, line string) Context {
	key, value, _ := strings.Cut(line[1:], " ")
	switch key {
	case "published":
		d, err := time.Parse(time.DateOnly, value)
		if err != nil {
			t.Fatal(err)
		}
		c.Published = d
	case "country":
		c.Country = strings.TrimPrefix(value, "none")
	default:
		t.Fatalf("unknown directive %q", line)
	}
	return c
}

// unmark returns the sentence without its marks.
func unmark(line string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(line, "⟦")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		mark, after, _ := strings.Cut(rest, "⟧")
		words, _, _ := strings.Cut(mark, "|")
		b.WriteString(words)
		line = after
	}
}

// marked marks the figures of a sentence that may have marks already.
func marked(line string, c Context) string {
	text := unmark(line)
	var b strings.Builder
	last := 0
	for _, g := range Find(prose.Read(text), c) {
		b.WriteString(text[last:g.Start])
		b.WriteString("⟦" + g.Text + "|" + describe(g) + "⟧")
		last = g.End
	}
	b.WriteString(text[last:])
	return b.String()
}

var (
	kindNames   = [...]string{"count", "money", "percent", "ratio", "age", "measure", "ordinal", "duration", "date"}
	boundNames  = [...]string{"", "approx", "more than", "less than", "at least", "at most", "nearly", "vague"}
	changeNames = [...]string{"", "up", "down"}
	roleNames   = [...]string{"", "from", "to"}
)

// describe returns the meaning of a figure in the notation of the files.
func describe(g article.Figure) string {
	value := string(g.Value)
	switch {
	case g.Values != nil:
		value = string(g.Values[0]) + ":" + string(g.Values[1])
	case value == "":
		value = string(g.Low) + ".." + string(g.High)
	}
	parts := []string{kindNames[g.Kind] + " " + value}
	if g.Currency != "" {
		parts[0] += " " + g.Currency
	}
	if g.Unit != "" && g.Unit != "percent" {
		parts[0] += " " + g.Unit
	}
	for _, s := range []string{boundNames[g.Bound], changeNames[g.Change], roleNames[g.Role]} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if !g.Of.IsZero() {
		parts = append(parts, "of "+g.Of.Text)
	}
	if g.Per != "" {
		parts = append(parts, "per "+g.Per)
	}
	return strings.Join(parts, "; ")
}

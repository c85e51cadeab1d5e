// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"bufio"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const corpusDir = "../../../../shared/corpus/"

// records decodes each line of a compressed corpus file into a T.
func records[T any](tb testing.TB, name string) []T {
	tb.Helper()
	f, err := os.Open(corpusDir + name)
	if err != nil {
		tb.Skipf("no corpus: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	var out []T
	for d := json.NewDecoder(bufio.NewReader(z)); ; {
		var r T
		if err := d.Decode(&r); err != nil {
			break
		}
		out = append(out, r)
	}
	return out
}

// webPage is a record of the web corpora.
type webPage struct {
	ID   string `json:"id"`
	HTML string `json:"html"`
	B64  string `json:"html_b64"`
}

func (w webPage) bytes() []byte {
	if w.B64 == "" {
		return []byte(w.HTML)
	}
	b, err := base64.StdEncoding.DecodeString(w.B64)
	if err != nil {
		panic(err)
	}
	return b
}

func webPages(tb testing.TB, sets ...string) []webPage {
	var out []webPage
	for _, s := range sets {
		out = append(out, records[webPage](tb, "web/"+s+".jsonl.gz")...)
	}
	return out
}

// dump writes the whole tree, a line per element or run of text.
func dump(p *Page) string {
	var b strings.Builder
	lastText := None // parent of the text that the last line holds
	for i := int32(1); i < int32(len(p.Nodes)); i++ {
		n := &p.Nodes[i]
		if n.Kind == Element {
			lastText = None
			name := n.Tag.String()
			if n.Tag == OtherTag {
				name = n.Text
			}
			fmt.Fprintf(&b, "\n%d %s", n.Depth, name)
			continue
		}
		if lastText != n.Parent || p.Nodes[i-1].Kind == Element {
			fmt.Fprintf(&b, "\n%d ", n.Depth)
		}
		lastText = n.Parent
		text := n.Text
		if n.Kind == Raw { // left as in the source
			text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "\uFFFD").Replace(text)
		}
		fmt.Fprintf(&b, "%q", text)
	}
	return strings.ReplaceAll(b.String(), `""`, "")
}

func reference(tb testing.TB, src string) *Page {
	root, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return nil
	}
	return FromTree(root)
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			from := max(0, i-4)
			return fmt.Sprintf("line %d\n got %s\nwant %s", i, strings.Join(x[from:min(i+3, len(x))], " | "), strings.Join(y[from:min(i+3, len(y))], " | "))
		}
	}
	return "end"
}

func TestTreeAgainstCorpus(t *testing.T) {
	for _, set := range []string{"newspaper4k", "trafilatura_eval", "htmldate"} {
		pages, same := webPages(t, set), 0
		shown := 0
		for _, w := range pages {
			src := strings.ToValidUTF8(string(w.bytes()), "\uFFFD")
			want := reference(t, src)
			if want == nil {
				continue
			}
			got, err := Read([]byte(src), Options{})
			if err != nil {
				t.Errorf("%s: %v", w.ID, err)
				continue
			}
			g, x := dump(got), dump(want)
			if g == x {
				same++
			} else if shown++; shown < 12 {
				t.Logf("%s/%s: %s", set, w.ID, firstDifference(g, x))
			}
		}
		t.Logf("%s: %d of %d the same", set, same, len(pages))
	}
}

// treeCase is a record of the html5lib tree construction tests.
type treeCase struct {
	ID      string  `json:"id"`
	Data    string  `json:"data"`
	Context *string `json:"context"`
}

func TestTreeAgainstHTML5Lib(t *testing.T) {
	all, same, shown := 0, 0, 0
	for _, c := range records[treeCase](t, "hostile/tree_construction.jsonl.gz") {
		if c.Context != nil {
			continue
		}
		src := strings.ToValidUTF8(c.Data, "\uFFFD")
		got, err := Read([]byte(src), Options{})
		if err != nil {
			continue
		}
		want := reference(t, src)
		if want == nil {
			continue
		}
		all++
		g, x := dump(got), dump(want)
		if g == x {
			same++
		} else if shown++; shown < 100 {
			t.Logf("%s %q: %s", c.ID, c.Data, firstDifference(g, x))
		}
	}
	t.Logf("html5lib: %d of %d the same", same, all)
}

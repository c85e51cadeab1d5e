// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

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
		b.WriteString(text)
	}
	return b.String()
}

func reference(tb testing.TB, src string) *Page {
	tb.Helper()
	root, err := html.Parse(strings.NewReader(src))
	if err != nil {
		tb.Fatal(err)
	}
	return FromTree(root, Options{})
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			from := max(0, i-4)
			return fmt.Sprintf("line %d\n got %s\nwant %s", i, clip(x, from, i+3), clip(y, from, i+3))
		}
	}
	return "end"
}

// clip joins some lines for a message.
func clip(lines []string, from, to int) string {
	return fmt.Sprintf("%.300q", strings.Join(lines[min(from, len(lines)):min(to, len(lines))], " | "))
}

// TestWebCorpus compares the trees and the shown lines of whole pages with
// those of html.Parse.
func TestWebCorpus(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the whole corpus; not with -short")
	}
	for _, set := range []struct {
		name string
		// differ is the number of pages whose trees may differ. Of the two,
		// one opens with "<!DOCTYPE HTML>" in capitals, which html.Parse
		// takes for an old page where tables may stand in paragraphs, and
		// one has "&#13;" at the start of a textarea, which html.Parse drops
		// as if it were a line end of the source.
		differ int
		// lines is the number of pages whose shown lines may differ.
		lines int
	}{
		{"newspaper4k", 0, 0},
		{"trafilatura_eval", 2, 0},
		{"htmldate", 0, 0},
	} {
		pages := webPages(t, set.name)
		differ, lines := 0, 0
		for _, w := range pages {
			got, err := Read(w.bytes(), Options{})
			if err != nil {
				t.Errorf("%s/%s: %v", set.name, w.ID, err)
				continue
			}
			checkLaws(t, got)
			want := reference(t, got.Src)
			if g, x := dump(got), dump(want); g != x {
				differ++
				t.Logf("%s/%s: %s", set.name, w.ID, firstDifference(g, x))
			}
			if g, x := got.BlockText(0), want.BlockText(0); g != x {
				lines++
				t.Logf("%s/%s: %s", set.name, w.ID, firstDifference(g, x))
			}
		}
		t.Logf("%s: %d pages, %d trees and %d texts differ", set.name, len(pages), differ, lines)
		if differ > set.differ || lines > set.lines {
			t.Errorf("%s: %d trees and %d texts differ, want at most %d and %d", set.name, differ, lines, set.differ, set.lines)
		}
	}
}

// soupWords are what TestSoup puts together.
const soupWords = `<p> </p> <div> </div> <b> </b> <i> </i> <a> </a> <table> </table> <tr> </tr> <td> </td> <tbody> </tbody>
	<caption> </caption> <col> <ul> <li> </li> </ul> <h1> </h2> <form> </form> <button> </button> <select> <option> </select>
	<svg> </svg> <foreignObject> <title> </title> <math> <mi> </math> <br> </br> <hr> <img> <input> <nobr> </nobr> <object>
	</object> <ruby> <rt> <dl> <dd> <dt> </dl> <span> </span> <x-a> </x-a> <script> </script> <style> </style> <body> </body>
	</html> <head> </head> <address> </address> <pre> </pre> <textarea> </textarea> <noscript> </noscript> x y z`

// TestSoup compares the trees of random markup with those of html.Parse.
func TestSoup(t *testing.T) {
	words := strings.Fields(soupWords)
	random := rand.New(rand.NewPCG(5, 7))
	for range 20000 {
		src := "<!doctype html>"
		for range 2 + random.IntN(12) {
			src += words[random.IntN(len(words))]
		}
		got, err := ReadString(src, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if g, x := dump(got), dump(reference(t, src)); g != x {
			t.Errorf("%s\n got %s\nwant %s", src, sketch(got, 0), sketch(reference(t, src), 0))
		}
	}
}

// TestTruncated cuts pages at many places: what stands before the cut is read.
func TestTruncated(t *testing.T) {
	pages := webPages(t, "newspaper4k")
	for i := 0; i < len(pages); i += 20 {
		src := pages[i].bytes()
		for k := 1; k <= 20; k++ {
			cut := src[:len(src)*k/21]
			p, err := Read(cut, Options{})
			if err != nil {
				t.Errorf("%s, cut at %d: %v", pages[i].ID, len(cut), err)
				continue
			}
			checkLaws(t, p)
			if got, want := p.BlockText(0), reference(t, p.Src).BlockText(0); got != want {
				t.Errorf("%s, cut at %d: %s", pages[i].ID, len(cut), firstDifference(got, want))
			}
		}
	}
}

// treeCase is a record of the html5lib tree construction tests.
type treeCase struct {
	ID        string  `json:"id"`
	Data      string  `json:"data"`
	Context   *string `json:"context"`
	Scripting string  `json:"scripting"`
	Tree      string  `json:"expected_tree"`
}

// expectedTree turns a tree as html5lib writes it into what dump writes:
// without comments, doctypes and attributes, names in lower case, and the
// content of a template as its children.
func expectedTree(tree string) string {
	var b strings.Builder
	var content []int // depths of the open template contents
	text := -1        // depth of the text that the last line holds
	for line := range strings.SplitSeq("\n"+tree, "\n| ") {
		if line == "" {
			continue
		}
		s := strings.TrimLeft(line, " ")
		depth := (len(line)-len(s))/2 + 1
		for len(content) > 0 && content[len(content)-1] >= depth {
			content = content[:len(content)-1]
		}
		depth -= len(content)
		switch {
		case s == "content":
			content = append(content, depth+len(content))
		case strings.HasPrefix(s, "<!"):
		case strings.HasPrefix(s, "<") && strings.HasSuffix(s, ">"):
			name := strings.TrimSuffix(s[1:], ">")
			name = strings.TrimPrefix(strings.TrimPrefix(name, "svg "), "math ")
			fmt.Fprintf(&b, "\n%d %s", depth, strings.ToLower(name))
			text = -1
		case strings.HasPrefix(s, `"`):
			if text != depth {
				fmt.Fprintf(&b, "\n%d ", depth)
			}
			text = depth
			b.WriteString(strings.TrimSuffix(strings.TrimPrefix(strings.TrimLeft(line, " "), `"`), `"`))
		}
	}
	return b.String()
}

// knownDifferences are the tests whose trees differ, by what a page leaves out.
var knownDifferences = map[string]string{
	"html5lib:scripted/webkit01.dat:0": "what a script writes",
	"html5lib:scripted/webkit01.dat:1": "what a script writes",
	"html5lib:tests19.dat:39":          "white space in a frameset",
	"html5lib:tests2.dat:6":            "white space in a frameset",
	"html5lib:tests2.dat:7":            "white space in a frameset",
	"html5lib:tests6.dat:7":            "white space in a frameset",
	"html5lib:tests6.dat:8":            "white space in a frameset",
	"html5lib:tests6.dat:9":            "white space in a frameset",
	"html5lib:tests6.dat:10":           "white space in a frameset",
	"html5lib:tests6.dat:11":           "white space in a frameset",
	"html5lib:tests6.dat:45":           "white space in a frameset",
	"html5lib:webkit02.dat:44":         "the copy of the chosen option in selectedcontent",
	"html5lib:webkit02.dat:45":         "the copy of the chosen option in selectedcontent",
	"html5lib:webkit02.dat:46":         "the copy of the chosen option in selectedcontent",
	"html5lib:webkit02.dat:47":         "the copy of the chosen option in selectedcontent",
}

// TestHTML5Lib compares trees with those that the tests of html5lib state.
func TestHTML5Lib(t *testing.T) {
	all, same := 0, 0
	for _, c := range records[treeCase](t, "hostile/tree_construction.jsonl.gz") {
		if c.Context != nil || c.Scripting == "off" {
			continue
		}
		p, err := ReadString(c.Data, Options{})
		if err != nil {
			continue
		}
		checkLaws(t, p)
		all++
		got, want := dump(p), expectedTree(c.Tree)
		if got == want {
			same++
			if knownDifferences[c.ID] != "" {
				t.Errorf("%s is the same now: strike it off the list", c.ID)
			}
		} else if knownDifferences[c.ID] == "" {
			t.Errorf("%s %q: %s", c.ID, c.Data, firstDifference(got, want))
		}
	}
	t.Logf("html5lib: %d of %d the same", same, all)
}

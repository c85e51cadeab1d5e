// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"html"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/compose"
)

// checkLaws holds a page to what every page promises.
func checkLaws(tb testing.TB, p *Page) {
	tb.Helper()
	checkTree(tb, p)
	checkRanges(tb, p)
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Flags&isOpen != 0 {
			tb.Fatalf("node %d is still open", i)
		}
		if n.Kind == Text && (n.Text == "" || (n.Flags&Blank != 0) != isBlank(n.Text)) {
			tb.Fatalf("node %d: text %q, flags %b", i, n.Text, n.Flags)
		}
		if n.Kind != Raw && !utf8.ValidString(n.Text) {
			tb.Fatalf("node %d: %q is not UTF-8", i, n.Text)
		}
	}
}

// checkTree: links agree with each other, subtrees are nested and contiguous.
func checkTree(tb testing.TB, p *Page) {
	tb.Helper()
	if len(p.Nodes) == 0 || p.Nodes[0].Kind != Root || int(p.Nodes[0].End) != len(p.Nodes) || p.Nodes[0].Parent != None {
		tb.Fatalf("root: %+v of %d nodes", p.Nodes[0], len(p.Nodes))
	}
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Kind != Element && n.Kind != Root && int(n.End) != i+1 {
			tb.Fatalf("node %d: text ends at %d", i, n.End)
		}
		prev, next := None, int32(i)+1
		for next < n.End {
			c := &p.Nodes[next]
			if c.Parent != int32(i) || c.Prev != prev || c.Depth != n.Depth+1 || c.End <= next || c.End > n.End {
				tb.Fatalf("node %d: child %d is %+v", i, next, *c)
			}
			if prev != None && p.Nodes[prev].Next != next {
				tb.Fatalf("node %d is followed by %d, want %d", prev, p.Nodes[prev].Next, next)
			}
			if h := n.Flags & Hidden; c.Flags&h != h {
				tb.Fatalf("node %d is shown inside the hidden %d", next, i)
			}
			prev, next = next, c.End
		}
		if prev != None && p.Nodes[prev].Next != None {
			tb.Fatalf("node %d: last child %d has a sibling", i, prev)
		}
		if next != n.End {
			tb.Fatalf("node %d: ends at %d, its children at %d", i, n.End, next)
		}
	}
}

// checkRanges: source ranges lie in the source, and decoding them gives texts
// and attribute values.
func checkRanges(tb testing.TB, p *Page) {
	tb.Helper()
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Start < 0 || n.Stop < n.Start || int(n.Stop) > len(p.Src) {
			tb.Fatalf("node %d: range %d to %d of %d", i, n.Start, n.Stop, len(p.Src))
		}
		if i > 0 && (n.Start < p.Nodes[n.Parent].Start || n.Stop > p.Nodes[n.Parent].Stop) {
			tb.Fatalf("node %d: range %d to %d, its parent's %d to %d", i, n.Start, n.Stop, p.Nodes[n.Parent].Start, p.Nodes[n.Parent].Stop)
		}
		src := p.Src[n.Start:n.Stop]
		switch n.Kind {
		case Raw:
			if n.Text != src && !decodesTo(src, n.Text) { // decoded in SVG
				tb.Fatalf("node %d: raw text %q, source %q", i, n.Text, src)
			}
		case Text:
			if !decodesTo(src, n.Text) {
				tb.Fatalf("node %d: text %q, source %q", i, n.Text, src)
			}
		}
		for _, a := range p.NodeAttrs(int32(i)) {
			if a.Start < 0 || a.Stop < a.Start || int(a.Stop) > len(p.Src) || !decodesTo(p.Src[a.Start:a.Stop], a.Value) {
				tb.Fatalf("node %d: attribute %+v", i, a)
			}
		}
	}
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "", "\uFFFD", "")

// decodesTo reports whether source text stands for text, in an element of one
// kind or other.
func decodesTo(src, text string) bool {
	want := compose.Join(strings.ReplaceAll(text, "\uFFFD", ""))
	src = lineEnds.Replace(src)
	decoded := compose.Join(strings.ReplaceAll(html.UnescapeString(src), "\uFFFD", ""))
	return want == compose.Join(src) || want == decoded || "\n"+want == decoded || strings.Contains(src, "&")
}

// readLaws reads src twice and checks what came out.
func readLaws(tb testing.TB, src string, o Options) {
	p, err := ReadString(src, o)
	if err != nil {
		if p != nil || err != ErrEmpty && err != ErrNotText {
			tb.Fatalf("got %v, %v", p, err)
		}
		return
	}
	checkLaws(tb, p)
	again, err := ReadString(src, o)
	if err != nil || !reflect.DeepEqual(p, again) {
		tb.Fatalf("not the same twice: %v", err)
	}
	if p.SrcExact && src[p.Offset:] != p.Src {
		tb.Fatal("not the source")
	}
	for i := range p.Nodes {
		if n := &p.Nodes[i]; n.Kind == Element && n.End-int32(i) < 100 {
			for _, s := range []string{p.InnerText(int32(i)), p.BlockText(int32(i))} {
				if !utf8.ValidString(s) || s != strings.Trim(s, " \n\t") || (s != "") != p.HasText(int32(i)) {
					tb.Fatalf("text of node %d: %q, HasText %v", i, s, p.HasText(int32(i)))
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range repairs {
		f.Add(c.src, "")
	}
	f.Add("<meta charset=koi8-r><p>\xcf\xf2", "text/html")
	f.Add("\xff\xfe<\x00p\x00>\x00", "text/html; charset=utf-8")
	f.Add("<p title='a&copy=b&copy;&#x80;'>x&notin;&nosuch;\x00\r\n", "")
	f.Fuzz(func(t *testing.T, src, contentType string) {
		readLaws(t, src, Options{ContentType: contentType})
	})
}

func FuzzPlain(f *testing.F) {
	f.Add("Bridge to open\r\n\r\nBy Jane Doe\fx\u2028y")
	f.Fuzz(func(t *testing.T, src string) {
		checkLaws(t, Plain(src, nil))
	})
}

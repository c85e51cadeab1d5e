// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

func read(tb testing.TB, src string) (*page.Page, []Block) {
	tb.Helper()
	p, err := page.ReadString(src, page.Options{ContentType: "text/html; charset=utf-8"})
	if err != nil {
		tb.Skip(err)
	}
	return p, Blocks(p)
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{`<p>One</p><p>Two <b>bold</b></p>`, "paragraph One|paragraph Two bold"},
		{`<div>One<p>Two</p>Three</div>`, "paragraph One|paragraph Two|paragraph Three"},
		{`<div>One<br><br>Two<br>Three</div>`, "paragraph One|paragraph Two/Three"},
		{`<h2>Head</h2><ul><li>A<li>B</ul><blockquote><p>Q</p></blockquote>`, "subhead Head|listItem A|listItem B|blockQuote Q"},
		{`<table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table>`, "table a,b/1,2/3,4"},
		{"<pre>x  y\n  z</pre>", "code x  y/  z"},
		{`<p>One<img src=a.jpg>`, "paragraph One|image "},
		{`<p hidden>No</p><p>Yes<script>no()</script></p>`, "paragraph Yes"},
		{``, ""},
	} {
		_, blocks := read(t, "<body>"+c.src)
		var got []string
		for _, b := range blocks {
			got = append(got, b.Kind.String()+" "+strings.NewReplacer("\n", "/", "\t", ",").Replace(b.Text))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("blocks of %q: %q, want %q", c.src, g, c.want)
		}
	}
}

const storyPage = `<title>Ferry late again</title><header><nav><a href=/>Home</a> <a href=/n>News</a> <a href=/s>Sport</a> <a href=/w>Weather</a></nav></header>
<main><article><h1>Ferry late again</h1><p>By Ann Poe</p>
<p>The ferry to the island was late again on Monday, and the forty people who had been waiting at the pier took the bus instead.</p>
<p>“Nobody tells us anything,” said Bo Li, who has lived on the island for thirty years. “We read about it in the newspaper, like everybody else.”</p>
<div class="ad">Advertisement</div>
<h2>A new boat in spring</h2>
<p>The company, which has run the line since 1974, said in a statement that the boat had been sent to the yard for repairs in March.</p>
<p>It expects to have a second boat by the spring, when the number of passengers usually doubles, and promised to pay for the bus until then.</p></article>
<aside><h3>Related stories</h3><ul><li><a href=/1>Island school wins prize for its garden</a><li><a href=/2>Pier to be painted green</a><li><a href=/3>Storm expected on Thursday</a></ul></aside>
<section id=comments><h3>Comments</h3><div><b>islander74</b> 3 hours ago<p>Typical. I have been saying so for years. Reply</p></div></section></main>
<footer><p>© 2025 The Pier. All rights reserved. <a href=/terms>Terms</a> <a href=/privacy>Privacy</a></p></footer>`

func TestFind(t *testing.T) {
	p, blocks := read(t, storyPage)
	var got []string
	for _, i := range Find(p, blocks, Hints{Headline: "Ferry late again"}).Keep {
		got = append(got, blocks[i].Text)
	}
	text := strings.Join(got, "\n")
	for _, want := range []string{"The ferry to the island", "Nobody tells us", "A new boat in spring", "The company, which", "It expects to have"} {
		if !strings.Contains(text, want) {
			t.Errorf("the body lacks %q", want)
		}
	}
	for _, not := range []string{"Home", "Advertisement", "Related", "Island school", "Typical", "islander74", "All rights", "Terms"} {
		if strings.Contains(text, not) {
			t.Errorf("the body holds %q", not)
		}
	}
}

func TestFindNothing(t *testing.T) {
	for _, src := range []string{"", "<nav><a href=/>Home</a> <a href=/n>News</a></nav>", "<footer>© 2025 The Pier. <a href=/t>Terms</a></footer>"} {
		p, blocks := read(t, "<body>"+src)
		for _, i := range Find(p, blocks, Hints{}).Keep {
			t.Errorf("%q: kept %q", src, blocks[i].Text)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(storyPage)
	f.Add("<p>a<table><td>b<li>c<br><br>d<img src=x><pre> e\n\nf")
	f.Add("<div>東京は雪。<p>\u200b\u00a0</p><h9>x<blockquote>«q»")
	f.Fuzz(func(t *testing.T, src string) {
		p, blocks := read(t, src)
		last := int32(-1)
		for i, b := range blocks {
			if b.First < 0 || b.First > b.Last || int(b.Last) >= len(p.Nodes) || b.First < last {
				t.Fatalf("block %d of %q covers nodes %d to %d after %d", i, src, b.First, b.Last, last)
			}
			if b.Node < 0 || !p.Contains(b.Node, b.First) {
				t.Fatalf("block %d of %q: node %d does not hold %d", i, src, b.Node, b.First)
			}
			if (b.Kind == article.ImageBlock || b.Kind == article.Embed) != (b.Text == "") {
				t.Fatalf("block %d of %q: %v with text %q", i, src, b.Kind, b.Text)
			}
			last = b.First
		}
		h := Hints{Headline: "a", Language: "en"}
		keep := Find(p, blocks, h).Keep
		if !slices.IsSorted(keep) || len(keep) > 0 && (keep[0] < 0 || keep[len(keep)-1] >= len(blocks)) {
			t.Fatalf("kept %v of %d blocks", keep, len(blocks))
		}
		if again := Find(p, blocks, h).Keep; !slices.Equal(keep, again) {
			t.Fatalf("kept %v, then %v", keep, again)
		}
	})
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "testing"

func read(tb testing.TB, src string) *Page {
	tb.Helper()
	p, err := Read([]byte(src), Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func TestHasClassWord(t *testing.T) {
	for _, c := range []struct {
		attrs, word string
		want        bool
	}{
		{`class="photo-caption"`, "caption", true},
		{`class="photoCaption"`, "caption", true},
		{`class="photoCaption"`, "photo", true},
		{`class="photoCaption"`, "photocaption", true},
		{`class="PHOTO_CAPTION2"`, "caption", true},
		{`id="mainCaption"`, "caption", true},
		{`class="GZTByline"`, "byline", true},
		{`class="GZTByline"`, "gzt", true},
		{`class="figcaption"`, "caption", false},
		{`class="captions"`, "caption", false},
		{`class="x" title="caption"`, "caption", false},
		{`class="légende"`, "légende", true},
		{`class="РОЗДІЛ"`, "розділ", true},
		{`class=""`, "caption", false},
	} {
		p := read(t, "<p "+c.attrs+">x")
		if got := p.HasClassWord(p.First(0, PTag), "other", c.word); got != c.want {
			t.Errorf("%s: word %q: got %v, want %v", c.attrs, c.word, got, c.want)
		}
	}
}

func TestSelect(t *testing.T) {
	p := read(t, `<a rel="nofollow AUTHOR" itemprop="name url" class="A b">x</a><p>y<b>z</b></p>`)
	a := p.First(0, ATag)
	for what, got := range map[string]bool{
		"rel":      p.Rel(a, "author"),
		"itemprop": p.ItemProp(a, "url"),
		"class":    p.HasClass(a, "a") && !p.HasClass(a, "c"),
		"no rel":   !p.Rel(p.First(0, PTag), "author"),
	} {
		if !got {
			t.Error(what)
		}
	}
	if n := p.First(0, TableTag); n != None {
		t.Errorf("table: got node %d, want none", n)
	}
	var tags []string
	for i := range p.Elements(p.First(0, BodyTag), PTag, BTag, ATag) {
		tags = append(tags, p.Nodes[i].Tag.String())
	}
	if len(tags) != 3 || tags[0] != "a" || tags[1] != "p" || tags[2] != "b" {
		t.Errorf("elements: got %v", tags)
	}
	children := 0
	for range p.Children(p.First(0, PTag)) {
		children++
	}
	if children != 2 {
		t.Errorf("children of p: got %d, want 2", children)
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"testing"
	"unsafe"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ src, inner, block string }{
		{`one`, "one", "one"},
		{"one\n  two ", "one two", "one two"},
		{"<p>one</p><p>two", "one two", "one\ntwo"},
		{"<p>a<b>c</b></p>d", "ac d", "ac\nd"},
		{"<div><p>a</p></div>b", "a b", "a\nb"},
		{"a<b> b</b><i>c </i> d", "a bc d", "a bc d"},
		{"a<br>b", "a b", "a\nb"},
		{"a<br> <br>b", "a b", "a\n\nb"},
		{"a<br><p>b<br></p>c", "a b c", "a\nb\nc"},
		{"<br>a<br>", "a", "a"},
		{"a&nbsp;b&nbsp; c&nbsp;", "a b c", "a b c"},
		{"<pre>a\n b\n\nc</pre>d", "a b c d", "a\nb\n\nc\nd"},
		{"<p>a\n b", "a b", "a b"},
		{"<table><tr><td>a<td>b<tr><td>c</table>", "a b c", "a\tb\nc"},
		{"<ul><li>a<li>b</ul>c", "a b c", "a\nb\nc"},
		{"a<script>b</script>c<style>d</style>", "ac", "ac"},
		{"a<noscript>b</noscript><template>c</template><textarea>d</textarea>", "a", "a"},
		{"a<span hidden>b</span><p style='display:none'>c</p>d", "ad", "ad"},
		{"<p><!-- x -->a<!-- y -->b</p>", "ab", "ab"},
		{"Zürich<wbr>see", "Zürichsee", "Zürichsee"},
		{"<xmp><b>a</b></xmp>", "<b>a</b>", "<b>a</b>"},
		{" <p> </p> ", "", ""},
	} {
		p := read(t, c.src)
		body := p.First(0, BodyTag)
		if got := p.InnerText(body); got != c.inner {
			t.Errorf("InnerText of %s: got %q, want %q", c.src, got, c.inner)
		}
		if got := p.BlockText(body); got != c.block {
			t.Errorf("BlockText of %s: got %q, want %q", c.src, got, c.block)
		}
		if got := p.HasText(body); got != (c.inner != "") {
			t.Errorf("HasText of %s: got %v", c.src, got)
		}
	}
}

func TestTextOfHiddenNode(t *testing.T) {
	p := read(t, "<title>Bridge</title><div hidden>a<p>b<span style='display:none'>c</span></div>")
	if got := p.InnerText(p.First(0, TitleTag)); got != "Bridge" {
		t.Errorf("title: got %q", got)
	}
	if got := p.InnerText(p.First(0, DivTag)); got != "a b" {
		t.Errorf("hidden div: got %q", got)
	}
}

func TestTextWithoutCopy(t *testing.T) {
	p := read(t, "<p>The new bridge opens in autumn.</p>")
	got := p.InnerText(p.First(0, PTag))
	if unsafe.StringData(got) != unsafe.StringData(p.Src[3:]) {
		t.Errorf("%q is a copy", got)
	}
}

func TestHiddenFlags(t *testing.T) {
	const never, style = Hidden, Hidden | StyleHidden
	for _, c := range []struct {
		src  string
		want Flags // of the em element
	}{
		{"<em>", 0},
		{"<em hidden>", style},
		{"<em hidden=until-found>", 0},
		{"<em aria-hidden=true>", style},
		{"<em aria-hidden=false>", 0},
		{"<em popover>", style},
		{"<em style='display:none'>", style},
		{"<em style='color:red; DISPLAY : NONE !important'>", style},
		{"<em style='visibility:hidden'>", style},
		{"<em style='display:block'>", 0},
		{"<em style='display:nonesuch'>", 0},
		{"<em style='border-display:none'>", 0},
		{"<em style='visibility:visible'>", 0},
		{"<p hidden>a<b><em>", style},
		{"<dialog><em>", style},
		{"<dialog open><em>", 0},
		{"<details><summary>a</summary><em>", 0},
		{"<template><em>", never},
		{"<x-y><template shadowrootmode=open><em>", 0},
		{"<template><p hidden><em>", never},
		{"<p hidden><template><em>", never},
		{"<video><em>", never},
		{"<object><em>", 0},
		{"<svg><desc><em>", never},
		{"<svg><foreignobject><em>", 0},
		{"<ruby>a<rp><em>", never},
		{"<table><p hidden><em>", style}, // moved before the table
		{"<b hidden><p>x</b><em>", 0},
	} {
		p := read(t, c.src+"x")
		em := p.First(0, EmTag)
		if em == None {
			t.Errorf("%s: no em", c.src)
			continue
		}
		if got := p.Nodes[em].Flags & (Hidden | StyleHidden); got != c.want {
			t.Errorf("%s: got flags %b, want %b", c.src, got, c.want)
		}
	}
}

func TestPlain(t *testing.T) {
	for _, c := range []struct {
		src  string
		want string // lines, a blank one as "-"
	}{
		{"", ""},
		{"one", "one"},
		{"one\ntwo\n", "one|two"},
		{"one\r\ntwo\rthree\fwow", "one|two|three|wow"},
		{"one\u2028two\u2029three\u0085four", "one|two|three|four"},
		{"one\n\n \t\ntwo", "one|-|-|two"},
		{"\n one ", "-| one "},
		{"Zürich – “Zug”", "Zürich – “Zug”"},
		{"a\x00b", "ab"},
		{"a\n\x00\x00\nb", "a|-|b"},
		{"a\xffb\nc", "aÿb|c"},
	} {
		p := Plain(c.src, nil)
		checkLaws(t, p)
		var lines []string
		for i := range p.Elements(0, PTag) {
			if p.Nodes[i].Flags&Blank != 0 {
				lines = append(lines, "-")
				continue
			}
			lines = append(lines, p.Nodes[i+1].Text)
		}
		if got := strings.Join(lines, "|"); got != c.want {
			t.Errorf("%q: got %q, want %q", c.src, got, c.want)
		}
	}
	if p := Plain("\uFEFFa\nb", nil); p.Offset != 3 || p.Src[p.Nodes[3].Start:p.Nodes[3].Stop] != "b" {
		t.Errorf("byte order mark: offset %d", p.Offset)
	}
}

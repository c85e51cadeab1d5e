// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"testing"
)

// sketch writes the content of the body: elements as tag(children), text as it
// is.
func sketch(p *Page, i int32) string {
	var b strings.Builder
	for c := range p.Children(i) {
		n := &p.Nodes[c]
		if s := b.String(); s != "" && !strings.HasSuffix(s, " ") {
			b.WriteByte(' ')
		}
		if n.Kind != Element {
			b.WriteString(n.Text)
			continue
		}
		name := n.Tag.String()
		if n.Tag == OtherTag {
			name = n.Text
		}
		b.WriteString(name)
		if n.End > c+1 {
			b.WriteString("(" + sketch(p, c) + ")")
		}
	}
	return b.String()
}

var repairs = []struct{ what, src, want string }{
	{"paragraphs without end tags", "<p>a<p>b", "p(a) p(b)"},
	{"a block ends a paragraph", "<p>a<div>b</div>c", "p(a) div(b) c"},
	{"not inside a button", "<p><button><p>a</button>b", "p(button(p(a)) b)"},
	{"end tag of no paragraph", "a</p>b", "a p b"},
	{"items without end tags", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a) li(b ul(li(c))) li(d))"},
	{"terms and descriptions", "<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"},
	{"an item inside a block is not ended", "<li><section><li>a", "li(section(li(a)))"},
	{"an item ends through div and p", "<li><div><p>a<li>b", "li(div(p(a))) li(b)"},
	{"headings do not nest", "<h1>a<h2>b</h2>c", "h1(a) h2(b) c"},
	{"one heading's end tag ends another", "<h1>a</h3>b", "h1(a) b"},
	{"unclosed bold goes on", "<p><b>a</p><p>b</b>c", "p(b(a)) p(b(b) c)"},
	{"bold around a block", "<b>a<p>b</b>c</p>", "b(a) p(b(b) c)"},
	{"bold and italic crossed", "<b>a<i>b</b>c</i>d", "b(a i(b)) i(c) d"},
	{"link inside a link", "<a href=1>a<a href=2>b</a>c", "a(a) a(b) c"},
	{"link around a block", "<a>a<div>b<a>c", "a(a) div(a(b) a(c))"},
	{"at most three alike", "<p><b><b><b><b><b>a</p><p>b", "p(b(b(b(b(b(a)))))) p(b(b(b(b))))"},
	{"nobr ends nobr", "<nobr>a<nobr>b", "nobr(a) nobr(b)"},
	{"cells shield formatting", "<b><table><td>a</b>b", "b(table(tbody(tr(td(a b)))))"},
	{"text in a table goes before it", "<table>a<tr><td>b</table>c", "a table(tbody(tr(td(b)))) c"},
	{"a block in a row goes before the table", "<table><tr><div>a</div><td>b</table>", "div(a) table(tbody(tr(td(b))))"},
	{"white space stays in the table", "<table> <tr> <td>a", "table( tbody(tr( td(a))))"},
	{"rows and cells without end tags", "<table><tr><td>a<td>b<tr><th>c</table>", "table(tbody(tr(td(a) td(b)) tr(th(c))))"},
	{"caption and columns", "<table><caption>a<col><tr><td>b", "table(caption(a) colgroup(col) tbody(tr(td(b))))"},
	{"table in a table", "<table><table><td>a", "table table(tbody(tr(td(a))))"},
	{"table ends a paragraph", "<!doctype html><p>a<table><td>b", "p(a) table(tbody(tr(td(b))))"},
	{"but not in old pages", "<p>a<table><td>b", "p(a table(tbody(tr(td(b)))))"},
	{"hidden input stays, form is empty", "<table><form><input type=hidden><input>", "input table(form input)"},
	{"select in a select ends it", "<select><option>a<option>b<select>c", "select(option(a) option(b)) c"},
	{"optgroups", "<select><optgroup><option>a<optgroup><option>b", "select(optgroup(option(a)) optgroup(option(b)))"},
	{"input ends a select", "<select><option>a<input>b", "select(option(a)) input b"},
	{"form in a form", "<form>a<form>b</form>c", "form(a b) c"},
	{"form end in the middle", "<form><div>a</form>b</div>c", "form(div(a b)) c"},
	{"ruby", "<ruby>a<rt>b<rt>c<rp>d", "ruby(a rt(b) rt(c) rp(d))"},
	{"unknown elements", "<x-a>a<x-b>b</x-a>c", "x-a(a x-b(b)) c"},
	{"unknown end tag", "<p>a</x-b>b", "p(a b)"},
	{"end tag stopped by a block", "<span><div>a</span>b</div>", "span(div(a b))"},
	{"br end tag", "a</br>b", "a br b"},
	{"image", "<image src=a>", "img"},
	{"text after the body", "<body>a</body>b</html>c", "a b c"},
	{"attributes of a late body", "a<body class=x>b", "a b"},
	{"script is no markup", "<body><script>a<b></script>b", "script(a<b>) b"},
	{"script in a script", "<body><script><!--<script>a</script>b--></script>c", "script(<!--<script>a</script>b-->) c"},
	{"comment closed at once", "a<!-->b<!--->c<!--d--!>e", "a b c e"},
	{"comment never closed", "a<!--b", "a"},
	{"bogus comments", "a<?b?>c</ d>e<!f>g</>h", "a c e g h"},
	{"no tags", "a < b <3 c<", "a < b <3 c<"},
	{"tag never closed", "a<b title='", "a"},
	{"textarea and title are text", "<textarea>\n<b>a&amp;</textarea><title>b</title>", "textarea(<b>a&) title(b)"},
	{"noscript is raw", "<body><noscript><img src=a></noscript>a", "noscript(<img src=a>) a"},
	{"template", "<body><template><td>a</template>b", "template(td(a)) b"},
	{"plaintext", "<p>a<plaintext></p>b", "p(a) plaintext(</p>b)"},
	{"pre drops its first line end", "<pre>\n\na</pre><pre>a\n", "pre(\na) pre(a\n)"},
	{"SVG", "<svg><title>a</title><g><circle/><text>b</svg>c", "svg(title(a) g(circle text(b))) c"},
	{"HTML ends SVG", "<svg><g>a<p>b", "svg(g(a)) p(b)"},
	{"HTML in SVG", "<svg><foreignObject><p>a<p>b</foreignObject></svg>c", "svg(foreignobject(p(a) p(b c)))"},
	{"MathML", "<math><mi>a<b>b</b></mi><mo>+</math>c", "math(mi(a b(b)) mo(+)) c"},
	{"CDATA in SVG alone", "<svg><![CDATA[a<b>]]></svg><![CDATA[c]]>d", "svg(a<b>) d"},
	{"references", "&lt;&amp&notit;&#x41;&#0;&#128;&nosuch;&;", "<&¬it;A\uFFFD€&nosuch;&;"},
	{"frameset", "<frameset><frame src=a><noframes>a</noframes></frameset>b", ""},
}

func TestRepairs(t *testing.T) {
	for _, c := range repairs {
		p := read(t, c.src)
		checkLaws(t, p)
		body := p.First(0, BodyTag)
		if body == None {
			if c.want != "" {
				t.Errorf("%s: no body", c.what)
			}
			continue
		}
		if got := sketch(p, body); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.what, c.src, got, c.want)
		}
	}
}

func TestHead(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"<title>a</title>b", "html(head(title(a)) body(b))"},
		{"b<title>a</title>", "html(head body(b title(a)))"},
		{"<head></head><title>a</title><body>b", "html(head(title(a)) body(b))"},
		{"<head></head> <meta><p>b", "html(head(meta)  body(p(b)))"},
		{"<meta><link><p><meta>", "html(head(meta link) body(p(meta)))"},
		{"<html lang=en><html lang=de class=x>a", "html(head body(a))"},
		{"<head><noscript><meta></noscript><template><p>a</template>b", "html(head(noscript(<meta>) template(p(a))) body(b))"},
		{"<template><div>a", "html(head(template(div(a))) body)"},
		{"<frameset><frame></frameset>", "html(head frameset(frame))"},
		{"<p><frameset><frame>", "html(head frameset(frame))"},
		{"a<frameset>", "html(head body(a))"},
	} {
		p := read(t, c.src)
		checkLaws(t, p)
		if got := sketch(p, 0); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
		}
	}
	p := read(t, "<html lang=en><html lang=de class=x>a<body id=b><body id=c class=d>")
	html, body := p.First(0, HTMLTag), p.First(0, BodyTag)
	if p.AttrOr(html, "lang") != "en" || p.AttrOr(html, "class") != "x" || p.AttrOr(body, "id") != "b" || p.AttrOr(body, "class") != "d" {
		t.Errorf("attributes: html %v, body %v", p.NodeAttrs(html), p.NodeAttrs(body))
	}
}

func TestAttributes(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{`<p a=1 B='2' c="3" d>`, "a=1 b=2 c=3 d="},
		{`<p a = 1 b= '2'c>`, "a=1 b=2 c="},
		{`<p/a/b=c/>`, "a= b=c/"},
		{`<p =a=b>`, "=a=b"},
		{`<p a=b=c"d>`, `a=b=c"d`},
		{`<p a="&lt;&amp;&quot;&#39;&eacute;">`, `a=<&"'é`},
		{`<p a="?x&copy=1&copy;&reg">`, "a=?x&copy=1©®"},
		{`<p a="&notit;&not">`, "a=&notit;¬"},
		{`<p a=>`, "a="},
		{"<p a='x\r\ny\rz'>", "a=x\ny\nz"},
		{"<p a\x00='\x00'>", "a\uFFFD=\uFFFD"},
	} {
		p := read(t, c.src+"x")
		checkLaws(t, p)
		var got []string
		for _, a := range p.NodeAttrs(p.First(0, PTag)) {
			got = append(got, a.Name+"="+a.Value)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.src, s, c.want)
		}
	}
}

func TestSourceRanges(t *testing.T) {
	src := "<div id=a><p>one<p>two &amp; three</p> <b>four</b></div><ul><li>five"
	p := read(t, src)
	for _, c := range []struct {
		tag  Tag
		want string
	}{
		{DivTag, "<div id=a><p>one<p>two &amp; three</p> <b>four</b></div>"},
		{PTag, "<p>one"},
		{BTag, "<b>four</b>"},
		{UlTag, "<ul><li>five"},
		{LiTag, "<li>five"},
	} {
		n := p.Nodes[p.First(0, c.tag)]
		if got := src[n.Start:n.Stop]; got != c.want {
			t.Errorf("%s: got %q, want %q", c.tag, got, c.want)
		}
	}
	a := p.NodeAttrs(p.First(0, DivTag))[0]
	if from, to := p.Range(a.Start, a.Stop); from != 8 || to != 9 {
		t.Errorf("id: got %d to %d, want 8 to 9", from, to)
	}
}

// TestDepth: nothing is lost of what is nested deeper than browsers nest.
func TestDepth(t *testing.T) {
	for _, tag := range []string{"div", "b", "span", "x-y", "ul><li", "table><tr><td", "svg><foreignobject", "a", "select", "template"} {
		p := read(t, strings.Repeat("<"+tag+">", 3000)+"word"+strings.Repeat("</"+tag+">", 3000)+"after")
		checkLaws(t, p)
		var text strings.Builder
		for i := range p.Nodes {
			if n := &p.Nodes[i]; n.Kind == Text {
				text.WriteString(n.Text)
			}
			if d := p.Nodes[i].Depth; d > maxDepth+2 {
				t.Fatalf("%s: depth %d", tag, d)
			}
		}
		if !strings.Contains(text.String(), "word") || !strings.Contains(text.String(), "after") {
			t.Errorf("%s: lost some text of %q", tag, text.String())
		}
	}
}

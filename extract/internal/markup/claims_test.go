// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func read(t *testing.T, src string) *page.Page {
	t.Helper()
	p, err := page.Read([]byte(src), page.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func ld(json string) string {
	return `<script type="application/ld+json">` + json + `</script>`
}

func TestArticle(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"plain", ld(`{"@type":"NewsArticle","headline":"A"}`), "A"},
		{"graph", ld(`{"@graph":[{"@type":"WebPage","headline":"W"},{"@type":["Article","Thing"],"headline":"A"}]}`), "A"},
		{"type as address", ld(`{"@type":"http://schema.org/NewsArticle","headline":"A"}`), "A"},
		{"list of others", ld(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"B","datePublished":"2025"}]}`) + ld(`{"@type":"NewsArticle","headline":"A"}`), "A"},
		{"web page alone", ld(`{"@type":"WebPage","headline":"W","datePublished":"2025-01-01"}`), "W"},
		{"bare web page", ld(`{"@type":"WebPage","name":"W"}`), ""},
		{"organisation", ld(`{"@type":"Organization","headline":"O"}`), ""},
		{"two scripts", ld(`{"@type":"BreadcrumbList"}`) + ld(`{"@type":"BlogPosting","headline":"A"}`), "A"},
		{"escaped", ld(`{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A&quot;}`), "A"},
		{"not ld", `<script type="application/json">{"@type":"NewsArticle","headline":"A"}</script>`, ""},
		{"none", `<p>x`, ""},
	} {
		l := &Read(read(t, c.src), 0).LD
		got := ""
		if l.Article >= 0 {
			v, _ := l.Text(l.Article, "headline")
			got = v.Text
		}
		if got != c.want {
			t.Errorf("%s: headline %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNames(t *testing.T) {
	src := ld(`{"@graph":[
		{"@type":"NewsArticle","headline":"A","author":[{"@id":"#p1"},"Bo Li",{"name":["Cy Ray"]}],"publisher":{"@id":"#o"}},
		{"@type":"Person","@id":"#p1","name":"Ann Poe","jobTitle":"Editor"},
		{"@type":"Organization","@id":"#o","name":"The Example"}]}`)
	l := &Read(read(t, src), 0).LD
	var names []string
	for a := range l.Each(l.Article, "author") {
		v, _ := l.Name(a)
		names = append(names, v.Text)
	}
	if got, want := strings.Join(names, "|"), "Ann Poe|Bo Li|Cy Ray"; got != want {
		t.Errorf("authors %q, want %q", got, want)
	}
	if v, _ := l.Text(l.Article, "publisher"); v.Text != "The Example" {
		t.Errorf("publisher %q", v.Text)
	}
}

func TestMeta(t *testing.T) {
	c := Read(read(t, `<head><title>T</title><meta property="og:title article:title" content="O"><meta name=Author content=A>
		<meta itemprop=x value=v content=c><meta name=empty content=""><link rel="Canonical nofollow" href=/c></head><svg><title>S</title></svg>`), 0)
	for _, x := range []struct{ name, want string }{{"title", "T"}, {"og:title", "O"}, {"article:title", "O"}, {"author", "A"}, {"x", "c"}, {"empty", ""}, {"link:canonical", "/c"}, {"link:nofollow", ""}} {
		if m, _ := c.Get(x.name); m.Value != x.want {
			t.Errorf("%s is %q, want %q", x.name, m.Value, x.want)
		}
	}
	n := 0
	for _, m := range c.Meta {
		if m.Name == "title" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d titles", n)
	}
}

func TestProps(t *testing.T) {
	c := Read(read(t, `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">H</h1>
		<span itemprop=author itemscope itemtype=https://schema.org/Person><b itemprop=name>N</b></span></article><p itemprop=headline>out</p>`), 0)
	var got []string
	for _, p := range c.Props {
		got = append(got, p.Name+"/"+p.Type)
	}
	if g, want := strings.Join(got, " "), "headline/newsarticle name/newsarticle author/newsarticle name/person headline/"; g != want {
		t.Errorf("got %q, want %q", g, want)
	}
}

func TestState(t *testing.T) {
	sentence := "The ferry was late again and nobody at the pier could say when the next one would come. "
	para := strings.Repeat(sentence, 3)
	for _, c := range []struct {
		name, script string
		want         int // paragraphs
	}{
		{"array of texts", `{"props":{"content":[{"type":"p","text":"` + para + `"},{"type":"p","text":"` + para + `"},{"type":"img","url":"https://x.example/a b.jpg"}]}}`, 2},
		{"one string of HTML", `{"body":"<p>` + para + `<\/p><p>` + para + `<\/p>"}`, 1},
		{"assignment", `window.__STATE__ = {"a":["` + para + `","` + para + `"]};`, 2},
		{"rich text", `{"doc":{"content":[{"content":[{"value":"` + para + `"},{"value":"` + sentence + `"}]},{"content":[{"value":"` + para + `"}]}]}}`, 2},
		{"short", `{"a":"` + sentence + `","b":"` + strings.Repeat("x", 500) + `"}`, 0},
		{"code", strings.Repeat("function f(a){return a+1};", 60), 0},
		{"style", `var s = "` + strings.Repeat(".a{color:red;margin:0 auto} ", 40) + `"`, 0},
	} {
		if got := State(read(t, "<script>"+c.script+"</script>")); len(got) != c.want {
			t.Errorf("%s: %d paragraphs, want %d: %.200q", c.name, len(got), c.want, got)
		}
	}
}

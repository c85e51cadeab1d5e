// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package commonmark

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
	"github.com/copydesk/copydesk/article/render/internal/safety"
	"github.com/copydesk/copydesk/extract"
)

// wantTexts are the words that the Markdown shows, leaf by leaf.
func wantTexts(a *article.Article) []string {
	var want []string
	add := func(texts ...string) {
		for _, t := range texts {
			if t = safety.Fold(render.Plain(t)); t != "" {
				want = append(want, t)
			}
		}
	}
	oneLine := func(s string) string { return strings.ReplaceAll(safety.Fold(render.Plain(s)), "\n", " ") }
	add(strings.TrimSpace(oneLine(a.Kicker)), oneLine(a.Headline), strings.TrimSpace(oneLine(a.Dek)))
	for _, l := range render.Credits(a) {
		add(oneLine(l))
	}
	for _, i := range a.Images {
		if i.Lead && (i.URL == "" || !hasImage(a.Body, i.URL)) {
			add(oneLine(i.Alt), strings.TrimSpace(oneLine(i.Caption+" "+i.Credit)))
		}
	}
	for _, b := range a.Body.Blocks {
		text := b.Of(a.Body.Text)
		switch b.Kind {
		case article.Subhead:
			add(oneLine(text))
		case article.Table:
			for row := range strings.SplitSeq(render.Plain(text), "\n") {
				add(strings.ReplaceAll(row, "\t", " "))
			}
		case article.ImageBlock:
			for _, i := range a.Images {
				if i.URL == b.URL {
					add(oneLine(i.Alt))
					break
				}
			}
		default:
			add(text)
		}
	}
	for _, c := range a.Corrections {
		add(strings.TrimSpace(oneLine(c)))
	}
	return want
}

func hasImage(b article.Body, url string) bool {
	for _, block := range b.Blocks {
		if block.Kind == article.ImageBlock && block.URL == url {
			return true
		}
	}
	return false
}

// check holds the Markdown of an article, made HTML by each renderer, against
// the words of the article and what may stand in a page.
func check(t *testing.T, a *article.Article) {
	t.Helper()
	loud := []byte(render.Markdown(a, render.Options{Images: true, Links: true}))
	quiet := []byte(render.Markdown(a, render.Options{}))
	for name, md := range renderers {
		var b bytes.Buffer
		if err := md.Convert(loud, &b); err != nil {
			t.Error(name, err)
		}
		if faults := safety.Faults(b.String(), safety.CommonMark); len(faults) > 0 {
			t.Errorf("%s: faults %q in\n%s\nmade of\n%s", name, faults, b.String(), loud)
		}
		b.Reset()
		if err := md.Convert(quiet, &b); err != nil {
			t.Error(name, err)
		}
		texts, err := safety.Texts(b.String())
		if err != nil {
			t.Error(err)
		}
		var got []string
		for _, text := range texts {
			if text = safety.Fold(text); text != "" {
				got = append(got, text)
			}
		}
		if diff := cmp.Diff(wantTexts(a), got); diff != "" {
			t.Errorf("%s: the words differ (-want +got):\n%s\nMarkdown:\n%s\nHTML:\n%s", name, diff, quiet, b.String())
		}
	}
}

// TestWords: characters and words that mean something to Markdown.
func TestWords(t *testing.T) {
	for _, s := range []string{
		"plain", "# x", "x #", "x ##", "## ", "#", "1. x", "1) x", "12.", "-", "- x", "+ x", "* x", "---", "- - -", "===", "a\n===", "a\n---", "a\n- b", "a\n: b", ":-", "a\n:-", "| a |", "a|b\n-|-",
		"> x", "`x`", "```", "~~~", "~~x~~", "_x_", "*x*", "**x**", "a*b*c", "[x](y)", "![x](y)", "[x]: y", "[^1]", "[ ] x", "[x] y", "<b>", "<http://a.example>", "<!-- x -->", "&amp;", "&#65;", "&copy",
		"\\", "x\\", "\\n", "\\*", "http://a.example/b?c=d&e=f", "www.a.example", "WWW.a.example/x_y_z", "me@a.example", "{#id}", "x {#id}", "$x$", "a  b", " a", "a ", "\ta", "    a", "a\n\nb", "a\n    b", "a  \nb",
		"\u00a0a\u00a0", "\u200ba\u200b", "\u3000a", "\u2028", "a\u0085b", "é", "\"q\"", "'q'", "“q”", "(x)", "x)", "!", "!\\[", "a\tb", "a\tb\nc", "\t", "\n", "", ":smile:", "@x", "a\rb", "a\vb", "\ufeffa", "\ufffd", "x\\\ny",
	} {
		check(t, safety.Story(s))
	}
}

// TestVectors: the vectors as the words of an article, and as the engine finds
// them in pages.
func TestVectors(t *testing.T) {
	for _, v := range safety.Vectors(t) {
		check(t, safety.Story(v.Payload))
		for place, src := range safety.Pages(v.Payload) {
			a, err := extract.HTML(strings.NewReader(src), extract.Options{URL: "https://news.example/story"})
			if err != nil {
				t.Fatalf("%s: %v", place, err)
			}
			check(t, a)
		}
		if t.Failed() {
			t.Fatalf("%s: %q", v.ID, v.Payload)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"# a\n- b\n1. c", "```\n<b>", "a|b\n-|-\nc", "[a](b) <c> &d;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, safety.Story(s)) })
}

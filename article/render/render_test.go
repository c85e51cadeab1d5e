// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
	"github.com/copydesk/copydesk/article/render/internal/safety"
	"github.com/copydesk/copydesk/extract"
)

var loud = render.Options{Images: true, Links: true}

// wantTexts are the words that HTML shows, leaf by leaf.
func wantTexts(a *article.Article) []string {
	var want []string
	add := func(texts ...string) {
		for _, t := range texts {
			if t = render.Plain(t); t != "" {
				want = append(want, t)
			}
		}
	}
	add(a.Kicker, a.Headline, a.Dek)
	add(render.Credits(a)...)
	figure := func(i article.Image) {
		words := i.Caption
		if i.Credit != "" && words != "" {
			words += " "
		}
		words += i.Credit
		if words == "" {
			words = i.Alt
		}
		add(words)
	}
	for _, i := range a.Images {
		if i.Lead && !slices.ContainsFunc(a.Body.Blocks, func(b article.Block) bool { return b.Kind == article.ImageBlock && b.URL == i.URL && i.URL != "" }) {
			figure(i)
		}
	}
	for _, b := range a.Body.Blocks {
		switch text := b.Of(a.Body.Text); b.Kind {
		case article.Table:
			for row := range strings.SplitSeq(render.Plain(text), "\n") {
				add(row)
			}
		case article.ImageBlock:
			if k := slices.IndexFunc(a.Images, func(i article.Image) bool { return i.URL == b.URL }); k >= 0 && b.URL != "" {
				figure(a.Images[k])
			}
		default:
			add(text)
		}
	}
	add(a.Corrections...)
	return want
}

// checkHTML holds the HTML of an article against the promises of the package.
func checkHTML(t testing.TB, a *article.Article) {
	t.Helper()
	got := render.HTML(a, render.Options{})
	if faults := safety.Faults(got, safety.Rendered); len(faults) > 0 {
		t.Errorf("faults %q in\n%s", faults, got)
	}
	if strings.Contains(got, "<a ") || strings.Contains(got, "<img ") {
		t.Errorf("a link or image without being asked for:\n%s", got)
	}
	texts, err := safety.Texts(got)
	if err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(wantTexts(a), texts); diff != "" {
		t.Errorf("the words differ (-want +got):\n%s", diff)
	}
	if faults := safety.Faults(render.HTML(a, loud), safety.Rendered); len(faults) > 0 {
		t.Errorf("with images and links: faults %q", faults)
	}
}

// checkMarkdown looks for what no renderer would take for text.
func checkMarkdown(t testing.TB, a *article.Article) {
	t.Helper()
	got := render.Markdown(a, loud)
	code := false
	for line := range strings.Lines(got) {
		if strings.HasPrefix(line, "```") {
			code = !code
		}
		if !code && strings.Contains(line, "<") {
			t.Errorf("markup in the Markdown: %q", line)
		}
	}
}

// TestVectors renders every vector from every place that a page has for it.
func TestVectors(t *testing.T) {
	seen := 0
	for _, v := range safety.Vectors(t) {
		story := safety.Story(v.Payload)
		checkHTML(t, story)
		for place, src := range safety.Pages(v.Payload) {
			a, err := extract.HTML(strings.NewReader(src), extract.Options{URL: "https://news.example/story"})
			if err != nil {
				t.Errorf("%s in %s: %v", v.ID, place, err)
				continue
			}
			checkHTML(t, a)
			checkMarkdown(t, a)
			seen++
		}
		if t.Failed() {
			t.Fatalf("%s: %q", v.ID, v.Payload)
		}
	}
	t.Logf("%d pages", seen)
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{"<script>alert(1)</script>", "a\n- b\n\tc", "```\n<!--", "https://a.example/?q=&copy;\"", "javascript:alert(1)", "\x1b[31m\u202e\x00\xff\r\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := safety.Story(s)
		checkHTML(t, a)
		if got, again := render.Markdown(a, loud), render.Markdown(a, loud); got != again {
			t.Error("another Markdown the second time")
		}
	})
}

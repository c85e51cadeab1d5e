// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"html"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
	"github.com/copydesk/copydesk/extract"
)

// steers reports characters that set or turn the direction of writing, and
// control characters.
func steers(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) || unicode.IsControl(r) }

// checkStrings walks all strings of an article: valid UTF-8 without NUL, and
// nothing in headline and byline that steers what follows.
func checkStrings(t testing.TB, a *article.Article) {
	t.Helper()
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			if s := v.String(); !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 {
				t.Errorf("%s is no clean text: %q", path, s)
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(path+"[]", v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() && f.Type.String() != "time.Time" {
					walk(path+"."+f.Name, v.Field(i))
				}
			}
		}
	}
	walk("article", reflect.ValueOf(*a))
	credits := []string{a.Kicker, a.Headline, a.Byline.Text}
	for _, p := range a.Byline.Authors {
		credits = append(credits, p.Name)
	}
	for _, s := range credits {
		if strings.ContainsFunc(s, steers) {
			t.Errorf("a turn of the writing direction or a control character in %q", s)
		}
	}
}

// checkForms renders an article, and reads its JSON form back.
func checkForms(t testing.TB, a *article.Article) {
	t.Helper()
	form := a.AppendJSON(nil)
	var back article.Article
	if err := json.Unmarshal(form, &back); err != nil {
		t.Errorf("the JSON form cannot be read: %v", err)
	} else if again := back.AppendJSON(nil); string(again) != string(form) {
		t.Errorf("the JSON form changes when it is read:\n%s\n%s", form, again)
	}
	for _, s := range []string{render.HTML(a, render.Options{Images: true, Links: true}), render.Markdown(a, render.Options{Images: true, Links: true})} {
		if !utf8.ValidString(s) || render.Plain(s) != s {
			t.Errorf("what is rendered steers a display: %q", s)
		}
	}
}

// naughty reads the strings of the corpus that break careless programs.
func naughty(t *testing.T) []string {
	f, err := os.Open("../../shared/corpus/hostile/naughty_strings.jsonl.gz")
	if err != nil {
		t.Skip("needs ../shared/corpus, which is not here")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for d := json.NewDecoder(z); d.More(); {
		var r struct{ Text string }
		if err := d.Decode(&r); err != nil {
			t.Fatal(err)
		}
		list = append(list, r.Text)
	}
	return list
}

// TestNaughty gives the strings to every entry point, in every place of a page.
func TestNaughty(t *testing.T) {
	list := append(naughty(t), "\u202eevil\u202c", "a\u2066b", "\u200e\u061ca", "a\x1b[31m\u009b31m\x7fb", "\ufeff", "\x00", "\xed\xa0\x80", "a\u0000b\ufffe", strings.Repeat("\u0301", 500))
	if len(list) < 500 {
		t.Fatalf("only %d strings", len(list))
	}
	for _, s := range list {
		quoted := html.EscapeString(s)
		page := "<meta charset=utf-8><title>" + quoted + "</title><meta name=author content=\"" + quoted + "\"><article><h1>" + s + "</h1><p class=byline>By " + s +
			"</p><p>The council said on Tuesday that the harbour bridge would open in May. " + s + "</p><p>" + quoted + "</p><ul><li>" + s + "</ul><pre>" + s + "</pre></article>"
		text := "Bridge opens in May\nBy " + s + "\n\nThe council said on Tuesday that the harbour bridge would open in May. " + s + "\n\n" + s
		for name, read := range map[string]func() (*article.Article, error){
			"HTML":  func() (*article.Article, error) { return extract.HTML(strings.NewReader(page), fuzzOptions) },
			"Text":  func() (*article.Article, error) { return extract.Text(text, fuzzOptions) },
			"Prose": func() (*article.Article, error) { return extract.Prose(text, fuzzOptions) },
			"alone": func() (*article.Article, error) { return extract.HTML(strings.NewReader(s), fuzzOptions) },
		} {
			a, err := read()
			if err != nil {
				if _, ok := errors.AsType[*extract.Error](err); !ok {
					t.Errorf("%s of %q: %v", name, s, err)
				}
				continue
			}
			checkLaws(t, a)
			checkStrings(t, a)
			checkForms(t, a)
		}
		if t.Failed() {
			t.Fatalf("%q", s)
		}
	}
}

// TestTurns: turns of the writing direction stay in the body, with offsets that
// are right, and out of headline and byline.
func TestTurns(t *testing.T) {
	src := "<meta charset=utf-8><title>The \u202ebridge\u202c</title><article><h1>The \u202ebridge\u202c opens</h1><p class=byline>By \u2067Ann Poe\u2069</p>" +
		"<p>It cost \u202e$5 million\u202c in 2024. “We \u2066will\u2069 not wait,” said Bo Li of the council, who runs the ferry.</p></article>"
	a, err := extract.HTML(strings.NewReader(src), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	checkLaws(t, a)
	checkStrings(t, a)
	if a.Headline != "The bridge opens" || len(a.Figures) == 0 || len(a.Quotes) == 0 {
		t.Errorf("got %q, %d figures, %d quotes", a.Headline, len(a.Figures), len(a.Quotes))
	}
}

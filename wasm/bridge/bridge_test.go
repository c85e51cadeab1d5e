// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package bridge

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

// reply is what a JavaScript program sees.
type reply struct {
	Article *article.Article
	Error   string
	Code    string
}

func ask(t *testing.T, r Request) reply {
	t.Helper()
	got := Reply(r)
	var parsed reply
	if err := json.Unmarshal(got, &parsed); err != nil {
		t.Fatalf("%v in %s", err, got)
	}
	if (parsed.Article == nil) == (parsed.Error == "") || (parsed.Error == "") != (parsed.Code == "") {
		t.Fatalf("want an article, or an error with its code; got %s", got)
	}
	return parsed
}

func TestReplyErrors(t *testing.T) {
	for _, tt := range []struct {
		name string
		r    Request
		code string
	}{
		{"nothing", Request{}, "request"},
		{"an unknown kind", Request{Kind: "pdf", Input: "A cat."}, "request"},
		{"a bad date", Request{Kind: "prose", Input: "A cat.", Published: "soon"}, "request"},
		{"empty", Request{Kind: "html"}, "empty"},
		{"blank", Request{Kind: "text", Input: " \n"}, "empty"},
		{"too large", Request{Kind: "prose", Input: "A cat.", MaxBytes: 3}, "tooLarge"},
		{"binary", Request{Kind: "text", Input: "\x89PNG\x00\x00"}, "notText"},
	} {
		if got := ask(t, tt.r); got.Code != tt.code {
			t.Errorf("%s: got %+v, want code %s", tt.name, got, tt.code)
		}
	}
}

// Before the offsets are turned the reply is what the library writes.
func TestReplyIsTheArticle(t *testing.T) {
	page := `<html lang=en><head><meta charset=windows-1252><title>Cafe reopens after a long winter</title></head><body><article><h1>Cafe reopens after a long winter</h1>
<p>The cafe on the market square opened its doors again on Friday, four months after a storm took half of its roof away, and the first guests came at dawn.</p>
<p>"We are glad to be back," said Ann Poe, the owner, who has run the house since 2009. The repairs cost $4,000, a sum that the neighbours raised among themselves.</p>
<p>The roof is to be looked at again in spring. Until then the upper floor stays shut, and the terrace opens when the weather allows it.</p></article></body></html>`
	o := extract.Options{URL: "https://a.example/", Evidence: true, ContentType: "text/html; charset=utf-8"}
	want, err := extract.HTML(strings.NewReader(page), o)
	if err != nil {
		t.Fatal(err)
	}
	got := string(Reply(Request{Kind: "html", Input: page, ContentType: o.ContentType, URL: o.URL, Evidence: true}))
	if got != `{"article":`+string(want.AppendJSON(nil))+`}` {
		t.Errorf("got  %s\nwant %s", got, want.AppendJSON(nil))
	}
	if len(want.Quotes) == 0 || len(want.Evidence) == 0 {
		t.Error("the page has no quote or no evidence; the test shows little")
	}
	got = string(Reply(Request{Kind: "html", Input: page, SkipQuotes: true, SkipFigures: true}))
	for _, key := range []string{`"quotes":`, `"figures":`, `"evidence":`} {
		if strings.Contains(got, key) {
			t.Errorf("%s is in %s", key, got)
		}
	}
}

func TestPublished(t *testing.T) {
	for _, published := range []string{"2016-11-07", "2016-11-07T10:00:00", "2016-11-07T10:00:00+01:00"} {
		got := ask(t, Request{Kind: "prose", Input: "The town voted on Saturday.", Published: published})
		if got.Article == nil || len(got.Article.Figures) != 1 || got.Article.Figures[0].Value != "2016-11-05" {
			t.Errorf("%s: got %+v, want the Saturday before", published, got)
		}
	}
}

// checkUnits holds every offset of a reply against the words that it points to.
func checkUnits(t *testing.T, a *article.Article) {
	t.Helper()
	units := utf16.Encode([]rune(a.Body.Text))
	check := func(what string, s article.Span, words string) {
		if s.Start < 0 || s.End < s.Start || s.End > len(units) {
			t.Errorf("%s: span %v is outside of %d units", what, s, len(units))
			return
		}
		if got := string(utf16.Decode(units[s.Start:s.End])); got != words {
			t.Errorf("%s: span %v holds %q, want %q", what, s, got, words)
		}
	}
	end := 0
	for _, b := range a.Body.Blocks {
		if b.Start < end || b.End < b.Start || b.End > len(units) {
			t.Errorf("block %v after %d, of %d units", b.Span, end, len(units))
		}
		end = b.End
	}
	for _, q := range a.Quotes {
		check("quote", q.Span, q.Text)
		if !q.Speaker.Span.IsZero() {
			check("speaker", q.Speaker.Span, q.Speaker.Mention)
		}
	}
	for _, f := range a.Figures {
		check("figure", f.Span, f.Text)
		if !f.Of.IsZero() {
			check("counted", f.Of.Span, f.Of.Text)
		}
	}
}

func TestReplyUnits(t *testing.T) {
	prose := strings.Repeat("\U0001F4F0 Über café. ", 100) + "«It’s late», said Ann Poe, \U0001F469 the town’s mayor. It cost €4,000 and 24 café tables."
	got := ask(t, Request{Kind: "prose", Input: prose})
	checkUnits(t, got.Article)
	if len(got.Article.Quotes)+len(got.Article.Figures) == 0 {
		t.Error("nothing was found; the test shows little")
	}
	for _, c := range goldenRequests(t) {
		t.Run(c.name, func(t *testing.T) {
			if got := ask(t, c.request); got.Article != nil {
				checkUnits(t, got.Article)
			}
		})
	}
}

func TestUnits(t *testing.T) {
	for _, text := range []string{"", "a", "é", "\U0001F4F0", strings.Repeat("aé€\U0001F4F0", 300), strings.Repeat("x", 255) + "\U0001F4F0" + "é", strings.Repeat("é", 128)} {
		u := newUnits(text)
		want := 0
		for i, r := range text {
			if got := u.at(i); got != want {
				t.Fatalf("%.20q, byte %d: got %d, want %d", text, i, got, want)
			}
			want += utf16.RuneLen(r)
		}
		if got := u.at(len(text)); got != want {
			t.Errorf("%.20q, end: got %d, want %d", text, got, want)
		}
		for _, outside := range []int{-1, len(text) + 1} {
			if got := u.at(outside); got != outside {
				t.Errorf("%.20q: got %d for %d", text, got, outside)
			}
		}
	}
}

// FuzzReply: the reply is JSON whatever is asked, the same each time, and its
// offsets fit.
func FuzzReply(f *testing.F) {
	f.Add("html", `<h1>Café reopens</h1><p>“We are glad,” said Ann Poe, 45, on Friday. It cost €4,000.</p>`, "2016-11-07", true)
	f.Add("text", "Home\nNews\nCafé reopens\nBy Ann Poe\n\n“We are glad,” said Bo Li. \U0001F4F0 24 tables.", "", false)
	f.Add("prose", "“\U0001F4F0 We are glad,” said Ann Poe. About 2,000 people came.\xff", "soon", false)
	f.Fuzz(func(t *testing.T, kind, input, published string, evidence bool) {
		r := Request{Kind: kind, Input: input, Published: published, Evidence: evidence}
		got := ask(t, r)
		if got.Code == codeInternal {
			t.Fatal("internal error")
		}
		if got.Article != nil {
			checkUnits(t, got.Article)
		}
		if a, b := Reply(r), Reply(r); string(a) != string(b) {
			t.Errorf("got  %s\nthen %s", a, b)
		}
	})
}

type goldenRequest struct {
	name    string
	request Request
}

// goldenRequests asks for each case of the golden folders, and for an error.
func goldenRequests(t *testing.T) []goldenRequest {
	t.Helper()
	list := []goldenRequest{{"an error", Request{Kind: "html"}}}
	for _, g := range []struct{ kind, pattern string }{
		{"html", "../../testdata/pages/*/page.html"}, {"text", "../../testdata/text/*/input.txt"}, {"prose", "../../testdata/text/*/input.txt"},
	} {
		files, err := filepath.Glob(g.pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", g.pattern, len(files), err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, goldenRequest{g.kind + " " + filepath.Base(filepath.Dir(file)), Request{
				Kind: g.kind, Input: strings.ToValidUTF8(string(b), "\uFFFD"), ContentType: "text/html; charset=utf-8", URL: "https://news.example/story", Published: "2025-03-07", Evidence: true,
			}})
		}
	}
	return list
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// pasteOf renders a page as a browser copies it: a line for each block, a blank
// line around paragraphs.
func pasteOf(src []byte) string {
	p, err := page.Read(src, page.Options{})
	if err != nil {
		return ""
	}
	return mainbody.Paste(p)
}

// agreement is what the text of a page has in common with the page.
type agreement struct{ headline, byline, date, body bool }

func agreementOf(html, text *article.Article) agreement {
	names := func(a *article.Article) []string {
		var out []string
		for _, p := range a.Byline.Authors {
			out = append(out, key(p.Name))
		}
		return out
	}
	day := func(d article.Date) string {
		s := d.String()
		return s[:min(len(s), len("2006-01-02"))]
	}
	words := func(a *article.Article) string {
		var b strings.Builder
		for _, k := range a.Body.Blocks {
			if k.Kind != article.ImageBlock && k.Kind != article.Embed {
				b.WriteString(key(k.Of(a.Body.Text)) + "\n")
			}
		}
		return b.String()
	}
	return agreement{
		headline: key(html.Headline) == key(text.Headline),
		byline:   slices.Equal(names(html), names(text)),
		date:     day(html.Published) == day(text.Published),
		body:     words(html) == words(text),
	}
}

// disagreements are the pages whose text is known to give other fields than the
// page: the metadata alone tell the field, or the text leaves it open. The list
// may only become shorter: what agrees has to be struck off it.
var disagreements = map[string]agreement{
	"amp-page":         {body: true},
	"arabic-rtl":       {body: true},
	"authors-many":     {byline: true, body: true},
	"blog-wordpress":   {body: true},
	"broken-markup":    {body: true},
	"cookie-wall":      {byline: true, body: true},
	"date-es":          {headline: true, body: true},
	"date-ko":          {body: true},
	"date-pl":          {body: true},
	"date-pt":          {byline: true, body: true},
	"date-tr":          {body: true},
	"date-zh":          {body: true},
	"french-accents":   {body: true},
	"gallery":          {body: true},
	"japanese":         {body: true},
	"jsonld-modern":    {body: true},
	"kicker-and-dek":   {body: true},
	"ld-articlebody":   {date: true, body: true},
	"listicle":         {body: true},
	"live-blog":        {body: true},
	"long-comments":    {body: true},
	"long-read":        {body: true},
	"match-report":     {body: true},
	"microdata":        {date: true, body: true},
	"next-data":        {headline: true, byline: true, date: true, body: true},
	"no-date":          {date: true, body: true},
	"paywall-hidden":   {byline: true, body: true},
	"press-release":    {body: true},
	"section-page":     {headline: true, byline: true, body: true},
	"shift-jis":        {body: true},
	"short-paragraphs": {byline: true, body: true},
	"split-body":       {body: true},
	"table-and-lists":  {body: true},
	"transcript-qa":    {body: true},
	"wire-dateline":    {body: true},
}

// TestAgreement holds every page of testdata against its own text.
func TestAgreement(t *testing.T) {
	pages, err := filepath.Glob("../testdata/pages/*/page.html")
	if err != nil || len(pages) == 0 {
		t.Fatal("no pages", err)
	}
	for _, file := range pages {
		name := filepath.Base(filepath.Dir(file))
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			html, err := HTML(bytes.NewReader(src), Options{})
			if err != nil || html.Verdict != article.IsArticle {
				t.Skip("no article")
			}
			text, err := Text(pasteOf(src), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got, known := agreementOf(html, text), disagreements[name]
			want := agreement{!known.headline, !known.byline, !known.date, !known.body}
			if got != want {
				t.Errorf("agreement %+v, want %+v", got, want)
			}
			if t.Failed() || testing.Verbose() {
				t.Logf("headline %q\n     and %q", html.Headline, text.Headline)
				t.Logf("byline %v and %v", html.Byline.Authors, text.Byline.Authors)
				t.Logf("date %v and %v", html.Published, text.Published)
				if !got.body {
					t.Logf("body\n%s\n--- and ---\n%s", html.Body.Text, text.Body.Text)
				}
			}
		})
	}
}

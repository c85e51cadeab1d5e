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
// page, with the reason: the metadata alone tell the field, the page itself is
// read wrongly, or the lines leave it open. The list may only become shorter:
// what agrees has to be struck off it.
var disagreements = map[string]agreement{
	"arabic-rtl":       {body: true},                                           // a dek and a caption are taken for paragraphs, a head inside the story is lost
	"authors-many":     {body: true},                                           // the dek opens the body; the note on methods under the story is taken for its end
	"broken-markup":    {body: true},                                           // a head inside the story has no mark but the page's own
	"cookie-wall":      {byline: true, body: true},                             // the page gives the dialog for the story, the text the story
	"date-es":          {headline: true, body: true},                           // the dek is taken for the headline
	"date-ko":          {headline: true, body: true},                           // the dek is taken for the headline; the page keeps a button and a label between paragraphs
	"date-pt":          {byline: true, body: true},                             // the author stands in the metadata alone; the place has a line of its own
	"date-zh":          {body: true},                                           // the page keeps the line of the editor in charge
	"french-accents":   {body: true},                                           // a letter to subscribe to stands between paragraphs like one
	"gallery":          {body: true},                                           // captions that are sentences have no mark but the page's own
	"japanese":         {body: true},                                           // a head inside the story is lost
	"jsonld-modern":    {body: true},                                           // a letter to subscribe to stands between paragraphs like one
	"kicker-and-dek":   {body: true},                                           // the head of other stories ends the story as a head of its own would
	"ld-articlebody":   {date: true, body: true},                               // date and body stand in the metadata alone
	"listicle":         {body: true},                                           // the names of the list's entries are lost
	"live-blog":        {body: true},                                           // the points above the entries are lost
	"long-comments":    {body: true},                                           // the page keeps the number of the comments
	"long-read":        {body: true},                                           // an offer between paragraphs stands there like one, the line about the author is lost
	"match-report":     {body: true},                                           // the teams under the story are told from it by the page alone
	"microdata":        {date: true, body: true},                               // the date stands in the metadata alone; of two quotes in print the other is kept
	"next-data":        {headline: true, byline: true, date: true, body: true}, // the story stands in a script alone
	"paywall-hidden":   {byline: true, body: true},                             // the text is cut where the page hides the rest
	"press-release":    {headline: true, body: true},                           // the line under the headline is taken for it; the facts and the legal note around the story are lost
	"section-page":     {headline: true, byline: true, body: true},             // a list of stories is read as one
	"short-paragraphs": {byline: true},                                         // the author stands in the metadata alone
	"split-body":       {body: true},                                           // paragraphs behind what interrupts the story are lost
	"table-and-lists":  {body: true},                                           // points above the story and lines of code are lost
	"wire-dateline":    {body: true},                                           // the lines on who reported and when are lost
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

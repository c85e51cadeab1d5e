// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

func ldPage(json string) string {
	return `<title>Ferry late again</title><script type=application/ld+json>{"@type":"NewsArticle",` + json + `}</script><h1>Ferry late again</h1>` + filler
}

func TestSectionsAndTags(t *testing.T) {
	for _, c := range []struct{ name, src, sections, tags string }{
		{"lists", ldPage(`"articleSection":["News","Harbour"],"keywords":["ferry","pier"]`), "News|Harbour", "ferry|pier"},
		{"one text", ldPage(`"articleSection":"News, Harbour","keywords":"ferry; pier, jetty"`), "News|Harbour", "ferry|pier, jetty"},
		{"codes", ldPage(`"keywords":["tag:ferry","type:story","Ferry boats"]`), "", "Ferry boats"},
		{"doubles", `<meta property=article:tag content=Ferry><meta property=article:tag content=ferry><meta property=article:section content=News>` + filler, "News", "Ferry"},
		{"breadcrumb", `<script type=application/ld+json>{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"News"},{"item":{"name":"Harbour"}},{"name":"Ferry late again"}]}</script>` + ldPage(`"a":1`), "News|Harbour", ""},
		{"rel", `<a rel=tag href=/t>Ferry</a>` + filler, "", "Ferry"},
	} {
		a := readSource(t, c.src, Options{})
		if got := strings.Join(a.Sections, "|"); got != c.sections {
			t.Errorf("%s: sections %q, want %q", c.name, got, c.sections)
		}
		if got := strings.Join(a.Tags, "|"); got != c.tags {
			t.Errorf("%s: tags %q, want %q", c.name, got, c.tags)
		}
	}
}

func TestSources(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"Source: Reuters", "Reuters"}, {"• Source: AFP and local media", "AFP|local media"}, {"Quelle: dpa/afp", "dpa|afp"}, {"来源：新华社", "新华社"},
		{"Sources: said the ferry was late and that the company had nothing more to say about it", ""},
		{"The source: a man of the harbour", ""}, {"Source", ""},
	} {
		a := readSource(t, `<title>Ferry late again</title><h1>Ferry late again</h1><p>`+c.line+`</p>`+filler, Options{})
		var got []string
		for _, s := range a.Sources {
			got = append(got, s.Name)
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q: sources %q, want %q", c.line, g, c.want)
		}
	}
}

func TestIsCorrection(t *testing.T) {
	for s, want := range map[string]bool{
		"Correction: An earlier text gave a wrong name for the boat.":                             true,
		"CORRECTION (March 6): the ferry was built in 1974, not 1947.":                            true,
		"Correction, March 6, 2025: the ferry was built in 1974.":                                 true,
		"Editor’s note: This story was first published in our Sunday edition.":                    true,
		"An earlier version of this article misstated the ferry's age.":                           true,
		"This article was amended on 6 March 2025 to give the right name.":                        true,
		"In einer früheren Version hieß es, die Fähre sei neu.":                                   true,
		"Corrections officers at the prison: a day in the life of a tired crew of men and women.": false,
		"Correction of the course took an hour, the captain said afterwards.":                     false,
		"— [*ИСПРАВЛЕНИЕ: паром был построен в 1974 году, а не в 1947.":                           true,
		"ÇA, correction : the word does not open the line here at all.":                           false,
		"Correction:": false,
		"The correction: it came too late for the many people who had waited there.": false,
	} {
		if got := isCorrection(s); got != want {
			t.Errorf("isCorrection(%q) = %v", s, got)
		}
	}
}

func TestPaywall(t *testing.T) {
	for _, c := range []struct {
		src  string
		want bool
	}{
		{ldPage(`"isAccessibleForFree":false`), true}, {ldPage(`"isAccessibleForFree":"False"`), true}, {ldPage(`"isAccessibleForFree":true`), false},
		{ldPage(`"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}`), true},
		{`<meta property=article:content_tier content=metered>` + filler, true}, {`<meta property=article:content_tier content=free>` + filler, false}, {filler, false},
	} {
		if a := readSource(t, c.src, Options{}); a.Paywalled != c.want {
			t.Errorf("%.120s: paywalled %v", c.src, a.Paywalled)
		}
	}
}

func TestCanonicalAndNext(t *testing.T) {
	for _, c := range []struct{ src, canonical, next string }{
		{`<link rel=canonical href=/a><link rel=next href=/story?page=2>`, "https://n.example/a", "https://n.example/story?page=2"},
		{`<link rel=next href=/another-story>`, "", ""},
		{`<link rel=next href=https://o.example/story/2>`, "", ""},
		{`<link rel=next href=/story/2>`, "", "https://n.example/story/2"},
		{`<link rel=canonical href="javascript:x"><meta property=og:url content=https://n.example/b>`, "https://n.example/b", ""},
		{`<base href=https://cdn.example/x/><link rel=canonical href=y>`, "https://cdn.example/x/y", ""},
		{"<link rel=canonical href=/Mu\u0308ller>", "https://n.example/Mu\u0308ller", ""}, // another path than with U+00FC
	} {
		a := readSource(t, "<head>"+c.src+"</head>"+filler, Options{URL: "https://n.example/story"})
		if a.CanonicalURL != c.canonical || a.NextPage != c.next {
			t.Errorf("%s: canonical %q next %q, want %q and %q", c.src, a.CanonicalURL, a.NextPage, c.canonical, c.next)
		}
	}
}

func TestSplitCredit(t *testing.T) {
	for _, c := range []struct{ in, known, caption, credit string }{
		{"The pier at dawn. Photo: Ann Poe", "", "The pier at dawn.", "Ann Poe"},
		{"The pier at dawn (Photo by Ann Poe)", "", "The pier at dawn", "Ann Poe"},
		{"Der Steg. Foto: Ann Poe/dpa", "", "Der Steg.", "Ann Poe/dpa"},
		{"The pier at dawn. Ann Poe/Pier Press", "Ann Poe/Pier Press", "The pier at dawn.", "Ann Poe/Pier Press"},
		{"© Ann Poe", "", "", "© Ann Poe"},
		{"A telephoto: lens on a pier", "", "A telephoto: lens on a pier", ""},
		{"The pier", "", "The pier", ""},
		{"", "", "", ""},
	} {
		caption, credit := splitCredit(c.in, c.known)
		if caption != c.caption || credit != c.credit {
			t.Errorf("splitCredit(%q, %q) = %q, %q, want %q, %q", c.in, c.known, caption, credit, c.caption, c.credit)
		}
	}
}

func TestImages(t *testing.T) {
	a := readSource(t, `<meta property=og:image content=/i/pier-large.jpg><h1>Ferry late again</h1><article>
		<figure><img src=/i/pier-large.jpg srcset="/i/s.jpg 300w, /i/pier-large.jpg 900w" alt="A pier"><figcaption>The pier. <span class=credit>Ann Poe</span></figcaption></figure>`+
		filler+filler+`<figure><img data-src=boat-photo.jpg src=data:image/gif;base64,x><figcaption>The boat</figcaption></figure>`+filler+`</article>`, Options{URL: "https://n.example/story"})
	want := []article.Image{
		{URL: "https://n.example/i/pier-large.jpg", Alt: "A pier", Caption: "The pier.", Credit: "Ann Poe", Lead: true},
		{URL: "https://n.example/boat-photo.jpg", Caption: "The boat"},
	}
	if !slices.Equal(a.Images, want) {
		t.Errorf("images %+v, want %+v", a.Images, want)
	}
}

func TestLargest(t *testing.T) {
	for in, want := range map[string]string{
		"a.jpg 300w, b.jpg 900w": "b.jpg", "a.jpg, b.jpg 2x": "b.jpg", "a.jpg": "a.jpg", "": "", "a,b.jpg 2x, c.jpg 1x": "a,b.jpg", "a.jpg x, b.jpg 1w": "a.jpg",
	} {
		if got := largest(in); got != want {
			t.Errorf("largest(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestVerdict(t *testing.T) {
	teasers := strings.Repeat(`<h3><a href=/x>Another story of the harbour today</a></h3>`, 12)
	for _, c := range []struct {
		name, src string
		want      article.Verdict
	}{
		{"story", `<title>Ferry late again</title><h1>Ferry late again</h1>` + filler, article.IsArticle},
		{"error", `<title>Page not found</title><h1>404</h1><p>The page you want is not here, or it has moved to another place.`, article.IsErrorPage},
		{"story of a 404", `<title>Why 404 is the best number</title><h1>Why 404 is the best number</h1>` + strings.Repeat(filler, 4), article.IsArticle},
		{"login", `<title>Sign in</title><form><input type=text><input type=password></form><p>Sign in to read on.`, article.IsLogin},
		{"bots", `<title>Just a moment</title><p>Checking your browser before you go on. Please enable JavaScript and cookies: enable cookies.`, article.IsWall},
		{"front page", `<title>The Pier</title>` + teasers, article.IsFrontPage},
		{"empty", `<title></title><div></div>`, article.IsEmpty},
	} {
		if a := readSource(t, c.src, Options{}); a.Verdict != c.want {
			t.Errorf("%s: verdict %v, want %v", c.name, a.Verdict, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name, src string
		o         Options
		want      error
		stage     Stage
	}{
		{"empty", "", Options{}, ErrEmpty, DecodeStage},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01", Options{}, ErrNotText, DecodeStage},
	} {
		_, err := HTML(strings.NewReader(c.src), c.o)
		e, ok := err.(*Error)
		if !ok || e.Err != c.want || e.Stage != c.stage {
			t.Errorf("%s: %v, want %v in stage %v", c.name, err, c.want, c.stage)
		}
	}
	if _, err := Prose("a\xff", Options{}); err == nil || err.(*Error).Offset != 1 {
		t.Errorf("broken prose: %v", err)
	}
	if _, err := Text(" \n", Options{}); err == nil || err.(*Error).Err != ErrEmpty {
		t.Errorf("blank text: %v", err)
	}
}

func TestSameImage(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"https://n.example/i/pier-1200x630.jpg", "https://cdn.example/x/pier-300x200@2x.webp", true},
		{"https://n.example/i/pier.jpg?w=300", "https://n.example/i/pier.jpg?w=900", true},
		{"https://n.example/i/pier_w800.jpg", "https://n.example/i/pier.jpg", true},
		{"https://n.example/i/pier.jpg", "https://n.example/i/boat.jpg", false},
		{"https://n.example/1.jpg", "https://m.example/1.jpg", false},
		{"https://n.example/1.jpg", "https://n.example/1.jpg", true},
		{"https://n.example/pier-1200.jpg", "https://n.example/pier-1600.jpg", true},
		{"https://n.example/pier-lg.jpg", "https://n.example/pier-sm.jpg", true},
		{"https://n.example/20250306.jpg", "https://n.example/20250307.jpg", false},
		{"https://n.example/photo-1234.jpg", "https://n.example/photo-1235.jpg", false},
		{"https://n.example/DSC-1234.jpg", "https://n.example/DSC-1235.jpg", false},
	} {
		if got := sameImage(c.a, c.b); got != c.want {
			t.Errorf("sameImage(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestTable(t *testing.T) {
	data := `<table><tr><th>Item<th>March</tr><tr><td>Loaf<td>1.84</tr><tr><td>Milk of the<br>farm<td>1.22</tr></table>`
	a := readSource(t, `<title>Bread is dear again</title><h1>Bread is dear again</h1><article>`+filler+data+strings.ReplaceAll(filler, "ferry", "bread")+`</article>`, Options{})
	var got []string
	for _, b := range a.Body.Blocks {
		if b.Kind == article.Table {
			got = append(got, b.Of(a.Body.Text))
		}
	}
	if want := []string{"Item\tMarch\nLoaf\t1.84\nMilk of the farm\t1.22"}; !slices.Equal(got, want) {
		t.Errorf("tables %q, want %q", got, want)
	}
	layout := `<table><tr><td>` + strings.Repeat(filler, 4) + `<td>x</tr><tr><td>` + filler + `<td>y</tr></table>`
	p, err := page.ReadString(layout, page.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := newDraft(p, &Options{})
	for i := range p.Nodes {
		if p.Is(int32(i), page.TableTag) && d.isData(int32(i)) {
			t.Error("a layout was taken for data")
		}
	}
}

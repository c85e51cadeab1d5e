// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
)

// readSource extracts a page for a test of one field.
func readSource(t *testing.T, src string, o Options) *article.Article {
	t.Helper()
	a, err := HTML(strings.NewReader(src), o)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

const filler = `<p>The ferry was late again on Monday, and nobody at the pier could say when the next one would come in.</p>
<p>The company said it was sorry for the delay and that the boat had been sent to the yard for repairs in March.</p>`

func TestHeadline(t *testing.T) {
	for _, c := range []struct{ name, src, want, kicker string }{
		{"h1 over title", `<title>Ferry late again | The Pier</title><h1>Ferry late again</h1>`, "Ferry late again", ""},
		{"site name in h1", `<title>Ferry late again - The Pier</title><meta property=og:site_name content="The Pier"><h1>The Pier</h1><h2>Ferry late again</h2>`, "Ferry late again", ""},
		{"printed form wins", `<meta property=og:title content="Ferry late again on the island"><h1>Ferry late again – on the island</h1>`, "Ferry late again – on the island", ""},
		{"cut title", `<title>The ferry to the island was late once more on…</title><h1>The ferry to the island was late once more on Monday night</h1>`, "The ferry to the island was late once more on Monday night", ""},
		{"no h1", `<meta property=og:title content="Ferry late again">`, "Ferry late again", ""},
		{"title alone", `<meta property=og:site_name content="The Pier"><title>Ferry late again | Local | The Pier</title>`, "Ferry late again", ""},
		{"site name first", `<meta property=og:site_name content="The Pier"><title>The Pier - Ferry late again</title>`, "Ferry late again", ""},
		{"dash inside", `<title>Ferry late - again and again</title>`, "Ferry late - again and again", ""},
		{"kicker by class", `<title>Ferry late again</title><h1><span class="article-kicker">Island life</span> Ferry late again</h1>`, "Ferry late again", "Island life"},
		{"kicker by the title", `<title>Ferry late again</title><h1><span>Island life:</span> <span>Ferry late again</span></h1>`, "Ferry late again", "Island life:"},
		{"two lines", `<title>Ferry late again: nobody knows why</title><h1><span>Ferry late again:</span> <span>nobody knows why</span></h1>`, "Ferry late again: nobody knows why", ""},
		{"section before a bar", `<title>Ferry late again on Monday</title><h1>Politics | Ferry late again on Monday</h1>`, "Ferry late again on Monday", ""},
		{"hidden h1", `<title>Ferry late again</title><h1 hidden>Ferry late again again</h1>`, "Ferry late again", ""},
		{"itemprop", `<div itemscope itemtype=http://schema.org/NewsArticle><b itemprop=headline>Ferry late again</b></div><h1>News of the day</h1>`, "Ferry late again", ""},
		{"entities", `<title>Fish &amp; ferries &#8211; a tale</title>`, "Fish & ferries – a tale", ""},
		{"nothing", ``, "", ""},
	} {
		a := readSource(t, "<html>"+c.src+filler, Options{URL: "https://thepier.example/1", Evidence: true})
		if a.Headline != c.want {
			t.Errorf("%s: headline %q, want %q", c.name, a.Headline, c.want)
		}
		if c.kicker != "" && a.Kicker != c.kicker {
			t.Errorf("%s: kicker %q, want %q", c.name, a.Kicker, c.kicker)
		}
		chosen := 0
		for _, e := range a.Evidence {
			if e.Field == "headline" && e.Chosen {
				chosen++
			}
		}
		if want := min(len(c.want), 1); chosen != want {
			t.Errorf("%s: %d chosen candidates, want %d", c.name, chosen, want)
		}
	}
}

func TestOverlap(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"a b c", "a b c", 1}, {"a b", "a b c d", 0.5}, {"a a", "a b", 0.5}, {"", "a", 0}, {"x", "y", 0}} {
		if got := overlap(c.a, c.b); got != c.want {
			t.Errorf("overlap(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

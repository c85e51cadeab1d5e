// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/figures"
	"github.com/copydesk/copydesk/extract/internal/prose"
	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// analyse reads the words of the body: people, quotes and figures.
func (d *draft) analyse() {
	a := d.article
	if a.Body.Text == "" {
		return
	}
	o := d.opts
	text := prose.ReadChecked(a.Body.Text, d.page.Check)
	people := prose.FindPeople(text, bylinePeople(a.Byline.Authors))
	a.People = people.Persons()
	if !o.SkipQuotes {
		a.Quotes = quotes.Find(quotes.Input{Text: text, Blocks: a.Body.Blocks, People: people, Language: a.Language, Most: o.MaxQuotes})
		d.exceed(QuotesLimit, o.MaxQuotes, len(a.Quotes))
		a.Quotes = a.Quotes[:min(len(a.Quotes), o.MaxQuotes)]
	}
	if !o.SkipFigures {
		a.Figures = figures.Find(text, figures.Context{Published: d.reference(), Country: d.country(), Language: a.Language, Most: o.MaxFigures + 1})
		d.exceed(FiguresLimit, o.MaxFigures, len(a.Figures))
		a.Figures = a.Figures[:min(len(a.Figures), o.MaxFigures)]
		creditFigures(a.Figures, a.Quotes)
	}
}

// reference is the time that relative dates in the body refer to.
func (d *draft) reference() time.Time {
	if p := d.article.Published; p.Precision >= article.Day {
		return p.Time
	}
	return d.opts.Reference
}

// creditFigures sets the source of every figure that stands in a quote to the
// quote's speaker. Both lists are in text order; of quotes that contain each
// other the innermost counts.
func creditFigures(figs []article.Figure, quotes []article.Quote) {
	var open []int // quotes that began before the figure and may still cover it
	next := 0
	for i := range figs {
		f := &figs[i]
		for next < len(quotes) && quotes[next].Start <= f.Start {
			for len(open) > 0 && quotes[open[len(open)-1]].End <= quotes[next].Start {
				open = open[:len(open)-1]
			}
			open = append(open, next)
			next++
		}
		for len(open) > 0 && quotes[open[len(open)-1]].End <= f.Start {
			open = open[:len(open)-1]
		}
		for _, o := range slices.Backward(open) {
			if q := &quotes[o]; q.Contains(f.Span) {
				if f.Source = q.Speaker.Name; f.Source == "" {
					f.Source = q.Speaker.Mention
				}
				break
			}
		}
	}
}

// country returns the ISO 3166 code of the country that the page is made for:
// the region of its language tag, else its host's country domain; "" where
// neither tells.
func (d *draft) country() string {
	if _, region, ok := strings.Cut(d.article.Language, "-"); ok && len(region) == 2 {
		return region
	}
	host := d.base.host()
	tld := host[strings.LastIndexByte(host, '.')+1:]
	switch {
	case tld == "uk":
		return "GB"
	case len(tld) == 2 && !sharedDomains[tld] && tld != "eu":
		return strings.ToUpper(tld)
	}
	return ""
}

// sharedDomains are country domains that sites of any country use.
var sharedDomains = map[string]bool{"ai": true, "cc": true, "co": true, "fm": true, "io": true, "la": true, "ly": true, "me": true, "sh": true, "tv": true, "ws": true}

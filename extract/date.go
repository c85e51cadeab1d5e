// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// publishedRules find when the story was first published.
var publishedRules = []rule{
	{"JSON-LD datePublished", article.SourceJSONLD, jsonLD("datePublished")},
	{"meta article:published_time", article.SourceMeta, meta("article:published_time", "og:article:published_time", "article:published", "og:published_time", "rnews:datepublished")},
	{"itemprop datePublished", article.SourceMarkup, itemprop("datePublished")},
	{"meta publication date", article.SourceMeta, meta("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "datepublished", "date_published",
		"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate", "dcterms.date", "dc.date", "date", "article:post_date")},
	{"labelled date near the headline", article.SourceText, labelledDate(publishedLabel)},
	{"time element near the headline", article.SourceMarkup, timeNearHeadline},
	{"date near the headline", article.SourceText, labelledDate(noLabel)},
	{"JSON-LD dateCreated", article.SourceJSONLD, jsonLD("dateCreated", "uploadDate")},
	{"date in the address", article.SourceURL, urlDate},
}

// modifiedRules find when it was last changed.
var modifiedRules = []rule{
	{"JSON-LD dateModified", article.SourceJSONLD, jsonLD("dateModified")},
	{"meta article:modified_time", article.SourceMeta, meta("article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "last-modified", "dcterms.modified", "dc.date.modified", "revised", "lastmod")},
	{"itemprop dateModified", article.SourceMarkup, itemprop("dateModified")},
	{"labelled date near the headline", article.SourceText, labelledDate(updatedLabel)},
}

// findDates fills Published and Modified.
func (d *draft) findDates() {
	d.article.Published, _, _ = pick(d, "published", publishedRules, readDate)
	d.article.Modified, _, _ = pick(d, "modified", modifiedRules, readDate)
}

func readDate(d *draft, h hit) (article.Date, string) {
	date, ok := parseStamp(h.text, d.dateOrder())
	if !ok {
		return article.Date{}, "not a date"
	}
	if date.Precision < article.Day {
		return article.Date{}, "no day"
	}
	return date, ""
}

// dateOrder returns the order of day and month that the page's country or
// language uses in dates of figures alone.
func (d *draft) dateOrder() dateOrder {
	if c := d.country(); c != "" {
		if c == "US" || c == "PH" || c == "PR" {
			return monthFirst
		}
		return dayFirst
	}
	switch lang, _, _ := strings.Cut(d.article.Language, "-"); lang {
	case "", "en":
		return orderUnknown
	}
	return dayFirst
}

// nearHeadline yields the blocks from a little above the headline to the
// first paragraphs of the body.
func (d *draft) nearHeadline() iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		const above, below, into = 8, 25, 2 // blocks
		first := max(d.title.block, 0)
		last := first + below
		if len(d.body.Keep) > 0 {
			last = max(d.body.Keep[min(into, len(d.body.Keep)-1)]+1, min(last, d.body.Keep[0]+1))
		}
		for i := max(0, first-above); i < min(last, len(d.blocks)); i++ {
			b := &d.blocks[i]
			if b.Text != "" && b.Place&(mainbody.InNav|mainbody.InFooter|mainbody.InCaption) == 0 && !yield(b) {
				return
			}
		}
	}
}

// labelledDate yields the dates with the label in the lines near the headline.
func labelledDate(label dateLabel) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for b := range d.nearHeadline() {
				if len(b.Text) > 300 || b.Place&mainbody.InAside != 0 {
					continue
				}
				for _, f := range findDates(b.Text, d.dateOrder()) {
					h := blockHit(b)
					h.text = b.Text[f.start:f.end]
					if f.label == label && !yield(h) {
						return
					}
				}
			}
		}
	}
}

// timeNearHeadline yields the time elements between the headline and the lede,
// then those directly above the headline.
func timeNearHeadline(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		if d.title.node == page.None {
			return
		}
		end := int32(len(d.page.Nodes))
		if len(d.body.Keep) > 0 {
			end = min(end, d.blocks[d.body.Keep[len(d.body.Keep)-1]].Last+1)
		}
		for i := d.title.node; i < end; i++ {
			if d.page.Is(i, page.TimeTag) && d.page.Ancestor(i, page.AsideTag, page.NavTag, page.FooterTag) == page.None && !yield(d.propHit(i)) {
				return
			}
		}
	}
}

// urlDate yields the date in the path of the address: /2025/03/06/ or
// 2025-03-06.
func urlDate(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		path := d.base.path
		if d.article.CanonicalURL != "" {
			path = parseAddress(d.article.CanonicalURL).path
		}
		if s := dateInPath(path); s != "" {
			yield(hit{s, page.None, -1, -1, -1})
		}
	}
}

// dateInPath returns the first year, month and day of a path as ISO 8601, or "".
func dateInPath(path string) string {
	for i := 0; i+4 <= len(path); i++ {
		if i > 0 && isDigitByte(path[i-1]) || path[i] != '1' && path[i] != '2' {
			continue
		}
		y := digitRun(path[i:])
		if len(y) != 4 && len(y) != 8 || y < "1990" || y > "21" {
			continue
		}
		if len(y) == 8 {
			if isMonthDay(y[4:6], y[6:]) {
				return y[:4] + "-" + y[4:6] + "-" + y[6:]
			}
			continue
		}
		rest := path[i+4:]
		if rest == "" || !strings.ContainsRune("/-_", rune(rest[0])) {
			continue
		}
		m := digitRun(rest[1:])
		after := rest[1+len(m):]
		if len(m) == 0 || len(m) > 2 || after == "" || after[0] != rest[0] {
			continue
		}
		day := digitRun(after[1:])
		if isMonthDay(m, day) {
			return y + "-" + pad2(m) + "-" + pad2(day)
		}
	}
	return ""
}

func digitRun(s string) string {
	n := 0
	for n < len(s) && isDigitByte(s[n]) {
		n++
	}
	return s[:n]
}

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }

func pad2(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

func isMonthDay(m, day string) bool {
	if len(m) > 2 || len(day) > 2 || m == "" || day == "" {
		return false
	}
	m, day = pad2(m), pad2(day)
	return "01" <= m && m <= "12" && "01" <= day && day <= "31"
}

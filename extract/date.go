// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// claimRules find the day of publication that the page's metadata states.
var claimRules = []rule{
	{"JSON-LD datePublished", article.SourceJSONLD, jsonLD("datePublished")},
	{"meta article:published_time", article.SourceMeta, meta("article:published_time", "og:article:published_time", "article:published", "og:published_time", "rnews:datepublished")},
	{"itemprop datePublished", article.SourceMarkup, itemprop("datePublished")},
	{"meta publication date", article.SourceMeta, meta("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "datepublished", "date_published",
		"article.published", "cxenseparse:recs:publishtime", "originalpublicationdate", "article:post_date", "citation_online_date", "citation_publication_date")},
}

// publishedRules find when the story was first published.
var publishedRules = slices.Concat([]rule{
	{"one date by the headline, against the metadata", article.SourceText, shownAgainstClaims},
}, claimRules, []rule{
	{"date by the headline, labelled as published", article.SourceText, printed(byHeadline, func(p *printedDate) bool { return p.label == publishedLabel })},
	{"time element by the headline", article.SourceMarkup, printed(byHeadline, func(p *printedDate) bool { return p.timed && p.label == noLabel && p.alone })},
	{"date line by the headline that the address repeats", article.SourceText, printedInAddress},
	{"date line by the headline", article.SourceText, printed(byHeadline, func(p *printedDate) bool { return p.label == noLabel && p.alone })},
	{"date in the address", article.SourceURL, urlDate},
	{"date in a line by the headline", article.SourceText, printed(byHeadline, func(p *printedDate) bool { return p.label == noLabel && !p.alone })},
	{"date that opens the lede", article.SourceText, printed(opensLede, func(p *printedDate) bool { return p.label <= publishedLabel })},
	{"date under the story, labelled as published", article.SourceText, printed(underStory, func(p *printedDate) bool { return p.label == publishedLabel })},
	{"meta date", article.SourceMeta, meta("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "date", "publisheddate", "article:published_date", "release_date", "displaydate")},
	{"JSON-LD dateCreated", article.SourceJSONLD, jsonLD("dateCreated", "uploadDate")},
	{"date line under the story", article.SourceText, oneUnderStory},
	{"date line beside the story", article.SourceText, printed(besideStory, func(p *printedDate) bool { return p.label <= publishedLabel && p.alone })},
	{"date in the page's data", article.SourceScript, scriptDate(publishedKeys)},
	{"last change, where no other date is stated", article.SourceText, lastChange},
	{"date at the head of the page", article.SourceText, masthead},
})

// modifiedRules find when it was last changed.
var modifiedRules = []rule{
	{"JSON-LD dateModified", article.SourceJSONLD, jsonLD("dateModified")},
	{"meta article:modified_time", article.SourceMeta, metaModified},
	{"itemprop dateModified", article.SourceMarkup, itemprop("dateModified")},
	{"date by the headline, labelled as updated", article.SourceText, printed(byHeadline, isUpdated)},
	{"date under the story, labelled as updated", article.SourceText, printed(underStory, isUpdated)},
	{"date in the page's data", article.SourceScript, scriptDate(updatedKeys)},
}

// modifiedClaims is the number of rows of modifiedRules that read the page's
// own claims.
const modifiedClaims = 3

var metaModified = meta("article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "last-modified", "dcterms.modified", "dc.date.modified", "revised", "lastmod")

func isUpdated(p *printedDate) bool { return p.label == updatedLabel }

// lastChange yields the dates of change, for pages that state no other.
func lastChange(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for _, find := range []func(*draft) iter.Seq[hit]{printed(byHeadline, isUpdated), printed(underStory, isUpdated), jsonLD("dateModified"), metaModified} {
			for h := range find(d) {
				if !yield(h) {
					return
				}
			}
		}
	}
}

// findDates fills Published and Modified.
func (d *draft) findDates() {
	published, row, h := pick(d, "published", publishedRules, readDate)
	d.article.Modified, _, _ = pick(d, "modified", modifiedRules, readDate)
	if row < 0 {
		return
	}
	d.article.Published = d.timedDate(d.localDate(published))
	d.article.Modified = d.localDate(d.article.Modified)
	d.article.Confidence.Published = d.publishedLevel(h, d.article.Published)
}

func readDate(d *draft, h hit) (article.Date, string) {
	for i := range d.dates.list { // read in its line already
		if p := &d.dates.list[i]; p.hit == h {
			return p.date, ""
		}
	}
	date, ok := parseStamp(h.text, d.dateOrder())
	if !ok {
		return article.Date{}, "not a date"
	}
	if date.Precision < article.Day {
		return article.Date{}, "no day"
	}
	return d.indianTime(date), ""
}

// indianTime gives the offset of IST on pages made for India; in Ireland and
// Israel the letters stand for others.
func (d *draft) indianTime(date article.Date) article.Date {
	if date.ZoneStated || !strings.HasSuffix(date.Text, " IST") || d.country() != "IN" {
		return date
	}
	const offset = 5*60*60 + 30*60 // seconds
	t := date.Time
	date.Time = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.FixedZone("", offset))
	date.ZoneStated = true
	return date
}

// dateOrder returns the order of day and month that the page's country or
// language uses in dates of figures alone.
func (d *draft) dateOrder() dateOrder {
	if d.dates.order != orderUnknown {
		return d.dates.order
	}
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

// oneUnderStory yields the dates of lines under the story, where they name no
// more than two days: more are those of comments or of other stories.
func oneUnderStory(d *draft) iter.Seq[hit] {
	is := func(p *printedDate) bool { return p.label == noLabel && p.alone && !p.linked }
	return func(yield func(hit) bool) {
		var first, second article.Date
		for _, p := range d.printedDates() {
			switch {
			case p.place != underStory || !is(&p):
			case first.IsZero() || sameDay(p.date, first):
				first = p.date
			case second.IsZero() || sameDay(p.date, second):
				second = p.date
			default:
				return
			}
		}
		printed(underStory, is)(d)(yield)
	}
}

// masthead yields the one day that stands above the story at the head of the
// page, as on the pages of printed papers.
func masthead(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		const most = 60 // blocks
		var found hit
		var day article.Date
		head := d.storyFrame().head
		for i := d.dates.menu; i < min(head, most); i++ {
			b := &d.blocks[i]
			if len(b.Text) > maxDateLine {
				continue
			}
			for _, f := range findDates(b.Text, d.dateOrder()) {
				if f.date.Precision < article.Day || f.label == otherLabel || f.start > 40 {
					continue
				}
				if !day.IsZero() && !sameDay(day, f.date) {
					return
				}
				day, found = f.date, blockHit(b)
				found.text = b.Text[f.start:f.end]
			}
		}
		if !day.IsZero() {
			yield(found)
		}
	}
}

// urlDate yields the date in the path of the address: /2025/03/06/ or
// 2025-03-06.
func urlDate(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		if s := d.addressDate(); s != "" {
			yield(hit{s, page.None, -1, -1, -1})
		}
	}
}

// addressDate returns the day in the page's address as ISO 8601, or "".
func (d *draft) addressDate() string {
	path := d.base.path
	if d.article.CanonicalURL != "" {
		path = parseAddress(d.article.CanonicalURL).path
	}
	return dateInPath(path)
}

// printedInAddress yields the date lines by the headline that name the day of
// the address.
func printedInAddress(d *draft) iter.Seq[hit] {
	day := d.addressDate()
	return printed(byHeadline, func(p *printedDate) bool {
		return p.label == noLabel && p.date.Time.Format("2006-01-02") == day
	})(d)
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
		m, after := pathMonth(rest[1:])
		if m == "" || after == "" || after[0] != rest[0] {
			continue
		}
		day := digitRun(after[1:])
		if isMonthDay(m, day) {
			return y + "-" + pad2(m) + "-" + pad2(day)
		}
	}
	return ""
}

// pathMonth reads the month at the start of s, "3", "03" or "mar", and returns
// it in figures with what follows.
func pathMonth(s string) (month, after string) {
	if m := digitRun(s); m != "" {
		if len(m) > 2 {
			return "", ""
		}
		return m, s[len(m):]
	}
	n := 0
	for n < len(s) && n < 10 && (s[n]|0x20) >= 'a' && (s[n]|0x20) <= 'z' {
		n++
	}
	if n < 3 {
		return "", ""
	}
	if m := dateVocabulary()[foldWord(s[:n])].month; m != 0 {
		return string([]byte{'0' + m/10, '0' + m%10}), s[n:]
	}
	return "", ""
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

// The members by which the frameworks' own JSON names the days of publication
// and of the last change.
var (
	publishedKeys = []string{`"datePublished"`, `"publishedAt"`, `"published_at"`, `"publishDate"`, `"publish_date"`, `"publishedDate"`, `"firstPublished"`, `"publicationDate"`, `"published"`, `"createdAt"`, `"created_at"`}
	updatedKeys   = []string{`"dateModified"`, `"modifiedAt"`, `"modified_at"`, `"updatedAt"`, `"updated_at"`, `"lastUpdated"`, `"modifiedDate"`, `"lastModified"`}
)

// scriptDate yields the dates under the keys in the page's scripts.
func scriptDate(keys []string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for i := range d.page.Nodes {
				n := &d.page.Nodes[i]
				if !d.isDataScript(int32(i)) {
					continue
				}
				for _, key := range keys {
					k := strings.Index(n.Text, key)
					if k < 0 {
						continue
					}
					if s := jsonString(n.Text[k+len(key):]); s != "" && !yield(hit{s, int32(i), -1, n.Start, n.Stop}) {
						return
					}
				}
			}
		}
	}
}

// isDataScript reports a script that holds the page's data rather than code: JSON,
// or the assignment of a framework's state.
func (d *draft) isDataScript(i int32) bool {
	n := &d.page.Nodes[i]
	if n.Kind != page.Raw || len(n.Text) < 30 {
		return false
	}
	if strings.Contains(d.page.AttrOr(n.Parent, "type"), "json") {
		return true
	}
	head := strings.TrimLeft(n.Text[:min(len(n.Text), 80)], " \n\r\t")
	return strings.HasPrefix(head, "window.__") || strings.HasPrefix(head, "__") || strings.HasPrefix(head, "self.__") || head != "" && head[0] == '{'
}

// jsonString returns the short string or number behind the colon that opens s.
func jsonString(s string) string {
	s = strings.TrimLeft(s[:min(len(s), 60)], " \t\n:")
	if rest, ok := strings.CutPrefix(s, `"`); ok {
		if k := strings.IndexByte(rest, '"'); k > 0 {
			return rest[:k]
		}
		return ""
	}
	return digitRun(s)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"encoding/json"
	"html"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// sourceSays reports whether the input's bytes that a candidate names, decoded
// as its source is written, hold the candidate's words.
func sourceSays(src []byte, c article.Candidate) bool {
	if c.Start < 0 || c.End > len(src) || c.Start > c.End {
		return false
	}
	cut := string(src[c.Start:c.End])
	want := extract.Key(c.Text)
	if len(c.Text) >= 250 { // clipped
		want = want[:200]
	}
	says := func(s string) bool { return strings.Contains(extract.Key(extract.Fold(s)), want) }
	switch c.Source {
	case article.SourceJSONLD:
		var s string
		if json.Unmarshal([]byte(`"`+strings.ReplaceAll(cut, "\n", " ")+`"`), &s) == nil && says(s) {
			return true
		}
		return says(cut) || says(html.UnescapeString(s)) || says(strings.NewReplacer(`\/`, "/", `\"`, `"`).Replace(cut))
	case article.SourceMeta:
		return says(html.UnescapeString(cut))
	}
	if says(html.UnescapeString(cut)) {
		return true
	}
	p, err := page.ReadString("<body>"+cut, page.Options{})
	return err == nil && says(p.InnerText(0))
}

// checkEvidence counts the chosen candidates whose place in the input is
// known, and those whose bytes say what the candidate says.
func checkEvidence(t *testing.T, name string, src []byte, a *article.Article) (known, right, chosen int) {
	for _, c := range a.Evidence {
		if !c.Chosen || c.Source == article.SourceURL || c.Source == article.SourceCaller || c.Field == "verdict" || c.Field == "language" && c.Start < 0 {
			continue
		}
		chosen++
		if c.Start < 0 {
			continue
		}
		known++
		if sourceSays(src, c) {
			right++
		} else if testing.Verbose() {
			t.Logf("%s: %s by %q: %.60q is not in %.80q", name, c.Field, c.Rule, c.Text, src[c.Start:min(c.End, len(src))])
		}
	}
	return known, right, chosen
}

func TestEvidenceRanges(t *testing.T) {
	known, right, chosen := 0, 0, 0
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		a, err := extract.HTML(bytes.NewReader(c.Input), extract.Options{Evidence: true})
		if err != nil {
			t.Fatal(err)
		}
		k, r, n := checkEvidence(t, c.Name, c.Input, a)
		known, right, chosen = known+k, right+r, chosen+n
	}
	t.Logf("%d chosen, %d with a place, %d of them right", chosen, known, right)
	if right*100 < known*99 || known*10 < chosen*9 {
		t.Errorf("%d of %d chosen candidates have a place in the input and %d say there what the candidate says", known, chosen, right)
	}
}

func TestEvidenceRangesCorpus(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 421 pages")
	}
	known, right, chosen := 0, 0, 0
	for _, src := range corpusPages(t, "newspaper4k") {
		a, err := extract.HTML(bytes.NewReader(src), extract.Options{Evidence: true, SkipQuotes: true, SkipFigures: true})
		if err != nil {
			t.Fatal(err)
		}
		k, r, n := checkEvidence(t, "", src, a)
		known, right, chosen = known+k, right+r, chosen+n
	}
	t.Logf("%d chosen, %d with a place, %d of them right", chosen, known, right)
	if right*100 < known*99 {
		t.Errorf("%d of %d chosen candidates say at their place what the candidate says", right, known)
	}
}

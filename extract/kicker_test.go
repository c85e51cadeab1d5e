// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract"
)

func TestKicker(t *testing.T) {
	for label, want := range map[string]string{
		"Island life":                           "Island life",
		"Island life, March 6, 2025":            "Island life",
		"March 6, 2025 | Island life":           "Island life",
		"Island news published on 6 March 2025": "Island news",
		"6 March 2025, riot":                    "6 March 2025, riot",
		"After 7 October 2023":                  "After 7 October 2023",
		"Comment":                               "Comment",
		"From day to day":                       "From day to day",
		"March 6, 2025":                         "",
		"Published: 6 March 2025":               "",
		"3 min read":                            "",
		"Updated":                               "",
		"Ann Poe":                               "",
		"Posted by Ann Poe on March 6, 2025":    "",
		"25":                                    "",
		"Ferry late again":                      "",
		"Home / Islands":                        "",
	} {
		for place, page := range map[string]string{
			"above":        "<div><p>@</p><h1>Ferry late again</h1></div>",
			"above a span": "<div><p>@</p><h1><a href=/ferry><span>Ferry late again</span></a></h1></div>",
			"by class":     "<p class=kicker>@</p><header><h1>Ferry late again</h1></header>",
		} {
			src := "<title>Ferry late again</title><meta name=author content='Ann Poe'><article>" + strings.ReplaceAll(page, "@", label) + "<p>The ferry to the island was late again on Thursday, for the fourth time in a week, its passengers said.</p></article>"
			a, err := extract.HTML(strings.NewReader(src), extract.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Kicker != want {
				t.Errorf("%s, %s: got %q, want %q", label, place, a.Kicker, want)
			}
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

const (
	ferryStory = "The ferry to the island was late again on Thursday, for the fourth time in a week, and nobody on the quay was told why, its passengers said.\n\n"
	ferryHead  = "# Ferry late again at the island pier\n\nBy Jane Doe\n\nMarch 6, 2025\n\n"
)

func TestMarkdownImages(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []article.Image
	}{
		"one after the other": {"![The boat at the pier](https://x.example/a.jpg)\n\n![Passengers wait](https://x.example/b.jpg)\n\n",
			[]article.Image{{URL: "https://x.example/a.jpg", Alt: "The boat at the pier", Lead: true}, {URL: "https://x.example/b.jpg", Alt: "Passengers wait"}}},
		"brackets and a title": {"![The boat](https://x.example/Boat_(ship).jpg \"The boat. (Photo: Ann Roe)\")\n\n",
			[]article.Image{{URL: "https://x.example/Boat_(ship).jpg", Alt: "The boat", Caption: "The boat.", Credit: "Ann Roe", Lead: true}}},
		"a credit behind": {"![The boat](https://x.example/d.jpg) Photo: Ben Coe\n\n",
			[]article.Image{{URL: "https://x.example/d.jpg", Alt: "The boat", Credit: "Ben Coe", Lead: true}}},
		"in a link": {"[![The boat waits](https://x.example/a.jpg)](https://x.example/full)\n\n",
			[]article.Image{{URL: "https://x.example/a.jpg", Alt: "The boat waits", Lead: true}}},
	} {
		a, err := extract.Text(ferryHead+c.in+ferryStory+ferryStory, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(a.Images, c.want) {
			t.Errorf("%s: got %+v, want %+v", name, a.Images, c.want)
		}
	}
}

// TestMarkdownTitle: a heading of the first rank is the headline where it stands
// above the story and is not the outlet's name.
func TestMarkdownTitle(t *testing.T) {
	const want = "Ferry late again at the island pier"
	for name, in := range map[string]string{
		"alone":               ferryHead + ferryStory,
		"above a teaser":      "## Also today\n\nBridge found after sixteen years\n\nBy Bo Li\n\n" + ferryHead + ferryStory + "## More\n\n" + ferryStory,
		"in the body":         strings.TrimPrefix(ferryHead, "# ") + ferryStory + ferryStory + "# What we know so far\n\n" + ferryStory,
		"the outlet":          "# The Daily Island News\n\n" + strings.TrimPrefix(ferryHead, "# ") + ferryStory,
		"the head of a table": strings.TrimPrefix(ferryHead, "# ") + ferryStory + "#\tName of the boat\tTrips\n1\tFerry\t30\n2\tHeron\t20\n",
	} {
		a, err := extract.Text(in, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Headline != want {
			t.Errorf("%s: headline %q", name, a.Headline)
		}
	}
}

// TestGaps: three blank lines in one place double nothing.
func TestGaps(t *testing.T) {
	in := strings.TrimPrefix(ferryHead, "# ") + ferryStory + "- a second boat\n\n- a refund for all who waited\n\n    " + ferryStory + "    " + ferryStory + "\n\n" + ferryStory
	a, err := extract.Text(in, extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(a.Body.Text, "\n\n") + 1; n != 6 {
		t.Errorf("%d blocks of 6: %q", n, a.Body.Text)
	}
}

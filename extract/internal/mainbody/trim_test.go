// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
	"testing"
)

const (
	lede   = `<p>The harbour at Ellan was closed on Tuesday after a crane fell across the only road to the quay, the port office said.</p>`
	second = `<p>Nobody was hurt, said Mira Kolb, who runs the ferry to the islands, but the first boats will not sail before Friday.</p>`
	third  = `<p>The crane was built in 1961 and was to be taken down in the spring, when the new quay opens to the public.</p>`
	fourth = `<p>The port has no other road, and lorries with fish from the morning's catch stood in a line as far as the old customs house.</p>`
	fifth  = `<p>“We have ice for two days,” said Jon Tarbet, who drives one of them. “After that I will be selling soup,” he said, and laughed.</p>`
	story  = lede + second + third + fourth + fifth
)

// teaser is one entry of a list of other stories.
func teaser(title string) string {
	return `<li><h4><a href="/s">` + title + `</a></h4><p>` + title + `, and what the people who live there had to say about it on Monday.</p></li>`
}

// trimmed tells which rule leaves out each block when the trees take all of
// the page for the story.
func trimmed(t *testing.T, src string) map[string]string {
	t.Helper()
	p, blocks := read(t, "<body>"+src)
	s := measurePage(p, blocks, Hints{Headline: "Crane closes harbour at Ellan"})
	chances := make([]uint8, len(s.text))
	for i := range chances {
		chances[i] = 250
	}
	rules := make(map[string]string)
	for _, r := range choose(s, chances).Removed {
		rules[blocks[r.Block].Text] = r.Rule
	}
	return rules
}

func TestTrimRules(t *testing.T) {
	const head = `<h1>Crane closes harbour at Ellan</h1>`
	for _, c := range []struct {
		name, src string
		rule      string   // the rule that must act; "" where none may
		gone      []string // beginnings of blocks that it leaves out
	}{
		{"plain story", head + story, "headline", []string{"Crane closes"}},
		{"story without headline", story, "", nil},
		{"headline again", `<div>Crane closes harbour at Ellan</div>` + head + story, "headline", []string{"Crane closes"}},

		{"caption", story + `<figure><img src=a.jpg><figcaption>The crane on the quay road.</figcaption></figure>`, "caption", []string{"The crane on the quay"}},
		{"image without caption", story + `<figure><img src=a.jpg></figure>`, "", nil},

		{"endless scroll", `<article>` + head + story + `</article><article><h1>Bakery reopens in Ostow</h1><p>The bakery on Mill Lane opened again on Monday.</p></article>`,
			"another story below", []string{"Bakery reopens", "The bakery on Mill Lane"}},
		{"sections with headings of rank 1", `<article>` + head + lede + `<h1>No boats before Friday</h1>` + second + third + `</article>`, "headline", nil},

		{"cookie dialog", head + story + `<div><p>We use cookies to make the site work.</p><p>Strictly necessary</p><p>These cookies cannot be turned off.</p><p>Your personal data is kept for 30 days.</p></div>`,
			"consent dialog", []string{"We use cookies", "Strictly necessary", "These cookies", "Your personal data"}},
		{"a story about biscuits", head + story + `<div><p>She baked cookies for the crew.</p><p>The cookies were gone by noon.</p><p>More cookies came on Friday.</p></div>`, "headline", nil},

		{"appeal", head + story + `<section><p>Support our journalism with a gift.</p><p>Donate as little as 3 crowns a month.</p><p>Subscribe to the newsletter today.</p></section>`,
			"appeal for money or subscriptions", []string{"Support our", "Donate as", "Subscribe to"}},
		{"one word of subscribers", head + story + `<section><p>The line has 40,000 subscribers among the islands.</p><p>It was founded by two brothers.</p><p>They still own half of it.</p></section>`, "headline", nil},

		{"teasers", head + story + `<ul>` + teaser("Ferry fares rise again") + teaser("School wins prize for garden") + teaser("Storm expected at weekend") + `</ul>`,
			"list of teasers", []string{"Ferry fares", "School wins", "Storm expected"}},
		{"two links are no list", head + story + `<ul>` + teaser("Ferry fares rise again") + teaser("School wins prize for garden") + `</ul>`, "headline", nil},

		{"copyright alone", head + story + `<p>The copyright of the drawings is the port's.</p>`, "headline", nil},
		{"legal notice", head + story + `<p>Copyright 2025 The Quay. All rights reserved. We may earn a commission from links.</p>`,
			"legal notice at the end", []string{"Copyright 2025"}},
		{"notice in the middle", head + lede + `<p>Copyright 2025 The Quay. All rights reserved. We may earn a commission from links.</p>` + second + third, "headline", nil},

		{"summary repeats the lede", head + `<div>` + lede + `</div><div>` + story + `</div>`, "same words again", []string{"The harbour at Ellan"}},
		{"short words may come again", story + `<p>No comment.</p><p>No comment.</p>`, "", nil},
	} {
		rules := trimmed(t, c.src)
		for text, rule := range rules {
			if c.rule == "" || rule != c.rule && rule != "headline" {
				t.Errorf("%s: %q left out by %q", c.name, text, rule)
			}
		}
		for _, want := range c.gone {
			found := false
			for text, rule := range rules {
				found = found || strings.HasPrefix(text, want) && rule == c.rule
			}
			if !found {
				t.Errorf("%s: %q is not left out by %q; left out: %v", c.name, want, c.rule, rules)
			}
		}
		if c.rule != "" && c.rule != "headline" && len(c.gone) == 0 {
			t.Errorf("%s: a row for %q that names no block", c.name, c.rule)
		}
	}
}

func TestTrimFar(t *testing.T) {
	far := `<div>` + strings.Repeat(`<p>x</p>`, 30) + `</div><p>Ellan has had a harbour since 1740.</p>`
	p, blocks := read(t, "<body>"+story+far)
	s := measurePage(p, blocks, Hints{})
	chances := make([]uint8, len(s.text))
	for i, at := range s.text {
		if len(blocks[at].Text) > 1 {
			chances[i] = 250
		}
	}
	removed := choose(s, chances).Removed
	if len(removed) != 1 || removed[0].Rule != "far below the story" || !strings.HasPrefix(blocks[removed[0].Block].Text, "Ellan has had") {
		t.Errorf("removed %v", removed)
	}
}

// TestRuleNames holds that each rule has a name of its own.
func TestRuleNames(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range trimRules {
		if r.name == "" || seen[r.name] {
			t.Errorf("rule name %q is empty or used twice", r.name)
		}
		seen[r.name] = true
	}
}

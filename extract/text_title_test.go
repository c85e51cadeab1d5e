// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"testing"
)

func TestTextTitle(t *testing.T) {
	const story = `

The harbor pilots of Port Ellismere ended a strike of 17 days on Friday, hours before a court was to rule on it.

“We would have won,” said Dana Whitlock, who has led the pilots since 2019. “But the bananas would not have.”

Ships began to move at dusk, and the first of them, a tanker, was tied up before the evening news had ended.

The port expects to clear the queue of 41 vessels by Tuesday, it said in a statement.
`
	for _, c := range []struct{ name, head, headline, published string }{
		{"trail that ends in it", "Menu\nHome / News / Harbor / Pilots return to work after seventeen days\nPilots return to work after seventeen days\nBy Ann Poe\nMarch 6, 2025", "Pilots return to work after seventeen days", "2025-03-06"},
		{"kicker glued in front", "Pilots return to work after seventeen days\nStrike in the harbor Pilots return to work after seventeen days\nBy Ann Poe\nMarch 6, 2025", "Pilots return to work after seventeen days", "2025-03-06"},
		{"date in front", "March 6, 2025 Pilots return to work after seventeen days\nBy Ann Poe", "Pilots return to work after seventeen days", "2025-03-06"},
		{"day that it speaks of", "Pilots return to work on March 9, 2025\nBy Ann Poe\nMarch 6, 2025", "Pilots return to work on March 9, 2025", "2025-03-06"},
		{"colon of its own", "Port Ellismere\nHarbor strike: Port Ellismere\nBy Ann Poe\nMarch 6, 2025", "Harbor strike: Port Ellismere", "2025-03-06"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Text(c.head+story, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Headline != c.headline || a.Published.String() != c.published {
				t.Errorf("headline %q of %s, want %q of %s", a.Headline, a.Published, c.headline, c.published)
			}
		})
	}
	for in, want := range map[string]bool{
		"Impressum": true, "Share this article": true, "Older story →": true, "« Heron falls into brewery": true, "© 2025 The Lantern": true,
		"County finds a bridge": false, "« Nous n’avons rien vu »": false, "Mail | The bridge": false,
	} {
		if got := isAside(in); got != want {
			t.Errorf("isAside(%q) = %v", in, got)
		}
	}
}

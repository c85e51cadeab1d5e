// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"slices"
	"strings"
	"testing"
)

const lampProse = "This lamp has stood on desks in the harbour office for thirty years, and the people who work there would not part with it for the world."

// TestFindHeads reads lists of items whose names stand above their paragraphs.
func TestFindHeads(t *testing.T) {
	for _, c := range []struct {
		name  string
		items []string // the lines between two paragraphs, parted by bars
		want  []string
	}{
		{"names above the shop", []string{"$20|Pier Lamp|AT THE SHOP", "$30|Harbour Lamp|AT THE SHOP", "$12|Attic Light|AT THE SHOP", "$8|Night Light|AT THE SHOP"},
			[]string{"Pier Lamp", "Harbour Lamp", "Attic Light", "Night Light"}},
		{"names above addresses", []string{"Pier Bar|12 Quay St., Ellery", "The Anchor|90 Mole Rd., Ellery", "Red Boat|7 Net Lane, Ellery", "Low Tide|3 Sand St., Ellery"},
			[]string{"Pier Bar", "The Anchor", "Red Boat", "Low Tide"}},
		{"three items are no list", []string{"$20|Pier Lamp|AT THE SHOP", "$30|Harbour Lamp|AT THE SHOP", "$12|Attic Light|AT THE SHOP"}, nil},
		{"captions above credits", []string{"A long look down the old pier at dusk|Ann Poe/Gazette", "The boats that came home early that day|Bo Roe/Gazette",
			"A child who waits for the second boat|Ann Poe/Gazette", "The yard where the ferry will be repaired|Bo Roe/Gazette"}, nil},
		{"buttons", []string{"Buy now|AT THE SHOP", "Buy now|AT THE SHOP", "Buy now|AT THE SHOP", "Buy now|AT THE SHOP"}, nil},
	} {
		text, roles := []string{lampProse}, []Role{Paragraph}
		for i, item := range c.items {
			for line := range strings.SplitSeq(item, "|") {
				text, roles = append(text, line), append(roles, Promo)
			}
			text, roles = append(text, strings.Replace(lampProse, "thirty", []string{"ten", "six", "two", "four"}[i], 1)), append(roles, Paragraph)
		}
		s := newSheet(Read(strings.Join(text, "\n\n")), "", &trained, nil)
		s.findHeads(roles)
		var got []string
		for i, role := range roles {
			if role == Subhead {
				got = append(got, text[i])
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: heads %q, want %q", c.name, got, c.want)
		}
	}
}

func TestIsAddress(t *testing.T) {
	for line, want := range map[string]bool{
		"https://archive.example/papers/1974": true,
		"http://a.example":                    true,
		"https://a.example says so":           false,
		"The address is https://a.example":    false,
		"httpd":                               false,
		"":                                    false,
	} {
		if got := isAddress(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

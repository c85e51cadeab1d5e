// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "testing"

func TestScan(t *testing.T) {
	for _, c := range []struct {
		text    string
		words   int32
		upper   int32
		covered label
		head    label
		flags   flag
	}{
		{"Home", 1, 0, menuLabel, menuLabel, 0},
		{"HOME", 1, 1, menuLabel, menuLabel, 0},
		{"FOLLOW US", 2, 2, shareLabel, shareLabel, 0},
		{"Advertisement", 1, 0, adLabel, adLabel, 0},
		{"ByAnn Poe", 3, 0, 0, byLabel, isGlued},
		{"Updated4:05 PM", 4, 1, updatedLabel | zoneLabel, updatedLabel, isGlued | hasClock},
		{"Ann POE", 2, 1, 0, 0, 0},
		{"3 min read", 3, 0, readTimeLabel, 0, 0},
		{"[Rendering: Poe Studio]", 3, 0, 0, 0, hasBrackets | hasColon | isBracketed},
		{"Ann Poe/Gazette", 3, 0, 0, 0, hasSlash | isSlashed},
		{"He and/or she sells a lot.", 7, 0, 0, plainLabel, hasSlash},
		{"Snow fell along the shore.GAZETTE", 6, 1, 0, 0, endsGlued},
		{"It was built by the U.S. Navy", 8, 0, 0, plainLabel, 0},
		{"The old pier at dusk. Credit: Ann Poe", 8, 0, 0, plainLabel, hasColon | hasCreditColon},
		{"More: the pier that burned down", 6, 0, 0, menuLabel, hasColon | hasHeadColon},
		{"The answer: more of it", 5, 0, 0, plainLabel, hasColon},
		{"— Ann Poe (@annpoe) May 3, 2024", 6, 0, 0, 0, hasDash | hasAt | hasBrackets | hasYear | isPostSign},
		{"", 0, 0, 0, 0, 0},
	} {
		f := newScanner().scan(c.text)
		if f.words != c.words || f.upper != c.upper || f.covered&c.covered != c.covered || c.covered == 0 && f.covered != 0 || f.head&c.head != c.head || f.flags != c.flags {
			t.Errorf("%q: words %d, capitals %d, covered %b, head %b, flags %b; want %d, %d, %b, %b, %b", c.text, f.words, f.upper, f.covered, f.head, f.flags, c.words, c.upper, c.covered, c.head, c.flags)
		}
	}
}

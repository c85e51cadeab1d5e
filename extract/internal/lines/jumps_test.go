// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strings"
	"testing"
)

func TestJumpOf(t *testing.T) {
	for line, want := range map[string]jump{
		"See HERON, page A4":                                onward,
		"HERON, Page A4":                                    onward,
		"Continued on page 7":                               onward,
		"HERON, continued on A7":                            onward,
		"Fortsetzung auf Seite 7":                           onward,
		"HERON\u00a0from page A1":                           noJump, // no space that a program would write
		"HERON from page A1":                                back,
		"Continued from page A1":                            back,
		"Suite de la page 3":                                back,
		"The case is told in full in Ulysses, page 3":       noJump,
		"She found it in the third book, page 12":           noJump,
		"He told it again from page 7":                      noJump,
		"See how the story goes on from page 7":             noJump,
		"The council said that it would be continued on 12": noJump,
		"": noJump,
	} {
		if got := jumpOf(line); got != want {
			t.Errorf("%q: %d, want %d", line, got, want)
		}
	}
}

// TestStampsBelowStories holds that a date in brackets or a comment of a
// messenger under a story takes none of it away.
func TestStampsBelowStories(t *testing.T) {
	story := "Heron set free after a month in a brewery\nBy Ann Poe\n\nThe heron that fell into the brewery has been set free on the marsh, where it was last seen walking along in a line."
	for _, below := range []string{"Bo Li, [06.03.2025 14:05]", "06/03/2025, 14:05 - Bo Li: What a bird.", "[06/03/2025, 14:05:33] Bo Li: What a bird.\n[06/03/2025, 14:06:01] Cy Ro: A fine one."} {
		all := Read(story + "\n\n" + below)
		for i, want := range strings.Split(strings.ReplaceAll(story, "\n\n", "\n"), "\n") {
			if i >= len(all) || all[i].Text != want || all[i].Mark == Chat {
				t.Errorf("under %q line %d is %+v, want %q", below, i, all[min(i, len(all)-1)], want)
			}
		}
	}
}

func TestCutAddresses(t *testing.T) {
	for in, want := range map[string]string{
		"Subscribe ( https://a.example/x ) now":               "Subscribe now",
		"Read (http://a.example) and (https://b.example/) on": "Read and on",
		"Read <http://a.example> on":                          "Read on",
		"[Read](http://a.example) on":                         "[Read](http://a.example) on",
		"(http://a.example) stands here":                      "(http://a.example) stands here",
		"It is (httpless":                                     "It is (httpless",
		"no address (at all)":                                 "no address (at all)",
		"Home [/] and [#3] and [/s] and [https://a.example]":  "Home [/] and [#3] and [/s] and [https://a.example]",
	} {
		if got := cutAddresses(in, false); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"Home [/] News [/news/] Sport [https://a.example/sport]": "Home News Sport",
		"Home [/]News [/news/].":                                 "Home News.",
		"[/a] The ferry":                                         "The ferry",
		"[/a]":                                                   "",
		"[#3] and [http error 500] and [/not an address]": "[#3] and [http error 500] and [/not an address]",
		"[Read](/a) and [/b](/c)":                         "[Read](/a) and [/b](/c)",
	} {
		if got := cutAddresses(in, true); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestAddressed reads what a program has written that puts the addresses of
// links in brackets, and a text that has some of its own.
func TestAddressed(t *testing.T) {
	const head = "Home [/] News [/news/] Sport [/sport/]\n\n"
	for in, want := range map[string]string{
		head + "The council of Alder Falls met the ferry\n[https://a.example/ferries/the-ferry-of-alder-falls-and-all-its-passengers].\nIt was late.": "The council of Alder Falls met the ferry.|It was late.",
		head + "Sources\n[/a] The ministry published its report.\n[/b] The court ruled in May.":                                                       "Sources|The ministry published its report.|The court ruled in May.",
		"“The [#MeToo] movement changed it all,” said Ann Poe, see [/r/ferries].":                                                                     "“The [#MeToo] movement changed it all,” said Ann Poe, see [/r/ferries].",
	} {
		got := strings.TrimPrefix(strings.Join(textsOf(in), "|"), "Home News Sport|")
		if got != want {
			t.Errorf("%q:\n got %q\nwant %q", in, got, want)
		}
	}
}

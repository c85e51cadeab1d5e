// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

func read(s, language string) []article.Quote {
	t := prose.Read(s)
	return Find(Input{Text: t, People: prose.FindPeople(t, nil), Language: language})
}

// short writes a quote as "kind: words — speaker".
func short(q article.Quote) string {
	who := q.Speaker.Name
	if who == "" {
		who = q.Speaker.Mention
	}
	return q.Kind.String() + ": " + strings.Trim(q.Text, ".,") + " — " + who
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"“The pier is closed,” said Ann Poe.", []string{"direct: The pier is closed — Ann Poe"}},
		{"Ann Poe said, “The pier is closed.”", []string{"direct: The pier is closed — Ann Poe"}},
		{"\"The pier is closed,\" Ann Poe said. \"It will stay closed.\"", []string{"direct: The pier is closed — Ann Poe", "direct: It will stay closed — Ann Poe"}},
		{"Ann Poe runs the pier. “It is closed,” she said.", []string{"direct: It is closed — Ann Poe"}},
		{"Ann Poe runs the pier. “It is closed,” Poe said.", []string{"direct: It is closed — Ann Poe"}},
		{"Ann Poe said that the pier was closed.", []string{"indirect: the pier was closed — Ann Poe"}},
		{"The pier is closed, according to Ann Poe.", []string{"indirect: The pier is closed — Ann Poe"}},
		{"Ann Poe said the pier was “as dead as a pier can be”.", []string{"mixed: the pier was “as dead as a pier can be” — Ann Poe"}},
		{"Officials said that the pier was closed.", []string{"indirect: the pier was closed — Officials"}},
		{"They walked along the pier in the evening.", nil},
		{"She sang “The Long Pier” at the end of the show.", nil},
		{"The so-called “pier” is a plank.", nil},
		{"", nil},
	} {
		var got []string
		for _, q := range read(c.in, "en") {
			got = append(got, short(q))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%q:\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestFindElsewhere(t *testing.T) {
	for _, c := range []struct{ language, in, want string }{
		{"de", "„Der Steg bleibt zu“, sagte Anna Poe am Montag.", "direct: Der Steg bleibt zu — Anna Poe"},
		{"fr", "« La jetée reste fermée », a déclaré Anne Poe lundi.", "direct: La jetée reste fermée — Anne Poe"},
		{"es", "“El muelle sigue cerrado”, dijo Ana Poe el lunes.", "direct: El muelle sigue cerrado — Ana Poe"},
	} {
		got := read(c.in, c.language)
		if len(got) != 1 || short(got[0]) != c.want {
			t.Errorf("%s: %q: got %+v, want %q", c.language, c.in, got, c.want)
		}
	}
}

func TestSpeaker(t *testing.T) {
	q := read("A senior harbor official, cited by the Example Times, said the pier would close.", "en")
	if len(q) != 1 || q[0].Speaker.Kind != article.Unnamed || q[0].Speaker.CitedBy != "Example Times" {
		t.Errorf("got %+v", q)
	}
	q = read("“It is closed,” said Harbor Commissioner Ann Poe.", "en")
	if len(q) != 1 || q[0].Speaker.Role != "Harbor Commissioner" || q[0].Speaker.Kind != article.Individual {
		t.Errorf("got %+v", q)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"“A,” she said. “B.”\n\n“C", "Ann Poe said that the 'pier' was \"closed\", according to «Le Port».", "ANN POE: Yes.\nBO LI: No.", "„Zu“, sagte er ''x'' said", "said said said that that “", "", "\u200b“\xff”"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		quotes := read(s, "")
		again := read(s, "")
		if len(quotes) != len(again) {
			t.Fatalf("two runs of %q give %d and %d quotes", s, len(quotes), len(again))
		}
		last := 0
		for i, q := range quotes {
			if q != again[i] {
				t.Fatalf("two runs of %q differ: %+v and %+v", s, q, again[i])
			}
			if q.Start < last || q.End > len(s) || q.Start >= q.End || q.Text != s[q.Start:q.End] {
				t.Fatalf("quote %+v of %q", q, s)
			}
			if utf8.ValidString(s) && !utf8.ValidString(q.Text) {
				t.Fatalf("quote %q of %q cuts a rune", q.Text, s)
			}
			if m := q.Speaker; m.Mention != "" && (m.End > len(s) || m.Start >= m.End || m.Mention != s[m.Start:m.End]) {
				t.Fatalf("speaker %+v of %q", m, s)
			}
			last = q.Start
		}
	})
}

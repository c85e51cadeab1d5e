// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// dates returns the dates of a text, a range as "low..high".
func dates(text string, c Context) []string {
	var out []string
	for _, g := range Find(prose.Read(text), c) {
		switch {
		case g.Kind != article.DateFigure:
		case g.Value != "":
			out = append(out, string(g.Value))
		default:
			out = append(out, string(g.Low+".."+g.High))
		}
	}
	return out
}

// TestTense checks the direction that the verb gives a date, in a story of
// Thursday, 6 March 2025.
func TestTense(t *testing.T) {
	c := Context{Published: time.Date(2025, 3, 6, 23, 0, 0, 0, time.UTC)}
	for _, row := range []struct{ text, want string }{
		{"The mayor spoke on Monday.", "2025-03-03"}, {"The mayor will speak on Monday.", "2025-03-10"},
		{"The mayor spoke on Thursday.", "2025-03-06"}, {"She plans to travel on Friday.", "2025-03-07"},
		{"They were hired in November.", "2024-11"}, {"The plant could close in November.", "2025-11"},
		{"The hearing is due on March 28.", "2025-03-28"}, {"He was arrested on Oct. 30.", "2024-10-30"},
		{"The cut would be made in the summer.", "2025-SU"}, {"Sales had fallen in the autumn.", "2024-FA"},
		{"Since January it has rained.", "2025-01"}, {"The law takes effect in July.", "2025-07"},
		{"He said the vote, set for May 5, mattered.", "2025-05-05"}, {"Last November it snowed.", "2024-11"},
		{"It reported third-quarter sales.", "2024-Q3"}, {"It opened last week.", "2025-W09"},
		{"On Sunday, 9 March, they marched.", "2025-03-09"},
	} {
		got := dates(row.text, c)
		if len(got) != 1 || got[0] != row.want {
			t.Errorf("%q: got %q, want %s", row.text, got, row.want)
		}
	}
}

// TestReference checks that the calendar day of publication counts in its own
// zone, and what becomes of dates without one.
func TestReference(t *testing.T) {
	zone := time.FixedZone("", 9*60*60)
	if got := dates("It rained yesterday.", Context{Published: time.Date(2025, 3, 6, 0, 30, 0, 0, zone)}); len(got) != 1 || got[0] != "2025-03-05" {
		t.Errorf("got %q, want 2025-03-05", got)
	}
	figures := Find(prose.Read("It rained on Wednesday, and on 5 May 2024."), Context{})
	if len(figures) != 2 || figures[0].Value != "" || figures[0].Low != "" || figures[1].Value != "2024-05-05" {
		t.Errorf("without a day of publication: %+v", figures)
	}
}

// TestDayOrder checks who writes the day first.
func TestDayOrder(t *testing.T) {
	for _, row := range []struct{ country, language, want string }{
		{"", "en", "2025-03-04"}, {"US", "en", "2025-03-04"}, {"GB", "en", "2025-04-03"}, {"", "fr", "2025-04-03"}, {"DE", "de", "2025-04-03"},
	} {
		got := dates("3/4/2025", Context{Country: row.country, Language: row.language})
		if len(got) != 1 || got[0] != row.want {
			t.Errorf("%s %s: got %q, want %s", row.language, row.country, got, row.want)
		}
	}
}

func TestCalendar(t *testing.T) {
	for _, row := range []struct {
		got, want string
	}{
		{date{2025, 1, 1}.week(), "2025-W01"}, {date{2024, 12, 30}.week(), "2025-W01"}, {date{2027, 1, 1}.week(), "2026-W53"},
		{date{2025, 1, 31}.addMonths(1).String(), "2025-02"}, {date{2025, 1, 5}.addMonths(-13).String(), "2023-12"},
		{date{2024, 3, 1}.addDays(-1).String(), "2024-02-29"}, {date{y: 2025, m: 7}.quarter(), "2025-Q3"},
		{decadeOf(1987), "198X"}, {centuryOf(1987), "19"}, {seasonOf(2025, winter), "2025-WI"}, {clockOf(6, 5), "T06:05"},
	} {
		if row.got != row.want {
			t.Errorf("got %s, want %s", row.got, row.want)
		}
	}
	for _, d := range []date{{2025, 2, 29}, {2025, 13, 1}, {2025, 4, 31}, {2025, 0, 4}} {
		if d.isValid() {
			t.Errorf("%v: got valid", d)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// TestSeed reads the article that the project began with: how each quote begins,
// its kind and its speaker.
func TestSeed(t *testing.T) {
	names, _ := filepath.Glob("../../../../shared/seed/*.txt")
	if len(names) == 0 {
		t.Skip("needs ../shared/seed, which is not here")
	}
	data, err := os.ReadFile(names[0])
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	body := strings.Index(text, "The United States has")
	if body < 0 {
		t.Fatal("the article does not begin as it did")
	}
	x := prose.Read(text[body:])
	people := prose.FindPeople(x, nil)
	var got []string
	for _, q := range Find(Input{Text: x, People: people, Language: "en"}) {
		words := strings.Fields(q.Text)
		s := q.Speaker
		who := s.Name
		if who == "" {
			who = s.Mention
		}
		if s.CitedBy != "" {
			who += ", cited by " + s.CitedBy
		}
		got = append(got, q.Kind.String()+": "+strings.Join(words[:3], " ")+" — "+who)
	}
	want := []string{
		"indirect: it is engaging — United States",
		"direct: These are ongoing — Karoline Leavitt",
		"mixed: these talks are — Karoline Leavitt",
		"indirect: the negotiations, which — An unnamed Hamas official, cited by AFP news agency",
		"indirect: it was consulted — Israel",
		"indirect: approximately 24 living — Israeli officials",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	var persons []string
	for _, p := range people.Persons() {
		persons = append(persons, p.Name)
	}
	for _, name := range []string{"Karoline Leavitt", "Adam Boehler", "Edan Alexander", "Steve Witkoff"} {
		if !slices.Contains(persons, name) {
			t.Errorf("%s is not among the people %q", name, persons)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import (
	"strings"
	"testing"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"A plain sentence.", "A|plain|sentence|."},
		{"Leavitt’s and O'Neill don't", "Leavitt|’s|and|O'Neill|don't"},
		{"$5.4 billion, 2,000 or 3.9%", "$|5.4|billion|,|2,000|or|3.9|%"},
		{"a 51-year-old", "a|51|-|year|-|old"},
		{"wait ... what…", "wait|...|what|…"},
		{"``quoted'' words", "``|quoted|''|words"},
		{"naïve Üben 東京", "naïve|Üben|東京"},
		{"1.", "1|."},
		{"", ""},
	} {
		r := Read(c.in)
		var got []string
		for i := range r.Tokens {
			got = append(got, r.Word(i))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("tokens of %q: %q, want %q", c.in, g, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"One. Two! Three?", []string{"One.", "Two!", "Three?"}},
		{"Dr. Poe met Mr. Li on Jan. 5 in St. Ives.", []string{"Dr. Poe met Mr. Li on Jan. 5 in St. Ives."}},
		{"“It is over.” She left.", []string{"“It is over.”", "She left."}},
		{"He paid $3.50. She paid more.", []string{"He paid $3.50.", "She paid more."}},
		{"The U.S. Senate voted.", []string{"The U.S. Senate voted."}},
		{"A line\nanother line", []string{"A line", "another line"}},
	} {
		r := Read(c.in)
		var got []string
		for _, s := range r.Sentences {
			got = append(got, r.Span(int(s.Start), int(s.End)).Of(r.S))
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("sentences of %q: %q, want %q", c.in, got, c.want)
		}
	}
}

func TestLower(t *testing.T) {
	for in, want := range map[string]string{"ABC äÖ": "abc äö", "İstanbul": "İstanbul", "plain": "plain", "\xffA": "\xffa"} {
		if got := lower(in); got != want || len(got) != len(in) {
			t.Errorf("lower(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPeople(t *testing.T) {
	r := Read("Mayor Ann Poe opened the bridge. Poe said that Bo Li, the town’s chief engineer, had drawn it. Li was not there.")
	people := FindPeople(r, nil).Persons()
	want := []string{"Ann Poe/Mayor", "Bo Li/town’s chief engineer"}
	var got []string
	for _, p := range people {
		got = append(got, p.Name+"/"+p.Role)
	}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("people %q, want %q", got, want)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"“A,” she said. “B.”\nC", "Dr. Poe’s 3,000.5 ''x'' … \u200b\xff", "Mayor Ann Poe, 45, and Bo Li Jr. of the U.N.", "der Präsident Müller-Lüdenscheidt"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := Read(s)
		if len(r.Low) != len(s) {
			t.Fatalf("Low has %d bytes, S has %d", len(r.Low), len(s))
		}
		last := int32(0)
		for i, tok := range r.Tokens {
			if tok.Start < last || tok.End <= tok.Start || int(tok.End) > len(s) {
				t.Fatalf("token %d of %q is [%d, %d) after %d", i, s, tok.Start, tok.End, last)
			}
			last = tok.End
		}
		for _, ranges := range [][]Range{r.Sentences, r.Paragraphs} {
			at := int32(0)
			for _, x := range ranges {
				if x.Start != at || x.End <= x.Start {
					t.Fatalf("range %v of %q follows %d", x, s, at)
				}
				at = x.End
			}
			if int(at) != len(r.Tokens) {
				t.Fatalf("ranges of %q end at token %d of %d", s, at, len(r.Tokens))
			}
		}
		for _, p := range FindPeople(r, nil).Persons() {
			if p.Name == "" {
				t.Fatalf("a person without a name in %q", s)
			}
		}
	})
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"slices"
	"strings"
	"testing"
)

func texts(lines []Line) []string {
	var out []string
	for _, l := range lines {
		out = append(out, l.Text)
	}
	return out
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"One line", "One line"},
		{"A headline\n\nA paragraph of the story.\n\nAnother one.", "A headline|A paragraph of the story.|Another one."},
		{"One\r\nTwo\u2028Three", "One|Two|Three"},
		{"  much   white\u00a0space here ", "much white space here"},
		{"- first item\n- second item", "first item|second item"},
		{"", ""}, {"\n \n\t\n", ""},
		{"The town has bought the pier from the company that built it, and will open it to\nthe public in the spring, when the last of the repairs is done and the weather al-\nlows it. Nobody knows what it will cost, but the council has put aside enough to\nkeep it open for a year.",
			"The town has bought the pier from the company that built it, and will open it to the public in the spring, when the last of the repairs is done and the weather allows it. Nobody knows what it will cost, but the council has put aside enough to keep it open for a year."},
	} {
		if got := strings.Join(texts(Read(c.in)), "|"); got != c.want {
			t.Errorf("lines of %q:\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestLabel(t *testing.T) {
	text := `Home News Sport

Ferry to the island late again as company waits for a second boat

Ferry to the island late again as company waits for a second boat
By Ann Poe
March 6, 2025

The ferry to the island was late again on Monday, and the forty people who had been waiting at the pier took the bus instead.

“Nobody tells us anything,” said Bo Li, who has lived on the island for thirty years. “We read about it in the newspaper, like everybody else.”

The company, which has run the line since 1974, said in a statement that the boat had been sent to the yard for repairs in March.

Share this article
© 2025 The Pier. All rights reserved.`
	lines := Read(text)
	r := Label(lines)
	if len(r.Roles) != len(lines) {
		t.Fatalf("%d roles for %d lines", len(r.Roles), len(lines))
	}
	var body []string
	headlines := 0
	for i, role := range r.Roles {
		switch role {
		case Paragraph:
			body = append(body, lines[i].Text[:12])
		case Headline:
			headlines++
		}
	}
	if want := []string{"The ferry to", "“Nobody te", "The company,"}; !slices.Equal(body, want) {
		t.Errorf("paragraphs %q, want %q", body, want)
	}
	if headlines == 0 {
		t.Error("no headline")
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"One\n\nTwo\r\nThree", "> quoted\n> mail\n- item", "# Head\n\n*text*", "[12:01, 1/2/2025] Ann: hi", "a-\nb\f12\n", "\u202bשלום\u202c\u200b\n\xff"} {
		f.Add(s)
	}
	f.Add("# #\n00000000000") // marks alone leave a line without words
	f.Fuzz(func(t *testing.T, s string) {
		lines := Read(s)
		last := 0
		for i, l := range lines {
			if l.Start < last || l.Stop < l.Start || l.Stop > len(s) {
				t.Fatalf("line %d of %q covers [%d, %d) after %d", i, s, l.Start, l.Stop, last)
			}
			last = l.Start
		}
		r := Label(lines)
		if len(r.Roles) != len(lines) {
			t.Fatalf("%d roles for %d lines of %q", len(r.Roles), len(lines), s)
		}
		if again := Label(Read(s)); !slices.Equal(r.Roles, again.Roles) {
			t.Fatalf("two runs over %q differ", s)
		}
	})
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// texts returns the texts of lines, without those of a mark that says that
// they are no part of the text.
func texts(ls []Line) []string {
	var out []string
	for _, l := range ls {
		if l.Mark != PageEdge && l.Mark != Rule && l.Mark != Header && l.Mark != Chat {
			out = append(out, l.Text)
		}
	}
	return out
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"blank lines part", "One.\n\nTwo.\n \t\nThree.", []string{"One.", "Two.", "Three."}},
		{"single breaks part", "A short line\nAnother line\nThe last one", []string{"A short line", "Another line", "The last one"}},
		{"all kinds of line ends", "a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", []string{"a", "b", "c", "d", "e", "f", "g", "h"}},
		{"white space is folded", "  A \t\tcell\u00a0here  ", []string{"A\tcell here"}},
		{"a no-break space in a number stays", "some 12\u00a0000 people", []string{"some 12\u00a0000 people"}},
		{"no width, no line", "a\n\u200b\u200e\n\ufeff\nb", []string{"a", "b"}},
		{"wrapped prose is joined", wrapped(60,
			"The harbour board met on Monday to settle who pays for the new crane, which has stood unused since spring because nobody could say who owns it.",
			"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders of the crane."),
			[]string{
				"The harbour board met on Monday to settle who pays for the new crane, which has stood unused since spring because nobody could say who owns it.",
				"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders of the crane."}},
		{"long lines stay", "A paragraph that stands on one line of its own, however long it may be, as browsers copy it from a page.\nAnother of the same kind that follows it without a blank line, and which is not to be joined with it.\nAnd a third one.",
			[]string{
				"A paragraph that stands on one line of its own, however long it may be, as browsers copy it from a page.",
				"Another of the same kind that follows it without a blank line, and which is not to be joined with it.", "And a third one."}},
		{"headlines of one length stay", "Mayor opens the second bridge of the year\nCouncil wants a third bridge before winter\nBridges are not enough, say the ferrymen\nFerry to be sold to the highest bidder now",
			[]string{"Mayor opens the second bridge of the year", "Council wants a third bridge before winter", "Bridges are not enough, say the ferrymen", "Ferry to be sold to the highest bidder now"}},
		{"a quoted mail is its text", "> The ferry was late again on Tuesday, and nobody on\n> the quay was told why it had not left the island in\n> time for the school run.\n>\n> Passengers waited for two hours in the rain.",
			[]string{"The ferry was late again on Tuesday, and nobody on the quay was told why it had not left the island in time for the school run.", "Passengers waited for two hours in the rain."}},
		{"bullets are cut off", "• First item\n• Second item\n- Third item\n-5 degrees\n— Dialogue", []string{"First item", "Second item", "Third item", "-5 degrees", "— Dialogue"}},
		{"indented numbers are bullets", "  1. Flour\n  2. Eggs\n3. is no bullet", []string{"Flour", "Eggs", "3. is no bullet"}},
		{"the sign that closes a story", "He never came back. ■\nThe ■ is his mark", []string{"He never came back.", "The ■ is his mark"}},
		{"addresses behind words", "Read the papers ( https://papers.example/a?b=1 ) or not.", []string{"Read the papers or not."}},
		{"nothing to see", "\n \n\t\n", nil},
		{"rules", "Above\n-----\nBelow\n* * *\nEnd", []string{"Above", "Below", "End"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := texts(Read(tt.text)); !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// wrapped breaks paragraphs into lines of so many columns, a blank line
// between them.
func wrapped(columns int, paragraphs ...string) string {
	var b strings.Builder
	for i, p := range paragraphs {
		if i > 0 {
			b.WriteString("\n\n")
		}
		at := 0
		for w := range strings.FieldsSeq(p) {
			switch {
			case at == 0:
			case at+1+len(w) > columns:
				b.WriteByte('\n')
				at = 0
			default:
				b.WriteByte(' ')
				at++
			}
			b.WriteString(w)
			at += len(w)
		}
	}
	return b.String()
}

func TestHyphens(t *testing.T) {
	const body = "The council of the town has never been known for its haste, and\nthe %s\nof the old mill was no exception, as the mayor told the few\nresidents who had come to the meeting in spite of the rain."
	tests := []struct{ broken, want string }{
		{"town spent eleven years on letters about the recon-\nstruction", "reconstruction"},
		{"town spent eleven years on letters about the well-\nknown ruin", "well-known"},
		{"town spent eleven years on letters to the builder Anne-\nMarie Holt", "Anne-Marie"},
		{"low-lying parts were under water, and by noon the low-\nlying roads", "low-lying roads"},
		{"town spent eleven years on letters about the recon\u00ad\nstruction", "reconstruction"},
	}
	for _, tt := range tests {
		text := strings.Replace(body, "%s", tt.broken, 1)
		got := strings.Join(texts(Read(text)), "|")
		if !strings.Contains(got, tt.want) || strings.Contains(got, "|") {
			t.Errorf("%q: got %q, want %q in it", tt.broken, got, tt.want)
		}
	}
}

func TestPages(t *testing.T) {
	page := func(n, text string) string {
		return "The Weekly Heron   May\n\n" + text + "\n" + n + "\n\n"
	}
	text := page("3", "The heron that fell into the brewery has been set free on the\nmarsh, where it was last seen walking along in something that was\nnot by any means what a sober bird would have called a straight") +
		page("4", "line. Its keeper, who had fed it on sprats for a month, said\nthat she would miss the smell least of all.") +
		page("5", "The brewery has put up a net. It has also named a beer after\nthe bird, which is said to taste of reeds and to sell well with\nthose who like it.")
	want := []string{
		"The Weekly Heron May", // the first may be the title
		"The heron that fell into the brewery has been set free on the marsh, where it was last seen walking along in something that was not by any means what a sober bird would have called a straight line. Its keeper, who had fed it on sprats for a month, said that she would miss the smell least of all.",
		"The brewery has put up a net. It has also named a beer after the bird, which is said to taste of reeds and to sell well with those who like it."}
	if got := texts(Read(text)); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	numbered := "The Weekly Heron | May 1\n\nThe heron that fell into the brewery has been set free on the\nmarsh, where it was last seen walking along in something that was\nnot by any means what a sober bird\n\n" +
		"The Weekly Heron | May 2\n\nwould have called a straight line, said those who had come to\nsee it off with a band and a cake in the shape of a sprat.\n\nThe Weekly Heron | May 3\n"
	want = []string{"The heron that fell into the brewery has been set free on the marsh, where it was last seen walking along in something that was not by any means what a sober bird would have called a straight line, said those who had come to see it off with a band and a cake in the shape of a sprat."}
	if got := texts(Read(numbered)); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestMarkdown(t *testing.T) {
	text := "---\ntitle: \"A new bell\"\ndate: 2025-05-02\n---\n\n# A new bell\n\nThe **bell** was cast by [Ann Poe](https://bells.example/poe), *not* by snake_case_people.\n\n> It rings.\n\n![The bell](https://bells.example/b.jpg)\n\n- one\n- two\n\n```\nx := 1\n```\n"
	want := []struct {
		text string
		mark Mark
	}{
		{"---", Rule}, {"A new bell", Header}, {"2025-05-02", Header}, {"---", Rule}, {"A new bell", Heading},
		{"The bell was cast by Ann Poe, not by snake_case_people.", Plain}, {"It rings.", Quoted}, {"The bell", Picture},
		{"one", Bullet}, {"two", Bullet}, {"```", Fence}, {"x := 1", Code}, {"```", Fence},
	}
	got := Read(text)
	if len(got) != len(want) {
		t.Fatalf("%d lines, want %d: %v", len(got), len(want), got)
	}
	for i, w := range want {
		if got[i].Text != w.text || got[i].Mark != w.mark {
			t.Errorf("line %d: %q %d, want %q %d", i, got[i].Text, got[i].Mark, w.text, w.mark)
		}
	}
	if got[1].Field != "title" || got[2].Field != "date" {
		t.Errorf("fields %q and %q", got[1].Field, got[2].Field)
	}
}

func TestChat(t *testing.T) {
	text := "[06/03/2025, 14:05:33] Ann: *The long message* has\nmore lines than the others,\nall of which stay\n[06/03/2025, 14:06:01] Bo: nice\n06.03.25, 14:07 - Cy: not so nice\n"
	want := []string{"The long message has", "more lines than the others,", "all of which stay"}
	if got := texts(Read(text)); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if n := chatStampLen("12:30 - 14:00: lunch"); n != 0 {
		t.Errorf("a time of day was taken for a stamp of %d bytes", n)
	}
}

func TestMailHeader(t *testing.T) {
	text := "From: Desk <desk@paper.example>\nDate: Wed, 19 Mar 2025 06:30:12 +0000\nSubject: The late ferry\n\nThe ferry was late.\nNote: it was raining."
	got := Read(text)
	var fields []string
	for _, l := range got {
		fields = append(fields, l.Field)
	}
	if want := []string{"", "date", "title", "", ""}; !slices.Equal(fields, want) {
		t.Errorf("fields %q, want %q", fields, want)
	}
	if got[4].Mark != Plain {
		t.Errorf("a line of the text was taken for a header")
	}
}

// lawful holds the lines of a text against what Line promises.
func lawful(t *testing.T, s string, ls []Line) {
	t.Helper()
	for i, l := range ls {
		if l.Start < 0 || l.Stop > len(s) || l.Start >= l.Stop {
			t.Fatalf("line %d has the range %d to %d of %d bytes", i, l.Start, l.Stop, len(s))
		}
		if utf8.ValidString(s) && (!utf8.RuneStart(s[l.Start]) || l.Stop < len(s) && !utf8.RuneStart(s[l.Stop])) {
			t.Fatalf("line %d cuts a rune", i)
		}
		if l.Text == "" || strings.ContainsAny(l.Text, "\n\r") {
			t.Fatalf("line %d has the text %q", i, l.Text)
		}
		if i > 0 && l.Start < ls[i-1].Start {
			t.Fatalf("line %d starts above the one before it", i)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "a\n\nb", "# #\n00000000000", "A\n# #", "> > x\n> y", "[06/03/2025, 14:05:33] Ann: hi", "# a\n**b** [c](http://d) ![e](f)", "1. a\n2. b\n\f3", "\u202bשלום\u202c\n\u200f",
		"---\na: b\n---\n", "From: a\nSubject: b\n\nc-\nd", "•\n• \n•a", "From:\nTo:", strings.Repeat("[", 50) + "](", "\xff\xfe\n\x80", "a ( http", "** x\n```\ny"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ls := Read(s)
		lawful(t, s, ls)
		if again := Read(s); !slices.Equal(ls, again) {
			t.Fatal("other lines when it is read again")
		}
		r := Label(ls)
		if len(r.Roles) != len(ls) {
			t.Fatalf("%d roles for %d lines", len(r.Roles), len(ls))
		}
		if again := Label(ls); !slices.Equal(r.Roles, again.Roles) {
			t.Fatal("other roles when they are decided again")
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
		text := strings.Repeat("A line of the text, of the length that lines of menus and stories have on average.\n", n)
		b.Run("lines="+itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Read(text)
			}
		})
	}
}

func itoa(n int) string {
	s := ""
	for ; n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}

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
		if l.Mark != PageEdge && l.Mark != Rule && l.Mark != Header && l.Mark != Chat && l.Mark != Apart {
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
		{"no table but a list", "•\tFirst item\no\tSecond item\n1.\tThird item\na\tb", []string{"First item", "Second item", "Third item", "a\tb"}},
		{"an item goes on under it", "- First item that\n  goes on\n- Second item\nNo item", []string{"First item that goes on", "Second item", "No item"}},
		{"characters without width", "\u200f• Oc\u200bto\u00adber\n\u202b\u200eNovember\u202c", []string{"October", "November"}},
		{"ligatures", "The ﬁrst eﬄuent", []string{"The first effluent"}},
		{"large letters that open a story", "T\nhe mayor\n\nA\nmayor\n\nT he town\n\nT cells\n\nA 9-inch bell", []string{"The mayor", "A mayor", "The town", "T cells", "A 9-inch bell"}},
		{"addresses alone", "Above\nhttps://a.example/b\nBelow\n<https://a.example/c>\nhttps://a.example/d", []string{"Above", "Below", "<https://a.example/c>", "https://a.example/d"}},
		{"a sponsor between rules", "Above\n----\nPRESENTED BY ROPE & SONS\nBuy rope.\n----\nBelow", []string{"Above", "Below"}},
		{"a width to the column", wrapped(60,
			"The harbour board met on Monday to settle who pays for the new crane which nobody wants.",
			"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders.",
			"Cranes cost.") + "\n" + wrapped(60, "Three of the five members were in favour of a smaller crane that had been used before."),
			[]string{
				"The harbour board met on Monday to settle who pays for the new crane which nobody wants.",
				"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders.",
				"Cranes cost.", "Three of the five members were in favour of a smaller crane that had been used before."}},
		{"verse stays", wrapped(60,
			"The dormice of the hut have been set to music, and guests who have paid sing it on Saturdays before the lamps go out at ten:") +
			"\n\n   We sleep where the low notes are,\n   we sleep till the end of May,\n   and nobody sends us away.\n\n" +
			wrapped(60, "The keeper of the hut said that she had heard it four hundred times, and would not mind if the dormice woke up again."),
			[]string{
				"The dormice of the hut have been set to music, and guests who have paid sing it on Saturdays before the lamps go out at ten:",
				"We sleep where the low notes are,", "we sleep till the end of May,", "and nobody sends us away.",
				"The keeper of the hut said that she had heard it four hundred times, and would not mind if the dormice woke up again."}},
		{"marks of notes", "The clock was built in 1841.[1][2] It leaned,[3]:23–4 some say\u201d\u2074 by ten[a] degrees.[citation needed] [12]\nThe \u201cboy[s]\u201d [sic] of [the] town saw [a] clock[he] of 12 m\u00b2 \"[a] ruin\".[b]",
			[]string{"The clock was built in 1841. It leaned, some say\u201d by ten degrees.", "The \u201cboy[s]\u201d [sic] of [the] town saw [a] clock[he] of 12 m\u00b2 \"[a] ruin\"."}},
		{"figures glued to sentences", "The clock was built in 1841.1 It leaned.\n\u201cBy ten degrees.\u201d2 Some liked that.3", []string{"The clock was built in 1841.1 It leaned.", "\u201cBy ten degrees.\u201d2 Some liked that.3"}},
		{"notes glued to sentences", "The clock was built here.1 It leaned.\n\u201cBy ten degrees.\u201d2 Some liked that.3", []string{"The clock was built here. It leaned.", "\u201cBy ten degrees.\u201d Some liked that."}},
		{"sections of encyclopedias", "Early years[edit]\nThe clock leaned.\nLater years\n[edit | edit source]\nIt leaned more.\nReferences[edit]\n^ On Leaning, 1841.", []string{"Early years", "The clock leaned.", "Later years", "It leaned more."}},
		{"no marks of notes", "[1] A source\nIt fell in [12] places, says list[0] of May[2024]\n[Poe][1] said", []string{"[1] A source", "It fell in [12] places, says list[0] of May[2024]", "[Poe][1] said"}},
		{"double spacing", strings.ReplaceAll(wrapped(60,
			"The harbour board met on Monday to settle who pays for the new crane, which has stood unused since spring because nobody could say who owns it.",
			"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders of the crane."), "\n", "\n\n"),
			[]string{
				"The harbour board met on Monday to settle who pays for the new crane, which has stood unused since spring because nobody could say who owns it.",
				"It will meet again in May, when the lawyers have read the contract that the former board signed with the builders of the crane."}},
		{"short paragraphs are no double spacing", "The harbour board met on Monday.\n\nand it rained on Tuesday all day.\n\nThe crane stood in the rain for hours.\n\nNobody came.\n\nthe lawyers were at lunch until three o'clock that day\n\nIt will meet again in May.\n\nCranes cost.",
			[]string{"The harbour board met on Monday.", "and it rained on Tuesday all day.", "The crane stood in the rain for hours.", "Nobody came.", "the lawyers were at lunch until three o'clock that day", "It will meet again in May.", "Cranes cost."}},
		{"devices of mails", "The ferry was late.\n\nSent from my tablet\n\nEnvoyé de mon iPhone\n\nVon meinem Tablet gesendet\n\nTabletから送信\n\nSent from my father's house, it came late.\n\nVon meinem Vater", []string{"The ferry was late.", "Sent from my father's house, it came late.", "Von meinem Vater"}},
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
		{"town spent eleven years on letters about the recon¬\nstruction", "reconstruction"},
		{"town spent eleven years on letters about the recon\u2010\nstruction", "reconstruction"},
		{"town spent the eleven years of its programme of 1990-\n2000 on the ruin", "1990-2000"},
		{"town spent the eleven years of its programme on e-\nmail about it", "e-mail"},
		{"mayor's mother-in-\nlaw and the up-\nto-date plan", "mother-in-law and the up-to-date"},
		{"town spent eleven years on letters about the pre-\nand post-war ruin", "pre- and post-war"},
		{"town spent eleven years on letters about a thous-\nand bricks", "thousand"},
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
	titled := strings.Replace(text, "\n\n", "\n\nHeron falls into brewery\n\n", 1)
	want[0] = "Heron falls into brewery"
	if got := texts(Read(titled)); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	// A title that the pages repeat stays.
	repeated := strings.ReplaceAll(text, "The Weekly Heron   May", "The heron that fell into the brewery is free")
	want[0] = "The heron that fell into the brewery is free"
	if got := texts(Read(strings.Replace(repeated, "\n\n", "\n\nA bird and its keeper\n\n", 1))); got[0] != want[0] {
		t.Errorf("got  %q, want %q", got[0], want[0])
	}
	numbered := "The Weekly Heron | May 1\n\nThe heron that fell into the brewery has been set free on the\nmarsh, where it was last seen walking along in something that was\nnot by any means what a sober bird\n\n" +
		"The Weekly Heron | May 2\n\nwould have called a straight line, said those who had come to\nsee it off with a band and a cake in the shape of a sprat.\n\nThe Weekly Heron | May 3\n"
	want = []string{"The heron that fell into the brewery has been set free on the marsh, where it was last seen walking along in something that was not by any means what a sober bird would have called a straight line, said those who had come to see it off with a band and a cake in the shape of a sprat."}
	if got := texts(Read(numbered)); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestJumps(t *testing.T) {
	text := "The Heron   May 1, 2024\n\nThe heron that fell into the brewery has been set free on the\nmarsh, where it was last seen walking along in something that was\n\nSee HERON, page A4\n\n- 1 -\n\f" +
		"The Heron   May 1, 2024\n\nHERON\nContinued from page A1\n\nnot by any means what a sober bird would have called a straight\nline. Its keeper said that she would miss the smell.\n\n- 4 -\n"
	want := []string{"The heron that fell into the brewery has been set free on the marsh, where it was last seen walking along in something that was not by any means what a sober bird would have called a straight line. Its keeper said that she would miss the smell."}
	got := Read(text)
	if got := texts(got); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got[0].Field != "date" {
		t.Errorf("the head of the first page holds %q, want its date", got[0].Field)
	}
	for _, s := range []string{"Page 3 of 9", "- 3 -", "Seite 3"} {
		if !isDressedNumber(s) {
			t.Errorf("%q is no page number", s)
		}
	}
	for _, s := range []string{"3", "3 -", "-3", "p 3", "$1000", "+0.0550 (+1.30%)"} {
		if isDressedNumber(s) {
			t.Errorf("%q is a page number", s)
		}
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
		{"one", Bullet}, {"two", Bullet}, {"```", Apart}, {"x := 1", Code}, {"```", Apart},
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

func TestMarkdownBlocks(t *testing.T) {
	text := "A new bell\n==========\n\n*Cast* by <b>Ann</b> [Poe][1], it\\'s &amp; said[^2].\n\n| Bell | Year |\n|------|-----:|\n| new | 2025 |\n\n1. one\n   more\n2. two\n\n<!-- end -->\n[1]: https://bells.example/poe\n"
	want := []struct {
		text string
		mark Mark
	}{
		{"A new bell", Heading}, {"==========", Rule}, {"Cast by Ann Poe, it's & said.", Plain}, {"Bell\tYear", Row}, {"new\t2025", Row},
		{"one more", Bullet}, {"two", Bullet}, {"<!-- end -->", Apart}, {"[1]: https://bells.example/poe", Apart},
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
}

func TestThread(t *testing.T) {
	want := []string{"The ferry was late.", "Nobody knew why.", "The cat did."}
	for _, text := range []string{
		"1/3 The ferry was late.\n12\n4K\nAnn Poe\n@annpoe\n2/3 Nobody knew why.\n@annpoe\n3/3 The cat did.",
		"The ferry was late. 1/\n@annpoe\nNobody knew why. 2/\nThe cat did. 3/3",
		"Harbour, [06.03.2025 14:05]\nThe ferry was late.\nNobody knew why.\nThe cat did.\nHarbour, [06.03.2025 14:09]\nGood night",
	} {
		if got := texts(Read(text)); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	cups := "1/2 cup of flour\n1/4 cup of milk"
	if got := strings.Join(texts(Read(cups)), "\n"); got != cups {
		t.Errorf("got %q", got)
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

func TestForward(t *testing.T) {
	for _, head := range []string{
		"Begin forwarded message:\n\nFrom: Desk <desk@paper.example>\nSubject: Fwd: The late ferry\n",
		"Anfang der weitergeleiteten Nachricht:\n\nVon: Redaktion\nBetreff: WG: The late ferry\n",
		"________________________________\nDe: Redacção\nEnviado: quinta-feira\nAssunto: The late ferry\n",
	} {
		got := Read("Have you seen this?\n\n" + head + "\nThe ferry was late, and nobody on the quay was told why it had not left the island.")
		if title := TitleOf(got); title != "The late ferry" {
			t.Errorf("%q: title %q", head, title)
		}
		if got[0].Mark != Chat || got[len(got)-1].Mark != Plain {
			t.Errorf("%q: the note above has mark %d, the text %d", head, got[0].Mark, got[len(got)-1].Mark)
		}
	}
}

// TestVerse holds the lines that stand in narrow blocks of wrapped text against
// those that their writer made.
func TestVerse(t *testing.T) {
	prose := []string{
		"The bells of the town have been set to music, and guests who have paid sing it on Saturdays before the lamps go out at ten. The keeper said that she had heard it four hundred times.",
		"She would not mind if the bells fell silent again, as they did in the winter of 1987, when the ropes had been sold to a circus that never paid for them.",
		"The circus has since been closed by its creditors, who would like to know where the ropes are, and whether anybody has climbed them in the meantime."}
	for name, block := range map[string]string{
		"verse":          "You lean, old bell, and so do I\na little further every year,\nand neither of us can say why\nthe ones who stand up straight are here",
		"a short stanza": "You lean, old bell, and so do I\na little further every year,\nand neither of us can say why\nthe ones who stand up straight are here\n\nand then are gone. You strike at ten\nwhen ten is nine minutes away.",
		"a recipe":       "Bell cakes\n250 g flour\n2 eggs\n1 pinch of salt\nbutter for the pan\nsome milk",
		"scores":         "Villaroca 2-2 Monteseco (5-4 pens)\nPuente Alto 0-1 Salinera",
	} {
		text := wrapped(60, prose[:2]...) + "\n\n" + block + "\n\n" + wrapped(60, prose[2])
		want := append(append(slices.Clone(prose[:2]), strings.Split(strings.ReplaceAll(block, "\n\n", "\n"), "\n")...), prose[2])
		if got := texts(Read(text)); !slices.Equal(got, want) {
			t.Errorf("%s: got  %q\nwant %q", name, got, want)
		}
	}
	narrow := wrapped(60, prose[0], prose[1]+" "+prose[0]) + "\n\n" + wrapped(34, prose[2])
	if got := texts(Read(narrow)); !slices.Equal(got, []string{prose[0], prose[1] + " " + prose[0], prose[2]}) {
		t.Errorf("a narrow paragraph: got %q", got)
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
		"---\na: b\n---\n", "From: a\nSubject: b\n\nc-\nd", "•\n• \n•a", "From:\nTo:", strings.Repeat("[", 50) + "](", "\xff\xfe\n\x80", "a ( http", "** x\n```\ny", "See X, page A4", "a|b\n|--|\nc", "1/2 a\n2/2 b", "T\nhe", "-\n<a", "Begin forwarded message:\nFrom: a\nTo: b", "a[edit]\nb[1]:2[a] [2]\n^ c", "abc.1 D\nabc.2\nabc.3", "a\n\n\nb\n\nc"} {
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

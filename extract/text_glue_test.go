// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestPartGlued(t *testing.T) {
	for in, want := range map[string]string{
		"ByAnn Poe":                                "By Ann Poe",
		"27 August 202529 August 2025 Ann Poe":     "27 August 2025 29 August 2025 Ann Poe",
		"Published On 22 Dec 202522 Dec 2025":      "Published On 22 Dec 2025 22 Dec 2025",
		"December 22, 20253:00 AM ET":              "December 22, 2025 3:00 AM ET",
		"SPACEDEC 19, 2025 9:00 AM":                "SPACE DEC 19, 2025 9:00 AM",
		"By Ann PoeDec. 18, 2025 9:00 am EST":      "By Ann Poe Dec. 18, 2025 9:00 am EST",
		"BY ANN POEPUBLISHED: DEC 22, 2025":        "BY ANN POE PUBLISHED: DEC 22, 2025",
		"12-05-25FREE":                             "12-05-25 FREE",
		"By Ann Poe@annpoe":                        "By Ann Poe @annpoe",
		"By Heron Wire5 days ago":                  "By Heron Wire 5 days ago",
		"9dAnn Poe and Bo Li":                      "9d Ann Poe and Bo Li",
		"byAnn Poe":                                "by Ann Poe",
		"3D printing":                              "3D printing",
		"Byron Poe":                                "Byron Poe",
		"December 22, 2025, 3:00 AM":               "December 22, 2025, 3:00 AM",
		"Call 202529 from 9 May":                   "Call 202529 from 9 May",
		"Dismay 3, 2025":                           "Dismay 3, 2025",
		"Windows 11 and the A320 of 2025":          "Windows 11 and the A320 of 2025",
		"Room 12-05-25b":                           "Room 12-05-25b",
		"Republished: 3 May 2025":                  "Republished: 3 May 2025",
		"Überdruck im Kessel, gemessen um 202530:": "Überdruck im Kessel, gemessen um 202530:",
	} {
		if got := partGlued(in); got != want {
			t.Errorf("partGlued(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTextCredits(t *testing.T) {
	const story = `

The harbor pilots of Port Ellismere ended a strike of 17 days on Friday, hours before a court was to rule on it.

“We would have won,” said Dana Whitlock, who has led the pilots since 2019. “But the bananas would not have.”

Ships began to move at dusk, and the first of them, a tanker, was tied up before the evening news had ended.

The port expects to clear the queue of 41 vessels by Tuesday, it said in a statement.
`
	for _, c := range []struct {
		name, head, foot string
		authors          []string
		published        string
	}{
		{"glued", "Pilots return to work\nByAnn Poe\nPublishedMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"opener on a line of its own", "Pilots return to work\nBY\nANN POE\nPUBLISHED MAR 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"names parted by commas on lines", "Pilots return to work\nBy\nAnn Poe\n, \nBo Lindqvist\n, \nCarla Dietz\nMarch 6, 2025", "", []string{"Ann Poe", "Bo Lindqvist", "Carla Dietz"}, "2025-03-06"},
		{"name and date in one line", "Pilots return to work\nAnn Poe - Mar 6, 2025 1:00 pm UTC", "", []string{"Ann Poe"}, "2025-03-06T13:00:00Z"},
		{"name above the date", "Pilots return to work\nANN POE\nMar 6th 2025 at 10:00AM", "", []string{"Ann Poe"}, "2025-03-06T10:00:00Z"},
		{"update alone", "Pilots return to work\nBy Ann Poe\nUpdated March 6, 2025 2:27 PM", "", []string{"Ann Poe"}, "2025-03-06T14:27:00Z"},
		{"update and publication", "Pilots return to work\nBy Ann Poe\nUpdated March 7, 2025\nPublished March 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"photographer", "Pilots return to work\nBy Ann Poe\nPhotos by Bo Lindqvist\nMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"below the story", "Pilots return to work", "By Ann Poe\nMarch 6, 2025\n", []string{"Ann Poe"}, "2025-03-06"},
		{"name with its line below", "Pilots return to work\nMarch 6, 2025", "\nAnn Poe\nAnn Poe covers the harbor and the county court.\n", []string{"Ann Poe"}, "2025-03-06"},
		{"behind the date", "Pilots return to work\nPosted on6. März 20256. März 2025AuthorAnn Poe4 Kommentare", "", []string{"Ann Poe"}, "2025-03-06"},
		{"furniture between", "Pilots return to work\nBy\nSocial Links for\nAnn Poe\nPublished March 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"role between name and date", "Pilots return to work\nHeron\nAlerts\nAnn Poe\n·Senior Reporter\nMarch 6, 2025 at 8:03 PM", "", []string{"Ann Poe"}, "2025-03-06T20:03:00Z"},
		{"a sentence about her", "Pilots return to work\nBy Ann Poe, a reporter who covers boats, harbors and the people in them.\nMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"outlet behind spaces", "Pilots return to work\nANN POE \u00a0 Port Ellismere Courier-Post\nMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"topic behind the name", "Harbor\nPilots return to work\n6 March 2025 Ann Poe Harbor, News", "", []string{"Ann Poe"}, "2025-03-06"},
		{"image credit", "Pilots return to work\nBy Ann Poe\nBO LI/HERON IMAGES\nMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"stories of others below", "Pilots return to work\nby Ann Poe\nMarch 6, 2025\nLatest\nThe mayor of Port Ellismere keeps a heron in the bath\nBy: Bo Li", "", []string{"Ann Poe"}, "2025-03-06"},
		{"under related stories", "Pilots return to work\nBy Ann Poe", "\nRelated\nHeron falls into brewery\nThe bridge that was lost\nThe mayor keeps a heron\nA cow on the bridge\nA dog in the harbor\nA ship in the fog\nPublished March 6, 2025\n", []string{"Ann Poe"}, "2025-03-06"},
		{"two such days", "Pilots return to work\nBy Ann Poe", "\nRelated\nHeron falls into brewery\nThe bridge that was lost\nThe mayor keeps a heron\nA cow on the bridge\nA dog in the harbor\nPublished March 5, 2025\nA ship in the fog\nPublished March 6, 2025\n", []string{"Ann Poe"}, ""},
		{"day of reading", "Thursday, March 6, 2025\nLog in\nDonate\nMenu\nNews\nCrime\nPolitics\nBusiness\nSports\nWeather\nObituaries\nOpinion\nJobs\nHomes\nCars\nShop\nContests\nHelp\nAbout us\nPilots return to work\nBy Ann Poe", "", []string{"Ann Poe"}, ""},
		{"place behind the name", "Pilots return to work\n\nAnn Poe, Port Ellismere\nMarch 6, 2025", "", []string{"Ann Poe"}, "2025-03-06"},
		{"two names", "Pilots return to work\nAnn Poe, Bo Lindqvist\nMarch 6, 2025", "", []string{"Ann Poe", "Bo Lindqvist"}, "2025-03-06"},
		{"device of a mail", "Look!\n\nVon meinem Telefon gesendet\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Redaktion\nBetreff: Pilots return to work\nDatum: 6. März 2025\n", "\nVon meinem Telefon gesendet\n", nil, "2025-03-06"},
		{"sender of a mail that was passed on", "Begin forwarded message:\n\nFrom: Ann Poe <a.poe@heron.example>\nSubject: Pilots return to work\nDate: 6 March 2025\n", "", []string{"Ann Poe"}, "2025-03-06"},
		{"newsroom that sent a mail", "Begin forwarded message:\n\nFrom: Ann Poe <news@heron.example>\nSubject: Pilots return to work\nDate: 6 March 2025\n", "", nil, "2025-03-06"},
		{"sender of a mail", "From: Ann Poe <a.poe@heron.example>\nSubject: Pilots return to work\nDate: 6 March 2025\n", "", nil, "2025-03-06"},
		{"sender of a chat", "Ann Poe, [06.03.2025 09:41]\nPilots return to work\nMarch 6, 2025", "", nil, "2025-03-06"},
		{"nobody", "Pilots return to work\nMarch 6, 2025", "", nil, "2025-03-06"},
		{"no date", "Pilots return to work\nBy Ann Poe", "", []string{"Ann Poe"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Text(c.head+story+c.foot, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, p := range a.Byline.Authors {
				names = append(names, p.Name)
			}
			if got := a.Published.String(); got != c.published {
				t.Errorf("published %q, want %q", got, c.published)
			}
			if !slices.Equal(names, c.authors) {
				t.Errorf("authors %q, want %q", names, c.authors)
			}
			if a.Headline != "Pilots return to work" {
				t.Errorf("headline %q", a.Headline)
			}
		})
	}
}

// TestDayAboveMenu: the day at the top of a text is the story's, unless a menu
// stands under it.
func TestDayAboveMenu(t *testing.T) {
	const story = `
Harbor pilots of Port Ellismere return to work after a strike of 17 days
By Ann Poe

The harbor pilots of Port Ellismere ended a strike of 17 days on Friday, hours before a court was to rule on it.

“We would have won,” said Dana Whitlock, who has led the pilots since 2019. “But the bananas would not have.”

Ships began to move at dusk, and the first of them, a tanker, was tied up before the evening news had ended.
`
	for _, c := range []struct{ name, lines, published string }{
		{"menu", "Menu News Politics Business Sports Hounds Health Education Crime Weather Obituaries Opinion Letters Home Contact Subscribe Donate", ""},
		{"none", "Gannet Heron Tern Curlew Plover Knot Dunlin Turnstone Godwit Ruff Avocet Stilt Crake Rail Coot Grebe Teal", "2023-12-24"},
	} {
		a, err := Text("Ellismere Gazette\nSunday, December 24, 2023\n"+strings.ReplaceAll(c.lines, " ", "\n")+"\n"+story, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Published.String(); got != c.published {
			t.Errorf("%s: published %q, want %q", c.name, got, c.published)
		}
	}
}

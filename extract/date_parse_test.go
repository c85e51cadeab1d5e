// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/growth"
)

// dateCase is a string and the date that it states, in the form of
// article.Date.String; "" where it states none. A "Z" stands for no zone as
// well as for UTC; zone says which.
type dateCase struct {
	in   string
	want string
	zone bool
}

var dateCases = []dateCase{
	// ISO 8601 and RFC 3339
	{"2025-03-06", "2025-03-06", false},
	{"2025-03-06T09:05:30+01:00", "2025-03-06T09:05:30+01:00", true},
	{"2025-03-06T09:05:30Z", "2025-03-06T09:05:30Z", true},
	{"2025-03-06T09:05:30z", "2025-03-06T09:05:30Z", true},
	{"2025-03-06T09:05:30", "2025-03-06T09:05:30Z", false},
	{"2025-03-06T09:05", "2025-03-06T09:05:00Z", false},
	{"2025-03-06T09:05-0500", "2025-03-06T09:05:00-05:00", true},
	{"2025-03-06T09:05:30.123456Z", "2025-03-06T09:05:30Z", true},
	{"2025-03-06T09:05:30,5+0530", "2025-03-06T09:05:30+05:30", true},
	{"2025-03-06T09:05:30+01", "2025-03-06T09:05:30+01:00", true},
	{"2025-03-06 09:05:30", "2025-03-06T09:05:30Z", false},
	{"2025-03-06 09:05:30 +0100", "2025-03-06T09:05:30+01:00", true},
	{"2025-03-06 09:05:30 -03:00", "2025-03-06T09:05:30-03:00", true},
	{"2025-03-06 09:05:30 UTC", "2025-03-06T09:05:30Z", true},
	{"2025-03-06 09:05:30.0", "2025-03-06T09:05:30Z", false},
	{"2025-03-06T09:05:30Z[UTC]", "2025-03-06T09:05:30Z", true},
	{"2025-03-06T09:05:30+01:00[Europe/Berlin]", "2025-03-06T09:05:30+01:00", true},
	{"2025-03-06T24:00:00", "2025-03-07T00:00:00Z", false},
	{"20250306", "2025-03-06", false},
	{"20250306T090530Z", "2025-03-06T09:05:30Z", true},
	{"20250306T090530+0100", "2025-03-06T09:05:30+01:00", true},
	{"20250306T0905", "2025-03-06T09:05:00Z", false},
	{"20250306090530", "2025-03-06T09:05:30Z", false},
	{"202503060905", "2025-03-06T09:05:00Z", false},
	{"2025-W10-4", "2025-03-06", false},
	{"2025-W10", "2025-03-03", false},
	{"2025-W10-4T09:05Z", "2025-03-06T09:05:00Z", true},
	{"2025-03", "2025-03", false},
	{"2025/03/06", "2025-03-06", false},
	{"2025/3/6 9:05", "2025-03-06T09:05:00Z", false},
	{"2025.03.06 09:05", "2025-03-06T09:05:00Z", false},
	{"2025-25-03", "2025-03-25", false},
	{" 2025-03-06 ", "2025-03-06", false},
	{"2025-03-06T09:05:30 PM", "2025-03-06T21:05:30Z", false},
	// RFC 822, 850, 1123; Unix and JavaScript
	{"Thu, 06 Mar 2025 09:05:00 GMT", "2025-03-06T09:05:00Z", true},
	{"Thu, 06 Mar 2025 09:05:00 +0100", "2025-03-06T09:05:00+01:00", true},
	{"6 Mar 25 09:05 EST", "2025-03-06T09:05:00-05:00", true},
	{"Thursday, 06-Mar-25 09:05:00 GMT", "2025-03-06T09:05:00Z", true},
	{"Thu Mar  6 09:05:00 EST 2025", "2025-03-06T09:05:00-05:00", true},
	{"Thu Mar 06 09:05:00 2025", "2025-03-06T09:05:00Z", false},
	{"Thu Mar 06 2025 09:05:00 GMT+0100 (Central European Standard Time)", "2025-03-06T09:05:00+01:00", true},
	{"Thu Mar 06 2025 09:05:00 GMT-0500 (EST)", "2025-03-06T09:05:00-05:00", true},
	{"06/Mar/2025:09:05:00 +0000", "2025-03-06T09:05:00Z", true},
	{"Mar 6, 2025, 9:05:30 AM", "2025-03-06T09:05:30Z", false},
	// English
	{"March 6, 2025", "2025-03-06", false},
	{"march 6 2025", "2025-03-06", false},
	{"MARCH 6, 2025", "2025-03-06", false},
	{"6 March 2025", "2025-03-06", false},
	{"6th March 2025", "2025-03-06", false},
	{"6th of March, 2025", "2025-03-06", false},
	{"the 6th of March 2025", "2025-03-06", false},
	{"March 6th, 2025", "2025-03-06", false},
	{"March the 6th, 2025", "2025-03-06", false},
	{"Mar. 6, 2025", "2025-03-06", false},
	{"Sept. 6, 2025", "2025-09-06", false},
	{"Thursday, 6 March, 2025", "2025-03-06", false},
	{"Thursday March 6 2025", "2025-03-06", false},
	{"Mar 6 2025 at 9:05 p.m. EST", "2025-03-06T21:05:00-05:00", true},
	{"Mar 6, 2025 9:05 P.M.", "2025-03-06T21:05:00Z", false},
	{"March 6, 2025 at 12:05 AM EDT", "2025-03-06T00:05:00-04:00", true},
	{"March 6, 2025 12:05pm", "2025-03-06T12:05:00Z", false},
	{"March 6, 2025 | 9am", "2025-03-06T09:00:00Z", false},
	{"Thursday, 06 Mar 2025 | 09:05 AM", "2025-03-06T09:05:00Z", false},
	{"06-Mar-2025", "2025-03-06", false},
	{"06-Mar-25", "2025-03-06", false},
	{"Mar-06-2025", "2025-03-06", false},
	{"6 Mar '25", "2025-03-06", false},
	{"2025 March 6", "2025-03-06", false},
	{"2025, March 6, 9:05", "2025-03-06T09:05:00Z", false},
	{"Mar 062025", "2025-03-06", false},
	{"March 2025", "2025-03", false},
	{"Sept 2025", "2025-09", false},
	{"9:05 AM EST, March 6, 2025", "2025-03-06T09:05:00-05:00", true},
	{"9:05 AM EDT, Thu March 6, 2025", "2025-03-06T09:05:00-04:00", true},
	{"09:05, 6 March 2025", "2025-03-06T09:05:00Z", false},
	{"2025-03-06 0905 GMT", "2025-03-06T09:05:00Z", true},
	// zones
	{"March 6, 2025 4:05 PM ET", "2025-03-06T16:05:00-05:00", true},
	{"July 6, 2025 4:05 PM ET", "2025-07-06T16:05:00-04:00", true},
	{"March 6, 2025 4:05 PM Eastern Daylight Time", "2025-03-06T16:05:00-04:00", true},
	{"July 6, 2025 4:05 pm Pacific Time", "2025-07-06T16:05:00-07:00", true},
	{"July 6, 2025 4:05 pm PST", "2025-07-06T16:05:00-08:00", true},
	{"6 March 2025 16:05 BST", "2025-03-06T16:05:00+01:00", true},
	{"6 March 2025 16:05 CET", "2025-03-06T16:05:00+01:00", true},
	{"6 March 2025 16:05 (CEST)", "2025-03-06T16:05:00+02:00", true},
	{"6 March 2025 16:05 IST", "2025-03-06T16:05:00Z", false},
	{"6 March 2025, 16:05 CST", "2025-03-06T16:05:00Z", false},
	{"March 6, 2025 4:05 PM CST", "2025-03-06T16:05:00-06:00", true},
	{"6 March 2025 16:05 UTC+5:30", "2025-03-06T16:05:00+05:30", true},
	{"6 March 2025 16:05 GMT+1", "2025-03-06T16:05:00+01:00", true},
	{"6 March 2025 16:05 (GMT +03:00)", "2025-03-06T16:05:00+03:00", true},
	{"Mar 6, 2025 09:05 JST", "2025-03-06T09:05:00+09:00", true},
	// labels
	{"Published: March 6, 2025", "2025-03-06", false},
	{"PublishedMarch 6, 2025", "2025-03-06", false},
	{"Published on 6 March 2025 at 09:05", "2025-03-06T09:05:00Z", false},
	{"Posted on: Thursday, March 6, 2025", "2025-03-06", false},
	{"Last updated 6 Mar 2025", "2025-03-06", false},
	{"UPDATED: 9:05 AM EST March 6, 2025", "2025-03-06T09:05:00-05:00", true},
	{"Updated4:05 PM EDT, March 9, 2025", "2025-03-09T16:05:00-04:00", true},
	{"Last modified: 2025-03-06", "2025-03-06", false},
	{"Veröffentlicht am 6. März 2025", "2025-03-06", false},
	{"(2025-03-06)", "2025-03-06", false},
	{"March 6, 20259:05 AM", "2025-03-06T09:05:00Z", false},
	{"06/03/202509:05", "", false},
	{"March 6, 2025 Updated March 7, 2025", "2025-03-06", false},
	// day and month in figures
	{"03/16/2025", "2025-03-16", false},
	{"16/03/2025", "2025-03-16", false},
	{"06.03.2025", "2025-03-06", false},
	{"6.3.2025", "2025-03-06", false},
	{"6. 3. 2025", "2025-03-06", false},
	{"06.03.25", "2025-03-06", false},
	{"06.03.2025 | 17:20", "2025-03-06T17:20:00Z", false},
	{"16-03-2025", "2025-03-16", false},
	{"05/05/2025", "2025-05-05", false},
	{"Thursday 06/03/2025", "2025-03-06", false},
	{"Thursday 03/06/2025", "2025-03-06", false},
	{"06/03/2025", "", false},
	{"06-03-2025", "", false},
	// German
	{"6. März 2025, 17:20 Uhr", "2025-03-06T17:20:00Z", false},
	{"Donnerstag, 6. März 2025 um 17.20 Uhr", "2025-03-06T17:20:00Z", false},
	{"Stand: 06.03.2025, 17 Uhr", "2025-03-06T17:00:00Z", false},
	{"Do., 06.03.2025 - 17:20", "2025-03-06T17:20:00Z", false},
	{"6. Mrz. 2025", "2025-03-06", false},
	{"6. Jänner 2025", "2025-01-06", false},
	{"den 6. Dezember 2025", "2025-12-06", false},
	{"zuletzt aktualisiert am 6.3.2025", "2025-03-06", false},
	// French
	{"6 mars 2025 à 09h12", "2025-03-06T09:12:00Z", false},
	{"Publié le 6 mars 2025 à 9 h 12", "2025-03-06", false},
	{"1er août 2025", "2025-08-01", false},
	{"jeudi 6 février 2025, 17h", "2025-02-06T17:00:00Z", false},
	{"Mis à jour le 06/03/2025 à 17:20", "", false},
	{"le 25/03/2025 à 17h20", "2025-03-25T17:20:00Z", false},
	{"6 déc. 2025", "2025-12-06", false},
	// Spanish, Portuguese, Italian, Catalan, Romanian
	{"6 de marzo de 2025", "2025-03-06", false},
	{"jueves, 6 de marzo del 2025 a las 17:20", "2025-03-06T17:20:00Z", false},
	{"Actualizado el 6 marzo 2025 17:20 h", "2025-03-06T17:20:00Z", false},
	{"marzo 6, 2025", "2025-03-06", false},
	{"6 de março de 2025 às 17h20", "2025-03-06T17:20:00Z", false},
	{"06 mar 2025 - 5:20 p. m.", "2025-03-06T17:20:00Z", false},
	{"Quinta-feira, 6 de março de 2025", "2025-03-06", false},
	{"6 marzo 2025 alle 17.20", "2025-03-06T17:20:00Z", false},
	{"giovedì 6 marzo 2025 - 17:20", "2025-03-06T17:20:00Z", false},
	{"6 d'abril de 2025", "2025-04-06", false},
	{"6 martie 2025, 17:20", "2025-03-06T17:20:00Z", false},
	// Slavic
	{"6 marca 2025, 17:20", "2025-03-06T17:20:00Z", false},
	{"6 października 2025 r.", "2025-10-06", false},
	{"6 марта 2025, 17:20", "2025-03-06T17:20:00Z", false},
	{"17:20, 6 марта 2025", "2025-03-06T17:20:00Z", false},
	{"6 мая 2025 г. в 17:20 МСК", "2025-05-06T17:20:00+03:00", true},
	{"Опубликовано: 06.03.2025 17:20", "2025-03-06T17:20:00Z", false},
	{"6 березня 2025, 17:20", "2025-03-06T17:20:00Z", false},
	{"6. března 2025 17:20", "2025-03-06T17:20:00Z", false},
	{"6. listopadu 2025", "2025-11-06", false},
	{"6. ožujka 2025.", "2025-03-06", false},
	{"6 март 2025 г.", "2025-03-06", false},
	// Turkish, Greek, Hungarian, Baltic, Finnish, Nordic, Dutch
	{"6 Mart 2025 Perşembe 17:20", "2025-03-06T17:20:00Z", false},
	{"6 ŞUBAT 2025", "2025-02-06", false},
	{"6 KASIM 2025", "2025-11-06", false},
	{"Güncelleme: 6 Ağustos 2025", "2025-08-06", false},
	{"6 Μαρτίου 2025, 17:20", "2025-03-06T17:20:00Z", false},
	{"6 ΜΑΡΤΙΟΥ 2025", "2025-03-06", false},
	{"2025. március 6. 17:20", "2025-03-06T17:20:00Z", false},
	{"2025. márc. 6., csütörtök 17:20", "2025-03-06T17:20:00Z", false},
	{"2025 m. kovo 6 d. 17:20", "2025-03-06T17:20:00Z", false},
	{"2025. gada 6. martā", "2025-03-06", false},
	{"6. maaliskuuta 2025 klo 17.20", "2025-03-06T17:20:00Z", false},
	{"6 mars 2025 kl. 17.20", "2025-03-06T17:20:00Z", false},
	{"torsdag den 6. marts 2025 kl 17:20", "2025-03-06T17:20:00Z", false},
	{"donderdag 6 maart 2025 om 17:20 uur", "2025-03-06T17:20:00Z", false},
	{"6 mei 2025", "2025-05-06", false},
	{"6 maj 2025", "2025-05-06", false},
	// Indonesian, Vietnamese, Hindi, Thai
	{"Kamis, 6 Maret 2025 17:20 WIB", "2025-03-06T17:20:00+07:00", true},
	{"6 Agustus 2025", "2025-08-06", false},
	{"6 tháng 3, 2025", "2025-03-06", false},
	{"ngày 6 tháng 3 năm 2025", "2025-03-06", false},
	{"6 मार्च 2025", "2025-03-06", false},
	{"6 มีนาคม 2568", "2025-03-06", false},
	// Arabic, Persian, Hebrew
	{"6 مارس 2025", "2025-03-06", false},
	{"6 آذار 2025", "2025-03-06", false},
	{"6 مارس/آذار 2025", "2025-03-06", false},
	{"٦ مارس ٢٠٢٥", "2025-03-06", false},
	{"6 كانون الثاني 2025", "2025-01-06", false},
	{"الخميس 6 تشرين الأول 2025 - 05:20 م", "2025-10-06T17:20:00Z", false},
	{"٢٠٢٥/٣/٦", "2025-03-06", false},
	{"۱۶ اسفند ۱۴۰۳", "2025-03-06", false},
	{"1 فروردین 1400", "2021-03-21", false},
	{"6 במרץ 2025", "2025-03-06", false},
	// Chinese, Japanese, Korean
	{"2025年3月6日", "2025-03-06", false},
	{"2025年3月6日 9時5分", "2025-03-06T09:05:00Z", false},
	{"2025年03月06日09:05", "2025-03-06T09:05:00Z", false},
	{"2025年3月6日（木） 9:05", "2025-03-06T09:05:00Z", false},
	{"2025年3月6日 木曜日 午後3時5分", "2025-03-06T15:05:00Z", false},
	{"2025年3月6日 星期四 下午3:05", "2025-03-06T15:05:00Z", false},
	{"发布时间：2025-03-06 09:05", "2025-03-06T09:05:00Z", false},
	{"令和7年3月6日", "2025-03-06", false},
	{"民國114年3月6日", "2025-03-06", false},
	{"２０２５年３月６日", "2025-03-06", false},
	{"2025년 3월 6일 오후 3:05", "2025-03-06T15:05:00Z", false},
	{"2025년 3월 6일 15시 5분", "2025-03-06T15:05:00Z", false},
	{"입력 2025.03.06 09:05", "2025-03-06T09:05:00Z", false},
	{"2025. 3. 6. 오전 9:05", "2025-03-06T09:05:00Z", false},
	{"2025.03.06(목) 09:05", "2025-03-06T09:05:00Z", false},

	// nothing
	{"", "", false},
	{"Published", "", false},
	{"February 30, 2025", "", false},
	{"2025-02-30", "", false},
	{"2025-13-13", "", false},
	{"31.04.2025", "", false},
	{"29 February 2025", "", false},
	{"0001-01-01T00:00:00Z", "", false},
	{"1970-01-01", "", false},
	{"March 6, 1989", "", false},
	{"March 6, 2101", "", false},
	{"2025", "", false},
	{"March", "", false},
	{"6 March", "", false},
	{"March 6", "", false},
	{"9:05 AM", "", false},
	{"Updated4:05 PM", "", false},
	{"2 hours ago", "", false},
	{"yesterday", "", false},
	{"+1 555-03-06-2025", "", false},
	{"(0251) 06-03-2025-11", "", false},
	{"555 123 2025", "", false},
	{"$2025.03", "", false},
	{"$6.3.2025", "", false},
	{"1.2.25", "2025-02-01", false}, // as a whole string it is a date
	{"v1.2.25", "", false},
	{"version 1.2.2025", "", false},
	{"2025-03-06-1234", "", false},
	{"192.168.20.25", "", false},
	{"12-3456-2025", "", false},
	{"3 min read", "", false},
	{"March 6, 2025 was a good day", "", false},
	{"The war began on March 6, 2025", "", false},
	{"6-8 March 2025", "", false},
	{"March 6-8, 2025", "", false},
	{"6 set 2025 seconds", "", false},
	{"set 2025", "2025-09", false},
	{"Season 2025-26", "", false},
	{"2025-26", "", false},
	{"99999999999999999999999999", "", false},
	{"May", "", false},
	{"undefined", "", false},
	{"Invalid Date", "", false},
	{"{{date}}", "", false},
	{"1741251900", "", false},
}

func TestParseDate(t *testing.T) {
	for _, c := range dateCases {
		got, _ := parseDate(c.in, orderUnknown)
		if got.String() != c.want || got.ZoneStated != c.zone {
			t.Errorf("parseDate(%q) = %q zone %v, want %q zone %v", c.in, got, got.ZoneStated, c.want, c.zone)
		}
	}
}

func TestParseDateOrder(t *testing.T) {
	for _, c := range []struct {
		in                 string
		dayFirst, american string
	}{
		{"06/03/2025", "2025-03-06", "2025-06-03"},
		{"6-3-2025", "2025-03-06", "2025-06-03"},
		{"06.03.2025", "2025-03-06", "2025-03-06"},
		{"16/03/2025", "2025-03-16", "2025-03-16"},
		{"03/16/2025", "2025-03-16", "2025-03-16"},
		{"3/6/25", "2025-06-03", "2025-03-06"},
		{"Thursday, 06/03/2025", "2025-03-06", "2025-03-06"},
		{"2025-03-06", "2025-03-06", "2025-03-06"},
		{"March 6, 2025", "2025-03-06", "2025-03-06"},
	} {
		if got, _ := parseDate(c.in, dayFirst); got.String() != c.dayFirst {
			t.Errorf("parseDate(%q, dayFirst) = %q, want %q", c.in, got, c.dayFirst)
		}
		if got, _ := parseDate(c.in, monthFirst); got.String() != c.american {
			t.Errorf("parseDate(%q, monthFirst) = %q, want %q", c.in, got, c.american)
		}
	}
}

func TestParseStamp(t *testing.T) {
	for _, c := range []dateCase{
		{"1741251900", "2025-03-06T09:05:00Z", true},
		{"1741251900123", "2025-03-06T09:05:00Z", true},
		{" 1741251900 ", "2025-03-06T09:05:00Z", true},
		{"9741251900", "", false},
		{"174125190", "", false},
		{"0", "", false},
		{"-1741251900", "", false},
		{"17412519001", "", false},
		{"2025-03-06", "2025-03-06", false},
		{"20250306", "2025-03-06", false},
	} {
		if got, _ := parseStamp(c.in, orderUnknown); got.String() != c.want || got.ZoneStated != c.zone {
			t.Errorf("parseStamp(%q) = %q zone %v, want %q zone %v", c.in, got, got.ZoneStated, c.want, c.zone)
		}
	}
}

func TestDateText(t *testing.T) {
	for _, c := range []struct{ in, text string }{
		{"Published on Thursday, March 6, 2025 at 9:05 AM EST", "Thursday, March 6, 2025 at 9:05 AM EST"},
		{"Posted: 6 Mar 2025 | 3 min read", "6 Mar 2025"},
		{"Stand: 6. März 2025, 17:20 Uhr", "6. März 2025, 17:20 Uhr"},
		{"发布时间：2025年3月6日 9时5分", "2025年3月6日 9时5分"},
		{"2025年3月6日（木）", "2025年3月6日（木）"},
		{"2025.03.06(목)", "2025.03.06(목)"},
	} {
		if got, _ := parseDate(c.in, orderUnknown); got.Text != c.text {
			t.Errorf("parseDate(%q).Text = %q, want %q", c.in, got.Text, c.text)
		}
	}
}

func TestFindDates(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"By Ann Poe | Updated March 7, 2025 at 5:05 PM | 3 min read", "updated 2025-03-07T17:05:00Z"},
		{"Published March 6, 2025 Updated March 7, 2025", "published 2025-03-06; updated 2025-03-07"},
		{"PublishedMarch 6, 2025Updated4:05 PM EST, March 7, 2025", "published 2025-03-06; updated 2025-03-07T16:05:00-05:00"},
		{"6 March 2025, 09:05 (updated 7 March 2025, 10:15)", "2025-03-06T09:05:00Z; updated 2025-03-07T10:15:00Z"},
		{"March 6, 2025 (updated)", "updated 2025-03-06"},
		{"-Aktualisiert am 06.03.2025-15:49", "updated 2025-03-06T15:49:00Z"},
		{"6.3.25 9:05 von Ann Poe", "2025-03-06T09:05:00Z"},
		{"version 6.3.25 is out", ""},
		{"stated on March 6, 2025 in a post:", "2025-03-06"},
		{"stated on March 6, 2025 in una publicación", "2025-03-06"},
		{"First published on 6 March 2025 in London. Last updated by Ann Poe on 8 March 2025.", "published 2025-03-06; updated 2025-03-08"},
		{"Erstellt: 06.03.2025 | Stand: 07.03.2025, 17:20 Uhr", "published 2025-03-06; updated 2025-03-07T17:20:00Z"},
		{"Publié le 6 mars 2025 à 09h12, mis à jour le 7 mars 2025 à 10h00", "published 2025-03-06T09:12:00Z; updated 2025-03-07T10:00:00Z"},
		{"입력 2025.03.06 09:05 수정 2025.03.07 10:15", "published 2025-03-06T09:05:00Z; updated 2025-03-07T10:15:00Z"},
		{"2025年3月6日 公開 2025年3月7日 更新", "published 2025-03-06; updated 2025-03-07"},
		{"发布：2025-03-06 09:05 更新：2025-03-07", "published 2025-03-06T09:05:00Z; updated 2025-03-07"},
		{"© 2025-03-06 Example Post", "other 2025-03-06"},
		{"Member since March 6, 2015. Posted March 6, 2025.", "other 2015-03-06; published 2025-03-06"},
		{"The fire of March 6, 2024 killed nobody, and the trial began on 7 May 2025.", "2024-03-06; 2025-05-07"},
		{"Hungary voted in April 2022.", "2022-04"},
		{"Published 2025-03-06T09:05:30+01:00", "published 2025-03-06T09:05:30+01:00"},
		{"dpa 06.03.2025 17:20", "2025-03-06T17:20:00Z"},
		{"Thursday 6 March 2025 09.05 GMT", "2025-03-06T09:05:00Z"},
		{"Thu 6 Mar 2025 09.05 EDT Last modified on Fri 7 Mar 2025 10.15 EDT", "2025-03-06T09:05:00-04:00; updated 2025-03-07T10:15:00-04:00"},

		{"Der Beitrag wurde am 6. März 2025 um 14:48 von Anna Poe veröffentlicht.", "published 2025-03-06T14:48:00Z"},
		{"March 6, 2025 by Ann Poe Updated: March 7, 2025", "2025-03-06; updated 2025-03-07"},
		{"Anna Poe3.11.2023", "2023-11-03"},
		{"08/11/2023durch Anna Poe", "2023-11-08"},

		{"2025年3月6日 5時00分 （最終更新 3月7日 11時32分）", "2025-03-06T05:00:00Z; updated 2025-03-07T11:32:00Z"},
		{"3月7日 11時32分", ""},

		{"Updated 4:05 PM", ""},
		{"Call 555-03-06-2025 or 06-03-2025-11", ""},
		{"It costs $6.03.2025 or 1.234.2025", ""},
		{"Version 1.2.25 of 10.3.24", ""},
		{"He ran from 6-8 March 2025 and 6 – 8 March 2025.", ""},
		{"Chapter 3/4/5", ""},
		{"20250306", ""},
		{"2025-03", ""},
		{"On May 6 the 2025 season began.", ""},
		{"In May 100 people came.", ""},
		{"The 6 set 20 records.", ""},
		{"no figures at all", ""},
	} {
		var got []string
		for _, f := range findDates(c.in, dayFirst) {
			label := [...]string{"", "published ", "updated ", "other "}[f.label]
			got = append(got, label+f.date.String())
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("findDates(%q) = %q, want %q", c.in, s, c.want)
		}
	}
}

// FuzzFindDates holds the laws of the scanner: ranges in order, inside the
// line and on rune boundaries; years in bounds; the same result twice.
func FuzzFindDates(f *testing.F) {
	for _, c := range dateCases {
		f.Add(c.in)
	}
	f.Add("PublishedMarch 6, 2025Updated4:05 PM EST, March 7, 2025")
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		dates := findDates(s, dayFirst)
		for _, d := range dates {
			if d.start < end || d.end <= d.start || d.end > len(s) || d.labelStart > d.start {
				t.Fatalf("%q: range %d-%d, label at %d, after %d", s, d.start, d.end, d.labelStart, end)
			}
			if utf8.ValidString(s) && !utf8.ValidString(d.date.Text) {
				t.Fatalf("%q: %q cuts a character", s, d.date.Text)
			}
			if y := d.date.Time.Year(); y < firstWebYear || y > lastWebYear+1 || d.date.Precision < article.Month {
				t.Fatalf("%q: %v", s, d.date)
			}
			end = d.end
		}
		again := findDates(s, dayFirst)
		if len(again) != len(dates) {
			t.Fatalf("%q: %d dates, then %d", s, len(dates), len(again))
		}
		if d, ok := parseDate(s, dayFirst); ok && (d.IsZero() || !strings.Contains(s, d.Text)) {
			t.Fatalf("parseDate(%q) = %v of %q", s, d, d.Text)
		}
	})
}

// TestFindDatesIsLinear reads lines made to be costly, at two sizes.
func TestFindDatesIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time, which the race detector and js/wasm distort; not with -short")
	}
	for _, part := range []string{"a", "1", "-", "6 ", "March ", "6 de ", "2025-", "updated ", "+", "6/", "مارس/", "年", "9:05 ", "(", "星期"} {
		growth.Linear(t, strconv.Quote(part), 20_000, func(n int) func() {
			s := strings.Repeat(part, n/len(part))
			return func() { findDates(s, dayFirst) }
		})
	}
}

func BenchmarkFindDates(b *testing.B) {
	const line = "By Ann Poe, Staff Writer | Published March 6, 2025 at 9:05 AM EST | Updated March 7, 2025 at 5:05 PM EST | 3 min read"
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		findDates(line, orderUnknown)
	}
}

func BenchmarkParseDate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		parseDate("2025-03-06T09:05:30Z", orderUnknown)
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"testing"
	"unicode/utf8"
)

var datelineCases = []struct{ in, place, agency, rest string }{
	{"WASHINGTON (AP) — The bridge closed.", "WASHINGTON", "AP", "The bridge closed."},
	{"WASHINGTON (AP) -- The bridge closed.", "WASHINGTON", "AP", "The bridge closed."},
	{"WASHINGTON (AP) _ The bridge closed.", "WASHINGTON", "AP", "The bridge closed."},
	{"KYIV, Ukraine (AP) — The bridge closed.", "KYIV, Ukraine", "AP", "The bridge closed."},
	{"BERLIN, March 6 (Reuters) - The bridge closed.", "BERLIN", "Reuters", "The bridge closed."},
	{"RALEIGH, N.C. (AP) — The bridge closed.", "RALEIGH, N.C.", "AP", "The bridge closed."},
	{"SACRAMENTO, Calif. (AP) — The bridge closed.", "SACRAMENTO, Calif.", "AP", "The bridge closed."},
	{"ST. LOUIS (AP) — “We closed it,” he said.", "ST. LOUIS", "AP", "“We closed it,” he said."},
	{"WEST PALM BEACH, Fla. — The bridge closed.", "WEST PALM BEACH, Fla.", "", "The bridge closed."},
	{"NEW YORK — The bridge closed.", "NEW YORK", "", "The bridge closed."},
	{"NEW YORK - The bridge closed.", "NEW YORK", "", "The bridge closed."},
	{"JERUSALEM – The bridge closed.", "JERUSALEM", "", "The bridge closed."},
	{"PARIS: The bridge closed.", "PARIS", "", "The bridge closed."},
	{"NEW DELHI: The bridge closed.", "NEW DELHI", "", "The bridge closed."},
	{"NEW DELHI, March 6 - The bridge closed.", "NEW DELHI", "", "The bridge closed."},
	{"LONDON, March 6, 2025 /PRNewswire/ -- Example Inc. closed the bridge.", "LONDON", "PRNewswire", "Example Inc. closed the bridge."},
	{"Berlin (dpa/lsw) - Die Brücke ist zu.", "Berlin", "dpa/lsw", "Die Brücke ist zu."},
	{"Frankfurt am Main (dpa) – Die Brücke ist zu.", "Frankfurt am Main", "dpa", "Die Brücke ist zu."},
	{"PARIS (AFP) - Le pont est fermé.", "PARIS", "AFP", "Le pont est fermé."},
	{"Madrid, 6 mar (EFE).- El puente está cerrado.", "Madrid", "EFE", "El puente está cerrado."},
	{"(ANSA) - ROMA, 06 MAR - Il ponte è chiuso.", "ROMA", "ANSA", "Il ponte è chiuso."},
	{"(Reuters) - The bridge closed.", "", "Reuters", "The bridge closed."},
	{"(AP) — The bridge closed.", "", "AP", "The bridge closed."},
	{"(CNN) — The bridge closed.", "", "CNN", "The bridge closed."},
	{"(LONDON) — The bridge closed.", "LONDON", "", "The bridge closed."},
	{"HOUSTON (KXYZ) -- The bridge closed.", "HOUSTON", "KXYZ", "The bridge closed."},
	{"МОСКВА, 6 марта. /ТАСС/. Мост закрыт.", "МОСКВА", "ТАСС", "Мост закрыт."},
	{"МОСКВА, 6 мар - РИА Новости. Мост закрыт.", "МОСКВА", "РИА Новости", "Мост закрыт."},
	{"Москва. 6 марта. INTERFAX.RU - Мост закрыт.", "Москва", "INTERFAX.RU", "Мост закрыт."},
	{"ANKARA (AA) - Köprü kapandı.", "ANKARA", "AA", "Köprü kapandı."},
	{"WARSZAWA (PAP) - Most jest zamknięty.", "WARSZAWA", "PAP", "Most jest zamknięty."},
	{"القاهرة (رويترز) - أغلق الجسر.", "القاهرة", "رويترز", "أغلق الجسر."},
	{"لندن 6 مارس آذار (رويترز) - أغلق الجسر.", "لندن", "رويترز", "أغلق الجسر."},
	{"(서울=연합뉴스) 홍길동 기자 = 다리가 폐쇄됐다.", "서울", "연합뉴스", "다리가 폐쇄됐다."},
	{"【東京=ロイター】橋は閉鎖された。", "東京", "ロイター", "橋は閉鎖された。"},
	{"［東京 ６日 ロイター］ － 橋は閉鎖された。", "東京", "ロイター", "橋は閉鎖された。"},
	{"〔記者王小明／台北報導〕橋樑關閉。", "台北", "", "橋樑關閉。"},
	{"新华社北京3月6日电（记者王小明）大桥关闭。", "北京", "新华社", "大桥关闭。"},

	// sentences
	{"IBM — the company — closed the bridge.", "", "", ""},
	{"NASA — The agency closed the bridge.", "", "", ""},
	{"UPDATE: The bridge closed.", "", "", ""},
	{"BREAKING — The bridge closed.", "", "", ""},
	{"EXCLUSIVE - The bridge closed.", "", "", ""},
	{"SMITH: The bridge closed.", "", "", ""},
	{"The bridge closed on March 6.", "", "", ""},
	{"London - the city of bridges - closed one.", "", "", ""},
	{"London closed a bridge.", "", "", ""},
	{"THE BRIDGE CLOSED — The city said so.", "", "", ""},
	{"Jane Doe (AP) said so.", "", "", ""},
	{"Example Corp (EXMP) shares fell.", "", "", ""},
	{"(This story contains spoilers.) The film opens.", "", "", ""},
	{"(See also: bridges) The bridge closed.", "", "", ""},
	{"March 6 - The bridge closed.", "", "", ""},
	{"Paris, Texas is a town.", "", "", ""},
	{"WASHINGTON", "", "", ""},
	{"WASHINGTON (AP) —", "", "", ""},
	{"", "", "", ""},
	{"Q: Who closed the bridge?", "", "", ""},
	{"北京3月6日关闭大桥。", "", "", ""},
	{"다리가 폐쇄됐다.", "", "", ""},
}

func TestCutDateline(t *testing.T) {
	for _, c := range datelineCases {
		got, n := cutDateline(c.in)
		rest := ""
		if n > 0 {
			rest = c.in[n:]
		}
		if got.Place != c.place || got.Agency != c.agency || rest != c.rest {
			t.Errorf("cutDateline(%q) = %+v, %q; want %q, %q, %q", c.in, got, rest, c.place, c.agency, c.rest)
		}
	}
}

func FuzzCutDateline(f *testing.F) {
	for _, c := range datelineCases {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, n := cutDateline(s)
		if n < 0 || n > 0 && n >= len(s) || n == 0 != d.IsZero() || n > maxDateline {
			t.Fatalf("%q: %+v, %d", s, d, n)
		}
		if utf8.ValidString(s) && !utf8.ValidString(s[n:]) {
			t.Fatalf("%q: cut at %d inside a character", s, n)
		}
	})
}

func BenchmarkCutDateline(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		cutDateline("KYIV, Ukraine (AP) — The bridge closed.")
		cutDateline("The bridge over the river closed on Monday.")
	}
}

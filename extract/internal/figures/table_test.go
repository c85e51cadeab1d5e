// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// TestCurrencies checks that the table holds each currency once, and that every
// name, code and sign is read as its own.
func TestCurrencies(t *testing.T) {
	c := currencies()
	seen := map[string]bool{}
	for _, row := range c.rows[1:] {
		if row.code == "" {
			if len(row.group) < 2 {
				t.Errorf("group %q has %d members", row.sign, len(row.group))
			}
			continue
		}
		if seen[row.code] || len(row.code) != 3 {
			t.Errorf("code %q", row.code)
		}
		seen[row.code] = true
		got := Find(prose.Read("It cost "+row.code+" 125."), Context{})
		if listed(wordCodes, row.code) {
			continue
		}
		if len(got) != 1 || got[0].Currency != row.code || got[0].Value != "125" {
			t.Errorf("%s: got %+v", row.code, got)
		}
	}
	if len(seen) < 155 {
		t.Errorf("%d currencies, want those of ISO 4217", len(seen))
	}
}

// TestSigns checks how the signs that several currencies share are resolved.
func TestSigns(t *testing.T) {
	for _, row := range []struct{ text, country, want string }{
		{"It cost $5.", "", "$"}, {"It cost $5.", "US", "USD"}, {"It cost $5.", "CA", "CAD"}, {"It cost $5.", "GB", "USD"}, {"It cost A$5.", "US", "AUD"},
		{"It cost £5.", "", "GBP"}, {"It cost £5.", "US", "GBP"}, {"It cost ¥500.", "", "¥"}, {"It cost ¥500 in Japan.", "", "JPY"}, {"It cost ¥500.", "CN", "CNY"},
		{"It cost 50 kr.", "SE", "SEK"}, {"It cost 50 kr in Norway.", "", "NOK"}, {"It cost Rs 500.", "PK", "PKR"}, {"It cost P2,500 in Manila.", "", "PHP"},
		{"It cost R273.00.", "ZA", "ZAR"}, {"It cost 5 Mexican pesos.", "", "MXN"}, {"It cost 5 pesos.", "AR", "ARS"}, {"It cost 5 U.S. dollars.", "CA", "USD"},
	} {
		got := Find(prose.Read(row.text), Context{Country: row.country})
		if len(got) != 1 || got[0].Currency != row.want {
			t.Errorf("%q in %q: got %+v, want %s", row.text, row.country, got, row.want)
		}
	}
	if got := Find(prose.Read("Row P2,500 is long."), Context{}); len(got) == 1 && got[0].Currency != "" {
		t.Errorf("a letter without its country: got %+v", got)
	}
}

// TestUnits checks that every unit has its code and is read by each word.
func TestUnits(t *testing.T) {
	u := units()
	for word, id := range u.words {
		if u.rows[id].ucum == "" {
			t.Errorf("%s has no code", u.rows[id].name)
		}
		got := Find(prose.Read("It was 12 "+word+"."), Context{})
		if len(got) != 1 || got[0].Unit != u.rows[id].name {
			if isPound(&currency{sign: word}) {
				continue
			}
			t.Errorf("12 %s: got %+v, want %s", word, got, u.rows[id].name)
		}
	}
}

// TestConcurrent reads in many goroutines, the first use of the tables included.
func TestConcurrent(t *testing.T) {
	c := Context{Published: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC)}
	text := prose.Read("Police found 24 captives on Wednesday; the rest cost $5 million, or 3 percent.")
	want := Find(text, c)
	var wg sync.WaitGroup
	for _, lang := range []string{"en", "de", "fr", "es", "pl", "en"} {
		wg.Go(func() {
			got := Find(text, Context{Published: c.Published, Language: lang})
			if lang == "en" && !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v", got)
			}
		})
	}
	wg.Wait()
}

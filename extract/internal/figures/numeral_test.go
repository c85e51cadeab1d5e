// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"testing"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

func TestReadDigits(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"en", "1,234,567", "1234567"}, {"en", "1.5", "1.5"}, {"en", "4.800", "4.8"}, {"en", "1.111,11", "1111.11"}, {"en", "12,34,567.89", "1234567.89"},
		{"en", "1'049,95", "1049.95"}, {"en", "1 414 021 100", "1414021100"}, {"en", "1\u202f234.5", "1234.5"}, {"en", "5,00", "5"}, {"en", "0,123", "0.123"},
		{"en", "1.2.3", ""}, {"en", "22,24,26", "22"}, {"en", "423 0000", "423"}, {"en", "٢٤", "24"}, {"en", "５０", "50"}, {"en", "١٬٢٣٤٫٥", "1234.5"},
		{"de", "1.234,56", "1234.56"}, {"de", "8.300", "8300"}, {"de", "1.234.567", "1234567"}, {"de", "4,7", "4.7"}, {"de", "1,234", "1.234"},
		{"fr", "1 234,56", "1234.56"}, {"fr", "8\u00a0300", "8300"}, {"fr", "1.234", "1.234"},
		{"es", "1.234,5", "1234.5"}, {"es-MX", "1,234.5", "1234.5"}, {"pl", "12 345,6", "12345.6"}, {"ja", "1,234.5", "1234.5"},
	} {
		w, ok := readDigits(row.text, 0, languageOf(row.lang))
		got := ""
		if ok {
			got = string(w.val.value())
		}
		if got != row.want {
			t.Errorf("%s %q: got %q, want %q", row.lang, row.text, got, row.want)
		}
	}
}

func TestReadNumeral(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"en", "twenty-two", "22"}, {"en", "one hundred and sixty-one", "161"}, {"en", "two thousand and two hundred", "2200"},
		{"en", "twenty-one trillion three hundred", "21000000000300"}, {"en", "half a million", "500000"}, {"en", "two and a half million", "2500000"},
		{"en", "three lakh crore", "3000000000000"}, {"en", "a hundred trillionths", "0.0000000001"}, {"en", "twenty-three fifths", "4.6"},
		{"en", "one hundred and three quarters", "100.75"}, {"en", "nine point nought four", "9.04"}, {"en", "minus five", "-5"}, {"en", "4.7 billion", "4700000000"},
		{"en", "1.2bn", "1200000000"}, {"en", "10k", "10000"}, {"en", "10 1/2", "10.5"}, {"en", "2½", "2.5"}, {"en", "1.1^3", "1.331"}, {"en", "6.23x10^-4", "0.000623"},
		{"en", "3 million and a half", "3500000"}, {"en", "fifty-sixth", "56"}, {"en", "21st", "21"}, {"en", "nineteen eighty-four", "1984"},
		{"de", "zweiundzwanzig", "22"}, {"de", "dreihundertfünfzig", "350"}, {"de", "eintausendzweihundertvierunddreißig", "1234"}, {"de", "4,7 Millionen", "4700000"},
		{"de", "2 Mio.", "2000000"}, {"de", "anderthalb", "1.5"}, {"de", "zwei Drittel", "0.666666666666667"}, {"de", "ein Dutzend", "12"},
		{"fr", "quatre-vingt-dix-sept", "97"}, {"fr", "soixante et onze", "71"}, {"fr", "soixante-quinze", "75"}, {"fr", "deux cent trois", "203"},
		{"fr", "quatre-vingts", "80"}, {"fr", "vingt et un", "21"}, {"fr", "2,5 millions", "2500000"}, {"fr", "trois quarts", "0.75"},
		{"es", "treinta y dos", "32"}, {"es", "doscientos cincuenta", "250"}, {"es", "dos mil millones", "2000000000"}, {"es", "veintitrés", "23"}, {"es", "cuarenta y una", "41"},
	} {
		f := newFinder(prose.Read(row.text), Context{Language: row.lang})
		n, ok := f.readNumeral(0)
		if got := string(n.val.value()); !ok || got != row.want {
			t.Errorf("%s %q: got %s %v, want %s", row.lang, row.text, got, ok, row.want)
		}
	}
}

func TestVague(t *testing.T) {
	for text, want := range map[string]string{"dozens": "12", "hundreds": "100", "tens of thousands": "10000", "hundreds of millions": "100000000"} {
		f := newFinder(prose.Read(text), Context{})
		if n, ok := f.readNumeral(0); !ok || !n.vague || string(n.low.value()) != want {
			t.Errorf("%q: got %s, want %s", text, n.low.value(), want)
		}
	}
}

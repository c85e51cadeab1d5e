// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package compose

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestJoin(t *testing.T) {
	for in, want := range map[string]string{
		"":                                     "",
		"plain":                                "plain",
		"Mu\u0308ller fa\u0308hrt":             "Müller fährt",
		"Vie\u0323\u0302t":                     "Việt",
		"A\u030angstrom":                       "Ångstrom",
		"\u212b and \u2126":                    "\u212b and \u2126", // no marks, so they stay
		"\u0308u":                              "\u0308u",
		"1\u0308":                              "1\u0308",
		"q\u0308":                              "q\u0308",
		"か\u3099は\u309aは":                      "がぱは",
		"\u1112\u1161\u11ab\u1100\u1173\u11af": "한글",
		"u\u0308":                              "ü",
		"\xffu\u0308\xff":                      "\xffü\xff",
		"\u0438\u0306":                         "й",
	} {
		if got := Join(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestJoinIsLinear(t *testing.T) {
	s := strings.Repeat("u\u0308", 1_000_000) + "u" + strings.Repeat("\u0308", 1_000_000)
	if got := Join(s); len(got) != 4_000_001 || !strings.HasPrefix(got, "üüü") {
		t.Errorf("got %d bytes, %q", len(got), got[:10])
	}
}

func FuzzJoin(f *testing.F) {
	f.Add("u\u0308\u0323 か\u3099 \u1112\u1161\u11ab \n\u0301")
	f.Fuzz(func(t *testing.T, s string) {
		got := Join(s)
		if again := Join(got); again != got {
			t.Fatalf("%q: %q, then %q", s, got, again)
		}
		if utf8.ValidString(s) && !utf8.ValidString(got) {
			t.Fatalf("%q: %q", s, got)
		}
	})
}

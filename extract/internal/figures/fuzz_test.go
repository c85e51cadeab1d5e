// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"reflect"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// FuzzFind checks the laws of Find on any text: no panic, the same result
// twice, spans in order inside the text and on rune boundaries, texts that equal their
// spans, numbers in canonical form.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"", "-", "one", "$", "1,", "half", "'90s", "a", "a quarter of 1", "3 hundred and", "Dec. 5-", "the third", "6 p.m. Thursday, Jan. 4",
		"between 1 and", "twenty-", "\xff12\xfe%", "١٬٢٣٤", "５０%", "1 234 567,89 €", "5'9\"", "between the 1", "no.", "aged", "vor 3", "il y a",
	} {
		for _, lang := range []string{"en", "de", "fr", "es", "pl"} {
			f.Add(seed, lang)
		}
	}
	f.Add("'90s", "vi ") // no language: a space is part of no tag
	f.Fuzz(func(t *testing.T, s, lang string) {
		c := Context{Published: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC), Language: lang}
		got := Find(prose.Read(s), c)
		if again := Find(prose.Read(s), c); !reflect.DeepEqual(got, again) {
			t.Fatalf("%q: two results:\n%+v\n%+v", s, got, again)
		}
		checkLaws(t, s, got)
	})
}

// checkLaws checks what holds for the figures of every text.
func checkLaws(t *testing.T, s string, figures []article.Figure) {
	t.Helper()
	last := 0
	for _, g := range figures {
		if g.Start < last || g.End <= g.Start || g.End > len(s) {
			t.Fatalf("%q: span %v after %d", s, g.Span, last)
		}
		last = g.End
		if s[g.Start:g.End] != g.Text || !onRune(s, g.Start) || !onRune(s, g.End) {
			t.Fatalf("%q: text %q, span %v", s, g.Text, g.Span)
		}
		if of := g.Of; !of.IsZero() && (of.End > len(s) || of.Start > of.End || s[of.Start:of.End] != of.Text) {
			t.Fatalf("%q: of %+v", s, of)
		}
		if g.Kind == article.DateFigure {
			continue
		}
		for _, v := range append([]article.Value{g.Value, g.Low, g.High}, g.Values...) {
			if v != "" && !isCanonical(string(v)) {
				t.Fatalf("%q: value %q", s, v)
			}
		}
	}
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s) }

// isCanonical reports a plain decimal without idle zeros.
func isCanonical(v string) bool {
	if v != "0" && v[0] == '-' {
		v = v[1:]
	}
	point := -1
	for i := range len(v) {
		switch {
		case v[i] == '.' && point < 0 && i > 0:
			point = i
		case v[i] < '0' || v[i] > '9':
			return false
		}
	}
	if v == "" || v[0] == '0' && len(v) > 1 && v[1] != '.' {
		return false
	}
	return point < 0 || point+1 < len(v) && v[len(v)-1] != '0'
}

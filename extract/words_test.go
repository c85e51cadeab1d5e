// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"testing"
	"unicode"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, line, body string }{
		{"a b", "a b", "a b"},
		{"  a \n\t b ", "a b", "a b"},
		{"a\u00a0b\u3000c", "a b c", "a b c"},
		{"a\u200bb\u00adc\ufeff", "abc", "abc"},
		{"\u202bשלום\u202c", "שלום", "\u202bשלום\u202c"},
		{"x\u200ey", "xy", "x\u200ey"},
		{"می\u200cخواهم", "می\u200cخواهم", "می\u200cخواهم"},
		{"a\x00b\x07c", "a bc", "a bc"},
		{"a\u009b31m\u0085b", "a31m b", "a31m b"},
		{"", "", ""}, {" \u00a0 ", "", ""},
	} {
		if got := fold(c.in); got != c.line {
			t.Errorf("fold(%q) = %q, want %q", c.in, got, c.line)
		}
		if got := foldBody(c.in); got != c.body {
			t.Errorf("foldBody(%q) = %q, want %q", c.in, got, c.body)
		}
	}
}

// TestFoldRunes: what needs no folding is told from what does.
func TestFoldRunes(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r > 0x10000 {
			r += 0xfff // a character of each block is enough
		}
		in := "a" + string(r) + "b"
		if got, want := fold(in), foldRunes(in, isZeroWidth); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
	if got := fold("a\xffb"); got != "a\ufffdb" {
		t.Errorf("a byte that is no UTF-8 became %q", got)
	}
}

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"It’s “Over”: Mayor — Quits!": "its over mayor quits",
		"  Ünï-Cödé 2.0 ":             "ünï cödé 2 0",
		"…":                           "",
		"東京、大雪":                       "東京 大雪",
	} {
		if got := key(in); got != want {
			t.Errorf("key(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCountWords(t *testing.T) {
	for in, want := range map[string]int{
		"": 0, "one": 1, "it's two": 2, "a-b c": 3, "3.5 million": 3, "naïve café": 2, "東京は雪": 4, "— … !": 0, "ภาษา": 4, "안녕 하세요": 2,
	} {
		if got := countWords(in); got != want {
			t.Errorf("countWords(%q) = %d, want %d", in, got, want)
		}
	}
}

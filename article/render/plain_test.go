// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"A cat\n\tand café \U0001F408":              "A cat\n\tand café \U0001F408",
		"\x1b[31mred\x1b[0m":                        "red",
		"\x1b[?25;1$phidden":                        "hidden",
		"\x1b]0;title\abody":                        "body",
		"\x1b]8;;http://a\x1b\\link":                "link",
		"\x1bPq#0\x1b\\body":                        "body",
		"\u009b2Jbody":                              "body",
		"\u009d0;title\u009cbody":                   "body",
		"\x1b(Bbody":                                "body",
		"\x1b7body":                                 "body",
		"\x1bcbody":                                 "body",
		"end \x1b":                                  "end ",
		"end \x1b[":                                 "end ",
		"\x1b]no terminator":                        "no terminator",
		"\x1b[3\u00e9":                              "3\u00e9",
		"a\bb\r\nc\x00d\x7fe\u0085f\rg":             "ab\ncde\nf\ng",
		"\u202eevil\u202c \u2066x\u2069 \u200fkept": "evil x \u200fkept",
		"caf\xe9":                                   "caf\uFFFD",
		"\x1b\x1b[31mx":                             "x",
		"\x1b[31\x1b[32mx":                          "31x",
		"\x1b]\x1b]0;t\aafter":                      "after",
	} {
		if got := Plain(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	long := "\x1b]" + strings.Repeat("x", 1000) + "\a"
	if got := Plain(long); got != strings.Repeat("x", 1000) {
		t.Errorf("a lone introducer swallows the text: %d characters are left", len(got))
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("\x1b[31mred\u009b\xff\u202e")
	f.Fuzz(func(t *testing.T, s string) {
		got := Plain(s)
		if strings.IndexFunc(got, steers) >= 0 || !utf8.ValidString(got) {
			t.Errorf("%q: got %q", s, got)
		}
		if again := Plain(got); again != got {
			t.Errorf("%q: got %q, then %q", s, got, again)
		}
	})
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"html"
	"testing"
)

// Every name stands for what it does to package html, with a semicolon and
// without, alone and with more letters behind it.
func TestNamedReference(t *testing.T) {
	bare := 0
	for name, e := range entities() {
		if e.bare {
			bare++
		}
		if name == "nGt" || name == "nLt" {
			continue // package html leaves these two alone: they grow when decoded
		}
		for _, ref := range []string{"&" + name + ";", "&" + name, "&" + name + "x;", "&" + name + "x9"} {
			if got, want := namedReference(ref), html.UnescapeString(ref); got != want {
				t.Errorf("%s: got %q, want %q", ref, got, want)
			}
		}
	}
	if n := len(entities()); n != 2125 || bare != 106 {
		t.Errorf("got %d names, %d of them without a semicolon; HTML has 2125 and 106", n, bare)
	}
	for ref, want := range map[string]string{
		"&nGt;": "\u226B\u20D2", "&fjlig;": "fj", "&NewLine;": "\n", "&Tab;": "\t", "&notit;": "\u00ACit;",
		"&x;": "&x;", "&a": "&a", "&;": "&;", "&copydesk;": "\u00A9desk;",
	} {
		if got := namedReference(ref); got != want {
			t.Errorf("%s: got %q, want %q", ref, got, want)
		}
	}
}

func TestUnescape(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"plain", "plain"},
		{"Tom &amp; Ann", "Tom & Ann"},
		{"&#8217;s &#x2013; &Eacute;lan &zzz; &", "\u2019s \u2013 \u00C9lan &zzz; &"},
	} {
		if got := Unescape(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strings"
	"testing"
)

// show writes values back in a compact form that a test can compare.
func show(values []Value, i int32) string {
	v := values[i]
	switch v.Kind {
	case String:
		return "'" + v.Text + "'"
	case Array, Object:
		var parts []string
		for m := i + 1; m >= 0 && m < v.End; m = values[m].Next {
			s := show(values, m)
			if v.Kind == Object {
				s = values[m].Key + "=" + s
			}
			parts = append(parts, s)
		}
		if v.Kind == Array {
			return "[" + strings.Join(parts, " ") + "]"
		}
		return "{" + strings.Join(parts, " ") + "}"
	}
	return v.Text
}

func showAll(values []Value) string {
	var parts []string
	for i := int32(0); i < int32(len(values)); i = values[i].End {
		parts = append(parts, show(values, i))
	}
	return strings.Join(parts, " ")
}

func TestReadJSON(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"a":1,"b":[true,null,"x"]}`, `{a=1 b=[true null 'x']}`},
		{`{"a":{"b":{"c":"d"}},"e":2}`, `{a={b={c='d'}} e=2}`},
		{`{"a":"\u00e9\ud83d\ude00\n\"q\" \/"}`, "{a='é😀\n\"q\" /'}"},
		{`{"a":"\ud83d x"}`, "{a='\ufffd x'}"},
		{`{"a":"\u12"}`, `{a='\u12'}`},
		{"{\"a\":\"two\nlines\"}", "{a='two\nlines'}"},
		{`{"a":1,}`, `{a=1}`},
		{`[1,2,]`, `[1 2]`},
		{`{"a":1 "b":2}`, `{a=1 b=2}`},
		{`{"a":"he said "no" twice","b":2}`, `{a='he said "no" twice' b=2}`},
		{`{'a':'b'}`, `{a='b'}`},
		{`{a:1,b_c:"d"}`, `{a=1 b_c='d'}`},
		{`<!-- {"a":1} -->`, `{a=1}`},
		{"//<![CDATA[\n{\"a\":1}\n//]]>", `{a=1}`},
		{`/* x */ {"a":/* y */1};`, `{a=1}`},
		{`{"a":1}{"b":2}`, `{a=1} {b=2}`},
		{`{"a":[1,2`, `{a=[1 2]}`},
		{`{"a":"unclosed`, `{a='unclosed'}`},
		{`{"a":undefined}`, `{a=undefined}`},
		{"\ufeff{\"a\":-1.5e3}", `{a=-1.5e3}`},
		{``, ``},
		{`hello world`, `hello world`},
		{`}`, ``},
		{`{"a"}`, `{}`},
	} {
		if got := showAll(ReadJSON(nil, c.in, 0)); got != c.want {
			t.Errorf("ReadJSON(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

func TestReadJSONRanges(t *testing.T) {
	src := `{"a":"bcd", "e": ["f", 12]}`
	for _, v := range ReadJSON(nil, src, 100) {
		if v.Kind == Array || v.Kind == Object {
			continue
		}
		if got := src[v.Start-100 : v.Stop-100]; got != v.Text {
			t.Errorf("range of %q covers %q", v.Text, got)
		}
	}
	for _, v := range ReadJSON(nil, src, -1) {
		if v.Start != -1 || v.Stop != -1 {
			t.Errorf("%q has the range %d to %d without a base", v.Text, v.Start, v.Stop)
		}
	}
}

func TestReadJSONDepth(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 5000) + "1" + strings.Repeat("}", 5000)
	if n := len(ReadJSON(nil, deep+`[2]`, 0)); n != maxJSONDepth+2 {
		t.Errorf("%d values of a text that nests 5000 deep, want %d", n, maxJSONDepth+2)
	}
}

func FuzzReadJSON(f *testing.F) {
	for _, s := range []string{`{"a":[1,{"b":"c\u00e9"}],}`, `<!-- [1,2 -->`, `{"a":"x"y","b":'z'}`, `{"@type":"NewsArticle","author":[{"name":"A"}]}`, "{\"a\":\"\\"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values := ReadJSON(nil, s, 0)
		for i, v := range values {
			if v.End <= int32(i) || v.End > int32(len(values)) || v.Next >= 0 && (v.Next < v.End || v.Next >= int32(len(values))) {
				t.Fatalf("value %d of %q has end %d and next %d", i, s, v.End, v.Next)
			}
			if v.Start < 0 || v.Stop < v.Start || int(v.Stop) > len(s) {
				t.Fatalf("value %d of %q has the range %d to %d", i, s, v.Start, v.Stop)
			}
		}
		if len(values) > len(s) {
			t.Fatalf("%d values of %d bytes", len(values), len(s))
		}
	})
}

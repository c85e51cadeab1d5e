// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/compose"
	"github.com/copydesk/copydesk/extract/internal/golden"
	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

// A page or text can be written in many forms that say the same. None of them
// may change the article.

// pageForms rewrite a page of UTF-8.
var pageForms = map[string]func(string) string{
	"CRLF": func(s string) string { return strings.ReplaceAll(lineFeeds(s), "\n", "\r\n") },
	"UTF-16": func(s string) string {
		b := []byte{0xff, 0xfe}
		for _, c := range utf16.Encode([]rune(s)) {
			b = binary.LittleEndian.AppendUint16(b, c)
		}
		return string(b)
	},
	"capitals": eachTag(func(t html.Token) string {
		t.Data = strings.ToUpper(t.Data)
		return t.String()
	}),
	"comments": eachTag(func(t html.Token) string {
		if t.Type == html.EndTagToken || t.Data == "html" {
			return t.String()
		}
		return "<!-- <p>no text -->" + t.String()
	}),
	"attributes in another order": eachTag(func(t html.Token) string {
		slices.Reverse(t.Attr)
		return t.String()
	}),
	"attributes of a framework": eachTag(func(t html.Token) string {
		if t.Type == html.StartTagToken {
			t.Attr = append(t.Attr, html.Attribute{Key: "data-v-7ba5bd90"})
		}
		return t.String()
	}),
	"places to break": eachText(func(s string) string { return strings.ReplaceAll(s, "tion", "<wbr>tion") }),
	"character references": eachText(func(s string) string {
		var b strings.Builder
		for _, r := range s {
			if r < utf8.RuneSelf {
				b.WriteRune(r)
			} else {
				fmt.Fprintf(&b, "&#x%x;", r)
			}
		}
		return b.String()
	}),
	"decomposed": eachText(norm.NFD.String),
}

// textForms rewrite pasted text.
var textForms = map[string]func(string) string{
	"CRLF":               func(s string) string { return strings.ReplaceAll(lineFeeds(s), "\n", "\r\n") },
	"CR":                 func(s string) string { return strings.ReplaceAll(lineFeeds(s), "\n", "\r") },
	"blank lines around": func(s string) string { return "\n\n" + s + "\n\n\n" },
	"blank lines twice":  func(s string) string { return strings.ReplaceAll(lineFeeds(s), "\n\n", "\n\n\n") },
	"line ends twice": func(s string) string {
		if s = lineFeeds(s); !strings.Contains(s, "\n\n") {
			return s // nothing tells that the blank lines were none
		}
		return strings.ReplaceAll(s, "\n", "\n\n")
	},
	"byte order mark":      func(s string) string { return "\ufeff" + s },
	"spaces at line ends":  func(s string) string { return strings.ReplaceAll(s, "\n", "  \n") },
	"nothing at line ends": func(s string) string { return strings.ReplaceAll(s, "\n", "\u200b\n\u200b") },
	"indented":             func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") },
	"quoted as mail":       func(s string) string { return "> " + strings.ReplaceAll(s, "\n", "\n> ") },
	"decomposed":           norm.NFD.String,
}

func lineFeeds(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }

// eachTag rewrites the tags of a page, outside of raw text and of SVG.
func eachTag(write func(html.Token) string) func(string) string {
	return rewrite(func(t html.Token, raw string) string {
		if t.Type == html.TextToken {
			return raw
		}
		return write(t)
	})
}

// eachText rewrites the text between the tags, as it stands in the source.
func eachText(write func(string) string) func(string) string {
	return rewrite(func(t html.Token, raw string) string {
		if t.Type == html.TextToken {
			return write(raw)
		}
		return raw
	})
}

func rewrite(write func(t html.Token, raw string) string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		z := html.NewTokenizer(strings.NewReader(s))
		inside := "" // the element whose content stays as it is
		for z.Next() != html.ErrorToken {
			raw := string(z.Raw()) // Token changes these bytes
			t := z.Token()
			switch {
			case inside != "":
				if t.Type == html.EndTagToken && t.Data == inside {
					inside = ""
				}
			case t.Type == html.StartTagToken && slices.Contains([]string{"head", "script", "style", "textarea", "noscript", "iframe", "svg", "pre"}, t.Data):
				inside = t.Data
			case t.Type == html.StartTagToken, t.Type == html.EndTagToken, t.Type == html.TextToken:
				raw = write(t, raw)
			}
			b.WriteString(raw)
		}
		return b.String()
	}
}

func TestPageForms(t *testing.T) {
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		if utf8.Valid(c.Input) {
			checkSame(t, c, pageForms, func(s string) (*article.Article, error) {
				return extract.HTML(strings.NewReader(s), extract.Options{})
			})
		}
	}
}

func TestTextForms(t *testing.T) {
	for _, c := range golden.Cases(t, "../testdata/text", "input.txt") {
		if !bytes.ContainsRune(c.Input, '\f') { // where a page ends, the indent does
			checkSame(t, c, textForms, func(s string) (*article.Article, error) { return extract.Text(s, extract.Options{}) })
		}
	}
}

// checkSame reads a case in all forms.
func checkSame(t *testing.T, c golden.Case, forms map[string]func(string) string, read func(string) (*article.Article, error)) {
	t.Helper()
	in := string(c.Input)
	want, err := read(in)
	if err != nil {
		t.Fatalf("%s: %v", c.Name, err)
	}
	for _, name := range slices.Sorted(maps.Keys(forms)) {
		if name == "decomposed" && compose.Join(norm.NFD.String(in)) != in {
			continue // in a script whose letters stay as they are
		}
		got, err := read(forms[name](in))
		if err != nil {
			t.Errorf("%s, %s: %v", c.Name, name, err)
			continue
		}
		if x, y := want.AppendJSON(nil), got.AppendJSON(nil); !bytes.Equal(x, y) {
			t.Errorf("%s, %s: %s", c.Name, name, parting(string(x), string(y)))
		}
	}
}

// parting shows where two strings part.
func parting(a, b string) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	const before, behind = 60, 100
	return fmt.Sprintf("\nwant %q\ngot  %q", a[max(0, i-before):min(len(a), i+behind)], b[max(0, i-before):min(len(b), i+behind)])
}

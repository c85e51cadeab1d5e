// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"os"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

// onNode tells that the tests run in Node.
var onNode = runtime.GOOS == "js"

// isNodeGap reports whether a charset is one in which the TextDecoder of Node
// falls short of the standard: it lacks two, and reads some characters of the
// third as private ones.
func isNodeGap(charset string) bool {
	switch strings.ToLower(charset) {
	case "iso-8859-16", "x-user-defined", "big5":
		return onNode
	}
	return false
}

func unbase64(tb testing.TB, s string) string {
	tb.Helper()
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}

// TestSniffCorpus compares the encodings with those that a browser picks.
func TestSniffCorpus(t *testing.T) {
	for _, c := range records[struct {
		ID          string   `json:"id"`
		Bytes       string   `json:"bytes_b64"`
		ContentType string   `json:"http_content_type"`
		Accept      []string `json:"accept"`
		Text        string   `json:"chromium156_text"`
	}](t, "hostile/sniff.jsonl.gz") {
		src := unbase64(t, c.Bytes)
		_, got, _, _ := toUTF8(src, c.ContentType)
		_, label, _ := strings.Cut(c.ID, ":")
		ok := isNodeGap(label)
		for _, name := range c.Accept {
			ok = ok || strings.EqualFold(got, name)
		}
		if !ok {
			t.Errorf("%s: got %s, want one of %v: %.80q", c.ID, got, c.Accept, src)
		}
	}
}

func TestLabels(t *testing.T) {
	f, err := os.Open(corpusDir + "hostile/whatwg_labels.json.gz")
	if err != nil {
		t.Skipf("no corpus: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var labels map[string]string
	if err := json.NewDecoder(z).Decode(&labels); err != nil {
		t.Fatal(err)
	}
	for label, want := range labels {
		if got := labelled(" " + strings.ToUpper(label) + "\n"); !strings.EqualFold(got, want) && !isNodeGap(want) {
			t.Errorf("%s: got %s, want %s", label, got, want)
		}
	}
}

func TestDecodeCorpus(t *testing.T) {
	names := map[string]string{ // as the corpus spells some of them
		"cp874": "windows-874", "iso8859_2": "iso-8859-2", "iso8859_5": "iso-8859-5", "iso8859_7": "iso-8859-7",
		"iso8859_15": "iso-8859-15", "koi8_r": "koi8-r", "koi8_u": "koi8-u", "mac_roman": "macintosh",
		"mac_cyrillic": "x-mac-cyrillic", "euc_jp": "euc-jp", "iso2022_jp": "iso-2022-jp", "euc_kr": "euc-kr",
		"utf-16-le": "utf-16le", "utf-16-be": "utf-16be",
	}
	for _, c := range records[struct {
		ID    string  `json:"id"`
		Label string  `json:"label"`
		Bytes string  `json:"bytes_b64"`
		Text  *string `json:"text"`
	}](t, "hostile/decode.jsonl.gz") {
		label := c.Label
		if name := names[label]; name != "" {
			label = name
		}
		got, charset, _, _ := toUTF8(unbase64(t, c.Bytes), "text/html; charset="+label)
		if !strings.EqualFold(charset, label) || !utf8.ValidString(got) {
			t.Errorf("%s: got %s, %q", c.ID, charset, got)
		}
		if c.Text != nil && got != *c.Text {
			t.Errorf("%s: got %q, want %q", c.ID, got, *c.Text)
		}
	}
}

func encode(tb testing.TB, charset, text string) string {
	tb.Helper()
	e, err := htmlindex.Get(charset)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := e.NewEncoder().String(text)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

const (
	russian  = "Новый мост через реку откроют осенью, сообщила пресс-служба порта. Движение начнётся в сентябре."
	japanese = "新しい橋は秋に開通する予定です。港の担当者が火曜日に発表しました。工事は三年かかりました。"
	korean   = "새 다리는 가을에 개통될 예정이라고 항구 관계자가 화요일에 밝혔다. 공사는 삼 년이 걸렸다."
	chinese  = "港口发言人星期二表示，新桥将于秋季通车，工程历时三年，费用由市政府承担。"
	taiwan   = "港口發言人星期二表示，新橋將於秋季通車，工程歷時三年，費用由市政府承擔，居民表示歡迎。"
	polish   = "Nowy most przez rzekę zostanie otwarty jesienią – powiedziała rzeczniczka portu. Źródła już są, a śluzy działają."
	german   = "Die neue Brücke über den Fluß wird im Herbst eröffnet, hieß es – für Fußgänger schon früher."
	greek    = "Η νέα γέφυρα θα ανοίξει το φθινόπωρο, ανακοίνωσε το λιμάνι."
)

func TestGuess(t *testing.T) {
	for _, c := range []struct{ lang, charset, text string }{
		{"", "windows-1251", russian},
		{"ru", "windows-1251", russian},
		{"", "koi8-r", russian},
		{"", "iso-8859-5", russian},
		{"", "shift_jis", japanese},
		{"ja", "euc-jp", japanese},
		{"", "euc-kr", korean},
		{"", "gb18030", chinese},
		{"", "big5", taiwan},
		{"pl-PL", "windows-1250", polish},
		{"pl", "iso-8859-2", strings.ReplaceAll(polish, "–", "-")},
		{"", "windows-1252", german},
		{"de", "windows-1252", german},
		{"ru", "windows-1252", german},
		{"el", "windows-1253", greek},
	} {
		src := "<html lang='" + c.lang + "'><p>" + encode(t, c.charset, c.text) + "</p>"
		text, charset, _, exact := toUTF8(src, "")
		if charset != c.charset || exact || !strings.Contains(text, c.text) && !isNodeGap(charset) {
			t.Errorf("%s %q: got %s, %q", c.charset, c.lang, charset, text)
		}
	}
}

func TestToUTF8(t *testing.T) {
	declared := func(charset string) string { return "<meta charset=" + charset + "><p>" }
	for _, c := range []struct {
		name, src, contentType string
		text, charset          string
		offset                 int
		exact                  bool
	}{
		{"plain UTF-8", declared("utf-8") + german, "", declared("utf-8") + german, "utf-8", 0, true},
		{"undeclared", german, "", german, "utf-8", 0, true},
		{"ASCII", "<p>Bridge", "", "<p>Bridge", "windows-1252", 0, true},
		{"byte order mark", "\uFEFF<p>ü", "text/html; charset=koi8-r", "<p>ü", "utf-8", 3, true},
		{"stray byte of windows-1252", declared("utf-8") + german + " It\x92s caf\xE9.", "",
			declared("utf-8") + german + " It’s café.", "utf-8", 0, false},
		{"broken off", declared("utf-8") + german + "\xE2\x80<b>", "", declared("utf-8") + german + "\uFFFD<b>", "utf-8", 0, false},
		{"cut off inside a letter", declared("utf-8") + "Caf\xC3", "", declared("utf-8") + "Caf\uFFFD", "utf-8", 0, false},
		{"cut off inside UTF-16", "\xFE\xFF\x00a\xD8\x3D", "", "a\uFFFD", "utf-16be", 2, false},
		{"the mark wins over everything", "\xFE\xFF\x00<\x00p", "text/html; charset=utf-8", "<p", "utf-16be", 2, false},
		{"a declaration of UTF-16 in ASCII", declared("utf-16be") + german, "", declared("utf-16be") + german, "utf-8", 0, true},
		{"two that are none", declared("utf-8") + german + "\xFF\xFE.", "", declared("utf-8") + german + "\uFFFD\uFFFD.", "utf-8", 0, false},
		{"UTF-8 left undeclared with a stray byte", german + german + " \x92", "", german + german + " ’", "utf-8", 0, false},
		{"no UTF-8, declared so", declared("utf-8") + encode(t, "windows-1252", german), "", declared("utf-8") + german, "windows-1252", 0, false},
		{"one letter, declared UTF-8", declared("utf-8") + "Caf\xE9 ", "", declared("utf-8") + "Café ", "utf-8", 0, false},
		{"rewritten as UTF-8", declared("iso-8859-2") + polish, "", declared("iso-8859-2") + polish, "utf-8", 0, true},
		{"too short to tell", declared("iso-8859-1") + "ü", "", declared("iso-8859-1") + "Ã¼", "windows-1252", 0, false},
		{"the header wins", declared("utf-8") + encode(t, "koi8-r", russian), "text/html; charset=\"KOI8-R\"",
			declared("utf-8") + russian, "koi8-r", 0, false},
		{"header without charset", declared("koi8-r") + encode(t, "koi8-r", russian), "text/html;level=1",
			declared("koi8-r") + russian, "koi8-r", 0, false},
		{"UTF-16", "\xFF\xFE<\x00p\x00>\x00=\xD8\x00\xDE", "", "<p>😀", "utf-16le", 2, false},
		{"UTF-16 without a mark", "\x00<\x00h\x00t\x00m\x00l\x00>\xD8\x00\x00", "", "<html>\uFFFD\uFFFD", "utf-16be", 0, false},
	} {
		text, charset, offset, exact := toUTF8(c.src, c.contentType)
		if text != c.text || charset != c.charset || exact != c.exact || exact && offset != c.offset {
			t.Errorf("%s: got %q, %s, %d, %v", c.name, text, charset, offset, exact)
		}
	}
}

func TestNotText(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      error
	}{
		{"PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrNotText},
		{"PDF", "%PDF-1.7\n1 0 obj <</Type /Catalog>>", ErrNotText},
		{"gzip", "\x1f\x8b\x08\x00\x00", ErrNotText},
		{"zip", "PK\x03\x04\x14\x00", ErrNotText},
		{"MP4", "\x00\x00\x00\x20ftypisom\x00\x00", ErrNotText},
		{"zeros", strings.Repeat("\x00", 200), ErrNotText},
		{"empty", "", ErrEmpty},
		{"white space", " \r\n\t", ErrEmpty},
		{"mark alone", "\uFEFF", ErrEmpty},
		{"text", "Bridge to open", nil},
		{"page with NUL bytes", "<p>a\x00b\x00c\x00d</p>", nil},
		{"UTF-16 with no mark", "T\x00e\x00x\x00t\x00 \x00a\x00b\x00c\x00", nil},
		{"Latin-1", encode(t, "windows-1252", german), nil},
		{"Shift JIS", encode(t, "shift_jis", japanese), nil},
		{"ISO-2022-JP", encode(t, "iso-2022-jp", japanese), nil},
	} {
		p, err := Read([]byte(c.src), Options{})
		if err != c.want || (p == nil) != (err != nil) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

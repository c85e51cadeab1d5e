// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const cases = "../../testdata/pages/"

// TestPrograms: each program reads the text of a plain news page.
func TestPrograms(t *testing.T) {
	src, err := os.ReadFile(cases + "long-read/page.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range programs[1:] {
		text, err := p.safely(src)
		if err != nil {
			t.Errorf("%s: %v", p.name, err)
		}
		if n := len(strings.Fields(text)); n < 1000 {
			t.Errorf("%s: %d words of text", p.name, n)
		}
	}
}

func TestSafely(t *testing.T) {
	p := program{read: func([]byte) (string, error) { panic("at the page") }}
	if _, err := p.safely(nil); err == nil || err.Error() != "panic: at the page" {
		t.Errorf("got %v", err)
	}
}

// TestRun: the tables have a row for each program, with its version.
func TestRun(t *testing.T) {
	var out strings.Builder
	o := options{date: "2026-11-22", rounds: 1, growth: time.Microsecond, cores: []int{1, 2}, input: cases + "two-dates"}
	if err := run(&out, o); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	if !strings.HasPrefix(got, "Measured on 2026-11-22: 1 pages of ") {
		t.Errorf("headline: %.80s", got)
	}
	for _, p := range programs {
		if n := strings.Count(got, "\n| "+p.name+" | "); n != 2 {
			t.Errorf("%s: %d rows, want one of costs and one of growth", p.name, n)
		}
	}
	if !strings.Contains(got, "| html.Parse alone | v0.") || !strings.Contains(got, "everything on | this tree |") {
		t.Errorf("no versions in\n%s", got)
	}
	if n := strings.Count(got, "| too long | too long |"); n != len(programs) {
		t.Errorf("%d programs stopped by the limit, want all", n)
	}
	if !strings.Contains(got, "\n| 1 | ") || !strings.Contains(got, "\n| 2 | ") {
		t.Errorf("no rows for one and two cores in\n%s", got)
	}
}

func TestRunWithoutPages(t *testing.T) {
	if err := run(io.Discard, options{input: t.TempDir(), rounds: 1}); err == nil {
		t.Error("no error for an empty folder")
	}
}

func TestReadRecords(t *testing.T) {
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	_, _ = w.Write([]byte(`{"id":"a","html":"<p>caf\u00e9"}` + "\n" + `{"id":"b","html_b64":"PHA+Y2Fm6Q=="}` + "\n"))
	w.Close()
	name := filepath.Join(t.TempDir(), "pages.jsonl.gz")
	if err := os.WriteFile(name, z.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	pages, err := readPages(name)
	if err != nil || len(pages) != 2 || string(pages[0]) != "<p>café" || string(pages[1]) != "<p>caf\xe9" {
		t.Errorf("got %q, %v", pages, err)
	}
}

func TestLengthen(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"<head><BODY class=a><p>x</BODY></html>", "<head><BODY class=a><p>x<p>x<p>x</BODY></html>"},
		{"<p>x</p>", "<p>x</p><p>x</p><p>x</p>"},
		{"</body><body", "</body><body</body><body</body><body"},
		{"", ""},
	} {
		if got := string(lengthen([]byte(c.src), 3)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

func TestParseFlags(t *testing.T) {
	o, err := parseFlags([]string{"-cores", "1, 4", "-rounds", "0", "pages"}, io.Discard)
	if err != nil || len(o.cores) != 2 || o.cores[1] != 4 || o.rounds != 1 || o.input != "pages" {
		t.Errorf("got %+v, %v", o, err)
	}
	for _, cores := range []string{"0", "two", "-1"} {
		if _, err := parseFlags([]string{"-cores", cores}, io.Discard); err == nil {
			t.Errorf("-cores %s: no error", cores)
		}
	}
}

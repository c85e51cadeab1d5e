// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
)

const bridgePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge reopens after repairs | Lowmoor Courier</title>
<meta property="article:published_time" content="2031-04-05T09:30:00+01:00"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge reopens after repairs</h1><p class="byline">By Ann Poe</p>
<p>The bridge over the Lowmoor reopened on Friday after 14 months of repairs that cost $4.7 million, the council said in a statement.</p>
<p>“We are glad to see people walk across again,” said Bo Quill, the town's chief engineer. About 2,000 people crossed on the first day, he said.</p>
<p>The next inspection is due in two years. Until then, lorries of more than 12 tonnes have to take the road through the valley.</p>
</article><footer>All rights reserved</footer></body></html>`

const bridgeProse = `The bridge reopened after 14 months. “We are glad,” said Bo Quill, the town's chief engineer.`

// runCase is one run of the program: what it is given and what it must do.
type runCase struct {
	name     string
	args     []string // {dir} stands for a folder that holds files
	stdin    string
	terminal bool
	env      map[string]string
	files    map[string]string

	code   int
	out    []string // words that the output has, in this order
	notOut []string
	err    []string // words that stderr has, in this order; empty: nothing
}

var runCases = []runCase{
	{
		name: "one page gives its article", args: []string{"{dir}/a.html"}, files: map[string]string{"a.html": bridgePage},
		out: []string{"{\n", `"headline": "Bridge reopens after repairs"`, `"body": {`},
	},
	{
		name: "standard input", args: []string{"-"}, stdin: bridgePage,
		out: []string{`"headline": "Bridge reopens after repairs"`},
	},
	{
		name: "html as text is no page", args: []string{"--as", "prose", "-"}, stdin: "Say <b>24</b> cats.",
		out: []string{`"text": "Say \u003cb\u003e24\u003c/b\u003e cats."`},
	},
	{
		name: "no limit to speak of", args: []string{"--max-bytes", "9223372036854775807", "-"}, stdin: bridgePage,
		out: []string{`"headline": "Bridge reopens after repairs"`},
	},
	{
		name: "no limit to lines", args: []string{"--max-bytes", "9223372036854775807", "--jsonl"}, stdin: `{"id":1,"prose":"A cat."}`,
		out: []string{`{"id":1,"article":`},
	},
	{
		name: "prose as it stands", args: []string{"-as=prose", "-"}, stdin: bridgeProse,
		out: []string{`"text": "The bridge reopened after 14 months.`, `"quotes"`, `"figures"`},
	},
	{
		name: "without quotes and figures", args: []string{"-", "--as=prose", "--no-quotes", "--no-figures"}, stdin: bridgeProse,
		out: []string{`"text": "The bridge`}, notOut: []string{`"quotes"`, `"figures"`},
	},
	{
		name: "text in UTF-16", args: []string{"--as", "prose", "-"}, stdin: "\xff\xfeA\x00 \x00c\x00a\x00t\x00",
		out: []string{`"text": "A cat"`},
	},
	{
		name: "the address resolves links", args: []string{"--url", "https://courier.example/a", "-"},
		stdin: `<html><head><link rel=canonical href=/b></head><body><h1>Bridge reopens</h1><p>The bridge reopened on Friday, the council said.</p></body></html>`,
		out:   []string{`"url": "https://courier.example/a"`, `"canonicalUrl": "https://courier.example/b"`},
	},
	{
		name: "a set gives a line each, and goes on after errors", args: []string{"{dir}/a.html", "{dir}/none.html", "{dir}/b.html"},
		files: map[string]string{"a.html": bridgePage, "b.html": bridgePage},
		code:  1,
		out:   []string{`{"id":"`, `a.html","article":{`, "}}\n", `{"id":"`, `b.html","article":{`, "}}\n"},
		err:   []string{"copydesk: ", "none.html: no such file"},
	},
	{
		name: "a folder in order, without hidden files", args: []string{"{dir}"},
		files: map[string]string{"b.htm": bridgePage, "a/x.TXT": bridgePage, ".c.html": bridgePage, ".d/e.html": bridgePage, "f.png": "\x89PNG"},
		out:   []string{"x.TXT", "b.htm"}, notOut: []string{".c.html", "e.html", "f.png"},
	},
	{
		name: "a pattern", args: []string{"{dir}/*.html"}, files: map[string]string{"a.html": bridgePage, "b.html": bridgePage, "c.txt": "x"},
		out: []string{"a.html", "b.html"}, notOut: []string{"c.txt"},
	},
	{
		name: "a pattern without a match", args: []string{"{dir}/*.html"}, files: map[string]string{"c.txt": "x"},
		code: 1, err: []string{"*.html: no file matches"},
	},
	{
		name: "a folder without pages", args: []string{"{dir}"}, files: map[string]string{"c.png": "x"},
		code: 1, err: []string{"no pages in this folder"},
	},
	{
		name: "an empty file", args: []string{"{dir}/a.html"}, files: map[string]string{"a.html": ""},
		code: 1, err: []string{"a.html: ", "empty input"},
	},
	{
		name: "a picture", args: []string{"{dir}/a.html"}, files: map[string]string{"a.html": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01"},
		code: 1, err: []string{"a.html: ", "input is not text"},
	},
	{
		name: "a picture that is said to be a page", args: []string{"--as=html", "-"}, stdin: "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01",
		code: 1, err: []string{"-: ", "input is not text"},
	},
	{
		name: "an unreadable path", args: []string{"{dir}/a.html/b"}, files: map[string]string{"a.html": "x"},
		code: 1, err: []string{"a.html/b: "},
	},
	{
		name: "a summary on a terminal", args: []string{"{dir}/a.html"}, files: map[string]string{"a.html": bridgePage}, terminal: true,
		out: []string{"\x1b[1mBridge reopens after repairs\x1b[0m", "Quotes", "Figures"},
	},
	{
		name: "NO_COLOR", args: []string{"{dir}/a.html"}, files: map[string]string{"a.html": bridgePage}, terminal: true, env: map[string]string{"NO_COLOR": "1"},
		out: []string{"Bridge reopens after repairs\n", "Quotes", "Figures"}, notOut: []string{"\x1b"},
	},
	{
		name: "text", args: []string{"--format", "text", "{dir}/a.html"}, files: map[string]string{"a.html": bridgePage},
		out: []string{"Bridge reopens after repairs\n", "The bridge over the Lowmoor", "valley."}, notOut: []string{"\x1b"},
	},
	{
		name: "markdown", args: []string{"--format", "markdown", "{dir}/a.html"}, files: map[string]string{"a.html": bridgePage},
		out: []string{"# Bridge reopens after repairs\n", "The bridge over the Lowmoor", "\n## Quotes\n", "\n## Figures\n"},
	},
	{
		name: "a set as text has names", args: []string{"--format=text", "{dir}"}, files: map[string]string{"a.html": bridgePage, "b.html": bridgePage},
		out: []string{"==> ", "a.html <==", "==> ", "b.html <=="},
	},
	{
		name: "explain", args: []string{"--explain", "--format=text", "{dir}/a.html"}, files: map[string]string{"a.html": bridgePage},
		out: []string{"Evidence\n", "headline\n", "+ "},
	},
	{
		name: "explain in json", args: []string{"--explain", "{dir}/a.html"}, files: map[string]string{"a.html": bridgePage},
		out: []string{`"evidence": [`, `"field": `, `"chosen": true`},
	},
	{
		name: "words cannot steer the terminal", args: []string{"--as=prose", "--format=text", "-"}, stdin: "A \x1b]0;owned\x07 \x1b[2Jcat \u009b31m \u202eand\u202c a dog.",
		out: []string{"A cat and a dog."}, notOut: []string{"\x1b", "\u009b", "owned", "2J", "\u202e"},
	},
	{
		name: "names cannot steer the terminal", args: []string{"--format=text", "{dir}", "{dir}/\u009b31mnone\u202e\ncopydesk: forged"},
		files: map[string]string{"a\x1b[2J\u009b31m\n==> forged.html": bridgePage},
		code:  1, out: []string{"==> ", "a ==> forged.html <==\n"}, notOut: []string{"\x1b", "\u009b"}, err: []string{"none copydesk: forged: no such file\n"},
	},
	{
		name: "nor those in json", args: []string{"{dir}", "{dir}"}, files: map[string]string{"a\x1b\u009b\x7f\u2028.html": bridgePage},
		out: []string{`a\u001b\u009b\u007f\u2028.html","article"`},
	},
	{name: "a flag cannot steer it", args: []string{"--\x1b[31mcolour\u009b", "-"}, code: 2, err: []string{"not defined: -colour\nRun"}},
	{name: "nor an output", args: []string{"--out", "{dir}/\u009b31mnone/x", "-"}, code: 3, err: []string{"output: open ", "/none/x: "}},
	{name: "help", args: []string{"-h"}, out: []string{"usage: copydesk", "512 MiB", "Exit codes"}},
	{name: "no input", code: 2, err: []string{"no input", "copydesk -h"}},
	{name: "an unknown flag", args: []string{"--colour", "-"}, code: 2, err: []string{"-colour"}},
	{name: "an unknown kind", args: []string{"--as=pdf", "-"}, code: 2, err: []string{"--as is html"}},
	{name: "an unknown format", args: []string{"--format=xml", "-"}, code: 2, err: []string{"--format is json"}},
	{name: "a bad date", args: []string{"--published=soon", "-"}, code: 2, err: []string{"--published", "soon"}},
	{name: "a bad limit", args: []string{"--max-bytes=0", "-"}, code: 2, err: []string{"--max-bytes"}},
	{name: "lines of files", args: []string{"--jsonl", "a.jsonl"}, code: 2, err: []string{"standard input"}},
	{name: "lines as text", args: []string{"--jsonl", "--format=text"}, code: 2, err: []string{"json alone"}},
	{name: "lines as html", args: []string{"--jsonl", "--as=html"}, code: 2, err: []string{"--as does not apply"}},
	{
		name: "a file that looks like a flag", args: []string{"--", "-none.html"},
		code: 1, err: []string{"-none.html: no such file"},
	},
}

func TestRun(t *testing.T) {
	for _, tt := range runCases {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			for name, text := range tt.files {
				path := filepath.Join(dir, name)
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			var args []string
			for _, a := range tt.args {
				args = append(args, strings.ReplaceAll(a, "{dir}", dir))
			}
			var out, errs bytes.Buffer
			code := run(args, console{in: strings.NewReader(tt.stdin), out: &out, err: &errs, terminal: tt.terminal, getenv: func(k string) string { return tt.env[k] }})
			if code != tt.code {
				t.Errorf("got code %d, want %d", code, tt.code)
			}
			hasInOrder(t, "output", out.String(), tt.out)
			hasInOrder(t, "stderr", errs.String(), tt.err)
			for _, w := range tt.notOut {
				if strings.Contains(out.String(), w) {
					t.Errorf("output has %q:\n%s", w, out.String())
				}
			}
		})
	}
}

func hasInOrder(t *testing.T, where, got string, want []string) {
	t.Helper()
	if len(want) == 0 && got != "" {
		t.Errorf("%s: got %q, want nothing", where, got)
	}
	rest := got
	for _, w := range want {
		_, after, ok := strings.Cut(rest, w)
		if !ok {
			t.Errorf("%s: %q is missing or out of order in:\n%s", where, w, got)
			return
		}
		rest = after
	}
}

// The json of one file is the article as the library writes it.
func TestRunJSONIsTheArticle(t *testing.T) {
	var out bytes.Buffer
	if code := run([]string{"-"}, console{in: strings.NewReader(bridgePage), out: &out, err: os.Stderr, getenv: os.Getenv}); code != 0 {
		t.Fatalf("got code %d", code)
	}
	var a article.Article
	if err := json.Unmarshal(out.Bytes(), &a); err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := json.Compact(&got, out.Bytes()); err != nil {
		t.Fatal(err)
	}
	if want := a.AppendJSON(nil); !bytes.Equal(got.Bytes(), want) {
		t.Errorf("got  %s\nwant %s", got.Bytes(), want)
	}
}

// Of a file larger than the limit no more is read than that.
func TestRunLargeFile(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("no sparse files under js")
	}
	for name, head := range map[string]string{"page": "<!doctype html><p>", "text": "Words and "} {
		path := filepath.Join(t.TempDir(), "large")
		if err := os.WriteFile(path, []byte(head+strings.Repeat("x", sniffBytes)), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, 200<<20); err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		var out, errs bytes.Buffer
		code := run([]string{path}, console{out: &out, err: &errs, getenv: os.Getenv})
		runtime.ReadMemStats(&after)
		if code != exitFailed || !strings.Contains(errs.String(), "large: ") || name == "page" && !strings.Contains(errs.String(), "input too large") {
			t.Errorf("%s: got code %d, %q", name, code, errs.String())
		}
		if got := (after.TotalAlloc - before.TotalAlloc) >> 20; got > 150 {
			t.Errorf("%s: %d MiB were allocated", name, got)
		}
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestRunFullDisk(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"--format=text", "-"}, {"--jsonl"}} {
		stdin := bridgePage
		if args[0] == "--jsonl" {
			stdin = strings.Repeat(`{"id":"a","prose":"A cat."}`+"\n", 5000)
		}
		var errs bytes.Buffer
		code := run(args, console{in: strings.NewReader(stdin), out: fullDisk{}, err: &errs, getenv: os.Getenv})
		if code != exitOutput || errs.String() != "copydesk: output: no space left\n" {
			t.Errorf("%v: got code %d, %q", args, code, errs.String())
		}
	}
}

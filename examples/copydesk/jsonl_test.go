// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
)

// reply is a line of output.
type reply struct {
	ID      json.RawMessage
	Article *article.Article
	Error   string
}

func runJSONL(t *testing.T, stdin io.Reader, args ...string) []reply {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(append([]string{"--jsonl"}, args...), console{in: stdin, out: &out, err: &errs, getenv: os.Getenv}); code != exitDone || errs.Len() > 0 {
		t.Errorf("got code %d, %q", code, errs.String())
	}
	var replies []reply
	for line := range strings.Lines(out.String()) {
		var r reply
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		if (r.Article == nil) == (r.Error == "") && !strings.Contains(r.Error, "more than") {
			t.Errorf("want an article or an error, got %.300s", line)
		}
		replies = append(replies, r)
	}
	return replies
}

func TestJSONL(t *testing.T) {
	page, _ := json.Marshal(bridgePage)
	latin := []byte("<html><head><title>Café</title></head><body><h1>Caf\xe9 in Lowmoor reopens</h1><p>The caf\xe9 reopened on Friday.</p></body></html>")
	encoded, _ := json.Marshal(latin)
	claims, _ := json.Marshal("<html><head><meta charset=\"windows-1252\"></head><body><h1>Café reopens</h1><p>The café reopened on Friday.</p></body></html>")
	for _, tt := range []struct {
		name, line string
		id         string
		headline   string
		body       string
		err        string
	}{
		{name: "a page", line: `{"id":"a","html":` + string(page) + `}`, id: `"a"`, headline: "Bridge reopens after repairs"},
		{name: "an id that is no string", line: `{"prose":"A cat.","id":{"n":[1,2]}}`, id: `{"n":[1,2]}`, body: "A cat."},
		{name: "an id that is no UTF-8", line: "{\"prose\":\"A cat.\",\"id\":\"\xff\"}", id: `"` + "\uFFFD" + `"`, body: "A cat."},
		{name: "an id with halves of pairs", line: `{"id":["\ud800","\ude00\ud83d\ude00","\\\\ud800"],"prose":"A cat."}`, id: `["\ufffd","\ufffd\ud83d\ude00","\\\\ud800"]`, body: "A cat."},
		{name: "an id that would steer a terminal", line: "{\"id\":{\"\u009b\x7f\u2028\":\r1},\"prose\":\"A cat.\"}", id: `{"\u009b\u007f\u2028":1}`, body: "A cat."},
		{name: "bytes in the charset of the header", line: `{"id":1,"contentType":"text/html; charset=latin1","htmlBase64":` + string(encoded) + `}`, id: "1", headline: "Café in Lowmoor reopens"},
		{name: "a JSON string is UTF-8 whatever the page says", line: `{"id":1,"html":` + string(claims) + `}`, id: "1", headline: "Café reopens"},
		{name: "prose is kept as it stands", line: `{"id":1,"prose":" A \"cat\"\n\n\tand \u00e9\ud83d\ude00 \ud800. "}`, id: "1", body: " A \"cat\"\n\n\tand é😀 \ufffd. "},
		{name: "no input", line: `{"id":"x","url":"https://a.example/"}`, id: `"x"`, err: `needs one of "html"`},
		{name: "two inputs", line: `{"id":"x","text":"a","prose":"b"}`, id: `"x"`, err: `needs one of "html"`},
		{name: "null is no input", line: `{"id":"x","text":null,"prose":"A cat."}`, id: `"x"`, body: "A cat."},
		{name: "an empty page", line: `{"id":"x","html":""}`, id: `"x"`, err: "empty input"},
		{name: "empty bytes", line: `{"id":"x","htmlBase64":""}`, id: `"x"`, err: "empty input"},
		{name: "a picture", line: `{"id":"x","htmlBase64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"}`, id: `"x"`, err: "input is not text"},
		{name: "broken base64", line: `{"id":"x","htmlBase64":"!!"}`, id: `"x"`, err: "illegal base64"},
		{name: "a number for a page", line: `{"id":"x","html":5}`, id: `"x"`, err: "cannot unmarshal number"},
		{name: "a bad date", line: `{"id":"x","prose":"A cat.","published":"soon"}`, id: `"x"`, err: `published: "soon"`},
		{name: "broken JSON", line: `{"id":"x","html":"`, id: "null", err: "line 1: unexpected end"},
		{name: "no object", line: `["x"]`, id: "null", err: "line 1: json: cannot unmarshal array"},
		{name: "no id", line: `{"prose":""}`, id: "null", err: "line 1: "},
		{name: "null", line: `null`, id: "null", err: "line 1: the record needs"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			replies := runJSONL(t, strings.NewReader(tt.line+"\n"))
			if len(replies) != 1 {
				t.Fatalf("got %d lines, want 1", len(replies))
			}
			r := replies[0]
			if string(r.ID) != tt.id || !strings.Contains(r.Error, tt.err) || tt.err == "" && r.Error != "" {
				t.Errorf("got id %s, error %q; want id %s, error %q", r.ID, r.Error, tt.id, tt.err)
			}
			if r.Article != nil && (r.Article.Headline != tt.headline && tt.headline != "" || r.Article.Body.Text != tt.body && tt.body != "") {
				t.Errorf("got headline %q, body %q; want %q, %q", r.Article.Headline, r.Article.Body.Text, tt.headline, tt.body)
			}
		})
	}
}

func TestJSONLPublished(t *testing.T) {
	for _, published := range []string{"2016-11-07", "2016-11-07T00:00:00", "2016-11-07T00:00", "2016-11-07 00:00:00", "2016-11-07T09:30:00.0000000", "2016-11-07T09:30:00-05:00", "2016-11-07T14:30:00Z"} {
		line := `{"id":"a","prose":"The town voted on Saturday.","published":"` + published + `"}`
		r := runJSONL(t, strings.NewReader(line))[0]
		if r.Article == nil || len(r.Article.Figures) != 1 || r.Article.Figures[0].Value != "2016-11-05" {
			t.Errorf("%s: got %+v, want the Saturday before", published, r.Article)
		}
	}
}

// Lines come out in the order in which they went in, whatever stands between
// them, and one that is too long is passed over.
func TestJSONLOrder(t *testing.T) {
	var in strings.Builder
	in.WriteString("\uFEFF")
	want := 0
	for i := range 300 {
		fmt.Fprintf(&in, `{"id":%d,"prose":%q}`, want, strings.Repeat("The cat sat. ", 1+i*37%200))
		in.WriteString([]string{"\n", "\r\n", "\n\n  \n"}[i%3])
		want++
		if i == 100 {
			fmt.Fprintf(&in, `{"id":"long","prose":"%s"}`+"\n", strings.Repeat("x", 3<<20))
		}
	}
	replies := runJSONL(t, strings.NewReader(strings.TrimSuffix(in.String(), "\n")), "--max-bytes=10000")
	if len(replies) != want+1 {
		t.Fatalf("got %d lines, want %d", len(replies), want+1)
	}
	next := 0
	for i, r := range replies {
		if i == 101 {
			if string(r.ID) != "null" || !strings.HasSuffix(r.Error, "line too long") || !strings.HasPrefix(r.Error, "line ") {
				t.Errorf("got %s %q for a line that is too long", r.ID, r.Error)
			}
			continue
		}
		if string(r.ID) != fmt.Sprint(next) {
			t.Fatalf("line %d: got id %s, want %d", i, r.ID, next)
		}
		next++
	}
}

func TestJSONLLargeRecord(t *testing.T) {
	words := strings.Repeat("The cat sat on the mat. ", 100)
	in := `{"id":"large","text":"` + words + `"}` + "\n" + `{"id":"next","prose":"A cat."}`
	replies := runJSONL(t, strings.NewReader(in), "--max-bytes=1000")
	if len(replies) != 2 || !strings.Contains(replies[0].Error, "input too large") || replies[0].Article == nil || replies[1].Error != "" {
		t.Fatalf("got %d replies, first error %q", len(replies), replies[0].Error)
	}
}

// A record is answered before the next one comes.
func TestJSONLConversation(t *testing.T) {
	inRead, inWrite := io.Pipe()
	outRead, outWrite := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run([]string{"--jsonl"}, console{in: inRead, out: outWrite, err: os.Stderr, getenv: os.Getenv})
		outWrite.Close()
	}()
	d := json.NewDecoder(outRead)
	for i := range 3 {
		fmt.Fprintf(inWrite, `{"id":%d,"prose":"A cat."}`+"\n", i)
		var r reply
		if err := d.Decode(&r); err != nil || string(r.ID) != fmt.Sprint(i) {
			t.Fatalf("got %s, %v; want id %d", r.ID, err, i)
		}
	}
	inWrite.Close()
	if code := <-done; code != exitDone {
		t.Errorf("got code %d", code)
	}
}

func TestJSONLBrokenInput(t *testing.T) {
	in := io.MultiReader(strings.NewReader(`{"id":1,"prose":"A cat."}`+"\n"+`{"id":2,`), iotestErr{})
	var out, errs bytes.Buffer
	code := run([]string{"--jsonl"}, console{in: in, out: &out, err: &errs, getenv: os.Getenv})
	if code != exitFailed || !strings.HasPrefix(out.String(), `{"id":1,"article":`) || strings.Count(out.String(), "\n") != 1 || !strings.Contains(errs.String(), "standard input: cable pulled") {
		t.Errorf("got code %d, %q, %q", code, out.String(), errs.String())
	}
}

type iotestErr struct{}

func (iotestErr) Read([]byte) (int, error) { return 0, errors.New("cable pulled") }

func TestInOrder(t *testing.T) {
	var underWay, most atomic.Int32
	jobs := func(yield func(int) bool) {
		for i := range 200 {
			if !yield(i) {
				return
			}
		}
	}
	next := 0
	err := inOrder(jobs, func(i int) int {
		n := underWay.Add(1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		time.Sleep(time.Duration(i*7%5) * 100 * time.Microsecond)
		underWay.Add(-1)
		return i
	}, func(i int) error {
		if i != next {
			return fmt.Errorf("got %d, want %d", i, next)
		}
		next++
		return nil
	}, func() error { return nil })
	if err != nil || next != 200 {
		t.Errorf("got %v after %d results", err, next)
	}

	full := errors.New("full")
	given := atomic.Int32{}
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			given.Add(1)
		}
	}
	err = inOrder(endless, func(i int) int { return i }, func(i int) error {
		if i == 10 {
			return full
		}
		return nil
	}, func() error { return nil })
	var output *outputError
	if !errors.As(err, &output) || !errors.Is(err, full) {
		t.Errorf("got %v, want an output error", err)
	}
}

func TestGate(t *testing.T) {
	g := newGate(10)
	g.enter(100) // alone, it passes
	passed := make(chan bool)
	go func() {
		g.enter(6)
		passed <- true
		g.enter(5)
		passed <- true
	}()
	select {
	case <-passed:
		t.Error("106 bytes of 10 are held")
	case <-time.After(10 * time.Millisecond):
	}
	g.leave(100)
	<-passed
	select {
	case <-passed:
		t.Error("11 bytes of 10 are held")
	case <-time.After(10 * time.Millisecond):
	}
	g.leave(6)
	<-passed
}

// One panic is one error line.
func TestRecover(t *testing.T) {
	err := func() (err error) {
		defer recoverTo(&err)
		panic("a bug")
	}()
	if err == nil || err.Error() != "internal error: a bug" {
		t.Errorf("got %v", err)
	}
}

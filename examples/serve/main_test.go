// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func get(t *testing.T, s site, method, path string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func TestSite(t *testing.T) {
	script := bytes.Repeat([]byte("export const a = 1;\n"), 100)
	s := newSite(map[string][]byte{
		"/demo/index.html":    []byte("<!doctype html>"),
		"/dist/index.js":      script,
		"/dist/copydesk.wasm": []byte("\x00asm"),
		"/dist/brotli.js":     script,
		"/dist/brotli.js.br":  []byte("small"),
	})
	for _, c := range []struct {
		method, path, accept   string
		status                 int
		mediaType, coding, why string
	}{
		{"GET", "/", "", 302, "", "", "the demo is where everybody starts"},
		{"GET", "/demo/", "", 200, "text/html", "", "a folder shows its index"},
		{"GET", "/dist/index.js", "", 200, "text/javascript; charset=utf-8", "", "no coding was asked for"},
		{"GET", "/dist/index.js", "gzip, deflate", 200, "text/javascript; charset=utf-8", "gzip", ""},
		{"GET", "/dist/index.js", "br, gzip;q=0", 200, "text/javascript; charset=utf-8", "", "there is no Brotli form, and gzip is refused"},
		{"GET", "/dist/brotli.js", "gzip, br", 200, "text/javascript; charset=utf-8", "br", ""},
		{"GET", "/dist/copydesk.wasm", "gzip", 200, "application/wasm", "", "gzip would make it larger"},
		{"HEAD", "/dist/index.js", "", 200, "text/javascript; charset=utf-8", "", ""},
		{"GET", "/dist/brotli.js.br", "", 404, "", "", "a form is no file"},
		{"GET", "/dist/../secret", "", 404, "", "", ""},
		{"POST", "/demo/", "", 405, "", "", ""},
	} {
		r := get(t, s, c.method, c.path, "Accept-Encoding", c.accept)
		if r.StatusCode != c.status {
			t.Errorf("%s %s: status %d, want %d (%s)", c.method, c.path, r.StatusCode, c.status, c.why)
			continue
		}
		if got := r.Header.Get("Content-Security-Policy"); got != policy {
			t.Errorf("%s %s: policy %q", c.method, c.path, got)
		}
		if c.status != 200 {
			continue
		}
		if got := r.Header.Get("Content-Type"); got != c.mediaType {
			t.Errorf("%s %s: type %q, want %q", c.method, c.path, got, c.mediaType)
		}
		if got := r.Header.Get("Content-Encoding"); got != c.coding {
			t.Errorf("%s %s: coding %q, want %q (%s)", c.method, c.path, got, c.coding, c.why)
		}
		if body, _ := io.ReadAll(r.Body); (c.method == "HEAD") != (len(body) == 0) {
			t.Errorf("%s %s: a body of %d bytes", c.method, c.path, len(body))
		}
	}
}

func TestSiteGzipAndETag(t *testing.T) {
	script := strings.Repeat("export const a = 1;\n", 100)
	s := newSite(map[string][]byte{"/dist/index.js": []byte(script)})
	r := get(t, s, "GET", "/dist/index.js", "Accept-Encoding", "gzip")
	z, err := gzip.NewReader(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(z); err != nil || string(got) != script {
		t.Errorf("unpacked %d bytes, error %v; want %d bytes", len(got), err, len(script))
	}
	again := get(t, s, "GET", "/dist/index.js", "Accept-Encoding", "gzip", "If-None-Match", r.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("the same again: status %d, want 304", again.StatusCode)
	}
	plain := get(t, s, "GET", "/dist/index.js")
	if plain.Header.Get("ETag") == r.Header.Get("ETag") {
		t.Error("the two forms have one ETag")
	}
}

// What a fresh clone shows: the demo, every module of the package, the program
// and a sample.
func TestServe(t *testing.T) {
	if testing.Short() {
		t.Skip("builds for js/wasm; not with -short")
	}
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := run(ctx, []string{"-addr", "localhost:0"}, in)
		in.CloseWithError(io.EOF)
		done <- err
	}()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal("run printed nothing: ", <-done)
	}
	_, rest, _ := strings.Cut(line, "http://")
	host, _, _ := strings.Cut(rest, "/")
	for path, want := range map[string]string{
		"/demo/":                           "<copy-desk>",
		"/demo/demo.js":                    "element.js",
		"/dist/element.js":                 "customElements",
		"/dist/element/copy_desk.js":       "class CopyDesk",
		"/dist/go.js":                      "class {",
		"/dist/copydesk.wasm":              "\x00asm",
		"/samples/jsonld-modern/page.html": "<html",
	} {
		r, err := http.Get("http://" + host + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r.Body)
		r.Body.Close()
		if err != nil || r.StatusCode != 200 || !bytes.Contains(body, []byte(want)) {
			t.Errorf("%s: status %d, %d bytes, error %v; want %q in it", path, r.StatusCode, len(body), err, want)
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("run ended with %v", err)
	}
}

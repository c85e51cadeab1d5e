// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// policy is the strictest Content-Security-Policy that the widget holds under.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types copydesk"

// mediaTypes are the types of what is served. They stand here because those
// of the system differ, and a module or program of a wrong type doesn't load.
var mediaTypes = map[string]string{
	".html": "text/html", // a sample names its own charset
	".js":   "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".json": "application/json",
	".wasm": "application/wasm",
	".ts":   "text/plain; charset=utf-8",
	".png":  "image/png",
}

// file is one file in every form that it is served in.
type file struct {
	mediaType string
	tag       string // the ETag
	plain     []byte
	gzip      []byte // nil where that is no smaller
	brotli    []byte // nil where nobody has made it
}

// site serves files from memory.
type site map[string]file

// newSite prepares files for serving. A file NAME.br is the Brotli form of NAME.
func newSite(files map[string][]byte) site {
	s := site{}
	for name, content := range files {
		if strings.HasSuffix(name, ".br") {
			continue
		}
		sum := sha256.Sum256(content)
		mediaType := mediaTypes[path.Ext(name)]
		if mediaType == "" {
			mediaType = "application/octet-stream"
		}
		s[name] = file{
			mediaType: mediaType, tag: hex.EncodeToString(sum[:8]),
			plain: content, gzip: gzipped(content), brotli: files[name+".br"],
		}
	}
	return s
}

func gzipped(content []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(content) // a buffer takes everything
	w.Close()
	if b.Len() >= len(content) {
		return nil
	}
	return b.Bytes()
}

func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	name := r.URL.Path
	if name == "/" || name == "/demo" {
		http.Redirect(w, r, "/demo/", http.StatusFound)
		return
	}
	if strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	f, ok := s[name]
	if !ok {
		http.NotFound(w, r)
		return
	}
	f.serve(w, r)
}

func (f file) serve(w http.ResponseWriter, r *http.Request) {
	coding, content := f.form(r.Header.Get("Accept-Encoding"))
	tag := `"` + strings.Trim(f.tag+"-"+coding, "-") + `"`
	h := w.Header()
	h.Set("Content-Type", f.mediaType)
	h.Set("Cache-Control", "no-cache") // may be kept, but is asked for again
	h.Set("ETag", tag)
	h.Set("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if coding != "" {
		h.Set("Content-Encoding", coding)
	}
	h.Set("Content-Length", strconv.Itoa(len(content)))
	if r.Method == http.MethodGet {
		_, _ = w.Write(content) // a client may leave
	}
}

// form returns the smallest form that the client takes.
func (f file) form(accepted string) (coding string, content []byte) {
	switch {
	case f.brotli != nil && accepts(accepted, "br"):
		return "br", f.brotli
	case f.gzip != nil && accepts(accepted, "gzip"):
		return "gzip", f.gzip
	}
	return "", f.plain
}

// accepts reports whether an Accept-Encoding header names a coding, and not
// with the quality 0.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, parameter, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			q, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(parameter), "q="), 64)
			return err != nil || q > 0
		}
	}
	return false
}

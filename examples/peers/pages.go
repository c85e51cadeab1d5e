// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// readPages returns the pages of a folder or of a .jsonl.gz file.
func readPages(name string) ([][]byte, error) {
	if strings.HasSuffix(name, ".jsonl.gz") {
		return readRecords(name)
	}
	return readFolder(name)
}

func readFolder(root string) ([][]byte, error) {
	var pages [][]byte
	err := filepath.WalkDir(root, func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !isPage(file) {
			return err
		}
		src, err := os.ReadFile(file)
		pages = append(pages, src)
		return err
	})
	return pages, err
}

func isPage(file string) bool {
	ext := strings.ToLower(filepath.Ext(file))
	return ext == ".html" || ext == ".htm"
}

// record is a line of a .jsonl.gz file; other members are ignored.
type record struct {
	HTML   string `json:"html"`
	Base64 []byte `json:"html_b64"` // of pages that are not UTF-8
}

func readRecords(name string) ([][]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var pages [][]byte
	for d := json.NewDecoder(z); ; {
		var r record
		if err := d.Decode(&r); err == io.EOF {
			return pages, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s, record %d: %w", name, len(pages)+1, err)
		}
		if r.Base64 == nil {
			r.Base64 = []byte(r.HTML)
		}
		pages = append(pages, r.Base64)
	}
}

// lengthen returns a page with its content times over: what stands between
// the tags of body, or all of it where there is no body tag.
func lengthen(src []byte, times int) []byte {
	start, stop := 0, len(src)
	lower := asciiLower(src)
	if i := bytes.Index(lower, []byte("<body")); i >= 0 {
		if k := bytes.IndexByte(src[i:], '>'); k >= 0 {
			start = i + k + 1
		}
	}
	if i := bytes.LastIndex(lower, []byte("</body")); i > start {
		stop = i
	}
	out := make([]byte, 0, len(src)+(times-1)*(stop-start))
	out = append(out, src[:start]...)
	for range times {
		out = append(out, src[start:stop]...)
	}
	return append(out, src[stop:]...)
}

// asciiLower returns a copy of src of the same length, with A to Z in lower case.
func asciiLower(src []byte) []byte {
	lower := bytes.Clone(src)
	for i, c := range lower {
		if 'A' <= c && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return lower
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/copydesk/copydesk/extract"
)

// pieces is an input that knows its length and writes itself in parts.
type pieces []string

func (p pieces) Len() int { return len(strings.Join(p, "")) }

func (p pieces) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF } // not asked

func (p pieces) WriteTo(w io.Writer) (n int64, err error) {
	for _, s := range p {
		k, err := io.WriteString(w, s)
		if n += int64(k); err != nil {
			return n, err
		}
	}
	return n, nil
}

// TestReaders: the article does not hang on how the page comes in.
func TestReaders(t *testing.T) {
	src, err := os.ReadFile("../testdata/pages/two-dates/page.html")
	if err != nil {
		t.Fatal(err)
	}
	page := string(src)
	want, err := extract.HTML(strings.NewReader(page), extract.Options{})
	if err != nil || want.Body.Text == "" {
		t.Fatalf("%v, %+v", err, want)
	}
	for name, r := range map[string]io.Reader{
		"bytes":        bytes.NewReader(src),
		"buffer":       bytes.NewBufferString(page),
		"pieces":       pieces{page[:1], "", page[1:40], page[40:]},
		"byte by byte": iotest.OneByteReader(strings.NewReader(page)),
	} {
		got, err := extract.HTML(r, extract.Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"

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
	const page = "<title>Ferry late</title><p>The ferry was late again on Monday, the company said.</p>"
	for name, r := range map[string]io.Reader{
		"string":       strings.NewReader(page),
		"bytes":        bytes.NewReader([]byte(page)),
		"buffer":       bytes.NewBufferString(page),
		"pieces":       pieces{page[:1], "", page[1:40], page[40:]},
		"byte by byte": iotest.OneByteReader(strings.NewReader(page)),
	} {
		a, err := extract.HTML(r, extract.Options{})
		if err != nil || a.Headline != "Ferry late" || !strings.HasSuffix(a.Body.Text, "the company said.") {
			t.Errorf("%s: %v, %+v", name, err, a)
		}
	}
}

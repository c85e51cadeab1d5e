// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"testing"
)

// corpusDir holds what is too large for the repository, or not ours.
const corpusDir = "../../../../shared/corpus/"

// records decodes each line of a compressed corpus file into a T.
func records[T any](tb testing.TB, name string) []T {
	tb.Helper()
	f, err := os.Open(corpusDir + name)
	if err != nil {
		tb.Skipf("no corpus: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	var out []T
	for d := json.NewDecoder(bufio.NewReader(z)); ; {
		var r T
		if err := d.Decode(&r); err != nil {
			break
		}
		out = append(out, r)
	}
	return out
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package golden runs tests over case folders: one folder, one subtest.
package golden

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the want.json of the cases that run")

// Case is one folder of cases.
type Case struct {
	// Name is the folder's name, Dir its path.
	Name, Dir string
	// Input is the content of the input file.
	Input []byte
}

// Cases reads the folders below root that hold a file of the given name. It
// fails the test where there are none.
func Cases(t testing.TB, root, input string) []Case {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, "*", input))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %s/*/%s: %v", root, input, err)
	}
	cases := make([]Case, len(files))
	for i, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		dir := filepath.Dir(f)
		cases[i] = Case{Name: filepath.Base(dir), Dir: dir, Input: b}
	}
	return cases
}

// Check compares JSON with the case's want.json, or rewrites that file where
// the test runs with -update.
func Check(t *testing.T, c Case, got []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, got, "", "  "); err != nil {
		t.Fatalf("the result is no JSON: %v\n%s", err, got)
	}
	b.WriteByte('\n')
	file := filepath.Join(c.Dir, "want.json")
	if *update {
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (make it with -update)", err)
	}
	if diff := cmp.Diff(lines(want), lines(b.Bytes())); diff != "" {
		t.Errorf("%s: want.json (-) and the result (+) differ:\n%s", c.Name, diff)
	}
}

func lines(b []byte) []string {
	var out []string
	for l := range bytes.Lines(b) {
		out = append(out, string(bytes.TrimRight(l, "\n")))
	}
	return out
}

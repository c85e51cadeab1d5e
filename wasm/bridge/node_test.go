// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package bridge

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// buildWasm builds the program as it is shipped.
func buildWasm(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds for js/wasm; not with -short")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed; it runs the WebAssembly build")
	}
	file := filepath.Join(t.TempDir(), "copydesk.wasm")
	if out, err := exec.Command("go", "run", "../shrink", "-build", file).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	// A program that isn't known is copied as it is, and exceeds the budget then.
	return file
}

func runNode(t *testing.T, stdin []byte, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("node", args...)
	cmd.Stdin = bytes.NewReader(stdin)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node %v: %v\n%s", args, err, errs.Bytes())
	}
	return out
}

// The WebAssembly build gives the same bytes as the native one for every golden
// case, and stays within its budget.
func TestWasm(t *testing.T) {
	wasm := buildWasm(t)
	t.Run("native", func(t *testing.T) { sameAsNative(t, wasm) })
	t.Run("size", func(t *testing.T) { withinBudget(t, wasm) })
}

func sameAsNative(t *testing.T, wasm string) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	loader := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")

	cases := goldenRequests(t)
	var stdin bytes.Buffer
	for _, c := range cases {
		line, err := json.Marshal(map[string]any{
			"kind": c.request.Kind, "input": c.request.Input, "url": c.request.URL, "published": c.request.Published, "evidence": c.request.Evidence,
		})
		if err != nil {
			t.Fatal(err)
		}
		stdin.Write(append(line, '\n'))
	}
	replies := strings.Split(strings.TrimSuffix(string(runNode(t, stdin.Bytes(), "testdata/ask.mjs", loader, wasm)), "\n"), "\n")
	if len(replies) != len(cases) {
		t.Fatalf("got %d replies, want %d", len(replies), len(cases))
	}
	for i, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if want := string(Reply(c.request)); replies[i] != want {
				t.Errorf("got  %s\nwant %s", replies[i], want)
			}
		})
	}
}

// withinBudget holds the size against ../budget, in bytes of brotli.
func withinBudget(t *testing.T, wasm string) {
	var size struct{ Plain, Gzip, Brotli int }
	if err := json.Unmarshal(runNode(t, nil, "testdata/size.mjs", wasm), &size); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("../budget")
	if err != nil {
		t.Fatal(err)
	}
	budget, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes, gzip %d, brotli %d of at most %d", size.Plain, size.Gzip, size.Brotli, budget)
	if size.Brotli > budget {
		t.Errorf("brotli: got %d bytes, the budget is %d", size.Brotli, budget)
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// walk builds testdata/walk for js/wasm.
func walk(t *testing.T) []byte {
	t.Helper()
	if runtime.GOOS == "js" || testing.Short() {
		t.Skip("builds for js/wasm; not with -short")
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "./testdata/walk")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// cutWalk builds it with what is left of Go's runtime.
func cutWalk(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "program.wasm")
	var messages bytes.Buffer
	if err := compile(".", "./testdata/walk", file, &messages); err != nil || messages.Len() > 0 {
		t.Fatalf("%v: %s", err, messages.Bytes())
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// output runs a program with Node and returns what it prints and the code it
// ends with.
func output(t *testing.T, program []byte, args ...string) (string, int) {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed; it runs WebAssembly")
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	if err := os.WriteFile(file, program, 0o600); err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	runner := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	cmd := exec.Command("node", append([]string{runner, file}, args...)...)
	cmd.Env = append(os.Environ(), "GOGC=1") // collects garbage all the time
	out, err := cmd.CombinedOutput()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// A smaller program does the same, wherever the runtime walks a stack; so it
// does with what is left of Go's runtime.
func TestShrinkKeepsBehaviour(t *testing.T) {
	program := walk(t)
	want, code := output(t, program)
	if code != 0 || !strings.Contains(want, "recovered: ") {
		t.Fatalf("got %s, code %d", want, code)
	}
	for name, before := range map[string][]byte{"whole": program, "cut": cutWalk(t)} {
		smaller, err := shrink(before)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, code := output(t, smaller); got != want || code != 0 {
			t.Errorf("%s: got  %s, code %d\nwant %s", name, got, code, want)
		}
	}
}

// A program that crashes says why.
func TestShrinkKeepsCrashes(t *testing.T) {
	program := walk(t)
	smaller, err := shrink(cutWalk(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, how := range []string{"panic", "nil", "index", "deadlock"} {
		whole, code := output(t, program, how)
		want, _, _ := strings.Cut(whole, "\n\ngoroutine ")
		if got, gotCode := output(t, smaller, how); code == 0 || gotCode != code || strings.TrimSpace(got) != want {
			t.Errorf("%s: got  %s, code %d\nwant %s, code %d", how, got, gotCode, want, code)
		}
	}
}

func TestShrinkDropsNames(t *testing.T) {
	program := walk(t)
	smaller, err := shrink(program)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"main.recovered", "runtime.mallocgc", "runtime/proc.go", "Go cmd/compile"} {
		if !bytes.Contains(program, []byte(name)) {
			t.Errorf("%s: not in the program as it was built", name)
		}
		if bytes.Contains(smaller, []byte(name)) {
			t.Errorf("%s: still in the smaller program", name)
		}
	}
	if !bytes.Contains(smaller, []byte(runtimeNames+"\x00")) {
		t.Errorf("%q: lost, and the runtime knows its own functions by it", runtimeNames)
	}
}

// What is no program of the known layout is refused, and never a panic.
func TestShrinkRefuses(t *testing.T) {
	for name, b := range map[string][]byte{
		"nothing":         nil,
		"text":            []byte("no module"),
		"no sections":     preamble,
		"cut off":         append(bytes.Clone(preamble), sectionData, 5, 1),
		"no tables":       append(bytes.Clone(preamble), sectionData, 7, 1, 0, opI32Const, 8, opEnd, 1, 'x'),
		"two data":        append(bytes.Clone(preamble), sectionData, 1, 0, sectionData, 1, 0),
		"huge address":    append(bytes.Clone(preamble), sectionData, 11, 1, 0, opI32Const, 0xff, 0xff, 0xff, 0xff, 0x07, opEnd, 1, 'x'),
		"another program": append(bytes.Clone(preamble), sectionCode, 1, 0),
	} {
		if out, err := shrink(b); err == nil {
			t.Errorf("%s: got %d bytes, want an error", name, len(out))
		}
	}
}

// A program with a byte changed in its tables is refused, or reads back as it
// was; it never makes shrink panic.
func TestShrinkDamaged(t *testing.T) {
	program := walk(t)
	random := rand.New(rand.NewPCG(1, 2))
	header := bytes.Index(program, []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8})
	if header < 0 {
		t.Fatal("the program has no tables")
	}
	refused := 0
	for range 40 {
		damaged := bytes.Clone(program)
		for range 20 {
			damaged[header+random.IntN(len(damaged)-header)] = byte(random.IntN(256))
		}
		if _, err := shrink(damaged); err != nil {
			refused++
		}
	}
	if refused == 0 {
		t.Error("none of 40 damaged programs was refused")
	}
}

func TestRunCopiesWhatItDoesNotKnow(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "from"), filepath.Join(dir, "to")
	if err := os.WriteFile(from, []byte("no module"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run(from, to); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(to); err != nil || string(got) != "no module" {
		t.Errorf("got %q, %v, want the file as it was", got, err)
	}
	if err := run(filepath.Join(dir, "none"), to); err == nil {
		t.Error("a file that isn't there: got no error")
	}
}

// Two builds of the same source give the same bytes, from anywhere.
func TestBuildIsReproducible(t *testing.T) {
	if runtime.GOOS == "js" || testing.Short() {
		t.Skip("builds for js/wasm; not with -short")
	}
	dir := t.TempDir()
	var files [2][]byte
	var sizes bytes.Buffer
	for i, folder := range []string{".", "../.."} {
		to := filepath.Join(dir, "copydesk.wasm")
		if err := build(folder, to, os.Stderr, &sizes); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(to)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = b
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the second build differs from the first")
	}
	for _, want := range []string{module + "/extract\n", module + "/extract/internal/quotes\n", "runtime\n"} {
		if !strings.Contains(sizes.String(), want) {
			t.Errorf("the account of sizes lacks %q", want)
		}
	}
	t.Logf("%s", sizes.String()[:sizes.Len()/2])
}

func TestPackageOf(t *testing.T) {
	for name, want := range map[string]string{
		"runtime.mallocgc":                                     "runtime",
		"internal/runtime/maps.(*Map).Delete":                  "internal/runtime/maps",
		module + "/extract.(*draft).readHit":                   module + "/extract",
		"slices.SortFunc[go.shape.[]" + module + "/article.X]": "slices",
		"main.main": "main",
		"":          "",
	} {
		if got := packageOf(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

// Every cut finds its place in the Go that builds the program; in another one
// the runtime is left whole.
func TestCuts(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("asks the go command")
	}
	if name, err := writeOverlay(".", t.TempDir(), cuts); err != nil || filepath.Base(name) != "overlay.json" {
		t.Errorf("got %q, %v", name, err)
	}
	for _, c := range []cut{{"runtime/proc.go", "no such text", ""}, {"runtime/none.go", "", ""}} {
		if _, err := writeOverlay(".", t.TempDir(), []cut{c}); err == nil {
			t.Errorf("%+v: got no error", c)
		}
	}
}

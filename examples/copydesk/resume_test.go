// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test binary run as the program itself.
const asProgram = "COPYDESK_TEST_RUN"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// program is a run of the program in a process of its own.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Env = append(os.Environ(), asProgram+"=1")
	return cmd
}

// sizeOf returns the size of a file, 0 for none.
func sizeOf(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// killOften runs the program again and again and kills it while it writes,
// then lets it end. start gives the run; out is the file it writes.
func killOften(t *testing.T, times int, out string, start func() *exec.Cmd) {
	t.Helper()
	random := rand.New(rand.NewPCG(3, 4))
	killed := 0
	for range times {
		cmd := start()
		from := sizeOf(out)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		more := random.Int64N(20 << 10)
		for deadline := time.Now().Add(20 * time.Second); sizeOf(out) <= from+more && len(ended) == 0 && time.Now().Before(deadline); {
			time.Sleep(time.Millisecond / 4)
		}
		_ = cmd.Process.Kill()
		if err := <-ended; err != nil {
			killed++
		}
	}
	if killed < times/2 {
		t.Errorf("only %d of %d runs were killed", killed, times)
	}
	if message, err := start().CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, message)
	}
}

// idsOf returns the ids of the lines of a file, each of which must be whole.
func idsOf(t *testing.T, path string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for line := range bytes.Lines(text) {
		var r reply
		if err := json.Unmarshal(line, &r); err != nil || !bytes.HasSuffix(line, []byte("\n")) {
			t.Fatalf("line %d is broken: %v", len(ids)+1, err)
		}
		ids = append(ids, string(r.ID))
	}
	return ids
}

func killTimes() int {
	if testing.Short() {
		return 8
	}
	return 50
}

func TestResumeLines(t *testing.T) {
	const records = 6000
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "out.jsonl")
	var b strings.Builder
	var want []string
	for i := range records {
		if i%100 == 7 {
			b.WriteString("{broken\n\n")
			want = append(want, "null")
			continue
		}
		fmt.Fprintf(&b, "{\"id\":%d,\"prose\":%q}\n", i, bridgeProse)
		want = append(want, fmt.Sprint(i))
	}
	if err := os.WriteFile(in, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	killOften(t, killTimes(), out, func() *exec.Cmd {
		cmd := program(t, "--jsonl", "--out", out, "--resume")
		f, err := os.Open(in)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = f.Close() })
		cmd.Stdin = f
		return cmd
	})
	if got := idsOf(t, out); !slices.Equal(got, want) {
		t.Errorf("%d lines for %d records, or in another order", len(got), len(want))
	}
}

func TestResumeFiles(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(t.TempDir(), "out.jsonl")
	var want []string
	for i := range 300 {
		name := filepath.Join(dir, fmt.Sprintf("%03d.html", i))
		if err := os.WriteFile(name, []byte(bridgePage), 0o644); err != nil {
			t.Fatal(err)
		}
		id, _ := json.Marshal(name)
		want = append(want, string(id))
	}
	killOften(t, killTimes()/4, out, func() *exec.Cmd { return program(t, "--out", out, "--resume", dir) })
	if got := idsOf(t, out); !slices.Equal(got, want) {
		t.Errorf("%d lines for %d files, or in another order", len(got), len(want))
	}
}

// TestResumeOther: an output that is not of this input is left alone.
func TestResumeOther(t *testing.T) {
	for name, tt := range map[string]struct{ in, out, want string }{
		"another record": {`{"id":2,"prose":"A cat."}`, `{"id":1,"article":{}}` + "\n", "line 1 of the output is for 1"},
		"fewer records":  {`{"id":1,"prose":"A cat."}`, `{"id":0,"article":{}}` + "\n" + `{"id":1,"article":{}}` + "\n", "fewer records"},
		"no lines":       {`{"id":1,"prose":"A cat."}`, "# Notes\n", "something else"},
	} {
		out := filepath.Join(t.TempDir(), "out")
		if err := os.WriteFile(out, []byte(tt.out), 0o644); err != nil {
			t.Fatal(err)
		}
		var errs bytes.Buffer
		code := run([]string{"--jsonl", "--out", out, "--resume"}, console{in: strings.NewReader(tt.in), err: &errs, getenv: os.Getenv})
		if code == exitDone || !strings.Contains(errs.String(), tt.want) {
			t.Errorf("%s: code %d, %s", name, code, errs.String())
		}
		if now, err := os.ReadFile(out); err != nil || string(now) != tt.out {
			t.Errorf("%s: the output is now %q", name, now)
		}
	}
}

// TestFullDisk: an output that cannot be written ends with a message and a code.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	page := filepath.Join(t.TempDir(), "a.html")
	if err := os.WriteFile(page, []byte(bridgePage), 0o644); err != nil {
		t.Fatal(err)
	}
	lines := strings.Repeat(fmt.Sprintf("{\"id\":1,\"prose\":%q}\n", bridgeProse), 500)
	for name, cmd := range map[string]*exec.Cmd{
		"standard output": program(t, page), "lines": program(t, "--jsonl"), "a file": program(t, "--out", "/dev/full", page),
	} {
		var errs bytes.Buffer
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(lines), full, &errs
		checkOutputFailed(t, name, cmd.Run(), errs.String())
	}
}

func TestClosedPipe(t *testing.T) {
	lines := strings.Repeat(fmt.Sprintf("{\"id\":1,\"prose\":%q}\n", bridgeProse), 2000)
	cmd := program(t, "--jsonl")
	var errs bytes.Buffer
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(lines), w, &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_ = w.Close()
	_, _ = r.Read(make([]byte, 10))
	_ = r.Close()
	checkOutputFailed(t, "closed pipe", cmd.Wait(), errs.String())
}

func checkOutputFailed(t *testing.T, name string, err error, message string) {
	t.Helper()
	exit, ok := errors.AsType[*exec.ExitError](err)
	if !ok || exit.ExitCode() != exitOutput || !strings.HasPrefix(message, "copydesk: output: ") {
		t.Errorf("%s: got %v, %q", name, err, message)
	}
}

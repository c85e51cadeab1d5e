// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
)

// readmeBlocks returns the fenced blocks of the README in a language.
func readmeBlocks(t *testing.T, language string) []string {
	t.Helper()
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for i, part := range strings.Split(string(b), "```") {
		if text, ok := strings.CutPrefix(part, language+"\n"); ok && i%2 == 1 {
			blocks = append(blocks, text)
		}
	}
	if len(blocks) == 0 {
		t.Fatalf("the README has no block of %q", language)
	}
	return blocks
}

// The first command of the README prints an article, and every value in the
// README's picture is in it.
func TestReadmePicture(t *testing.T) {
	commands := strings.Split(strings.TrimSpace(readmeBlocks(t, "sh")[0]), "\n")
	args, ok := strings.CutPrefix(commands[0], "go run ./examples/copydesk ")
	if !ok || len(commands) != 2 || commands[1] != "go test ./..." {
		t.Fatalf("got commands %q", commands)
	}
	t.Chdir("../..")
	var out, errs bytes.Buffer
	if code := run(strings.Fields(args), console{out: &out, err: &errs, getenv: os.Getenv}); code != exitDone {
		t.Fatalf("got code %d, %s", code, errs.String())
	}
	t.Chdir("examples/copydesk")
	picture := readmeBlocks(t, "")[0]
	picture = regexp.MustCompile(`\n │[^│]*│ {3,}`).ReplaceAllString(picture, " ") // a value that goes on in the next line
	values := regexp.MustCompile(`"[^"]+"|\d{3,}`).FindAllString(regexp.MustCompile(`│[^│]*│`).ReplaceAllString(picture, ""), -1)
	if len(values) < 15 {
		t.Errorf("the picture has %d values; is it read rightly?", len(values))
	}
	for _, v := range values {
		if !strings.Contains(out.String(), v) {
			t.Errorf("the picture has %s, which the article has not", v)
		}
	}
}

// The README's code is that of an example, which the tests run.
func TestReadmeCode(t *testing.T) {
	b, err := os.ReadFile("../../extract/example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range readmeBlocks(t, "go") {
		code = "\t" + strings.ReplaceAll(strings.TrimSpace(code), "\n", "\n\t")
		if !strings.Contains(string(b), code) {
			t.Errorf("extract/example_test.go does not have:\n%s", code)
		}
	}
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// module is the module whose program is built.
const module = "github.com/copydesk/copydesk"

// notInlined are packages that are compiled without inlining: they hold much
// code, and little of it runs often. Small functions that many others call take
// less room then, compressed as well, and the program is as fast.
var notInlined = []string{
	module + "/article", module + "/wasm/bridge", module + "/extract", module + "/extract/internal/figures",
	module + "/extract/internal/lines", module + "/extract/internal/markup", module + "/extract/internal/prose",
	module + "/extract/internal/quotes", "time",
}

// compile builds a program for js/wasm from a folder inside of the module, and
// with what is left of Go's runtime.
func compile(folder, program, file string, messages io.Writer) error {
	temporary, err := os.MkdirTemp("", "shrink-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	args := []string{"build", "-trimpath", "-ldflags=-s -w"}
	for _, p := range notInlined {
		args = append(args, "-gcflags="+p+"=-l")
	}
	if overlay, err := writeOverlay(folder, temporary, cuts); err == nil {
		args = append(args, "-overlay", overlay)
	} else {
		fmt.Fprintf(messages, "shrink: Go's runtime is left whole: %v\n", err)
	}
	cmd := exec.Command("go", append(args, "-o", file, program)...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = messages
	return cmd.Run()
}

// build compiles the program and writes its smaller form to a file. Where sizes
// is not nil, it gets an account of both.
func build(folder, to string, messages, sizes io.Writer) error {
	temporary, err := os.MkdirTemp("", "shrink-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	file := filepath.Join(temporary, "copydesk.wasm")
	if err := compile(folder, module+"/wasm", file, messages); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	if sizes != nil {
		program, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := writeSizes(sizes, folder, program); err != nil {
			return err
		}
	}
	return run(file, to)
}

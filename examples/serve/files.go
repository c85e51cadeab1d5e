// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// moduleRoot returns the folder of the module that the program is run in.
func moduleRoot(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	root := filepath.Dir(strings.TrimSpace(string(out)))
	if _, err := os.Stat(filepath.Join(root, "wasm", "widget", "src")); err != nil {
		return "", fmt.Errorf("run it in a clone of copydesk: %w", err)
	}
	return root, nil
}

// addFolder adds the files below a folder.
func addFolder(files map[string][]byte, prefix, folder string) error {
	return filepath.WalkDir(folder, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		rel, err := filepath.Rel(folder, name)
		if err != nil {
			return err
		}
		files[prefix+filepath.ToSlash(rel)], err = os.ReadFile(name)
		return err
	})
}

// addSamples adds the page of each case: testdata/pages/two-dates/page.html
// becomes /samples/two-dates/page.html.
func addSamples(files map[string][]byte, folder string) error {
	pages, err := filepath.Glob(filepath.Join(folder, "*", "page.html"))
	if err != nil {
		return err
	}
	for _, name := range pages {
		page, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files["/samples/"+filepath.Base(filepath.Dir(name))+"/page.html"] = page
	}
	return nil
}

// addPackage adds the package as its own build would make it, without Node: its
// modules as they are, the loader, and the program.
func addPackage(ctx context.Context, files map[string][]byte, prefix, root string) error {
	widget := filepath.Join(root, "wasm", "widget")
	if err := addFolder(files, prefix, filepath.Join(widget, "src")); err != nil {
		return err
	}
	var err error
	if files[prefix+"go.js"], err = loader(ctx, filepath.Join(widget, "build", "loader_template.js")); err != nil {
		return err
	}
	files[prefix+"copydesk.wasm"], err = program(ctx, root)
	return err
}

// loader returns the module that starts the program: the loader of this Go
// release, put into a template that keeps it from writing globals.
func loader(ctx context.Context, template string) ([]byte, error) {
	wrapper, err := os.ReadFile(template)
	if err != nil {
		return nil, err
	}
	goroot, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	script, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, err
	}
	return bytes.Replace(wrapper, []byte("/* wasm_exec.js */"), script, 1), nil
}

// program builds the WebAssembly program as it is shipped.
func program(ctx context.Context, root string) ([]byte, error) {
	folder, err := os.MkdirTemp("", "copydesk-serve-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "copydesk.wasm")
	if err := goCommand(ctx, root, "run", "./wasm/shrink", "-build", file); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
}

// goCommand runs the go command in a folder.
func goCommand(ctx context.Context, folder string, args ...string) error {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = folder
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", args[0], err, out)
	}
	return nil
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// writeOverlay writes the files of Go's source, as the cuts change them, into the
// folder to, and with them the list that go build's flag -overlay takes, whose
// name it returns. The source is that of the Go which builds in a folder. It
// fails where a cut finds no place: that is another version of Go.
func writeOverlay(folder, to string, rows []cut) (string, error) {
	cmd := exec.Command("go", "env", "GOROOT")
	cmd.Dir = folder
	root, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	source := filepath.Join(strings.TrimSpace(string(root)), "src")
	texts := map[string]string{}
	for _, c := range rows {
		text, ok := texts[c.file]
		if !ok {
			b, err := os.ReadFile(filepath.Join(source, filepath.FromSlash(c.file)))
			if err != nil {
				return "", err
			}
			text = string(b)
		}
		if !strings.Contains(text, c.old) {
			return "", fmt.Errorf("%s: no %q", c.file, c.old)
		}
		texts[c.file] = strings.ReplaceAll(text, c.old, c.now)
	}
	replace := map[string]string{}
	for file, text := range texts {
		changed := filepath.Join(to, strings.ReplaceAll(file, "/", "-"))
		if err := os.WriteFile(changed, []byte(text), 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(source, filepath.FromSlash(file))] = changed
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(to, "overlay.json")
	return name, os.WriteFile(name, list, 0o644)
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Faults reads Markdown, a JSON string on each line, and prints what a renderer
// makes of it that may not be shown: elements, attributes and addresses outside
// of the list of package safety, each with its line.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/copydesk/copydesk/article/render/commonmark"
	"github.com/copydesk/copydesk/article/render/internal/safety"
)

func main() {
	d := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for line := 1; ; line++ {
		var markdown string
		if err := d.Decode(&markdown); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			fmt.Fprintf(out, "line %d: %v\n", line, err)
			return
		}
		shown, err := commonmark.ToHTML(markdown)
		if err != nil {
			fmt.Fprintf(out, "line %d: %v\n", line, err)
		}
		for _, fault := range safety.Faults(shown, safety.CommonMark) {
			fmt.Fprintf(out, "line %d: %s\n", line, fault)
		}
	}
}

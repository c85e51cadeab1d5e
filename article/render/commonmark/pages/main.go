// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Pages prints the articles that hold the shared corpus's attack vectors, as
// the HTML of package render and as what renderers make of its Markdown: one
// JSON object for each, for a browser to show. Each form is printed once.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
	"github.com/copydesk/copydesk/article/render/commonmark"
	"github.com/copydesk/copydesk/article/render/internal/safety"
	"github.com/copydesk/copydesk/extract"
)

// form is one piece of HTML and where it comes from.
type form struct {
	ID    string `json:"id"`    // of the vector
	Place string `json:"place"` // where on a page it stood; "story" is every field
	Kind  string `json:"kind"`  // html, markdown, or html with images and links: loud
	HTML  string `json:"html"`
}

func main() {
	every := flag.Int("every", 1, "take every n-th vector alone")
	flag.Parse()
	vectors, err := safety.ReadVectors()
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	if err == nil {
		err = write(json.NewEncoder(out), vectors, max(*every, 1))
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		os.Exit(1)
	}
}

func write(out *json.Encoder, vectors []safety.Vector, every int) error {
	seen := map[string]bool{}
	put := func(f form) error {
		if seen[f.HTML] {
			return nil
		}
		seen[f.HTML] = true
		return out.Encode(f)
	}
	for i := 0; i < len(vectors); i += every {
		v := vectors[i]
		forms, err := formsOf(v)
		if err != nil {
			return fmt.Errorf("%s: %w", v.ID, err)
		}
		for _, f := range forms {
			if err := put(f); err != nil {
				return err
			}
		}
	}
	return nil
}

func formsOf(v safety.Vector) ([]form, error) {
	story := safety.Story(v.Payload)
	forms := []form{{v.ID, "story", "loud", render.HTML(story, render.Options{Images: true, Links: true})}}
	articles := map[string]*article.Article{"story": story}
	for place, src := range safety.Pages(v.Payload) {
		a, err := extract.HTML(strings.NewReader(src), extract.Options{URL: "https://news.example/story"})
		if err != nil {
			return nil, err
		}
		articles[place] = a
	}
	for place, a := range articles {
		shown, err := commonmark.ToHTML(render.Markdown(a, render.Options{}))
		if err != nil {
			return nil, err
		}
		forms = append(forms, form{v.ID, place, "html", render.HTML(a, render.Options{})}, form{v.ID, place, "markdown", shown})
	}
	return forms, nil
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Quotes prints who said what in a news page:
//
//	go run ./examples/quotes page.html
//
// Without an argument it reads standard input.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

func main() {
	page := os.Stdin
	if len(os.Args) > 1 {
		f, err := os.Open(os.Args[1])
		if err != nil {
			fail(err)
		}
		defer f.Close()
		page = f
	}
	if err := printQuotes(os.Stdout, page); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "quotes:", err)
	os.Exit(1)
}

// printQuotes writes a paragraph for each speaker, in the order in which they
// are first heard. What nobody is named for comes under "?".
func printQuotes(w io.Writer, page io.Reader) error {
	a, err := extract.HTML(page, extract.Options{SkipFigures: true})
	if err != nil {
		return err
	}
	var speakers []string
	said := map[string][]article.Quote{}
	for _, q := range a.Quotes {
		who := speaker(q.Speaker)
		if said[who] == nil {
			speakers = append(speakers, who)
		}
		said[who] = append(said[who], q)
	}
	for _, who := range speakers {
		fmt.Fprintln(w, who)
		for _, q := range said[who] {
			fmt.Fprintf(w, "\t%-8s  %q\n", q.Kind, q.Text)
		}
	}
	return nil
}

// speaker names the source of a quote: by name where the article ties it to
// one, else in the article's words.
func speaker(s article.Speaker) string {
	who := s.Name
	if who == "" {
		who = s.Mention
	}
	if who == "" {
		who = "?"
	}
	if s.Role != "" {
		who += ", " + s.Role
	}
	return who
}

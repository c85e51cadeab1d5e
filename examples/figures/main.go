// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Figures prints every number and date of a news page with what it means:
//
//	go run ./examples/figures page.html
//
// Without an argument it reads standard input.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

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
	if err := printFigures(os.Stdout, page); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "figures:", err)
	os.Exit(1)
}

// printFigures writes a line for each figure: the words as printed, the kind,
// the value, and what it is a number of.
func printFigures(w io.Writer, page io.Reader) error {
	a, err := extract.HTML(page, extract.Options{SkipQuotes: true})
	if err != nil {
		return err
	}
	for _, f := range a.Figures {
		line := fmt.Sprintf("%-26s  %-8s  %-18s  %s", f.Text, f.Kind, value(f), meaning(f))
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
	return nil
}

// value writes a number, a range ("8..10") or a pair ("7:0").
func value(f article.Figure) string {
	switch {
	case len(f.Values) == 2:
		return string(f.Values[0] + ":" + f.Values[1])
	case f.Value == "":
		return string(f.Low + ".." + f.High)
	}
	return string(f.Value)
}

// meaning writes unit, currency and counted thing, how exact the number is, and
// whether it is the amount of a change.
func meaning(f article.Figure) string {
	words := []string{f.Unit, f.Currency, f.Of.Text}
	if f.Per != "" {
		words = append(words, "per "+f.Per)
	}
	if f.Bound != article.Exact {
		words = append(words, "("+strings.ReplaceAll(f.Bound.String(), "_", " ")+")")
	}
	words = append(words, f.Change.String())
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

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
	"text/tabwriter"

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
// the bound, the value, its unit and what is counted.
func printFigures(w io.Writer, page io.Reader) error {
	a, err := extract.HTML(page, extract.Options{SkipQuotes: true})
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range a.Figures {
		columns := []string{f.Text, f.Kind.String(), f.Bound.String(), value(f), unit(f), f.Of.Text}
		fmt.Fprintln(table, strings.TrimRight(strings.Join(columns, "\t"), "\t"))
	}
	return table.Flush()
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

// unit writes what the value is in, with what it is a rate of.
func unit(f article.Figure) string {
	u := f.Unit + f.Currency
	if f.Kind == article.Percent && u == "" {
		u = "%"
	}
	if f.Per != "" {
		u += "/" + f.Per
	}
	return u
}

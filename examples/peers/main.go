// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Peers reads the same pages with copydesk, with other extractors and with the
// parser alone, in one run, and prints tables in Markdown: what a page costs,
// how the cost grows with the page, and what a second core gives. It is a
// module of its own, so that the library's stays small:
//
//	cd examples/peers
//	go run . -date "$(date +%F)"                        # the pages of testdata
//	GOMAXPROCS=1 go run . -date 2026-11-22 pages.jsonl.gz
//
// The input is a folder of HTML files, searched to the bottom, or a
// compressed file with a JSON record on each line, whose page stands in "html"
// or, as base64, in "html_b64".
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// options is what the flags say.
type options struct {
	date   string        // printed over the tables; "" prints none
	rounds int           // how often each program reads all pages
	growth time.Duration // longest time for one reading of a lengthened page; 0 leaves the table out
	cores  []int         // numbers of cores to read batches with; none leaves the table out
	input  string        // folder or .jsonl.gz
}

func main() {
	o, err := parseFlags(os.Args[1:], os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err == nil {
		err = run(os.Stdout, o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func parseFlags(args []string, out io.Writer) (options, error) {
	var o options
	f := flag.NewFlagSet("peers", flag.ContinueOnError)
	f.SetOutput(out)
	f.Usage = func() {
		fmt.Fprintln(out, "usage: peers [flags] [folder or .jsonl.gz]")
		f.PrintDefaults()
	}
	f.StringVar(&o.date, "date", "", "`day` to print over the tables")
	f.IntVar(&o.rounds, "rounds", 5, "how often each program reads all pages; figures are medians")
	f.DurationVar(&o.growth, "growth", 30*time.Second, "longest reading of a lengthened page; 0 leaves growth out")
	cores := f.String("cores", "1,2", "`numbers` of cores to read all pages with; empty leaves batches out")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	for _, s := range strings.FieldsFunc(*cores, func(r rune) bool { return r == ',' || r == ' ' }) {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			return o, fmt.Errorf("-cores %q: not numbers of cores", *cores)
		}
		o.cores = append(o.cores, n)
	}
	o.rounds = max(o.rounds, 1)
	o.input = "../../testdata/pages"
	if f.NArg() > 0 {
		o.input = f.Arg(0)
	}
	return o, nil
}

// run measures and prints one table after the other.
func run(w io.Writer, o options) error {
	pages, err := readPages(o.input)
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		return fmt.Errorf("%s: no pages", o.input)
	}
	versions := readVersions()
	fmt.Fprintln(w, headline(o, pages))
	fmt.Fprintln(w)
	writeCosts(w, measureCosts(programs, pages, o.rounds), versions)
	if o.growth > 0 {
		base := pageOfLength(pages, growthBase)
		fmt.Fprintf(w, "\nOne page of %s, and its content 10 and 100 times over:\n\n", size(len(base)))
		writeGrowth(w, measureGrowth(programs, base, o.rounds, o.growth))
	}
	if len(o.cores) > 0 {
		fmt.Fprint(w, "\ncopydesk, everything on, over all pages:\n\n")
		writeBatches(w, measureBatches(pages, o.cores, o.rounds))
	}
	return nil
}

// growthBase is the length of the page that is lengthened, in bytes.
const growthBase = 50_000

// pageOfLength returns the page whose length is nearest to n.
func pageOfLength(pages [][]byte, n int) []byte {
	return slices.MinFunc(pages, func(a, b []byte) int { return distance(len(a), n) - distance(len(b), n) })
}

func distance(a, b int) int { return max(a-b, b-a) }

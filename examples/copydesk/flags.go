// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/examples/copydesk/fetch"
	"github.com/copydesk/copydesk/extract"
)

const usage = `usage: copydesk [flags] FILE|URL...
       copydesk --jsonl < RECORDS

Reads news pages and pasted text. FILE is a file, a folder (all .html, .htm,
.xhtml and .txt files in it), a pattern such as 'pages/*.html', or - for
standard input. URL is the address of a page, http or https; of several, those
that their site's robots.txt closes to programs are left out.

  --as KIND         what the input is: html, text (copied from a page), prose
                    (article text, analysed as it stands) or auto, which tells
                    html from text by content (default auto)
  --format FORMAT   json, text or markdown; the default is a summary on a
                    terminal and json elsewhere
  --explain         also say which rule found each field, and what lost
  --url URL         the address of the page, to resolve its links
  --published DATE  what "today" means where the text states no date of its
                    own: 2025-03-06 or 2025-03-06T09:30:00+01:00
  --max-bytes N     cut larger inputs off (default 16777216, at most
                    536870912, which is 512 MiB)
  --timeout TIME    for one page of the web (default 30s)
  --allow-private   also ask loopback and private addresses, on any port
  --ignore-robots   read addresses whatever robots.txt says
  --no-quotes       leave the quotes out
  --no-figures      leave the figures out
  --out FILE        write to a file
  --resume          go on with the file of --out: the inputs that have their
                    line there are passed over, a broken last line is cut off
  --jsonl           read JSON Lines from standard input, one record a line, and
                    write one line for each, in the same order

With one file, json is the article; with more it is a line for each, in the
form of --jsonl: {"id":"FILE","article":{...}}.

The records of --jsonl, and what comes out:
  {"id":...,"html":"...","url":"..."}         a page
  {"id":...,"htmlBase64":"...","url":"..."}   the bytes of a page, with
                                              "contentType" as in HTTP
  {"id":...,"text":"..."}                     pasted text
  {"id":...,"prose":"...","published":"..."}  article text
  -> {"id":...,"article":{...}}  or  {"id":...,"error":"..."}
An input that passes a limit has both: what was found within it, and the error.
A record that cannot be read does not change the exit code.

Exit codes: 0 all was read; 1 an input could not be read (the others were);
2 the command line is wrong; 3 the output could not be written.

NO_COLOR, TERM=dumb and COLUMNS are obeyed on a terminal.
`

var errHelp = errors.New("help was asked for")

// inputKind is how an input is read.
type inputKind string

const (
	asAuto  inputKind = "auto"
	asHTML  inputKind = "html"
	asText  inputKind = "text"
	asProse inputKind = "prose"
)

// options are the flags of a run.
type options struct {
	web     *fetch.Client // for addresses
	polite  bool          // addresses are read as robots.txt asks
	extract extract.Options
	as      inputKind
	format  string // "json", "text", "markdown" or "summary"
	style   style
	jsonl   bool
	files   []string
	out     string // file to write to; "" for standard output
	resume  bool
	done    progress // what the file holds already
}

// parseFlags reads the command line. Flags may stand between the files.
func parseFlags(args []string, c console) (options, error) {
	var o options
	var as, published string
	var web fetch.Options
	var ignoreRobots bool
	f := flag.NewFlagSet("copydesk", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&as, "as", string(asAuto), "")
	f.StringVar(&o.format, "format", "", "")
	f.BoolVar(&o.extract.Evidence, "explain", false, "")
	f.StringVar(&o.extract.URL, "url", "", "")
	f.StringVar(&published, "published", "", "")
	f.IntVar(&o.extract.MaxBytes, "max-bytes", defaultMaxBytes, "")
	f.DurationVar(&web.Timeout, "timeout", 30*time.Second, "")
	f.BoolVar(&web.AllowPrivate, "allow-private", false, "")
	f.BoolVar(&ignoreRobots, "ignore-robots", false, "")
	f.BoolVar(&o.extract.SkipQuotes, "no-quotes", false, "")
	f.BoolVar(&o.extract.SkipFigures, "no-figures", false, "")
	f.BoolVar(&o.jsonl, "jsonl", false, "")
	f.StringVar(&o.out, "out", "", "")
	f.BoolVar(&o.resume, "resume", false, "")
	for len(args) > 0 {
		if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
			return o, errHelp
		} else if err != nil {
			return o, err
		}
		rest := f.Args()
		if parsed := len(args) - len(rest); parsed > 0 && args[parsed-1] == "--" {
			o.files = append(o.files, rest...)
			break
		}
		if len(rest) > 0 {
			o.files = append(o.files, rest[0])
			rest = rest[1:]
		}
		args = rest
	}

	o.as = inputKind(as)
	if !slices.Contains([]inputKind{asAuto, asHTML, asText, asProse}, o.as) {
		return o, fmt.Errorf("--as is html, text, prose or auto, not %q", as)
	}
	if o.extract.MaxBytes <= 0 {
		return o, errors.New("--max-bytes must be more than 0")
	}
	o.extract.MaxBytes = min(o.extract.MaxBytes, mostBytes)
	var err error
	if o.extract.Reference, err = parsePublished(published); err != nil {
		return o, fmt.Errorf("--published: %w", err)
	}
	if o.resume && o.out == "" {
		return o, errors.New("--resume needs --out, the file to go on with")
	}
	if o.jsonl {
		return o, checkLineFlags(o)
	}
	if web.Timeout <= 0 {
		return o, errors.New("--timeout must be more than 0")
	}
	web.MaxBytes = o.extract.MaxBytes
	o.web = fetch.New(web)
	o.polite = !ignoreRobots && len(o.files) > 1
	if len(o.files) == 0 {
		return o, errors.New("no input; name a file, or - for standard input")
	}
	switch o.format {
	case "json", "text", "markdown":
	case "":
		o.format = "json"
		if c.terminal && o.out == "" {
			o.format = "summary"
		}
	default:
		return o, fmt.Errorf("--format is json, text or markdown, not %q", o.format)
	}
	if o.resume && (o.format != "json" || isSingle(o.files)) {
		return o, errors.New("--resume goes with lines: --jsonl, or more than one file as json")
	}
	c.terminal = c.terminal && o.out == ""
	o.style = styleFor(c)
	return o, nil
}

// checkLineFlags refuses what does not go together with --jsonl.
func checkLineFlags(o options) error {
	switch {
	case len(o.files) > 1 || len(o.files) == 1 && o.files[0] != "-":
		return errors.New("--jsonl reads standard input, not files")
	case o.format != "" && o.format != "json":
		return errors.New("--jsonl writes json alone")
	case o.as != asAuto:
		return errors.New("--jsonl records say themselves what they are; --as does not apply")
	}
	return nil
}

var publishedLayouts = []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateTime, time.DateOnly}

// parsePublished reads a time with or without its zone (UTC then), or a day.
// The empty string gives the zero time.
func parsePublished(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range publishedLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is not a date such as 2025-03-06 or 2025-03-06T09:30:00Z", s)
}

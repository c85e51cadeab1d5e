// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/article/render"
)

// printer writes the articles of a run in the format that was asked for.
type printer struct {
	out    *bufio.Writer
	o      options
	single bool // one file, not a set
	count  int  // articles printed so far
}

func newPrinter(out *bufio.Writer, o options) *printer {
	return &printer{out: out, o: o, single: isSingle(o.files)}
}

func (p *printer) print(s story) error {
	p.count++
	if p.o.format == "json" {
		return p.printJSON(s)
	}
	if !p.single {
		p.printName(s.name)
	}
	var text string
	switch p.o.format {
	case "markdown":
		text = markdown(s.article)
	case "text":
		text = readable(s.article, p.o.style, 0)
	default:
		text = readable(s.article, p.o.style, summaryBlocks)
	}
	if _, err := p.out.WriteString(text); err != nil || !p.o.extract.Evidence {
		return err
	}
	_, err := p.out.WriteString(explain(s.article, p.o.format == "markdown", p.o.style))
	return err
}

// printJSON writes the article over many lines, or of a set one line for each.
func (p *printer) printJSON(s story) error {
	form := s.article.AppendJSON(nil)
	if p.single {
		var b bytes.Buffer
		if err := json.Indent(&b, form, "", "  "); err != nil {
			return err
		}
		b.WriteByte('\n')
		_, err := b.WriteTo(p.out)
		return err
	}
	_, err := fmt.Fprintf(p.out, "{\"id\":%s,\"article\":%s}\n", quoted(s.name), form)
	return err
}

// printName sets the articles of a set apart.
func (p *printer) printName(name string) {
	if p.count > 1 {
		fmt.Fprintln(p.out)
	}
	if p.o.format == "markdown" {
		fmt.Fprintf(p.out, "<!-- %s -->\n\n", render.MarkdownLine(name))
		return
	}
	fmt.Fprintf(p.out, "%s\n\n", p.o.style.dim("==> "+strings.Join(strings.Fields(render.Plain(name)), " ")+" <=="))
}

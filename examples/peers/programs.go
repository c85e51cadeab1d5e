// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	nurl "net/url"
	"runtime/debug"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract"
)

// program is one way to read a page. Each is given the bytes of the page and
// gives its text, as its documentation says that a user gets it.
type program struct {
	name   string
	module string // path of the Go module whose version is printed
	read   func(src []byte) (text string, err error)
}

// pageURL is the address that the programs are told: with it they resolve links.
var pageURL = &nurl.URL{Scheme: "https", Host: "news.example", Path: "/story"}

// programs are compared with the first of them.
var programs = []program{
	{"html.Parse alone", "golang.org/x/net", parseAlone},
	{"**copydesk**, everything on", "github.com/copydesk/copydesk", copydesk(extract.Options{})},
	{"**copydesk** without quotes and figures", "github.com/copydesk/copydesk", copydesk(extract.Options{SkipQuotes: true, SkipFigures: true})},
	{"go-readability", "codeberg.org/readeck/go-readability/v2", treeReader(readReadability)},
	{"go-trafilatura", "github.com/markusmobius/go-trafilatura", treeReader(readTrafilatura)},
	{"go-trafilatura with fallback", "github.com/markusmobius/go-trafilatura", treeReader(readTrafilaturaFallback)},
	{"go-domdistiller", "github.com/markusmobius/go-domdistiller", treeReader(readDistiller)},
}

// parseAlone gives no text: what it makes is the tree that the peers begin with.
func parseAlone(src []byte) (string, error) {
	_, err := html.Parse(bytes.NewReader(src))
	return "", err
}

func copydesk(o extract.Options) func([]byte) (string, error) {
	o.URL = pageURL.String()
	o.MaxBytes = 1 << 30
	return func(src []byte) (string, error) {
		a, err := extract.HTML(bytes.NewReader(src), o)
		if err != nil {
			return "", err
		}
		return a.Body.Text, nil
	}
}

// treeReader has a peer read the tree of html.Parse. Given bytes, the peers
// guess the encoding first, which takes them longer than the extraction.
func treeReader(read func(*html.Node) (string, error)) func([]byte) (string, error) {
	return func(src []byte) (string, error) {
		root, err := html.Parse(bytes.NewReader(src))
		if err != nil {
			return "", err
		}
		return read(root)
	}
}

func readReadability(root *html.Node) (string, error) {
	a, err := readability.FromDocument(root, pageURL)
	if err != nil || a.Node == nil {
		return "", err
	}
	var text strings.Builder
	err = a.RenderText(&text)
	return text.String(), err
}

func readTrafilatura(root *html.Node) (string, error) {
	return trafilaturaText(root, trafilatura.Options{OriginalURL: pageURL})
}

func readTrafilaturaFallback(root *html.Node) (string, error) {
	return trafilaturaText(root, trafilatura.Options{OriginalURL: pageURL, EnableFallback: true})
}

func trafilaturaText(root *html.Node, o trafilatura.Options) (string, error) {
	r, err := trafilatura.ExtractDocument(root, o)
	if err != nil {
		return "", err
	}
	return r.ContentText, nil
}

// readDistiller leaves out the search for the next page, which is slow.
func readDistiller(root *html.Node) (string, error) {
	r, err := distiller.Apply(root, &distiller.Options{OriginalURL: pageURL, SkipPagination: true})
	if err != nil {
		return "", err
	}
	return r.Text, nil
}

// safely turns a panic of a program into an error.
func (p *program) safely(src []byte) (text string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return p.read(src)
}

// readVersions returns the version of each module that this program is built
// from.
func readVersions() map[string]string {
	versions := map[string]string{}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions
	}
	for _, m := range info.Deps {
		versions[m.Path] = m.Version
		if m.Replace != nil {
			versions[m.Path] = "this tree"
		}
	}
	return versions
}

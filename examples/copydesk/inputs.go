// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/examples/copydesk/fetch"
	"github.com/copydesk/copydesk/extract"
)

// errInputFailed says that an input was reported as failed.
var errInputFailed = errors.New("an input failed")

var pageExtensions = []string{".html", ".htm", ".xhtml", ".txt"}

// input is one thing to read, or why it cannot be read.
type input struct {
	name string
	err  error
}

// story is what came of an input.
type story struct {
	input
	article *article.Article
}

// runFiles reads the files of the command line and prints what they hold.
func runFiles(c console, out *bufio.Writer, o options) error {
	failed := false
	p := newPrinter(out, o)
	read := func(in input) story {
		s := story{input: in}
		if s.err == nil {
			s.article, s.err = readInput(in.name, c.in, o)
		}
		return s
	}
	err := inOrder(without(o.done, expand(o.files)), read, func(s story) error {
		if s.err != nil {
			failed = true
			c.report("%s: %s", s.name, reason(s.err))
		}
		if s.article == nil {
			return nil
		}
		return p.print(s) // with an error it is what was found within a limit
	}, out.Flush)
	if err == nil && failed {
		return errInputFailed
	}
	return err
}

// isSingle reports whether the command line names one file, not a set.
func isSingle(files []string) bool {
	if len(files) != 1 || files[0] == "-" || fetch.IsAddress(files[0]) {
		return len(files) == 1
	}
	info, err := os.Stat(files[0])
	if err != nil {
		return !isPattern(files[0])
	}
	return !info.IsDir()
}

func isPattern(name string) bool { return strings.ContainsAny(name, "*?[") }

// expand gives the files that the arguments stand for, in their order.
func expand(args []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, arg := range args {
			if !expandOne(arg, yield) {
				return
			}
		}
	}
}

// without gives the inputs that have no line in the output yet.
func without(done progress, all iter.Seq[input]) iter.Seq[input] {
	return func(yield func(input) bool) {
		for in := range all {
			if !done.has(in.name) && !yield(in) {
				return
			}
		}
	}
}

func expandOne(arg string, yield func(input) bool) bool {
	if arg == "-" || fetch.IsAddress(arg) {
		return yield(input{name: arg})
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return expandFolder(arg, yield)
	case err == nil || !isPattern(arg):
		return yield(input{name: arg}) // opening it says what is wrong
	}
	names, err := filepath.Glob(arg)
	if err == nil && len(names) == 0 {
		err = errors.New("no file matches")
	}
	if err != nil {
		return yield(input{arg, err})
	}
	for _, name := range names {
		if !expandOne(name, yield) {
			return false
		}
	}
	return true
}

// expandFolder gives the pages under a folder in lexical order, without those
// whose name or folder starts with a dot.
func expandFolder(root string, yield func(input) bool) bool {
	found, stopped := false, false
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found = true
			stopped = !yield(input{path, err})
		case path != root && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && slices.Contains(pageExtensions, strings.ToLower(filepath.Ext(path))):
			found = true
			stopped = !yield(input{name: path})
		}
		if stopped {
			return fs.SkipAll
		}
		return nil
	})
	if stopped {
		return false
	}
	if err == nil && !found {
		err = errors.New("no pages in this folder")
	}
	return err == nil || yield(input{root, err})
}

// readInput reads one file, a page of the web, or stdin for "-".
func readInput(name string, stdin io.Reader, o options) (a *article.Article, err error) {
	if fetch.IsAddress(name) {
		return readAddress(name, o)
	}
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	defer recoverTo(&err)
	return readKind(r, o.as, o.extract)
}

// readAddress loads a page of the web and reads it.
func readAddress(address string, o options) (a *article.Article, err error) {
	get := o.web.Get
	if o.polite {
		get = o.web.GetPolitely
	}
	p, err := get(context.Background(), address)
	if err != nil {
		return nil, err
	}
	e := o.extract
	e.ContentType = p.ContentType
	if e.URL == "" {
		e.URL = p.URL
	}
	kind := o.as
	if kind == asAuto && !strings.HasPrefix(p.ContentType, "text/plain") {
		kind = asHTML
	}
	defer recoverTo(&err)
	return readKind(bytes.NewReader(p.Body), kind, e)
}

// readKind reads r as kind; asAuto looks at the first bytes to decide.
func readKind(r io.Reader, kind inputKind, o extract.Options) (*article.Article, error) {
	if kind == asAuto {
		b := bufio.NewReaderSize(r, sniffBytes)
		head, err := b.Peek(sniffBytes)
		if err != nil && err != io.EOF {
			return nil, err
		}
		kind = asText
		if looksLikeHTML(head) {
			kind = asHTML
		}
		r = b
	}
	if kind == asHTML {
		return extract.HTML(r, o)
	}
	text, err := io.ReadAll(io.LimitReader(r, int64(o.MaxBytes)+1))
	if err != nil {
		return nil, err
	}
	if kind == asProse {
		return extract.Prose(decodeText(text), o)
	}
	return extract.Text(decodeText(text), o)
}

// recoverTo makes an error of a panic, so that one input never stops the rest.
func recoverTo(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("internal error: %v", p)
	}
}

// reason says why an input failed, without the file's name.
func reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file"
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err.Error()
	}
	return err.Error()
}

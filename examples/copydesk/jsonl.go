// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

// maxHeld is how many bytes of lines are held at a time, one line aside.
const maxHeld = 256 << 20

// line is one line of the input.
type line struct {
	number int
	text   []byte
	err    error // why there is no text
}

// runLines reads records from in and writes a line for each to out.
func runLines(in io.Reader, out *bufio.Writer, o options) error {
	held := newGate(maxHeld)
	l := &lineReader{r: bufio.NewReaderSize(in, 1<<20), max: maxLine(o.extract.MaxBytes), held: held, done: o.done}
	type reply struct {
		text []byte
		held int
	}
	err := inOrder(l.lines(), func(n line) reply {
		return reply{replyTo(n, o.extract), len(n.text)}
	}, func(r reply) error {
		held.leave(r.held)
		_, err := out.Write(r.text)
		return err
	}, out.Flush)
	if err == nil && l.err != nil {
		return fmt.Errorf("standard input: %w", l.err)
	}
	return err
}

// maxLine is the longest line that can hold an input of max bytes: JSON may
// write a byte as six.
func maxLine(max int) int { return 6*max + 1<<20 }

// replyTo reads the record of a line and gives the line to print for it.
func replyTo(n line, o extract.Options) []byte {
	var rec record
	err := n.err
	if err == nil {
		rec, err = parseRecord(n.text)
	}
	id := replyID(rec.ID)
	var a *article.Article
	if err == nil {
		a, err = rec.read(o)
	}
	b := append([]byte(`{"id":`), id...)
	if a != nil {
		b = append(b, `,"article":`...)
		b = a.AppendJSON(b)
	}
	if err == nil {
		return append(b, '}', '\n')
	}
	message := err.Error()
	if string(id) == "null" {
		message = "line " + strconv.Itoa(n.number) + ": " + message
	}
	b = append(b, `,"error":`...)
	b = append(b, quoted(message)...)
	return append(b, '}', '\n')
}

// replyID returns the id as the record spells it; null where it has none.
func replyID(raw json.RawMessage) []byte {
	if len(raw) == 0 {
		return []byte("null")
	}
	return clean(raw)
}

// quoted writes s as a JSON string.
func quoted(s string) []byte {
	b, _ := json.Marshal(s) // a string always has a form
	return clean(b)
}

// clean writes a value in JSON so that every program can read it and no
// terminal is steered by it: what is no text becomes U+FFFD, a lone half of a
// surrogate pair too, and control characters and ends of lines are escaped.
func clean(raw []byte) []byte {
	out := make([]byte, 0, len(raw))
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		switch {
		case r == '\\' && raw[1] == 'u':
			if _, size = codePoint(raw); size == 0 {
				out, size = append(out, `\ufffd`...), len(`\ud800`)
			} else {
				out = append(out, raw[:size]...)
			}
		case r == '\\':
			size = 2
			out = append(out, raw[:size]...)
		case r < ' ': // white space between values: it stands in no string
		case unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = utf8.AppendRune(out, r)
		}
		raw = raw[size:]
	}
	return out
}

var errNoInput = errors.New(`the record needs one of "html", "htmlBase64", "text" and "prose"`)

// read extracts the record's article.
func (r *record) read(o extract.Options) (a *article.Article, err error) {
	defer recoverTo(&err)
	given := 0
	for _, there := range [...]bool{r.HTML != nil, r.HTMLBase64 != nil, r.Text != nil, r.Prose != nil} {
		if there {
			given++
		}
	}
	if given != 1 {
		return nil, errNoInput
	}
	if r.URL != "" {
		o.URL = r.URL
	}
	if r.Published != "" {
		if o.Reference, err = parsePublished(r.Published); err != nil {
			return nil, fmt.Errorf("published: %w", err)
		}
	}
	switch {
	case r.HTML != nil:
		o.ContentType = "text/html; charset=utf-8" // JSON is UTF-8, whatever the page says
		return extract.HTML(strings.NewReader(*r.HTML), o)
	case r.HTMLBase64 != nil:
		o.ContentType = r.ContentType
		return extract.HTML(bytes.NewReader(r.HTMLBase64), o)
	case r.Text != nil:
		return extract.Text(*r.Text, o)
	}
	return extract.Prose(*r.Prose, o)
}

// lineReader cuts an input into lines.
type lineReader struct {
	r    *bufio.Reader
	max  int // the longest line, in bytes
	held *gate
	done progress // records that are passed over
	err  error    // why the input ended before its end
}

// lines gives every line that is not blank. A line that is too long is passed
// over as it comes, and given as an error.
func (l *lineReader) lines() iter.Seq[line] {
	return func(yield func(line) bool) {
		records := 0
		for number := 1; ; number++ {
			text, err := l.next()
			if err == io.EOF {
				if records < l.done.lines {
					l.err = errShortInput
				}
				return
			}
			if err != nil && err != errLongLine {
				l.err = err
				return
			}
			if number == 1 {
				text = bytes.TrimPrefix(text, []byte("\uFEFF"))
			}
			text = bytes.TrimSpace(text)
			if len(text) == 0 && err == nil {
				continue
			}
			n := line{number, text, err}
			if records++; records <= l.done.lines {
				if records == l.done.lines {
					l.err = l.done.check(n)
				}
				if l.err != nil {
					return
				}
				continue
			}
			l.held.enter(len(text))
			if !yield(n) {
				return
			}
		}
	}
}

var (
	errLongLine   = errors.New("line too long")
	errShortInput = errors.New("--resume: there are fewer records than lines in the output")
)

// next reads one line. At the end of the input it returns io.EOF.
func (l *lineReader) next() ([]byte, error) {
	var text []byte
	tooLong := false
	for {
		part, err := l.r.ReadSlice('\n')
		if len(text)+len(part) > l.max {
			tooLong, text = true, nil
		}
		if !tooLong {
			text = append(text, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && len(part) == 0 && len(text) == 0 && !tooLong:
			return nil, io.EOF
		case err != nil && err != io.EOF:
			return nil, err
		case tooLong:
			return nil, errLongLine
		}
		return text, nil
	}
}

// gate bounds the bytes under way. One entry passes always, however large.
type gate struct {
	mu   sync.Mutex
	left *sync.Cond
	max  int
	held int
}

func newGate(max int) *gate {
	g := &gate{max: max}
	g.left = sync.NewCond(&g.mu)
	return g
}

// enter waits until n more bytes may be held.
func (g *gate) enter(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for g.held > 0 && g.held+n > g.max {
		g.left.Wait()
	}
	g.held += n
}

// leave gives n bytes back.
func (g *gate) leave(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.held -= n
	g.left.Signal()
}

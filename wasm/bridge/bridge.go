// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package bridge answers the requests of a JavaScript program: a Request in,
// JSON out. It is plain Go; package wasm connects it to JavaScript.
//
// The reply is the article's JSON form with one difference: every offset
// counts UTF-16 code units, those of spans into body.text and those of
// evidence into the input, so that string.slice cuts out the words.
package bridge

import (
	"errors"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

// Request asks for one article. Its fields are plain values because a page
// that was packed into JSON would have to be unpacked by hand here:
// encoding/json would make up a seventh of the program.
type Request struct {
	// Kind says what Input is: "html", "text" (copied from a page) or "prose"
	// (article text, analysed as it stands).
	Kind string
	// Input is the page or text itself. A page is in any encoding; what is no
	// UTF-8 in text becomes U+FFFD, as in a string that comes from JavaScript.
	Input string
	// ContentType is the HTTP header that came with a page, or "". With
	// "text/html; charset=utf-8" the page is UTF-8 whatever it says itself.
	ContentType string
	// URL is the absolute address of the page, or "".
	URL string
	// Published is what "today" means where the input states no date of its
	// own: RFC 3339, the same without a zone (UTC then), or a day; or "".
	Published string
	// MaxBytes is the largest input, in bytes of UTF-8; 0 means 16 MiB.
	MaxBytes int
	// SkipQuotes and SkipFigures leave these out; Evidence adds the evidence.
	SkipQuotes, SkipFigures, Evidence bool
}

// The codes of a reply that is an error.
const (
	codeRequest  = "request" // the request is no request
	codeEmpty    = "empty"
	codeTooLarge = "tooLarge"
	codeNotText  = "notText"
	codeInternal = "internal" // a bug of the library
)

// RequestError says what is wrong with a request.
type RequestError struct{ Reason string }

func (e *RequestError) Error() string { return "request: " + e.Reason }

// Reply answers a request with one line of JSON: {"article":{…}}, or
// {"error":"what went wrong","code":"…"} where the code is "request", "empty",
// "tooLarge", "notText" or "internal". An article that was found within a limit
// that its page passes comes with "limit", which says that in words. It never
// panics.
func Reply(r Request) (reply []byte) {
	defer func() {
		if recover() != nil {
			reply = errorReply("internal error", codeInternal)
		}
	}()
	if r.Kind != "html" {
		r.Input = strings.ToValidUTF8(r.Input, "\uFFFD")
	}
	a, err := read(r)
	if a == nil {
		return errorReply(err.Error(), codeOf(err))
	}
	toUTF16(a, r.Input)
	reply = append(reply, `{"article":`...)
	reply = a.AppendJSON(reply)
	if err != nil { // a limit that was passed; it needs no escapes
		reply = append(append(reply, `,"limit":"`...), err.Error()...)
		reply = append(reply, '"')
	}
	return append(reply, '}')
}

// maxBytes is the size of an input from which on a request is refused, unless it
// says another.
const maxBytes = 16 << 20

func read(r Request) (*article.Article, error) {
	if r.MaxBytes <= 0 {
		r.MaxBytes = maxBytes
	}
	if len(r.Input) > r.MaxBytes {
		return nil, &extract.LimitError{Kind: extract.BytesLimit, Limit: r.MaxBytes, Got: len(r.Input)}
	}
	reference, err := parsePublished(r.Published)
	if err != nil {
		return nil, err
	}
	o := extract.Options{
		URL: r.URL, ContentType: r.ContentType, Reference: reference, MaxBytes: r.MaxBytes,
		SkipQuotes: r.SkipQuotes, SkipFigures: r.SkipFigures, Evidence: r.Evidence,
	}
	switch r.Kind {
	case "html":
		return extract.HTML(strings.NewReader(r.Input), o)
	case "text":
		return extract.Text(r.Input, o)
	case "prose":
		return extract.Prose(r.Input, o)
	}
	return nil, &RequestError{`kind must be "html", "text" or "prose"`}
}

func parsePublished(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04:05", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, &RequestError{"published is no date"}
}

func codeOf(err error) string {
	switch request := (*RequestError)(nil); {
	case errors.As(err, &request):
		return codeRequest
	case errors.Is(err, extract.ErrEmpty):
		return codeEmpty
	case errors.Is(err, extract.ErrTooLarge):
		return codeTooLarge
	case errors.Is(err, extract.ErrNotText):
		return codeNotText
	}
	return codeInternal
}

// errorReply writes plain words, which need no escapes but for their quotes.
func errorReply(message, code string) []byte {
	return []byte(`{"error":"` + strings.ReplaceAll(message, `"`, `\"`) + `","code":"` + code + `"}`)
}

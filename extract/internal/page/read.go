// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"errors"
	"math"
	"strings"
)

// Options tune the reading of a page. The zero value is ready for use.
type Options struct {
	// ContentType is the value of the HTTP header of that name; its charset
	// is used as browsers use it. "" means that there was no header.
	ContentType string
	Limits      Limits
	// Check is called now and then while a page is read, and may panic to end
	// that; nil means that nothing is called.
	Check func()
}

// The causes for which Read gives no page.
var (
	// ErrEmpty: the input holds nothing, or white space alone.
	ErrEmpty = errors.New("empty input")
	// ErrNotText: the input is an image, archive or other binary file.
	ErrNotText = errors.New("input is not text")
	// ErrTooLarge: the input has 2 GiB or more, which source ranges cannot
	// count.
	ErrTooLarge = errors.New("input too large")
)

// Read fills a page from an HTML document in any encoding. The page keeps no
// part of src.
func Read(src []byte, o Options) (*Page, error) { return ReadString(string(src), o) }

// ReadString is Read for a string, of which the page keeps parts. The string
// holds bytes as they came, not only UTF-8.
func ReadString(src string, o Options) (*Page, error) {
	if isNotText(src) {
		return nil, ErrNotText
	}
	text, charset, offset, exact := toUTF8(src, o.ContentType)
	if strings.TrimLeft(text, space) == "" {
		return nil, ErrEmpty
	}
	if len(text) > math.MaxInt32 {
		return nil, ErrTooLarge
	}
	b := newBuilder(text, o)
	b.build()
	p := b.page()
	p.Charset, p.Offset, p.SrcExact = charset, offset, exact
	p.Excess, p.Check = b.excess, o.Check
	return p, nil
}

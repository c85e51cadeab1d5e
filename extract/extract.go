// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"io"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// HTML reads a page. It fails with an *Error.
func HTML(r io.Reader, o Options) (*article.Article, error) {
	src, err := readAll(r, o.maxBytes())
	if err != nil {
		return nil, err
	}
	p, err := page.ReadString(src, page.Options{ContentType: o.ContentType})
	if err != nil {
		return nil, decodeError(err)
	}
	return fromPage(p, &o), nil
}

// Text reads what a person copied from a page: the story among menus,
// captions, dates and whatever else stood around it. It fails with an *Error.
func Text(s string, o Options) (*article.Article, error) {
	if err := checkText(s, o.maxBytes()); err != nil {
		return nil, err
	}
	return fromLines(strings.ToValidUTF8(s, "\ufffd"), &o), nil
}

// Prose reads the text of an article, to be analysed as it stands: Body.Text
// is s, unchanged, and only what the words themselves hold is filled in:
// quotes, figures and people. It fails with an *Error, also where s is not
// valid UTF-8.
func Prose(s string, o Options) (*article.Article, error) {
	if err := checkText(s, o.maxBytes()); err != nil {
		return nil, err
	}
	if !utf8.ValidString(s) {
		return nil, &Error{Stage: DecodeStage, Offset: validPrefix(s), Err: ErrNotText}
	}
	d := newDraft(&page.Page{}, &o)
	d.article.Body = proseBody(s)
	d.finish()
	return d.article, nil
}

// draft is an article in the making.
type draft struct {
	opts   *Options
	page   *page.Page
	claims *markup.Claims
	blocks []mainbody.Block
	body   mainbody.Body
	base   address
	title  titles
	dates  struct {
		list []printedDate
		done bool
		// order is that of day and month, where the text itself shows it.
		order dateOrder
	}
	article *article.Article
}

func newDraft(p *page.Page, o *Options) *draft {
	return &draft{opts: o, page: p, claims: &markup.Claims{LD: markup.NoJSONLD}, base: parseAddress(o.URL),
		article: &article.Article{URL: o.URL}, title: titles{node: page.None}}
}

// fromPage runs the whole pipeline over a page.
func fromPage(p *page.Page, o *Options) *article.Article {
	d := newDraft(p, o)
	d.claims = markup.Read(p)
	d.blocks = mainbody.Blocks(p)
	d.findAddress()
	d.findPublisher()
	d.findLanguage()
	d.findHeadline()
	d.findLatePublisher()
	d.findBody()
	d.showStory()
	d.findSections()
	d.findTags()
	d.findKicker()
	d.findDek()
	d.findDates()
	d.findByline(bylineRules)
	d.findSources()
	d.findCorrections()
	d.findPaywall()
	d.rescueBody()
	d.trimBody()
	d.buildBody()
	d.checkLanguage()
	d.findImages()
	d.finish()
	return d.article
}

// findBody chooses the blocks of the body.
func (d *draft) findBody() {
	d.body = mainbody.Find(d.page, d.blocks, d.hints())
	d.trimAbove()
}

// finish reads the words of the body and what depends on every other field.
func (d *draft) finish() {
	d.analyse()
	d.article.WordCount = countWords(d.article.Body.Text)
	d.judge()
}

// readAll reads an input of at most max bytes. What knows its length and can
// write itself (bytes.Reader, strings.Reader, bytes.Buffer) is copied once.
func readAll(r io.Reader, max int) (string, error) {
	var src strings.Builder
	var err error
	if known, ok := r.(sized); ok && known.Len() <= max {
		src.Grow(known.Len())
		_, err = known.WriteTo(&src)
	} else {
		var b []byte
		b, err = io.ReadAll(io.LimitReader(r, int64(max)+1))
		src.Write(b)
	}
	if err != nil {
		return "", &Error{Stage: ReadStage, Offset: src.Len(), Err: err}
	}
	if src.Len() > max {
		return "", &Error{Stage: ReadStage, Offset: max, Err: ErrTooLarge}
	}
	return src.String(), nil
}

// sized is an input in memory.
type sized interface {
	io.WriterTo
	Len() int
}

// checkText refuses a text that is blank, too large or holds NUL bytes.
func checkText(s string, max int) error {
	switch {
	case len(s) > max:
		return &Error{Stage: ReadStage, Offset: max, Err: ErrTooLarge}
	case strings.TrimSpace(s) == "":
		return &Error{Stage: ReadStage, Offset: -1, Err: ErrEmpty}
	}
	if k := strings.IndexByte(s, 0); k >= 0 {
		return &Error{Stage: DecodeStage, Offset: k, Err: ErrNotText}
	}
	return nil
}

// validPrefix returns the length of the part of s before its first byte that
// is not UTF-8.
func validPrefix(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(s)
}

func decodeError(err error) error {
	switch err {
	case page.ErrEmpty:
		err = ErrEmpty
	case page.ErrNotText:
		err = ErrNotText
	}
	return &Error{Stage: DecodeStage, Offset: -1, Err: err}
}

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

// HTML reads a page. It fails with an *Error; with a *LimitError it returns
// what was found within the limit.
func HTML(r io.Reader, o Options) (*article.Article, error) {
	limits := o.withLimits()
	src, over, err := readAll(r, limits.MaxBytes)
	if err != nil {
		return nil, err
	}
	return readBytes(src, limits, over, nil)
}

// readBytes reads the bytes of a page. over is the limit that they pass, or nil.
func readBytes(src string, o *Options, over *LimitError, check func()) (*article.Article, error) {
	p, err := page.ReadString(src, o.pageOptions(check))
	if err == page.ErrEmpty && over != nil { // blank up to the limit
		return fromProse("", o, over, check)
	}
	if err != nil {
		return nil, decodeError(err)
	}
	a, err := fromPage(p, o, over)
	p.Release()
	return a, err
}

func (o *Options) pageOptions(check func()) page.Options {
	return page.Options{ContentType: o.ContentType, Check: check,
		Limits: page.Limits{Nodes: o.MaxNodes, Attrs: o.MaxAttributes, Formatting: o.MaxFormatting}}
}

// Text reads what a person copied from a page: the story among menus,
// captions, dates and whatever else stood around it. It fails as HTML does.
func Text(s string, o Options) (*article.Article, error) {
	return readText(s, o.withLimits(), nil)
}

func readText(s string, o *Options, check func()) (*article.Article, error) {
	s, over, err := checkText(s, o.MaxBytes)
	if err != nil {
		return nil, err
	}
	return fromLines(strings.ToValidUTF8(s, "\ufffd"), o, over, check)
}

// Prose reads the text of an article, to be analysed as it stands: Body.Text
// is s, unchanged, and only what the words themselves hold is filled in:
// quotes, figures and people. It fails as HTML does, also where s is not valid
// UTF-8.
func Prose(s string, o Options) (*article.Article, error) {
	return readProse(s, o.withLimits(), nil)
}

func readProse(s string, o *Options, check func()) (*article.Article, error) {
	s, over, err := checkText(s, o.MaxBytes)
	if err != nil {
		return nil, err
	}
	if !utf8.ValidString(s) {
		return nil, &Error{Stage: DecodeStage, Offset: validPrefix(s), Err: ErrNotText}
	}
	return fromProse(s, o, over, check)
}

// fromProse reads the words of s alone.
func fromProse(s string, o *Options, over *LimitError, check func()) (*article.Article, error) {
	d := newDraft(&page.Page{Check: check}, o)
	d.over = over
	d.article.Body = proseBody(s)
	d.finish()
	return d.result()
}

// draft is an article in the making.
type draft struct {
	opts   *Options
	page   *page.Page
	claims *markup.Claims
	blocks []mainbody.Block
	body   mainbody.Body
	// captions are those that stand by an image without a figure, by its node.
	captions map[int32]string
	base     address
	title    titles
	dates    struct {
		list []printedDate
		done bool
		// order is that of day and month, where the text itself shows it.
		order dateOrder
		// menu is the number of lines at the top of a pasted text that stand
		// above the menu and may tell the day of reading.
		menu int
	}
	candidates int         // weighed so far
	over       *LimitError // the first limit that was passed, or nil
	article    *article.Article
}

func newDraft(p *page.Page, o *Options) *draft {
	return &draft{opts: o, page: p, claims: &markup.Claims{LD: markup.NoJSONLD}, base: parseAddress(o.URL),
		article: &article.Article{URL: o.URL}, title: titles{node: page.None}}
}

// fromPage runs the whole pipeline over a page. over is the limit that reading
// it passed, or nil.
func fromPage(p *page.Page, o *Options, over *LimitError) (*article.Article, error) {
	d := newDraft(p, o)
	d.over = over
	d.exceed(NodesLimit, o.MaxNodes, p.Excess.Nodes)
	d.exceed(AttributesLimit, o.MaxAttributes, p.Excess.Attrs)
	d.exceed(FormattingLimit, o.MaxFormatting, p.Excess.Formatting)
	d.claims = markup.Read(p, o.MaxDepth)
	if d.claims.LD.TooDeep {
		d.exceed(DepthLimit, o.MaxDepth, o.MaxDepth+1)
	}
	d.blocks = mainbody.Blocks(p)
	d.findAddress()
	d.findPublisher()
	d.findLanguage()
	d.findHeadline()
	d.findLatePublisher()
	d.findBody()
	d.showStory()
	p.Pause(0)
	d.findSections()
	d.findTags()
	d.findDek()
	p.Pause(0)
	d.findDates()
	d.findByline(bylineRules)
	d.findKicker()
	d.findSources()
	d.findCorrections()
	d.findPaywall()
	p.Pause(0)
	d.rescueBody()
	d.trimBody()
	d.buildBody()
	d.checkLanguage()
	d.findImages()
	d.finish()
	return d.result()
}

// findBody chooses the blocks of the body.
func (d *draft) findBody() {
	d.body = mainbody.Find(d.page, d.blocks, d.hints())
	d.trimAbove()
	d.takeOpening()
}

// finish reads the words of the body and what depends on every other field.
func (d *draft) finish() {
	d.analyse()
	d.article.WordCount = countWords(d.article.Body.Text)
	d.judge()
}

// readAll reads an input, and of one that is larger than max the first max
// bytes. What knows its length and can write itself is copied once
// (bytes.Reader, bytes.Buffer) or not at all (strings.Reader).
func readAll(r io.Reader, max int) (string, *LimitError, error) {
	var to sink
	var src string
	var err error
	if known, ok := r.(sized); ok && known.Len() <= max {
		_, err = known.WriteTo(&to)
		src = to.String()
	} else {
		var b []byte
		b, err = io.ReadAll(io.LimitReader(r, int64(max)+1))
		src = string(b)
	}
	if err != nil {
		return "", nil, &Error{Stage: ReadStage, Offset: len(src), Err: err}
	}
	if n := len(src); n > max {
		return src[:max], &LimitError{Kind: BytesLimit, Limit: max, Got: n}, nil
	}
	return src, nil, nil
}

// sink collects what is written to it. What is written at once, as by a
// strings.Reader or bytes.Reader, is taken with one copy at most.
type sink struct {
	first string
	all   strings.Builder // first and the rest, where there is a rest
}

func (s *sink) Write(b []byte) (int, error) { return s.WriteString(string(b)) }

func (s *sink) WriteString(more string) (int, error) {
	if s.first == "" {
		s.first = more
		return len(more), nil
	}
	if s.all.Len() == 0 {
		s.all.WriteString(s.first)
	}
	return s.all.WriteString(more)
}

func (s *sink) String() string {
	if s.all.Len() > 0 {
		return s.all.String()
	}
	return s.first
}

// sized is an input in memory.
type sized interface {
	io.WriterTo
	Len() int
}

// checkText refuses a text that is blank or holds NUL bytes, and cuts one that
// is larger than max.
func checkText(s string, max int) (string, *LimitError, error) {
	var over *LimitError
	if len(s) > max {
		over = &LimitError{Kind: BytesLimit, Limit: max, Got: len(s)}
		s = s[:runeFloor(s, max)]
	}
	if over == nil && strings.TrimSpace(s) == "" {
		return "", nil, &Error{Stage: ReadStage, Offset: -1, Err: ErrEmpty}
	}
	if k := strings.IndexByte(s, 0); k >= 0 {
		return "", nil, &Error{Stage: DecodeStage, Offset: k, Err: ErrNotText}
	}
	return s, over, nil
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

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"context"
	"io"

	"github.com/copydesk/copydesk/article"
)

// HTMLContext is HTML for as long as ctx lasts. When ctx is done it returns an
// *Error at once, whose cause is that of ctx; what it was at then ends soon
// after, in a goroutine that touches nothing of the caller's. A Read that blocks
// is not interrupted.
func HTMLContext(ctx context.Context, r io.Reader, o Options) (*article.Article, error) {
	if ctx.Done() == nil { // and r may be read without a copy
		return HTML(r, o)
	}
	limits := o.withLimits()
	src, over, err := readAll(&contextReader{r, ctx}, limits.MaxBytes)
	if ctx.Err() != nil {
		return nil, ended(ctx)
	}
	if err != nil {
		return nil, err
	}
	return aside(ctx, func(check func()) (*article.Article, error) { return readBytes(src, limits, over, check) })
}

// TextContext is Text for as long as ctx lasts, as HTMLContext is HTML.
func TextContext(ctx context.Context, s string, o Options) (*article.Article, error) {
	return aside(ctx, func(check func()) (*article.Article, error) { return readText(s, o.withLimits(), check) })
}

// ProseContext is Prose for as long as ctx lasts, as HTMLContext is HTML.
func ProseContext(ctx context.Context, s string, o Options) (*article.Article, error) {
	return aside(ctx, func(check func()) (*article.Article, error) { return readProse(s, o.withLimits(), check) })
}

// ended says that ctx is done.
func ended(ctx context.Context) error {
	return &Error{Stage: AnalyseStage, Offset: -1, Err: context.Cause(ctx)}
}

// outcome is what came of an extraction.
type outcome struct {
	article *article.Article
	err     error
	fault   any // what it panicked with, or nil
}

// aside runs an extraction in a goroutine of its own and waits for it as long as
// ctx lasts: no step of it, however long, delays the answer. Where ctx lasts
// for ever it is no other than the plain function.
func aside(ctx context.Context, read func(check func()) (*article.Article, error)) (*article.Article, error) {
	if ctx.Done() == nil {
		return read(nil)
	}
	if ctx.Err() != nil {
		return nil, ended(ctx)
	}
	found := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			o.fault = recover()
			found <- o
		}()
		o.article, o.err = during(ctx, read)
	}()
	select {
	case o := <-found:
		if o.fault != nil {
			panic(o.fault)
		}
		return o.article, o.err
	case <-ctx.Done():
		return nil, ended(ctx)
	}
}

// interrupt is what the check of during panics with. It never leaves during.
type interrupt struct{}

// during runs an extraction with a check that ends it when ctx is done. The
// check is called in every long loop; it panics, so that no step has to hand
// the news on.
func during(ctx context.Context, read func(check func()) (*article.Article, error)) (a *article.Article, err error) {
	defer func() {
		switch p := recover(); p.(type) {
		case nil:
		case interrupt:
			a, err = nil, ended(ctx)
		default:
			panic(p)
		}
	}()
	done := ctx.Done()
	return read(func() {
		select {
		case <-done:
			panic(interrupt{})
		default:
		}
	})
}

// contextReader reads until its context is done.
type contextReader struct {
	r   io.Reader
	ctx context.Context
}

func (c *contextReader) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}

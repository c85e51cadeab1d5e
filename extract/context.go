// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"context"
	"io"

	"github.com/copydesk/copydesk/article"
)

// HTMLContext is HTML for as long as ctx lasts. When ctx is done it gives up
// within a few milliseconds and returns an *Error whose cause is that of ctx. A
// Read that blocks is not interrupted.
func HTMLContext(ctx context.Context, r io.Reader, o Options) (*article.Article, error) {
	return during(ctx, func(check func()) (*article.Article, error) {
		return readHTML(&checkedReader{r, check}, o.withLimits(), check)
	})
}

// TextContext is Text for as long as ctx lasts, as HTMLContext is HTML.
func TextContext(ctx context.Context, s string, o Options) (*article.Article, error) {
	return during(ctx, func(check func()) (*article.Article, error) { return readText(s, o.withLimits(), check) })
}

// ProseContext is Prose for as long as ctx lasts, as HTMLContext is HTML.
func ProseContext(ctx context.Context, s string, o Options) (*article.Article, error) {
	return during(ctx, func(check func()) (*article.Article, error) { return readProse(s, o.withLimits(), check) })
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
			a, err = nil, &Error{Stage: AnalyseStage, Offset: -1, Err: context.Cause(ctx)}
		default:
			panic(p)
		}
	}()
	done := ctx.Done()
	if done == nil {
		return read(nil)
	}
	return read(func() {
		select {
		case <-done:
			panic(interrupt{})
		default:
		}
	})
}

// checkedReader calls check before each Read.
type checkedReader struct {
	r     io.Reader
	check func()
}

func (c *checkedReader) Read(b []byte) (int, error) {
	if c.check != nil {
		c.check()
	}
	return c.r.Read(b)
}

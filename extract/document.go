// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract

import (
	"context"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// DocumentContext is Document for as long as ctx lasts, as HTMLContext is HTML.
// The tree is copied first, in the caller's own goroutine, so that it is the
// caller's again when this returns. Until that is done ctx is looked at between
// nodes alone: the copy of a node is not interrupted.
func DocumentContext(ctx context.Context, d *goquery.Document, o Options) (*article.Article, error) {
	if ctx.Done() == nil {
		return Document(d, o)
	}
	limits := o.withLimits()
	var p *page.Page
	_, err := during(ctx, func(check func()) (_ *article.Article, err error) {
		p, err = documentPage(d, limits, check)
		return nil, err
	})
	if err != nil {
		return nil, err
	}
	return aside(ctx, func(check func()) (*article.Article, error) {
		p.Check = check
		return fromPage(p, limits, nil)
	})
}

// Document reads a page that goquery has parsed. The document is not changed.
// It fails with an *Error where the document is nil or empty. It is not part
// of the js build: goquery imports net/http.
func Document(d *goquery.Document, o Options) (*article.Article, error) {
	limits := o.withLimits()
	p, err := documentPage(d, limits, nil)
	if err != nil {
		return nil, err
	}
	return fromPage(p, limits, nil)
}

func documentPage(d *goquery.Document, o *Options, check func()) (*page.Page, error) {
	if d == nil || len(d.Nodes) == 0 || d.Nodes[0].FirstChild == nil {
		return nil, &Error{Stage: ReadStage, Offset: -1, Err: ErrEmpty}
	}
	return page.FromTree(d.Nodes[0], o.pageOptions(check)), nil
}

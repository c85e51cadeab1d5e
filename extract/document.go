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
func DocumentContext(ctx context.Context, d *goquery.Document, o Options) (*article.Article, error) {
	return during(ctx, func(check func()) (*article.Article, error) { return readDocument(d, o.withLimits(), check) })
}

// Document reads a page that goquery has parsed. The document is not changed.
// It fails with an *Error where the document is nil or empty. It is not part
// of the js build: goquery imports net/http.
func Document(d *goquery.Document, o Options) (*article.Article, error) {
	return readDocument(d, o.withLimits(), nil)
}

func readDocument(d *goquery.Document, o *Options, check func()) (*article.Article, error) {
	if d == nil || len(d.Nodes) == 0 || d.Nodes[0].FirstChild == nil {
		return nil, &Error{Stage: ReadStage, Offset: -1, Err: ErrEmpty}
	}
	return fromPage(page.FromTree(d.Nodes[0], o.pageOptions(check)), o, nil)
}

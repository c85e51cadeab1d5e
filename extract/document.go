// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract

import (
	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Document reads a page that goquery has parsed. The document is not changed.
// It fails with an *Error where the document is nil or empty. It is not part
// of the js build: goquery imports net/http.
func Document(d *goquery.Document, o Options) (*article.Article, error) {
	if d == nil || len(d.Nodes) == 0 || d.Nodes[0].FirstChild == nil {
		return nil, &Error{Stage: ReadStage, Offset: -1, Err: ErrEmpty}
	}
	return fromPage(page.FromTree(d.Nodes[0]), &o), nil
}

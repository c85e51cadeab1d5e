// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package commonmark checks, in its tests, that the Markdown of package render
// shows the words of the article in renderers of CommonMark and of GitHub's
// Markdown. It is a module of its own, so that the library needs no renderer.
package commonmark

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
)

// renderers pass raw HTML and any address through, so that nothing but the
// Markdown itself keeps the page's markup out.
var renderers = map[string]goldmark.Markdown{
	"CommonMark with tables": goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithUnsafe())),
	"GitHub":                 github,
}

var github = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList),
	goldmark.WithParserOptions(parser.WithAttribute()), goldmark.WithRendererOptions(html.WithUnsafe()))

// ToHTML renders Markdown with all that GitHub adds to it.
func ToHTML(markdown string) (string, error) {
	var b bytes.Buffer
	err := github.Convert([]byte(markdown), &b)
	return b.String(), err
}

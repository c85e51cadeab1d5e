// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
)

// markdown writes an article with its quotes and figures. Every word of the
// page is escaped: none of them becomes markup.
func markdown(a *article.Article) string {
	var b strings.Builder
	b.WriteString(render.Markdown(a, render.Options{Images: true, Links: true}))
	if len(a.Quotes) > 0 {
		b.WriteString("\n## Quotes\n")
		for _, q := range a.Quotes {
			by := joinNonEmpty(", ", speakerName(q.Speaker), q.Speaker.Role)
			fmt.Fprintf(&b, "\n> %s\n>\n> — %s\n", render.MarkdownLine(q.Text), render.MarkdownLine(joinNonEmpty(" ", by, "("+q.Kind.String()+")")))
		}
	}
	if len(a.Figures) > 0 {
		b.WriteString("\n## Figures\n\n| Figure | Meaning |\n| --- | --- |\n")
		for _, f := range a.Figures {
			fmt.Fprintf(&b, "| %s | %s |\n", render.MarkdownLine(f.Text), render.MarkdownLine(meaning(f)))
		}
	}
	return b.String()
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"html"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// hints reads what the metadata of a page says of its story.
func hints(p *page.Page) mainbody.Hints {
	var h mainbody.Hints
	title := ""
	for i := range p.Nodes {
		n := int32(i)
		switch {
		case p.Is(n, page.MetaTag):
			content := p.AttrOr(n, "content")
			switch strings.ToLower(p.AttrOr(n, "property") + p.AttrOr(n, "name")) {
			case "og:title":
				h.Headline = content
			case "og:description":
				h.Dek = content
			case "author":
				h.Byline += " " + content
			case "description":
				if h.Dek == "" {
					h.Dek = content
				}
			}
		case p.Is(n, page.TitleTag) && title == "":
			for j := n + 1; j < p.Nodes[n].End; j++ {
				title += p.Nodes[j].Text
			}
		case p.Is(n, page.ScriptTag) && strings.HasPrefix(strings.ToLower(p.AttrOr(n, "type")), "application/ld+json"):
			for j := n + 1; j < p.Nodes[n].End; j++ {
				var v any
				if json.Unmarshal([]byte(strings.TrimSpace(p.Nodes[j].Text)), &v) == nil {
					readClaims(v, &h, 0)
				}
			}
		}
	}
	if h.Headline == "" {
		h.Headline = title
	}
	return h
}

// readClaims takes the article body from schema.org data.
func readClaims(v any, h *mainbody.Hints, depth int) {
	if depth > 20 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			readClaims(x, h, depth+1)
		}
	case map[string]any:
		if s, ok := v["articleBody"].(string); ok && len(s) > len(h.ArticleBody) {
			h.ArticleBody = html.UnescapeString(s)
		}
		readAuthors(v["author"], h)
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate"} {
			readClaims(v[k], h, depth+1)
		}
	}
}

// readAuthors takes the names of authors from schema.org data.
func readAuthors(v any, h *mainbody.Hints) {
	switch v := v.(type) {
	case string:
		h.Byline += " " + v
	case map[string]any:
		if s, ok := v["name"].(string); ok {
			h.Byline += " " + s
		}
	case []any:
		for _, x := range v {
			if _, nested := x.([]any); !nested {
				readAuthors(x, h)
			}
		}
	}
}

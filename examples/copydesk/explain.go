// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
)

// explain writes the evidence: for each field the candidates, in the order in
// which they were tried, with the chosen one marked.
func explain(a *article.Article, asMarkdown bool, s style) string {
	var b strings.Builder
	title := "\n" + s.label("Evidence") + "\n"
	if asMarkdown {
		title = "\n## Evidence\n\n```\n"
	}
	b.WriteString(title)
	for _, field := range fieldsOf(a.Evidence) {
		b.WriteString("  " + s.bold(field) + "\n")
		for _, c := range a.Evidence {
			if c.Field == field {
				b.WriteString(candidateLines(c, s))
			}
		}
	}
	if asMarkdown {
		b.WriteString("```\n")
	}
	return b.String()
}

// fieldsOf returns the fields that there is evidence for, each once.
func fieldsOf(evidence []article.Candidate) []string {
	var fields []string
	seen := map[string]bool{}
	for _, c := range evidence {
		if !seen[c.Field] {
			seen[c.Field] = true
			fields = append(fields, c.Field)
		}
	}
	return fields
}

// maxShown is how many characters of a candidate's text are shown.
const maxShown = 100

func candidateLines(c article.Candidate, s style) string {
	mark := "-"
	if c.Chosen {
		mark = "+"
	}
	place := "place unknown"
	if c.Start >= 0 {
		place = fmt.Sprintf("bytes %d to %d", c.Start, c.End)
	}
	head := fmt.Sprintf("    %s %s (%s, %s)", mark, render.Plain(c.Rule), c.Source, place)
	if c.Why != "" {
		head += ": " + render.Plain(c.Why)
	}
	if c.Chosen {
		head = s.value(head)
	}
	text := strings.ReplaceAll(strings.Join(strings.Fields(render.Plain(c.Text)), " "), "```", "'''")
	if text == "" {
		return head + "\n"
	}
	return head + "\n        " + s.dim(shorten(text)) + "\n"
}

func shorten(text string) string {
	if utf8.RuneCountInString(text) <= maxShown {
		return text
	}
	return string([]rune(text)[:maxShown]) + "…"
}

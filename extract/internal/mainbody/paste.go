// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// Paste renders a page as a browser copies it: a line for each block of text,
// a blank line around paragraphs. Pasted text is learnt and tested with it.
func Paste(p *page.Page) string {
	var b strings.Builder
	above := false // the block above was a paragraph
	for _, k := range Blocks(p) {
		if k.Text == "" {
			continue
		}
		paragraph := k.Place&InParagraph != 0
		if b.Len() > 0 {
			b.WriteByte('\n')
			if paragraph || above {
				b.WriteByte('\n')
			}
		}
		b.WriteString(k.Text)
		above = paragraph
	}
	return b.String()
}

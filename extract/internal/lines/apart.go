// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// setApart marks the lines that are an address alone, and what a sponsor has
// between two rules of a newsletter.
func (r *reader) setApart() {
	const longest, most = 12, 12 // rows of a sponsor's; words of its head
	scan := newScanner()
	for i := 1; i < len(r.rows); i++ {
		address, list := isAddress(r.rows[i].Text), isAddress(r.rows[i-1].Text) || i+1 < len(r.rows) && isAddress(r.rows[i+1].Text)
		if address && !list { // a list of them is the story's sources
			r.rows[i].Mark = Apart
		}
		if r.rows[i-1].Mark != Rule || r.rows[i].Mark == Rule {
			continue
		}
		if f := scan.scan(r.rows[i].Text); f.labels&adLabel == 0 || f.words > most {
			continue
		}
		for end := i + 1; end < min(i+longest, len(r.rows)); end++ {
			if r.rows[end].Mark != Rule {
				continue
			}
			for k := i; k < end; k++ {
				r.rows[k].Mark = Apart
			}
			break
		}
	}
}

// isAddress reports an address of the web alone, in angle brackets or not.
func isAddress(s string) bool {
	s = strings.TrimPrefix(s, "<")
	return strings.HasPrefix(s, "http") && strings.Contains(s, "://") && !strings.Contains(s, " ")
}

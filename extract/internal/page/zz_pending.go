// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// This file stands in for what lands next; whoever lands it deletes it.

package page

import "errors"
import "strings"

type Options struct{ ContentType string }

var ErrEmpty, ErrNotText = errors.New("e"), errors.New("n")

func (p *Page) HasClassWord(i int32, words ...string) bool {
	for _, n := range []string{"class", "id"} {
		v := strings.ToLower(p.AttrOr(i, n))
		for _, f := range strings.FieldsFunc(v, func(r rune) bool { return r < 'a' || r > 'z' }) {
			for _, w := range words {
				if f == w {
					return true
				}
			}
		}
	}
	return false
}

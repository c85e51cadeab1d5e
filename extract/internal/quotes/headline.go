// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

const (
	maxHeadline       = 24 // tokens of a headline
	maxHeadlineSource = 6  // tokens of the source at its end
)

// headline reads a line that ends with source and verb and no full stop, as
// headlines do: «Pier 'was unsafe for years', report finds». It reports whether
// the paragraph p is one.
func (f *finder) headline(p prose.Range) bool {
	last := p.End - 1
	if p.End-p.Start > maxHeadline || f.nextMark >= len(f.stretches) || f.words[last].class&cueClass == 0 {
		return false
	}
	m := &f.stretches[f.nextMark]
	if m.close < 0 || m.close+2 >= last || f.words[m.close+1].sort != commaSort && f.words[m.end-1].sort != commaSort {
		return false
	}
	source := prose.Range{Start: m.close + 1, End: last}
	if f.words[source.Start].sort == commaSort {
		source.Start++
	}
	if n := source.End - source.Start; n < 1 || n > maxHeadlineSource {
		return false
	}
	for i := source.Start; i < source.End; i++ {
		if isEdge(f.words[i].sort) || f.words[i].sort == auxiliarySort {
			return false
		}
	}
	f.passSentences(p)
	f.u = unit{start: p.Start, end: p.End, firstMark: f.nextMark, endMark: f.nextMark + 1, paragraph: p}
	f.nextMark++
	a := attribution{cue: last, group: last, class: CueLeft, source: source, from: -1, mark: -1}
	a.content[0] = prose.Range{Start: p.Start, End: m.close + 1}
	f.resolve(&a)
	f.found = append(f.found, a)
	return true
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import "github.com/copydesk/copydesk/extract/internal/prose"

// maxCreditTokens bounds the words that name the speaker behind a quotation:
// «"Never again." — Ann Poe, a farmer».
const maxCreditTokens = 16

// credits finds the quotations of a paragraph with the speaker's name behind a
// dash, or on the next line.
func (f *finder) credits(p prose.Range, next prose.Range) {
	for n := f.nextMark; n < len(f.stretches) && f.stretches[n].open < p.End; n++ {
		m := &f.stretches[n]
		if m.close < 0 || m.end-m.first < 3 {
			continue
		}
		after := m.close + 1
		source, ok := prose.Range{}, false
		switch {
		case after < p.End:
			source, ok = f.creditAt(after, p.End, true)
		case m.open == p.Start && next.End > next.Start:
			source, ok = f.creditAt(next.Start, next.End, false)
		}
		if ok {
			f.credited(n, source)
		}
	}
}

// creditAt reads tokens i to end as a name behind a dash. With sameLine, other
// quotations may follow.
func (f *finder) creditAt(i, end int32, sameLine bool) (prose.Range, bool) {
	dash := isDash(f.words[i].sort)
	if !dash && (sameLine || end-i > maxCreditTokens/2) {
		return prose.Range{}, false
	}
	if dash {
		i++
	}
	j := i
	for ; j < end && f.words[j].sort != openSort; j++ {
		if j-i > maxCreditTokens {
			return prose.Range{}, false
		}
		switch f.words[j].sort {
		case auxiliarySort, speechPastSort, speechBaseSort, pronounSort, colonSort, subordinatorSort, thatSort, closeSort:
			return prose.Range{}, false
		}
		if f.words[j].stretch != 0 {
			return prose.Range{}, false
		}
	}
	if j == i || !f.t.Tokens[i].Title {
		return prose.Range{}, false
	}
	if f.words[i].name == 0 && (!dash || !f.allCapitals(i, min(j, i+2))) {
		return prose.Range{}, false
	}
	if !dash && f.words[i].sort != personSort {
		return prose.Range{}, false
	}
	return prose.Range{Start: i, End: j}, true
}

func isDash(s sort) bool { return s == dashSort || s == hyphenSort }

// allCapitals reports whether all words from token i to token j have a capital.
func (f *finder) allCapitals(i, j int32) bool {
	for ; i < j; i++ {
		if f.t.Tokens[i].Kind == prose.Word && !f.t.Tokens[i].Title {
			return false
		}
	}
	return true
}

// credited notes that the words of stretch n are those of a source.
func (f *finder) credited(n int, source prose.Range) {
	m := &f.stretches[n]
	a := attribution{cue: -1, from: -1, mark: n, source: source, content: [2]prose.Range{{Start: m.first, End: m.end}}}
	a.name = f.headName(source)
	a.entity = nobody
	if a.name != nil {
		a.entity = a.name.Entity
	}
	f.found = append(f.found, a)
}

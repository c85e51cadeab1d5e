// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
)

// labelAfter reads a label behind a date that ends at byte i, and returns where
// to go on: "2025年3月6日 公開", "March 6, 2025 (updated)".
func (d *dateScan) labelAfter(i int) (dateLabel, int) {
	t := d.lex(i)
	bracket := t.isMark("(（")
	if bracket {
		t = d.lex(t.end)
	}
	if t.kind != wordToken {
		return noLabel, i
	}
	label, end := t.word.label, t.end
	for _, w := range hanDateWords {
		if strings.HasPrefix(d.s[t.start:], w.word) {
			label, end = w.label, t.start+len(w.word)
			break
		}
	}
	next := d.lex(end)
	first := firstRune(d.s[t.start:])
	if !bracket && !isHan(first) && !isHangul(first) {
		return d.participleAfter(t), i
	}
	switch {
	case bracket:
		if next.isMark(")）") {
			return label, end
		}
	case isHan(first) && !next.isMark(":：") && next.kind != numberToken,
		isHan(first) && next.kind == numberToken && next.space,
		isHangul(first) && next.kind == endToken:
		return label, end
	}
	return noLabel, i
}

// participleAfter reads the label of languages that put it at the end of the
// clause: "am 6. März 2025 um 14:48 von Anna Poe veröffentlicht". A label that
// another date follows is that date's.
func (d *dateScan) participleAfter(t dateToken) dateLabel {
	for range 12 {
		if t.kind == endToken || t.kind == numberToken || t.isMark("|•·;!?(") {
			return noLabel
		}
		if w := d.s[t.start:t.end]; (t.word.label == publishedLabel || t.word.label == updatedLabel) && !strings.EqualFold(w, "post") && !strings.HasSuffix(foldWord(w), "ion") {
			next := d.lex(t.end)
			for range 3 {
				if next.isMark(":") || next.word.link {
					next = d.lex(next.end)
				}
			}
			if next.kind == numberToken || next.word.month != 0 || next.word.weekday != 0 {
				return noLabel
			}
			return t.word.label
		}
		t = d.lex(t.end)
	}
	return noLabel
}

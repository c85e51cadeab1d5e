// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/lines"
)

// isApart reports a line that is no part of the story by its mark: the senders
// of messages and what their programs add are no authors.
func (p *paste) isApart(i int) bool {
	l := &p.Lines[i]
	return l.Mark == lines.Chat || l.Mark == lines.Apart || l.Mark == lines.Header && fieldless(l.Field)
}

// fieldless reports a header line that holds nothing that a story prints.
func fieldless(field string) bool { return field == "" || field == "sender" }

// senders yields the person who sent the mail that was passed on: the address
// has a part of the name, so it is no newsroom's.
func (p *paste) senders(*draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for h := range p.headerField("sender")(p.draft) {
			name, address, ok := strings.Cut(h.text, " <")
			user, _, _ := strings.Cut(strings.ToLower(address), "@")
			h.text = strings.Trim(name, "\"'")
			if ok && isNameLine(h.text) && sharesWord(user, h.text) && !yield(h) {
				return
			}
		}
	}
}

// sharesWord reports that the user of an address has a word of a name in it.
func sharesWord(user, name string) bool {
	const shortest = 3 // bytes
	for w := range strings.FieldsSeq(name) {
		if w = foldWord(w); len(w) >= shortest && strings.Contains(user, w) {
			return true
		}
	}
	return false
}

// cutPlace cuts the place that a story was written in off a credit, "Ann Poe,
// Port Quill": the story has it, and not the name in front.
func (p *paste) cutPlace(s string) string {
	name, place, ok := strings.Cut(s, ", ")
	if !ok || strings.Contains(place, ",") || strings.Contains(s, creditBreak) {
		return s
	}
	first, second := readCredit(name, false), readCredit(place, false)
	if len(first.people) != 1 || len(second.people) != 1 || second.opened || second.people[0].Name != place || p.tells(first.people[0].Name) || !p.tells(place) {
		return s
	}
	return name
}

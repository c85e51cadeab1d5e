// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
)

// topics looks the words up in the phrase lists.
func (s *scanner) topics(t *textStats, text string) {
	words := len(s.marks) - 1
	phrases := phrasesByWord()
	for i := range words {
		under := find(phrases, s.hashes[i], s.word(i))
		if under == nil {
			continue
		}
		for _, p := range *under {
			if n := len(p.rest); i+1+n <= words && s.follows(i+1, p.rest) {
				v := uint8(1)
				switch {
				case 2*(n+1) > words:
					v = 3
				case i < 2:
					v = 2
				}
				if t.topics[p.topic] < v {
					t.topics[p.topic] = v
				}
				t.topicHits++
				if n > 0 {
					break
				}
			}
		}
	}
	if t.unspaced == 0 || len(text) > maxPhraseBytes {
		return
	}
	for _, l := range cjkPhrases {
		for _, w := range l.words {
			at := strings.Index(text, w)
			if at < 0 {
				continue
			}
			v := uint8(1)
			switch {
			case 2*len(w) > len(text):
				v = 3
			case at < 8:
				v = 2
			}
			t.topics[l.topic] = max(t.topics[l.topic], v)
			t.topicHits++
		}
	}
}

func (s *scanner) word(i int) []byte { return s.low[s.marks[i]:s.marks[i+1]] }

func (s *scanner) follows(i int, rest []string) bool {
	for k, w := range rest {
		if string(s.word(i+k)) != w {
			return false
		}
	}
	return true
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// label looks the phrases of a line up.
func (s *scanner) label(f *facts) {
	n := len(s.starts)
	dateLabels := monthLabel | weekdayLabel | agoLabel | zoneLabel | publishedLabel | updatedLabel
	for i := 0; i < n; {
		if n > maxKey+maxKey/2 && i == maxKey {
			i = n - maxKey/2
		}
		if s.kinds[i] {
			f.dateWords++
			i++
			continue
		}
		labels, width := s.phraseAt(i)
		f.labels |= labels
		if k := int32(i + width); k == f.lastColon && labels&photoLabel != 0 && n-int(k) <= 8 && int(k) < n {
			f.flags |= hasCreditColon
		}
		if i == 0 {
			f.head = labels
			if int32(width) == f.firstColon && labels&^plainLabel != 0 {
				f.flags |= hasHeadColon
			}
		} else if i >= n-tailWords {
			f.tail |= labels
		}
		switch {
		case labels == 0:
			f.loose++
		case labels&plainLabel != 0 && width == 1:
			f.plain++
		}
		if labels&dateLabels != 0 {
			f.dateWords += int32(width)
		}
		i += width
	}
	if f.loose == 0 {
		f.covered = f.labels
	}
}

// phraseAt returns the labels of the longest phrase that begins with word i,
// and its number of words.
func (s *scanner) phraseAt(i int) (label, int) {
	n := len(s.starts)
	first := s.key[s.starts[i]:s.wordEnd(i)]
	for k := min(int(s.lens[string(first)]), n-i); k > 0; k-- {
		if l, ok := s.words[string(s.key[s.starts[i]:s.wordEnd(i+k-1)])]; ok {
			return l, k
		}
	}
	return 0, 1
}

// wordEnd returns the end of word i in the key.
func (s *scanner) wordEnd(i int) int32 {
	if i+1 < len(s.starts) {
		return s.starts[i+1] - 1
	}
	return int32(len(s.key))
}

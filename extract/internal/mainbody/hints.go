// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
)

// hintWords are the words that metadata gives, to compare blocks with.
type hintWords struct {
	fields    wordTable[hintField] // the fields that hold a word
	headline  int                  // number of words
	dek       int
	body      runSet // of the story in the page's own data; nil for none
	bodyBytes int
}

// hintField is a set of fields.
type hintField uint8

const (
	inHeadline hintField = 1 << iota
	inDek
	inByline
)

func newHintWords(h Hints) *hintWords {
	w := &hintWords{}
	var s scanner
	w.headline = w.add(&s, h.Headline, inHeadline)
	w.dek = w.add(&s, h.Dek, inDek)
	w.add(&s, h.Byline, inByline)
	if len(h.ArticleBody) < 200 {
		return w
	}
	w.bodyBytes = len(h.ArticleBody)
	w.body = newRunSet(len(h.ArticleBody))
	for line := range strings.SplitSeq(h.ArticleBody, "\n") {
		s.words(line)
		for i := 0; i+3 <= len(s.hashes); i++ {
			w.body.add(hashRun(s.hashes[i], s.hashes[i+1], s.hashes[i+2]))
		}
	}
	return w
}

// maxField is the number of bytes of a headline, dek or byline that are read.
const maxField = 8 << 10

// add notes the words of a field and returns how many there are.
func (w *hintWords) add(s *scanner, text string, field hintField) int {
	s.words(text[:min(len(text), maxField)])
	n := 0
	for i, h := range s.hashes {
		if in := w.fields.at(h, string(s.word(i))); *in&field == 0 {
			*in |= field
			n++
		}
	}
	return n
}

// compare fills the features that tell a block's likeness to metadata. The
// words of the block are those that scan measured last.
func (w *hintWords) compare(scan *scanner, r *row, t *textStats) {
	n := len(scan.hashes)
	if n == 0 {
		return
	}
	inHead, inSub, inCredit := 0, 0, 0
	for i, h := range scan.hashes {
		in := find(&w.fields, h, scan.word(i))
		if in == nil {
			continue
		}
		inHead += int(*in & inHeadline)
		inSub += int(*in & inDek / inDek)
		inCredit += int(*in & inByline / inByline)
	}
	if w.headline > 2 {
		r[fHeadSame] = min(qshare(inHead, n), qshare(n, w.headline))
	}
	if w.dek > 3 {
		r[fDekSame] = min(qshare(inSub, n), qshare(t.words, w.dek))
	}
	r[fAuthor] = qshare(inCredit, n)
	if w.body == nil {
		return
	}
	if n < 3 {
		r[fBodyHint] = 1
		return
	}
	hits := 0
	for i := 0; i+3 <= n; i++ {
		if w.body.has(hashRun(scan.hashes[i], scan.hashes[i+1], scan.hashes[i+2])) {
			hits++
		}
	}
	r[fBodyHint] = 2 + qshare(hits, n-2)/5
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// correctionRules find correction, clarification and editor's notes. All of
// them are kept.
var correctionRules = []rule{
	{"JSON-LD correction", article.SourceJSONLD, jsonLD("correction")},
	{"correction note", article.SourceText, correctionNote},
}

// correctionOpenerWords open a note; a colon or dash follows.
var correctionOpenerWords = []string{"correction", "corrections", "corrected", "clarification", "editor's note", "editors' note", "editors note", "editor’s note", "editors’ note", "korrektur", "berichtigung",
	"korrekturhinweis", "anmerkung der redaktion", "rectificatif", "correctif", "note de la rédaction", "corrección", "fe de errores", "fe de erratas", "nota de la redacción", "correção", "correzione", "errata corrige",
	"rectificatie", "correctie", "rättelse", "rettelse", "sprostowanie", "исправление", "düzeltme", "تصحيح", "訂正", "更正", "정정"}

// correctionPhrases stand at the head of a note without an opener.
var correctionPhrases = []string{"an earlier version of this ", "a previous version of this ", "this article was amended on ", "this article has been corrected", "this story has been corrected",
	"this story was corrected", "this article was corrected", "this article has been amended", "this article was updated to correct", "this story has been updated to correct", "this piece was amended on ",
	"in einer früheren version ", "in einer früheren fassung ", "une version précédente de cet article", "una versión anterior de est"}

// findCorrections fills Corrections.
func (d *draft) findCorrections() {
	for i := range correctionRules {
		for h := range correctionRules[i].find(d) {
			why := ""
			s := fold(h.text)
			for _, old := range d.article.Corrections {
				if key(old) == key(s) {
					why = "found before"
				}
			}
			if why == "" {
				d.article.Corrections = append(d.article.Corrections, s)
			}
			d.note("corrections", &correctionRules[i], h, why)
		}
	}
}

// correctionNote yields the blocks around and in the story that are notes.
func correctionNote(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.nearStory() {
			if isCorrection(b.Text) && !yield(blockHit(b)) {
				return
			}
		}
	}
}

// isCorrection reports whether a block is a correction or editor's note.
func isCorrection(s string) bool {
	return len(s) <= 2000 && opensNote(s) && countWords(s) >= 5
}

// opensNote reports whether s begins as a note does.
func opensNote(s string) bool {
	head := strings.TrimLeft(s[:min(len(s), 120)], " *[(—–-_")
	if !mayOpenNote(head) {
		return false
	}
	head = strings.ToLower(head)
	for _, p := range correctionPhrases {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	for _, o := range correctionOpenerWords {
		if rest, ok := strings.CutPrefix(head, o); ok {
			rest = cutNoteDate(rest)
			if strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, " -") || strings.HasPrefix(rest, " –") || strings.HasPrefix(rest, " —") {
				return true
			}
		}
	}
	return false
}

// mayOpenNote reports whether a note can begin with the first bytes of head.
func mayOpenNote(head string) bool {
	return len(head) >= 3 && (head[0] >= utf8.RuneSelf || noteStarts[noteStart(head)])
}

// noteStart returns the first bytes of s, capitals made small. Other marks may
// change too: what it is held against is made in the same way.
func noteStart(s string) [3]byte { return [3]byte{s[0] | 0x20, s[1] | 0x20, s[2] | 0x20} }

// noteStarts holds the first bytes of what opens a note. Openers that begin
// with a letter outside ASCII are left out: their cases differ in the first byte.
var noteStarts = func() map[[3]byte]bool {
	m := map[[3]byte]bool{}
	for _, list := range [][]string{correctionOpenerWords, correctionPhrases} {
		for _, w := range list {
			m[noteStart(w)] = true
		}
	}
	return m
}()

// cutNoteDate drops a short date in brackets or after a comma, as in
// "Correction, March 6:" and "Correction (6 March):".
func cutNoteDate(rest string) string {
	const longest = 30 // bytes of a date
	if rest == "" || rest[0] != ',' && !strings.HasPrefix(rest, " (") {
		return rest
	}
	if k := strings.IndexByte(rest, ':'); k > 0 && k <= longest {
		return rest[k:]
	}
	return rest
}

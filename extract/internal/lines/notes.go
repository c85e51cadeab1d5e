// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// editWords stand in brackets behind the heads of an encyclopedia's sections.
const editWords = "edit|edit source|bearbeiten|quelltext bearbeiten|editar|editar código|editar código-fonte|modifier|modifier le code|modifica|modifica wikitesto|" +
	"bewerken|brontekst bewerken|edytuj|edytuj kod|redigera|redigera wikitext|rediger|rediger kilde|править|править код|değiştir|kaynağı değiştir|編集|ソースを編集|编辑|編輯|عدل|تعديل"

// doubtWords stand in brackets behind what an encyclopedia's readers doubt.
const doubtWords = "citation needed|clarification needed|better source needed|failed verification|verification needed|page needed|full citation needed|dubious|dubious – discuss|" +
	"when?|who?|which?|where?|why?|by whom?|according to whom?|original research?|not in citation given|unreliable source?|non-primary source needed|" +
	"einzelnachweis fehlt|beleg fehlt|belege fehlen|cita requerida|réf. nécessaire|réf. souhaitée|référence nécessaire|senza fonte|carece de fontes?|bron?|" +
	"potrzebny przypis|källa behövs|trenger referanse|kilde mangler|источник?|источник не указан|kaynak belirtilmeli|要出典|来源请求|來源請求|بحاجة لمصدر"

// noteWords stand before the number of a note: "[note 3]".
const noteWords = "note|n|nb|a|anm.|anmerkung|nota|прим.|注|注釈|註"

const longestNote = 60 // bytes of a mark between its brackets

// noteCutter cuts the marks of notes out of the lines of a text, in their
// order.
type noteCutter struct {
	letter byte // the last letter that was a mark; they count up from "a"
}

// findSections makes headings of the lines behind or under which an
// encyclopedia offers to edit them, and marks the notes at its end.
func (r *reader) findSections() {
	const longest = 100 // bytes of a heading
	for i := range r.rows {
		row := &r.rows[i]
		head, edit := cutEdit(row.Text)
		switch {
		case row.Mark != Plain:
		case isNote(row.Text):
			row.Mark = Apart
			if i > 0 && r.rows[i-1].Mark == Heading {
				r.rows[i-1].Mark = Apart // nothing but notes is under it
			}
		case !edit || len(head) > longest:
		case head != "":
			row.Text, row.Mark, row.Level = head, Heading, 2
		default:
			row.Mark = Apart
			if i > 0 && r.rows[i-1].Mark == Plain && len(r.rows[i-1].Text) <= longest && !endsSentence(r.rows[i-1].Text) {
				r.rows[i-1].Mark, r.rows[i-1].Level = Heading, 2
			}
		}
	}
}

// isNote reports a note of an encyclopedia: the sign that leads back to its
// mark opens it.
func isNote(s string) bool {
	return strings.HasPrefix(s, "^ ") || strings.HasPrefix(s, "↑ ") || strings.HasPrefix(s, "Jump up ^")
}

// cutEdit cuts "[edit]" off the end of a heading, and reports whether it was
// there.
func cutEdit(s string) (string, bool) {
	k := strings.LastIndexByte(s, '[')
	if k < 0 || s[len(s)-1] != ']' || len(s)-k > longestNote {
		return s, false
	}
	for part := range strings.SplitSeq(strings.ToLower(s[k+1:len(s)-1]), " | ") {
		if !isListed(editWords, part) {
			return s, false
		}
	}
	return strings.TrimRight(s[:k], " "), true
}

// cut returns s without the marks of notes. They stand close behind a word or a
// mark of punctuation, so the words that an editor put in brackets stay.
func (c *noteCutter) cut(s string) string {
	if !strings.Contains(s, "[") && !hasHighFigure(s) || strings.Contains(s, "`") {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if n := c.markLen(s[i:], b); n > 0 {
			i += n
			b = bytes.TrimRight(b, " ")
			continue
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}

// markLen returns the length of the mark of a note at the head of s, with the
// words before it in b; else 0.
func (c *noteCutter) markLen(s string, b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if s[0] != '[' {
		return highMarkLen(s, b)
	}
	n := strings.IndexByte(s[:min(len(s), longestNote)], ']') + 1
	if n < 3 || strings.HasPrefix(s[n:], "(") || !c.isMark(s[1:n-1], b) {
		return 0
	}
	if after, _ := utf8.DecodeRuneInString(s[n:]); s[n-2] < utf8.RuneSelf && after < 0x2000 && isWordRune(after) {
		return 0
	}
	return n + pageLen(s[n:])
}

// pageLen returns the length of the page that a mark names, ":23", or 0.
func pageLen(s string) int {
	figures := len(s) - len(strings.TrimLeft(s, ":0123456789–-"))
	if figures < 2 || s[0] != ':' || !isDigit(s[1]) {
		return 0
	}
	return figures
}

// isMark reports whether words in brackets behind b are the mark of a note.
func (c *noteCutter) isMark(s string, b []byte) bool {
	before, size := utf8.DecodeLastRune(b)
	if before == ' ' && len(b) > 1 { // some set the marks apart, behind a sentence
		return isNoteNumber(s) && endsSentence(string(b[max(0, len(b)-1-utf8.UTFMax):len(b)-1])) || isListed(doubtWords, strings.ToLower(s))
	}
	if !closesWord(before, b[:len(b)-size]) {
		return false
	}
	if len(s) == 1 && 'a' <= s[0] && s[0] <= 'z' {
		if s[0] > c.letter+1 && (c.letter > 0 || s[0] != 'a') {
			return false
		}
		c.letter = max(c.letter, s[0])
		return true
	}
	k := strings.LastIndexByte(s, ' ')
	return isNoteNumber(s) || isListed(doubtWords, strings.ToLower(s)) || k > 0 && isListed(noteWords, strings.ToLower(s[:k])) && isNoteNumber(s[k+1:])
}

// closesWord reports whether before, which follows b, may end a word, sentence
// or quotation: a straight quotation mark at the head of a word opens one.
func closesWord(before rune, b []byte) bool {
	switch before {
	case ' ', '\t', '[', ']', '(', '{', '“', '‘', '«', '„', '/', '-', '–', '—':
		return false
	case '"', '\'':
		return len(b) > 0 && b[len(b)-1] > ' ' && b[len(b)-1] != '('
	}
	return true
}

// isNoteNumber reports the number of a note, or some of them: "12", "3, 5–7".
func isNoteNumber(s string) bool {
	const longest = 3 // figures; years have more
	figures, numbers := 0, 0
	for _, c := range s {
		switch {
		case unicode.IsDigit(c) && figures < longest:
			if figures == 0 && c == '0' {
				return false
			}
			if figures++; figures == 1 {
				numbers++
			}
		case strings.ContainsRune(",–- ", c) && numbers > 0:
			figures = 0
		default:
			return false
		}
	}
	return figures > 0
}

// highFigures are the numbers of notes in print; behind a letter they are
// powers and charges.
const highFigures = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// hasHighFigure looks for their bytes, as most lines have none of them.
func hasHighFigure(s string) bool {
	const higher = "\xe2\x81" // of all but the first three
	return strings.Contains(s, higher) || strings.Contains(s, "¹") || strings.Contains(s, "²") || strings.Contains(s, "³")
}

// highMarkLen returns the length of the high figures at the head of s, where a
// mark of punctuation is before them; else 0.
func highMarkLen(s string, b []byte) int {
	before, _ := utf8.DecodeLastRune(b)
	if !strings.ContainsRune(".,;:!?”»’…。、」", before) {
		return 0
	}
	return len(s) - len(strings.TrimLeft(s, highFigures))
}

// cutGlued cuts the numbers of notes that stand close behind the ends of
// sentences, as copies of print leave them ("the bell.3 Then"). They are marks
// where three or more of them count up from one.
func cutGlued(all []Line) {
	const least = 3 // marks
	type mark struct{ line, at, size int }
	var marks []mark
	for i := range all {
		if all[i].Mark != Plain && all[i].Mark != Bullet && all[i].Mark != Quoted {
			continue
		}
		for at := 0; ; {
			number := strconv.Itoa(len(marks) + 1)
			k := strings.Index(all[i].Text[at:], number)
			if k < 0 {
				break
			}
			if at += k; isGluedNote(all[i].Text, at, len(number)) {
				marks = append(marks, mark{i, at, len(number)})
			}
			at += len(number)
		}
	}
	if len(marks) < least {
		return
	}
	for len(marks) > 0 {
		i, at := marks[0].line, 0
		text := all[i].Text
		b := make([]byte, 0, len(text))
		for len(marks) > 0 && marks[0].line == i {
			b = append(b, text[at:marks[0].at]...)
			at = marks[0].at + marks[0].size
			marks = marks[1:]
		}
		all[i].Text = string(append(b, text[at:]...))
	}
}

// isGluedNote reports n figures at s[at:] that follow the end of a sentence
// without a space, and that the end of s or the next sentence follows.
func isGluedNote(s string, at, n int) bool {
	head := strings.TrimRight(s[:at], "\"'”’»)")
	word := strings.TrimRight(head, ".!?")
	k := len(word)
	for k > 0 && 'a' <= word[k-1] && word[k-1] <= 'z' {
		k--
	}
	const shortest = 3 // letters; "No.1" and "p.3" are shorter
	if len(head) == len(word) || len(word)-k < shortest {
		return false
	}
	rest := strings.TrimLeft(s[at+n:], " \"'“‘«(")
	c, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || s[at+n] == ' ' && unicode.IsUpper(c)
}

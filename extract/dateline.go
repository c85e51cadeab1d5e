// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// maxDateline is the number of bytes in which a dateline must end.
const maxDateline = 160

// cutDateline reads the dateline that opens a paragraph and returns the byte
// where the paragraph's own words begin; 0 where it has none.
func cutDateline(paragraph string) (article.Dateline, int) {
	s := paragraph
	if len(s) > maxDateline {
		end := maxDateline
		for end > 0 && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	r := datelineReader{s: s}
	n := 0
	switch first := firstRune(s); {
	case strings.ContainsRune("([（【［〔", first):
		n = r.bracketed()
	case isHan(first):
		n = r.chinese()
	default:
		n = r.place()
	}
	if n == 0 || n >= len(paragraph) || n == len(s) {
		return article.Dateline{}, 0
	}
	return r.Dateline, n
}

// datelineReader reads the opening of a paragraph.
type datelineReader struct {
	article.Dateline
	s      string
	dated  bool // a date stands in it
	region bool // the place has its state or country with it
}

// place reads "WASHINGTON (AP) —", "KYIV, Ukraine, March 6 (Reuters) -",
// "PARIS:", "МОСКВА, 6 марта. /ТАСС/." and returns where the words behind it
// begin, or 0.
func (r *datelineReader) place() int {
	end := r.placeEnd(0)
	if end == 0 {
		return 0
	}
	place, i := r.s[:end], end
	for range 3 { // region, date, agency
		j := skipSpaces(r.s, i)
		if j == len(r.s) {
			return 0
		}
		if n := r.agencyAt(j); n > 0 {
			i = n
			break
		}
		if n := r.dateAt(j); n > 0 {
			i = n
			continue
		}
		if n := r.regionAt(j); n > 0 && !r.region && !r.dated {
			r.region = true
			place, i = r.s[:n], n
			continue
		}
		break
	}
	sep, next := separatorAt(r.s, i)
	if !r.accepts(place, sep, next) {
		return 0
	}
	r.Place = strings.TrimSpace(place)
	return next
}

// accepts reports that a place, what stands with it and the separator make a
// dateline and no sentence.
func (r *datelineReader) accepts(place string, sep datelineSep, next int) bool {
	first := firstRune(r.s[min(next, len(r.s)):])
	if unicode.IsLower(first) || first == utf8.RuneError {
		return false
	}
	words := place
	if before, _, ok := strings.Cut(place, ","); ok {
		words = before
	}
	k := phraseKey(words)
	t := datelineTables()
	if t.stops[k] || strings.HasPrefix(k, "the ") && !t.cities[k] {
		return false
	}
	capitals := isAllUpper(words)
	switch {
	case r.Agency != "":
		return sep != noDatelineSep || capitals
	case r.dated:
		return sep >= hyphenSep
	case sep == noDatelineSep:
		return false
	case t.cities[k]:
		return capitals || sep == dashSep && next > 0
	case sep == colonSep || !capitals:
		return false
	case r.region:
		return letters(words) >= 4
	}
	// a place that the list does not have: long enough to be no acronym
	return sep == dashSep && letters(words) >= 6
}

// placeEnd returns the end of the words of a place that begin at byte i: one
// to five words with capitals, with small words inside.
func (r *datelineReader) placeEnd(i int) int {
	end := 0
	for range 5 {
		n := wordEnd(r.s, i)
		if n == i {
			break
		}
		w := r.s[i:n]
		first := firstRune(w)
		switch {
		case unicode.IsUpper(first) || unicode.IsLetter(first) && !unicode.IsLower(first):
			end = n
		case end == 0 || creditVocabulary()[foldWord(w)]&(particleWord|placeWord) == 0 && w != "am" && w != "an":
			return end
		}
		if n >= len(r.s) || r.s[n] != ' ' || n+1 < len(r.s) && r.s[n+1] == ' ' {
			break
		}
		i = n + 1
	}
	return end
}

// wordEnd returns the end of the word at byte i: letters with the hyphens,
// apostrophes and abbreviating stops inside ("ST. LOUIS", "U.N.", "N'Djamena").
func wordEnd(s string, i int) int {
	j := i
	for j < len(s) {
		c, n := utf8.DecodeRuneInString(s[j:])
		switch {
		case unicode.IsLetter(c) || unicode.IsMark(c):
		case j == i:
			return i
		case c == '\'' || c == '’' || c == '-' || c == '‑':
			if after, _ := utf8.DecodeRuneInString(s[j+n:]); !unicode.IsLetter(after) {
				return j
			}
		case c == '.':
			if w := s[i:j]; utf8.RuneCountInString(w) > 2 && !strings.Contains(w, ".") || strings.HasPrefix(s[j:], ".-") {
				return j
			}
		default:
			return j
		}
		j += n
	}
	return j
}

// agencyAt reads the agency at byte i, "(AP)", "/PRNewswire/", and returns the
// byte behind it. A bracket with a station's or outlet's initials counts too.
func (r *datelineReader) agencyAt(i int) int {
	closing := ")"
	switch r.s[i] {
	case '(':
	case '/':
		closing = "/"
	case '[':
		closing = "]"
	default:
		if k := strings.IndexAny(r.s[i:], " -"); k > 0 && r.dated && isAgency(r.s[i:i+k]) { // "INTERFAX.RU -"
			r.Agency = r.s[i : i+k]
			return i + k
		}
		if after, ok := strings.CutPrefix(r.s[i:], "- "); ok { // "МОСКВА, 6 мар - РИА Новости."
			return r.bareAgency(len(r.s) - len(after))
		}
		return 0
	}
	k := strings.Index(r.s[i+1:], closing)
	if k <= 0 || k > 40 {
		return 0
	}
	name := strings.TrimSpace(r.s[i+1 : i+1+k])
	end := i + k + 2
	if _, all := splitAgencies(name); !all && !isInitialsOnly(name) {
		if inner, _, ok := strings.Cut(name, ","); !ok || !isAgency(inner) {
			return 0
		}
	}
	r.Agency = name
	return end
}

// bareAgency reads an agency without brackets behind the first dash of a
// Russian dateline, up to its full stop.
func (r *datelineReader) bareAgency(i int) int {
	k := strings.IndexAny(r.s[i:], ".,-–—")
	if k <= 0 || k > 40 || !r.dated || !isAgency(r.s[i:i+k]) {
		return 0
	}
	r.Agency = strings.TrimSpace(r.s[i : i+k])
	return i + k
}

// isInitialsOnly reports two to five capitals: a station or outlet.
func isInitialsOnly(s string) bool {
	if len(s) < 2 || len(s) > 5 {
		return false
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// dateAt reads a date without its year at byte i: ", March 6", ", 6 мар", ". 6
// марта." and returns the byte behind it.
func (r *datelineReader) dateAt(i int) int {
	t := lexDate(r.s, i)
	if t.isMark(",.") {
		t = lexDate(r.s, t.end)
	}
	second := lexDate(r.s, t.end)
	if second.isMark(".") {
		second = lexDate(r.s, second.end)
	}
	day, month := t, second
	if t.kind == wordToken {
		day, month = second, t
	}
	if !day.isNumber(2) || day.value < 1 || day.value > 31 || month.word.month == 0 {
		return 0
	}
	r.dated = true
	end := second.end
	next := lexDate(r.s, end)
	if next.isMark(".,") {
		if year := lexDate(r.s, next.end); year.kind == numberToken && year.digits == 4 {
			return year.end
		}
		if !strings.HasPrefix(r.s[next.start:], ".-") {
			return next.end
		}
	}
	if next.kind == numberToken && next.digits == 4 {
		return next.end
	}
	if next.isMark("/") { // "6 مارس/آذار"
		if other := lexDate(r.s, next.end); other.word.month == month.word.month {
			return other.end
		}
	}
	if next.word.month != 0 { // "6 مارس آذار"
		return next.end
	}
	return end
}

// regionAt reads the state or country at byte i, behind its comma: ", Ukraine",
// ", N.C.", ", Gaza Strip".
func (r *datelineReader) regionAt(i int) int {
	if r.s[i] != ',' {
		return 0
	}
	j := skipSpaces(r.s, i+1)
	end := r.placeEnd(j)
	if end == 0 || end-j > 30 || strings.Count(r.s[j:end], " ") > 2 {
		return 0
	}
	if end < len(r.s) && r.s[end] == '.' && end-j <= 6 { // "Calif."
		end++
	}
	return end
}

// datelineSep is what stands between a dateline and the story.
type datelineSep uint8

const (
	noDatelineSep datelineSep = iota
	colonSep                  // ":" and "="
	hyphenSep                 // " - ", ".-", "_"
	dashSep                   // "—", "–", "--"
)

// separatorAt reads the separator at byte i and returns the byte of the next
// word.
func separatorAt(s string, i int) (datelineSep, int) {
	sep := noDatelineSep
	j := skipSpaces(s, i)
	space := j > i
	if strings.HasPrefix(s[j:], ".") && !strings.HasPrefix(s[j:], "...") {
		j = skipSpaces(s, j+1)
		sep = colonSep
	}
	for range 3 {
		c, n := utf8.DecodeRuneInString(s[j:])
		switch {
		case c == '—' || c == '–' || c == '―' || c == '－':
			sep = dashSep
		case c == '-' && strings.HasPrefix(s[j:], "--"):
			sep, n = dashSep, 2
		case c == '-' && (space || sep != noDatelineSep || j+1 < len(s) && s[j+1] == ' '), c == '_':
			sep = max(sep, hyphenSep)
		case c == ':' || c == '=' || c == '：':
			sep = max(sep, colonSep)
		default:
			return sep, j
		}
		j = skipSpaces(s, j+n)
	}
	return sep, j
}

// skipSpaces returns the first byte from i on that is no white space.
func skipSpaces(s string, i int) int {
	for i < len(s) {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !isDateSpace(c) {
			break
		}
		i += n
	}
	return i
}

// isAllUpper reports that every cased letter is a capital and there are some,
// or that the script has no capitals.
func isAllUpper(s string) bool {
	for _, c := range s {
		if unicode.IsLower(c) {
			return false
		}
	}
	return true
}

func letters(s string) int {
	n := 0
	for _, c := range s {
		if unicode.IsLetter(c) {
			n++
		}
	}
	return n
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// mask marks the tokens of addresses, identifiers and list numbers, in which
// no figure is read.
func (f *finder) mask() {
	n := len(f.t.Tokens)
	for _, p := range f.t.Paragraphs {
		f.maskListNumber(int(p.Start), int(p.End))
	}
	for i := 0; i < n; {
		end := i + 1
		for end < n && !f.t.Tokens[end].Space {
			end++
		}
		if end > i+1 || f.endsInDigit(i) {
			f.maskChunk(i, end)
		}
		for ; i < end; i++ {
			if f.opensPhone(i) {
				f.maskPhone(i)
			}
		}
	}
}

// opensPhone reports whether a telephone number may begin at token i: digits
// or a mark before them, with no digits in front.
func (f *finder) opensPhone(i int) bool {
	if f.masked[i] {
		return false
	}
	s := f.t.Word(i)
	if f.t.Tokens[i].Kind != prose.Number && s != "+" && s != "(" {
		return false
	}
	return !f.follows(i) || f.t.Tokens[i-1].Kind != prose.Number && f.t.Word(i-1) != "+"
}

func (f *finder) endsInDigit(i int) bool {
	c := f.t.S[f.t.Tokens[i].End-1]
	return '0' <= c && c <= '9' && f.t.Tokens[i].Kind == prose.Word
}

// maskListNumber masks the "1." or "2)" that opens a paragraph.
func (f *finder) maskListNumber(start, end int) {
	if end-start < 3 || f.t.Tokens[start].Kind != prose.Number || smallNumber(f.t.Word(start)) < 0 || f.t.Tokens[start].End-f.t.Tokens[start].Start > 3 {
		return
	}
	if s := f.t.Word(start + 1); (s == "." || s == ")") && !f.t.Tokens[start+1].Space && f.t.Tokens[start+2].Space {
		f.masked[start] = true
	}
}

// maskChunk masks the tokens [i, end), which no space parts, where they are an
// address of the web or of mail, a tag, a hash, a version or an IP address.
func (f *finder) maskChunk(i, end int) {
	for i < end && isOpener(f.t.Word(i)) {
		i++
	}
	if i >= end {
		return
	}
	s := f.t.Low[f.t.Tokens[i].Start:f.t.Tokens[end-1].End]
	if len(s) > 2000 {
		s = s[:2000]
	}
	if k := identifierAt(s); k >= 0 {
		from := int(f.t.Tokens[i].Start) + k
		for j := i; j < end; j++ {
			if int(f.t.Tokens[j].End) > from {
				f.masked[j] = true
			}
		}
	}
}

func isOpener(s string) bool {
	switch s {
	case "(", "[", "{", "\"", "'", "“", "‘", "«", "<":
		return true
	}
	return false
}

// identifierAt returns where in a chunk of text without spaces an identifier
// begins, or -1; low is the text in lower case.
func identifierAt(low string) int {
	for _, mark := range [...]string{"://", "www.", "urn:"} {
		if k := strings.Index(low, mark); k >= 0 {
			for k > 0 && 'a' <= low[k-1] && low[k-1] <= 'z' {
				k--
			}
			return k
		}
	}
	if low[0] == '#' || low[0] == '@' {
		return 0
	}
	if k := strings.IndexByte(low, '@'); k > 0 && k+1 < len(low) && strings.IndexByte(low[k:], '.') > 0 && isWordByte(low[k-1]) {
		return 0
	}
	if k := strings.IndexAny(low, "@#"); k > 0 && k+1 < len(low) && isLetterByte(low[k+1]) {
		return k
	}
	core := strings.Trim(low, ".,;:!?)]}\"'{x%7bd")
	switch {
	case isDomain(strings.TrimRight(low, ".,;:!?)]\"'")):
		return 0
	case isHex(core), isDotted(strings.TrimRight(low, ".,;:!?)]\"'")), isColons(low):
		return 0
	}
	return -1
}

func isLetterByte(c byte) bool { return 'a' <= c && c <= 'z' || c >= 0x80 }

// topDomains are the last parts of names of hosts that stand without "www.".
var topDomains = map[string]bool{
	"com": true, "org": true, "net": true, "edu": true, "gov": true, "mil": true, "int": true, "info": true, "biz": true, "co": true,
	"io": true, "tv": true, "me": true, "ly": true, "ai": true, "app": true, "dev": true, "news": true, "uk": true, "de": true, "fr": true,
	"es": true, "it": true, "nl": true, "eu": true, "us": true, "ca": true, "au": true, "in": true, "ru": true, "cn": true, "jp": true,
	"br": true, "ch": true, "at": true, "be": true, "se": true, "no": true, "dk": true, "pl": true, "ms": true, "si": true, "aws": true,
	"academy": true, "sa": true, "am": true, "pm": true, "fm": true, "gl": true, "be.": true,
}

// isDomain reports a name of a host with a known last part: "abc.com/1".
func isDomain(s string) bool {
	host, _, path := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || !topDomains[host[dot+1:]] {
		return false
	}
	letters := false
	for i := range dot {
		c := host[i]
		if !isWordByte(c) && c != '.' && c != '-' {
			return false
		}
		letters = letters || isLetterByte(c)
	}
	if top := host[dot+1:]; !letters && (top == "am" || top == "pm") { // "7.pm"
		return dot > 1 && len(host) == dot+3 && smallNumber(host[:dot]) > 24
	}
	return letters || path
}

// isHex reports a hash or GUID: sixteen hexadecimal digits or more.
func isHex(s string) bool {
	n, letters, digits := 0, false, false
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			n++
			digits = true
		case 'a' <= c && c <= 'f':
			n++
			letters = true
		case c == '-' || c == '\'':
		default:
			return false
		}
	}
	return n >= 16 && digits && letters || n == 32
}

// isDotted reports "1.2.3" and longer, a version or an IP address, but no
// number that groups thousands by dots.
func isDotted(s string) bool {
	if cut := strings.IndexByte(s, '/'); cut > 0 {
		s = s[:cut]
	}
	s = strings.TrimPrefix(s, "v")
	parts, digits, threes := 1, 0, true
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c == '.' && digits > 0 && digits < 5:
			if parts > 1 && digits != 3 {
				threes = false
			}
			parts++
			digits = 0
		default:
			return false
		}
	}
	if digits != 3 {
		threes = false
	}
	return parts == 4 && digits > 0 || parts > 4 || parts == 3 && digits > 0 && !threes && digits < 4 && !isDottedDate(s)
}

// isDottedDate reports "17.05.2018" and "1.5.25".
func isDottedDate(s string) bool {
	d, rest, _ := strings.Cut(s, ".")
	m, y, _ := strings.Cut(rest, ".")
	dd, mm := smallNumber(d), smallNumber(m)
	return 1 <= dd && dd <= 31 && 1 <= mm && mm <= 12 && (len(y) == 4 || len(y) == 2 && len(d) == 2 && len(m) == 2)
}

// isColons reports an IPv6 address.
func isColons(s string) bool {
	colons, double := 0, strings.Contains(s, "::")
	for i := range len(s) {
		switch c := s[i]; {
		case c == ':':
			colons++
		case '0' <= c && c <= '9' || 'a' <= c && c <= 'f':
		default:
			return false
		}
	}
	return double || colons >= 4
}

// maskPhone masks a telephone number, or another number that a word before it
// names, from token i on.
func (f *finder) maskPhone(i int) {
	groups, digits, plus, paren, hyphens, loose := 0, 0, false, false, 0, 0
	j, last := i, i
	for ; f.has(j) && j < i+24; j++ {
		tok := f.t.Tokens[j]
		if j > i && (tok.Space && f.spaced(j, 2) || f.masked[j]) {
			break
		}
		s := f.t.Word(j)
		if tok.Kind == prose.Number {
			if strings.IndexByte(s, ',') >= 0 {
				return
			}
			n := strings.Count(s, ".")
			if n > 0 {
				hyphens += n
			}
			groups += 1 + n
			digits += len(s) - n
			if tok.Space && j > i && f.t.Tokens[j-1].Kind == prose.Number {
				loose++
			}
			last = j
			continue
		}
		switch s {
		case "+":
			plus = plus || j == i || j == i+1
		case "(", ")":
			paren = true
		case "-", "/", ".", "–":
			if !f.isNumberStart(j+1) && (!f.follows(j) || !f.follows(j+1)) {
				goto done
			}
			hyphens++
		case "x", "X", "ext":
			if groups < 2 || !f.isNumberStart(j+1) {
				goto done
			}
		default:
			goto done
		}
	}
done:
	if digits < 5 || groups == 0 {
		return
	}
	if groups == 2 && hyphens == 1 && digits == 7 && f.t.Tokens[last].End-f.t.Tokens[last].Start == 4 && last == i+2 && !f.isNounAt(last+1) { // "555-0119"
		f.masked[i], f.masked[i+1], f.masked[last] = true, true, true
		return
	}
	cue := f.hasCue(i)
	word := f.t.Word(i)
	shaped := plus && digits >= 8 || paren && hyphens > 0 && digits >= 9 || paren && digits >= 8 && groups >= 2 && f.isNumberStart(i+1) && word == "("
	shaped = shaped || groups >= 3 && hyphens >= 2 && digits >= 9 && digits <= 15 && !f.hasLetters(last+1)
	shaped = shaped || word[0] == '0' && digits >= 8 && !strings.Contains(word, ".")
	shaped = shaped || groups == 3 && loose == 2 && digits == 10 && f.t.Tokens[last].End-f.t.Tokens[last].Start == 4
	shaped = shaped || groups == 4 && loose == 3 && digits == 9 && hyphens == 0 && f.t.Tokens[i].End-f.t.Tokens[i].Start == 3 && f.has(i-1) && !f.t.Tokens[i-1].Title
	if !cue && !shaped || plus && !cue && digits < 8 {
		return
	}
	for k := i; k <= last; k++ {
		f.masked[k] = true
	}
}

// hasLetters reports whether letters stand at token j without a space.
func (f *finder) hasLetters(j int) bool { return f.follows(j) && f.t.Tokens[j].Kind == prose.Word }

// hasCue reports a word before token i that announces an identifier: "phone",
// "account number".
func (f *finder) hasCue(i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if f.cued(j, cueIdentifier) {
			return true
		}
		if f.t.Tokens[j].Kind == prose.Number || f.t.Word(j) == "." && f.t.Tokens[j+1].Space {
			return false
		}
	}
	return false
}

// refuseIdentifier refuses the numbers that identify something.
func (f *finder) refuseIdentifier(a *amount, g *found) verdict {
	if !a.digits {
		return pass
	}
	if a.isPlain() && !a.ranged {
		word := f.t.Word(a.first)
		switch {
		case a.written.whole > 1 && word[0] == '0' && !f.isUnitNear(a):
			return refused
		case a.written.whole >= 8 && !f.isUnitNear(a) && !f.is(a.next, isPerson) && !f.standsAlone(a):
			return refused
		}
	}
	if f.isInlineList(a) {
		return refused
	}
	prev := a.first - 1
	if f.follows(a.first) && f.has(prev) {
		switch p := f.t.Tokens[prev]; {
		case p.Kind == prose.Word: // "B52"
			return refused
		case isDash(f.t.Word(prev)) && prev > 0 && !p.Space && f.t.Tokens[prev-1].Kind == prose.Word:
			if !f.is(prev-1, isLoosePrefix) && f.w(prev-1).num == notNumber && f.t.Word(prev) != "—" {
				return refused // "COVID-19"
			}
		case f.t.Word(prev) == "/" && prev > 0 && !p.Space: // "24/7"
			return refused
		case f.t.Word(prev) == "." && prev > 0 && !p.Space && f.t.Tokens[prev-1].Kind == prose.Word && f.t.Tokens[prev-1].Title && f.t.Tokens[prev-1].End-f.t.Tokens[prev-1].Start < 3:
			return refused
		}
	}
	if f.text(a.next) == "/" && f.follows(a.next) && f.follows(a.next+1) && f.isNumberStart(a.next+1) {
		return refused
	}
	// "401(k)"
	if f.text(a.next) == "(" && f.follows(a.next) && f.follows(a.next+1) && f.t.Tokens[a.next+1].Kind == prose.Word && f.text(a.next+2) == ")" && f.t.Tokens[a.next+1].End-f.t.Tokens[a.next+1].Start < 3 {
		return refused
	}
	return pass
}

// isInlineList reports the "1)" of a list within a sentence: a short number
// before a bracket that nothing has opened.
func (f *finder) isInlineList(a *amount) bool {
	if !a.isPlain() || a.ranged || a.written.whole > 2 || f.text(a.next) != ")" || !f.follows(a.next) || f.text(a.first-1) == "(" {
		return false
	}
	start, _ := f.bounds()
	for j := a.first - 1; j >= start && j > a.first-40; j-- {
		switch f.t.Word(j) {
		case "(":
			return false
		case ")":
			return true
		}
	}
	return true
}

// standsAlone reports that the text is nothing but the number.
func (f *finder) standsAlone(a *amount) bool { return a.first == 0 && a.next == len(f.t.Tokens) }

// isUnitNear reports a unit, percent sign or currency behind the number.
func (f *finder) isUnitNear(a *amount) bool {
	j := f.skipHyphen(a.next)
	if !f.has(j) {
		return false
	}
	if _, next, _ := f.percentAt(a.next); next != 0 {
		return true
	}
	if id, _, _ := f.unitAt(a.next, a); id != 0 {
		return true
	}
	return f.w(j).period != noPeriod || f.moneyAt(j, a).id != 0
}

// refuseName refuses the numbers that are part of a name, an address or a
// reference: "Model 3", "Falcon 9", "2300 block", "page 12".
func (f *finder) refuseName(a *amount, g *found) verdict {
	if a.vague || a.scaled || a.fraction || a.ranged && !a.digits {
		return pass
	}
	_, next := a.span()
	prev := a.first - 1
	if a.digits && f.isAddress(a, next) {
		return refused
	}
	if !f.has(prev) || f.t.Tokens[prev].Kind != prose.Word || a.signed {
		return f.refuseTrailing(a, next)
	}
	if f.isTable(a.first) {
		return pass
	}
	if f.is(prev, isNamed) && (!f.isPluralNounAt(next) || f.t.Tokens[prev].Title && f.isNameWord(prev)) && !f.isVerbLeading(prev) && !f.isDated(prev) {
		return refused
	}
	if a.written.group || a.written.point && !f.isVersionLike(a) || !f.isNameWord(prev) {
		return f.refuseTrailing(a, next)
	}
	if a.digits && (!f.isCountedAt(next) || a.isPlain() && (f.is(prev-1, isDefinite|isArticle|isPossessive) || f.isNameGoingOn(prev, next))) { // "the Pixel 6 models"
		return refused
	}
	if !a.digits && f.t.Tokens[a.first].Title && !f.t.Tokens[a.first].Upper && !f.isCountedAt(next) { // "the Big Ten"
		return refused
	}
	return pass
}

// isNameGoingOn reports a name that opens the sentence and goes on behind its
// number: "Pixel 6 Pro users".
func (f *finder) isNameGoingOn(prev, next int) bool {
	start, _ := f.bounds()
	return prev == start && f.has(next) && f.t.Tokens[next].Title && !f.isPluralAt(next) && !f.isHeadline()
}

// isVersionLike reports a number with one digit after the point.
func (f *finder) isVersionLike(a *amount) bool {
	return a.written.point && a.written.whole <= 2 && a.val.exp == -1
}

// refuseTrailing refuses "16 Psyche": a number before a single name.
func (f *finder) refuseTrailing(a *amount, next int) verdict {
	if f.lang.titleNouns || !a.isPlain() || !f.has(next) || !f.t.Tokens[next].Title || f.t.Tokens[next].Upper || !f.t.Tokens[next].Space || f.isPluralAt(next) {
		return pass
	}
	if f.isTable(a.first) || !f.has(next+1) {
		return pass
	}
	if s := f.t.Word(next + 1); s == "," && f.is(a.first-1, isTo|isStop) && !f.w(next).isAnyNumber() && f.w(next).month == 0 {
		return refused
	}
	return pass
}

func (w *word) isAnyNumber() bool { return w.num != notNumber }

// isDated reports that the noun at token j is a period that a word or number
// before it dates or counts: "this year 12 died".
func (f *finder) isDated(j int) bool {
	return f.w(j).period != noPeriod && f.has(j-1) && (f.w(j-1).deixis != noDeixis || f.isNumberEnd(j-1) || f.is(j-1, isDefinite|isEach))
}

// isVerbLeading reports that the word at token j is a verb rather than the
// noun of a reference: "to page 12 people".
func (f *finder) isVerbLeading(j int) bool { return f.is(j-1, isTo) && !f.t.Tokens[j].Title }

// isAddress reports "2300 block", "123 Main Street", "10 Downing Street".
func (f *finder) isAddress(a *amount, next int) bool {
	if !a.isPlain() {
		return false
	}
	if f.lang.nounFirst && f.cued(next, cueStreet) { // "12 rue des Lilas"
		return true
	}
	if f.text(next) == "block" && f.text(next+1) == "of" {
		return true
	}
	for j := next; j < next+4 && f.has(j) && f.t.Tokens[j].Kind == prose.Word && f.t.Tokens[j].Title; j++ {
		if j > next && f.cued(j, cueStreet) {
			return true
		}
	}
	return false
}

// isNameWord reports whether the word at token i, before a number, is a
// capitalised word that may make a name with it.
func (f *finder) isNameWord(i int) bool {
	tok := f.t.Tokens[i]
	if !tok.Title {
		return false
	}
	w := f.w(i)
	if w.month != 0 || w.weekday != 0 || w.is&(isStop|isPrep|isBe|isPreNum|isFuture|isAge|isBoundWord) != 0 || w.num != notNumber {
		return false
	}
	if f.isPossessiveAt(i) || f.isHeadline() {
		return false
	}
	start, _ := f.bounds()
	for start < i && f.t.Tokens[start].Kind == prose.Punct {
		start++
	}
	return i > start || f.is(i, isNamed) || f.has(i+2) && f.t.Tokens[i+2].Title && f.t.Tokens[i+2].Kind == prose.Word
}

// isHeadline reports whether the sentence that is being read is set in
// capitals or with capital initials, so that they tell no names.
func (f *finder) isHeadline() bool {
	if f.headlineOf != f.sentence+1 {
		f.headlineOf = f.sentence + 1
		long, title := 0, 0
		start, end := f.bounds()
		for j := start; j < end; j++ {
			if tok := f.t.Tokens[j]; tok.Kind == prose.Word && tok.End-tok.Start > 3 {
				long++
				if tok.Title {
					title++
				}
			}
		}
		f.headline = long >= 4 && title*5 >= long*4
	}
	return f.headline
}

// isPossessiveAt reports "'s" at token i.
func (f *finder) isPossessiveAt(i int) bool {
	s := f.text(i)
	return s == "'s" || s == "’s"
}

// isCountedAt reports whether a counted noun or a unit begins at token j.
func (f *finder) isCountedAt(j int) bool {
	return f.isPluralNounAt(j)
}

// isTable reports whether token i stands in a line of a box score or another
// table: many short numbers and few words.
func (f *finder) isTable(i int) bool {
	if f.tableFrom <= i && i < f.tableTo {
		return f.table
	}
	lo, hi := 0, len(f.t.Paragraphs)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); int(f.t.Paragraphs[m].End) > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	if lo == len(f.t.Paragraphs) {
		return false
	}
	p := f.t.Paragraphs[lo]
	f.tableFrom, f.tableTo = int(p.Start), int(p.End)
	numbers, words, small := 0, 0, 0
	for j := f.tableFrom; j < f.tableTo; j++ {
		switch f.t.Tokens[j].Kind {
		case prose.Number:
			numbers++
		case prose.Word:
			words++
			if !f.t.Tokens[j].Title {
				small++
			}
		}
	}
	f.table = numbers >= 4 && numbers*2 >= words && small*2 <= words+2
	return f.table
}

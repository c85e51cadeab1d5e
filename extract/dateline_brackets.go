// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode/utf8"
)

// bracketed reads the datelines that open with a bracket: "(Reuters) -",
// "(LONDON) —", "(ANSA) - ROMA, 06 MAR -", "(서울=연합뉴스) 홍길동 기자 =",
// "【東京=ロイター】", "［東京 ６日 ロイター］ －".
func (r *datelineReader) bracketed() int {
	_, n := utf8.DecodeRuneInString(r.s)
	k := strings.IndexAny(r.s[n:], ")]）】］〕")
	if k <= 0 || k > 80 {
		return 0
	}
	inner := r.s[n : n+k]
	_, m := utf8.DecodeRuneInString(r.s[n+k:])
	end := n + k + m
	sep, next := separatorAt(r.s, end)
	if _, all := splitAgencies(inner); all || isInitialsOnly(inner) && sep == dashSep {
		if sep == noDatelineSep && isInitialsOnly(inner) {
			return 0
		}
		r.Agency = strings.TrimSpace(inner)
		if sep >= hyphenSep { // the place may follow
			rest := datelineReader{s: r.s[next:]}
			if more := rest.place(); more > 0 && rest.Agency == "" && (rest.dated || rest.region) {
				r.Place = rest.Place
				return next + more
			}
		}
		return next
	}
	if sep == dashSep && isAllUpper(inner) && (datelineTables().cities[phraseKey(inner)] || strings.Contains(inner, ",")) && letters(inner) >= 4 && !hasDigit(inner) {
		r.Place = inner
		return next
	}
	return r.eastAsianBracket(inner, end, sep, next)
}

// eastAsianBracket reads the parts of a bracket of the Japanese, Korean and
// Taiwanese press.
func (r *datelineReader) eastAsianBracket(inner string, end int, sep datelineSep, next int) int {
	parts := strings.FieldsFunc(inner, func(c rune) bool { return strings.ContainsRune("=＝/／ 　,，・", c) })
	found := false
	for _, p := range parts {
		place, reported := cutSuffixes(p, "報導", "报道", "報道", "電", "电", "讯", "訊")
		switch {
		case isAgency(p):
			r.Agency = p
			found = true
		case reported:
			r.Place = place
			found = true
		case hasDigit(p):
		case r.Place == "" && isHanName(p, 1, 8) && !strings.HasPrefix(p, "记者") && !strings.HasPrefix(p, "記者"):
			r.Place = p
		}
	}
	if !found {
		return 0
	}
	if sep != noDatelineSep {
		return next
	}
	// the Korean wires put the reporter between the bracket and "="
	if k := strings.IndexByte(r.s[end:], '='); k > 0 && k <= 60 && strings.Contains(r.s[end:end+k], "기자") {
		return skipSpaces(r.s, end+k+1)
	}
	return next
}

func cutSuffixes(s string, suffixes ...string) (string, bool) {
	for _, x := range suffixes {
		if before, ok := strings.CutSuffix(s, x); ok && before != "" {
			return before, true
		}
	}
	return s, false
}

// chinese reads "新华社北京3月6日电 （记者王小明）".
func (r *datelineReader) chinese() int {
	agency := ""
	for _, a := range [...]string{"新华社", "新華社", "中新社", "中新网", "中央社", "人民网", "央视网", "央广网", "本报", "本報"} {
		if strings.HasPrefix(r.s, a) {
			agency = a
			break
		}
	}
	if agency == "" {
		return 0
	}
	rest := r.s[len(agency):]
	k := strings.IndexAny(rest, "0123456789０１２３４５６７８９")
	if k < 0 || k > 30 {
		return 0
	}
	for _, mark := range [...]string{"日电", "日電", "日讯", "日訊"} {
		m := strings.Index(rest[k:], mark)
		if m < 0 || m > 20 {
			continue
		}
		r.Agency, r.Place = agency, strings.TrimSpace(rest[:k])
		next := skipSpaces(r.s, len(agency)+k+m+len(mark))
		after := r.s[next:]
		if strings.HasPrefix(after, "（") || strings.HasPrefix(after, "(") {
			if c := strings.IndexAny(after, "）)"); c > 0 && c < 80 && strings.Contains(after[:c], "记者") {
				_, m := utf8.DecodeRuneInString(after[c:])
				return skipSpaces(r.s, next+c+m)
			}
		}
		return next
	}
	return 0
}

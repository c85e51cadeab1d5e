// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// isDashBefore reports whether a minus sign stands at token i, as in "-$5".
func (f *finder) isDashBefore(i int) bool {
	if !f.follows(i) || !f.isDashAt(i-1) {
		return false
	}
	return f.isSpaced(i-1) && (i < 2 || !f.isNumberEnd(i-2))
}

// signAt reads the sign, code or abbreviation of a currency at token i. It
// returns the token after it, or the byte at which a number that is glued to it
// begins.
func (f *finder) signAt(i int) (id int16, next, pos int) {
	c := currencies()
	tok, s := f.t.Tokens[i], f.word(i)
	if tok.Kind == prose.Punct {
		if s != "$" && len(s) < 2 {
			return 0, 0, 0
		}
		return c.bySign[s], i + 1, 0
	}
	if tok.Kind != prose.Word || len(s) > 12 {
		return 0, 0, 0
	}
	if id, next := f.dollarPrefix(i, s); id != 0 {
		return id, next, 0
	}
	letters := len(s)
	for letters > 0 && '0' <= s[letters-1] && s[letters-1] <= '9' {
		letters--
	}
	if letters == 0 {
		return 0, 0, 0
	}
	sign, glued := s[:letters], letters < len(s)
	id = f.codeOrSign(sign, glued || f.isNumberStart(i+1) || f.says(i+1, ".") && f.isNumberStart(i+2))
	switch {
	case id == 0:
		return 0, 0, 0
	case glued:
		return id, 0, int(tok.Start) + letters
	case f.has(i+1) && f.says(i+1, ".") && f.follows(i+1) && len(sign) < 4: // "Rs. 500"
		return id, i + 2, 0
	case f.has(i+1) && (f.says(i+1, "$") || f.says(i+1, "￥") || f.says(i+1, "¥")): // "usd$ 15"
		return id, i + 2, 0
	}
	return id, i + 1, 0
}

// codeOrSign returns the currency of a word before a number.
func (f *finder) codeOrSign(s string, beforeNumber bool) int16 {
	c := currencies()
	if !beforeNumber {
		return 0
	}
	if id := c.byCode[s]; id != 0 && !listed(wordCodes, s) {
		return id
	}
	if len(s) == 4 && (s[0] == 'M' || s[0] == 'K') && c.byCode[s[1:]] != 0 {
		return c.byCode[s[1:]]
	}
	if len(s) == 1 && s != "P" && s != "R" || !listed(prefixSigns, s) {
		return 0
	}
	id := c.bySign[s]
	if len(s) == 1 && id != 0 && f.resolve(id) == 0 { // "P" and "R" only where the text speaks of pesos or rand
		return 0
	}
	return id
}

// wordCodes are the codes that are English words as well.
const wordCodes = " ALL TRY TOP PEN CUP COP MAD SOS BAM MOP "

// prefixSigns are the abbreviations that stand before their amount.
const prefixSigns = " Rs Re Rp RM R P KSh Ksh KShs Kshs Sh Tk SFr sFr Fr kr Kr DM Php PhP NIS Kz USh Ush TSh Tsh GHS GHC Dhs Dh Bs FCFA CFA RMB BTC ETH تومان Lek "

// dollarPrefix reads "US$", "HK $", "C$", "u.s $" at token i.
func (f *finder) dollarPrefix(i int, s string) (id int16, next int) {
	c := currencies()
	j := i + 1
	if (s == "U" || s == "u") && f.says(i+1, ".") && f.says(i+2, "s") && f.follows(i+2) {
		s, j = "US", i+3
		if f.says(j, ".") && f.follows(j) {
			j++
		}
	}
	if !f.has(j) || !f.says(j, "$") && !f.says(j, "＄") {
		return 0, 0
	}
	if s == "us" && f.isSpaced(j) && (f.is(i-1, isPrep|isOf|isTo|isPast|isFuture) || f.isPastVerb(i-1)) { // "gave us $30"
		return 0, 0
	}
	if id = c.byCode[strings.ToUpper(s)]; id != 0 {
		return id, j + 1
	}
	if id = c.dollar[s]; id == 0 {
		id = c.dollar[strings.ToUpper(s)]
		if len(s) == 1 && s != "c" { // "a $4 billion deal"
			return 0, 0
		}
	}
	if len(s) == 1 && f.isSpaced(j) && s != "c" && s != "C" {
		return 0, 0
	}
	if id == 0 {
		return 0, 0
	}
	return id, j + 1
}

// moneyName is a currency found behind a number.
type moneyName struct {
	id        int16
	end, next int
	mega      int  // power of ten in the code: 6 for "MUSD"
	code      bool // an ISO code
}

// moneyAt reads the name, code or sign of a currency at token j.
func (f *finder) moneyAt(j int, a *amount) moneyName {
	if !f.has(j) || f.masked[j] {
		return moneyName{}
	}
	c := currencies()
	tok, s := f.t.Tokens[j], f.word(j)
	single := moneyName{end: int(tok.End), next: j + 1}
	if tok.Kind != prose.Word {
		if len(s) > 1 || s == "$" {
			if single.id = c.bySign[s]; single.id != 0 && !f.follows(j+1) || !f.isNumberStart(j+1) {
				return single
			}
		}
		return moneyName{}
	}
	if id := c.byCode[s]; id != 0 && (a.digits || a.scaled) && s != "ALL" && s != "TOP" && s != "CUP" {
		single.id, single.code = id, true
		return single
	}
	if len(s) == 4 && (s[0] == 'M' || s[0] == 'K') && c.byCode[s[1:]] != 0 {
		single.id, single.code, single.mega = c.byCode[s[1:]], true, 6
		if s[0] == 'K' {
			single.mega = 3
		}
		return single
	}
	if id, _, next := f.phraseAt(j); id != 0 {
		if isPound(&c.rows[id]) && !f.isSterling(j, next, a) {
			return moneyName{}
		}
		return moneyName{id: id, end: f.endOf(next - 1), next: next}
	}
	if a.digits && tok.Upper && len(s) == 3 {
		if id := c.byCode[strings.ToUpper(s)]; id != 0 {
			single.id = id
			return single
		}
	}
	if a.digits && len(s) > 1 && (c.bySign[s] != 0) && !isPlainWord(s) {
		single.id = c.bySign[s]
		if f.says(j+1, ".") && f.follows(j+1) && f.t.Sentences[f.sentence].End > int32(j+2) {
			single.end, single.next = f.endOf(j+1), j+2
		}
		return single
	}
	if id := c.byCode[strings.ToUpper(s)]; len(s) == 3 && (a.digits || a.scaled) && id != 0 && listed(lowerCodes, s) {
		single.id, single.code = id, true
		return single
	}
	return moneyName{}
}

// lowerCodes are the codes that are no word of a language and are written in
// small letters too.
const lowerCodes = " usd eur gbp cny inr aud nzd chf jpy rmb pln dkk sek nok czk huf "

// isPlainWord reports a sign that is a word of English as well.
func isPlainWord(s string) bool {
	switch s {
	case "Re", "Lek", "Sh", "Ar", "KM", "MT", "VT", "LE", "DA", "SR", "Bs", "BD", "din", "Rf", "FC", "nis", "zl":
		return true
	}
	return false
}

// isNumberStart reports whether a number in digits begins at token j.
//
//go:noinline
func (f *finder) isNumberStart(j int) bool {
	return f.has(j) && f.isNumber(j)
}

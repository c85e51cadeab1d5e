// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/prose"
)

// readMoneyBefore reads money whose sign or code stands before the number:
// "$5.4 billion", "US$ 10", "Rs 300 crore", "EUR29.66", "usd$ 15".
func (f *finder) readMoneyBefore(i int, g *found) bool {
	id, next, pos := f.signAt(i)
	if id == 0 {
		return false
	}
	var n numeral
	var ok bool
	switch {
	case pos > 0: // the number is glued to the letters of the sign
		n, ok = f.readFigures(i, pos)
	case f.has(next) && !f.spaced(next, 2):
		n, ok = f.readNumeral(next)
	}
	if !ok || n.ordinal || n.vague || !n.digits && !n.scaled || n.signed && f.t.Word(n.first) == "+" {
		return false
	}
	a := amount{numeral: n}
	f.scaleMoney(&a.numeral)
	a.first, a.start = i, int(f.t.Tokens[i].Start)
	f.moneyRange(&a, id)
	if f.isDashBefore(i) && !a.signed {
		a.first, a.start, a.val = i-1, int(f.t.Tokens[i-1].Start), a.val.negate()
	}
	end, after := a.span()
	f.figure(g, &a, article.Money, end, after)
	f.codeAfter(g, &id)
	f.setCurrency(g, id)
	f.ungroupDot(g, n, id)
	return true
}

// isDashBefore reports whether a minus sign stands at token i, as in "-$5".
func (f *finder) isDashBefore(i int) bool {
	if !f.follows(i) || !isDash(f.t.Word(i-1)) {
		return false
	}
	return f.t.Tokens[i-1].Space && (i < 2 || !f.isNumberEnd(i-2))
}

// signAt reads the sign, code or abbreviation of a currency at token i. It
// returns the token after it, or the byte at which a number that is glued to it
// begins.
func (f *finder) signAt(i int) (id int16, next, pos int) {
	c := currencies()
	tok, s := f.t.Tokens[i], f.t.Word(i)
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
	id = f.codeOrSign(sign, glued || f.isNumberStart(i+1) || f.text(i+1) == "." && f.isNumberStart(i+2))
	switch {
	case id == 0:
		return 0, 0, 0
	case glued:
		return id, 0, int(tok.Start) + letters
	case f.has(i+1) && f.t.Word(i+1) == "." && f.follows(i+1) && len(sign) < 4: // "Rs. 500"
		return id, i + 2, 0
	case f.has(i+1) && (f.t.Word(i+1) == "$" || f.t.Word(i+1) == "￥" || f.t.Word(i+1) == "¥"): // "usd$ 15"
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
	if id := c.byCode[s]; id != 0 && !wordCodes[s] {
		return id
	}
	if len(s) == 4 && (s[0] == 'M' || s[0] == 'K') && c.byCode[s[1:]] != 0 {
		return c.byCode[s[1:]]
	}
	if len(s) == 1 && s != "P" && s != "R" || !f.isPrefixSign(s) {
		return 0
	}
	id := c.bySign[s]
	if len(s) == 1 && id != 0 && f.resolve(id) == 0 { // "P" and "R" only where the text speaks of pesos or rand
		return 0
	}
	return id
}

// wordCodes are the codes that are English words as well.
var wordCodes = map[string]bool{"ALL": true, "TRY": true, "TOP": true, "PEN": true, "CUP": true, "COP": true, "MAD": true, "SOS": true, "BAM": true, "MOP": true}

// prefixSigns are the abbreviations that stand before their amount.
var prefixSigns = map[string]bool{
	"Rs": true, "Re": true, "Rp": true, "RM": true, "R": true, "P": true, "KSh": true, "Ksh": true, "KShs": true, "Kshs": true, "Sh": true,
	"Tk": true, "SFr": true, "sFr": true, "Fr": true, "kr": true, "Kr": true, "DM": true, "Php": true, "PhP": true, "NIS": true, "Kz": true,
	"USh": true, "Ush": true, "TSh": true, "Tsh": true, "GHS": true, "GHC": true, "Dhs": true, "Dh": true, "Bs": true, "FCFA": true, "CFA": true,
	"RMB": true, "BTC": true, "ETH": true,
	"تومان": true, "Lek": true,
}

func (f *finder) isPrefixSign(s string) bool { return prefixSigns[s] }

// dollarPrefix reads "US$", "HK $", "C$", "u.s $" at token i.
func (f *finder) dollarPrefix(i int, s string) (id int16, next int) {
	c := currencies()
	j := i + 1
	if (s == "U" || s == "u") && f.text(i+1) == "." && f.text(i+2) == "s" && f.follows(i+2) {
		s, j = "US", i+3
		if f.text(j) == "." && f.follows(j) {
			j++
		}
	}
	if !f.has(j) || f.t.Word(j) != "$" && f.t.Word(j) != "＄" {
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
	if len(s) == 1 && f.t.Tokens[j].Space && s != "c" && s != "C" {
		return 0, 0
	}
	if id == 0 {
		return 0, 0
	}
	return id, j + 1
}

// scaleMoney takes in the letters that mean a scale in a sum of money: "5m".
func (f *finder) scaleMoney(n *numeral) {
	if !f.has(n.next) || n.scaled || f.spaced(n.next, 1) {
		return
	}
	exp := 0
	switch f.t.Word(n.next) {
	case "m", "M":
		exp = 6
	case "b", "B":
		exp = 9
	case "t", "T":
		exp = 12
	default:
		return
	}
	if f.t.Tokens[n.next].Space && f.t.Word(n.next) != "m" && f.follows(n.next+1) {
		return
	}
	n.val, n.scaled = n.val.shift(exp), true
	n.end = int(f.t.Tokens[n.next].End)
	n.next++
}

// moneyRange takes in the second end of "$5-$10", "$5 to $10 million".
func (f *finder) moneyRange(a *amount, id int16) {
	j, tight := f.rangeJoint(a.numeral)
	if j < 0 || !f.has(j) || a.signed {
		return
	}
	k := j
	if sign, next, pos := f.signAt(j); sign == id && pos == 0 {
		k = next
	} else if sign != 0 || !tight && !f.is(j-1, isTo) && !f.isBetween(a.first) {
		return
	}
	high, ok := f.readNumeral(k)
	if !ok || high.ordinal || high.vague || high.fraction && !a.fraction {
		return
	}
	f.scaleMoney(&high)
	low := a.val
	if high.scaled && !a.scaled && !a.written.group {
		m := f.scaleOf(high)
		if low.compare(high.val.shift(-m)) < 0 {
			low = low.shift(m)
		}
	}
	if low.compare(high.val) >= 0 || f.isComparison(a.first-1, j-1) {
		return
	}
	a.val, a.high, a.ranged = low, high, true
}

// scaleOf returns the power of ten of the scale that ends n, money's letters
// included.
func (f *finder) scaleOf(n numeral) int {
	switch f.t.Word(n.next - 1) {
	case "m", "M":
		return 6
	case "b", "B":
		return 9
	case "t", "T":
		return 12
	}
	return f.sameScale(n)
}

// isComparison reports whether two amounts that a "to" joins are the ends of a
// change: "rose from £18,600 to £38,700". Token i stands before the first
// amount, token joint is the word between them.
func (f *finder) isComparison(i, joint int) bool {
	if !f.is(i, isFrom) || !f.is(joint, isTo) || f.cued(i-1, cueRangeVerb) {
		return false
	}
	start, _ := f.bounds()
	for k := i - 1; k >= start && k > i-9; k-- {
		if f.is(k, isRise|isFall) || f.cued(k, cueRiseNoun|cueFallNoun|cueMoved) {
			return true
		}
	}
	return false
}

// codeAfter takes in a code that repeats or narrows the sign: "$1,190 AUD",
// "$80.00 U.S.", "$10 dollars".
func (f *finder) codeAfter(g *found, id *int16) {
	c := currencies()
	j := g.next
	if !f.has(j) || f.spaced(j, 1) || f.t.Tokens[j].Kind != prose.Word {
		return
	}
	code := c.byCode[f.t.Word(j)]
	if code == 0 || !f.sharesGroup(*id, code) {
		return
	}
	*id = code
	g.End, g.next = int(f.t.Tokens[j].End), j+1
}

// sharesGroup reports whether code is one of the currencies that the sign id
// may stand for.
func (f *finder) sharesGroup(id, code int16) bool {
	if id == code {
		return true
	}
	return slices.Contains(currencies().rows[id].group, code)
}

// ungroupDot reads "Rp 31.500" and "1.727 Ft" as thousands: where the currency
// has no coin of a thousandth and its country writes so.
func (f *finder) ungroupDot(g *found, n numeral, id int16) {
	if !n.written.doubtful || f.lang.decimal != dot || g.ranged || n.scaled {
		return
	}
	c := &currencies().rows[id]
	if c.minor == 3 || !dotGroups[c.code] && (c.code != "EUR" || g.first < n.first) {
		return
	}
	g.val = g.val.shift(3)
}

// dotGroups are the currencies of countries that group thousands by a dot.
var dotGroups = map[string]bool{
	"IDR": true, "HUF": true, "COP": true, "CLP": true, "VND": true, "ARS": true, "BRL": true, "TRY": true, "DKK": true, "ISK": true,
	"PYG": true, "UYU": true, "RSD": true, "BAM": true, "RON": true, "CRC": true, "ITL": true, "ESP": true, "DEM": true, "VES": true, "MKD": true,
}

// readMoneyAfter reads money whose name, sign or code follows the number: "5
// dollars", "10 €", "30 MUSD", "3 dollars 50 cents", "50 cents".
func (f *finder) readMoneyAfter(a *amount, g *found) verdict {
	if a.ordinal || a.vague && !f.isMoneyName(a.next) {
		return pass
	}
	end, next := a.span()
	_ = end
	c := currencies()
	j := next
	if f.has(j) && f.t.Word(j) == "-" && f.follows(j) && f.follows(j+1) {
		j++
	}
	if f.is(j, isOf) && (a.scaled || a.vague) && !f.t.Tokens[j].Upper { // "millions of dollars"
		j++
	}
	if f.readMinor(a, j, g) {
		return taken
	}
	m := f.moneyAt(j, a)
	if m.id == 0 {
		return pass
	}
	if a.glued {
		f.scaleMoney(&a.numeral)
	}
	f.figure(g, a, article.Money, m.end, m.next)
	if m.mega > 0 {
		g.val = g.val.shift(m.mega)
	}
	if f.has(m.next) && f.w(m.next).num == scale && !a.scaled && m.code { // "75 USD million"
		g.val = g.val.shift(int(f.w(m.next).n))
		g.End, g.next = int(f.t.Tokens[m.next].End), m.next+1
	} else if !a.ranged && !a.scaled {
		f.minorAfter(g, c.rows[m.id].code, c.rows[m.id].minor)
	}
	f.setCurrency(g, m.id)
	f.ungroupDot(g, a.numeral, m.id)
	return taken
}

// isMoneyName reports whether "of dollars" or a currency's name stands at j.
func (f *finder) isMoneyName(j int) bool {
	if f.is(j, isOf) {
		j++
	}
	return f.has(j) && f.w(j).money != 0
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
	tok, s := f.t.Tokens[j], f.t.Word(j)
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
		return moneyName{id: id, end: int(f.t.Tokens[next-1].End), next: next}
	}
	if a.digits && tok.Upper && len(s) == 3 {
		if id := c.byCode[strings.ToUpper(s)]; id != 0 {
			single.id = id
			return single
		}
	}
	if a.digits && len(s) > 1 && (c.bySign[s] != 0) && !isPlainWord(s) {
		single.id = c.bySign[s]
		if f.text(j+1) == "." && f.follows(j+1) && f.t.Sentences[f.sentence].End > int32(j+2) {
			single.end, single.next = int(f.t.Tokens[j+1].End), j+2
		}
		return single
	}
	if id := c.byCode[strings.ToUpper(s)]; len(s) == 3 && a.digits && id != 0 && lowerCodes[s] {
		single.id, single.code = id, true
		return single
	}
	return moneyName{}
}

// lowerCodes are the codes that are no word of a language and are written in
// small letters too.
var lowerCodes = map[string]bool{"usd": true, "eur": true, "gbp": true, "cny": true, "inr": true, "aud": true, "nzd": true, "chf": true, "jpy": true, "rmb": true, "pln": true, "dkk": true, "sek": true, "nok": true, "czk": true, "huf": true}

// isPlainWord reports a sign that is a word of English as well.
func isPlainWord(s string) bool {
	switch s {
	case "Re", "Lek", "Sh", "Ar", "KM", "MT", "VT", "LE", "DA", "SR", "Bs", "BD", "din", "Rf", "FC", "nis", "zl":
		return true
	}
	return false
}

// isNumberStart reports whether a number in digits begins at token j.
func (f *finder) isNumberStart(j int) bool {
	return f.has(j) && f.t.Tokens[j].Kind == prose.Number
}

// isPound reports the currencies whose noun is a weight too.
func isPound(c *currency) bool { return strings.HasPrefix(c.sign, "pound") }

// isSterling decides whether the pounds named at token j are money: they are
// where the name says so, the sum is large, or the text uses the sign and the
// number no unit of weight would have.
func (f *finder) isSterling(j, next int, a *amount) bool {
	if next > j+1 {
		return true
	}
	if !f.is(next, isOf) && a.scaled {
		return true
	}
	return f.pounds || f.country == "GB" || f.country == "IE" && a.scaled
}

// readMinor reads "50 cents", "12-cent", "99p", "one penny" at token j.
func (f *finder) readMinor(a *amount, j int, g *found) bool {
	if !f.has(j) || a.vague {
		return false
	}
	m, ok := f.lang.minors[f.t.LowWord(j)]
	if !ok || m.glued && (f.t.Tokens[j].Space || !a.digits || f.t.Tokens[j].Title) {
		return false
	}
	if m.glued && (m.code != "" && f.country == "US" || m.code == "" && !centCountries[f.country]) {
		return false
	}
	f.figure(g, a, article.Money, int(f.t.Tokens[j].End), j+1)
	g.val, g.low, g.high = g.val.shift(-m.digits), g.low.shift(-m.digits), g.high.shift(-m.digits)
	f.setCurrency(g, f.coinOf(m))
	return true
}

// coinOf returns the currency of a coin. A cent is the publisher's, else the
// euro's where the language is that of its countries.
func (f *finder) coinOf(m minor) int16 {
	c := currencies()
	euro := c.byCode["EUR"]
	switch {
	case m.code != "":
		return c.byCode[m.code]
	case slices.Contains(c.rows[euro].home, f.country), f.country == "" && (f.lang.code == "de" || f.lang.code == "fr" || f.lang.code == "es"):
		return euro
	}
	return c.cent
}

// centCountries write "c" for the cent.
var centCountries = map[string]bool{"AU": true, "NZ": true, "CA": true, "ZA": true, "IE": true, "SG": true}

// minor is the name of a coin.
type minor struct {
	code   string // "" for the cent
	digits int
	glued  bool // a letter that must stand at the digits: "50p"
}

// minorAfter takes in the coins after whole units: "3 dollars 50 cents", "15
// dollars and 50".
func (f *finder) minorAfter(g *found, code string, digits int) {
	j := g.next
	if f.is(j, isAnd) {
		j++
	}
	if !f.has(j) || g.val.exp < 0 || digits != 2 {
		return
	}
	n, ok := f.readNumeral(j)
	if !ok || n.ordinal || n.vague || n.fraction || n.signed || n.scaled || n.written.point || n.written.group {
		return
	}
	if v, isInt := n.val.isInt(); !isInt || v < 1 || v > 99 {
		return
	}
	end, next := n.end, n.next
	switch m, ok := f.lang.minors[f.text(n.next)]; {
	case ok && m.code != "" && m.code != code:
		return
	case ok && !m.glued:
		end, next = int(f.t.Tokens[n.next].End), n.next+1
	case f.has(n.next) && f.t.Tokens[n.next].Kind != prose.Punct && !f.is(n.next, isAnd) && f.text(n.next) != "more":
		return
	case f.has(n.next) && f.t.Tokens[n.next].Kind == prose.Punct && !strings.Contains(".,;)!?", f.t.Word(n.next)):
		return
	case f.text(j-1) == ",":
		return
	}
	g.val = g.val.add(n.val.shift(-2))
	g.End, g.next = end, next
}

// setCurrency fills the currency of g.
func (f *finder) setCurrency(g *found, id int16) {
	c := currencies()
	if code := f.resolve(id); code != 0 {
		g.Currency = c.rows[code].code
		return
	}
	g.Currency = c.rows[id].sign
}

// resolve returns the one currency that a sign stands for: its own, that of the
// publisher's country, or the one whose country the text names; 0 where
// nothing tells.
func (f *finder) resolve(id int16) int16 {
	c := currencies()
	row := &c.rows[id]
	if row.code != "" {
		return id
	}
	for _, m := range row.group {
		if slices.Contains(c.rows[m].home, f.country) {
			return m
		}
	}
	if row.sign == "$" {
		if f.country != "" {
			return c.byCode["USD"]
		}
		return 0
	}
	if m := f.namedMember(row.group); m != 0 || !isPound(row) {
		return m
	}
	return c.byCode["GBP"]
}

// namedMember returns the only currency of a group whose adjective or code the
// text uses; 0 for none or several.
func (f *finder) namedMember(group []int16) int16 {
	if f.named == nil {
		f.named = map[string]bool{}
		for i := range f.t.Tokens {
			if tok := &f.t.Tokens[i]; tok.Kind == prose.Word && tok.Title {
				f.named[f.t.LowWord(i)] = true
			}
		}
	}
	only := int16(0)
	c := currencies()
	for _, m := range group {
		if len(c.rows[m].home) == 0 {
			continue
		}
		named := f.named[strings.ToLower(c.rows[m].code)]
		for _, place := range c.rows[m].places {
			named = named || f.named[place]
		}
		for _, place := range placeWords[c.rows[m].code] {
			named = named || f.named[place]
		}
		if named && only != 0 {
			return 0
		}
		if named {
			only = m
		}
	}
	return only
}

// placeWords name the countries of currencies that share a sign.
var placeWords = map[string][]string{
	"PHP": {"philippines", "manila", "filipinos"}, "MXN": {"mexico"}, "ARS": {"argentina"}, "CLP": {"chile"}, "COP": {"colombia"},
	"INR": {"india", "delhi", "mumbai"}, "PKR": {"pakistan", "karachi", "islamabad"}, "LKR": {"lanka", "colombo"}, "NPR": {"nepal"},
	"SEK": {"sweden"}, "NOK": {"norway"}, "DKK": {"denmark"}, "ISK": {"iceland"}, "JPY": {"japan", "tokyo"}, "CNY": {"china", "beijing"},
	"ZAR": {"africa"}, "BWP": {"botswana"}, "KES": {"kenya"}, "UGX": {"uganda"}, "TZS": {"tanzania"}, "CHF": {"switzerland"},
	"KRW": {"korea", "seoul"}, "RUB": {"russia", "moscow"}, "BYN": {"belarus"}, "IRR": {"iran", "tehran"}, "SAR": {"saudi"},
}

// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// codeAfter takes in a code that repeats or narrows the sign: "$1,190 AUD",
// "$80.00 U.S.", "$10 dollars".
func (f *finder) codeAfter(g *found, id *int16) {
	c := currencies()
	j := g.next
	if !f.has(j) || f.spaced(j, 1) || !f.isWord(j) {
		return
	}
	code := c.byCode[f.word(j)]
	if code == 0 || !sharesGroup(*id, code) {
		return
	}
	*id = code
	g.End, g.next = f.endOf(j), j+1
}

// sharesGroup reports whether code is one of the currencies that the sign id
// may stand for.
func sharesGroup(id, code int16) bool {
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
	if c.minor == 3 || !listed(dotGroups, c.code) && (c.code != "EUR" || g.first < n.first) {
		return
	}
	g.val = g.val.shift(3)
}

// dotGroups are the currencies of countries that group thousands by a dot.
const dotGroups = " IDR HUF COP CLP VND ARS BRL TRY DKK ISK PYG UYU RSD BAM RON CRC ITL ESP DEM VES MKD "

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
	if inr := c.byCode["INR"]; f.lakhs && slices.Contains(row.group, inr) && f.namedMember(row.group) == 0 {
		return inr
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
				f.named[f.text(i)] = true
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
const placeWords = "PHP=philippines,manila,filipinos MXN=mexico ARS=argentina CLP=chile COP=colombia INR=india,delhi,mumbai PKR=pakistan,karachi,islamabad LKR=lanka,colombo NPR=nepal SEK=sweden NOK=norway DKK=denmark ISK=iceland JPY=japan,tokyo CNY=china,beijing ZAR=africa BWP=botswana KES=kenya UGX=uganda TZS=tanzania CHF=switzerland KRW=korea,seoul RUB=russia,moscow BYN=belarus IRR=iran,tehran SAR=saudi"

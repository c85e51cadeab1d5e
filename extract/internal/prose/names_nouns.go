// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "strings"

// Names in a language that writes all nouns with a capital: German.

// officeEndings end German nouns for offices and jobs.
var officeEndings = []string{
	"minister", "präsident", "sprecher", "chef", "leiter", "meister", "direktor", "vorsitzende", "vorsitzender", "trainer",
	"führer", "experte", "expertin", "anwalt", "anwältin", "forscher", "professor", "inhaber", "besitzer", "kanzler",
	"rat", "rätin", "richter", "beauftragte", "beauftragter", "verwalter", "händler", "bauer", "bäuerin", "wirt", "lehrer",
	"arzt", "ärztin", "pfarrer", "kommissar", "inspektor", "autor", "schauspieler", "sänger", "künstler", "historiker",
	"ökonom", "politiker", "abgeordnete", "abgeordneter", "kandidat", "manager", "gründer", "vorstand", "intendant",
	"landrat", "landrätin", "dezernent", "kapitän", "kommandant", "ingenieur", "architekt", "biologe", "biologin",
	"nachbar", "bewohner", "schüler", "student", "verkäufer", "unternehmer", "betreiber", "gärtner", "meteorologe", "meteorologin",
}

// measureWords stand beside other nouns without an article and name nobody.
const measureWords = " ende anfang mitte million millionen milliarde milliarden euro prozent uhr jahr jahre jahren tage tagen meter kilometer liter tonnen stunden minuten kilo grad cent mark dollar "

// isOffice reports whether a noun names an office or job.
func (s *spotter) isOffice(p *part) bool {
	if p.class&(titleClass|mrClass|mrsClass|honorificClass|jobClass) != 0 {
		return true
	}
	w := strings.TrimSuffix(s.t.Low[s.t.Tokens[p.start].Start:s.t.Tokens[p.end-1].End], "in")
	for _, e := range officeEndings {
		if strings.HasSuffix(w, e) && len(w) > len(e)-1 {
			return true
		}
	}
	return false
}

// nameAmongNouns returns the parts that are a person's name, from first to end:
// those from a first name on, or behind an office; first is -1 where there is
// none.
func (s *spotter) nameAmongNouns(parts []part) (first, end int, titled bool) {
	n := len(parts)
	for i := range parts {
		p := &parts[i]
		if p.class&firstNameClass != 0 && i+1 < n && parts[i+1].class&(placeClass|calendarClass|organisationClass) == 0 {
			return i, min(n, i+3), i > 0 && s.isOffice(&parts[i-1])
		}
		if i+1 < n && s.isOffice(p) && p.class&firstNameClass == 0 && !s.isOffice(&parts[i+1]) && parts[i+1].class&(placeClass|organisationClass) == 0 {
			return i + 1, n, true
		}
	}
	if n == 1 {
		if s.isOffice(&parts[0]) {
			return -1, 0, false
		}
		return 0, 1, false
	}
	if n == 2 && !s.isNoun(&parts[0]) && !s.isNoun(&parts[1]) {
		return 0, 2, false
	}
	return -1, 0, false
}

// isNoun reports whether a word that begins with a capital is known to be no
// part of a person's name.
func (s *spotter) isNoun(p *part) bool {
	w := s.t.Low[s.t.Tokens[p.start].Start:s.t.Tokens[p.end-1].End]
	if p.class&^(firstNameClass|suffixClass) != 0 || s.isOffice(p) || strings.Contains(measureWords, " "+w+" ") {
		return true
	}
	for _, e := range [...]string{"ung", "heit", "keit", "schaft", "tion", "tum", "nis", "ment", "ismus"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	if p.start > 0 {
		switch s.t.LowWord(int(p.start - 1)) {
		case "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "im", "am", "zum", "zur", "vom", "beim", "ins":
			return true
		}
	}
	return false
}
